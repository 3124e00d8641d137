// Where the sources of the contract contradict each other, both shapes of a response must work. The two list envelopes
// are in pagination.test.ts.

import { describe, expect, it } from "vitest";
import {
  agingBuckets,
  errorCode,
  errorMessage,
  fieldErrors,
  hasValue,
  reports,
  type UnknownValue,
  unwrap,
} from "../../src/index.js";
import { BUSINESS_A } from "../support/api.js";
import { api, BUSINESSES, client, useApi } from "../support/client.js";

useApi();

const PROFIT_AND_LOSS = "/v1/platform/businesses/{business_id}/reports/profit-and-loss/";

describe("error bodies", () => {
  it.each([
    [
      "the error guide",
      { error: "Invalid data", error_code: "validation_error", details: { email: ["Not an email address"] } },
      "Invalid data",
      "validation_error",
      { email: ["Not an email address"] },
    ],
    [
      "the reference pages",
      { error_code: "business_not_found", message: "No such business", detail: {}, request_id: "r-1" },
      "No such business",
      "business_not_found",
      {},
    ],
    [
      "the entity type guide",
      { error_code: "validation_error", detail: "gmbh is not an entity type of GB" },
      "gmbh is not an entity type of GB",
      "validation_error",
      {},
    ],
    [
      "the token endpoints",
      { error: "invalid_client", error_description: "Unknown partner" },
      "Unknown partner",
      "invalid_client",
      {},
    ],
    ["field errors alone", { errors: { name: ["Required"] } }, "name: Required", undefined, { name: ["Required"] }],
    ["uploads", { error: "Seen before", code: "DUPLICATE_FILE" }, "Seen before", "DUPLICATE_FILE", {}],
    [
      "a detail by field",
      { detail: { due_at: "Before sent_at" } },
      "due_at: Before sent_at",
      undefined,
      { due_at: ["Before sent_at"] },
    ],
    ["text", "<h1>Bad Gateway</h1>", "<h1>Bad Gateway</h1>", undefined, {}],
    ["nothing", undefined, "The response has no error message", undefined, {}],
    ["something else", { error: {}, message: 3, details: [1] }, "The response has no error message", undefined, {}],
  ])("reads the body of %s", (_, body, message, code, fields) => {
    expect(errorMessage(body)).toBe(message);
    expect(errorCode(body)).toBe(code);
    expect(fieldErrors(body)).toEqual(fields);
  });

  it("keeps a long text short", () => {
    expect(errorMessage("x".repeat(5000))).toHaveLength(200);
  });
});

describe("reports", () => {
  it.each([
    ["an array", [{ business_id: BUSINESS_A }]],
    ["a bare object", { business_id: BUSINESS_A }],
  ])("are read when the response is %s", async (_, body) => {
    api.respondToCalls({ body });
    const response = await unwrap(client().business(BUSINESS_A).GET(PROFIT_AND_LOSS));
    expect(reports(response)).toEqual([{ business_id: BUSINESS_A }]);
  });
});

describe("resource methods", () => {
  it.each([
    ["in an envelope", { business_id: BUSINESS_A, count: 1, tax_codes: [{ code: "ZERO" }] }],
    ["bare", [{ code: "ZERO" }]],
  ])("give a list that comes in one piece, %s, as an array", async (_, body) => {
    api.respondToCalls({ body });
    expect(await client().business(BUSINESS_A).taxCodes.list()).toEqual([{ code: "ZERO" }]);
  });

  const PAGE_INFO = { current_page: 1, total_pages: 1, total_count: 1 };
  it.each([
    ["the contract", { count: 1, page_info: PAGE_INFO, results: [{ id: "v" }] }, { id: "v" }],
    ["the widget", { data: [{ id: "v" }] }, { data: { id: "v" } }],
  ])("read vendors as %s has them", async (_, list, one) => {
    api.respond(({ path }) => {
      if (path.endsWith("/vendors/v/")) return { body: one };
      return path.includes("/vendors/") ? { body: list } : undefined;
    });
    const { vendors } = client().business(BUSINESS_A);
    expect(await vendors.list().toArray({ limit: 10 })).toEqual([{ id: "v" }]);
    expect((await vendors.list()).hasNextPage).toBe(false);
    expect(await vendors.get("v")).toEqual({ id: "v" });
  });

  it("keep what a page has beside its items", async () => {
    const results = [{ id: "e" }];
    api.respondToCalls({
      body: { count: 1, next: null, previous: null, opening_balance_cents: 100, closing_balance_cents: 300, results },
    });
    const { opening_balance_cents, closing_balance_cents, ...page } = await client()
      .business(BUSINESS_A)
      .accounts.entries("a");
    expect([opening_balance_cents, closing_balance_cents, page.items]).toEqual([100, 300, results]);
    expect(Object.keys(page).sort()).toEqual(
      ["hasNextPage", "items", "nextPage", "page", "totalCount", "totalPages"].sort(),
    );
  });

  it("read aging buckets under either spelling", () => {
    const expected = { current: 1, days_1_30: 2, days_31_60: 3, days_61_90: 4, over_90_days: 5 };
    const other = { current: 1, "1_30_days": 2, "31_60_days": 3, "61_90_days": 4, over_90_days: 5 };
    expect([agingBuckets(other), agingBuckets(expected)]).toEqual([expected, expected]);
  });
});

describe("creates", () => {
  it.each([200, 201])("are data with status %i", async (status) => {
    api.respondToCalls({ status, body: { id: BUSINESS_A } });
    const body = {
      external_id: "b-1",
      legal_name: "Café",
      entity_type: "limited" as const,
      email: "hello@example.com",
    };
    const { data, response } = await client().POST(BUSINESSES, { body });
    expect(data).toEqual({ id: BUSINESS_A });
    expect(response.status).toBe(status);
  });
});

describe("values of a list", () => {
  it("arrive and are sent as they are, also when the contract does not know them", async () => {
    api.respondToCalls({ body: { id: "i", status: "ON_THE_MOON" } });
    const acme = client().business(BUSINESS_A);
    const { status } = await acme.invoices.get("i");
    expect([status, status === ("ON_THE_MOON" as UnknownValue)]).toEqual(["ON_THE_MOON", true]);
    await acme.invoices.payments.create({ payment_method: "moonstone" as UnknownValue });
    expect(JSON.parse(api.calls()[1]?.body ?? "")).toEqual({ payment_method: "moonstone" });
  });

  it.each([
    ["PAID", "paid", true],
    ["paid", "PAID", true],
    ["paid", "partially_paid", false],
    [undefined, "paid", false],
    [null, "paid", false],
  ])("%j is %j: %j", (actual, expected, same) => {
    expect(hasValue(actual, expected)).toBe(same);
  });
});
