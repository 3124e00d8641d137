// Payments of bills: payables against the bank account. Inferred: a payment is completed when it is recorded, its fee comes on
// top and is a bank charge; a delete cancels it, reverses its entry on that day and frees what it was allocated to.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId } from "./chart.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { allocate, PAYABLE } from "./open-items.js";
import { cashAccount, isCompleted, matchesOf, withStatusInstant } from "./payments.js";
import { cents, checkCurrency, instant, list, nameOf, sum, text } from "./values.js";
import { allocatedTo } from "./vendor-refunds.js";

function source(context: RuleContext, record: BookRecord): Source {
  const bills = list(record["allocations"]).map(({ bill_id }) => context.find("bills", bill_id)?.["bill_number"]);
  return {
    ...{ resource: "bills.payments", id: record.id, type: "bill_payment" },
    reference: text(record["payment_reference"]) ?? text(record["external_id"]) ?? "",
    description:
      text(record["description"]) ?? (bills.length > 0 ? `Payment of ${bills.join(", ")}` : "Payment to a vendor"),
    at: instant(record["payment_date"], record["created_at"]),
  };
}

function post(context: RuleContext, given: BookRecord): BookRecord {
  const asked = list(given["allocations"]);
  const total = cents(given["amount_cents"] ?? sum(asked, ({ amount_cents }) => cents(amount_cents)));
  const fee = cents(given["processing_fee_cents"]);
  if (total <= 0) context.reject(400, "validation_error", "The amount must be more than 0.", "amount_cents");
  const { party, allocations, postings } = allocate(context, PAYABLE, given, total, asked);
  const record = { ...given, amount_cents: total, processing_fee_cents: fee, vendor_id: party, allocations };
  const wanted = [
    ...postings,
    { account: accountId(context, ACCOUNTS.bankCharges), amount: fee },
    { account: cashAccount(context, false), amount: -total - fee },
  ];
  restate(context, source(context, record), isCompleted(record) ? wanted : []);
  return record;
}

export const billPayments: ResourceRules = {
  create: (context, record) =>
    post(
      context,
      withStatusInstant(context, {
        ...record,
        payment_date: text(record["payment_date"]) ?? context.today,
        payment_method: text(record["payment_method"]) ?? "bank_transfer",
        currency: checkCurrency(context, record),
        status: text(record["status"]) ?? "completed",
      }),
    ),
  update(context, after, before) {
    if (before["status"] === "cancelled") context.reject(409, "conflict", "The payment is cancelled.");
    const isOver = after["status"] === "cancelled" || after["status"] === "failed";
    return post(
      context,
      withStatusInstant(context, { ...after, allocations: isOver ? [] : after["allocations"] }, before),
    );
  },
  delete(context, record) {
    takeBackAll(context, { ...source(context, record), description: "Bill payment cancelled", at: context.now });
    return { ...record, status: "cancelled", allocations: [], updated_at: context.now };
  },
  view(context, record) {
    const [total, fee] = [cents(record["amount_cents"]), cents(record["processing_fee_cents"])];
    const allocations = list(record["allocations"]);
    const allocated = sum(allocations, ({ amount }) => cents(amount));
    return {
      ...record,
      message: `Bill payment ${String(record["status"])}.`,
      payment_id: record.id,
      vendor_name: nameOf(context.find("vendors", record["vendor_id"])),
      net_amount_cents: total - fee,
      allocated_amount_cents: allocated,
      unallocated_amount_cents: total - allocated,
      is_fully_allocated: allocated === total,
      value_date: record["payment_date"],
      metadata: record["metadata"] ?? {},
      allocations: allocations.map((one) => {
        const bill = context.find("bills", one["bill_id"]);
        return {
          ...one,
          bill_number: bill?.["bill_number"],
          vendor_bill_number: bill?.["vendor_bill_number"],
          bill_status: bill && context.view("bills", bill)["status"],
          amount_cents: one["amount"],
          allocation_date: record["created_at"],
          created_at: record["created_at"],
        };
      }),
      vendor_refund_allocations: allocatedTo(context, "bill_payment_id", record.id),
      reconciled_bank_transactions: matchesOf(context, record, "bill_payment"),
    };
  },
  filters: {
    bill_id: (_, { allocations }, value) => list(allocations).some(({ bill_id }) => bill_id === value),
  },
};
