// The story of the contract's examples (spec/story.md) as the events that made it. The engine replays them, so that records,
// lists, ledger and reports agree; ids and instants are those of the examples.

import type { SeedEvent } from "./seed-event.js";

const id = (kind: string, number: number) => `${kind}000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

export const CAFE = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
export const STORY_ENDS = "2026-03-31T12:00:00Z";

const [BOOKS, STUDIOS, GUEST] = [id("c0", 1), id("c0", 2), id("c0", 3)];
const [ROASTERS, SERVICES] = [id("e0", 1), id("e0", 2)];
const account = (code: number) => ({ id: id("a0", code), type: "AccountId" });

const ACCOUNTS: readonly (readonly [code: string, name: string, type: string, subtype: string, more?: object])[] = [
  ["1000", "Cash at bank", "asset", "current_assets"],
  [
    ...(["1010", "Business current account", "asset", "current_assets"] as const),
    {
      ...{
        parent_account_code: "1000",
        description: "Main account of the business",
        institution_name: "Kingsway Bank",
      },
      ...{ iban: "GB00KING04009912344821", sort_code: "04-00-99", account_number_mask: "4821" },
    },
  ],
  ["1100", "Accounts receivable", "asset", "current_assets"],
  ["1150", "Card processor clearing", "asset", "current_assets"],
  ["1300", "VAT recoverable on purchases", "asset", "current_assets"],
  ["2100", "Accounts payable", "liability", "current_liabilities"],
  ["2200", "VAT payable on sales", "liability", "current_liabilities"],
  ["3000", "Share capital", "equity", "share_capital"],
  ["3200", "Retained earnings", "equity", "retained_earnings"],
  ["4000", "Coffee sales", "revenue", "revenue"],
  ["4100", "Catering, training and hire", "revenue", "revenue"],
  ["5000", "Coffee beans", "expense", "direct_costs"],
  ["5100", "Packaging", "expense", "direct_costs"],
  ["6100", "Equipment maintenance", "expense", "operating_expenses"],
  ["6200", "Card processing fees", "expense", "operating_expenses"],
  ["6210", "Bank charges", "expense", "operating_expenses"],
];

type Line = readonly [quantity: number, unit_price: number, code: number, description: string, more?: object];

/** The lines of an invoice or bill; all but beans are taxed at the standard rate. */
const lines = (kind: "1b" | "6b", document: number, ...items: readonly Line[]) =>
  items.map(([quantity, unit_price, code, description, more], index) => {
    const tax_code = code === 4000 || code === 5000 ? "ZERO" : "STANDARD";
    const account_identifier = account(code);
    const line = { id: id(kind, 10 * document + index + 1), quantity, unit_price, description, tax_code };
    return { ...line, account_identifier, ...more };
  });

const invoice = (
  number: number,
  customer_id: string,
  sent_at: string,
  due: string,
  memo: string,
  line_items: object[],
  more: object = {},
): SeedEvent => ({
  ...{ at: sent_at, resource: "invoices", create: id("1a", number) },
  body: {
    ...{
      external_id: `inv-100${number}`,
      invoice_number: `INV-000${number}`,
      invoice_type: "invoice",
      currency: "GBP",
    },
    ...{ customer_id, sent_at, due_at: `${due}T23:59:59Z`, memo, line_items },
    ...more,
  },
});

const bill = (
  number: number,
  vendor_id: string,
  vendor_bill_number: string,
  received_at: string,
  due: string,
  memo: string,
  line_items: object[],
  more: object = {},
): SeedEvent => ({
  ...{ at: received_at, resource: "bills", create: id("6a", number) },
  body: {
    ...{ external_id: `bill-600${number}`, bill_number: `BILL-000${number}`, vendor_id, vendor_bill_number, memo },
    ...{ bill_date: received_at.slice(0, 10), received_at, due_at: `${due}T23:59:59Z`, bill_terms: "net_30" },
    ...{ terms: "net_30", currency: "GBP", attachment_urls: [], line_items },
    ...more,
  },
});

const documentOf = (number: number, file_name: string, file_size: number) => ({
  document: {
    ...{ url: `https://files.thredfi.example/${file_name}`, expires_in: 900, document_id: id("f0", number) },
    ...{ file_name, file_size, mime_type: "application/pdf" },
  },
});

const [SALES, SUPPLIERS, CHARGES] = [
  ["cat-sales", "INCOME_SALES", "Sales", "cat-income", "INCOME", "Income"],
  ["cat-supplier-payment", "EXPENSE_SUPPLIER_PAYMENT", "Supplier payment", "cat-expense", "EXPENSE", "Expense"],
  ["cat-bank-charges", "EXPENSE_BANK_CHARGES", "Bank charges", "cat-expense", "EXPENSE", "Expense"],
] as const;

/** A line of the bank statement; the bank sends it the next morning. */
const bankLine = (
  number: number,
  date: string,
  amount: number,
  transaction_type: string,
  name: string,
  description: string,
  matched: string,
  category?: typeof SALES | typeof SUPPLIERS | typeof CHARGES,
): SeedEvent => {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const [sent, reconciled] = number === 1 ? ["08:05", "08:10"] : ["05:00", "05:10"];
  const [size, direction] = [Math.abs(amount), amount < 0 ? "debit" : "credit"];
  const pounds = (size / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 });
  const [code, label, text, parent, parentCode, parentName] = category ?? [];
  return {
    ...{ at: `${next}T${sent}:00Z`, resource: "bankTransactions", put: id("b2", number) },
    body: {
      ...{ business_id: CAFE, business_name: "Copper Kettle Coffee", date, amount: size, signed_amount: amount },
      ...{ display_amount: `${amount < 0 ? "-" : ""}£${pounds}`, direction, currency: "GBP", transaction_type },
      ...{ counterparty_name: name, merchant_name: name, description, categorization_status: "categorized" },
      ...{ account_id: id("a0", 1010), account_code: "1010", account_name: "Business current account" },
      ...{ bank_account_connection_id: id("b1", 1), bank_account_name: "Business current account" },
      ...{ bank_account_mask: "4821", bank_account_currency: "GBP", is_reconciled: true, remaining_amount_cents: 0 },
      ...{ reconciled_amount_cents: size, reconciliations: null, reconciled_at: `${next}T${reconciled}:00Z` },
      ...{ created_at: `${next}T${sent}:00Z`, matched_id: matched, reconciliation_link_id: id("b3", number) },
      ...(category && {
        subcategory: {
          ...{ id: code, code: label, name: text },
          category: { id: parent, code: parentCode, name: parentName },
        },
      }),
    },
  };
};

const payment = (number: number, at: string, body: object): SeedEvent => ({
  ...{ at, resource: "invoices.payments", create: id("2a", number) },
  body: {
    ...{ external_id: `pay-200${number}`, idempotency_key: `invoice-payment-pay-200${number}`, currency: "GBP" },
    payment_date: at.slice(0, 10),
    ...body,
  },
});

const billPayment = (number: number, at: string, vendor_id: string, amount: number, body: object): SeedEvent => ({
  ...{ at, resource: "bills.payments", create: id("7a", number) },
  body: {
    ...{
      external_id: `bpay-700${number}`,
      idempotency_key: `bill-payment-bpay-700${number}`,
      vendor_id,
      currency: "GBP",
    },
    ...{ amount_cents: amount, payment_method: "bank_transfer", payment_reference: `CK BILL-000${number}` },
    ...{ payment_date: at.slice(0, 10), value_date: at.slice(0, 10), processing_fee_cents: 0, metadata: {} },
    allocations: [{ id: id("7b", number), bill_id: id("6a", number), amount_cents: amount, ...body }],
    ...body,
  },
});

const customer = (number: number, at: string, body: object): SeedEvent => ({
  ...{ at, resource: "customers", create: id("c0", number) },
  body: {
    ...{ external_id: `cust-10${number}`, reference_number: `C-000${number}`, city: "London", country: "GB" },
    ...{ state_county: "Greater London", tax_exempt: false, status: "active", metadata: {}, ...body },
  },
});

export const STORY: readonly SeedEvent[] = [
  ...ACCOUNTS.map(([code, name, account_type, account_subtype, more]): SeedEvent => {
    const at = "2026-01-02T09:00:00Z";
    const body = { code, name, account_type, account_subtype, parent_account_code: null, currency: "GBP", ...more };
    return { at, resource: "accounts", put: id("a0", Number(code)), body: { ...body, created_at: at, updated_at: at } };
  }),
  {
    ...{ at: "2026-01-02T09:00:00Z", resource: "businesses", create: CAFE },
    body: {
      ...{ external_id: "shop-4411", legal_name: "Copper Kettle Coffee Ltd", name: "Copper Kettle Coffee" },
      ...{ entity_type: "limited", email: "books@copperkettle.example", phone_number: "+442079460101" },
      ...{ tin: "9900014210", tax_id: "9900014210", vat_number: "GB999999973", company_number: "99000142" },
      ...{ country: "GB", province: "Greater London", eu_nace_industry_code: "56.30", base_currency: "GBP" },
      ...{ accounting_method: "accrual", fiscal_year_end: "2026-12-31", metadata: { shop_plan: "standard" } },
      ...{ coa_language: "en", activation_at: "2026-01-02T09:00:00Z" },
    },
  },
  {
    at: "2026-01-05T14:00:00Z",
    entry: { source: id("b2", 1), reference: "SHARES-2026-01", description: "Share capital paid in" },
    lines: [
      ["1010", 500_000],
      ["3000", -500_000],
    ],
  },
  {
    ...{ at: "2026-01-06T08:00:00Z", resource: "bankAccounts", put: id("b1", 1) },
    body: {
      ...{ account_key: "plaid_acc_kingsway_4821", display_name: "Business current account", mask: "4821" },
      ...{ official_name: "Kingsway Bank Business Current Account", currency: "GBP", is_active: true },
      ...{ bank_link_status: "active", bank_link_id: id("b0", 1), business_id: CAFE, provider: "plaid" },
      ...{
        business_name: "Copper Kettle Coffee",
        mapped_account: id("a0", 1010),
        balance: 5482.1,
        balance_cents: 548_210,
      },
      ...{ created_at: "2026-01-06T08:00:00Z", updated_at: "2026-03-31T05:00:00Z" },
    },
  },
  bankLine(1, "2026-01-05", 500_000, "bank_transfer", "Nadia Petrov", "SHARE CAPITAL", id("b2", 1)),
  customer(1, "2026-01-08T09:00:00Z", {
    ...{ company_name: "Harbour Street Books Ltd", individual_name: "Tom Ellery" },
    ...{ email: "accounts@harbourstreetbooks.example", mobile_phone: "+447700900201", office_phone: "+442079460201" },
    ...{ address_line1: "12 Harbour Street", postal_code: "E1W 0AA", vat_number: "GB999999974" },
    ...{ payment_terms_days: 30, credit_limit_cents: 100_000, transaction_tags: ["wholesale"] },
    notes: "Deliveries before 08:00.",
  }),
  customer(2, "2026-01-08T09:10:00Z", {
    ...{ company_name: "Meadowbank Studios Ltd", individual_name: "Grace Adeyemi" },
    ...{ email: "finance@meadowbankstudios.example", mobile_phone: "+447700900202", office_phone: "+442079460202" },
    ...{ address_line1: "Unit 4, Meadowbank Yard", postal_code: "SE1 0AA", vat_number: "GB999999975" },
    ...{ payment_terms_days: 30, credit_limit_cents: 200_000, transaction_tags: ["catering"] },
    notes: "Purchase order needed.",
  }),
  {
    ...{ at: "2026-01-09T09:00:00Z", resource: "vendors", create: ROASTERS },
    body: {
      ...{ external_id: "vend-201", company_name: "Ridgeway Roasters Ltd", individual_name: "Elin Marsh" },
      ...{ email: "sales@ridgewayroasters.example", mobile_phone: "+447700900301", office_phone: "+442079460301" },
      ...{ address_string: "3 Ridgeway Works, London, SE16 0AA, GB", memo: "Delivers on Wednesdays.", country: "GB" },
      ...{ vat_number: "GB999999976", vendor_number: "V-0001", transaction_tags: ["beans"] },
    },
  },
  {
    ...{ at: "2026-01-09T09:10:00Z", resource: "vendors", create: SERVICES },
    body: {
      ...{ external_id: "vend-202", company_name: "Northgate Equipment Services Ltd", individual_name: "Owen Hale" },
      ...{ email: "service@northgateequipment.example", mobile_phone: "+447700900302", office_phone: "+442079460302" },
      ...{ address_string: "88 Northgate Lane, London, NW10 0AA, GB", memo: "Service contract renewed to June 2027." },
      ...{ country: "GB", vat_number: "GB999999977", vendor_number: "V-0002", transaction_tags: ["equipment"] },
    },
  },
  invoice(
    ...([1, BOOKS, "2026-01-12T09:00:00Z", "2026-02-11", "Beans and hire, January"] as const),
    lines(
      ...(["1b", 1] as const),
      [30, 1800, 4000, "House espresso beans, 1 kg bag"],
      [1, 6000, 4100, "Grinder hire, January"],
    ),
    documentOf(1, "INV-0001.pdf", 48_213),
  ),
  bill(
    ...([1, ROASTERS, "RR-88120", "2026-01-14T11:00:00Z", "2026-02-13", "Beans and cups, January"] as const),
    lines(
      ...(["6b", 1] as const),
      [60, 600, 5000, "Roasted coffee beans, 1 kg", { product: "beans" }],
      [2, 3000, 5100, "Takeaway cups, box of 500", { product: "cups" }],
    ),
    documentOf(2, "RR-88120.pdf", 61_044),
  ),
  {
    ...{ at: "2026-01-19T10:00:00Z", resource: "businesses", create: "5ec0d000-0000-4000-8000-000000000002" },
    body: {
      ...{ external_id: "shop-4412", legal_name: "Juniper Lane Bakery Ltd", name: "Juniper Lane Bakery" },
      ...{ entity_type: "limited", email: "office@juniperlane.example", phone_number: "+441174960102" },
      ...{ tin: "9900014310", tax_id: "9900014310", company_number: "99000143", country: "GB", province: "Bristol" },
      ...{ eu_nace_industry_code: "10.71", base_currency: "GBP", accounting_method: "accrual" },
      ...{ fiscal_year_end: "2026-12-31", metadata: {}, activation_at: "2026-01-19T10:00:00Z" },
    },
  },
  invoice(
    ...([2, STUDIOS, "2026-01-20T16:00:00Z", "2026-02-19", "Launch party, 17 January"] as const),
    lines("1b", 2, [40, 1500, 4100, "Launch party catering, per guest"]),
  ),
  {
    ...{ at: "2026-01-26T10:00:00Z", resource: "customerCredits", create: id("4a", 1) },
    body: {
      ...{
        external_id: "cn-4001",
        customer_id: BOOKS,
        source_invoice_id: id("1a", 1),
        sent_at: "2026-01-26T10:00:00Z",
      },
      ...{ currency: "GBP", tags: [{ name: "returns" }], allocations: [{ amount: 3600, invoice_id: id("1a", 1) }] },
      line_items: [
        {
          ...{ amount: 3600, tax_amount_cents: 0, revenue_account_identifier: account(4000) },
          ...{ memo: "Two 1 kg bags returned", tags: [], metadata: {} },
        },
      ],
    },
  },
  { ...{ at: "2026-01-27T09:00:00Z", resource: "customerCredits", update: id("4a", 1) }, body: {} },
  customer(3, "2026-01-30T17:00:00Z", {
    ...{ individual_name: "Priya Nair", email: "priya.nair@mail.example", mobile_phone: "+447700900203" },
    ...{ address_line1: "27 Lantern Road", postal_code: "N4 0AA", payment_terms_days: 14, credit_limit_cents: 0 },
    ...{ transaction_tags: [], notes: "Workshop guest." },
  }),
  invoice(
    ...([3, GUEST, "2026-02-02T09:30:00Z", "2026-02-16", "Workshop, 31 January"] as const),
    lines("1b", 3, [2, 7500, 4100, "Home barista workshop, per person"]),
  ),
  payment(1, "2026-02-03T10:15:00Z", {
    ...{ customer_id: STUDIOS, total_amount_cents: 72_000, payment_method: "credit_card", payment_processor: "stripe" },
    ...{ payment_reference: "pi_ck_0001", processing_fee_cents: 1100, note: "Paid by card on the website." },
    allocations: [{ id: id("2b", 1), invoice_id: id("1a", 2), amount_cents: 72_000 }],
  }),
  bill(
    ...([2, SERVICES, "NES-4107", "2026-02-03T12:00:00Z", "2026-03-05", "Service of the espresso machine"] as const),
    lines("6b", 2, [1, 25_000, 6100, "Espresso machine service", { product: "service" }]),
  ),
  payment(2, "2026-02-04T18:40:00Z", {
    ...{ customer_id: GUEST, total_amount_cents: 18_000, payment_method: "debit_card", payment_processor: "stripe" },
    ...{ payment_reference: "pi_ck_0002", processing_fee_cents: 290, note: "Paid at the till." },
    allocations: [{ id: id("2b", 2), invoice_id: id("1a", 3), amount_cents: 18_000 }],
  }),
  {
    ...{ at: "2026-02-05T09:00:00Z", resource: "refunds", create: id("3a", 1) },
    body: {
      ...{
        external_id: "ref-3001",
        invoice_id: id("1a", 2),
        amount_cents: 12_000,
        method: "STRIPE",
        processor: "stripe",
      },
      ...{ completed_at: "2026-02-05T09:00:00Z", reference_number: "REF-0001", memo: "Dessert course not served." },
      ...{ refund_processing_fee_cents: 0, allocation_id: id("3b", 1) },
    },
  },
  {
    ...{ at: "2026-02-06T09:20:00Z", resource: "refunds.payments", create: id("3c", 1) },
    body: {
      ...{
        refund_id: id("3a", 1),
        external_id: "rfp-3101",
        amount_cents: 12_000,
        method: "STRIPE",
        processor: "stripe",
      },
      ...{ completed_at: "2026-02-06T09:20:00Z", memo: "Paid back to the card.", refund_processing_fee_cents: 0 },
      ...{ transaction_tags: [], metadata: { processor_reference: "re_ck_0001" } },
    },
  },
  payment(3, "2026-02-09T08:30:00Z", {
    ...{
      customer_id: BOOKS,
      total_amount_cents: 30_000,
      payment_method: "bank_transfer",
      payment_reference: "HSB 0001",
    },
    ...{ bank_reference: "FPS-20260209-0001", processing_fee_cents: 0 },
    allocations: [{ id: id("2b", 3), invoice_id: id("1a", 1), amount_cents: 30_000 }],
  }),
  bankLine(2, "2026-02-09", 30_000, "fps", "Harbour Street Books Ltd", "HSB 0001", id("2a", 3), SALES),
  {
    ...{ at: "2026-02-10T06:30:00Z", resource: "payouts", create: id("5a", 1) },
    body: {
      ...{
        external_id: "po-5001",
        processor: "stripe",
        processor_payout_id: "po_ck_0001",
        paid_out_amount_cents: 76_610,
      },
      ...{ fee_cents: 1390, additional_refunds_amount_cents: 0, currency: "GBP", status: "paid", metadata: {} },
      ...{ completed_at: "2026-02-10T06:00:00Z", reference_number: "PO-0001", memo: "Card takings, 2 to 8 February" },
      ...{ payment_ids: [id("2a", 1), id("2a", 2)], refund_payment_ids: [id("3c", 1)] },
    },
  },
  bankLine(3, "2026-02-10", 76_610, "bacs", "Stripe", "po_ck_0001", id("5a", 1), SALES),
  { ...{ at: "2026-02-11T05:00:00Z", resource: "payouts", update: id("5a", 1) }, body: {} },
  {
    ...{ at: "2026-02-11T09:00:00Z", resource: "invoices.payments", update: id("2a", 3) },
    body: { note: "Part payment, the rest in April." },
  },
  billPayment(1, "2026-02-12T10:00:00Z", ROASTERS, 43_200, {
    description: "Payment of BILL-0001",
    memo: "Beans and cups",
  }),
  invoice(
    ...([4, STUDIOS, "2026-02-12T15:00:00Z", "2026-03-14", "Tasting evening, 26 February"] as const),
    lines("1b", 4, [10, 2000, 4100, "Tasting evening catering, per guest"]),
  ),
  bankLine(4, "2026-02-12", -43_200, "fps", "Ridgeway Roasters Ltd", "CK BILL-0001", id("7a", 1), SUPPLIERS),
  { ...{ at: "2026-02-13T09:00:00Z", resource: "invoices", act: "void", id: id("1a", 4) } },
  {
    ...{ at: "2026-02-16T13:00:00Z", resource: "vendorCredits", create: id("8a", 1) },
    body: {
      ...{ external_id: "vc-8001", vendor_id: SERVICES, source_bill_id: id("6a", 2), credit_number: "VC-0001" },
      ...{ received_at: "2026-02-16T13:00:00Z", currency: "GBP", tags: [{ name: "service" }] },
      allocations: [{ amount: 6000, bill_id: id("6a", 2) }],
      line_items: [
        {
          ...{ amount: 5000, sales_taxes: [{ amount: 1000 }], expense_account_identifier: account(6100) },
          memo: "Second visit not needed",
        },
      ],
    },
  },
  { ...{ at: "2026-02-17T09:00:00Z", resource: "vendorCredits", update: id("8a", 1) }, body: {} },
  {
    ...{ at: "2026-02-20T11:30:00Z", resource: "vendorRefunds", create: id("9a", 1) },
    body: {
      ...{
        external_id: "vr-9001",
        vendor_id: ROASTERS,
        total_refunded_amount_cents: 3600,
        refund_type: "goods_return",
      },
      ...{ reference_number: "VR-0001", currency: "GBP", refund_date: "2026-02-20", reason: "Wrong size" },
      ...{ description: "One box of cups returned", memo: "Collected by the driver on 20 February" },
      allocations: [{ id: id("9b", 1), allocation_type: "bill", amount_cents: 3600, bill_id: id("6a", 1) }],
    },
  },
  {
    ...{ at: "2026-02-24T09:00:00Z", resource: "vendorRefunds.payments", create: id("9c", 1) },
    body: {
      ...{ external_id: "vrp-9101", idempotency_key: "vendor-refund-payment-vrp-9101", refund_id: id("9a", 1) },
      ...{ vendor_id: ROASTERS, refunded_amount_cents: 3600, processing_fee_cents: 0, currency: "GBP" },
      ...{ payment_method: "bank_transfer", payment_reference: "RIDGEWAY VR-0001", payment_date: "2026-02-24" },
      status: "completed",
    },
  },
  bankLine(5, "2026-02-24", 3600, "fps", "Ridgeway Roasters Ltd", "RIDGEWAY VR-0001", id("9c", 1)),
  {
    at: "2026-02-27T23:00:00Z",
    entry: { source: id("b2", 6), reference: "FEE-2026-02", description: "Account fee, February" },
    lines: [
      ["6210", 800],
      ["1010", -800],
    ],
  },
  bankLine(6, "2026-02-27", -800, "fee", "Kingsway Bank", "ACCOUNT FEE", id("b2", 6), CHARGES),
  {
    ...{ at: "2026-03-02T08:00:00Z", resource: "businesses", update: CAFE },
    body: { phone_number: "+442079460111" },
  },
  billPayment(2, "2026-03-04T10:00:00Z", SERVICES, 18_000, {
    ...{ description: "Part payment of BILL-0002", memo: "The rest in April" },
  }),
  bankLine(7, "2026-03-04", -18_000, "fps", "Northgate Equipment Services Ltd", "CK BILL-0002", id("7a", 2), SUPPLIERS),
  { at: "2026-03-10T09:00:00Z", resource: "customers", act: "archive", id: GUEST },
  { at: "2026-03-12T09:00:00Z", resource: "customers", act: "unarchive", id: GUEST },
  invoice(
    ...([5, STUDIOS, "2026-03-16T09:00:00Z", "2026-04-15", "Spring screening, 14 March. PO 7741"] as const),
    lines("1b", 5, [30, 1600, 4100, "Spring screening catering, per guest"]),
  ),
  bill(
    ...([3, ROASTERS, "RR-88394", "2026-03-18T11:00:00Z", "2026-04-17", "Beans, March delivery"] as const),
    lines("6b", 3, [40, 600, 5000, "Roasted coffee beans, 1 kg", { product: "beans" }]),
  ),
  bill(
    ...([4, SERVICES, "NES-4162", "2026-03-20T14:00:00Z", "2026-04-19", "Entered twice"] as const),
    lines("6b", 4, [2, 5000, 6100, "Grinder burrs, pair", { product: "parts" }]),
  ),
  payment(4, "2026-03-20T15:00:00Z", {
    ...{ customer_id: STUDIOS, total_amount_cents: 57_600, payment_method: "bank_transfer", status: "pending" },
    ...{ payment_reference: "MEADOWBANK 0005", processing_fee_cents: 0, note: "Recorded by mistake." },
    allocations: [{ invoice_id: id("1a", 5), amount_cents: 57_600 }],
  }),
  billPayment(3, "2026-03-20T15:30:00Z", ROASTERS, 24_000, {
    ...{ description: "Payment of BILL-0003", memo: "To be paid on Friday", status: "pending" },
  }),
  {
    // Its refund was deleted with it.
    ...{ at: "2026-03-20T16:00:00Z", resource: "vendorRefunds.payments", put: id("9c", 2) },
    body: {
      ...{ external_id: "vrp-9102", idempotency_key: "vendor-refund-payment-vrp-9102", vendor_id: SERVICES },
      ...{ refund_id: id("9a", 2), refunded_amount_cents: 1200, processing_fee_cents: 0, currency: "GBP" },
      ...{ payment_method: "bank_transfer", payment_reference: "NORTHGATE VR-0002", payment_date: "2026-03-20" },
      ...{ status: "cancelled", memo: "Expected on Monday" },
      ...{ created_at: "2026-03-20T16:00:00Z", updated_at: "2026-03-21T10:00:00Z" },
    },
  },
  { at: "2026-03-21T09:00:00Z", resource: "invoices.payments", delete: id("2a", 4) },
  { at: "2026-03-21T09:30:00Z", resource: "bills.payments", delete: id("7a", 3) },
  { at: "2026-03-23T09:00:00Z", resource: "bills", act: "void", id: id("6a", 4) },
  {
    ...{ at: "2026-03-25T09:00:00Z", resource: "menu", put: CAFE },
    body: {
      menu: {
        ...{ insights: true, tasks: false, bank_transactions: true, general_ledger: true, reports: true },
        ...{ accounts_receivable: true, accounts_payable: true },
      },
      sub_menu_tabs: { "reports.cashflow_statement": false, "reports.balance_sheet": true },
    },
  },
];
