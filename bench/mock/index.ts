// The mock with state: how long it takes to start, to serve a request on its story, and to serve one on 100,000 invoices,
// with the memory that those take. Milliseconds of this machine. Run: npm run bench:mock

import { createThredfiClient } from "thredfi-sdk";
import { startMock } from "thredfi-sdk/testing";
import { median } from "../statistics.js";

const CAFE = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
const INVOICES = 100_000;

const started = performance.now();
const mock = await startMock();
print("startMock()", performance.now() - started);

const { partnerId, apiKey, url: baseUrl } = mock;
const { accessToken } = await createThredfiClient({ partnerId, apiKey, baseUrl }).tokens.business(CAFE);
const authorization = `Bearer ${accessToken}`;

const story = {
  "list 5 invoices": "/invoices/",
  "get an invoice": "/invoices/1a000000-0000-4000-8000-000000000001/",
  "profit and loss": "/reports/profit-and-loss/?start_date=2026-01-01&end_date=2026-03-31",
};
for (const [name, path] of Object.entries(story)) print(name, await timeOf(path, 500));
const external = { at: 0 };
print(
  "create a customer",
  await timeOf("/customers/", 500, () => ({ external_id: `bench-${external.at++}`, individual_name: "Ada" })),
);

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const seeded = performance.now();
const [customer] = mock.seed({ customers: [{ external_id: "many", company_name: "Many Ltd" }] })["customers"] ?? [];
mock.seed({
  invoices: Array.from({ length: INVOICES }, (_, number) => ({
    external_id: `many-${number}`,
    customer_id: customer?.["id"],
    sent_at: "2026-03-01T09:00:00Z",
    due_at: "2026-03-31T09:00:00Z",
    line_items: [{ description: "Coffee", quantity: 1, unit_price: 1000 + (number % 100) }],
  })),
});
print(`seed ${INVOICES} invoices`, performance.now() - seeded);
globalThis.gc?.();
console.log(`heap for them: ${Math.round((process.memoryUsage().heapUsed - before) / 1e6)} MB`);

const many = {
  "list the first page": "/invoices/",
  "list page 2,000": "/invoices/?page=2000",
  "filter by customer and date": `/invoices/?customer_id=${String(customer?.["id"])}&due_at_end=2026-04-01T00:00:00Z`,
  search: "/customers/?search=many",
  "receivables aging": "/insights/ar-aging/",
};
for (const [name, path] of Object.entries(many)) print(`${name}, of ${INVOICES}`, await timeOf(path, 20));
await mock.close();

/** The median of so many requests over loopback. */
async function timeOf(path: string, times: number, body?: () => object): Promise<number> {
  const taken: number[] = [];
  for (let at = -Math.ceil(times / 10); at < times; at++) {
    const headers = { authorization, "content-type": "application/json" };
    const init = body ? { method: "POST", headers, body: JSON.stringify(body()) } : { headers };
    const begun = performance.now();
    const response = await fetch(`${mock.url}/v1/platform/businesses/${CAFE}${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    // The first warm up.
    if (at >= 0) taken.push(performance.now() - begun);
  }
  return median(taken);
}

function print(name: string, milliseconds: number): void {
  console.log(`${name}: ${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`);
}
