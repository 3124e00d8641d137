// Payments of vendor refunds: money into the bank, against what the vendor owes. Inferred: a payment starts as pending and is
// in the books when an update completes it; a delete cancels it and reverses its entry on that day.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId } from "./chart.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { controlAccount, PAYABLE } from "./open-items.js";
import { cashAccount, isCompleted, withStatusInstant } from "./payments.js";
import { cents, instant, text } from "./values.js";
import { createRefund, viewPayment } from "./vendor-refunds.js";

function source(context: RuleContext, record: BookRecord): Source {
  const number = String(context.find("vendorRefunds", record["refund_id"])?.["reference_number"] ?? "");
  return {
    ...{ resource: "vendorRefunds.payments", id: record.id, type: "vendor_refund_payment" },
    reference: text(record["payment_reference"]) ?? number,
    description: `Refund ${number} received`,
    at: instant(record["payment_date"], record["created_at"]),
  };
}

function post(context: RuleContext, record: BookRecord): BookRecord {
  const [amount, fee] = [cents(record["refunded_amount_cents"]), cents(record["processing_fee_cents"])];
  if (fee > amount) context.reject(400, "validation_error", "The fee is more than the refund.", "processing_fee_cents");
  const [item, party] = [text(record["refund_id"]), text(record["vendor_id"])];
  const wanted = [
    { account: cashAccount(context, false), amount: amount - fee },
    { account: accountId(context, ACCOUNTS.processingFees), amount: fee },
    { account: controlAccount(context, PAYABLE), amount: -amount, item, party },
  ];
  restate(context, source(context, record), isCompleted(record) ? wanted : []);
  return record;
}

/** The refund that the payment is of: one call makes both. */
function makeRefund(context: RuleContext, given: BookRecord): BookRecord {
  const { vendor_id, total_amount_cents, allocations, refund_type, refund_date, currency, description, memo, reason } =
    given;
  const { created_at, updated_at } = given;
  const refund = createRefund(context, {
    ...{ id: context.newId(), vendor_id, total_refunded_amount_cents: total_amount_cents, allocations, refund_type },
    ...{ refund_date, currency, description, memo, reason, created_at, updated_at },
  });
  return context.put("vendorRefunds", refund);
}

const SHOWN = [
  ...["id", "external_id", "refund_id", "vendor_id", "vendor_name", "payment_reference", "payment_method", "processor"],
  ...["refunded_amount_cents", "processing_fee_cents", "net_amount_cents", "currency", "status", "payment_date"],
  ...[
    "submitted_at",
    "completed_at",
    "failed_at",
    "failure_reason",
    "memo",
    "metadata",
    "reconciled_bank_transactions",
  ],
  ...["created_at", "updated_at"],
];
const SHOWN_OF_REFUND = [
  ...["id", "external_id", "vendor_id", "vendor_name", "refund_type", "reference_number", "refund_date", "currency"],
  ...["total_refunded_amount", "allocated_amount", "unallocated_amount"],
];

const cut = (record: BookRecord | undefined, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => record?.[name] !== undefined).map((name) => [name, record?.[name]]));

export const vendorRefundPayments: ResourceRules = {
  create(context, { allocations, ...given }) {
    const refund =
      context.find("vendorRefunds", given["refund_id"]) ?? makeRefund(context, { ...given, allocations } as BookRecord);
    return post(
      context,
      withStatusInstant(context, {
        ...(given as BookRecord),
        refund_id: refund.id,
        vendor_id: refund["vendor_id"],
        currency: refund["currency"],
        refunded_amount_cents: given["refunded_amount_cents"] ?? given["total_amount_cents"],
        payment_method: text(given["payment_method"]) ?? "bank_transfer",
        payment_date: text(given["payment_date"]) ?? text(given["refund_date"]) ?? context.today,
        status: text(given["status"]) ?? "pending",
      }),
    );
  },
  update(context, after, before) {
    if (before["status"] === "cancelled") context.reject(409, "conflict", "The payment is cancelled.");
    return post(context, withStatusInstant(context, after, before));
  },
  delete(context, record) {
    takeBackAll(context, { ...source(context, record), description: "Refund payment cancelled", at: context.now });
    return { ...record, status: "cancelled", updated_at: context.now };
  },
  view(context, record) {
    const payment = viewPayment(context, record);
    const found = context.find("vendorRefunds", record["refund_id"]);
    const refund = found && context.view("vendorRefunds", found);
    return {
      ...payment,
      message: `Vendor refund payment ${String(record["status"])}`,
      payment_id: record.id,
      refund: cut(refund, SHOWN_OF_REFUND),
      payment: cut(payment, SHOWN),
      allocations: refund?.["allocations"] ?? [],
    };
  },
};
