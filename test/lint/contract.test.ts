// The contract itself keeps every rule, with nothing ignored.

import { expect, test } from "vitest";
import { runRedocly } from "../../scripts/lint/redocly.js";

test("spec/openapi.yaml has no problem of any severity, and none is ignored", async () => {
  // Without a name: the one of redocly.yaml.
  const [result] = await runRedocly([]);
  expect(result?.problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  expect(result?.totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});
