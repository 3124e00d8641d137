import { expect, it } from "vitest";
import { ACCOUNTS, accountId } from "../../../src/mock/rules/chart.js";
import { movement } from "../../../src/mock/rules/ledger.js";
import fc from "../../support/fast-check.js";
import { MemoryBooks, Rejected } from "./memory-books.js";

type Do = (books: MemoryBooks, amount: number, pick: (resource: string) => string) => unknown;

const line = (unit_price: number, tax_code = "STANDARD") => ({ quantity: 1, unit_price, tax_code });
const half = (amount: number) => Math.ceil(amount / 2);

const STEPS: Readonly<Record<string, Do>> = {
  invoice: (books, amount, pick) =>
    books.create("invoices", { customer_id: pick("customers"), line_items: [line(amount), line(amount, "ZERO")] }),
  pay: (books, amount, pick) =>
    books.create("invoices.payments", {
      ...{ total_amount_cents: amount, processing_fee_cents: amount % 3, payment_method: "credit_card" },
      allocations: [{ invoice_id: pick("invoices"), amount_cents: half(amount) }],
    }),
  credit: (books, amount, pick) =>
    books.create("customerCredits", {
      line_items: [{ amount, tax_amount_cents: amount % 7 }],
      allocations: [{ invoice_id: pick("invoices"), amount }],
    }),
  refund: (books, amount, pick) => books.create("refunds", { invoice_id: pick("invoices"), amount_cents: amount }),
  refundPayment: (books, amount, pick) =>
    books.create("refunds.payments", { refund_id: pick("refunds"), amount_cents: amount }),
  payout: (books, amount, pick) =>
    books.create("payouts", {
      ...{ payment_ids: [pick("invoices.payments")], fee_cents: 5, paid_out_amount_cents: amount },
    }),
  change: (books, amount, pick) => books.update("invoices", pick("invoices"), { line_items: [line(amount)] }),
  void: (books, _, pick) => books.act("invoices", "void", pick("invoices")),
  cancel: (books, _, pick) => books.delete("invoices.payments", pick("invoices.payments")),
  uncredit: (books, _, pick) => books.delete("customerCredits", pick("customerCredits")),
  unpayout: (books, _, pick) => books.delete("payouts", pick("payouts")),
  bill: (books, amount, pick) =>
    books.create("bills", { vendor_id: pick("vendors"), line_items: [line(amount), line(amount, "ZERO")] }),
  payBill: (books, amount, pick) =>
    books.create("bills.payments", {
      ...{ amount_cents: amount, processing_fee_cents: amount % 3, status: amount % 2 ? "completed" : "pending" },
      allocations: [{ bill_id: pick("bills"), amount_cents: half(amount) }],
    }),
  complete: (books, _, pick) => books.update("bills.payments", pick("bills.payments"), { status: "completed" }),
  vendorCredit: (books, amount, pick) =>
    books.create("vendorCredits", {
      line_items: [{ amount, sales_taxes: [{ amount: amount % 7 }] }],
      allocations: [{ bill_id: pick("bills"), amount }],
    }),
  vendorRefund: (books, amount, pick) =>
    books.create("vendorRefunds.payments", {
      ...{ vendor_id: pick("vendors"), total_amount_cents: amount },
      allocations: [{ bill_id: pick("bills"), amount_cents: half(amount) }],
    }),
  vendorPays: (books, _, pick) =>
    books.update("vendorRefunds.payments", pick("vendorRefunds.payments"), { status: "completed" }),
  changeBill: (books, amount, pick) => books.update("bills", pick("bills"), { line_items: [line(amount)] }),
  voidBill: (books, _, pick) => books.act("bills", "void", pick("bills")),
  cancelBillPayment: (books, _, pick) => books.delete("bills.payments", pick("bills.payments")),
  nextMonth: (books) => {
    books.now = new Date(Date.parse(books.now) + 31 * 86_400_000).toISOString().replace(".000", "");
  },
};

const step = fc.record({
  kind: fc.constantFrom(...Object.keys(STEPS)),
  pick: fc.nat(20),
  amount: fc.integer({ min: 1, max: 20_000 }),
});

function run(books: MemoryBooks, { kind, pick, amount }: { kind: string; pick: number; amount: number }): void {
  const any = (resource: string) => {
    const all = [...books.context.records(resource)];
    return all[pick % Math.max(all.length, 1)]?.id ?? "none";
  };
  try {
    STEPS[kind]?.(books, amount, any);
  } catch (error) {
    if (!(error instanceof Rejected) && !(error as Error).message.startsWith("No ")) throw error;
  }
}

const SIDES = [
  { documents: "invoices", member: "invoice_id", by: ["invoices.payments", "customerCredits"] },
  { documents: "bills", member: "bill_id", by: ["bills.payments", "vendorCredits"] },
] as const;

function check(books: MemoryBooks): void {
  const { context } = books;
  const lines = [...context.records("journalLines")];
  const total = (member: string) => lines.reduce((sum, each) => sum + Number(each[member]), 0);
  expect(total("debit_amount")).toBe(total("credit_amount"));
  for (const { documents, member, by } of SIDES) {
    for (const { id, total_amount, voided_at } of context.records(documents)) {
      const allocated = by
        .flatMap((resource) => [...context.records(resource)])
        .filter(({ status }) => status !== "pending")
        .flatMap(({ allocations }) => allocations as { [name: string]: unknown; amount: number }[])
        .reduce((sum, each) => sum + (each[member] === id ? each.amount : 0), 0);
      const expected = voided_at ? 0 : Number(total_amount) - allocated;
      expect(books.view(documents, id)["outstanding_balance"]).toBe(expected);
    }
  }
  const owed = [...context.records("customers")].map(({ id }) => books.view("customers", id)["outstanding_balance"]);
  const receivable = movement(context, accountId(context, ACCOUNTS.receivable));
  expect(owed.reduce<number>((sum, each) => sum + Number(each), 0)).toBe(receivable);
}

type Summary = Readonly<Record<string, number>>;
const summaryOf = (books: MemoryBooks, operation: string, parameters = {}) =>
  books.read(operation, parameters)["summary"] as Summary;

function checkReports(books: MemoryBooks): void {
  const { context } = books;
  const today = context.today;
  const sheet = summaryOf(books, "get_balance_sheet");
  expect(sheet["net_assets_cents"]).toBe(sheet["total_equity_cents"]);
  for (const [operation, account, sign, parties] of [
    ["get_ar_aging", "receivable", 1, "customers"],
    ["get_ap_aging", "payable", -1, "vendors"],
  ] as const) {
    const aging = books.read(operation);
    const control = sign * movement(context, accountId(context, ACCOUNTS[account])) + 0;
    expect(aging["total_outstanding_cents"]).toBe(control);
    expect(Object.values(aging["total_aging_buckets"] as Summary).reduce((sum, each) => sum + each, 0)).toBe(control);
    const each = (aging[parties] as { total_outstanding_cents: number }[]).map((one) => one.total_outstanding_cents);
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(control);
  }
  const profit = (start_date: string, end_date: string) =>
    Number(summaryOf(books, "get_profit_and_loss", { start_date, end_date })["net_profit_cents"]);
  const whole = { start_date: "2026-01-01", end_date: today };
  const parts = profit("2026-01-01", "2026-01-31") + (today > "2026-01-31" ? profit("2026-02-01", today) : 0);
  expect(profit(whole.start_date, today)).toBe(parts);
  const summary = books.read("get_financial_summary", { ...whole, granularity: "quarterly" });
  const trends = (summary["trends"] as Summary[]).reduce((sum, one) => sum + Number(one["net_profit_cents"]), 0);
  expect(trends).toBe(parts);
  expect(books.read("get_cash_flow_statement", whole)["cash_reconciliation"]).toMatchObject({ reconciles: true });
  for (const { id, code } of context.records("accounts")) {
    const { current_balance } = books.view("accounts", id);
    const { closing_balance_cents } = books.read("get_account_entries", { account_id: id });
    expect([code, closing_balance_cents]).toEqual([code, current_balance]);
  }
  for (const { id } of context.records("journalEntries")) {
    expect(books.view("journalEntries", id)["is_balanced"]).toBe(true);
  }
}

it("keeps the books in balance after every operation", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30, size: "max" }), (steps) => {
      const books = new MemoryBooks();
      for (const company_name of ["One", "Other"]) {
        books.create("customers", { company_name });
        books.create("vendors", { company_name });
      }
      for (const one of steps) {
        run(books, one);
        check(books);
        checkReports(books);
      }
    }),
    { numRuns: 80, seed: 16 },
  );
});
