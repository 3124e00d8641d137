// What cannot travel as it is meant is rejected with its field, before anything is sent.

import { describe, expect, it } from "vitest";
import type { BillCreate, VendorRefundCreate } from "../../src/index.js";
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
    ["an invalid Date", { start_date: new Date(Number.NaN) }, "params.query.start_date"],
    ["an object", { start_date: { gte: "2026-01-31" } }, "params.query.start_date"],
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

it("a Date is a day in UTC where the contract has a day, else a point in time", async () => {
  api.respondToCalls({ body: { data: {} } });
  const acme = client().business(BUSINESS_A);
  const late = new Date("2026-01-31T23:30:00-02:00");
  const query = { start_date: late, end_date: "2026-03-31" };
  await acme.reports.profitAndLoss(query);
  await acme.GET(REPORT, { params: { query } });
  await acme.bills.create({ external_id: "b", bill_date: late, due_at: late, line_items: [] } as BillCreate);
  await acme.invoices
    .list({ due_at_start: late })
    .withResponse()
    .catch(() => {});
  await acme.vendorRefunds.create({
    refund_date: late,
    payments: [{ payment_date: late }],
  } as unknown as VendorRefundCreate);
  const sent = api.calls().map(({ path, body }) => (body ? JSON.parse(body) : path.split("?")[1]));
  expect(sent).toEqual([
    "start_date=2026-02-01&end_date=2026-03-31",
    "start_date=2026-02-01&end_date=2026-03-31",
    { external_id: "b", bill_date: "2026-02-01", due_at: "2026-02-01T01:30:00.000Z", line_items: [] },
    "due_at_start=2026-02-01T01%3A30%3A00.000Z&page=1",
    { refund_date: "2026-02-01", payments: [{ payment_date: "2026-02-01" }] },
  ]);
});

it("what can travel does: dates as JSON writes them, null, nested lists, a body that is text already", async () => {
  const body = { sent_at: new Date(0), memo: null, tags: [["a", 1, true]] };
  const acme = client().business(BUSINESS_A);
  await acme.POST(INVOICES, { body: body as never });
  await acme.POST(INVOICES, { body: '{"a":1}' as never, bodySerializer: (text) => text });
  expect(api.calls().map((call) => call.body)).toEqual([JSON.stringify(body), '{"a":1}']);
});
