// The contract itself keeps every rule, with nothing ignored.

import { expect, test } from "vitest";
import { lintContract } from "./redocly.js";

test("spec/openapi.yaml has no problem of any severity, and none is ignored", async () => {
  const { totals, problems } = await lintContract();
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  expect(totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});
