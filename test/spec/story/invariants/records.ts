// Invariants of identity: one record has the same values wherever it appears, and an id names one record of one kind.
// What is gathered about a record comes from the record itself and from those that mention it (`invoice_id` beside
// `invoice_number`); the few members that move with time are listed here and nowhere else.

import { readFileSync } from "node:fs";
import { isObject, type Json, type JsonObject, sameJson } from "../../../../scripts/openapi/json.js";
import { type Example, nameOf } from "../collect.js";
import { answersOf, type Invariant, inRequest, inResponse, objectsOf, readsOf } from "../invariant.js";
import { leavesIn, textAt } from "../walk.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a record is called where it is only mentioned, by the member it is mentioned with. */
const MENTIONS: Record<string, Record<string, string>> = {
  customer_id: { customer_name: "display_name", customer_email: "email" },
  vendor_id: { vendor_name: "company_name" },
  account_id: { account_code: "code", account_name: "name" },
  invoice_id: {
    invoice_number: "invoice_number",
    invoice_status: "status",
    invoice_outstanding_balance_cents: "outstanding_balance",
  },
  bill_id: {
    bill_number: "bill_number",
    bill_status: "status",
    vendor_bill_number: "vendor_bill_number",
    bill_outstanding_balance_cents: "outstanding_balance",
  },
  bank_transaction_id: { bank_transaction_amount_cents: "amount", bank_transaction_direction: "direction" },
  bank_account_connection_id: { bank_account_name: "display_name", bank_account_mask: "mask" },
};

/** The same value under two names, by schema: read as one. */
const SPELLINGS: Record<string, string> = {
  total_amount_cents: "total_amount",
  allocated_amount_cents: "allocated_amount",
  outstanding_amount_cents: "outstanding_balance",
  refunded_amount_cents: "refunded_amount",
  net_amount_cents: "net_amount",
  processing_fee_cents: "processing_fee",
};

/** What changes after a record is created, so that the answer of a write may differ from a later read. */
const MOVES_WITH_TIME = new Set([
  ...["updated_at", "status", "is_active", "is_archived", "is_overdue", "memo", "phone_number"],
  ...["outstanding_balance", "invoice_outstanding_balance_cents", "bill_outstanding_balance_cents"],
  ...["payment_allocations", "credit_allocations", "refund_payments", "vendor_refund_payments"],
  ...["reconciliation_status", "reconciled_bank_transactions"],
]);

interface Fact {
  readonly value: Json;
  readonly where: string;
}

const sameEverywhere: Invariant = {
  name: "a record has the same values wherever it is read",
  *check(story) {
    yield* conflicts(factsOf(readsOf(story)), new Map(), new Set());
  },
  breaks: [
    inResponse("get_customer", "/email", "other@mail.example"),
    inResponse("get_invoice", "/customer/display_name", "Other"),
    inResponse("get_invoice_payment", "/customer_name", "Other"),
    inResponse("get_invoice_payment", "/allocations/0/invoice_status", "PAID"),
    inResponse("get_vendor_credit", "/allocations/0/bill_outstanding_balance_cents", 1),
    inResponse("get_ar_aging", "/customers/0/customer_name", "Other"),
  ],
};

const writesAgree: Invariant = {
  name: "what a write answers is what is read later, but for what moves with time",
  *check(story) {
    const writes = answersOf(story).filter(({ method }) => method !== "get");
    yield* conflicts(factsOf(writes), factsOf(readsOf(story)), MOVES_WITH_TIME);
  },
  breaks: [
    inResponse("create_invoice", "/due_at", "2026-02-12T23:59:59Z"),
    inResponse("create_vendor", "/company_name", "Other"),
    inResponse("update_invoice_payment", "/payment/payment_reference", "Other"),
    inResponse("create_payout", "/payments/0/total_amount_cents", 1),
  ],
};

/** The kind of record that an id member names, by the first two digits that the story gives that kind. */
const KINDS: Record<string, string[]> = {
  business_id: ["3c90c3cc"],
  partner_id: ["a1b2c3d4"],
  client_id: ["a1b2c3d4"],
  customer_id: ["c0"],
  vendor_id: ["e0"],
  account_id: ["a0"],
  mapped_account: ["a0"],
  mapped_account_id: ["a0"],
  invoice_id: ["1a"],
  source_invoice_id: ["1a"],
  // The name of the path's payment in four areas.
  payment_id: ["2a", "3c", "7a", "9c"],
  payment_ids: ["2a"],
  refund_id: ["3a", "9a"],
  refund_payment_ids: ["3c"],
  credit_note_id: ["4a"],
  credit_id: ["4a", "8a"],
  payout_id: ["5a"],
  bill_id: ["6a"],
  source_bill_id: ["6a"],
  bill_payment_id: ["7a"],
  vendor_credit_id: ["8a"],
  vendor_refund_id: ["9a"],
  vendor_refund_payment_id: ["9c"],
  bank_link_id: ["b0"],
  bank_account_connection_id: ["b1"],
  connection_id: ["b1"],
  bank_account_id: ["b1"],
  bank_transaction_id: ["b2"],
  reconciliation_link_id: ["b3"],
  entry_id: ["d0"],
  journal_entry_id: ["d0"],
  document_id: ["f0"],
  file: ["f0"],
  request_id: ["ee"],
};

const kinds: Invariant = {
  name: "an id member names a record of its kind",
  *check(story) {
    for (const example of story) {
      for (const { leaf, pointer, member } of leavesIn(example.value)) {
        if (typeof leaf !== "string" || !UUID.test(leaf)) continue;
        const name = member === "" ? example.name : member;
        if (name === "id") continue;
        const known = KINDS[name];
        const where = `${nameOf(example)} at ${pointer || "/"}`;
        if (!known) yield `${where}: ${name} holds an id, but of which kind of record is not listed`;
        else if (!known.some((prefix) => leaf.startsWith(prefix))) yield `${where}: ${leaf} is no ${name}`;
      }
    }
  },
  breaks: [
    inResponse("get_invoice_payment", "/allocations/0/invoice_id", idOf("2a")),
    { operation: "list_invoices", place: "parameter", name: "customer_id", pointer: "", to: idOf("e0") },
    inRequest("create_payout", "/payment_ids/1", idOf("3c")),
  ],
};

const oneKind: Invariant = {
  name: "the ids of one schema are of one kind, and no record has two",
  *check(story) {
    const seen = new Map<string, Fact>();
    for (const { object, member, where } of objectsOf(answersOf(story))) {
      const id = textAt(object, "id");
      if (id === undefined || !UUID.test(id) || member === "results" || member === "children") continue;
      // A list's name says what it holds; but what documents link to is of any kind.
      if (["", "linked_documents", "data"].includes(member) || /identifier$/.test(member)) continue;
      const kind =
        member === "payment" || member === "refund" || /allocations$|line_items$/.test(member) ? undefined : member;
      if (kind === undefined) continue;
      const prefix = id.slice(0, 2);
      const first = seen.get(kind);
      if (first && first.value !== prefix)
        yield `${where}: ${id} is not of the kind that ${first.where} shows in ${kind}`;
      else seen.set(kind, { value: prefix, where });
    }
  },
  breaks: [
    inResponse("get_invoice_payment", "/customer/id", idOf("e0")),
    inResponse("get_journal_entry_detail", "/lines/2/id", idOf("d0")),
  ],
};

const ofTheSheet: Invariant = {
  name: "every id is one of the story's sheet",
  *check(story) {
    const sheet = readFileSync(new URL("../../../../spec/story.md", import.meta.url), "utf8");
    for (const example of story) {
      for (const { leaf, pointer } of leavesIn(example.value)) {
        if (typeof leaf !== "string" || !UUID.test(leaf) || sheet.includes(leaf)) continue;
        // The sheet gives a rule for the ids of journal lines and of accounting periods, not each of them.
        if (/^d[12]0{6}-0{4}-4000-8000-/.test(leaf)) continue;
        yield `${nameOf(example)} at ${pointer || "/"}: ${leaf} is not in spec/story.md`;
      }
    }
  },
  breaks: [
    inResponse("get_invoice", "/id", idOf("1a")),
    { operation: "get_payout", place: "parameter", name: "payout_id", pointer: "", to: idOf("5a") },
  ],
};

export const recordInvariants: Invariant[] = [sameEverywhere, writesAgree, kinds, oneKind, ofTheSheet];

type Facts = Map<string, Map<string, Fact[]>>;

/** What the examples say of each record: by id, then by member. */
function factsOf(examples: readonly Example[]): Facts {
  const facts: Facts = new Map();
  const add = (id: string, member: string, fact: Fact): void => {
    const record = facts.get(id) ?? new Map<string, Fact[]>();
    const name = SPELLINGS[member] ?? member;
    facts.set(id, record.set(name, [...(record.get(name) ?? []), fact]));
  };
  for (const { object, member: held, where } of objectsOf(examples)) {
    const id = textAt(object, "id");
    // These point at a record and describe the pointer (`type: AccountId`), not the record.
    const points = held === "linked_documents" || object["type"] === "AccountId";
    if (id !== undefined && UUID.test(id) && !points) {
      for (const [member, value] of Object.entries(object)) add(id, member, { value, where });
    }
    for (const [key, named] of Object.entries(MENTIONS)) {
      const mentioned = textAt(object, key);
      if (mentioned === undefined) continue;
      for (const [member, own] of Object.entries(named)) {
        const value = object[member];
        if (value !== undefined) add(mentioned, own, { value, where });
      }
    }
  }
  return facts;
}

function* conflicts(facts: Facts, known: Facts, excepted: ReadonlySet<string>): Generator<string> {
  for (const [id, record] of facts) {
    for (const [member, values] of record) {
      const first = known.get(id)?.get(member)?.[0] ?? values[0];
      if (!first || excepted.has(member)) continue;
      for (const { value, where } of values) {
        if (agree(value, first.value, excepted)) continue;
        yield `${where}: ${member} of ${id} is ${JSON.stringify(value)}, but ${JSON.stringify(first.value)} in ${first.where}`;
      }
    }
  }
}

/** Two showings of one value agree in the members that both have. */
function agree(left: Json, right: Json, excepted: ReadonlySet<string>): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => agree(item, right[index] ?? null, excepted));
  }
  if (isObject(left) && isObject(right)) {
    const shared = Object.keys(left).filter((name) => name in right && !excepted.has(name));
    return shared.every((name) => agree((left as JsonObject)[name] ?? null, right[name] ?? null, excepted));
  }
  return sameJson(left, right) || sameWord(left, right);
}

/** Statuses come in upper case on one page and in lower case on another. */
function sameWord(left: Json, right: Json): boolean {
  return typeof left === "string" && typeof right === "string" && left.toUpperCase() === right.toUpperCase();
}

function idOf(kind: string): string {
  return `${kind}000000-0000-4000-8000-000000000777`;
}
