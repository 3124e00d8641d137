// The double-entry ledger of a business: every entry balances, and no entry is ever changed or removed. What a record
// posts is stated as a whole; a change, a void and a delete post the difference.

import type { BookRecord, RuleContext } from "../state/resource-rules.js";
import { cents, sum } from "./values.js";

/** One side of an entry, in minor units: a debit is positive, a credit negative. */
export interface Posting {
  /** The id of the account. */
  readonly account: string;
  readonly amount: number;
  /** On receivables and payables: the customer or vendor. */
  readonly party?: string | undefined;
  /** On receivables and payables: the open item (invoice, bill, payment, credit, refund) that it raises or settles. */
  readonly item?: string | undefined;
}

/** What an entry was made for. */
export interface Source {
  readonly resource: string;
  readonly id: string;
  readonly type: string;
  readonly reference: string;
  readonly description: string;
  /** The instant whose date is the date of the entry. */
  readonly at: string;
}

/**
 * Posts what is missing between what the source has posted so far and what it should have posted. An entry on another date
 * is taken back on its own date first, unless nothing is wanted any more: a void counts from its own day.
 */
export function restate(context: RuleContext, source: Source, wanted: readonly Posting[]): void {
  const lines = context.where("journalLines", "source_id", source.id);
  let posted = lines.map(asPosting);
  const previous = lines.at(-1);
  if (previous && wanted.length > 0 && previous["entry_date"] !== source.at.slice(0, 10)) {
    post(context, { ...source, at: String(previous["at"]), description: `Correction of ${source.description}` }, [
      ...posted.map(opposite),
    ]);
    posted = [];
  }
  post(context, source, [...wanted, ...posted.map(opposite)]);
}

/** Takes back everything that the source has posted, on the day of `source.at`. */
export const takeBackAll = (context: RuleContext, source: Source): void => restate(context, source, []);

function post(context: RuleContext, source: Source, postings: readonly Posting[]): void {
  const lines = netted(postings);
  if (lines.length === 0) return;
  if (lines.some(({ amount }) => !Number.isSafeInteger(amount)) || sum(lines, ({ amount }) => amount) !== 0) {
    throw new Error(`The entry for ${source.resource} ${source.reference} does not balance.`);
  }
  const entry = context.put("journalEntries", {
    id: context.newId(),
    sequence_number: `JE-${String(context.next("journalEntries")).padStart(6, "0")}`,
    source_resource: source.resource,
    source_id: source.id,
    source_type: source.type,
    reference: source.reference,
    source_reference: source.reference,
    description: source.description,
    entry_date: source.at.slice(0, 10),
    created_at: source.at,
    posted_at: source.at,
  });
  for (const [index, { account, amount, party, item }] of lines.entries()) {
    context.put("journalLines", {
      id: context.newId(),
      entry_id: entry.id,
      line_number: index + 1,
      account_id: account,
      debit_amount: Math.max(amount, 0),
      credit_amount: Math.max(-amount, 0),
      entry_date: entry["entry_date"],
      at: source.at,
      source_resource: source.resource,
      source_id: source.id,
      party_id: party,
      item_id: item,
    });
  }
}

/** One posting an account, party and item; debits first. */
function netted(postings: readonly Posting[]): Posting[] {
  const byKey = new Map<string, Posting>();
  for (const posting of postings) {
    const key = [posting.account, posting.party, posting.item].join("|");
    byKey.set(key, { ...posting, amount: posting.amount + (byKey.get(key)?.amount ?? 0) });
  }
  const lines = [...byKey.values()].filter(({ amount }) => amount !== 0);
  return [...lines.filter(({ amount }) => amount > 0), ...lines.filter(({ amount }) => amount < 0)];
}

const opposite = (posting: Posting): Posting => ({ ...posting, amount: -posting.amount });

const asPosting = (line: BookRecord): Posting => ({
  account: String(line["account_id"]),
  amount: signed(line),
  party: line["party_id"] as string | undefined,
  item: line["item_id"] as string | undefined,
});

/** The amount of a journal line: a debit is positive. */
export const signed = (line: BookRecord): number => cents(line["debit_amount"]) - cents(line["credit_amount"]);

/** The lines of an account from one date to another, both included. */
export function linesOf(context: RuleContext, account: string, from = "", to = "9999"): readonly BookRecord[] {
  const lines = context.where("journalLines", "account_id", account);
  if (from === "" && to === "9999") return lines;
  return lines.filter((line) => String(line["entry_date"]) >= from && String(line["entry_date"]) <= to);
}

/** Debits less credits of an account from one date to another, both included. */
export const movement = (context: RuleContext, account: string, from?: string, to?: string): number =>
  sum(linesOf(context, account, from, to), signed);
