// Payments of invoices: cash (less the processor's fee) against receivables. Inferred: a payment is completed when it is
// recorded; a delete cancels it, reverses its entry on that day and frees what it was allocated to.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId } from "./chart.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { allocate, RECEIVABLE } from "./open-items.js";
import { cashAccount, isCompleted, isThroughProcessor, matchesOf } from "./payments.js";
import { cents, checkCurrency, formatted, instant, list, nameOf, sum, text } from "./values.js";

function source(context: RuleContext, record: BookRecord): Source {
  const paid = list(record["allocations"]).map(({ invoice_id }) =>
    context.view("invoices", invoiceOf(context, invoice_id)),
  );
  const kind = isThroughProcessor(record["payment_method"], record["payment_processor"])
    ? "Card payment"
    : "Bank transfer";
  const numbers = paid.map(({ invoice_number }) => invoice_number).join(", ");
  const isPart = list(record["allocations"]).some(
    ({ amount }, index) => cents(paid[index]?.["outstanding_balance"]) > cents(amount),
  );
  return {
    ...{ resource: "invoices.payments", id: record.id, type: "payment" },
    reference: text(record["payment_reference"]) ?? text(record["external_id"]) ?? "",
    description: `${kind}${numbers && ` ${kind === "Card payment" ? "of" : "for"} ${numbers}`}${isPart ? ", part" : ""}`,
    at: instant(record["payment_date"], record["created_at"]),
  };
}

const invoiceOf = (context: RuleContext, id: unknown): BookRecord =>
  context.find("invoices", id) ?? context.reject(400, "validation_error", "No such invoice.", "allocations");

function post(context: RuleContext, given: BookRecord): BookRecord {
  const asked = list(given["allocations"]);
  const total = cents(given["total_amount_cents"] ?? sum(asked, ({ amount_cents }) => cents(amount_cents)));
  const fee = cents(given["processing_fee_cents"]);
  if (total <= 0) context.reject(400, "validation_error", "The amount must be more than 0.", "total_amount_cents");
  if (fee > total) context.reject(400, "validation_error", "The fee is more than the payment.", "processing_fee_cents");
  const { party, allocations, postings } = allocate(context, RECEIVABLE, { ...given }, total, asked);
  const record = { ...given, total_amount_cents: total, processing_fee_cents: fee, customer_id: party, allocations };
  const cash = cashAccount(context, isThroughProcessor(given["payment_method"], given["payment_processor"]));
  const wanted = [
    { account: cash, amount: total - fee },
    { account: accountId(context, ACCOUNTS.processingFees), amount: fee },
    ...postings,
  ];
  restate(context, source(context, record), isCompleted(record) ? wanted : []);
  return record;
}

function checkNotPaidOut(context: RuleContext, { id }: BookRecord): void {
  const payout = [...context.records("payouts")].find(({ payment_ids: ids }) => Array.isArray(ids) && ids.includes(id));
  if (payout) context.reject(409, "conflict", "The payment is part of a payout; delete the payout first.");
}

export const invoicePayments: ResourceRules = {
  create: (context, record) =>
    post(context, {
      ...record,
      payment_date: text(record["payment_date"]) ?? context.today,
      payment_method: text(record["payment_method"]) ?? "bank_transfer",
      currency: checkCurrency(context, record),
      status: text(record["status"]) ?? "completed",
    }),
  update(context, after, before) {
    if (before["status"] === "cancelled") context.reject(409, "conflict", "The payment is cancelled.");
    const isSame = ["total_amount_cents", "processing_fee_cents", "status"].every(
      (name) => after[name] === before[name],
    );
    if (!isSame) checkNotPaidOut(context, before);
    const allocations = after["status"] === "cancelled" ? [] : after["allocations"];
    return post(context, { ...after, allocations });
  },
  delete(context, record) {
    checkNotPaidOut(context, record);
    takeBackAll(context, { ...source(context, record), description: "Payment cancelled", at: context.now });
    return { ...record, status: "cancelled", allocations: [], updated_at: context.now };
  },
  view(context, record) {
    const customer = context.find("customers", record["customer_id"]);
    const name = nameOf(customer);
    const applied = list(record["allocations"]).map((one) => {
      const invoice = context.find("invoices", one["invoice_id"]);
      return { one, invoice: invoice && context.view("invoices", invoice) };
    });
    const [total, fee] = [cents(record["total_amount_cents"]), cents(record["processing_fee_cents"])];
    const allocated = sum(applied, ({ one }) => cents(one["amount"]));
    const detail = {
      ...record,
      applied_amount_cents: allocated,
      allocated_amount_cents: allocated,
      unapplied_amount_cents: total - allocated,
      remaining_amount_cents: total - allocated,
      metadata: record["metadata"] ?? {},
      note: record["note"] ?? record["notes"],
      idempotency_key: record["idempotency_key"] ?? null,
      applied_invoices: applied.map(({ one, invoice }) => ({
        id: one["invoice_id"],
        invoice_number: invoice?.["invoice_number"],
        applied_amount_cents: one["amount"],
        status: invoice?.["status"],
        outstanding_amount_cents: invoice?.["outstanding_balance"],
      })),
    };
    return {
      ...detail,
      payment: detail,
      message: `The payment is ${String(record["status"])}.`,
      payment_id: record.id,
      ...(customer && {
        customer: { id: customer.id, name, email: customer["email"], company_name: customer["company_name"] },
        customer_name: name,
        customer_email: customer["email"],
      }),
      total_amount: total,
      allocated_amount: allocated,
      unallocated_amount: total - allocated,
      net_amount: total - fee,
      processing_fee: fee,
      display_amount: formatted(total, record["currency"]),
      is_fully_allocated: allocated === total,
      is_completed: isCompleted(record),
      ...(isCompleted(record) && { processed_at: record["created_at"] }),
      allocations: applied.map(({ one, invoice }) => ({
        ...one,
        invoice_number: invoice?.["invoice_number"],
        invoice_status: invoice?.["status"],
        allocated_at: record["created_at"],
        transaction_tags: [],
      })),
      refund_allocations: applied.flatMap(({ one }) =>
        context.where("refunds", "invoice_id", one["invoice_id"]).map((refund) => ({
          refund_id: refund.id,
          amount_cents: refund["refunded_amount"],
          allocated_at: refund["completed_at"],
          reference_number: refund["reference_number"],
        })),
      ),
      reconciled_bank_transactions: matchesOf(context, record, "invoice_payment"),
    };
  },
  filters: {
    date_from: (_, { payment_date }, value) => String(payment_date) >= value,
    date_to: (_, { payment_date }, value) => String(payment_date) <= value,
    fully_allocated: (context, record, value) =>
      String(context.view("invoices.payments", record)["is_fully_allocated"]) === value,
    invoice_id: (_, { allocations }, value) => list(allocations).some(({ invoice_id }) => invoice_id === value),
    min_amount: (_, { total_amount_cents }, value) => cents(total_amount_cents) >= Number(value),
    max_amount: (_, { total_amount_cents }, value) => cents(total_amount_cents) <= Number(value),
    method: (_, { payment_method }, value) => payment_method === value,
    processor: (_, { payment_processor }, value) => payment_processor === value,
  },
};
