import { expect, it } from "vitest";
import { ACCOUNTS, accountId } from "../../../src/mock/rules/chart.js";
import { movement } from "../../../src/mock/rules/ledger.js";
import { MemoryBooks } from "./memory-books.js";

function cafe() {
  const books = new MemoryBooks();
  const vendor = books.create("vendors", { company_name: "Ridgeway Roasters Ltd" }).id;
  const line_items = [
    { quantity: 60, unit_price: 600, tax_code: "ZERO" },
    { quantity: 2, unit_price: 3000, tax_code: "STANDARD", account_identifier: "5100" },
  ];
  const bill = books.create("bills", { vendor_id: vendor, bill_date: "2026-01-14", line_items }).id;
  return { books, vendor, bill };
}

const balance = (books: MemoryBooks, account: keyof typeof ACCOUNTS) =>
  movement(books.context, accountId(books.context, ACCOUNTS[account]));

it("pays a bill from the bank, in part, then late", () => {
  const { books, vendor, bill } = cafe();
  expect(books.view("bills", bill)).toMatchObject({ status: "received", outstanding_balance: 43_200 });
  books.create("bills.payments", {
    ...{ vendor_id: vendor, amount_cents: 20_000, processing_fee_cents: 50 },
    allocations: [{ bill_id: bill, amount_cents: 18_000 }],
  });
  books.now = "2026-03-31T12:00:00Z";
  expect(books.view("bills", bill)).toMatchObject({
    ...{ status: "partially_paid", outstanding_balance: 25_200, is_overdue: true },
  });
  expect([balance(books, "bank"), balance(books, "bankCharges"), balance(books, "payable")]).toEqual([
    ...[-20_050, 50, -23_200],
  ]);
});

it("has a pending payment in the books once it is completed", () => {
  const { books, bill } = cafe();
  const allocations = [{ bill_id: bill, amount_cents: 43_200 }];
  const { id } = books.create("bills.payments", { status: "pending", allocations });
  expect(books.view("bills", bill)).toMatchObject({ status: "received" });
  books.update("bills.payments", id, { status: "completed" });
  expect(books.view("bills", bill)).toMatchObject({ status: "paid", outstanding_balance: 0 });
  books.delete("bills.payments", id);
  expect(books.view("bills.payments", id)).toMatchObject({ status: "cancelled", allocated_amount_cents: 0 });
  expect([balance(books, "bank"), balance(books, "payable")]).toEqual([0, -43_200]);
});

it("takes back the costs of what a vendor refunds, and its money when it comes", () => {
  const { books, vendor, bill } = cafe();
  const packaging = accountId(books.context, "5100");
  const refund = books.create("vendorRefunds", {
    ...{ vendor_id: vendor, total_refunded_amount_cents: 3600, allocations: [{ bill_id: bill }] },
    payments: [{ refunded_amount_cents: 3600 }],
  }).id;
  expect([movement(books.context, packaging), balance(books, "purchaseTax")]).toEqual([3000, 600]);
  expect(balance(books, "bank")).toBe(0);
  const [payment] = books.view("vendorRefunds", refund)["vendor_refund_payments"] as { id: string }[];
  books.update("vendorRefunds.payments", String(payment?.id), { status: "completed" });
  expect([balance(books, "bank"), balance(books, "payable")]).toEqual([3600, -43_200]);
  expect(() => books.delete("vendorRefunds", refund)).toThrow("409 The refund has payments");
  expect(() => books.act("bills", "void", bill)).toThrow("409 It has refunds; delete them first.");
});

it("adds a payout up from its payments, each paid out once", () => {
  const books = new MemoryBooks();
  const customer_id = books.create("customers", { company_name: "Meadowbank Studios Ltd" }).id;
  const invoice = books.create("invoices", { customer_id, line_items: [{ quantity: 1, unit_price: 90_000 }] }).id;
  const pay = (amount_cents: number, processing_fee_cents: number) =>
    books.create("invoices.payments", {
      ...{ payment_method: "credit_card", processing_fee_cents },
      allocations: [{ invoice_id: invoice, amount_cents }],
    }).id;
  const payment_ids = [pay(72_000, 1100), pay(18_000, 290)];
  const body = { payment_ids, paid_out_amount_cents: 88_500, fee_cents: 1500 };
  const payout = books.create("payouts", body).id;
  expect(books.view("payouts", payout)).toMatchObject({
    ...{ payment_count: 2, gross_payments_amount_cents: 90_000, expected_net_amount_cents: 88_500 },
    amount_variance_cents: 0,
  });
  expect([balance(books, "bank"), balance(books, "clearing"), balance(books, "processingFees")]).toEqual([
    ...[88_500, 0, 1500],
  ]);
  expect(() => books.create("payouts", body)).toThrow("paid out already.");
  expect(() => books.delete("invoices.payments", String(payment_ids[0]))).toThrow(
    "409 The payment is part of a payout",
  );
});
