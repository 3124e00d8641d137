// Where pages and the browser widget contradict each other (spec/README.md), the contract takes both shapes of a response.

import { describe, expect, it } from "vitest";
import { type ContractDocument, readContract } from "../../scripts/openapi/document.js";
import { isObject, type Json, type JsonObject } from "../../scripts/openapi/json.js";
import { collectExamples } from "./story/collect.js";
import { exampleValidator } from "./story/validate.js";

const contract: ContractDocument = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
const story = collectExamples(contract);
const validate = exampleValidator(contract);

function responseOf(operation: string): { value: JsonObject; faults: (value: Json) => string[] } {
  const example = story.find((one) => one.operation === operation && one.place === "response" && one.status === "200");
  if (!example || !isObject(example.value)) throw new Error(`${operation} has no example that is an object`);
  return { value: example.value, faults: (value) => validate({ ...example, value }) };
}

describe("a report", () => {
  it.each([
    "get_balance_sheet",
    "get_cash_flow_statement",
    "get_profit_and_loss",
    "get_ap_aging",
    "get_ar_aging",
    "get_financial_summary",
  ])("of %s is one object, or an array of them", (operation) => {
    const { value, faults } = responseOf(operation);
    expect(faults(value)).toEqual([]);
    expect(faults([value])).toEqual([]);
    expect(faults("a report")).not.toEqual([]);
  });

  it.each(["get_ap_aging", "get_ar_aging"])(
    "of %s has the buckets of the widget, or those of the page",
    (operation) => {
      const { value, faults } = responseOf(operation);
      expect(Object.keys(value["total_aging_buckets"] ?? {})).toContain("1_30_days");
      const paged = { current: 1, days_1_30: 2, days_31_60: 3, days_61_90: 4, over_90_days: 5 };
      expect(faults({ ...value, total_aging_buckets: paged })).toEqual([]);
      expect(faults({ ...value, total_aging_buckets: { ...paged, one_to_thirty: 1 } })).not.toEqual([]);
    },
  );
});

it("the account tree has accounts two levels down, or at its top", () => {
  const { value, faults } = responseOf("get_chart_of_accounts_hierarchy");
  const below = (nodes: Json | undefined): JsonObject[] =>
    (nodes as JsonObject[]).flatMap(({ children }) => children as JsonObject[]);
  const accounts = below(below(value["hierarchy"]));
  expect(accounts.every((account) => typeof account["id"] === "string")).toBe(true);
  expect(faults({ ...value, hierarchy: accounts })).toEqual([]);
  expect(faults({ ...value, hierarchy: [{ children: [{ children: [] }] }] })).toEqual([]);
});

/** Each reads a record and adds what only the widget reads. */
it.each<[operation: string, add: (value: JsonObject) => JsonObject]>([
  ["get_business", (value) => ({ ...value, currency: "GBP" })],
  ["list_bank_transactions", (value) => ofFirst(value, "results", { approval_status: "approved", category: {} })],
  ["get_vendor_credit", (value) => ofFirst(value, "allocations", { outstanding_amount_cents: 1 })],
  [
    "get_vendor_credit",
    (value) => ({ ...value, vendor: { email: "a@b.example", phone: "1", address_string: "1 Road" } }),
  ],
  ["get_customer_credit", (value) => ({ ...value, issued_at: "2026-01-26T10:00:00Z" })],
  ["get_customer_credit", (value) => ofFirst(value, "allocations", { amount: 3600 })],
])("%s may have what only the widget reads", (operation, add) => {
  const { value, faults } = responseOf(operation);
  expect(faults(value)).toEqual([]);
  expect(faults(add(value))).toEqual([]);
  expect(faults({ ...value, read_by_nobody: 1 })).not.toEqual([]);
});

function ofFirst(value: JsonObject, list: string, members: JsonObject): JsonObject {
  const [first, ...others] = value[list] as JsonObject[];
  return { ...value, [list]: [{ ...first, ...members }, ...others] };
}
