// The mistakes of mistakes.test.ts: what a partner did wrong, the edits of examples/testing/sales.ts that make it, and the
// test that must fail. Where the request breaks the contract, `violation` is what it must say; `thredfi gate` finds these too.

export interface Mistake {
  readonly what: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly foundBy: string;
  readonly violation?: RegExp;
}

const ONBOARD = "a shop that is onboarded is there, once";
const TEN = "ten sales are ten invoices";
const PAGES = "what is open is in the list, on whichever page";
const TWICE = "a second run creates nothing twice";
const PAYMENT = "a payment lowers what is open on its own invoice";
const PAYOUT = "a payout adds up to its payments";
const PROFIT = "a sale is in the profit of its month, and not of the next";
const CRASH = "a crash after a request, and the run that follows, leave one record";

const one = (foundBy: string, what: string, from: string, to: string, violation?: RegExp): Mistake => ({
  ...{ what, edits: [[from, to]], foundBy },
  ...(violation && { violation }),
});

const CUSTOMER = "{ external_id: sale.customer.id, company_name: sale.customer.name }";
const PRICE = 'unit_price: toMinor(price, "GBP")';
const ALLOCATION = 'allocations: [{ invoice_id: invoice.id, amount_cents: toMinor(amount, "GBP") }]';
const LOOP = "of books.invoices.list({ page_size: 20 })";
const REPORT = "books.reports.profitAndLoss({ start_date, end_date })";

export const MISTAKES: readonly Mistake[] = [
  one(TWICE, "external_id left out of a customer", CUSTOMER, "{ company_name: sale.customer.name }"),
  one(TWICE, "external_id left out of an invoice", "external_id: sale.id,", ""),
  one(TWICE, "external_id left out of a payment", "external_id: id,", ""),
  one(TWICE, "external_id left out of a payout", "external_id: payout.id,", ""),
  one(ONBOARD, "external_id left out of a business", "external_id: shop.id,", "", /external_id/),
  one(TWICE, "a new external_id at every run", "external_id: sale.id,", "external_id: crypto.randomUUID(),"),
  one(TEN, "one external_id for every sale", "external_id: sale.id,", "external_id: sale.date,"),
  one(TEN, "every customer has the same external_id", "external_id: sale.customer.id,", 'external_id: "guest",'),
  one(TEN, "the customer of an invoice left out", "customer_id: customer.id,", ""),
  {
    what: "every payment allocated to the first invoice",
    edits: [
      ["const payments = new Map<string, string>();", "const payments = new Map<string, string>(); let first = '';"],
      ["invoice_id: invoice.id", "invoice_id: (first ||= (await books.invoices.list().toArray()).at(-1)?.id ?? '')"],
    ],
    foundBy: PAYMENT,
  },
  one(PAYMENT, "a payment that is not allocated", ALLOCATION, "customer_id: customer.id"),
  one(PAYMENT, "half of a payment allocated", ALLOCATION, ALLOCATION.replace(" }]", " / 2 }]")),
  one(PAGES, "pounds taken for pence in a price", PRICE, "unit_price: Number(price)"),
  one(
    PAYMENT,
    "pounds taken for pence in an allocation",
    ALLOCATION,
    ALLOCATION.replace('toMinor(amount, "GBP")', "Number(amount)"),
  ),
  one(
    PAYMENT,
    "pence multiplied by 100 again in a fee",
    'toMinor(fee, "GBP"),\n        allocations',
    'toMinor(fee, "GBP") * 100,\n        allocations',
  ),
  one(PAGES, "a price as text", PRICE, "unit_price: price as never", /unit_price/),
  one(PAGES, "the price of all as the price of one", PRICE, `${PRICE} * quantity`),
  one(PAGES, "VAT left out", 'tax_code: "STANDARD",', ""),
  one(PAGES, "a misspelt member", 'tax_code: "STANDARD",', '...{ tax_cod: "STANDARD" },', /tax_cod/),
  one(PAGES, "quantity left out", "        quantity,\n", ""),
  one(PAGES, "page 2 forgotten", LOOP, "of (await books.invoices.list({ page_size: 20 })).items"),
  one(PAGES, "a misspelt query parameter", LOOP, "of books.invoices.list({ page_sise: 20 } as never)", /page_sise/),
  one(ONBOARD, "books in another currency", 'base_currency: "GBP"', 'base_currency: "EUR"'),
  one(
    ONBOARD,
    "the first business of the list taken for the new one",
    "return business.id",
    "return (await thredfi.businesses.list()).items.at(-1)?.id ?? business.id",
  ),
  one(ONBOARD, "email left out of a business", "email: shop.email,", "", /email/),
  one(
    ONBOARD,
    "the token of another business",
    "  return business.id",
    `  const [other] = (await thredfi.businesses.list()).items.filter(({ id }) => id !== business.id);
  if (!other) return business.id;
  const { accessToken } = await thredfi.tokens.business(other.id);
  const url = \`\${thredfi.baseUrl}/v1/platform/businesses/\${business.id}/customers/\`;
  await fetch(url, { headers: { authorization: \`Bearer \${accessToken}\` } });
  return business.id`,
    /credential/,
  ),
  one(
    ONBOARD,
    "a path from memory",
    "  return business.id",
    `  const { accessToken } = await thredfi.tokens.business(business.id);
  const url = \`\${thredfi.baseUrl}/v1/platform/businesses/\${business.id}/charts/\`;
  await fetch(url, { headers: { authorization: \`Bearer \${accessToken}\` } });
  return business.id`,
    /route/,
  ),
  {
    what: "a restart that doubles: created again under another id when the response is lost",
    edits: [
      ["const invoice = await books.invoices.create({", "const body = {"],
      [
        "      })),\n    });",
        "      })),\n    };\n    const invoice = await books.invoices.create(body).catch(() => books.invoices.create({ ...body, external_id: sale.id + '-2' }));",
      ],
    ],
    foundBy: CRASH,
  },
  one(
    CRASH,
    "an error that is swallowed",
    `books.customers.create(${CUSTOMER})`,
    `books.customers.create(${CUSTOMER}).catch(() => ({ id: undefined as never }))`,
  ),
  one(PROFIT, "the date of a sale left out", "sent_at: noon(sale.date),", ""),
  one(
    PROFIT,
    "the date of today instead of the sale's",
    "sent_at: noon(sale.date),",
    "sent_at: new Date().toISOString(),",
  ),
  one(
    PAYMENT,
    "a date as people write it",
    "payment_date: sale.date",
    'payment_date: sale.date.split("-").reverse().join("/")',
    /payment_date/,
  ),
  one(PROFIT, "the dates of a report left out", REPORT, "books.reports.profitAndLoss()"),
  one(
    PROFIT,
    "the dates of a report swapped",
    REPORT,
    "books.reports.profitAndLoss({ start_date: end_date, end_date: start_date })",
  ),
  one(
    PROFIT,
    "the last day of a report left out",
    REPORT,
    "books.reports.profitAndLoss({ start_date, end_date: end_date.slice(0, 8) + '30' })",
  ),
  one(PAYOUT, "a payout without its payments", "payout.payments.map((id) => payments.get(id) ?? id)", "[]"),
  one(PAYOUT, "a payout that names the ids of the till", "payments.get(id) ?? id", "id", /payment_ids/),
  one(
    PAYOUT,
    "the fee taken off a payout again",
    'paid_out_amount_cents: toMinor(payout.amount, "GBP")',
    'paid_out_amount_cents: toMinor(payout.amount, "GBP") - toMinor(payout.fee, "GBP")',
  ),
  one(
    PAYOUT,
    "card payments recorded as bank transfers",
    'payment_method: "credit_card",\n        payment_processor: "stripe",',
    'payment_method: "bank_transfer",',
  ),
  one(
    PAYOUT,
    "the fee of a payment left out",
    'processing_fee_cents: toMinor(fee, "GBP"),',
    'processing_fee_cents: 0 * toMinor(fee, "GBP") + 100,',
  ),
];
