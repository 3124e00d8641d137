// Invariants of the documents' money: lines to totals, allocations to amounts, fees to net amounts, the payout.
// The rules read any object that has the members concerned, so a new document is covered without being named here.

import { isObject, type Json, type JsonObject } from "../../../../scripts/openapi/json.js";
import type { Example } from "../collect.js";
import { answersOf, eachObject, type Invariant, inRequest, inResponse, objectsOf, requestsOf } from "../invariant.js";
import { differ, differAt, listAt, numberAt, sum, textAt } from "../walk.js";

const lines: Invariant = {
  name: "a line is quantity times unit price, plus tax at its rate",
  *check(story) {
    const rates = taxRates(story);
    for (const { object, where } of objectsOf([...answersOf(story), ...requestsOf(story)])) {
      const [quantity, price] = [numberAt(object, "quantity"), numberAt(object, "unit_price")];
      if (quantity === undefined || price === undefined) continue;
      const subtotal = quantity * price;
      yield* differAt(where, object, "subtotal", subtotal);
      const taxes = listAt(object, "sales_taxes");
      const tax = numberAt(object, "sales_taxes_total") ?? (taxes.length > 0 ? sum(taxes, "amount") : undefined);
      if (taxes.length > 0) yield* differ(where, "the sum of sales_taxes", sum(taxes, "amount"), tax);
      const rate = numberAt(object, "tax_rate") ?? rates.get(textAt(object, "tax_code") ?? "");
      if (rate !== undefined) yield* differ(where, "its tax", tax, Math.round(subtotal * rate));
      else if (tax !== undefined && ![...rates.values()].some((known) => Math.round(subtotal * known) === tax)) {
        yield `${where}: its tax ${tax} on ${subtotal} is at the rate of no tax code`;
      }
      const due = tax ?? (rate === undefined ? undefined : Math.round(subtotal * rate));
      yield* differAt(where, object, "total_amount", due === undefined ? undefined : subtotal + due);
    }
  },
  breaks: [
    inResponse("get_invoice", "/line_items/0/subtotal", 1),
    inResponse("get_invoice", "/line_items/1/total_amount", 6000),
    inResponse("get_bill", "/line_items/0/sales_taxes_total", 1),
    inResponse("get_bill", "/line_items/0/sales_taxes/0/amount", 1),
    inRequest("create_bill", "/line_items/1/sales_taxes/0/amount", 1),
  ],
};

const documents: Invariant = {
  name: "the lines and taxes of a document add up to its total",
  check: eachObject(function* ({ object, where }) {
    const items = listAt(object, "line_items");
    if (items.some((item) => "subtotal" in item)) {
      yield* differAt(where, object, "subtotal", sum(items, "subtotal"));
      yield* differAt(where, object, "total_amount", sum(items, "total_amount"));
    }
    const [subtotal, tax] = [numberAt(object, "subtotal"), numberAt(object, "additional_sales_taxes_total")];
    if (subtotal !== undefined && tax !== undefined) yield* differAt(where, object, "total_amount", subtotal + tax);
  }),
  breaks: [
    inResponse("list_invoices", "/results/0/subtotal", 1),
    inResponse("get_bill", "/total_amount", 1),
    inResponse("void_bill", "/additional_sales_taxes_total", 1),
  ],
};

const outstanding: Invariant = {
  name: "total less payments, credits and write-offs is what is outstanding",
  check: eachObject(function* ({ object, where }) {
    const total = numberAt(object, "total_amount");
    if (total === undefined || !("outstanding_balance" in object)) return;
    const open = /^void/i.test(textAt(object, "status") ?? "")
      ? 0
      : total - sum(settlements(object), "amount_cents", "amount");
    yield* differAt(where, object, "outstanding_balance", open);
  }),
  breaks: [
    inResponse("get_invoice", "/outstanding_balance", 1),
    inResponse("get_bill", "/vendor_credit_allocations", []),
    inResponse("void_invoice", "/outstanding_balance", 24000),
  ],
};

const standing: Invariant = {
  name: "the status of a document fits what is outstanding, and overdue means open after its due date",
  check: eachObject(function* ({ object, where, example }) {
    const [total, open] = [numberAt(object, "total_amount"), numberAt(object, "outstanding_balance")];
    const status = textAt(object, "status")?.toLowerCase();
    if (total === undefined || open === undefined || status === undefined) return;
    const expected = status === "voided" ? status : open === 0 ? "paid" : open < total ? "partially_paid" : undefined;
    yield* differ(where, "status", status, expected);
    if (expected === undefined && /paid/.test(status)) yield `${where}: status is ${status}, but nothing is paid`;
    if (example.method === "get") {
      const late = open > 0 && (textAt(object, "due_at") ?? "9") < LAST_DAY;
      yield* differAt(where, object, "is_overdue", late);
    }
  }),
  breaks: [
    inResponse("get_invoice", "/status", "PAID"),
    inResponse("update_bill", "/status", "paid"),
    inResponse("get_bill", "/is_overdue", false),
  ],
};

const allocated: Invariant = {
  name: "allocated plus unallocated is the total, and the allocations are what is allocated",
  check: eachObject(function* ({ object, where }) {
    const total = numberAt(object, "total_amount", "total_amount_cents", "total_refunded_amount", "amount_cents");
    const used = numberAt(object, "allocated_amount", "allocated_amount_cents");
    const free = numberAt(object, "unallocated_amount", "unallocated_amount_cents", "unapplied_amount_cents");
    if (total !== undefined && used !== undefined && free !== undefined) {
      yield* differ(where, "allocated plus unallocated", used + free, total);
      yield* differAt(where, object, "is_fully_allocated", free === 0);
      yield* differAt(where, object, "applied_amount_cents", used);
      yield* differAt(where, object, "remaining_amount_cents", free);
    }
    const refund = isObject(object["refund"]) ? object["refund"] : undefined;
    const named = used ?? numberAt(object, "applied_amount", "refunded_amount") ?? numberAt(refund, "allocated_amount");
    if (Array.isArray(object["allocations"])) {
      yield* differ(
        where,
        "the sum of allocations",
        sum(listAt(object, "allocations"), "amount", "amount_cents"),
        named,
      );
    }
    if (Array.isArray(object["applied_invoices"])) {
      const applied = sum(listAt(object, "applied_invoices"), "applied_amount_cents");
      yield* differ(where, "the sum of applied_invoices", applied, named);
    }
  }),
  breaks: [
    inResponse("get_invoice_payment", "/unallocated_amount", 1),
    inResponse("get_bill_payment", "/is_fully_allocated", false),
    inResponse("get_bill_payment", "/allocations/0/amount_cents", 1),
    inResponse("get_refund", "/allocations/0/amount", 1),
    inResponse("get_vendor_refund_payment", "/refund/allocated_amount", 1),
    inResponse("get_customer_credit", "/applied_amount", 1),
    inResponse("create_invoice_payment", "/payment/applied_invoices/0/applied_amount_cents", 1),
  ],
};

const sentAllocations: Invariant = {
  name: "a request allocates no more than the amount it records",
  check: eachObject(function* ({ object, where }) {
    const items = listAt(object, "line_items");
    const ofLines = items.length === 0 ? undefined : items.reduce((total, item) => total + grossOf(item), 0);
    const amount = numberAt(object, "total_amount_cents", "total_refunded_amount_cents", "amount_cents") ?? ofLines;
    const used = sum(listAt(object, "allocations"), "amount_cents", "amount");
    if (amount !== undefined && used > amount) yield `${where}: allocates ${used} of ${amount}`;
  }, requestsOf),
  breaks: [
    inRequest("create_invoice_payment", "/allocations/0/amount_cents", 1e9),
    inRequest("create_vendor_credit", "/allocations/0/amount", 6001),
  ],
};

const credits: Invariant = {
  name: "the lines of a credit fit its total, and it applies no more than that",
  check: eachObject(function* ({ object, where }) {
    const total = numberAt(object, "total_amount");
    const applied = numberAt(object, "applied_amount");
    if (total === undefined || applied === undefined) return;
    if (applied > total) yield `${where}: applies ${applied} of ${total}`;
    const ofLines = listAt(object, "line_items").reduce((all, line) => all + grossOf(line), 0);
    // A vendor credit's answer shows its lines without their tax.
    if ("vendor" in object ? ofLines > total : ofLines !== total) yield `${where}: lines of ${ofLines}, total ${total}`;
  }),
  breaks: [
    inResponse("get_customer_credit", "/line_items/0/amount", 1),
    inResponse("get_vendor_credit", "/line_items/0/amount", 6001),
    inResponse("get_vendor_credit", "/applied_amount", 6001),
  ],
};

const net: Invariant = {
  name: "a payment's net amount is its amount less the fee, and the refund's payments pay it back",
  check: eachObject(function* ({ object, where }) {
    const gross = numberAt(object, "total_amount", "refunded_amount", "refunded_amount_cents", "amount_cents");
    const fee = numberAt(object, "processing_fee", "processing_fee_cents");
    if (gross !== undefined && fee !== undefined) {
      yield* differ(where, "the net amount", numberAt(object, "net_amount", "net_amount_cents"), gross - fee);
    }
    const refunded = numberAt(object, "refunded_amount", "total_refunded_amount");
    const back = [...listAt(object, "refund_payments"), ...listAt(object, "vendor_refund_payments")];
    const paid = sum(back, "refunded_amount", "refunded_amount_cents");
    if (refunded !== undefined && paid > refunded) yield `${where}: ${paid} paid back of a refund of ${refunded}`;
  }),
  breaks: [
    inResponse("get_invoice_payment", "/net_amount", 1),
    inResponse("get_bill_payment", "/processing_fee_cents", 1),
    inResponse("get_refund", "/refund_payments/0/refunded_amount", 12001),
  ],
};

const payout: Invariant = {
  name: "a payout is its payments less refunds and fees",
  check: eachObject(function* ({ object, where }) {
    const paidOut = numberAt(object, "paid_out_amount_cents");
    if (paidOut === undefined) return;
    const read = (name: string) => numberAt(object, name) ?? 0;
    const [gross, refunds] = [read("gross_payments_amount_cents"), read("total_refunds_amount_cents")];
    const expected = gross - refunds - read("additional_refunds_amount_cents") - read("fee_cents");
    yield* differAt(where, object, "expected_net_amount_cents", expected);
    yield* differAt(where, object, "amount_variance_cents", paidOut - expected);
    // As the documentation's sample has it.
    yield* differAt(where, object, "net_amount_cents", paidOut - read("fee_cents"));
    if ("payments" in object) {
      const [payments, back] = [listAt(object, "payments"), listAt(object, "refund_payments")];
      yield* differ(where, "gross_payments_amount_cents", gross, sum(payments, "total_amount_cents"));
      yield* differ(where, "total_refunds_amount_cents", refunds, sum(back, "refunded_amount_cents"));
      yield* differAt(where, object, "payment_count", payments.length);
      yield* differAt(where, object, "refund_payment_count", back.length);
    }
  }),
  breaks: [
    inResponse("get_payout", "/fee_cents", 1),
    inResponse("get_payout", "/payments/0/total_amount_cents", 1),
    inResponse("list_payouts", "/results/0/amount_variance_cents", 1),
    inResponse("create_payout", "/refund_payment_count", 0),
  ],
};

const shown: Invariant = {
  name: "an amount shown as text is the amount in pounds, and so is a decimal balance",
  check: eachObject(function* ({ object, where }) {
    const amount = numberAt(object, "signed_amount", "total_amount");
    yield* differAt(where, object, "display_amount", pounds(amount));
    for (const name of ["current_balance", "period_balance"]) {
      yield* differ(
        where,
        `${name}_formatted`,
        object[`${name}_formatted`] ?? undefined,
        pounds(numberAt(object, name)),
      );
    }
    const cents = numberAt(object, "balance_cents");
    yield* differAt(where, object, "balance", cents === undefined ? undefined : cents / 100);
  }),
  breaks: [
    inResponse("list_bank_transactions", "/results/0/display_amount", "£432.00"),
    inResponse("get_account_detail", "/current_balance_formatted", "£5482.10"),
    inResponse("retrieve_bank_account", "/balance", 548210),
  ],
};

const bank: Invariant = {
  name: "a bank transaction has the sign of its direction, and reconciled plus remaining is its amount",
  check: eachObject(function* ({ object, where }) {
    const amount = numberAt(object, "amount", "bank_transaction_amount_cents");
    const direction = textAt(object, "direction");
    if (amount === undefined) return;
    if (direction) yield* differAt(where, object, "signed_amount", direction === "debit" ? -amount : amount);
    const [done, left] = [numberAt(object, "reconciled_amount_cents"), numberAt(object, "remaining_amount_cents")];
    if (done !== undefined) yield* differ(where, "reconciled plus remaining", done + (left ?? 0), amount);
    if (left !== undefined) yield* differAt(where, object, "is_reconciled", left === 0);
  }),
  breaks: [
    inResponse("list_bank_transactions", "/results/0/signed_amount", 43200),
    inResponse("list_bank_transactions", "/results/0/remaining_amount_cents", 1),
    inResponse("get_bill_payment", "/reconciled_bank_transactions/0/reconciled_amount_cents", 1),
  ],
};

export const sumInvariants: Invariant[] = [
  ...[lines, documents, outstanding, standing, allocated, sentAllocations, credits, net, payout, shown, bank],
];

const LAST_DAY = "2026-03-31T23:59:59Z";

/** Refund allocations are not among them: a refund gives money back, it does not settle the document. */
function settlements(object: JsonObject): JsonObject[] {
  const names = ["payment_allocations", "credit_allocations", "bill_payment_allocations", "vendor_credit_allocations"];
  return [...names, "write_offs"].flatMap((name) => listAt(object, name));
}

function grossOf(line: Json): number {
  const taxes = sum(listAt(line, "sales_taxes"), "amount");
  return (numberAt(line, "amount") ?? 0) + (numberAt(line, "tax_amount_cents") ?? 0) + taxes;
}

function taxRates(story: readonly Example[]): Map<string, number> {
  const rates = new Map<string, number>();
  for (const { object } of objectsOf(answersOf(story))) {
    const [code, rate] = [textAt(object, "code"), numberAt(object, "rate")];
    if (code !== undefined && rate !== undefined) rates.set(code, rate);
  }
  return rates;
}

function pounds(pence: number | undefined): string | undefined {
  if (pence === undefined) return undefined;
  const [whole = "", part = ""] = (Math.abs(pence) / 100).toFixed(2).split(".");
  return `${pence < 0 ? "-" : ""}£${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${part}`;
}
