// Refunds that a vendor owes: what is allocated to a bill takes its costs and VAT back, last lines first, and makes the vendor
// owe it. Inferred, and so is this: what is not allocated to a bill, such as an overpayment, posts nothing until money comes.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { postingsOf, refundedLines } from "./document-lines.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { controlAccount, PAYABLE } from "./open-items.js";
import { isCompleted, matchesOf } from "./payments.js";
import { linesOfDocument } from "./trade-documents.js";
import { cents, checkCurrency, instant, list, nameOf, numbered, sum, text } from "./values.js";

function source(context: RuleContext, record: BookRecord): Source {
  const vendor = nameOf(context.find("vendors", record["vendor_id"]));
  return {
    ...{ resource: "vendorRefunds", id: record.id, type: "vendor_refund" },
    reference: String(record["reference_number"]),
    description: `Refund due from ${vendor}${text(record["description"]) ? `: ${String(record["description"])}` : ""}`,
    at: instant(record["refund_date"], record["created_at"]),
  };
}

/** The vendor refunds allocated to a bill or to a payment of one. */
export const allocatedTo = (context: RuleContext, member: "bill_id" | "bill_payment_id", id: string) =>
  [...context.records("vendorRefunds")].flatMap((refund) =>
    list(refund["allocations"])
      .filter((one) => one[member] === id)
      .map((one) => ({
        vendor_refund_id: refund.id,
        amount_cents: one["amount"],
        allocated_at: refund["created_at"],
        reference_number: refund["reference_number"],
      })),
  );

/** Makes the refund and posts it; what it is allocated to must be the vendor's, and not voided. */
export function createRefund(context: RuleContext, given: BookRecord): BookRecord {
  const total = cents(given["total_refunded_amount_cents"]);
  if (total <= 0) {
    context.reject(400, "validation_error", "The amount must be more than 0.", "total_refunded_amount_cents");
  }
  const lines: ReturnType<typeof refundedLines> = [];
  let left = total;
  const allocations = list(given["allocations"]).map((one, index) => {
    const wrong = (message: string): never => context.reject(400, "validation_error", message, `allocations.${index}`);
    const [bill, payment] = [
      context.find("bills", one["bill_id"]),
      context.find("bills.payments", one["bill_payment_id"]),
    ];
    const target = bill ?? payment ?? wrong("It names neither a bill nor a payment of one.");
    if (target["vendor_id"] !== given["vendor_id"]) wrong("It is of another vendor.");
    if (target["voided_at"]) wrong("It is voided.");
    const amount = cents(one["amount_cents"] ?? left);
    const refunded = bill ? sum(allocatedTo(context, "bill_id", bill.id), (each) => cents(each.amount_cents)) : 0;
    const most = Math.min(left, cents(bill?.["total_amount"] ?? payment?.["amount_cents"]) - refunded);
    if (amount <= 0 || amount > most) wrong(`The amount is ${amount}; ${most} can be refunded.`);
    left -= amount;
    if (bill) lines.push(...refundedLines(linesOfDocument(context, bill, "purchases"), amount));
    const allocation_type = text(one["allocation_type"]) ?? (bill ? "bill" : "payment");
    return { ...one, id: text(one["id"]) ?? context.newId(), allocation_type, amount };
  });
  const record = {
    ...given,
    allocations,
    currency: checkCurrency(context, given),
    refund_date: text(given["refund_date"]) ?? context.today,
    reference_number: text(given["reference_number"]) ?? numbered(context, "vendorRefunds", "reference_number", "VR"),
  };
  const due = sum(lines, ({ net, taxes }) => net + sum(taxes, ({ amount }) => amount));
  restate(context, source(context, record), [
    { account: controlAccount(context, PAYABLE), amount: due, item: given.id, party: text(given["vendor_id"]) },
    ...postingsOf(lines, -1),
  ]);
  return record;
}

const paymentsOf = (context: RuleContext, { id }: BookRecord) =>
  context.where("vendorRefunds.payments", "refund_id", id);

export function viewPayment(context: RuleContext, record: BookRecord): BookRecord {
  const [amount, fee] = [cents(record["refunded_amount_cents"]), cents(record["processing_fee_cents"])];
  return {
    ...record,
    vendor_refund_id: record["refund_id"],
    vendor_name: nameOf(context.find("vendors", record["vendor_id"])),
    refunded_amount_cents: amount,
    refunded_amount: amount,
    processing_fee_cents: fee,
    processing_fee: fee,
    net_amount_cents: amount - fee,
    net_amount: amount - fee,
    reconciled_bank_transactions: matchesOf(context, record, "vendor_refund_payment"),
  };
}

export const vendorRefunds: ResourceRules = {
  create(context, { payments, ...given }) {
    const record = createRefund(context, given as BookRecord);
    for (const payment of list(payments)) {
      const { vendor_id, currency, created_at, updated_at } = record as BookRecord;
      context.put("vendorRefunds.payments", {
        ...{ payment_method: "bank_transfer", payment_date: context.today, status: "pending" },
        ...payment,
        ...{ id: context.newId(), refund_id: record.id, vendor_id, currency, created_at, updated_at },
      });
    }
    return record;
  },
  delete(context, record) {
    if (paymentsOf(context, record).some(isCompleted)) {
      context.reject(409, "conflict", "The refund has payments; delete them first.");
    }
    const what = source(context, record);
    takeBackAll(context, { ...what, description: `Deletion of ${what.reference}`, at: context.now });
    return undefined;
  },
  view(context, record) {
    const total = cents(record["total_refunded_amount_cents"]);
    const allocated = sum(list(record["allocations"]), ({ amount }) => cents(amount));
    return {
      ...record,
      vendor_name: nameOf(context.find("vendors", record["vendor_id"])),
      total_refunded_amount: total,
      allocated_amount: allocated,
      unallocated_amount: total - allocated,
      allocations: list(record["allocations"]).map(({ amount_cents: _, ...one }) => {
        const bill = context.find("bills", one["bill_id"]);
        const number = bill?.["bill_number"];
        return {
          ...one,
          ...(bill && {
            bill_number: number,
            bill_outstanding_balance_cents: context.view("bills", bill)["outstanding_balance"],
          }),
          target_description: bill ? `Bill ${String(number)}` : "Bill payment",
          allocation_date: record["created_at"],
          created_at: record["created_at"],
          updated_at: record["created_at"],
        };
      }),
      vendor_refund_payments: paymentsOf(context, record).map((payment) => viewPayment(context, payment)),
    };
  },
  filters: {
    is_fully_allocated: (context, record, value) =>
      String(context.view("vendorRefunds", record)["unallocated_amount"] === 0) === value,
    min_amount: (_, record, value) => cents(record["total_refunded_amount_cents"]) >= Number(value),
    max_amount: (_, record, value) => cents(record["total_refunded_amount_cents"]) <= Number(value),
    status: (context, record, value) => paymentsOf(context, record).some(({ status }) => status === value),
  },
};
