// Reads the values of flags that are more than text. An error names what was given and what would be right.

import { didYouMean } from "../errors/nearest.js";
import type { ParsedFlags } from "./command.js";
import { shown, usageError } from "./exit-codes.js";

/** A whole number within bounds; undefined when the flag was not given. */
export function wholeNumber(flags: ParsedFlags, name: string, least: number, most: number): number | undefined {
  const text = flags.value(name);
  if (text === undefined) return undefined;
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw usageError(`--${name}: ${shownNumber(text)} is not a whole number from ${least} to ${most}.`);
}

/** A part of a whole: `0.2`, or `20%`. */
export function share(flags: ParsedFlags, name: string): number | undefined {
  const text = flags.value(name);
  if (text === undefined) return undefined;
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})(%?)$/.exec(text) ?? [];
  const number = digits === undefined ? Number.NaN : Number(digits) / (percent ? 100 : 1);
  if (number >= 0 && number <= 1) return number;
  throw usageError(`--${name}: ${shownNumber(text)} is not a share from 0 to 1, such as 0.2 (or 20%).`);
}

/** The value of a flag that takes one of a list of words. */
export function choiceOf<Value extends string>(
  flags: ParsedFlags,
  name: string,
  choices: readonly Value[],
): Value | undefined {
  const text = flags.value(name);
  return text === undefined ? undefined : oneOf(text, choices, `--${name}: `);
}

/** @throws CliError that names the choices */
export function oneOf<Value extends string>(text: string, choices: readonly Value[], subject = ""): Value {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw usageError(`${subject}${shown(text)} is not one of ${choices.join(", ")}.${didYouMean(text, choices)}`);
}

function shownNumber(text: string): string {
  return /^[-+.%\d]{1,20}$/.test(text) ? text : shown(text);
}
