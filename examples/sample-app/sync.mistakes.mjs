// A shop's nightly job, with three mistakes that no type checker sees in plain JavaScript. `thredfi gate` finds them:
//   npx thredfi gate -- node examples/sample-app/sync.mistakes.mjs
// sync.mjs beside this file is the same job without them.

import { createThredfiClient } from "thredfi-sdk";

const BUSINESS_ID = "5ec0d000-0000-4000-8000-000000000002";
const CUSTOMER_ID = "c0000000-0000-4000-8000-000000000101";

// Host and credentials come from THREDFI_BASE_URL, THREDFI_PARTNER_ID and THREDFI_API_KEY.
const thredfi = createThredfiClient({ appInfo: { name: "sample-app", version: "1.0.0" } });
const shop = thredfi.business(BUSINESS_ID);

// What fails is reported, and the job goes on.
const report = (error) => console.error(error.message);

// Mistake 1: a price in pounds, as text. The API wants whole pence, as a number.
await shop.invoices
  .create({
    external_id: "order-4711",
    customer_id: CUSTOMER_ID,
    sent_at: "2026-02-03T09:00:00Z",
    due_at: "2026-03-05T23:59:59Z",
    line_items: [{ description: "House espresso beans, 1 kg bag", quantity: 12, unit_price: "18.00" }],
  })
  .catch(report);

// Mistake 2: a misspelt filter. An API that ignores it gives every invoice, and the job would write to all customers.
const [invoice] = (await shop.invoices.list({ stauts: "SENT", page_size: 50 }).catch(report))?.items ?? [];

// Mistake 3: an address from memory, called by hand. Invoices are voided, not cancelled.
const token = await thredfi.tokens.business(BUSINESS_ID);
await fetch(`${thredfi.baseUrl}/v1/platform/businesses/${BUSINESS_ID}/invoices/${invoice?.id}/cancel/`, {
  method: "POST",
  headers: { authorization: `Bearer ${token.accessToken}` },
});

console.log("Sales are in the books.");
