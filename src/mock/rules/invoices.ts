// Invoices: a debit on receivables, credits on sales and VAT. Inferred: an invoice counts from `sent_at`, now when it has
// none; the statuses follow from what is outstanding and the clock, a paid one refunded in full is REFUNDED.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import type { Source } from "./ledger.js";
import { RECEIVABLE } from "./open-items.js";
import { checkNotVoided, dueAfter, postDocument, type State, stateOf, voidDocument } from "./trade-documents.js";
import { cents, checkCurrency, nameOf, numbered, sum, text } from "./values.js";

function source(context: RuleContext, record: BookRecord): Source {
  const number = String(record["invoice_number"]);
  const customer = nameOf(context.find("customers", record["customer_id"]));
  return {
    ...{ resource: "invoices", id: record.id, type: "invoice", reference: number, at: String(record["sent_at"]) },
    description: `Invoice ${number}${customer && `, ${customer}`}`,
  };
}

const post = (context: RuleContext, record: BookRecord) =>
  postDocument(context, RECEIVABLE, record, source(context, record));

function cancel(context: RuleContext, record: BookRecord): BookRecord {
  const description = `Void of invoice ${String(record["invoice_number"])}`;
  const refunds = context.where("refunds", "invoice_id", record.id);
  return voidDocument(context, RECEIVABLE, record, { ...source(context, record), description }, refunds);
}

function statusOf(context: RuleContext, record: BookRecord, state: State): string {
  const { isPaid, is_overdue, settlements } = state;
  if (record["voided_at"]) return "VOIDED";
  if (isPaid) {
    const refunded = sum(context.where("refunds", "invoice_id", record.id), (one) => cents(one["refunded_amount"]));
    return refunded > 0 && refunded === record["total_amount"] ? "REFUNDED" : "PAID";
  }
  if (settlements.length > 0) return "PARTIALLY_PAID";
  return is_overdue ? "OVERDUE" : "SENT";
}

export const invoices: ResourceRules = {
  create(context, record) {
    const sent_at = text(record["sent_at"]) ?? context.now;
    const customer = context.find("customers", record["customer_id"]);
    const days = customer?.["payment_terms_days"];
    const complete = {
      ...record,
      sent_at,
      currency: checkCurrency(context, record),
      invoice_number: text(record["invoice_number"]) ?? numbered(context, "invoices", "invoice_number", "INV"),
      invoice_type: text(record["invoice_type"]) ?? "invoice",
      due_at: text(record["due_at"]) ?? dueAfter(sent_at, typeof days === "number" ? days : 30),
      voided_at: undefined,
    };
    const posted = post(context, complete);
    return record["voided_at"] ? { ...cancel(context, posted), voided_at: record["voided_at"] } : posted;
  },
  update(context, after, before) {
    checkNotVoided(context, before);
    return post(context, { ...after, sent_at: after["sent_at"] ?? before["sent_at"] });
  },
  act: { void: cancel },
  view(context, record) {
    const state = stateOf(context, RECEIVABLE, record);
    const refunds = context.where("refunds", "invoice_id", record.id);
    const allocated = (resource: string) => state.settlements.filter((one) => one.resource === resource);
    return {
      ...record,
      type: "InvoiceData",
      status: statusOf(context, record, state),
      is_overdue: state.is_overdue,
      paid_at: state.paid_at,
      imported_at: record["created_at"],
      additional_sales_taxes_total: record["tax_total"],
      outstanding_balance: state.outstanding_balance,
      payment_allocations: allocated("invoices.payments").map(({ id, amount }) => {
        const payment = context.find("invoices.payments", id);
        return {
          payment_id: id,
          payment_date: payment?.["payment_date"],
          payment_method: payment?.["payment_method"],
          amount_cents: amount,
        };
      }),
      credit_allocations: allocated("customerCredits").map(({ id, amount, at }) => {
        return { credit_note_id: id, applied_at: at, amount_cents: amount };
      }),
      refund_allocations: refunds.map((refund) => ({
        refund_id: refund.id,
        allocated_at: refund["completed_at"],
        reference_number: refund["reference_number"],
        amount_cents: refund["refunded_amount"],
      })),
      write_offs: [],
    };
  },
  filters: {
    status: (context, record, value) =>
      statusOf(context, record, stateOf(context, RECEIVABLE, record)).toLowerCase() === value.toLowerCase(),
    customer_external_id: (context, { customer_id }, value) =>
      context.find("customers", customer_id)?.["external_id"] === value,
    memo_contains: (_, { memo }, value) => (text(memo) ?? "").toLowerCase().includes(value.toLowerCase()),
    max_amount: (_, { total_amount }, value) => cents(total_amount) <= Number(value),
  },
};
