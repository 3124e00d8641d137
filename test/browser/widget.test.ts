// Thredfi's own browser widget in the café's page, in a real browser, on our tokens and our mock.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createThredfiClient, unwrap } from "thredfi-sdk";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { test, type Visit, Visits } from "./visit.js";

const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

let visits: Visits;
let visit: Visit;

beforeAll(async () => {
  visits = await Visits.start();
}, 60_000);
afterEach(async () => {
  await visits?.end();
  visits?.app.mock.reset();
});
afterAll(() => visits?.close());

/** Takes a picture for the docs when THREDFI_PICTURES is set. */
async function picture(name: string): Promise<void> {
  if (!process.env["THREDFI_PICTURES"]) return;
  const path = fileURLToPath(new URL(`../../docs/images/widget-${name}.png`, import.meta.url));
  await visit.page.screenshot({ path, animations: "disabled" });
}

const PAGES: [name: string, path: string, texts: string[]][] = [
  [
    "the dashboard with aging",
    "insights",
    [
      "£1,694.00",
      "£851.90",
      "£842.10",
      "Meadowbank Studios Ltd £576.00 Due",
      "Harbour Street Books Ltd £276.00 Overdue 30+ Days",
    ],
  ],
  ["the bank", "bank-transactions", ["Business current account £5,482.10", "CK BILL-0002", "-£180.00", "£766.10"]],
  ["profit and loss", "reports", ["Coffee sales £504.00", "Gross profit £1,064.00", "Net Profit £842.10"]],
  [
    "the chart of accounts",
    "general-ledger/chart-of-accounts",
    ["1000 Cash at bank Asset Current Assets", "5,482.10", "6200 Card processing fees"],
  ],
  ["the journal", "general-ledger/journal-entries", ["JE-000025", "JE-000015", "Showing 1-20 of 25"]],
  [
    "invoices of customers",
    "accounts-receivable/invoices",
    ["Harbour Street Books Ltd INV-0001", "£612.00 £276.00 Overdue 47 Days", "Priya Nair INV-0003", "Showing 1-5 of 5"],
  ],
  ["credit notes", "accounts-receivable/credit-notes", ["cn-4001", "£36.00 £0.00 Applied"]],
  [
    "bills of vendors",
    "accounts-payable/bills",
    ["BILL-0001", "£432.00", "BILL-0002", "£60.00 Overdue 26 Days", "Ridgeway Roasters Ltd"],
  ],
  ["vendor credits", "accounts-payable/credits", ["vc-8001", "£60.00"]],
];

test("every page shows the figures of the story, and no request breaks the contract", async () => {
  visit = await visits.begin(/Anna/);
  for (const [name, path, texts] of PAGES) {
    await visit.open(path);
    await visit.shows(...texts);
    if (name.startsWith("invoices") || name.startsWith("the bank")) await picture(path.replace(/^.*\//, ""));
  }
  const { violations, requests } = visits.app.mock;
  expect(violations.map(({ operationId, expected, found }) => ({ operationId, expected, found }))).toEqual([]);
  expect(requests.length).toBeGreaterThan(20);
}, 120_000);

test("the other reports: a balance sheet that is balanced, and the cash flow", async () => {
  visit = await visits.begin(/Anna/);
  await visit.open("reports");
  const choose = async (from: string, to: string) => {
    await visit.page.getByRole("button", { name: from }).click();
    await visit.page.getByText(to, { exact: true }).click();
  };
  await choose("Profit & loss", "Balance sheet");
  await visit.shows("Assets £6,380.10", "Total Liabilities & Equity £6,380.10", "Accounts receivable £852.00");
  await choose("Balance sheet", "Cashflow statement");
  await visit.shows("Type Cashflow statement", "£5,482.10");
}, 60_000);

test("customers and vendors: the widget has no page of theirs, it lists them to choose from, and shows the documents of one", async () => {
  visit = await visits.begin(/Anna/);
  const { page } = visit;
  await visit.open("accounts-receivable/invoices");
  await visit.shows("Showing 1-5 of 5");
  await page.getByRole("button", { name: "Customer" }).click();
  await visit.shows("Priya Nair Meadowbank Studios Ltd Harbour Street Books Ltd");
  await page.getByText("Harbour Street Books Ltd").filter({ visible: true }).first().click();
  await visit.shows("Showing 1-1 of 1", "INV-0001");

  // The widget reads vendors as `data`, the contract has `results` (docs/widget.md).
  const { mock } = visits.app;
  const { partnerId, apiKey, url: baseUrl } = mock;
  const cafe = createThredfiClient({ partnerId, apiKey, baseUrl }).business(BUSINESS);
  const { results } = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/vendors/"));
  mock.reply("list_vendors", { status: 200, body: { data: results }, times: Infinity, outsideContract: true });
  await visit.open("accounts-payable/bills");
  await visit.shows("Showing 1-4 of 4");
  await page.getByRole("button", { name: "Vendor", exact: true }).click();
  await visit.shows(results.map(({ company_name }) => company_name).join(" "));
  await page.getByText("Ridgeway Roasters Ltd").filter({ visible: true }).first().click();
  await visit.shows("Showing 1-2 of 2", "BILL-0001", "BILL-0003");
  expect(mock.violations).toEqual([]);
}, 60_000);

test("createBusinessClient() lists the invoices from the page", async () => {
  visit = await visits.begin(/Anna/);
  await expect.poll(() => visit.page.locator("#summary").textContent(), { timeout: 20_000 }).toBe("5 invoices");
}, 60_000);

/** A worker of the page's own origin. */
const WORKER = `
import { createBusinessClient, getThredfiToken } from "thredfi-sdk/widget";
onmessage = async ({ data }) => {
  const books = createBusinessClient({ ...data, getToken: getThredfiToken() });
  const numbers = [];
  for await (const { invoice_number } of books.invoices.list()) numbers.push(invoice_number);
  postMessage(numbers);
};`;

test("createBusinessClient() works in a Web Worker", async () => {
  visit = await visits.begin(/Anna/);
  const { page } = visit;
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const stdin = { contents: WORKER, resolveDir };
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false, logLevel: "error" });
  const body = String(outputFiles[0]?.text);
  await page.route("**/worker.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
  const numbers = await page.evaluate(
    (options) =>
      new Promise((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(options);
      }),
    { businessId: BUSINESS, baseUrl: visits.app.mock.url },
  );
  expect(numbers).toEqual(["INV-0005", "INV-0004", "INV-0003", "INV-0002", "INV-0001"]);
}, 60_000);

test("a token that is revoked during the visit is replaced without a reload", async () => {
  visit = await visits.begin(/Anna/);
  await visit.shows("£1,694.00");
  await visit.page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  visits.app.mock.revokeTokens();
  await visit.page.getByRole("link", { name: "Accounts Receivable" }).click();
  await visit.shows("INV-0001", "Showing 1-5 of 5");
  expect(await visit.page.evaluate(() => Object(globalThis).sameDocument)).toBe(true);
  expect(visits.app.mock.requests.some(({ status }) => status === 401)).toBe(true);
}, 60_000);

test("a user without access sees a refusal and no data", async () => {
  visit = await visits.begin(/Ben/);
  const { page } = visit;
  await expect
    .poll(() => page.locator("#summary").textContent(), { timeout: 20_000 })
    .toBe("You have no access to these books.");
  expect(await page.locator("#books").innerText()).toBe("");
  expect(visits.app.mock.requests).toEqual([]);
}, 60_000);

test("neither the API key nor a partner token reaches the browser", async () => {
  visit = await visits.begin(/Anna/);
  await visit.shows("£1,694.00");
  const { page, seen } = visit;
  const { apiKey, partnerId } = visits.app.mock;
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  const all = [...seen, stored, await page.content()].join("\n");
  const bearers = new Set(all.match(/Bearer [\w.-]+/gi) ?? []);
  expect(bearers.size).toBeGreaterThan(0);
  expect(all).not.toContain(apiKey);
  expect(all).not.toContain(btoa(`${partnerId}:${apiKey}`));
  // Each token that the browser had opens one business, and not the partner's list.
  for (const bearer of bearers) {
    const list = await fetch(`${visits.app.mock.url}/v1/platform/businesses/`, { headers: { Authorization: bearer } });
    expect(list.status).toBeGreaterThanOrEqual(401);
    const own = await fetch(`${visits.app.mock.url}/v1/platform/businesses/${BUSINESS}/customers/`, {
      headers: { Authorization: bearer },
    });
    expect(own.status).toBe(200);
  }
}, 60_000);
