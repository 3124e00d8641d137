// What every program is called with, and the records that it sends.

export interface Settings {
  readonly url: string;
  readonly partnerId: string;
  readonly apiKey: string;
}

/** The ten calls that each program makes, in this order. */
export const CALLS = [
  "get_partner_token",
  "create_business_scoped_token",
  "list_businesses",
  "update_business",
  "list_customers",
  "create_customer",
  "create_invoice",
  "get_invoice",
  "create_invoice_payment",
  "get_profit_and_loss",
];

export const businessId = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
export const change = { phone_number: "+442079460111" };
export const customer = { external_id: "cust-42", company_name: "Harbour Books Ltd", email: "books@harbour.example" };
export const period = { start_date: "2026-01-01", end_date: "2026-01-31" };

export const invoice = (customer_id: string) => ({
  external_id: "inv-42",
  customer_id,
  sent_at: "2026-01-12T09:00:00Z",
  line_items: [{ description: "Beans", quantity: 2, unit_price: 1800 }],
});

export const payment = (customer_id: string, invoice_id: string) => ({
  external_id: "pay-42",
  customer_id,
  total_amount_cents: 3600,
  payment_date: "2026-02-03",
  allocations: [{ invoice_id, amount_cents: 3600 }],
});
