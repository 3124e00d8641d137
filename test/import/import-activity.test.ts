// An import into the books of the mock: in order, with references, repeatable, and nothing rejected is lost.

import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromArray, fromCsv, fromNdjson, type ImportRecord, importActivity } from "../../src/import/index.js";
import { BUSINESS, clientOf } from "../mock/support.js";
import { at, creates, file, mock, useBooks } from "./support.js";

useBooks();

const options = () => ({ client: clientOf(mock), journal: at("journal"), rejected: at("rejected.ndjson") });
const customer = { business: BUSINESS, kind: "customers", record: { external_id: "c-1", individual_name: "Ann" } };
const invoice = (customer_external_id = "c-1"): ImportRecord => ({
  business: BUSINESS,
  kind: "invoices",
  record: {
    external_id: "i-1",
    customer_external_id,
    sent_at: "2026-04-01T00:00:00Z",
    due_at: "2026-05-01T00:00:00Z",
    line_items: [{ description: "Beans", quantity: 1, unit_price: 1200, product: "beans" }],
  },
});
const payment = {
  business: BUSINESS,
  kind: "invoices.payments",
  record: {
    external_id: "p-1",
    total_amount_cents: 1200,
    allocations: [{ invoice_external_id: "i-1", amount_cents: 1200 }],
    payment_date: "2026-04-02",
    currency: "GBP",
    payment_method: "CASH",
  },
};

it("sends what others refer to first, with ids in the place of references; a second run sends nothing", async () => {
  const source = fromArray([payment, invoice(), customer]);
  const summary = await importActivity(source, options());
  expect([summary, existsSync(at("rejected.ndjson")) && readFileSync(at("rejected.ndjson"), "utf8")]).toEqual([
    {
      ended: "complete",
      rejected: at("rejected.ndjson"),
      kinds: Object.fromEntries(
        ["customers", "invoices", "invoices.payments"].map((kind) => [kind, { new: 1, existing: 0, rejected: 0 }]),
      ),
    },
    "",
  ]);
  expect(creates()).toEqual(["create_customer", "create_invoice", "create_invoice_payment"]);
  expect(mock.violations).toEqual([]);

  // The last line is torn, as by SIGKILL: its record is sent again, and is there already.
  const journal = readFileSync(at("journal"), "utf8");
  writeFileSync(at("journal"), journal.slice(0, -10));
  const again = await importActivity(source, options());
  expect(again.kinds["invoices.payments"]).toEqual({ new: 0, existing: 1, rejected: 0 });
  expect(creates().length).toBe(4);
});

it("rejected records and what depends on them can be imported after a fix", async () => {
  const wrong = { ...customer, record: { ...customer.record, individual_name: 5 }, line: 7 };
  const other = { ...customer, record: { external_id: "c-2", individual_name: "Bob" } };
  const without = { ...customer, record: { individual_name: "Nobody" } };
  const all = { ...options(), maxRejectedShare: 1 };
  await importActivity(fromArray([wrong, invoice(), other, without]), all);
  expect(creates()).toEqual(["create_customer"]);
  const lines = readFileSync(at("rejected.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ line, errors }) => [line, errors[0].field])).toEqual([
    [7, "individual_name"],
    [undefined, "external_id"],
    [undefined, "customer_external_id"],
  ]);
  const fixed = lines
    .filter(({ record }) => record.external_id)
    .map((line) => JSON.stringify(line).replace(":5", ':"Ann"'));
  writeFileSync(at("rejected.ndjson"), fixed.join("\n"));
  const summary = await importActivity(fromNdjson(at("rejected.ndjson")), all);
  expect(summary.kinds).toEqual({
    customers: { new: 1, existing: 0, rejected: 0 },
    invoices: { new: 1, existing: 0, rejected: 0 },
  });
});

it("sends nothing when most records are wrong, or in a dry run", async () => {
  const { ended } = await importActivity(fromArray([{ ...customer, record: {} }]), options());
  expect(ended).toBe("too-many-rejected");
  const summary = await importActivity(fromArray([payment, invoice(), customer]), { ...options(), dryRun: true });
  expect(summary.kinds["invoices.payments"]).toEqual({ new: 1, existing: 0, rejected: 0 });
  expect([creates(), readFileSync(at("journal"), "utf8")]).toEqual([[], ""]);
});

it("the signal ends it also while records are checked", async () => {
  const stop = new AbortController();
  async function* source() {
    yield customer;
    stop.abort();
    yield invoice();
  }
  const { ended, kinds } = await importActivity(source, { ...options(), signal: stop.signal });
  expect([ended, kinds, creates(), existsSync(at("rejected.ndjson"))]).toEqual(["stopped", {}, [], false]);
});

it("a journal has one writer, and is not another file", async () => {
  writeFileSync(at("journal.lock"), String(process.pid));
  await expect(importActivity(fromArray([customer]), options())).rejects.toThrow(/in use by process/);
  rmSync(at("journal.lock"));
  appendFileSync(at("journal"), "some text\n");
  await expect(importActivity(fromArray([customer]), options())).rejects.toThrow(
    /not the journal of an import: see its line 1/,
  );
});

it("reads CSV with amounts and dates as they are stated", async () => {
  writeFileSync(at("i.csv"), "No,Who,Sent,Qty,Price\ni-1,c-1,31/01/2026,2,12.5\n");
  const records = fromCsv(at("i.csv"), {
    ...{ kind: "invoices", business: BUSINESS, money: ["Price"], dates: { Sent: "DD/MM/YYYY" } },
    columns: {
      No: "external_id",
      Who: "customer_external_id",
      Sent: "sent_at",
      Qty: "line_items.0.quantity",
      Price: "line_items.0.unit_price",
    },
  });
  const { value: first } = await records()[Symbol.asyncIterator]().next();
  expect(first?.record).toMatchObject({
    ...{ external_id: "i-1", customer_external_id: "c-1", sent_at: "2026-01-31T00:00:00Z" },
    line_items: [{ unit_price: 1250 }],
  });
});

it("counts the items of a record by the rows that have one", async () => {
  const columns = { No: "external_id", Item: "line_items[].description" };
  const path = file("i.csv", "No,Item", "i-1,", "i-1,Beans", "i-1,Filters", "i-2,Milk");
  const records: unknown[] = [];
  for await (const { record } of fromCsv(path, { kind: "invoices", business: BUSINESS, columns })())
    records.push(record);
  expect(records).toEqual([
    { external_id: "i-1", line_items: [{ description: "Beans" }, { description: "Filters" }] },
    { external_id: "i-2", line_items: [{ description: "Milk" }] },
  ]);
});
