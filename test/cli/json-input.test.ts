// Where a JSON text is broken: at the place that a person would point at, whatever the version of the runtime says.

import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/cli/json-input.js";
import fc from "../support/fast-check.js";

/** What the runtime says of a text; undefined when it is JSON. */
function messageOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("the fault of a JSON text", () => {
  it.each<[text: string, line: number, column: number, problem: string]>([
    ["", 1, 1, "it ends too early"],
    ["{", 1, 2, "it ends too early"],
    ["{a: 1}", 1, 2, "Expected property name or '}', found a"],
    ['{"a": 1,}', 1, 9, "Expected double-quoted property name, found }"],
    ['{"a" 1}', 1, 6, "Expected ':' after property name, found 1"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, "Expected ',' or '}' after property value, found \""],
    ["[1, 2", 1, 6, "it ends too early"],
    ["[1, , 2]", 1, 5, "Unexpected token ,"],
    ["[01]", 1, 3, "Unexpected number 1"],
    ["{\"💷\": 'x'}", 1, 7, "Unexpected token '"],
    ['["a\nb"]', 1, 4, "Bad control character in string literal, found the end of the line"],
    ['"\\x"', 1, 3, "Bad escaped character, found x"],
    ["{} {}", 1, 4, "Unexpected non-whitespace character after JSON {"],
    ["[1\r\n2]", 2, 1, "Expected ',' or ']' after array element, found 2"],
    ["[True]", 1, 2, "Unexpected token T"],
    [`[${'"x", '.repeat(50)}\nx, x]`, 2, 1, "Unexpected token x"],
  ])("%j", (text, line, column, problem) => {
    expect(describeFault(text, messageOf(text) ?? "")).toBe(`, line ${line}, column ${column}: ${problem}`);
  });

  it.each<[runtime: string, message: string, expected: string]>([
    ["Node 20", "Expected ',' or '}' after property value in JSON at position 13", ", line 3, column 3: Expected ','"],
    [
      "Node 22",
      "Expected ',' or '}' after property value in JSON at position 13 (line 3 column 3)",
      ", line 3, column 3: ",
    ],
    ["Bun", "JSON Parse error: Expected '}'", ": it is not JSON"],
  ])("is read from the message of %s", (_, message, expected) => {
    expect(describeFault('{\n  "a": 1\n  "b": 2\n}', message)).toContain(expected);
  });

  it("has a position in every text that is not JSON, before which nothing is wrong", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", "{", "}", "]", ",", '"', "\\", ":", "0", "\n", "\u007f", "e"))
      .map(([text, at, piece]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + piece + text.slice(start + 1);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: "binary-ascii" })), (text) => {
        const message = messageOf(text);
        if (message === undefined) return;
        const fault = describeFault(text, message);
        const [, line, column] = /^, line (\d+), column (\d+): /.exec(fault) ?? [];
        const lines = text.split(/\r\n|\n|\r/).slice(0, Number(line));
        const before = [...lines.slice(0, -1), [...(lines.at(-1) ?? "")].slice(0, Number(column) - 1).join("")];
        expect(messageOf(before.join("\n")) ?? "").not.toContain("Unexpected token");
      }),
      { numRuns: 1000 },
    );
  });
});
