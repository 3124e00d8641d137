// What a command is: its flags, its help and its code. Parsing, help and completion are made from this, so that they
// cannot disagree.

import { didYouMean } from "../errors/nearest.js";
import { shown, usageError } from "./exit-codes.js";
import type { Outputs } from "./output.js";

/** What a shell may offer as the value of a flag or an argument. */
export type Completes = "operationId" | "tag" | "file" | "directory" | "command" | readonly string[];

export interface Flag {
  /** Without the two dashes. */
  readonly name: string;
  readonly short?: string;
  /** What the help calls the value; a flag without one is switched on by its name. */
  readonly value?: string;
  /** May be given more than once. */
  readonly multiple?: true;
  readonly text: string;
  /** As the help shows it. */
  readonly default?: string;
  readonly completes?: Completes;
}

export interface ParsedFlags {
  /** Whether a flag was given. */
  has(name: string): boolean;
  /** The value of a flag; the last one, when it was given more than once. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  readonly positionals: readonly string[];
  /** What stands after `--`. */
  readonly command: readonly string[];
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What comes after the name, for the first line of the help. */
  readonly usage: string;
  /** What it does, in a few sentences; lines are wrapped by hand. */
  readonly description: string;
  readonly flags: readonly Flag[];
  /** How many arguments it takes, flags aside. */
  readonly positionals: { readonly most: number; readonly completes?: Completes };
  /** It takes a command of another program after `--`. */
  readonly takesCommand?: true;
  readonly examples: readonly string[];
  /** What its exit codes mean, beyond 0 and 2. */
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
  /**
   * @param commands all there are
   * @returns the exit code
   */
  readonly run: (flags: ParsedFlags, outputs: Outputs, commands: readonly Command[]) => Promise<number>;
}

/** Flags of every command. */
export const COMMON_FLAGS: readonly Flag[] = [
  { name: "help", short: "h", text: "this text" },
  { name: "debug", text: "show the stack of an error (also THREDFI_DEBUG=1)" },
];

/** The flags that this command takes, the common ones among them. */
export function flagsOf({ flags }: Command): readonly Flag[] {
  return [...flags, ...COMMON_FLAGS];
}

/** @throws CliError that names the nearest command */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  const what = name.startsWith("-") ? "a flag" : "a command";
  throw usageError(
    `${shown(name)} is not ${what} of thredfi.${didYouMean(name, names)} Commands: ${names.join(", ")}.`,
  );
}
