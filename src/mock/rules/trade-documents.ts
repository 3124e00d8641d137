// What invoices and bills have in common: their figures, their entry, due dates, and that no change may take back what is
// settled. Inferred: 30 days until due unless the customer has other terms; a void is refused while anything is allocated.

import type { BookRecord, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, namedAccount } from "./chart.js";
import { type DocumentLine, postingsOf, readLines, type Trade, taxOf, totalsOf } from "./document-lines.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { controlAccount, openItem, type Settlement, type Side } from "./open-items.js";
import { cents, list, sum } from "./values.js";

/** The lines of the document, with one each for its discount, its further taxes and tips. */
export function linesOfDocument(context: RuleContext, record: BookRecord, trade: Trade): DocumentLine[] {
  const lines = readLines(context, record["line_items"], trade);
  const account = lines[0]?.account ?? namedAccount(context, undefined, "line_items", ACCOUNTS[trade]);
  const [discount, tips] = [cents(record["additional_discount"]), cents(record["tips"])];
  const taxed = list(record["additional_sales_taxes"]);
  const tax =
    taxed.length > 0 ? sum(taxed, ({ amount }) => cents(amount)) : cents(record["additional_sales_taxes_total"]);
  const taxAccount = namedAccount(context, undefined, "", ACCOUNTS.salesTax);
  const tipsAccount = namedAccount(context, record["tips_account"], "tips_account", ACCOUNTS[trade]);
  const further: DocumentLine[] = [
    { account, net: -discount, taxes: [] },
    { account, net: 0, taxes: [{ account: taxAccount, amount: tax }] },
    { account: tipsAccount, net: tips, taxes: [] },
  ];
  return [...lines, ...further.filter((line) => line.net !== 0 || taxOf(line) !== 0)];
}

/** Puts the figures into the record, and into the books. */
export function postDocument(context: RuleContext, side: Side, record: BookRecord, source: Source): BookRecord {
  const trade = side.sign === 1 ? "sales" : "purchases";
  const lines = linesOfDocument(context, record, trade);
  const totals = totalsOf(context, lines);
  const settled = sum(openItem(context, side, record.id).settlements, ({ amount }) => amount);
  if (totals.total_amount < settled) {
    const message = `The total is ${totals.total_amount}; ${settled} of it is allocated already.`;
    context.reject(400, "validation_error", message, "line_items");
  }
  const party = record[side.partyMember] as string | undefined;
  const account = controlAccount(context, side);
  restate(context, source, [
    { account, amount: side.sign * totals.total_amount, item: record.id, party },
    ...postingsOf(lines, side.sign === 1 ? -1 : 1),
  ]);
  const line_items = list(record["line_items"]).map((item, index) => {
    const line = lines[index];
    if (!line) return item;
    const account_identifier = { id: line.account, type: "AccountId" };
    return { ...item, account_identifier, subtotal: line.net, tax: taxOf(line), total_amount: line.net + taxOf(line) };
  });
  return { ...record, ...totals, line_items };
}

export function checkNotVoided(context: RuleContext, record: BookRecord): void {
  if (record["voided_at"]) context.reject(409, "conflict", "It is voided.");
}

/** The entry is reversed on the day of the void; the one of the document stays. */
export function voidDocument(
  context: RuleContext,
  side: Side,
  record: BookRecord,
  source: Source,
  refunds: readonly unknown[],
): BookRecord {
  checkNotVoided(context, record);
  if (refunds.length > 0) context.reject(409, "conflict", "It has refunds; delete them first.");
  if (openItem(context, side, record.id).settlements.length > 0) {
    context.reject(409, "conflict", "Payments or credits are allocated to it; take them back first.");
  }
  takeBackAll(context, { ...source, at: context.now });
  return { ...record, voided_at: context.now };
}

export interface State {
  readonly outstanding_balance: number;
  readonly settlements: readonly Settlement[];
  readonly is_overdue: boolean;
  readonly isPaid: boolean;
  readonly paid_at?: string | undefined;
}

/** What is outstanding now, and whether it is late by the clock. */
export function stateOf(context: RuleContext, side: Side, record: BookRecord): State {
  const { outstanding: outstanding_balance, settlements } = openItem(context, side, record.id);
  const isPaid = outstanding_balance === 0 && !record["voided_at"];
  const last = settlements
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return {
    outstanding_balance,
    settlements,
    isPaid,
    is_overdue: outstanding_balance > 0 && String(record["due_at"]) < context.now,
    ...(isPaid && { paid_at: last ?? String(record["created_at"]) }),
  };
}

/** The end of the day so many days later. */
export function dueAfter(from: string, days: number): string {
  const due = new Date(Date.parse(`${from.slice(0, 10)}T00:00:00Z`) + days * 86_400_000);
  return `${due.toISOString().slice(0, 10)}T23:59:59Z`;
}
