// Reads the arguments of one command. Whatever it does not know is an error that names it, before anything is done;
// what may be a secret in the wrong place is not repeated.

import { parseArgs } from "node:util";
import { didYouMean } from "../errors/nearest.js";
import { type Command, type Flag, flagsOf, type ParsedFlags } from "./command.js";
import { shown, usageError } from "./exit-codes.js";

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
    // The flags of another program's command are not ours to check: it only lacks its `--`.
    if (command.takesCommand && positionals.length > 0) {
      const example = `thredfi ${command.name} -- ${shown(positionals[0] ?? "", "<command>")} ...`;
      throw usageError(`Put -- between the flags of thredfi ${command.name} and the command: ${example}`);
    }
    if (token.kind !== "option") continue;
    const flag = flags.find(({ name }) => name === token.name);
    if (!flag) throw unknownFlag(command, token.rawName, flags);
    found.set(flag.name, [...(found.get(flag.name) ?? []), readValue(flag, token.value, token.inlineValue)]);
  }

  if (!command.takesCommand) positionals.push(...rest.splice(0));
  const extra = positionals[command.positionals.most];
  if (extra !== undefined && !found.has("help")) {
    const usage = `thredfi ${command.name} ${command.usage}`;
    throw usageError(`${shown(extra, "an argument")} is one argument too many. Usage: ${usage}`);
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

function unknownFlag({ name: command }: Command, rawName: string, flags: readonly Flag[]): Error {
  const names = flags.map(({ name }) => name);
  const near = didYouMean(rawName.replace(/^-+/, ""), names, "--");
  const all = names.map((name) => `--${name}`).join(", ");
  return usageError(`${shown(rawName)} is not a flag of thredfi ${command}.${near} There are: ${all}.`);
}
