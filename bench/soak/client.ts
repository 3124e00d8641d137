// The caller of the soak, in a process of its own, with --expose-gc: makes the calls, writes down how each ended, and
// samples the heap between stretches of calls. It keeps nothing for a call but places in arrays that are there before.

import { createThredfiClient, type ThredfiEvent } from "thredfi-sdk";
import { overUndici } from "../undici-transport.js";
import { API_KEY, businessOf, callOf, ENDS, kindOf, PARTNER_ID, requestIdOf, TIMEOUT } from "./plan.js";

export interface HeapSample {
  /** Calls made so far. */
  readonly calls: number;
  /** Bytes, after garbage was collected. */
  readonly heapUsed: number;
  readonly external: number;
}

/** Milliseconds without the end of any call, after which the rest is given up: far more than a call may take. */
const STUCK = 20_000;

/** What the caller saw, by the number of the call. */
export interface ClientCounts {
  readonly ends: Uint8Array;
  readonly attempts: Uint8Array;
  /** Milliseconds. */
  readonly latencies: Float64Array;
  /** The errors of the calls that did not end well, and how often. */
  readonly failures: Record<string, number>;
  readonly retried: Record<string, number>;
  readonly notRetried: Record<string, number>;
  readonly heap: HeapSample[];
  /** Bytes of memory of the whole process, at the first and at the last sample. */
  readonly rss: readonly [number, number];
  readonly seconds: number;
  readonly warmUpCalls: number;
  /** Calls that were begun and had not ended when the rest was given up. */
  readonly neverEnded: number;
}

const [baseUrl = "", transport = "", ...numbers] = process.argv.slice(2);
const [total = 0, businesses = 1, concurrency = 1, stretches = 1] = numbers.map(Number);

const ends = new Uint8Array(total);
const attempts = new Uint8Array(total);
const latencies = new Float64Array(total);
const failures: Record<string, number> = {};
const retried: Record<string, number> = {};
const notRetried: Record<string, number> = {};
const count = (counts: Record<string, number>, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

const thredfi = createThredfiClient({
  baseUrl,
  partnerId: PARTNER_ID,
  apiKey: API_KEY,
  timeout: TIMEOUT,
  retry: { baseDelay: 5 },
  onEvent: observe,
  ...(transport === "undici" && overUndici()),
});

function observe(event: ThredfiEvent): void {
  if (event.type === "call.retried") count(retried, event.failure);
  if (event.type === "call.not-retried") count(notRetried, `${event.failure}: ${event.reason}`);
  if (event.type !== "call.completed" && event.type !== "call.failed") return;
  const call = callOf(event.requestId);
  if (call !== undefined) attempts[call] = event.attempts;
}

let lastEnd = performance.now();

async function make(call: number): Promise<void> {
  const startedAt = performance.now();
  try {
    const { response } = await request(call);
    ends[call] = ENDS.indexOf(response.ok ? "2xx" : "HTTP error");
    if (!response.ok) count(failures, `HTTP ${response.status}`);
  } catch (error) {
    ends[call] = ENDS.indexOf("threw");
    count(failures, (error as { code?: string }).code ?? String(error));
  }
  lastEnd = performance.now();
  latencies[call] = lastEnd - startedAt;
}

function request(call: number): Promise<{ response: Response }> {
  const business = thredfi.business(businessOf(call, businesses));
  const headers = { "X-Request-ID": requestIdOf(call) };
  const customers = "/v1/platform/businesses/{business_id}/customers/";
  switch (kindOf(call)) {
    case "list":
      return business.GET(customers, { headers, params: { query: { page_size: 20 } } });
    case "create with external_id":
      return business.POST(customers, { headers, body: { external_id: `customer-${call}`, individual_name: "Ada" } });
    case "create with Idempotency-Key":
      return business.POST("/v1/platform/businesses/{business_id}/invoices/payments/", {
        headers,
        body: {
          customer_id: "c0000000-0000-4000-8000-000000000002",
          total_amount_cents: 72_000,
          allocations: [{ invoice_id: "1a000000-0000-4000-8000-000000000002", amount_cents: 72_000 }],
          payment_date: "2026-02-03",
          payment_method: "credit_card",
        },
      });
    case "create with neither":
      return business.POST(customers, { headers, body: { individual_name: "Ada" } });
  }
}

let next = 0;
/** Makes all calls up to that number, always so many at once. */
async function stretch(end: number): Promise<void> {
  const worker = async () => {
    while (next < end) await make(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

async function sample(): Promise<HeapSample> {
  for (let n = 0; n < 3; n++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return { calls: next, heapUsed, external };
}

process.on("disconnect", () => process.exit());
process.on("message", () => process.exit());

// All businesses have a token, and the code is compiled, before the heap counts.
const warmUpCalls = Math.floor(total / 10);
const heap: HeapSample[] = [];
const startedAt = performance.now();
let rssAtStart = 0;

async function run(): Promise<void> {
  await stretch(warmUpCalls);
  heap.push(await sample());
  rssAtStart = process.memoryUsage().rss;
  for (let n = 1; n <= stretches; n++) {
    await stretch(warmUpCalls + Math.round(((total - warmUpCalls) * n) / stretches));
    heap.push(await sample());
  }
}

let watch: ReturnType<typeof setInterval> | undefined;
const stuck = new Promise<void>((resolve) => {
  watch = setInterval(() => performance.now() - lastEnd > STUCK && resolve(), 1_000);
});
await Promise.race([run(), stuck]);
clearInterval(watch);
const counts: ClientCounts = {
  ends,
  attempts,
  latencies,
  failures,
  retried,
  notRetried,
  heap,
  rss: [rssAtStart, process.memoryUsage().rss],
  seconds: (performance.now() - startedAt) / 1000,
  warmUpCalls,
  neverEnded: ends.subarray(0, next).filter((end) => end === ENDS.indexOf("unfinished")).length,
};
process.send?.(counts);
