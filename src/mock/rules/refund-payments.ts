// Payments of refunds: what the customer is owed is paid from the bank or from the processor's clearing account. Inferred:
// all together they pay no more than the refund; a delete reverses the entry on that day.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId } from "./chart.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { controlAccount, RECEIVABLE } from "./open-items.js";
import { cashAccount, isThroughProcessor, matchesOf } from "./payments.js";
import { paymentsOf } from "./refunds.js";
import { cents, members, sum, text } from "./values.js";

const isByCard = ({ method, processor }: BookRecord) => isThroughProcessor(method, processor);

function source(record: BookRecord, refund: BookRecord): Source {
  const number = String(refund["reference_number"]);
  return {
    ...{ resource: "refunds.payments", id: record.id, type: "refund_payment" },
    reference: text(members(record["metadata"])["processor_reference"]) ?? number,
    description: `Refund ${number} paid back by ${isByCard(record) ? "card" : "bank transfer"}`,
    at: String(record["completed_at"]),
  };
}

const refundOf = (context: RuleContext, { refund_id: id }: BookRecord): BookRecord =>
  context.find("refunds", id) ?? context.reject(404, "refund_not_found", "No such refund.");

export const refundPayments: ResourceRules = {
  create(context, given) {
    const refund = refundOf(context, given);
    const left =
      cents(refund["refunded_amount"]) -
      sum(paymentsOf(context, refund), ({ refunded_amount: amount }) => cents(amount));
    const amount = cents(given["amount_cents"] ?? left);
    if (amount <= 0 || amount > left) {
      context.reject(400, "validation_error", `The amount is ${amount}; ${left} is left to refund.`, "amount_cents");
    }
    const fee = cents(given["refund_processing_fee_cents"]);
    const record = {
      ...given,
      refunded_amount: amount,
      refund_processing_fee: fee,
      method: text(given["method"]) ?? "BANK_TRANSFER",
      completed_at: text(given["completed_at"]) ?? context.now,
    };
    const party = text(refund["customer_id"]);
    restate(context, source(record, refund), [
      { account: controlAccount(context, RECEIVABLE), amount, item: refund.id, party },
      { account: accountId(context, ACCOUNTS.processingFees), amount: fee },
      { account: cashAccount(context, isByCard(record)), amount: -amount - fee },
    ]);
    return record;
  },
  delete(context, record) {
    const payouts = [...context.records("payouts")];
    if (payouts.some(({ refund_payment_ids: ids }) => Array.isArray(ids) && ids.includes(record.id))) {
      context.reject(409, "conflict", "The refund payment is part of a payout; delete the payout first.");
    }
    const what = source(record, refundOf(context, record));
    takeBackAll(context, { ...what, description: `Deletion of: ${what.description}`, at: context.now });
    return undefined;
  },
  view: (context, record) => ({
    ...record,
    transaction_tags: record["transaction_tags"] ?? [],
    metadata: record["metadata"] ?? {},
    reconciled_bank_transactions: matchesOf(context, record, "refund_payment"),
  }),
};
