// Payouts of the card processor: its clearing account against the bank. Inferred: a fee beyond those of the payments is posted
// with the payout; what does not add up stays on the clearing account, and the net amount is without the fee once more.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId } from "./chart.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { cashAccount, isCompleted, isThroughProcessor, matchesOf } from "./payments.js";
import { cents, checkCurrency, nameOf, numbered, sum, text } from "./values.js";

const source = (record: BookRecord): Source => {
  const reference = text(record["processor_payout_id"]) ?? String(record["reference_number"]);
  return {
    ...{ resource: "payouts", id: record.id, type: "payout", reference, description: `Card payout ${reference}` },
    at: String(record["completed_at"]),
  };
};

const ids = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const MEMBERS = { "invoices.payments": "payment_ids", "refunds.payments": "refund_payment_ids" } as const;

/** The records that the payout pays out; each in one payout only. */
function paidOut(context: RuleContext, record: BookRecord, resource: keyof typeof MEMBERS): BookRecord[] {
  const member = MEMBERS[resource];
  const others = [...context.records("payouts")].filter(({ id }) => id !== record.id);
  return ids(record[member]).map((id, index, all) => {
    const wrong = (message: string): never =>
      context.reject(400, "validation_error", `${String(id)}: ${message}`, `${member}.${index}`);
    const found = context.find(resource, id) ?? wrong("no such payment.");
    const { payment_method, payment_processor, method, processor } = found;
    if (!isThroughProcessor(payment_method ?? method, payment_processor ?? processor)) wrong("not paid by card.");
    if (resource === "invoices.payments" && !isCompleted(found)) wrong("the payment is not completed.");
    if (all.indexOf(id) !== index || others.some((other) => ids(other[member]).includes(id)))
      wrong("paid out already.");
    return found;
  });
}

function post(context: RuleContext, record: BookRecord): BookRecord {
  const [payments, refunds] = [
    paidOut(context, record, "invoices.payments"),
    paidOut(context, record, "refunds.payments"),
  ];
  const posted =
    sum(payments, ({ processing_fee_cents: fee }) => cents(fee)) +
    sum(refunds, ({ refund_processing_fee: fee }) => cents(fee));
  const [amount, fee] = [cents(record["paid_out_amount_cents"]), Math.max(cents(record["fee_cents"]) - posted, 0)];
  const isOver = ["failed", "cancelled", "canceled", "pending", "in_transit"].includes(String(record["status"]));
  const wanted = [
    { account: cashAccount(context, false), amount },
    { account: accountId(context, ACCOUNTS.processingFees), amount: fee },
    { account: cashAccount(context, true), amount: -amount - fee },
  ];
  restate(context, source(record), isOver ? [] : wanted);
  return record;
}

export const payouts: ResourceRules = {
  create: (context, record) =>
    post(context, {
      ...record,
      currency: checkCurrency(context, record),
      status: text(record["status"]) ?? "paid",
      completed_at: text(record["completed_at"]) ?? context.now,
      reference_number: text(record["reference_number"]) ?? numbered(context, "payouts", "reference_number", "PO"),
    }),
  update: (context, after) => post(context, after),
  delete(context, record) {
    takeBackAll(context, {
      ...source(record),
      description: `Deletion of ${source(record).reference}`,
      at: context.now,
    });
    return undefined;
  },
  view(context, record) {
    const [paid, fee, more] = ["paid_out_amount_cents", "fee_cents", "additional_refunds_amount_cents"].map((name) =>
      cents(record[name]),
    ) as [number, number, number];
    const find = (resource: keyof typeof MEMBERS) =>
      ids(record[MEMBERS[resource]]).flatMap((id) => {
        const found = context.find(resource, id);
        return found ? [context.view(resource, found)] : [];
      });
    const [payments, refunds] = [find("invoices.payments"), find("refunds.payments")];
    const gross = sum(payments, ({ total_amount_cents }) => cents(total_amount_cents));
    const refunded = sum(refunds, ({ refunded_amount }) => cents(refunded_amount));
    const expected = gross - refunded - more - fee;
    return {
      ...record,
      fee_cents: fee,
      additional_refunds_amount_cents: more,
      net_amount_cents: paid - fee,
      imported_at: record["created_at"],
      payment_count: payments.length,
      refund_payment_count: refunds.length,
      gross_payments_amount_cents: gross,
      total_refunds_amount_cents: refunded,
      expected_net_amount_cents: expected,
      amount_variance_cents: paid - expected,
      reconciliation_status: matchesOf(context, record, "payout").length > 0 ? "reconciled" : "unreconciled",
      settlement_file_id: record["settlement_file_id"] ?? null,
      metadata: record["metadata"] ?? {},
      payments,
      refund_payments: refunds.map((refund) => {
        return {
          ...refund,
          customer_name: nameOf(
            context.find("customers", context.find("refunds", refund["refund_id"])?.["customer_id"]),
          ),
          refunded_amount_cents: refund["refunded_amount"],
        };
      }),
    };
  },
  filters: { max_amount: (_, record, value) => cents(record["paid_out_amount_cents"]) <= Number(value) },
};
