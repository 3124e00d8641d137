// What a person enters in the widget's own dialogs is in the API and in the ledger. On books of its own.

import { createThredfiClient, unwrap } from "thredfi-sdk";
import { afterAll, beforeAll, expect } from "vitest";
import { test, type Visit, Visits } from "./visit.js";

const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
const BANK_LINE = "b2000000-0000-4000-8000-000000000009";

let visits: Visits;
let visit: Visit;
beforeAll(async () => {
  visits = await Visits.start();
  visit = await visits.begin(/Anna/);
}, 60_000);
afterAll(async () => {
  await visits?.end();
  await visits?.close();
});

/** A line of the bank that belongs to no payment yet, as a copy of another: bank lines come from the bank, not from the API. */
function bankReceives(amount: number, from: string): void {
  const { mock } = visits.app;
  const books = structuredClone(mock.snapshot());
  const lines = Object.values(books.records as Record<string, Record<string, Record<string, unknown>[]>>).find(
    ({ bankTransactions }) => bankTransactions,
  )?.["bankTransactions"];
  const credit = lines?.find(({ direction }) => direction === "credit");
  lines?.push({
    ...credit,
    ...{ id: BANK_LINE, date: "2026-03-31", description: from, counterparty_name: from },
    ...{ amount, signed_amount: amount, display_amount: `£${amount / 100}.00`, remaining_amount_cents: amount },
    ...{ is_reconciled: false, reconciled_at: null, reconciled_amount_cents: 0 },
  });
  mock.restore(books);
}

test("what is entered in the widget's dialogs is in the API and in the ledger, and a payment made with the API in the widget", async () => {
  const { page } = visit;
  const invoice = "accounts-receivable/invoices/1a000000-0000-4000-8000-00000000000";

  await visit.open(`${invoice}2`);
  await page.getByRole("button", { name: "Add a refund" }).click();
  await page.getByPlaceholder("0.00").fill("60");
  await page.getByRole("button", { name: "Select reason..." }).click();
  await page.getByText("Customer Request").click();
  await page.getByRole("button", { name: "Save to accounting" }).click();
  await visit.shows("REF-0002 £60.00");

  await visit.open(`${invoice}1`);
  await page.getByRole("button", { name: "Add credit note" }).click();
  await page.getByRole("button", { name: "Create Credit" }).waitFor();
  const texts = page.locator("input[type=text]:not([disabled]):visible");
  await texts.nth(0).fill("cn-9001");
  await texts.nth(1).fill("Ten beakers returned");
  await page.getByPlaceholder("0.00").fill("60");
  await page.getByRole("button", { name: "Create Credit" }).click();
  await visit.shows("£72.60", "Outstanding balance £203.40");

  await visit.open("accounts-payable/bills/6a000000-0000-4000-8000-000000000001");
  await page.getByRole("button", { name: "Add vendor refund" }).click();
  await page.getByPlaceholder("0.00").fill("24");
  await page.getByRole("button", { name: "Select reason..." }).click();
  await page.getByText("Goods Return").click();
  await page.getByRole("button", { name: "Create Refund" }).click();
  await visit.shows("VR-0002 £24.00");

  bankReceives(57600, "Meadowbank Studios Ltd");
  await visit.open(`${invoice}5`);
  await page.getByRole("button", { name: "Record payment" }).click();
  await page.locator("input[type=checkbox]:visible").check();
  await page.getByPlaceholder("€00.00").fill("576");
  await page.getByRole("button", { name: "Confirm Match" }).click();
  await visit.open(`${invoice}5`);
  await visit.shows("Outstanding balance £0.00", "£576.00");

  const { partnerId, apiKey, url: baseUrl } = visits.app.mock;
  const cafe = createThredfiClient({ partnerId, apiKey, baseUrl }).business(BUSINESS);
  const { results: paid } = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/invoices/payments/"));
  expect(paid[0]).toMatchObject({ total_amount: 57600, payment_date: "2026-03-31", payment_method: "bank_transfer" });
  const { results: refunds } = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/invoices/refunds/"));
  const { results: credits } = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/customer-credits/"));
  const { results: returned } = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/vendor-refunds/"));
  expect(refunds.map(({ refunded_amount }) => refunded_amount)).toEqual([6000, 12000]);
  expect(credits.map(({ total_amount }) => total_amount)).toEqual([7260, 3600]);
  expect(returned.map(({ total_refunded_amount }) => total_refunded_amount)).toEqual([2400, 3600]);
  const journal = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/general-ledger/journal-entries/"));
  const posted = new Map(journal.results.map(({ reference, total_debit }) => [reference, total_debit]));
  const references = ["REF-0002", "CN-0002", "VR-0002", BANK_LINE];
  expect(references.map((reference) => posted.get(reference))).toEqual([6000, 7260, 2400, 57600]);

  await cafe.invoices.payments.create({
    external_id: "pay-9001",
    customer_id: "c0000000-0000-4000-8000-000000000001",
    payment_method: "bank_transfer",
    payment_date: "2026-03-31",
    total_amount_cents: 20340,
    allocations: [{ invoice_id: "1a000000-0000-4000-8000-000000000001", amount_cents: 20340 }],
  });
  await visit.open(`${invoice}1`);
  await visit.shows("Outstanding balance £0.00", "£203.40");
  expect(visits.app.mock.violations).toEqual([]);
}, 120_000);
