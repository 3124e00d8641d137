// THE WIDGET'S UNDOCUMENTED CALLS. Thredfi's widget 0.8.9 makes them, no page of the documentation describes them, and what
// they respond with is not known. They are no part of the SDK, of the contract or of the mock.

import { createThredfiClient, unwrap } from "thredfi-sdk";
import type { Mock } from "thredfi-sdk/testing";

/** Paths of calls that the widget makes and the contract does not have. They get 404 here. */
const UNDOCUMENTED = [
  /^\/v1\/platform\/transaction-categories\/[^/]+\/?$/,
  /^\/v1\/platform\/businesses\/[^/]+\/(ar|ap)\/stats\/?$/,
  /^\/v1\/platform\/businesses\/[^/]+\/insights\/expense-breakdown\/?$/,
  /^\/v1\/platform\/businesses\/[^/]+\/tasks\/?$/,
];

/** The widget records the payment of an invoice as the match of a bank line; the body is `{ invoice_id, … }`. */
const MATCH_PAYMENT = /^\/v1\/platform\/businesses\/([^/]+)\/bank-transactions\/([^/]+)\/match-payment\/$/;

/** What the widget gets for an undocumented call; `undefined` for a call of the contract. */
export async function respondToUndocumented(
  request: { path: string; body: string | null },
  mock: Mock,
): Promise<{ status: number; json: object } | undefined> {
  const [, businessId, lineId] = MATCH_PAYMENT.exec(request.path) ?? [];
  if (businessId && lineId && request.body) {
    const { invoice_id } = JSON.parse(request.body) as { invoice_id: string };
    return { status: 200, json: await payFromBankLine(mock, businessId, lineId, invoice_id) };
  }
  return UNDOCUMENTED.some((pattern) => pattern.test(request.path)) ? { status: 404, json: {} } : undefined;
}

/** The documented call that means the same: a payment of the invoice, on the day and in the amount of the bank line. */
async function payFromBankLine(mock: Mock, businessId: string, lineId: string, invoiceId: string) {
  const { partnerId, apiKey, url: baseUrl } = mock;
  const books = createThredfiClient({ partnerId, apiKey, baseUrl }).business(businessId);
  const invoice = await unwrap(
    books.GET("/v1/platform/businesses/{business_id}/invoices/{invoice_id}/", {
      params: { path: { invoice_id: invoiceId } },
    }),
  );
  for await (const line of books.bankTransactions.list()) {
    if (line.id !== lineId) continue;
    return books.invoices.payments.create({
      external_id: lineId,
      customer_id: invoice.customer?.id,
      payment_method: "bank_transfer",
      payment_date: line.date,
      total_amount_cents: line.amount,
      allocations: [{ invoice_id: invoiceId, amount_cents: line.amount }],
    });
  }
  throw new Error(`The mock has no bank line ${lineId}.`);
}
