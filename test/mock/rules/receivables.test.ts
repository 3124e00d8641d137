import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACCOUNTS, accountId } from "../../../src/mock/rules/chart.js";
import { movement } from "../../../src/mock/rules/ledger.js";
import { MemoryBooks, Rejected } from "./memory-books.js";

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

type Step = {
  readonly kind: "invoice" | "pay" | "credit" | "refund" | "refundPayment" | "void" | "cancel" | "uncredit" | "change";
  readonly pick: number;
  readonly amount: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("invoice", "pay", "credit", "refund", "refundPayment", "void", "cancel", "uncredit", "change"),
  pick: fc.nat(20),
  amount: fc.integer({ min: 1, max: 20_000 }),
});

function run(books: MemoryBooks, customer: string, { kind, pick, amount }: Step): void {
  const any = (resource: string) => {
    const all = [...books.context.records(resource)];
    return all[pick % Math.max(all.length, 1)]?.id ?? "none";
  };
  const invoice = any("invoices");
  const steps: Record<Step["kind"], () => unknown> = {
    invoice: () =>
      books.create("invoices", { customer_id: customer, line_items: [line(amount), line(amount, "ZERO")] }),
    pay: () =>
      books.create("invoices.payments", {
        ...{ customer_id: customer, total_amount_cents: amount },
        allocations: [{ invoice_id: invoice, amount_cents: Math.ceil(amount / 2) }],
      }),
    credit: () =>
      books.create("customerCredits", {
        customer_id: customer,
        line_items: [{ amount, tax_amount_cents: pick }],
        allocations: [{ invoice_id: invoice, amount }],
      }),
    refund: () => books.create("refunds", { invoice_id: invoice, amount_cents: amount }),
    refundPayment: () => books.create("refunds.payments", { refund_id: any("refunds"), amount_cents: amount }),
    void: () => books.act("invoices", "void", invoice),
    cancel: () => books.delete("invoices.payments", any("invoices.payments")),
    uncredit: () => books.delete("customerCredits", any("customerCredits")),
    change: () => books.update("invoices", invoice, { line_items: [line(amount)] }),
  };
  try {
    steps[kind]();
  } catch (error) {
    if (!(error instanceof Rejected) && !(error as Error).message.startsWith("No ")) throw error;
  }
}

describe("invariants after every operation", () => {
  it("debits equal credits, outstanding is total less allocations, open items add up to receivables", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const books = new MemoryBooks();
        const customer = books.create("customers", { company_name: "Someone" }).id;
        for (const one of steps) {
          run(books, customer, one);
          const lines = [...books.context.records("journalLines")];
          const total = (member: string) => lines.reduce((sum, each) => sum + Number(each[member]), 0);
          expect(total("debit_amount")).toBe(total("credit_amount"));
          for (const { id, total_amount, voided_at } of books.context.records("invoices")) {
            const allocated = ["invoices.payments", "customerCredits"]
              .flatMap((resource) => [...books.context.records(resource)])
              .flatMap(({ allocations }) => allocations as { invoice_id: string; amount: number }[])
              .reduce((sum, each) => sum + (each.invoice_id === id ? each.amount : 0), 0);
            const expected = voided_at ? 0 : Number(total_amount) - allocated;
            expect(books.view("invoices", id)["outstanding_balance"]).toBe(expected);
          }
          expect(books.view("customers", customer)["outstanding_balance"]).toBe(balance(books, "receivable"));
        }
      }),
      { numRuns: 150 },
    );
  });
});
