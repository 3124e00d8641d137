// Pushes one sale into the books of a business: customer, invoice, payment, in the order that the API needs them.
// Every create carries an external_id of ours, so running this twice makes nothing twice.
// Run it with THREDFI_PARTNER_ID and THREDFI_API_KEY set: npx tsx examples/push-activity.ts <business id>

import { createThredfiClient, formatMoney, isApiError } from "thredfi-sdk";

const businessId = process.argv[2];
if (!businessId) throw new Error("Usage: push-activity.ts <business id>");

const thredfi = createThredfiClient({
  ...(process.env["THREDFI_BASE_URL"] ? {} : { environment: "sandbox" }),
  appInfo: { name: "push-activity", version: "1.0.0" },
  onEvent: (event) => {
    if (event.type === "call.retried")
      console.error(`${event.operationId}: ${event.failure}, again in ${event.delay} ms`);
  },
});
const business = thredfi.business(businessId);

try {
  const customer = await business.customers.create({
    external_id: "cust-101",
    company_name: "Harbour Street Books Ltd",
    email: "accounts@harbour.example",
  });

  const invoice = await business.invoices.create({
    external_id: "inv-1001",
    customer_id: customer.id,
    sent_at: "2026-01-12T09:00:00Z",
    due_at: "2026-02-11T23:59:59Z",
    line_items: [{ description: "House espresso beans, 1 kg bag", quantity: 30, unit_price: 1800, tax_code: "ZERO" }],
  });

  await business.invoices.payments.create({
    external_id: "pay-5001",
    customer_id: customer.id,
    payment_method: "bank_transfer",
    payment_date: "2026-01-30",
    total_amount_cents: 54000,
    allocations: [{ invoice_id: invoice.id, amount_cents: 54000 }],
  });
  console.log(
    `${customer.display_name}: invoice ${invoice.invoice_number}, paid ${formatMoney(54000, "GBP", "en-GB")}`,
  );
} catch (error) {
  if (!isApiError(error)) throw error;
  console.error(error.message, error.fieldErrors, `request ${error.requestId}`);
  process.exitCode = 1;
}
