// A shop's nightly job against the API, in plain JavaScript: one invoice in, the open ones out, one voided.
// `npx thredfi gate -- node examples/sample-app/sync.mjs` finds nothing; sync.mistakes.mjs is the same job with three mistakes.

import { createThredfiClient } from "thredfi-sdk";

const BUSINESS_ID = "5ec0d000-0000-4000-8000-000000000002";
const CUSTOMER_ID = "c0000000-0000-4000-8000-000000000101";

// Host and credentials come from THREDFI_BASE_URL, THREDFI_PARTNER_ID and THREDFI_API_KEY.
const thredfi = createThredfiClient({ appInfo: { name: "sample-app", version: "1.0.0" } });
const shop = thredfi.business(BUSINESS_ID);

// Prices are whole pence.
await shop.POST("/v1/platform/businesses/{business_id}/invoices/", {
  body: {
    external_id: "order-4711",
    customer_id: CUSTOMER_ID,
    sent_at: "2026-02-03T09:00:00Z",
    due_at: "2026-03-05T23:59:59Z",
    line_items: [{ description: "House espresso beans, 1 kg bag", quantity: 12, unit_price: 1800 }],
  },
});

const { data } = await shop.GET("/v1/platform/businesses/{business_id}/invoices/", {
  params: { query: { status: "SENT", page_size: 50 } },
});

const invoice = data?.results[0];
await shop.POST("/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/", {
  params: { path: { invoice_id: invoice?.id } },
});

console.log("Sales are in the books.");
