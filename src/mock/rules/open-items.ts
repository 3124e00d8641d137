// Open items: what customers owe and what is owed to vendors, item by item, read from the lines of accounts receivable and
// payable. So what is outstanding always adds up to those accounts. Inferred: that an amount may not be allocated twice, over
// what is outstanding, to another party's document or to one that was voided.

import type { BookRecord, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId } from "./chart.js";
import { type Posting, signed } from "./ledger.js";
import { cents, list, text } from "./values.js";

export interface Side {
  readonly control: "receivable" | "payable";
  readonly documents: "invoices" | "bills";
  readonly documentMember: "invoice_id" | "bill_id";
  readonly partyMember: "customer_id" | "vendor_id";
  /** 1 where a debit raises what is outstanding. */
  readonly sign: 1 | -1;
}

export const RECEIVABLE: Side = {
  control: "receivable",
  documents: "invoices",
  documentMember: "invoice_id",
  partyMember: "customer_id",
  sign: 1,
};

export const PAYABLE: Side = {
  control: "payable",
  documents: "bills",
  documentMember: "bill_id",
  partyMember: "vendor_id",
  sign: -1,
};

export const controlAccount = (context: RuleContext, { control }: Side): string =>
  accountId(context, ACCOUNTS[control]);

/** What is still to be paid of a document. */
export const outstanding = (context: RuleContext, side: Side, id: string): number =>
  openItem(context, side, id).outstanding;

export interface Settlement {
  readonly resource: string;
  readonly id: string;
  readonly amount: number;
  /** When it counted. */
  readonly at: string;
}

export interface OpenItem {
  readonly outstanding: number;
  /** What other records have settled of it, in the order in which they did. */
  readonly settlements: readonly Settlement[];
}

export function openItem(context: RuleContext, { sign }: Side, id: string): OpenItem {
  let outstanding = 0;
  const bySource = new Map<string, Settlement>();
  for (const line of context.where("journalLines", "item_id", id)) {
    const raised = sign * signed(line);
    outstanding += raised;
    const source = String(line["source_id"]);
    if (source === id) continue;
    const amount = (bySource.get(source)?.amount ?? 0) - raised;
    bySource.set(source, { resource: String(line["source_resource"]), id: source, amount, at: String(line["at"]) });
  }
  return { outstanding, settlements: [...bySource.values()].filter(({ amount }) => amount !== 0) };
}

export interface Allocated {
  readonly party: string | undefined;
  readonly allocations: readonly Readonly<Record<string, unknown>>[];
  readonly postings: readonly Posting[];
}

/** Checks what a payment or a credit is allocated to, and says what it posts on receivables or payables. */
export function allocate(
  context: RuleContext,
  side: Side,
  record: BookRecord,
  total: number,
  given: unknown,
): Allocated {
  const asked = list(given);
  const documents = asked.map((one) => context.find(side.documents, one[side.documentMember]));
  const party = text(record[side.partyMember]) ?? text(documents[0]?.[side.partyMember]);
  let left = total;
  const used = new Map<string, number>();
  const allocations = asked.map((one, index) => {
    const wrong = (message: string): never => context.reject(400, "validation_error", message, `allocations.${index}`);
    const document = documents[index] ?? wrong(`No record of ${side.documents} has this ${side.documentMember}.`);
    if (document["voided_at"]) wrong("It is voided.");
    if (document[side.partyMember] !== party) wrong(`It is of another ${side.partyMember.replace("_id", "")}.`);
    const open = openFor(context, side, document.id, record.id) - (used.get(document.id) ?? 0);
    const amount = cents(one["amount_cents"] ?? one["amount"] ?? Math.min(open, left));
    if (amount <= 0) wrong(`The amount is ${amount}; it must be more than 0.`);
    if (amount > open) wrong(`The amount is ${amount}; only ${open} is outstanding.`);
    if (amount > left) wrong(`The amount is ${amount}; only ${left} of ${total} is left to allocate.`);
    left -= amount;
    used.set(document.id, (used.get(document.id) ?? 0) + amount);
    return { ...one, id: text(one["id"]) ?? context.newId(), [side.documentMember]: document.id, amount };
  });
  const account = controlAccount(context, side);
  const settled = [
    ...allocations.map((one) => ({ item: String(one[side.documentMember]), amount: one.amount })),
    { item: record.id, amount: left },
  ];
  return {
    party,
    allocations,
    postings: settled.map(({ item, amount }) => ({ account, item, party, amount: -side.sign * amount })),
  };
}

/** What is outstanding of a document but for what this record itself has settled. */
function openFor(context: RuleContext, side: Side, document: string, record: string): number {
  const { outstanding, settlements } = openItem(context, side, document);
  return outstanding + (settlements.find(({ id }) => id === record)?.amount ?? 0);
}
