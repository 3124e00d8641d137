// What a command is: its help, its flags and where its code lies. Parsing, help and completion are all made from this,
// so that they cannot disagree.

import type { Outputs } from "./output.js";
import type { ParsedFlags } from "./parse.js";

/** What a shell may offer as the value of a flag or an argument. */
export type Completes = "operationId" | "tag" | "file" | "directory" | "command" | "shell" | readonly string[];

export interface Flag {
  /** Without the two dashes. */
  readonly name: string;
  readonly short?: string;
  /** How the value is called in the help; a flag without one is switched on by its name. */
  readonly value?: string;
  /** May be given more than once. */
  readonly multiple?: true;
  readonly text: string;
  /** As the help shows it. */
  readonly default?: string;
  readonly completes?: Completes;
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
  readonly load: () => Promise<{ run: Run }>;
}

/** @returns the exit code */
export type Run = (flags: ParsedFlags, outputs: Outputs) => Promise<number>;
