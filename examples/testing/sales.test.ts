// Eight tests of an integration against Thredfi on this machine. Each fails when sales.ts is wrong in what it is about.

import { type BusinessClient, createThredfiClient } from "thredfi-sdk";
import { type Mock, startMock } from "thredfi-sdk/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { onboard, outstanding, profit, push, type Sale } from "./sales.js";

const shop = { id: "till-7", name: "Juniper Lane Bakery Ltd", email: "office@juniperlane.example" };
const sale = (number: number, customer: number, price: string, date = "2026-05-04"): Sale => ({
  id: `sale-${number}`,
  date,
  customer: { id: `guest-${customer}`, name: `Guest ${customer}` },
  items: [{ name: "Rye bread", quantity: 2, price }],
  payments: [],
});
const paid = (one: Sale, id: string, amount: string, fee: string): Sale => ({
  ...one,
  payments: [...one.payments, { id, amount, fee }],
});

let mock: Mock;
let thredfi: ReturnType<typeof createThredfiClient>;
let business: string;
let books: BusinessClient;

beforeAll(async () => {
  mock = await startMock({ seed: "empty" });
  const { url: baseUrl, partnerId, apiKey, fetch } = mock;
  thredfi = createThredfiClient({ baseUrl, partnerId, apiKey, fetch, retry: { baseDelay: 1 } });
}, 30_000);
afterAll(() => mock?.close());

beforeEach(async () => {
  business = await onboard(thredfi, { ...shop, id: `${shop.id} ${crypto.randomUUID()}` });
  books = thredfi.business(business);
});
afterEach(() => {
  const { violations } = mock;
  mock.reset();
  expect(violations).toEqual([]); // no request broke the contract
});

/** How many customers, invoices, payments and payouts the books have. */
const counts = async () => {
  const { customers, invoices, payouts } = books;
  const first = await Promise.all([customers.list(), invoices.list(), invoices.payments.list(), payouts.list()]);
  return first.map(({ totalCount }) => totalCount);
};

test("a shop that is onboarded is there, once", async () => {
  const [id, again] = [await onboard(thredfi, shop), await onboard(thredfi, shop)];
  expect(again).toBe(id);
  expect(await thredfi.businesses.get(id)).toMatchObject({
    ...{ external_id: shop.id, legal_name: shop.name, email: shop.email, base_currency: "GBP" },
  });
});

test("ten sales are ten invoices", async () => {
  await push(
    books,
    Array.from({ length: 10 }, (_, number) => sale(number, number % 3, "5.00")),
  );
  const invoices = await books.invoices.list().toArray();
  expect(new Set(invoices.map(({ id }) => id)).size).toBe(10);
  expect(new Set(invoices.map(({ customer }) => customer?.external_id))).toEqual(
    new Set(["guest-0", "guest-1", "guest-2"]),
  );
  expect((await books.customers.list()).totalCount).toBe(3);
});

test("what is open is in the list, on whichever page", async () => {
  await push(
    books,
    Array.from({ length: 25 }, (_, number) => sale(number, number % 3, "5.00")),
  );
  const open = await outstanding(books);
  expect(open.size).toBe(25);
  expect(open.get("sale-0")).toBe(1200); // 2 × £5.00 and 20 % VAT
});

test("a second run creates nothing twice", async () => {
  const day = [paid(sale(1, 1, "10.00"), "card-1", "24.00", "0.50"), sale(2, 1, "10.00")];
  const payouts = [{ id: "payout-1", date: "2026-05-06", amount: "23.50", fee: "0.50", payments: ["card-1"] }];
  await push(books, day, payouts);
  expect(await counts()).toEqual([1, 2, 1, 1]);
  await push(books, day, payouts);
  expect(await counts()).toEqual([1, 2, 1, 1]);
});

test("a payment lowers what is open on its own invoice", async () => {
  await push(books, [sale(1, 1, "10.00"), paid(sale(2, 1, "10.00"), "card-1", "20.00", "0.50"), sale(3, 2, "10.00")]);
  expect(Object.fromEntries(await outstanding(books))).toEqual({ "sale-1": 2400, "sale-2": 400, "sale-3": 2400 });
  const [payment] = await books.invoices.payments.list().toArray();
  expect(payment).toMatchObject({ payment_date: "2026-05-04", total_amount: 2000, processing_fee: 50 });
});

test("a payout adds up to its payments", async () => {
  const sales = [
    paid(sale(1, 1, "10.00"), "card-1", "24.00", "0.50"),
    paid(sale(2, 2, "15.00"), "card-2", "36.00", "0.70"),
  ];
  const payments = ["card-1", "card-2"];
  await push(books, sales, [{ id: "payout-1", date: "2026-05-06", amount: "58.80", fee: "1.20", payments }]);
  const [payout] = await books.payouts.list().toArray();
  expect(payout).toMatchObject({ payment_count: 2, gross_payments_amount_cents: 6000, amount_variance_cents: 0 });
  expect(payout?.completed_at).toMatch(/^2026-05-06/);
  expect(await profit(books, "2026-05-04", "2026-05-06")).toBe(5000 - 120);
});

test("a sale is in the profit of its month, and not of the next", async () => {
  await push(books, [sale(1, 1, "10.00", "2026-05-31"), sale(2, 1, "7.00", "2026-06-01")]);
  expect(await profit(books, "2026-05-01", "2026-05-31")).toBe(2000);
  expect(await profit(books, "2026-06-01", "2026-06-30")).toBe(1400);
});

test("a crash after a request, and the run that follows, leave one record", async () => {
  const day = [paid(sale(1, 1, "10.00"), "card-1", "24.00", "0.50")];
  for (const operation of ["create_customer", "create_invoice", "create_invoice_payment"]) {
    mock.reply(operation, { disconnect: "after", times: Number.POSITIVE_INFINITY });
    await expect(push(books, day)).rejects.toThrow();
    mock.reset();
  }
  await push(books, day);
  expect(await counts()).toEqual([1, 1, 1, 0]);
  expect(await outstanding(books)).toEqual(new Map());
});
