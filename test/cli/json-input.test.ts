// Where a JSON text is broken: at the same texts as JSON.parse, and at the place that a person would point at.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOf } from "../../src/cli/json-input.js";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the fault of a JSON text", () => {
  it.each<[text: string, line: number, column: number, expected: string, found: string]>([
    ["", 1, 1, "a JSON value", "the end of the text"],
    ["{", 1, 2, "a member name in double quotes or }", "the end of the text"],
    ["{a: 1}", 1, 2, "a member name in double quotes or }", "a"],
    ['{"a": 1,}', 1, 9, "a member name in double quotes", "}"],
    ['{"a" 1}', 1, 6, "a colon", "1"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, "a comma or }", '"'],
    ["[1, 2", 1, 6, "a comma or ]", "the end of the text"],
    ["[1, , 2]", 1, 5, "a value", ","],
    ["[01]", 1, 3, "a comma or ]", "1"],
    ["{\"💷\": 'x'}", 1, 7, "a value", "'"],
    ['["a\nb"]', 1, 2, "a string that ends on its line, with sound escapes", '"'],
    ['"\\x"', 1, 1, "a string that ends on its line, with sound escapes", '"'],
    ['"\\B"', 1, 1, "a string that ends on its line, with sound escapes", '"'],
    ["{} {}", 1, 4, "the end of the text", "{"],
    ["[1\r\n2]", 2, 1, "a comma or ]", "2"],
    ["[True]", 1, 2, "a value or ]", "T"],
  ])("%j", (text, line, column, expected, found) => {
    expect(faultOf(text)).toEqual({ line, column, expected, found });
  });

  it("is found in exactly the texts that JSON.parse refuses", () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", "{", "}", "]", ",", '"', "\\", ":", "0", "\n", "\u007f", "\u0085", "e"),
      )
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(broken, fc.json(), fc.string({ unit: "binary" })), (text) => {
        expect(faultOf(text).expected === "JSON").toBe(parses(text));
      }),
      { numRuns: 1000 },
    );
  });
});
