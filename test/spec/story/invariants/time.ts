// Invariants of time: nothing happens before what it follows from, and nothing outside the story's first quarter.
// Which value belongs to which record is for records.ts.

import type { JsonObject } from "../../../../scripts/openapi/json.js";
import { nameOf } from "../collect.js";
import { answersOf, bodiesOf, eachObject, type Invariant, inRequest, inResponse, requestsOf } from "../invariant.js";
import { leavesIn, textAt } from "../walk.js";

/** The first member is never later than the second, where an object has both. */
const ORDERS: [before: string, after: string][] = [
  ["created_at", "updated_at"],
  ["created_at", "archived_at"],
  ["created_at", "reconciled_at"],
  ["activation_at", "updated_at"],
  ["sent_at", "due_at"],
  ["sent_at", "paid_at"],
  ["sent_at", "voided_at"],
  ["issue_date", "due_at"],
  ["bill_date", "due_at"],
  ["received_at", "due_at"],
  ["received_at", "paid_at"],
  ["received_at", "voided_at"],
  ["submitted_at", "completed_at"],
  ["completed_at", "imported_at"],
  ["bank_transaction_date", "reconciled_at"],
  ["date", "reconciled_at"],
  ["entry_date", "posted_at"],
  ["start_date", "end_date"],
  ["period_start", "period_end"],
  ["date_from", "date_to"],
];

const ordered: Invariant = {
  name: "dates come in the order of events",
  check: eachObject(function* ({ object, where }) {
    for (const [before, after] of ORDERS) {
      const [first, last] = [textAt(object, before), textAt(object, after)];
      if (later(first, last)) yield `${where}: ${before} ${first} is after ${after} ${last}`;
    }
  }, bodiesOf),
  breaks: [
    inResponse("get_customer", "/updated_at", "2026-01-01T00:00:00Z"),
    inResponse("get_invoice", "/due_at", "2026-01-02T00:00:00Z"),
    inRequest("create_bill", "/due_at", "2026-01-02T00:00:00Z"),
    inResponse("get_bill_payment", "/submitted_at", "2026-03-31T00:00:00Z"),
    inResponse("get_profit_and_loss", "/end_date", "2025-12-31"),
    inResponse("get_financial_summary", "/trends/0/period_end", "2025-12-31"),
  ],
};

const askedInOrder: Invariant = {
  name: "a query asks from an earlier to a later day",
  *check(story) {
    for (const example of story.filter(({ place }) => place === "parameter")) {
      const end = endOf(example.name);
      const to = story.find((o) => o.operation === example.operation && o.place === "parameter" && o.name === end);
      if (typeof example.value !== "string" || typeof to?.value !== "string") continue;
      if (later(example.value, to.value)) yield `${nameOf(example)}: ${example.value} is after ${to.name} ${to.value}`;
    }
  },
  breaks: [
    { operation: "list_invoices", place: "parameter", name: "due_at_end", pointer: "", to: "2026-01-01T00:00:00Z" },
    { operation: "list_journal_entries", place: "parameter", name: "date_to", pointer: "", to: "2026-01-01" },
    { operation: "get_account_entries", place: "parameter", name: "end_date", pointer: "", to: "2025-01-01" },
  ],
};

const allocatedAfter: Invariant = {
  name: "a document is settled only after it was issued",
  check: eachObject(function* ({ object, where }) {
    const issued = textAt(object, "sent_at") ?? textAt(object, "received_at");
    if (issued === undefined) return;
    for (const [list, items] of Object.entries(object)) {
      if (!/allocations$/.test(list) || !Array.isArray(items)) continue;
      for (const [index, item] of items.entries()) {
        const settled = ["payment_date", "applied_at", "allocated_at"].map((name) => textAt(item, name)).find(Boolean);
        if (later(issued, settled)) yield `${where}/${list}/${index}: ${settled} is before the document's ${issued}`;
      }
    }
  }),
  breaks: [
    inResponse("get_invoice", "/payment_allocations/0/payment_date", "2026-01-11"),
    inResponse("get_bill", "/vendor_credit_allocations/0/applied_at", "2026-02-03T11:00:00Z"),
  ],
};

const STORY = { from: "2026-01-02T00:00:00Z", to: "2026-03-31T23:59:59Z", dueBy: "2026-04-30T23:59:59Z" };

const withinStory: Invariant = {
  name: "everything happens in the story's quarter, and instants are UTC",
  *check(story) {
    for (const example of [...answersOf(story), ...requestsOf(story)]) {
      for (const { leaf, pointer, member } of leavesIn(example.value)) {
        if (typeof leaf !== "string" || !/^\d{4}-\d\d-\d\d(T|$)/.test(leaf)) continue;
        const where = `${nameOf(example)} at ${pointer}: ${leaf}`;
        if (leaf.includes("T") && !leaf.endsWith("Z")) yield `${where} is not UTC`;
        // The fiscal year, and reports, go by the calendar.
        if (["fiscal_year_end", "start_date", "period_start"].includes(member)) continue;
        if (later(STORY.from, leaf)) yield `${where} is before the story begins`;
        if (later(leaf, member === "due_at" ? STORY.dueBy : STORY.to)) yield `${where} is after the story ends`;
      }
    }
  },
  breaks: [
    inResponse("get_customer", "/created_at", "2025-12-31T09:00:00Z"),
    inResponse("get_invoice", "/due_at", "2026-05-11T23:59:59Z"),
    inRequest("create_payout", "/completed_at", "2026-02-10T06:00:00+01:00"),
  ],
};

const newestFirst: Invariant = {
  name: "lists are newest first, account entries oldest first, accounts by code",
  check: eachObject(function* ({ object, where, example }) {
    const results = Array.isArray(object["results"]) ? (object["results"] as JsonObject[]) : [];
    for (const [index, item] of results.entries()) {
      const next = results[index + 1];
      if (!next) continue;
      const [member, oldestFirst] = "code" in item ? ["code", true] : dateOf(item, example.operation);
      const [one, other] = oldestFirst ? [item, next] : [next, item];
      const [first, last] = [textAt(one, member), textAt(other, member)];
      if (first !== undefined && last !== undefined && day(first) > day(last)) {
        yield `${where}/results/${index}: ${member} ${textAt(item, member)} stands before ${textAt(next, member)}`;
      }
    }
  }),
  breaks: [
    inResponse("list_chart_of_accounts", "/results/0/code", "3900"),
    inResponse("list_bank_transactions", "/results/0/date", "2026-02-08"),
    inResponse("get_account_entries", "/results/0/entry_date", "2026-03-09"),
    inResponse("list_bills", "/results/0/received_at", "2026-01-09T09:00:00Z"),
  ],
};

export const timeInvariants: Invariant[] = [ordered, askedInOrder, allocatedAfter, withinStory, newestFirst];

/** A date and an instant are compared by the day. */
function later(first: string | undefined, last: string | undefined): boolean {
  if (first === undefined || last === undefined) return false;
  return first.length === 10 || last.length === 10 ? day(first) > day(last) : Date.parse(first) > Date.parse(last);
}

function day(text: string): string {
  return text.slice(0, 10);
}

function endOf(name: string): string {
  return name
    .replace(/^start_/, "end_")
    .replace(/_start$/, "_end")
    .replace(/_from$/, "_to")
    .replace(/_after$/, "_before");
}

/** The member that says when a listed record is of. */
function dateOf(item: JsonObject, operation: string): [member: string, oldestFirst: boolean] {
  const known = ["entry_date", "date", "sent_at", "received_at", "payment_date", "completed_at", "created_at"];
  return [known.find((name) => name in item) ?? "created_at", operation === "get_account_entries"];
}
