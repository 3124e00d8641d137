// What cannot travel as it is meant is rejected with its field, before anything is sent.

import { describe, expect, it } from "vitest";
import { BUSINESS_A } from "../support/api.js";
import { api, BUSINESSES, client, rejection, useApi } from "../support/client.js";

useApi();

const INVOICES = "/v1/platform/businesses/{business_id}/invoices/";
const REPORT = "/v1/platform/businesses/{business_id}/reports/profit-and-loss/";
const CUSTOMER = "/v1/platform/businesses/{business_id}/customers/{customer_id}/";

const circle: Record<string, unknown> = {};
circle["line_items"] = [circle];

describe("nothing is sent, and the error names the field", () => {
  it.each([
    ["NaN", { line_items: [{ unit_price: Number.NaN }] }, "body.line_items[0].unit_price"],
    ["Infinity", { total: Number.POSITIVE_INFINITY }, "body.total"],
    ["a BigInt", { total: 1n }, "body.total"],
    ["half a character", { memo: "a\ud800" }, "body.memo"],
    ["a Map", { metadata: new Map() }, "body.metadata"],
    ["an invalid Date", { sent_at: new Date(Number.NaN) }, "body.sent_at"],
    ["a circle", circle, "body.line_items[0]"],
  ])("%s in a body", async (_, body, field) => {
    const acme = client().business(BUSINESS_A);
    expect(await rejection(acme.POST(INVOICES, { body: body as never }))).toMatchObject({
      name: "ThredfiConfigError",
      field,
    });
    expect(api.requests).toEqual([]);
  });

  it.each([
    ["a Date", { start_date: new Date() }, "params.query.start_date"],
    ["NaN", { page: Number.NaN }, "params.query.page"],
    ["half a character", { search: "\udc00" }, "params.query.search"],
    ["a list with Infinity", { status: [Number.POSITIVE_INFINITY] }, "params.query.status[0]"],
  ])("%s in a query", async (_, query, field) => {
    const acme = client().business(BUSINESS_A);
    expect(await rejection(acme.GET(REPORT, { params: { query: query as never } }))).toMatchObject({ field });
    expect(api.requests).toEqual([]);
  });

  it("half a character in a path", async () => {
    const path = { customer_id: "\ud800" };
    expect(await rejection(client().business(BUSINESS_A).GET(CUSTOMER, { params: { path } }))).toMatchObject({
      field: "params.path.customer_id",
    });
  });

  it("a line break in a header", async () => {
    expect(await rejection(client().GET(BUSINESSES, { headers: { "X-Note": "a\nb" } }))).toMatchObject({
      field: "headers.X-Note",
    });
    expect(api.requests).toEqual([]);
  });
});

it("what can travel does: dates as JSON writes them, null, nested lists, a body that is text already", async () => {
  const body = { sent_at: new Date(0), memo: null, tags: [["a", 1, true]] };
  const acme = client().business(BUSINESS_A);
  await acme.POST(INVOICES, { body: body as never });
  await acme.POST(INVOICES, { body: '{"a":1}' as never, bodySerializer: (text) => text });
  expect(api.calls().map((call) => call.body)).toEqual([JSON.stringify(body), '{"a":1}']);
});
