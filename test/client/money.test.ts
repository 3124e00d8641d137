// Money: minor units to text and back, without a float in between.

import { expect, test } from "vitest";
import { formatMoney, toMinor } from "../../src/index.js";

test.each([
  [123450, "EUR", "€1,234.50"],
  [-5, "EUR", "-€0.05"],
  [1234, "JPY", "¥1,234"],
  [1234567, "KWD", "KWD 1,234.567"],
  [9007199254740993_00n, "USD", "$9,007,199,254,740,993.00"],
] as const)("%s of %s is %s", (minor, currency, text) => {
  expect(formatMoney(minor, currency, "en-US").replace("\u00a0", " ")).toBe(text);
});

test.each([
  ["12.34", "EUR", 1234],
  ["0.1", "EUR", 10],
  ["-1.00", "EUR", -100],
  ["12.3400", "EUR", 1234],
  ["500", "JPY", 500],
  ["1.234", "KWD", 1234],
  ["-0", "EUR", 0],
])("%s %s is %s in minor units", (amount, currency, minor) => {
  expect(toMinor(amount, currency)).toBe(minor);
});

test.each(["1,234.50", "", "12.", "1e3", " 1"])("%j is not an amount", (amount) => {
  expect(() => toMinor(amount, "EUR")).toThrow('amount: is not an amount as text, such as "12.34".');
});

test("what an integer or the currency cannot hold is an error that names the field", () => {
  expect(() => toMinor("12.345", "EUR")).toThrow("amount: has 3 decimals; EUR has 2.");
  expect(() => toMinor("1.5", "JPY")).toThrow("amount: has 1 decimals; JPY has 0.");
  expect(() => toMinor("90071992547409.93", "EUR")).toThrow("amount: is larger than a number holds exactly.");
  expect(() => toMinor(12.34 as never, "EUR")).toThrow("amount: is not an amount as text");
  expect(() => formatMoney(12.5, "EUR")).toThrow("minor: is not a whole number");
  expect(() => formatMoney(1, "euro")).toThrow("currency: is not a code of three capital letters");
});
