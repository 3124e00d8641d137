// The one checker of options: each rule with what it accepts and what it rejects, and errors that name the option.

import { describe, expect, it } from "vitest";
import {
  aBoolean,
  aFunction,
  aNumber,
  anObject,
  anything,
  aString,
  checkOptions,
  checkValue,
  milliseconds,
  oneOf,
  type Rule,
  withMethods,
} from "../../src/errors/check-options.js";
import { ThredfiConfigError } from "../../src/index.js";

const method = () => {};

it.each<[expected: string, rule: Rule, right: unknown[], wrong: unknown[]]>([
  ["a function", aFunction, [method, class {}], [{}, "x", null]],
  ["true or false", aBoolean, [true, false], [0, "true", null]],
  ["a string", aString, ["", "x"], [1, null, ["x"]]],
  ["an object", anObject, [{}, new Map()], [null, [], "x", method]],
  ["a value", anything, [undefined, null, 0, "x"], []],
  ["a number of milliseconds, 0 or more", milliseconds, [0, 0.5, Number.POSITIVE_INFINITY], [-1, Number.NaN, "5", 1n]],
  ["a number of tokens, 1 or more", aNumber("of tokens", 1), [1, 2.5], [0, 0.9, null]],
  ["a number, 0 or more", aNumber(), [0], [-0.1]],
  ['"a" or 1', oneOf("a", 1), ["a", 1], ["b", "1", ["a"], undefined]],
  [
    "an object with get(), set()",
    withMethods("get", "set"),
    [{ get: method, set: method }],
    [{ get: method }, null, "x"],
  ],
])("accepts and rejects by the rule: %s", (expected, rule, right, wrong) => {
  for (const value of right) expect(() => checkValue("field", value, rule)).not.toThrow();
  for (const value of wrong) {
    const check = () => checkValue("field", value, rule);
    expect(check).toThrow(ThredfiConfigError);
    expect(check).toThrow(expect.objectContaining({ field: "field", code: "invalid_option" }));
    expect(check).toThrow(` is not ${expected}.`);
  }
});

it.each<[value: unknown, shown: string]>([
  [-1, "-1"],
  [true, "true"],
  [null, "null"],
  [undefined, "undefined"],
  [["sk_secret"], "an array"],
  [{ key: "sk_secret" }, "an object"],
  ["sk_secret", "a string"],
  [Symbol("sk_secret"), "a symbol"],
])("shows no content of a value that may be a secret: %j", (value, shown) => {
  const rule: Rule = { expected: "right", accepts: () => false };
  expect(() => checkValue("field", value, rule)).toThrow(`field: ${shown} is not right.`);
});

describe("a table of rules", () => {
  const rules = { limit: aNumber(), name: aString };

  it("accepts what fits, and takes undefined as not given", () => {
    expect(() => checkOptions({ limit: 1, name: undefined }, rules)).not.toThrow();
    expect(() => checkOptions({}, rules)).not.toThrow();
  });

  it.each<[options: unknown, at: string | undefined, field: string, message: string]>([
    [{ limit: "1" }, undefined, "limit", "a string is not a number, 0 or more."],
    [{ limit: "1" }, "retry", "retry.limit", "a string is not a number, 0 or more."],
    [{ limits: 1 }, undefined, "limits", "is not an option. There are: limit, name."],
    [{ limits: undefined }, "retry", "retry.limits", "is not an option."],
    [{ toString: 1 }, undefined, "toString", "is not an option."],
    [null, undefined, "options", "null is not an object."],
    [[], "retry", "retry", "an array is not an object."],
    ["sk_secret", "retry", "retry", "a string is not an object."],
  ])("names what does not: %j", (options, at, field, message) => {
    const check = () => checkOptions(options, rules, at);
    expect(check).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field }));
    expect(check).toThrow(message);
  });
});
