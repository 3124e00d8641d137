// A shop's nightly job against the API, in plain JavaScript: one invoice in, the open ones out, one voided.
// `npx thredfi gate -- node examples/sample-app/sync.mjs` finds nothing; sync.mistakes.mjs is the same job with three mistakes.

import { createThredfiClient } from "thredfi-sdk";

const BUSINESS_ID = "5ec0d000-0000-4000-8000-000000000002";
const CUSTOMER_ID = "c0000000-0000-4000-8000-000000000101";

// Host and credentials come from THREDFI_BASE_URL, THREDFI_PARTNER_ID and THREDFI_API_KEY.
const thredfi = createThredfiClient({ appInfo: { name: "sample-app", version: "1.0.0" } });
const shop = thredfi.business(BUSINESS_ID);

// What fails is reported, and the job goes on.
const report = (error) => console.error(error.message);

// Prices are whole pence.
await shop.invoices
  .create({
    external_id: "order-4711",
    customer_id: CUSTOMER_ID,
    sent_at: "2026-02-03T09:00:00Z",
    due_at: "2026-03-05T23:59:59Z",
    line_items: [{ description: "House espresso beans, 1 kg bag", quantity: 12, unit_price: 1800 }],
  })
  .catch(report);

const [invoice] = (await shop.invoices.list({ status: "SENT", page_size: 50 }).catch(report))?.items ?? [];
if (invoice) await shop.invoices.void(invoice.id).catch(report);

console.log("Sales are in the books.");
