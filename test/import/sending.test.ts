// How an import sends: fair between businesses, slower after a 429, ended by its signal or by too many rejections, and with
// everything that was not created left for the next run.

import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  fromArray,
  fromNdjson,
  type ImportOptions,
  type ImportRecord,
  importActivity,
} from "../../src/import/index.js";
import { BUSINESS_A, BUSINESS_B, isExchange } from "../support/api.js";
import { api, client, useApi } from "../support/client.js";
import { settle } from "../support/clock.js";
import { failure } from "../support/fault.js";
import { at, useFolder } from "./support.js";

useApi();
useFolder();

const run = (records: readonly ImportRecord[], options: Partial<Omit<ImportOptions, "dryRun">> = {}) =>
  importActivity(fromArray(records), {
    ...{ client: client(), journal: at("journal"), rejected: at("rejected.ndjson") },
    ...options,
  });

const customers = (count: number, business = BUSINESS_A, prefix = "c") =>
  Array.from({ length: count }, (_, number) => ({
    ...{ business, kind: "customers", record: { external_id: `${prefix}-${number}`, individual_name: "Ann" } },
  }));
const idOf = (text: string) => JSON.parse(text).external_id as string;
const sent = () => api.calls().map(({ body }) => idOf(body));
const linesOf = (name: string) => readFileSync(at(name), "utf8").trim().split("\n").filter(Boolean);

it("a small business need not wait for a large one", async () => {
  await run([...customers(25, BUSINESS_A, "large"), ...customers(5, BUSINESS_B, "small")], { concurrency: 2 });
  // In turn from the moment that both are known, which is when the first two are on their way.
  expect(sent().findLastIndex((id) => id.startsWith("small"))).toBeLessThan(14);
  expect(sent().length).toBe(30);
});

it("what a slow source gave is sent while it is waited for", async () => {
  let readings = 0;
  async function* source() {
    yield* customers(4);
    // The first reading is the check.
    if (++readings > 1) while (sent().length < 4) await settle();
    yield* customers(1, BUSINESS_A, "late");
  }
  await importActivity(source, {
    ...{ client: client(), journal: at("journal"), rejected: at("rejected.ndjson"), concurrency: 2 },
  });
  expect([sent().length, sent().at(-1)]).toEqual([5, "late-0"]);
});

it("sends fewer at once after a 429, and more again later", async () => {
  const seen = new Set<string>();
  const atOnce: number[] = [];
  let running = 0;
  api.respond(async (request) => {
    if (isExchange(request)) return undefined;
    const id = idOf(request.body);
    // Each of the first eight is told to come later.
    if (seen.size < 8 && !seen.has(id)) {
      seen.add(id);
      return failure(429, { "retry-after": "1" });
    }
    running++;
    if (!seen.has(id)) atOnce.push(running);
    // Whatever else is on its way arrives meanwhile.
    for (let turn = 0; turn < 50; turn++) await settle();
    running--;
    return undefined;
  });
  const { kinds } = await run(customers(80), { client: client({ retry: {} }), concurrency: 8 });
  expect(kinds["customers"]).toEqual({ new: 0, existing: 80, rejected: 0 });
  expect(Math.max(...atOnce.slice(0, 8))).toBe(1);
  expect(Math.max(...atOnce)).toBeGreaterThan(2);
  expect(api.records.all.length).toBe(80);
});

it("its signal ends it after what is being sent, and the next run sends the rest", async () => {
  const stop = new AbortController();
  const onProgress = ({ done }: { done: number }) => void (done === 3 && stop.abort());
  const records = customers(20);
  const { ended } = await run(records, { concurrency: 2, signal: stop.signal, onProgress });
  expect([ended, existsSync(at("rejected.ndjson"))]).toEqual(["stopped", false]);
  // The two that were on their way when the third was done, and the two that had followed them by then.
  expect(sent().length).toBeLessThanOrEqual(6);
  expect(linesOf("journal").length).toBe(sent().length);
  expect((await run(records)).ended).toBe("complete");
  expect([sent().length, new Set(sent()).size]).toEqual([20, 20]);
});

it("ends when too many are rejected, and loses none of the others", async () => {
  api.respondToCalls(failure(400));
  const records = customers(100);
  const { ended, rejected } = await run(records, { maxRejectedShare: 0.2, concurrency: 4 });
  expect([ended, rejected]).toEqual(["too-many-rejected", at("rejected.ndjson.part")]);
  expect(linesOf("rejected.ndjson.part").length).toBe(sent().length);
  expect(sent().length).toBeGreaterThan(20);
  expect(sent().length).toBeLessThanOrEqual(28);
  api.respondToCalls("none");
  expect((await run(records)).kinds["customers"]).toEqual({ new: 0, existing: 100, rejected: 0 });
});

it("what depends on a rejected record waits with it, with its line, and is imported with it after a fix", async () => {
  const [first, second] = customers(2);
  const of = (number: number) => ({
    invoice: {
      ...{ business: BUSINESS_A, kind: "invoices", line: 10 + number },
      record: { external_id: `i-${number}`, customer_external_id: `c-${number}`, line_items: [] },
    },
    payment: {
      ...{ business: BUSINESS_A, kind: "invoices.payments", line: 20 + number },
      record: { external_id: `p-${number}`, allocations: [{ invoice_external_id: `i-${number}`, amount_cents: 5 }] },
    },
  });
  const records = [of(0).payment, of(1).payment, of(0).invoice, of(1).invoice, first, second].filter((one) => !!one);
  api.respond(({ body }) => (body.includes('"c-0"') ? failure(400) : undefined));
  const { kinds } = await run(records, { maxRejectedShare: 1 });
  expect(kinds).toEqual(
    Object.fromEntries(
      ["customers", "invoices", "invoices.payments"].map((kind) => [kind, { new: 0, existing: 1, rejected: 1 }]),
    ),
  );
  const rejected = linesOf("rejected.ndjson").map((line) => JSON.parse(line));
  expect(rejected.map(({ record, line, errors }) => [record.external_id, line, errors[0].message])).toEqual([
    ["c-0", undefined, "create_customer: HTTP 400, Status 400"],
    ["i-0", 10, "waits for c-0 of customers, which was rejected"],
    ["p-0", 20, "waits for i-0 of invoices, which was rejected"],
  ]);

  api.respond(() => "none");
  const again = { client: client(), journal: at("journal"), rejected: at("again.ndjson") };
  await importActivity(fromNdjson(at("rejected.ndjson")), again);
  expect(sent().slice(-3)).toEqual(["c-0", "i-0", "p-0"]);
  expect([linesOf("again.ndjson"), api.records.all.length]).toEqual([[], 6]);
});
