// The first example of README.md, word for word (test/docs/readme.test.ts).

import { createThredfiClient } from "thredfi-sdk";

const thredfi = createThredfiClient({ environment: "sandbox" }); // THREDFI_PARTNER_ID and THREDFI_API_KEY

const { items: businesses } = await thredfi.businesses.list(); // the partner token is obtained, cached and refreshed for you
console.log(businesses);

const cafe = thredfi.business("3c90c3cc-0d44-4b50-8888-8dd25736052a"); // one business, with a token of its own
const invoice = await cafe.invoices.create({
  external_id: "inv-1001",
  sent_at: "2026-01-12T09:00:00Z",
  line_items: [{ description: "House espresso beans, 1 kg", quantity: 30, unit_price: 1800 }],
});
console.log(invoice.invoice_number);

for await (const customer of cafe.customers.list()) {
  console.log(customer.display_name);
}
