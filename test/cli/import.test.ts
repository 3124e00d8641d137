// `thredfi import` on files and a mock, from the check of all records to a run that goes on where another one ended.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { at, creates, file, mock, useBooks } from "../import/support.js";
import { BUSINESS, clientOf } from "../mock/support.js";
import { thredfi } from "./in-process.js";
import { start } from "./process.js";

useBooks();

const environment = () => ({
  THREDFI_BASE_URL: mock.url,
  THREDFI_PARTNER_ID: mock.partnerId,
  THREDFI_API_KEY: mock.apiKey,
});
const commandLine = (args: readonly string[]) => [
  ...["import", "--business", BUSINESS, "--journal", at("journal"), "--rejected", at("rejected.ndjson")],
  ...args,
];
const run = (...args: string[]) => thredfi(commandLine(args), { env: environment() });

const created = () => creates().length;
const rows = (stdout: string) => stdout.split("\n").map((line) => line.trim().split(/\s{2,}/));

const customers = () => file("customers.csv", "external_id,individual_name", "c-1,Ann", "c-2,Bob");
const invoices = () =>
  file(
    "invoices.csv",
    "No,Customer,Date,Due,Item,Qty,Price",
    "i-1,c-1,31/01/2026,28/02/2026,Beans,2,12.50",
    "i-1,c-1,31/01/2026,28/02/2026,Filters,1,3.00",
    "i-2,c-2,01/02/2026,28/02/2026,Beans,1,12.50",
  );
const map = () => {
  const columns = {
    ...{ No: "external_id", Customer: "customer_external_id", Date: "sent_at", Due: "due_at" },
    ...{ Item: "line_items[].description", Qty: "line_items[].quantity", Price: "line_items[].unit_price" },
  };
  const dates = { Date: "DD/MM/YYYY", Due: "DD/MM/YYYY" };
  return file("map.json", JSON.stringify({ "invoices.csv": { columns, dates, money: ["Price"] } }));
};

describe("CSV files", () => {
  it("are checked, sent in order whatever theirs is, and found to be there by the next run", async () => {
    const args = [invoices(), customers(), "--map", map()];
    const dry = await run(...args, "--dry-run");
    expect(rows(dry.stdout).slice(0, 3)).toEqual([
      ["to send", "already there", "rejected"],
      ["customers", "2", "0", "0"],
      ["invoices", "2", "0", "0"],
    ]);
    expect(dry.stdout).toContain('The first of customers: {"external_id":"c-1","individual_name":"Ann"}');
    expect([dry.code, dry.stdout.includes("Nothing was sent."), mock.requests]).toEqual([0, true, []]);

    const first = await run(...args);
    expect(rows(first.stdout).slice(1, 3)).toEqual([
      ["customers", "2", "0", "0"],
      ["invoices", "2", "0", "0"],
    ]);
    expect([first.code, created()]).toEqual([0, 4]);
    const invoice = (await clientOf(mock).business(BUSINESS).invoices.list().toArray({ limit: 100 })).find(
      ({ external_id }) => external_id === "i-1",
    );
    expect(invoice?.line_items?.map(({ description, unit_price }) => [description, unit_price])).toEqual([
      ["Beans", 1250],
      ["Filters", 300],
    ]);
    expect(invoice?.total_amount).toBe(2800);

    const second = await run(...args, "--json");
    expect(JSON.parse(second.stdout)).toMatchObject({
      ended: "complete",
      dryRun: false,
      kinds: { customers: { new: 0, existing: 2 }, invoices: { new: 0, existing: 2 } },
    });
    expect(created()).toBe(4);
  });

  it.each([
    [
      "other than the first",
      "i-1,c-2,31/01/2026,28/02/2026,Filters,1,3.00",
      "customer_external_id is not as in line 2",
    ],
    ["apart from the first", "i-3,c-1,31/01/2026,,,,\ni-1,c-1,31/01/2026,28/02/2026,x,1,1", "i-1 is in line 2 too"],
  ])("with rows of one record %s are not imported", async (_, row, message) => {
    const path = file(
      "invoices.csv",
      "No,Customer,Date,Due,Item,Qty,Price",
      "i-1,c-1,31/01/2026,28/02/2026,Beans,2,1",
      row,
    );
    const { code, stderr } = await run(path, "--map", map());
    expect([code, mock.requests]).toEqual([2, []]);
    expect(stderr).toContain(message);
  });
});

it("a dry run needs neither a host nor credentials", async () => {
  const args = ["--business", BUSINESS, "--rejected", at("rejected.ndjson"), "--dry-run", "--json"];
  const { code, stdout } = await thredfi(["import", customers(), ...args]);
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    expect.objectContaining({ kinds: { customers: { new: 2, existing: 0, rejected: 0 } }, dryRun: true }),
  ]);
});

it("a file of bare records is named after its kind, and lines may have another one", async () => {
  const bare = { external_id: "c-1", individual_name: "Ann" };
  const vendor = { kind: "vendors", record: { external_id: "v-1", company_name: "Mill" } };
  const { code, stdout } = await run(file("customers.ndjson", JSON.stringify(bare), JSON.stringify(vendor)));
  expect([code, rows(stdout).slice(1, 3)]).toEqual([
    0,
    [
      ["customers", "1", "0", "0"],
      ["vendors", "1", "0", "0"],
    ],
  ]);
});

it("rejected records say why, and are imported when they are fixed", async () => {
  const path = file("customers.csv", "external_id,individual_name,email", "c-1,Ann,ann@example.com", "c-2,Bob,no");
  const { code, stdout } = await run(path);
  expect([code, rows(stdout)[1]]).toEqual([1, ["customers", "1", "0", "1"]]);
  const rejected = at("rejected.ndjson");
  expect(stdout).toContain(`Rejected records, and why: ${rejected}\n  customers, line 3: email: expected `);
  const record = JSON.parse(readFileSync(rejected, "utf8"));
  expect(record).toMatchObject({ kind: "customers", line: 3, errors: [{ field: "email" }] });
  record.record.email = "bob@example.com";
  const fixed = await run(file("fixed.ndjson", JSON.stringify(record)));
  expect([fixed.code, rows(fixed.stdout)[1]]).toEqual([0, ["customers", "1", "0", "0"]]);
});

it.each<[what: string, args: () => string[], message: string]>([
  ["no file", () => [], "Which files?"],
  ["a file that is not there", () => [at("customers.csv")], "there is no such file"],
  ["a file of another kind", () => [file("customers.xlsx")], "ends neither in .csv nor in .ndjson"],
  ["a name that is no kind", () => [file("clients.csv", "external_id", "1")], "clients is not one of"],
  ["a map of another file", () => [customers(), "--map", map()], "invoices.csv is none of the files"],
  ["a map that is no map", () => [customers(), "--map", "[1]"], "not a JSON object"],
  ["an unknown member of a map", () => [customers(), "--map", '{"customers.csv": {"colums": {}}}'], "columns"],
  ["columns that are no object", () => [customers(), "--map", '{"customers.csv": {"columns": "x"}}'], "columns"],
  [
    "a date format that it does not know",
    () => [invoices(), "--map", '{"invoices.csv": {"dates": {"Date": "D/M/YY"}}}'],
    "D/M/YY is not one of YYYY-MM-DD",
  ],
  ["a row with too many values", () => [file("customers.csv", "external_id,individual_name", "1,2,3")], "is not CSV"],
  ["a business that is no UUID", () => [customers(), "--business", "cafe"], "--business"],
  [
    "an amount in a column that is not there",
    () => [customers(), "--map", '{"customers.csv": {"money": ["Price"]}}'],
    "has no column Price",
  ],
  ["a concurrency of zero", () => [customers(), "--concurrency", "0"], "--concurrency: 0 is not a whole number"],
])("%s cannot be imported", async (_, args, message) => {
  const { code, stderr } = await run(...args());
  expect([code, mock.requests]).toEqual([2, []]);
  expect(stderr).toContain(message);
});

it("Ctrl-C ends it after what is being sent, and the same command goes on", { timeout: 60_000 }, async () => {
  const lines = Array.from({ length: 60 }, (_, number) => `k-${number},Customer ${number}`);
  const args = commandLine([file("customers.csv", "external_id,individual_name", ...lines), "--concurrency", "2"]);
  const command = start(args, { env: environment() });
  await expect.poll(created, { timeout: 20_000, interval: 1 }).toBeGreaterThan(2);
  command.child.kill("SIGINT");
  const { code, stdout, stderr } = await command.finished;
  expect([code, stdout]).toEqual([130, expect.stringContaining("Stopped.")]);
  expect(stderr).toContain("Run the same command again to continue");
  expect(created()).toBeLessThan(60);
  expect((await thredfi(args, { env: environment() })).code).toBe(0);
  expect(created()).toBe(60);
});
