// The story as the books keep it: what the mock responds is what the contract's examples show.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ContractDocument } from "../../../scripts/openapi/document.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { collectExamples, type Example, pathExamples } from "../../spec/story/collect.js";
import { BUSINESS, START, send, tokensOf } from "../support.js";

const contract = parse(readFileSync("spec/openapi.yaml", "utf8")) as ContractDocument;
const examples = collectExamples(contract);
const reads = examples.filter(
  ({ place, method, status, path }) =>
    place === "response" && /^get$/i.test(method) && status === "200" && path.includes("{business_id}"),
);

let mock: Mock;
let token: string;
beforeAll(async () => {
  mock = await startMock();
  token = (await tokensOf(mock)).business;
}, START);
afterAll(() => mock?.close());

type Row = { readonly id?: string };

const ASKED = ["start_date", "end_date", "as_of_date", "detail_level", "granularity", "group_by"];

/** What a report says of itself is what was asked. */
function queryOf({ value }: Example): string {
  const asked = Object.entries(value as Record<string, string>).filter(([name]) => ASKED.includes(name));
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : "";
}

async function get({ operation, path }: Example, query: string): Promise<unknown> {
  const ids = pathExamples(examples, operation);
  const target = path.replace(/\{(\w+)\}/g, (_, name) => (name === "business_id" ? BUSINESS : String(ids.get(name))));
  const { status, text } = await send(mock, target + query, { authorization: token });
  expect([status, text]).toEqual([200, expect.any(String)]);
  return JSON.parse(text);
}

describe("responses are the contract's examples", () => {
  const records = reads.filter(({ value }) => !("results" in (value as object)));
  it.each(records.map((example) => [example.operation, example] as const))("%s", async (_, example) => {
    expect(await get(example, queryOf(example))).toEqual(example.value);
  });

  const lists = reads.filter(({ value }) => "results" in (value as object));
  it.each(lists.map((example) => [example.operation, example] as const))("%s", async (_, example) => {
    const { results: shown } = example.value as unknown as { results: Row[] };
    const { results } = (await get(example, "?page_size=100")) as { results: Row[] };
    const ids = new Set(shown.map(({ id }) => id));
    expect(results.filter(({ id }) => ids.has(id))).toEqual(shown);
  });
});

it("pages the entries of an account, with the balance before and after all of them", async () => {
  const entries = examples.find(({ operation, place }) => operation === "get_account_entries" && place === "response");
  const body = await get(entries as Example, "?start_date=2026-02-01&page=2&page_size=2");
  expect(body).toMatchObject({
    ...{ count: 6, opening_balance_cents: 500_000, closing_balance_cents: 548_210 },
    page_info: { total_count: 6, current_page: 2, total_pages: 3, page_size: 2 },
    results: [{ entry_number: "JE-000014", running_balance: 563_410 }, { entry_number: "JE-000019" }],
  });
});

it("has the ledger that the story tells", async () => {
  const told = readFileSync("spec/story.md", "utf8").matchAll(/^\| (JE-\d+) \| `(d0[^`]+)` \|(.*)\| ([DC]r .*) \|$/gm);
  const entries = [...told];
  expect(entries).toHaveLength(25);
  for (const [, number, id, cells = "", postings = ""] of entries) {
    const target = `/v1/platform/businesses/${BUSINESS}/general-ledger/journal-entries/${id}/`;
    const entry = JSON.parse((await send(mock, target, { authorization: token })).text);
    const [instant, type, reference, description] = cells.split("|").map((cell) => cell.trim());
    expect(entry).toMatchObject({
      ...{ sequence_number: number, created_at: instant, source_type: type, reference, description },
    });
    const lines = entry.lines.map((line: Record<string, unknown>) =>
      line["debit_amount"]
        ? `Dr ${line["account_code"]} ${line["debit_amount"]}`
        : `Cr ${line["account_code"]} ${line["credit_amount"]}`,
    );
    expect(lines.join("; ")).toBe(postings);
  }
});
