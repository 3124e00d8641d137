// Checks options against a table of rules before anything is sent: an unknown name and a value of the wrong kind are
// errors that name the option, what it was and what would be right. It knows no option by name.

import { ThredfiConfigError } from "./config-error.js";

/** What one option may be. */
export interface Rule {
  /** Completes the sentence "x is not …". */
  readonly expected: string;
  accepts(value: unknown): boolean;
}

export const aFunction: Rule = { expected: "a function", accepts: (value) => typeof value === "function" };
export const aBoolean: Rule = { expected: "true or false", accepts: (value) => typeof value === "boolean" };
export const aString: Rule = { expected: "a string", accepts: (value) => typeof value === "string" };
export const anAbortSignal: Rule = {
  expected: "an AbortSignal",
  accepts: (value) => value instanceof AbortSignal,
};
export const anObject: Rule = {
  expected: "an object",
  accepts: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};
/** For an option that has a check of its own. */
export const anything: Rule = { expected: "a value", accepts: () => true };

export function aNumber(what = "", minimum = 0): Rule {
  return {
    expected: `a number${what && ` ${what}`}, ${minimum} or more`,
    accepts: (value) => typeof value === "number" && value >= minimum,
  };
}

export const milliseconds = aNumber("of milliseconds");

export function oneOf(...values: readonly unknown[]): Rule {
  return {
    expected: values.map((value) => JSON.stringify(value)).join(" or "),
    accepts: (value) => values.includes(value),
  };
}

/** An object that has these methods. */
export function withMethods(...names: readonly string[]): Rule {
  return {
    expected: `an object with ${names.map((name) => `${name}()`).join(", ")}`,
    accepts: (value) =>
      anObject.accepts(value) && names.every((name) => typeof (value as Record<string, unknown>)[name] === "function"),
  };
}

/** An object that has one of these members. */
export function withOneOf(...names: readonly string[]): Rule {
  return {
    expected: `an object with ${names.join(" or ")}`,
    accepts: (value) => anObject.accepts(value) && names.some((name) => name in (value as object)),
  };
}

/**
 * An option that is undefined counts as not given.
 *
 * @param at the name of the object that the options stand in, for example `retry`
 * @throws ThredfiConfigError
 */
export function checkOptions(options: unknown, rules: Readonly<Record<string, Rule>>, at = ""): void {
  if (!anObject.accepts(options)) throw new ThredfiConfigError(at || "options", `${show(options)} is not an object.`);
  for (const [name, value] of Object.entries(options as object)) {
    const field = at ? `${at}.${name}` : name;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      throw new ThredfiConfigError(field, `is not an option. There are: ${Object.keys(rules).join(", ")}.`);
    }
    if (value !== undefined) checkValue(field, value, rule);
  }
}

/** @throws ThredfiConfigError */
export function checkValue(field: string, value: unknown, rule: Rule): void {
  if (!rule.accepts(value)) throw new ThredfiConfigError(field, `${show(value)} is not ${rule.expected}.`);
}

/** Short and without content: an option that was mixed up with another may hold a secret. */
export function show(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean" || value === null || value === undefined)
    return String(value);
  return Array.isArray(value) ? "an array" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
