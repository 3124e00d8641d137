// Refunds of invoices: sales and VAT are taken back and the customer is owed the amount (a credit on receivables) until a
// refund payment pays it. Inferred: no more than was paid on the invoice can be refunded; the last lines are taken back first.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { postingsOf, refundedLines } from "./document-lines.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { controlAccount, openItem, RECEIVABLE } from "./open-items.js";
import { linesOfDocument } from "./trade-documents.js";
import { cents, nameOf, numbered, sum, text } from "./values.js";

function source(record: BookRecord, invoice: BookRecord | undefined): Source {
  const isPart = cents(record["refunded_amount"]) < cents(invoice?.["total_amount"]);
  return {
    ...{ resource: "refunds", id: record.id, type: "refund", reference: String(record["reference_number"]) },
    description: `${isPart ? "Part refund" : "Refund"} of ${String(invoice?.["invoice_number"])}`,
    at: String(record["completed_at"]),
  };
}

export const paymentsOf = (context: RuleContext, { id }: BookRecord): readonly BookRecord[] =>
  context.where("refunds.payments", "refund_id", id);

export const refunds: ResourceRules = {
  create(context, given) {
    const invoice = context.find("invoices", given["invoice_id"]);
    if (!invoice) return context.reject(400, "validation_error", "A refund needs an invoice.", "invoice_id");
    const paid = openItem(context, RECEIVABLE, invoice.id).settlements.filter(
      ({ resource }) => resource === "invoices.payments",
    );
    const earlier = context.where("refunds", "invoice_id", invoice.id);
    const left = sum(paid, ({ amount }) => amount) - sum(earlier, ({ refunded_amount }) => cents(refunded_amount));
    const amount = cents(given["amount_cents"] ?? left);
    if (amount <= 0 || amount > left) {
      const message = `The amount is ${amount}; ${left} of the invoice is paid and not refunded.`;
      context.reject(400, "validation_error", message, "amount_cents");
    }
    const record = {
      ...given,
      refunded_amount: amount,
      customer_id: invoice["customer_id"],
      completed_at: text(given["completed_at"]) ?? context.now,
      reference_number: text(given["reference_number"]) ?? numbered(context, "refunds", "reference_number", "REF"),
      allocation_id: text(given["allocation_id"]) ?? context.newId(),
    };
    const lines = refundedLines(linesOfDocument(context, invoice, "sales"), amount);
    const party = text(invoice["customer_id"]);
    restate(context, source(record, invoice), [
      ...postingsOf(lines, 1),
      { account: controlAccount(context, RECEIVABLE), amount: -amount, item: given.id, party },
    ]);
    return record;
  },
  delete(context, record) {
    if (paymentsOf(context, record).length > 0) {
      context.reject(409, "conflict", "The refund has payments; delete them first.");
    }
    const what = source(record, context.find("invoices", record["invoice_id"]));
    takeBackAll(context, { ...what, description: `Deletion of ${what.description}`, at: context.now });
    return undefined;
  },
  view(context, record) {
    const invoice = context.find("invoices", record["invoice_id"]);
    const shown = invoice && context.view("invoices", invoice);
    const number = String(shown?.["invoice_number"]);
    const allocation = {
      id: record["allocation_id"],
      allocation_type: "invoice",
      amount: record["refunded_amount"],
      invoice_id: record["invoice_id"],
      invoice_number: number,
      invoice_outstanding_balance_cents: shown?.["outstanding_balance"],
      target_description: `Invoice ${number}`,
      description: source(record, invoice).description,
      allocation_date: record["completed_at"],
    };
    return {
      ...record,
      customer_name: nameOf(context.find("customers", record["customer_id"])),
      allocations: [allocation],
      refund_payments: paymentsOf(context, record).map((payment) => context.view("refunds.payments", payment)),
    };
  },
};
