// The examples of the contract: each is valid, and together they tell the one story of spec/story.md.
// Every invariant is also shown a broken copy of the story, so that none can pass by looking away.

import { describe, expect, it } from "vitest";
import { listOperations, readContract } from "../../scripts/openapi/document.js";
import { collectExamples, nameOf } from "./story/collect.js";
import { broken } from "./story/invariant.js";
import { ledgerInvariants } from "./story/invariants/ledger.js";
import { listInvariants, missingExamples } from "./story/invariants/lists.js";
import { recordInvariants } from "./story/invariants/records.js";
import { sumInvariants } from "./story/invariants/sums.js";
import { timeInvariants } from "./story/invariants/time.js";
import { exampleValidator } from "./story/validate.js";

const contract = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
const story = collectExamples(contract);
const validate = exampleValidator(contract);
const invariants = [...listInvariants, ...recordInvariants, ...sumInvariants, ...ledgerInvariants, ...timeInvariants];

describe("every example is valid", () => {
  const names = new Set([...listOperations(contract).map(({ id }) => id), ...story.map(({ operation }) => operation)]);
  it.each([...names])("%s", (name) => {
    const own = story.filter(({ operation }) => operation === name);
    expect(own.flatMap((example) => validate(example).map((fault) => `${nameOf(example)} ${fault}`))).toEqual([]);
  });
});

describe("an example that does not fit is reported", () => {
  const faults = (operation: string, pointer: string, to: string | number | null | undefined) => {
    const copy = broken(story, { operation, place: "response", pointer, to });
    return copy.filter((example, index) => example !== story[index]).flatMap(validate);
  };

  it.each([
    ["a value of another type", "/total_amount", "61200"],
    ["null where none is allowed", "/due_at", null],
    ["text that is no date-time", "/due_at", "2026-02-11"],
    ["text that is no UUID", "/id", "INV-0001"],
  ])("%s", (_what, pointer, to) => {
    expect(faults("get_invoice", pointer, to)).toEqual([expect.stringContaining(pointer)]);
  });

  it("a required member that is missing", () => {
    expect(faults("list_invoices", "/results", undefined)).toEqual([expect.stringContaining("results")]);
  });

  it("a member that the schema does not declare, at the top and within", () => {
    const invoice = story.find(({ operation, place }) => operation === "get_invoice" && place === "response");
    if (!invoice) throw new Error("get_invoice has no example");
    const value = invoice.value as { customer: object };
    const wrong = { ...value, colour: "red", customer: { ...value.customer, colour: "red" } };
    expect(validate({ ...invoice, value: wrong as never })).toHaveLength(2);
  });
});

describe("nothing is left without an example", () => {
  it("JSON answers of success and JSON request bodies", () => {
    expect([...missingExamples(contract, story)]).toEqual([]);
  });

  it("is noticed when one is", () => {
    const without = (place: string) => story.filter((e) => e.operation !== "create_invoice" || e.place !== place);
    expect([...missingExamples(contract, without("request"))]).toHaveLength(1);
    expect([...missingExamples(contract, without("response"))]).toHaveLength(2);
  });
});

describe("the examples tell one story", () => {
  it.each(invariants.map((invariant) => [invariant.name, invariant] as const))("%s", (_name, invariant) => {
    expect([...invariant.check(story)]).toEqual([]);
  });
});

describe("each invariant complains about a broken copy", () => {
  const cases = invariants.flatMap(({ name, check, breaks }) =>
    breaks.map(
      (breakage) => [name, `${breakage.operation} ${breakage.name ?? breakage.pointer}`, check, breakage] as const,
    ),
  );

  it.each(cases)("%s: %s", (_name, _place, check, breakage) => {
    const before = new Set(check(story));
    const complaints = [...check(broken(story, breakage))].filter((complaint) => !before.has(complaint));
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.join("\n")).toMatch(/\w+ (response|request|parameter)/);
  });

  it("and none goes without such a copy", () => {
    expect(invariants.filter(({ breaks }) => breaks.length === 0)).toEqual([]);
  });
});
