// The contract itself keeps every rule, with nothing ignored.

import { expect, test } from "vitest";
import { runRedocly } from "../../scripts/lint/redocly.js";
import { readContract, type SchemaObject } from "../../scripts/openapi/document.js";

test("spec/openapi.yaml has no problem of any severity, and none is ignored", async () => {
  // Without a name: the one of redocly.yaml.
  const [result] = await runRedocly([]);
  expect(result?.problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  expect(result?.totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});

test("every amount says its unit", () => {
  const contract = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
  const silent: string[] = [];
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries((value as SchemaObject).properties ?? {})) {
      const { type = "", description = "" } = member;
      const isAmount = /amount|total|discount|price|fee|tips|balance|cents|outstanding|debit|credit/.test(name);
      const says = /(minor|major) units|unit that is not documented|[Nn]umber of|[Hh]ow many/.test(description);
      if (isAmount && /integer|number/.test(String(type)) && !says) silent.push(`${at}/${name}: ${description}`);
    }
    for (const [name, part] of Object.entries(value)) visit(part, `${at}/${name}`);
  };
  visit(contract, "");
  expect(silent).toEqual([]);
});
