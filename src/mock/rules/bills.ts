// Bills: debits on costs and VAT, a credit on payables. Inferred: a bill counts from `received_at`, else from `bill_date`, else
// from now, and is due 30 days later; the statuses follow from what is outstanding and the clock.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import type { Source } from "./ledger.js";
import { PAYABLE } from "./open-items.js";
import { checkNotVoided, dueAfter, postDocument, type State, stateOf, voidDocument } from "./trade-documents.js";
import { cents, checkCurrency, instant, list, nameOf, numbered, text } from "./values.js";
import { allocatedTo } from "./vendor-refunds.js";

function source(context: RuleContext, record: BookRecord): Source {
  const number = String(record["bill_number"]);
  const vendor = nameOf(context.find("vendors", record["vendor_id"]));
  return {
    ...{ resource: "bills", id: record.id, type: "bill", reference: number, at: String(record["received_at"]) },
    description: `Bill ${number}${vendor && `, ${vendor}`}`,
  };
}

const post = (context: RuleContext, record: BookRecord) =>
  postDocument(context, PAYABLE, record, source(context, record));

function statusOf(record: BookRecord, { isPaid, is_overdue, settlements }: State): string {
  if (record["voided_at"]) return "voided";
  if (isPaid) return "paid";
  if (settlements.length > 0) return "partially_paid";
  return is_overdue ? "overdue" : "received";
}

export const bills: ResourceRules = {
  create(context, record) {
    const received_at = text(record["received_at"]) ?? instant(record["bill_date"], context.now);
    return post(context, {
      ...record,
      received_at,
      issue_date: text(record["bill_date"]) ?? received_at.slice(0, 10),
      currency: checkCurrency(context, record),
      bill_number: text(record["bill_number"]) ?? numbered(context, "bills", "bill_number", "BILL"),
      due_at: text(record["due_at"]) ?? dueAfter(received_at, 30),
    });
  },
  update(context, after, before) {
    checkNotVoided(context, before);
    return post(context, { ...after, received_at: after["received_at"] ?? before["received_at"] });
  },
  act: {
    void: (context, record) => {
      const description = `Void of bill ${String(record["bill_number"])}`;
      const refunds = allocatedTo(context, "bill_id", record.id);
      return voidDocument(context, PAYABLE, record, { ...source(context, record), description }, refunds);
    },
  },
  view(context, record) {
    const state = stateOf(context, PAYABLE, record);
    const settledBy = (resource: string) =>
      state.settlements
        .filter((one) => one.resource === resource)
        .map((one) => ({ ...one, by: context.find(resource, one.id) }));
    return {
      ...record,
      type: "BillData",
      status: statusOf(record, state),
      terms: record["bill_terms"] ?? "net_30",
      is_overdue: state.is_overdue,
      paid_at: state.paid_at,
      attachment_urls: record["attachment_urls"] ?? [],
      additional_sales_taxes_total: record["tax_total"],
      outstanding_balance: state.outstanding_balance,
      line_items: list(record["line_items"]).map((line) => ({
        ...line,
        bill_id: record.id,
        currency: record["currency"],
        sales_taxes_total: line["tax"],
        tax_rate: cents(line["subtotal"]) === 0 ? 0 : cents(line["tax"]) / cents(line["subtotal"]),
        sales_taxes: line["tax"] ? [{ amount: line["tax"] }] : [],
      })),
      bill_payment_allocations: settledBy("bills.payments").map(({ id, amount, by }) => ({
        amount_cents: amount,
        payment_date: by?.["payment_date"],
        payment_method: by?.["payment_method"],
        bill_payment_id: id,
      })),
      vendor_credit_allocations: settledBy("vendorCredits").map(({ id, amount, at, by }) => ({
        vendor_credit_id: id,
        vendor_credit_number: by?.["credit_number"],
        amount_cents: amount,
        applied_at: at,
      })),
      vendor_refund_allocations: allocatedTo(context, "bill_id", record.id),
    };
  },
  filters: {
    status: (context, record, value) => statusOf(record, stateOf(context, PAYABLE, record)) === value.toLowerCase(),
  },
};
