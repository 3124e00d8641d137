// What the reports count, for a small contract.

import { describe, expect, it } from "vitest";
import { failuresToShow } from "../../../conformance/report/run-facts.js";
import { formatDuration, formatShare } from "../../../conformance/report/totals.js";
import { check, failed, reportOf } from "./fixture.js";

const operation = (facts: ReturnType<typeof reportOf>, id: string) =>
  facts.tags.flatMap(({ operations }) => operations).find((one) => one.id === id);

describe("coverage", () => {
  it("is nothing without checks, and counts every documented response and credential", () => {
    const { coverage } = reportOf();
    expect(coverage).toMatchObject({
      operations: { covered: 0, of: 2 },
      responses: { covered: 0, of: 4 },
      credentials: { covered: 0, of: 3 },
      cells: { covered: 0, of: 7 },
    });
  });

  it("counts a response for the credential it was asked with", () => {
    const { coverage } = reportOf(
      check({ status: 200, credential: "partner" }),
      failed({ status: 404, credential: "partner" }),
    );
    expect(coverage).toMatchObject({
      operations: { covered: 1 },
      responses: { covered: 2 },
      credentials: { covered: 1 },
      cells: { covered: 2 },
    });
  });

  it("takes an undocumented status for the default response", () => {
    const facts = reportOf(check({ status: 418, credential: "business" }));
    const cells = operation(facts, "create_customer")?.cells.filter(({ totals }) => totals.checks > 0);
    expect(cells).toMatchObject([{ status: "default", credential: "business" }]);
  });

  it("takes neither skipped checks nor blind spots nor rejections for coverage", () => {
    const traits = { status: 200, credential: "business" } as const;
    const { coverage } = reportOf(
      check({ ...traits, verdict: "skipped" }),
      check({ ...traits, verdict: "blind spot" }),
      check({ ...traits, group: "keywords" }),
      check({ ...traits, group: "rejected" }),
    );
    expect(coverage.cells.covered).toBe(0);
  });

  it("shows an operation that the contract does not have", () => {
    const facts = reportOf(check({ operationId: "ghost" }));
    expect(facts.tags.at(-1)).toMatchObject({ tag: "Not in the contract", operations: [{ id: "ghost" }] });
    expect(facts.coverage.operations.covered).toBe(0);
  });

  it("keeps the order of the contract's tags", () => {
    expect(reportOf().tags.map(({ tag }) => tag)).toEqual(["Second by name, first by order", "Customers"]);
  });
});

describe("keywords", () => {
  const stated = (facts: ReturnType<typeof reportOf>) =>
    operation(facts, "create_customer")
      ?.unbroken.map(({ keyword, pointer }) => `${keyword} ${pointer}`)
      .sort();

  it("are found through references and allOf, once for each place, and not where a request has nothing to say", () => {
    expect(stated(reportOf())).toEqual([
      "maxLength /body/name",
      "minimum /query/page",
      "nullable /body",
      "nullable /body/name",
      "nullable /body/parents",
      "required /body/name",
      "type /body",
      "type /body/a~1b",
      "type /body/name",
      "type /body/parents",
      "type /query/page",
    ]);
  });

  it("are checked, blind or missing", () => {
    const keyword = (name: string, pointer: string, verdict: "passed" | "blind spot" | "skipped" = "passed") =>
      check({ group: "keywords", keyword: name, pointer, verdict });
    const facts = reportOf(
      keyword("type", "/body"),
      keyword("type", "/body"),
      keyword("type", "/body/name", "blind spot"),
      keyword("type", "/body", "blind spot"),
      keyword("type", "/body/parents", "skipped"),
      keyword("oneOf", "/body", "skipped"),
      keyword("pattern", "/header/X"),
    );
    const { keywords } = operation(facts, "create_customer") ?? {};
    expect(keywords?.get("type")).toEqual({ checked: 1, blind: 1, missing: 3 });
    expect(keywords?.get("oneOf")).toEqual({ checked: 0, blind: 0, missing: 1 });
    expect(keywords?.get("pattern")).toEqual({ checked: 1, blind: 0, missing: 0 });
    expect(facts.coverage.keywords).toEqual({ checked: 2, blind: 1, missing: 10 });
  });

  it("are not checked by a valid request that names them", () => {
    expect(reportOf(check({ group: "values", keyword: "type", pointer: "/body" })).coverage.keywords.checked).toBe(0);
  });
});

it("puts what proved nothing into classes by its reason", () => {
  const blind = (reason: string, operationId = "create_customer") =>
    check({ verdict: "blind spot", problems: [reason], keyword: "type", operationId });
  const { blindSpots } = reportOf(blind("forms"), blind("allOf"), blind("allOf", "get_token"));
  expect(blindSpots).toMatchObject([
    { reason: "allOf", keywords: [{ keyword: "type", count: 2 }], operations: ["create_customer", "get_token"] },
    { reason: "forms", keywords: [{ keyword: "type", count: 1 }] },
  ]);
});

it("shows a failure of each operation before the second of any", () => {
  const many = Array.from({ length: 5 }, (_, index) => failed({ name: `many ${index}` }));
  const facts = reportOf(...many, failed({ operationId: "get_token", name: "one" }));
  expect(failuresToShow(facts, 3).map(({ name }) => name)).toEqual(["many 0", "many 1", "one"]);
});

it("lists the slowest checks first", () => {
  const { slowest } = reportOf(check({ duration: 1 }), check({ duration: 9 }), check({ duration: 4 }));
  expect(slowest.map(({ duration }) => duration)).toEqual([9, 4, 1]);
});

it("rounds a share neither up to all nor down to nothing", () => {
  expect([
    formatShare(0, 3),
    formatShare(1, 3),
    formatShare(9999, 10_000),
    formatShare(1, 10_000),
    formatShare(3, 3),
  ]).toEqual(["0 %", "33.3 %", "99.9 %", "0.1 %", "100 %"]);
});

it("writes durations", () => {
  expect([0.4, 999, 1500, 119_600].map(formatDuration)).toEqual(["0 ms", "999 ms", "1.5 s", "2 min 0 s"]);
});
