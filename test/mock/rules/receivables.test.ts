import { describe, expect, it } from "vitest";
import { ACCOUNTS, accountId } from "../../../src/mock/rules/chart.js";
import { movement } from "../../../src/mock/rules/ledger.js";
import { MemoryBooks } from "./memory-books.js";

const line = (unit_price: number, tax_code = "STANDARD") => ({ quantity: 1, unit_price, tax_code });

function cafe() {
  const books = new MemoryBooks();
  const customer = books.create("customers", { company_name: "Harbour Street Books Ltd" }).id;
  const invoice = books.create("invoices", {
    customer_id: customer,
    sent_at: "2026-01-12T09:00:00Z",
    line_items: [line(54_000, "ZERO"), line(6000)],
  }).id;
  return { books, customer, invoice };
}

const balance = (books: MemoryBooks, account: keyof typeof ACCOUNTS) =>
  movement(books.context, accountId(books.context, ACCOUNTS[account]));

describe("receivables", () => {
  it("lowers what is outstanding by a payment, and posts its fee", () => {
    const { books, invoice } = cafe();
    expect(books.view("invoices", invoice)).toMatchObject({ total_amount: 61_200, additional_sales_taxes_total: 1200 });
    const allocations = [{ invoice_id: invoice, amount_cents: 30_000 }];
    books.create("invoices.payments", {
      ...{ total_amount_cents: 30_000, processing_fee_cents: 500, payment_method: "credit_card", allocations },
    });
    expect(books.view("invoices", invoice)).toMatchObject({ status: "PARTIALLY_PAID", outstanding_balance: 31_200 });
    expect(balance(books, "clearing")).toBe(29_500);
    expect(balance(books, "processingFees")).toBe(500);
    expect(balance(books, "receivable")).toBe(31_200);
  });

  it("is overdue by the clock, unless it is paid", () => {
    const { books, invoice } = cafe();
    expect(books.view("invoices", invoice)).toMatchObject({ status: "SENT", is_overdue: false });
    books.now = "2026-03-31T12:00:00Z";
    expect(books.view("invoices", invoice)).toMatchObject({ status: "OVERDUE", is_overdue: true });
    books.create("invoices.payments", { allocations: [{ invoice_id: invoice, amount_cents: 61_200 }] });
    expect(books.view("invoices", invoice)).toMatchObject({ status: "PAID", is_overdue: false });
  });

  it("rejects what is over, of another customer or voided", () => {
    const { books, customer, invoice } = cafe();
    const pay = (amount_cents: number, customer_id = customer) =>
      books.create("invoices.payments", {
        customer_id,
        total_amount_cents: 99_999,
        allocations: [{ invoice_id: invoice, amount_cents }],
      });
    expect(() => pay(61_201)).toThrow("400 The amount is 61201; only 61200 is outstanding.");
    expect(() => pay(100, books.create("customers", { company_name: "Another" }).id)).toThrow(
      "400 It is of another customer.",
    );
    books.act("invoices", "void", invoice);
    expect(() => pay(100)).toThrow("400 It is voided.");
    expect(balance(books, "receivable")).toBe(0);
    expect(balance(books, "sales")).toBe(0);
  });

  it("keeps the date of an invoice whose lines change", () => {
    const { books, invoice } = cafe();
    books.now = "2026-03-01T12:00:00Z";
    books.update("invoices", invoice, { line_items: [line(10_000)] });
    const sales = accountId(books.context, ACCOUNTS.sales);
    expect(movement(books.context, sales, "2026-01-01", "2026-01-31")).toBe(-10_000);
    expect(movement(books.context, sales, "2026-02-01", "2026-12-31")).toBe(0);
  });
});
