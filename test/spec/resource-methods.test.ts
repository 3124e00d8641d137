// Every operation of the contract has a resource method; the lint only keeps those that there are to one vocabulary.

import { expect, it } from "vitest";
import { operations } from "../../generated/operations.js";

it("every operation has a name among the resource methods", () => {
  const unnamed = Object.entries(operations).flatMap(([id, row]) => ("name" in row && row.name ? [] : [id]));
  expect(unnamed).toEqual([]);
  expect(Object.keys(operations).length).toBeGreaterThanOrEqual(90);
});
