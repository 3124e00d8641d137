// A till's integration, small: shops in, their sales, card payments and payouts in, figures out. sales.test.ts beside this
// file is how to test one. Whatever is created carries the till's own id as external_id, so every function may run again.

import { type BusinessClient, reports, type ThredfiClient, toMinor } from "thredfi-sdk";

export interface Shop {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Sale {
  readonly id: string;
  readonly date: string;
  readonly customer: { readonly id: string; readonly name: string };
  /** In pounds: "18.00". */
  readonly items: readonly { readonly name: string; readonly quantity: number; readonly price: string }[];
  readonly payments: readonly { readonly id: string; readonly amount: string; readonly fee: string }[];
}

export interface CardPayout {
  readonly id: string;
  readonly date: string;
  readonly amount: string;
  readonly fee: string;
  /** Which payments of the till it pays out. */
  readonly payments: readonly string[];
}

/** Opens the books of a shop; gives the id of its business. */
export async function onboard(thredfi: ThredfiClient, shop: Shop): Promise<string> {
  const business = await thredfi.businesses.create({
    external_id: shop.id,
    legal_name: shop.name,
    entity_type: "limited",
    email: shop.email,
    country: "GB",
    base_currency: "GBP",
  });
  return business.id;
}

const noon = (date: string) => `${date}T12:00:00Z`;

/** A day of the till. */
export async function push(books: BusinessClient, sales: readonly Sale[], payouts: readonly CardPayout[] = []) {
  const payments = new Map<string, string>();
  for (const sale of sales) {
    const customer = await books.customers.create({ external_id: sale.customer.id, company_name: sale.customer.name });
    const invoice = await books.invoices.create({
      external_id: sale.id,
      customer_id: customer.id,
      sent_at: noon(sale.date),
      line_items: sale.items.map(({ name, quantity, price }) => ({
        description: name,
        quantity,
        unit_price: toMinor(price, "GBP"),
        tax_code: "STANDARD",
      })),
    });
    for (const { id, amount, fee } of sale.payments) {
      const { payment } = await books.invoices.payments.create({
        external_id: id,
        payment_method: "credit_card",
        payment_processor: "stripe",
        payment_date: sale.date,
        total_amount_cents: toMinor(amount, "GBP"),
        processing_fee_cents: toMinor(fee, "GBP"),
        allocations: [{ invoice_id: invoice.id, amount_cents: toMinor(amount, "GBP") }],
      });
      payments.set(id, payment.id);
    }
  }
  for (const payout of payouts) {
    await books.payouts.create({
      external_id: payout.id,
      processor: "stripe",
      completed_at: noon(payout.date),
      paid_out_amount_cents: toMinor(payout.amount, "GBP"),
      fee_cents: toMinor(payout.fee, "GBP"),
      payment_ids: payout.payments.map((id) => payments.get(id) ?? id),
    });
  }
}

/** What is still to be paid, in pence, by the till's id of the sale. */
export async function outstanding(books: BusinessClient): Promise<Map<string, number>> {
  const open = new Map<string, number>();
  for await (const { external_id, outstanding_balance = 0 } of books.invoices.list({ page_size: 20 })) {
    if (external_id && outstanding_balance > 0) open.set(external_id, outstanding_balance);
  }
  return open;
}

/** Revenue less costs in pence, from one day to another, both included. */
export async function profit(books: BusinessClient, start_date: string, end_date: string): Promise<number> {
  const [report] = reports(await books.reports.profitAndLoss({ start_date, end_date }));
  return report?.summary.net_profit_cents ?? 0;
}
