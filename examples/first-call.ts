// The first call: list businesses, work on one, walk a list.
// Run it with THREDFI_PARTNER_ID and THREDFI_API_KEY set: npx tsx examples/first-call.ts

import { createThredfiClient } from "thredfi-sdk";

const thredfi = createThredfiClient(process.env["THREDFI_BASE_URL"] ? {} : { environment: "sandbox" });

const { items: businesses } = await thredfi.businesses.list();
for (const business of businesses) console.log(business.id, business.legal_name);

const [first] = businesses;
if (!first) throw new Error("The partner has no business yet: create one with thredfi.businesses.create()");

const business = thredfi.business(first.id);
for await (const customer of business.customers.list()) {
  console.log(customer.display_name, customer.email);
}
