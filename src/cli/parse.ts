// Reads the arguments of one command. Whatever it does not know is an error that names it, before anything is done;
// what may be a secret in the wrong place is not repeated.

import { parseArgs } from "node:util";
import { didYouMean } from "../errors/nearest.js";
import type { Command, Flag } from "./command.js";
import { usageError } from "./exit-codes.js";

/** Flags of every command. */
export const COMMON_FLAGS: readonly Flag[] = [
  { name: "help", short: "h", text: "this text" },
  { name: "debug", text: "show the stack of an error (also THREDFI_DEBUG=1)" },
];

export interface ParsedFlags {
  /** Whether a flag without value was given. */
  has(name: string): boolean;
  /** The value of a flag; the last one, when it was given more than once. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  readonly positionals: readonly string[];
  /** What stands after `--`. */
  readonly command: readonly string[];
}

/** The flags that this command takes, the common ones among them. */
export function flagsOf(command: Command): readonly Flag[] {
  return [...command.flags, ...COMMON_FLAGS];
}

/** @throws CliError */
export function parseFlags(command: Command, args: readonly string[]): ParsedFlags {
  const flags = flagsOf(command);
  const options = Object.fromEntries(
    flags.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });

  const end = tokens.find(({ kind }) => kind === "option-terminator")?.index ?? args.length;
  const found = new Map<string, string[]>();
  const positionals: string[] = [];
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") (token.index > end ? rest : positionals).push(token.value);
    // What belongs to the command of another program is not ours to judge: it only lacks its `--`.
    if (command.takesCommand && positionals.length > 0) throw missingTerminator(command, positionals);
    if (token.kind !== "option") continue;
    const flag = flags.find(({ name }) => name === token.name);
    if (!flag) throw unknownFlag(command, token.rawName, flags);
    found.set(flag.name, [...(found.get(flag.name) ?? []), readValue(flag, token.value, token.inlineValue)]);
  }

  if (!command.takesCommand) positionals.push(...rest.splice(0));
  if (positionals.length > command.positionals.most && !found.has("help")) {
    const extra = positionals[command.positionals.most] ?? "";
    throw usageError(
      `${shown(extra, "an argument")} is one argument too many. Usage: thredfi ${command.name} ${command.usage}`,
    );
  }
  return {
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
    positionals,
    command: rest,
  };
}

function readValue({ name, value }: Flag, given: string | undefined, inline: boolean | undefined): string {
  if (value === undefined) {
    if (given !== undefined) throw usageError(`--${name} takes no value.`);
    return "";
  }
  if (given === undefined || given === "") throw usageError(`--${name} needs a value: --${name} ${value}`);
  if (!inline && given.length > 1 && given.startsWith("-")) {
    throw usageError(
      `--${name} needs a value, and what follows looks like a flag. For a value that begins with a dash write --${name}=${value}`,
    );
  }
  return given;
}

function unknownFlag(command: Command, rawName: string, flags: readonly Flag[]): Error {
  const name = rawName.replace(/^-+/, "");
  const near = didYouMean(
    name,
    flags.map((flag) => flag.name),
    "--",
  );
  const all = flags.map((flag) => `--${flag.name}`).join(", ");
  return usageError(
    `${shown(rawName, "what was given")} is not a flag of thredfi ${command.name}.${near} There are: ${all}.`,
  );
}

function missingTerminator({ name }: Command, positionals: readonly string[]): Error {
  const example = shown(positionals[0] ?? "", "<command>");
  return usageError(`Put -- between the flags of thredfi ${name} and the command: thredfi ${name} -- ${example} ...`);
}

/** A mistyped word is repeated; what may be a key or a token is not. */
export function shown(text: string, otherwise: string): string {
  return /^[a-z_-]{1,40}$/i.test(text) ? text : otherwise;
}
