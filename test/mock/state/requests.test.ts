// What the mock remembers of requests: records, lists, repeats, and nothing of what was rejected.

import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mock, type MockSnapshot, startMock } from "../../../src/mock/index.js";
import { BUSINESS, OTHER_BUSINESS, START, temporaryFile } from "../support.js";
import { type Call, callerOf } from "./support.js";

let mock: Mock;
let call: Call;
let start: MockSnapshot;
beforeAll(async () => {
  mock = await startMock();
  call = await callerOf(mock);
  start = mock.snapshot();
}, START);
afterAll(() => mock?.close());
afterEach(() => {
  expect(mock.violations).toEqual([]);
  mock.restore(start);
  mock.reset();
});

const UNKNOWN = "1a000000-0000-4000-8000-000000000404";
const INVOICE = "1a000000-0000-4000-8000-000000000001";
const STUDIOS = "c0000000-0000-4000-8000-000000000002";
const invoice = (external_id: string, amount = 10_000, more: object = {}) => ({
  external_id,
  customer_id: STUDIOS,
  sent_at: "2026-03-31T09:00:00Z",
  line_items: [{ quantity: 1, unit_price: amount, tax_code: "STANDARD" }],
  ...more,
});
const payment = (external_id: string, invoice_id: string, amount: number) => ({
  external_id,
  total_amount_cents: amount,
  allocations: [{ invoice_id, amount_cents: amount }],
});

describe("records", () => {
  it("are there after their create: by id, first in the list, on the right page", async () => {
    const ids: string[] = [];
    for (let number = 1; number <= 10; number++) {
      const { status, body } = await call("POST", "/customers/", {
        external_id: `c-${number}`,
        company_name: "Ten Ltd",
      });
      expect(status).toBe(201);
      ids.push(body.id);
    }
    expect(new Set(ids).size).toBe(10);
    expect((await call("GET", `/customers/${ids[3]}/`)).body).toMatchObject({ id: ids[3], external_id: "c-4" });
    const { body } = await call("GET", "/customers/?page=2&page_size=4");
    expect(body).toMatchObject({ count: 13, page_info: { current_page: 2, total_pages: 4, page_size: 4 } });
    expect(body.results.map(({ id }: { id: string }) => id)).toEqual([ids[5], ids[4], ids[3], ids[2]]);
  });

  it("are found by filters and search", async () => {
    const numbers = async (query: string) =>
      (await call("GET", `/invoices/${query}`)).body.results.map(
        (one: { invoice_number: string }) => one.invoice_number,
      );
    expect(await numbers("?customer_external_id=cust-102")).toEqual(["INV-0005", "INV-0004", "INV-0002"]);
    expect(await numbers("?status=sent,partially_paid")).toEqual(["INV-0005", "INV-0001"]);
    expect(await numbers("?sent_at_start=2026-02-02&sent_at_end=2026-02-12")).toEqual(["INV-0004", "INV-0003"]);
    expect(await numbers("?search=priya")).toEqual(["INV-0003"]);
    expect(await numbers("?memo_contains=HIRE")).toEqual(["INV-0001"]);
    const sorted = await call("GET", "/invoices/payments/?sort=amount&order=asc&status=completed");
    expect(sorted.body.results.map((one: { total_amount: number }) => one.total_amount)).toEqual([
      18_000, 30_000, 72_000,
    ]);
  });

  it("leave the list when they are archived, and come back", async () => {
    const count = async (query = "") => (await call("GET", `/customers/${query}`)).body.count;
    const archived = await call("POST", `/customers/${STUDIOS}/archive/`, {});
    expect(archived.body).toMatchObject({ id: STUDIOS, is_archived: true });
    expect([await count(), await count("?include_archived=true")]).toEqual([2, 3]);
    await call("POST", `/customers/${STUDIOS}/unarchive/`, {});
    expect(await count()).toBe(3);
  });

  it("of another business are not there", async () => {
    const other = await callerOf(mock, OTHER_BUSINESS);
    expect((await other("GET", `/invoices/${INVOICE}/`)).status).toBe(404);
    expect((await other("GET", "/invoices/")).body.count).toBe(0);
    expect((await call("GET", `/invoices/${UNKNOWN}/`)).body).toMatchObject({ error_code: "invoice_not_found" });
  });

  it("have the accounts of a fiscal year, and what moved on them in a month", async () => {
    const accounts = async (query: string): Promise<{ [member: string]: unknown; code: string }[]> =>
      (await call("GET", `/general-ledger/chart-of-accounts/?page_size=100&${query}`)).body.results;
    expect(await accounts("fiscal_year=2025")).toEqual([]);
    const bank = (await accounts("fiscal_year=2026&period_year=2026&period_month=2")).find(
      ({ code }) => code === "1000",
    );

    const entries: { id: string; entry_date: string }[] = (
      await call("GET", "/general-ledger/journal-entries/?page_size=100")
    ).body.results;
    let moved = 0;
    for (const { id } of entries.filter(({ entry_date }) => entry_date.startsWith("2026-02"))) {
      for (const line of (await call("GET", `/general-ledger/journal-entries/${id}/`)).body.lines)
        if (line.account_code.startsWith("10")) moved += line.debit_amount - line.credit_amount;
    }
    expect(moved).toBeGreaterThan(0);
    expect(bank).toMatchObject({ current_balance: 548210, period_balance: moved });
    expect((await accounts("search=1000"))[0]?.["period_balance"]).toBeNull();
  });

  it("of a new business start with a chart of accounts", async () => {
    const partner = await callerOf(mock, "partner");
    const body = { external_id: "shop-1", legal_name: "New Ltd", entity_type: "limited", email: "new@shop.example" };
    const made = await partner("POST", "/v1/platform/businesses/", {
      ...{ ...body, country: "GB", base_currency: "GBP", accounting_method: "accrual", phone_number: "+442079460101" },
      ...{ tin: "9900014210", province: "Greater London", eu_nace_industry_code: "56.30" },
    });
    expect(made.status).toBe(201);
    const own = await callerOf(mock, made.body.id);
    expect((await own("GET", "/tax-codes/")).body.count).toBe(4);
    expect((await own("GET", "/customers/")).body.count).toBe(0);
    expect((await partner("GET", "/v1/platform/businesses/")).body.count).toBe(3);
  });
});

describe("repeats", () => {
  it("with the same external_id are the same record", async () => {
    const first = await call("POST", "/invoices/", invoice("inv-9"));
    const again = await call("POST", "/invoices/", invoice("inv-9"));
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect((await call("GET", "/invoices/")).body.count).toBe(6);
  });

  it("of a payout update it", async () => {
    const path = "/payouts/5a000000-0000-4000-8000-000000000001/";
    const { body } = await call("GET", path);
    const { external_id, processor, paid_out_amount_cents, fee_cents, currency, status, completed_at } = body;
    const again = { external_id, processor, paid_out_amount_cents, fee_cents, currency, status, completed_at };
    expect((await call("POST", "/payouts/", { ...again, memo: "Corrected" })).status).toBe(200);
    expect((await call("GET", path)).body).toMatchObject({ memo: "Corrected", payment_count: 2 });
  });

  it("with the same Idempotency-Key get the same response, and with another body a conflict", async () => {
    const key = { "idempotency-key": "key-1" };
    const { external_id: _, ...body } = payment("", INVOICE, 100);
    const first = await call("POST", "/invoices/payments/", body, key);
    const again = await call("POST", "/invoices/payments/", body, key);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    const other = await call("POST", "/invoices/payments/", { ...body, total_amount_cents: 200 }, key);
    expect([other.status, other.body.error_code]).toEqual([409, "idempotency_conflict"]);
    expect((await call("GET", `/invoices/${INVOICE}/`)).body.outstanding_balance).toBe(27_500);
  });
});

describe("a request that is rejected does nothing", () => {
  it.each([
    ["a customer that is not there", "/invoices/", invoice("x", 1, { customer_id: UNKNOWN }), "customer_id"],
    [
      "one that is not there by external_id",
      "/customer-credits/",
      {
        ...{ external_id: "x", customer_external_id: "none", line_items: [{ amount: 1 }] },
      },
      "customer_external_id",
    ],
    ["an invoice that is not there", "/invoices/payments/", payment("x", UNKNOWN, 1), "allocations.0.invoice_id"],
    ["more than is outstanding", "/invoices/payments/", payment("x", INVOICE, 27_601), "allocations.0"],
  ])("%s", async (_, path, body, member) => {
    const before = { ...mock.snapshot(), now: "" };
    const { status, body: error } = await call("POST", path, body);
    expect(status).toBe(400);
    expect(error).toMatchObject({ error_code: "validation_error", details: { [member]: [expect.any(String)] } });
    expect({ ...mock.snapshot(), now: "" }).toEqual(before);
  });
});

it("a payment lowers what is outstanding on its invoice, and a delete raises it again", async () => {
  const outstanding = async () => (await call("GET", `/invoices/${INVOICE}/`)).body.outstanding_balance;
  const { body } = await call("POST", "/invoices/payments/", payment("pay-9", INVOICE, 7600));
  expect(await outstanding()).toBe(20_000);
  await call("POST", `/invoices/payments/${body.payment.id}/delete/`);
  expect(await outstanding()).toBe(27_600);
});

it("the clock makes invoices overdue and tokens expire", async () => {
  const path = "/invoices/1a000000-0000-4000-8000-000000000005/";
  expect((await call("GET", path)).body.status).toBe("SENT");
  mock.clock.advance({ days: 20 });
  expect((await call("GET", path)).status).toBe(401);
  call = await callerOf(mock);
  expect((await call("GET", path)).body.status).toBe("OVERDUE");
  expect(mock.clock.now().toISOString()).toMatch(/^2026-04-20T12:/);
});

it("seed() makes records as their creates do, all or none", async () => {
  const made = mock.seed({
    customers: [{ id: UNKNOWN, external_id: "seeded", company_name: "Seeded Ltd" }],
    invoices: [invoice("seeded-1", 500, { customer_id: UNKNOWN, business_id: BUSINESS })],
  });
  expect(made["invoices"]?.[0]).toMatchObject({ status: "SENT", outstanding_balance: 600 });
  expect((await call("GET", `/customers/${UNKNOWN}/`)).body.outstanding_balance).toBe(600);
  const wrong = { customers: [{ company_name: "One" }], invoices: [invoice("seeded-2", 1, { customer_id: INVOICE })] };
  expect(() => mock.seed(wrong)).toThrow(/^invoices\.0\.customer_id: No record of customers has the id/);
  expect(() => mock.seed({ customers: [{ company_name: 5 }] })).toThrow(/^customers\.0\.company_name: expected string/);
  const elsewhere = { customers: [{ business_id: UNKNOWN }] };
  expect(() => mock.seed(elsewhere)).toThrow(`customers.0.business_id: there is no business ${UNKNOWN}.`);
  expect(() => mock.seed({ customer: [{}] })).toThrow(/^customer\.0: no operation creates records of this resource/);
  expect((await call("GET", "/customers/")).body.count).toBe(4);
});

it("what the contract calls by a name that no rule knows responds with its example", async () => {
  const text = readFileSync("spec/openapi.yaml", "utf8");
  const changed = text.replaceAll("x-thredfi-method: void\n", "x-thredfi-method: settle\n");
  expect(changed).not.toBe(text);
  const other = await startMock({ contract: temporaryFile("contract.yaml", changed) });
  const cafe = await callerOf(other);
  const voided = await cafe("POST", `/invoices/${INVOICE}/void/`, {});
  expect([voided.status, voided.body.invoice_number]).toEqual([200, "INV-0004"]);
  expect((await cafe("GET", `/invoices/${INVOICE}/`)).body.status).toBe("PARTIALLY_PAID");
  await other.close();
});
