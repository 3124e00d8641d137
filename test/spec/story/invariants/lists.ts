// Invariants of the frame around records: which business, which page, which record a path names, what exists at all.
// Amounts are for sums.ts, values of one record in several places for records.ts.

import type { ContractDocument } from "../../../../scripts/openapi/document.js";
import { listOperations } from "../../../../scripts/openapi/document.js";
import { asObject, type Json } from "../../../../scripts/openapi/json.js";
import { type Example, isJson, nameOf, pathExamples } from "../collect.js";
import { answersOf, eachObject, type Invariant, inResponse, objectsOf, readsOf, requestsOf } from "../invariant.js";
import { differ, differAt, listAt, numberAt, textAt } from "../walk.js";

const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

/** An id of nobody, for the breakages. */
const OTHER = "1a000000-0000-4000-8000-000000000777";

/** Every JSON answer of success and every JSON request body is shown by at least one example. */
export function* missingExamples(document: ContractDocument, story: readonly Example[]): Generator<string> {
  for (const { id, requestBody, responses } of listOperations(document)) {
    const shown = (place: string, status: string, mediaType: string) =>
      story.some(
        (example) =>
          example.operation === id &&
          example.place === place &&
          example.status === status &&
          example.mediaType === mediaType,
      );
    for (const mediaType of Object.keys(requestBody?.content ?? {}).filter(isJson)) {
      if (!shown("request", "", mediaType)) yield `${id}: the ${mediaType} request body has no example`;
    }
    for (const [status, { content }] of Object.entries(responses)) {
      for (const mediaType of Object.keys(content ?? {}).filter(isJson)) {
        if (/^2/.test(status) && !shown("response", status, mediaType)) {
          yield `${id}: the ${mediaType} answer ${status} has no example`;
        }
      }
    }
  }
}

const oneBusiness: Invariant = {
  name: "business_id is the story's business wherever it stands",
  *check(story) {
    for (const example of story) {
      if (example.place === "parameter" && example.name === "business_id") {
        yield* differ(nameOf(example), "the path's business", example.value, BUSINESS);
      }
    }
    for (const { object, where } of objectsOf([...answersOf(story), ...requestsOf(story)])) {
      yield* differAt(where, object, "business_id", BUSINESS);
    }
  },
  breaks: [
    { operation: "get_invoice", place: "parameter", name: "business_id", pointer: "", to: OTHER },
    inResponse("list_invoices", "/results/0/business_id", OTHER),
    inResponse("create_business_scoped_token", "/business_id", OTHER),
  ],
};

const pages: Invariant = {
  name: "the counts of a list agree with each other and with its results",
  check: eachObject(function* ({ object, where }) {
    const listed = object["results"] ?? object["tax_codes"];
    if (!Array.isArray(listed)) return;
    const info = object["page_info"];
    yield* differAt(where, object, "count", listed.length);
    yield* differ(where, "page_info.total_count", numberAt(info, "total_count"), listed.length);
    yield* differ(where, "page_info.current_page", numberAt(info, "current_page"), 1);
    const size = numberAt(info, "page_size") ?? 20;
    const needed = Math.max(1, Math.ceil(listed.length / size));
    yield* differ(where, "page_info.total_pages", numberAt(info, "total_pages"), needed);
  }),
  breaks: [
    inResponse("list_customers", "/count", 4),
    inResponse("list_bills", "/page_info/total_count", 4),
    inResponse("list_bills", "/page_info/total_pages", 2),
    inResponse("list_payouts", "/results", []),
    inResponse("list_tax_codes", "/count", 5),
  ],
};

const pageAsAsked: Invariant = {
  name: "page and page_size of a list's answer are those of its parameters",
  *check(story) {
    for (const example of answersOf(story)) {
      const info = asObject(example.value)["page_info"];
      const asked = (name: string) =>
        story.find(
          ({ operation, place, name: own }) => operation === example.operation && place === "parameter" && own === name,
        )?.value;
      yield* differ(nameOf(example), "current_page", numberAt(info, "current_page"), asked("page"));
      yield* differ(nameOf(example), "page_size", numberAt(info, "page_size"), asked("page_size"));
    }
  },
  breaks: [{ operation: "list_vendors", place: "parameter", name: "page_size", pointer: "", to: 50 }],
};

const pathNamesRecord: Invariant = {
  name: "the last id of a path is the id of the record that is answered",
  *check(story) {
    for (const example of answersOf(story)) {
      const last = [...example.path.matchAll(/\{(\w+)\}/g)].at(-1)?.[1];
      if (last === undefined || last === "business_id" || !endsInRecord(example.path)) continue;
      const body = asObject(example.value);
      const { payment } = body;
      const answered = textAt(payment, "id") ?? textAt(body, "id") ?? textAt(body, "payment_id");
      yield* differ(
        nameOf(example),
        `id against {${last}}`,
        answered,
        pathExamples(story, example.operation).get(last),
      );
    }
  },
  breaks: [
    { operation: "get_invoice", place: "parameter", name: "invoice_id", pointer: "", to: OTHER },
    inResponse("update_invoice_payment", "/payment/id", OTHER),
    inResponse("delete_bill_payment", "/payment_id", OTHER),
  ],
};

const sentComesBack: Invariant = {
  name: "what a request sends comes back in its answer",
  *check(story) {
    for (const answer of answersOf(story)) {
      const body = asObject(answer.value);
      const record = { ...body, ...asObject(body["data"]), ...asObject(body["refund"]), ...asObject(body["payment"]) };
      const sent = requestsOf(story).filter(({ operation }) => operation === answer.operation);
      // Several requests may lead to the same answer, and an update shows only one of them: one has to fit.
      const misfits = sent.map((request) => [...unlike(asObject(request.value), record, nameOf(answer))]);
      if (misfits.length > 0 && misfits.every((complaints) => complaints.length > 0)) yield* misfits[0] ?? [];
    }
  },
  breaks: [
    { operation: "create_customer", place: "response", status: "201", pointer: "/email", to: "somebody@mail.example" },
    inResponse("partial_update_invoice_payment", "/payment/note", "Another note."),
    { operation: "create_payout", place: "response", status: "200", pointer: "/memo", to: "Another memo" },
    inResponse("update_menu_config", "/data/menu/tasks", true),
  ],
};

const repeats: Invariant = {
  name: "a repeated create answers the same record",
  *check(story) {
    const created = answersOf(story).filter(({ status }) => status === "201");
    for (const first of created) {
      const repeats = answersOf(story).filter(
        ({ operation, status }) => operation === first.operation && status === "200",
      );
      for (const repeat of repeats) {
        const [before, after] = [first, repeat].map(({ value }) => asObject(asObject(value)["payment"] ?? value));
        for (const member of ["id", "external_id", "idempotency_key", "created_at"]) {
          yield* differ(nameOf(repeat), member, after?.[member], before?.[member]);
        }
      }
    }
  },
  breaks: [
    { operation: "create_invoice", place: "response", status: "200", pointer: "/id", to: OTHER },
    {
      operation: "create_invoice_payment",
      place: "response",
      status: "200",
      pointer: "/payment/external_id",
      to: "pay-9",
    },
  ],
};

const listed: Invariant = {
  name: "a record that is read alone is one of those that its list shows",
  *check(story) {
    const reads = readsOf(story);
    for (const example of reads) {
      const list = reads.filter(({ path }) => path === example.path.replace(/\{\w+\}\/$/, "") && path !== example.path);
      const ids = list.flatMap(({ value }) => listAt(asObject(value), "results")).map(({ id }) => id);
      const { id } = asObject(example.value);
      if (ids.length > 0 && id !== undefined && !ids.includes(id)) yield `${nameOf(example)}: ${id} is not in its list`;
    }
  },
  breaks: [inResponse("get_journal_entry_detail", "/id", OTHER), inResponse("list_invoices", "/results/0/id", OTHER)],
};

export const listInvariants: Invariant[] = [
  listed,
  oneBusiness,
  pages,
  pageAsAsked,
  pathNamesRecord,
  sentComesBack,
  repeats,
];

function* unlike(sent: Record<string, Json>, record: Record<string, Json>, where: string): Generator<string> {
  for (const [member, value] of Object.entries(sent)) {
    const answered = record[member] ?? record[member.replace(/_cents$/, "")] ?? record[`${member}_cents`];
    // Lists are shown in another shape than they are sent in.
    if (Array.isArray(value)) continue;
    if (typeof value === "object" && value !== null) yield* unlike(value, asObject(answered), `${where} ${member}`);
    else yield* differ(where, member, answered, value);
  }
}

/** `/bills/{bill_id}/` and `/bills/{bill_id}/void/`, but not `/accounts/{account_id}/entries/`. */
function endsInRecord(path: string): boolean {
  return /\}\/((un)?archive\/|void\/|delete\/)?$/.test(path);
}
