// The calls that are measured, and what they are answered: records with the members and sizes of the contract's examples,
// given by a function in place of the network.

const ORIGIN = "http://127.0.0.1:9";

export const BASE_URL = ORIGIN;
export const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
export const API_KEY = "sk_bench_51H8xyzSECRET";
export const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
/** As long as a small signed JWT is. */
export const TOKEN = "t".repeat(300);

export const NEW_CUSTOMER = {
  external_id: "cust-101",
  reference_number: "C-0001",
  individual_name: "Tom Ellery",
  company_name: "Harbour Street Books Ltd",
  email: "accounts@harbourstreetbooks.example",
  mobile_phone: "+447700900201",
  address_line1: "12 Harbour Street",
  city: "London",
  state_county: "Greater London",
  postal_code: "E1W 0AA",
  country: "GB",
  tax_exempt: false,
  transaction_tags: ["wholesale"],
  payment_terms_days: 30,
  credit_limit_cents: 100_000,
};

function customer(n: number): object {
  return {
    ...NEW_CUSTOMER,
    type: "CustomerData",
    id: `c0000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`,
    display_name: "Harbour Street Books Ltd",
    full_address: "12 Harbour Street, London, E1W 0AA, GB",
    status: "active",
    is_active: true,
    is_archived: false,
    metadata: {},
    outstanding_balance: 0,
    documents: [],
    created_at: "2026-01-08T09:00:00Z",
    updated_at: "2026-01-08T09:00:00Z",
  };
}

function page(size: number): string {
  return JSON.stringify({
    count: size,
    page_info: { total_count: size, current_page: 1, total_pages: 1, page_size: 100 },
    results: Array.from({ length: size }, (_, n) => customer(n)),
  });
}

const CREATED = JSON.stringify(customer(1));
const EXCHANGED = JSON.stringify({
  access_token: TOKEN,
  token_type: "Bearer",
  expires_in: 3600,
  scope: "business_access",
  business_id: BUSINESS,
});
const json = { "content-type": "application/json" };

/** A fetch that answers at once: a page of so many records, a record that was created, or a token. */
export function answering(size: number): (request: Request) => Promise<Response> {
  const listed = page(size);
  return async ({ method, url }) => {
    if (url.endsWith("/oauth2/token/")) return new Response(EXCHANGED, { headers: json });
    return method === "GET"
      ? new Response(listed, { headers: json })
      : new Response(CREATED, { status: 201, headers: json });
  };
}
