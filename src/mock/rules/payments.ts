// What payments of either side have in common. Inferred: a payment posts only while its status is completed; card and
// wallet payments wait in the clearing account for their payout, others go through the bank account at once.

import type { BookRecord, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId } from "./chart.js";
import { text } from "./values.js";

const THROUGH_PROCESSOR = ["credit_card", "debit_card", "paypal", "stripe"];

export const isThroughProcessor = (method: unknown, processor: unknown): boolean =>
  text(processor) !== undefined || THROUGH_PROCESSOR.includes(String(method).toLowerCase());

export const cashAccount = (context: RuleContext, throughProcessor: boolean): string =>
  accountId(context, throughProcessor ? ACCOUNTS.clearing : ACCOUNTS.bank);

/** Only a completed payment is in the books. */
export const isCompleted = ({ status }: BookRecord): boolean => status === "completed";

/** What the bank says of a payment or a payout, as far as it was matched. */
export function matchesOf(context: RuleContext, record: BookRecord, paymentType: string): unknown[] {
  return context.where("bankTransactions", "matched_id", record.id).map((line) => ({
    bank_transaction_id: line.id,
    bank_transaction_date: `${String(line["date"])}T00:00:00Z`,
    bank_transaction_amount_cents: line["amount"],
    bank_transaction_direction: line["direction"],
    reconciled_amount_cents: line["amount"],
    reconciliation_link_id: line["reconciliation_link_id"],
    reconciled_at: line["reconciled_at"],
    currency: line["currency"],
    payment_type: paymentType,
    bank_account_name: line["bank_account_name"],
    notes: "",
  }));
}

/** Notes when a payment got its status. Inferred: it is submitted and completed at once, when it is recorded as completed. */
export function withStatusInstant(context: RuleContext, after: BookRecord, before?: BookRecord): BookRecord {
  if (after["status"] === before?.["status"]) return after;
  if (after["status"] === "failed") return { ...after, failed_at: context.now };
  if (!isCompleted(after)) return after;
  const completed_at = text(after["completed_at"]) ?? context.now;
  return { ...after, completed_at, submitted_at: text(after["submitted_at"]) ?? completed_at };
}
