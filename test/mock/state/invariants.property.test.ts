// Whatever sequence of requests: no response breaks the contract, debits equal credits, what is outstanding is the total less
// what was allocated, aging adds up to receivables and payables, the balance sheet balances, and no record is there twice.

import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, type MockSnapshot, startMock } from "../../../src/mock/index.js";
import fc from "../../support/fast-check.js";
import { START } from "../support.js";
import { type Answer, type Call, callerOf } from "./support.js";

let mock: Mock;
let call: Call;
let start: MockSnapshot;
beforeAll(async () => {
  mock = await startMock();
  call = await callerOf(mock);
  start = mock.snapshot();
}, START);
afterAll(() => mock?.close());

interface Row {
  readonly [member: string]: unknown;
  readonly id: string;
}

async function all(path: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const { status, body } = await call("GET", `${path}?page=${page}&page_size=100`);
    expect([status, status === 200 ? "" : body]).toEqual([200, ""]);
    rows.push(...body.results);
    if (page >= body.page_info.total_pages) return rows;
  }
}

const PATHS = {
  customer: "/customers/",
  invoice: "/invoices/",
  payment: "/invoices/payments/",
  refund: "/invoices/refunds/",
  customerCredit: "/customer-credits/",
  vendor: "/vendors/",
  bill: "/bills/",
  billPayment: "/bills/payments/",
  vendorCredit: "/vendor-credits/",
  payout: "/payouts/",
} as const;
type Kind = keyof typeof PATHS;

interface Step {
  readonly verb: "create" | "change" | "end";
  readonly kind: Kind;
  readonly pick: number;
  readonly amount: number;
  readonly repeat: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom("create", "create", "create", "change", "end"),
  kind: fc.constantFrom(...(Object.keys(PATHS) as Kind[])),
  pick: fc.nat(50),
  amount: fc.integer({ min: 1, max: 30_000 }),
  repeat: fc.boolean(),
});

const line = (amount: number) => ({ quantity: 1, unit_price: amount });
const tax = (amount: number) => ({ ...line(amount), tax_code: "STANDARD" });

async function run({ verb, kind, pick, amount, repeat }: Step, number: number): Promise<void> {
  const path = PATHS[kind];
  const one = async (of: Kind): Promise<string> => {
    const rows = await all(PATHS[of]);
    return rows[pick % Math.max(rows.length, 1)]?.id ?? "1a000000-0000-4000-8000-000000000404";
  };
  const id = async () => `${path}${await one(kind)}/`;
  const external_id = `x-${number}`;
  const bodies: Record<Kind, () => Promise<object>> = {
    customer: async () => ({ company_name: `Customer ${number}` }),
    vendor: async () => ({ company_name: `Vendor ${number}` }),
    invoice: async () => ({
      ...{ customer_id: await one("customer"), sent_at: "2026-03-31T10:00:00Z" },
      line_items: [tax(amount), line(amount)],
    }),
    payment: async () => ({
      ...{ total_amount_cents: amount, processing_fee_cents: amount % 5 },
      allocations: [{ invoice_id: await one("invoice"), amount_cents: Math.ceil(amount / 2) }],
    }),
    refund: async () => ({ invoice_id: await one("invoice"), amount_cents: amount }),
    customerCredit: async () => ({
      ...{ customer_id: await one("customer"), line_items: [{ amount, tax_amount_cents: amount % 7 }] },
      ...(pick % 2 === 0 && { allocations: [{ invoice_id: await one("invoice"), amount }] }),
    }),
    bill: async () => ({
      ...{ vendor_id: await one("vendor"), received_at: "2026-03-31T10:00:00Z", line_items: [line(amount)] },
    }),
    billPayment: async () => ({
      ...{ vendor_id: await one("vendor"), amount_cents: amount, payment_method: "bank_transfer" },
      ...{ payment_date: "2026-03-31", allocations: [{ bill_id: await one("bill"), amount_cents: amount }] },
    }),
    vendorCredit: async () => ({ vendor_id: await one("vendor"), line_items: [{ amount }] }),
    payout: async () => ({
      ...{ processor: "stripe", paid_out_amount_cents: amount, fee_cents: 0, currency: "GBP", status: "paid" },
      ...{ completed_at: "2026-03-31T10:00:00Z", payment_ids: [await one("payment")] },
    }),
  };
  const changes: Partial<Record<Kind, () => Promise<Answer>>> = {
    invoice: async () => call("PUT", await id(), { line_items: [tax(amount)] }),
    payment: async () => call("PATCH", await id(), { note: "Changed" }),
    bill: async () => call("PUT", await id(), { memo: "Changed" }),
    customerCredit: async () => call("PUT", await id(), { memo: "Changed" }),
  };
  const ends: Partial<Record<Kind, () => Promise<Answer>>> = {
    customer: async () => call("POST", `${await id()}archive/`, {}),
    invoice: async () => call("POST", `${await id()}void/`, {}),
    payment: async () => call("POST", `${await id()}delete/`),
    refund: async () => call("DELETE", await id()),
    customerCredit: async () => call("DELETE", await id()),
    bill: async () => call("POST", `${await id()}void/`),
    billPayment: async () => call("POST", `${await id()}delete/`),
    vendorCredit: async () => call("DELETE", await id()),
    payout: async () => call("DELETE", await id()),
  };
  if (verb !== "create") {
    const response = await (verb === "change" ? changes : ends)[kind]?.();
    expect([response?.status ?? 200, (response?.status ?? 200) < 500 ? "" : response?.body]).toEqual([
      expect.any(Number),
      "",
    ]);
    return;
  }
  const body = { external_id, ...(await bodies[kind]()) };
  const key = kind === "billPayment" ? { "idempotency-key": external_id } : undefined;
  const first = await call("POST", path, body, key);
  expect([first.status, first.status < 500 ? "" : first.body]).toEqual([expect.any(Number), ""]);
  if (!repeat || first.status !== 201) return;
  const before = (await all(path)).length;
  expect((await call("POST", path, body, key)).status).toBe(200);
  expect((await all(path)).length).toBe(before);
}

const cents = (value: unknown) => Number(value ?? 0);
const sum = (rows: readonly Row[], member: string) => rows.reduce((total, row) => total + cents(row[member]), 0);
type Allocation = { readonly amount_cents: number };

async function checkBooks(): Promise<void> {
  const { body: sheet } = await call("GET", "/reports/balance-sheet/");
  const { total_assets_cents, total_liabilities_cents, total_equity_cents } = sheet.summary;
  expect(total_assets_cents).toBe(total_liabilities_cents + total_equity_cents);

  const accounts = await all("/general-ledger/chart-of-accounts/");
  const own = accounts.filter(({ has_children }) => has_children !== true);
  expect(sum(own, "debit_balance")).toBe(sum(own, "credit_balance"));
  const balance = (code: string) => accounts.find((account) => account["code"] === code)?.["current_balance"];
  const { body: receivables } = await call("GET", "/insights/ar-aging/");
  expect(receivables.total_outstanding_cents).toBe(balance("1100"));
  const { body: payables } = await call("GET", "/insights/ap-aging/");
  expect(payables.total_outstanding_cents).toBe(balance("2100"));

  for (const invoice of await all("/invoices/")) {
    const allocations = [
      ...(invoice["payment_allocations"] as Allocation[]),
      ...(invoice["credit_allocations"] as Allocation[]),
    ];
    const allocated = allocations.reduce((total, { amount_cents }) => total + amount_cents, 0);
    const expected = invoice["status"] === "VOIDED" ? 0 : cents(invoice["total_amount"]) - allocated;
    expect([invoice["invoice_number"], invoice["outstanding_balance"]]).toEqual([invoice["invoice_number"], expected]);
  }
  const entries = await all("/general-ledger/journal-entries/");
  expect(entries.filter((entry) => entry["total_debit"] !== entry["total_credit"])).toEqual([]);
}

it("holds after any sequence of requests", async () => {
  let created = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      mock.restore(start);
      mock.reset();
      for (const [index, one] of steps.entries()) await run(one, index);
      await checkBooks();
      expect(mock.violations).toEqual([]);
      created += mock.requests.filter(({ status }) => status === 201).length;
    }),
    { numRuns: 40 },
  );
  // A sequence that is only rejected would show nothing.
  expect(created).toBeGreaterThan(25);
});
