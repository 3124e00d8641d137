// Any create, any sequence of faults: whatever happens on the way, a call makes one record at most, keeps to its limits,
// and comes to an end that is documented.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createThredfiClient,
  type RetryOptions,
  ThredfiAuthenticationError,
  type ThredfiClient,
  ThredfiNetworkError,
  ThredfiResponseError,
  ThredfiTimeoutError,
} from "../../src/index.js";
import { API_KEY, BUSINESS_A, isExchange, PARTNER_ID, TestApi } from "../support/api.js";
import { TestClock } from "../support/clock.js";
import fc from "../support/fast-check.js";
import { type Fault, failure, HTML_502 } from "../support/fault.js";
import { TRANSPORTS } from "../support/transports.js";
import { callFaultCase, type FaultCase, faultCases } from "./contract-cases.js";

/** Everything that makes something. The token operations of the contract make no record. */
const CREATES = faultCases().filter(({ row, name }) => row.method === "POST" && !name.includes("token"));

const DOCUMENTED = [ThredfiNetworkError, ThredfiTimeoutError, ThredfiResponseError, ThredfiAuthenticationError];

const reset = fc.constantFrom("before reading", "before headers", "during headers", "after headers", "during body");
const waiting = fc.integer({ min: 0, max: 90 }).map((seconds) => ({ "retry-after": String(seconds) }));
const faultArbitrary: fc.Arbitrary<Fault | "refuse"> = fc.oneof(
  { weight: 3, arbitrary: reset.map((when) => ({ reset: when }) as Fault) },
  { weight: 3, arbitrary: fc.constantFrom(401, 408, 409, 429, 500, 503).map((status) => failure(status)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(429, 503), waiting).map(([status, after]) => failure(status, after)),
  },
  { weight: 1, arbitrary: fc.constantFrom<Fault>({ hang: "before headers" }, { hang: "during body" }) },
  { weight: 2, arbitrary: fc.constantFrom<Fault>({ truncate: "chunked" }, { truncate: "content-length" }) },
  { weight: 1, arbitrary: fc.constantFrom<Fault>(HTML_502, { status: 200 }, { status: 401 }, { status: 302 }) },
  { weight: 2, arbitrary: fc.constant<"refuse">("refuse") },
);

const scenario = fc.record({
  create: fc.constantFrom(...CREATES),
  faults: fc.array(faultArbitrary, { minLength: 1, maxLength: 6 }),
  attempts: fc.integer({ min: 1, max: 6 }),
  deadline: fc.constantFrom(0, 2_000, 30_000, 120_000),
  chances: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 6 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

/** The request was not acted upon: a 401, a 429, or a 503 that says when to come back. */
const isRejected = (fault: Fault | "refuse") =>
  typeof fault === "object" &&
  "status" in fault &&
  (fault.status === 401 ||
    fault.status === 429 ||
    (fault.status === 503 && fault.headers?.["retry-after"] !== undefined));

interface Run {
  readonly requestId: string;
  /** A response's status, or what was thrown. */
  readonly end: number | Error;
  /** How often it was sent, refused connections included. */
  readonly attempts: number;
  readonly slept: number;
}

describe.each(TRANSPORTS)("over %s", (_, make) => {
  let api: TestApi;
  let client: ThredfiClient;
  const clock = new TestClock();
  let chances: number[] = [];
  /** The faults of the call that is on its way, of which a refused connection is the client's to meet. */
  let ahead: (Fault | "refuse")[] = [];
  let number = 0;

  beforeAll(async () => {
    api = await TestApi.start();
    const transport = make();
    client = createThredfiClient({
      partnerId: PARTNER_ID,
      apiKey: API_KEY,
      baseUrl: api.url,
      now: clock.now,
      sleep: clock.sleep,
      random: () => chances.shift() ?? 0,
      // One client for all runs, which must not remember what the last one met.
      retry: { budget: { ratio: 100, reserve: 1_000 } },
      transport: {
        send: async (request) => {
          const { url, method, headers, body, init } = request;
          const fault = isExchange({ path: new URL(url).pathname }) ? undefined : (ahead.shift() ?? "none");
          if (fault !== "refuse") {
            if (fault) api.script(headers.get("x-request-id") ?? "", fault);
            return transport.send(request);
          }
          return transport.send({
            url: await api.refusedUrl(url),
            method,
            headers,
            body,
            init,
            signal: request.signal,
          });
        },
      },
    });
    await client.tokens.business(BUSINESS_A);
  });
  afterAll(() => api.close());

  async function run(
    { create, faults, attempts, deadline, chances: given }: Scenario,
    repeat: RetryOptions["repeat"] = "contract",
  ): Promise<Run> {
    const requestId = `run-${++number}`;
    const body = { ...create.body };
    // Its own record in each run.
    if (typeof body["external_id"] === "string") body["external_id"] = requestId;
    ahead = [...faults, ...Array.from({ length: 10 }, () => "none" as const)];
    const planned = ahead.length;
    chances = [...given];
    clock.sleeps.length = 0;
    const options = { headers: { "X-Request-ID": requestId }, retry: { attempts, repeat }, deadline, timeout: 40 };
    const own: FaultCase = { ...create, body };
    const end = await callFaultCase(client, own, options).then(
      ({ response }) => response.status,
      (error: Error) => error,
    );
    const slept = clock.sleeps.reduce((sum, each) => sum + each, 0);
    return { requestId, end, attempts: planned - ahead.length, slept };
  }

  function check({ create, faults, attempts, deadline }: Scenario, outcome: Run): void {
    const { requestId, end } = outcome;
    // One record at most, and exactly one when the call says so.
    expect(api.records.of(requestId)).toBeLessThanOrEqual(1);
    if (typeof end === "number" && end < 300) expect(api.records.of(requestId)).toBe(1);
    // What must not be repeated arrives once, and once more for each time that it was not acted upon.
    const seen = api.seen.filter(({ requestId: id }) => id === requestId).length;
    if (!create.repeats) expect(seen).toBeLessThanOrEqual(1 + faults.filter(isRejected).length);
    // What a 401 leads to is not counted: the same token again while it is new, or another one.
    const extra = faults.filter(
      (fault) => typeof fault === "object" && "status" in fault && fault.status === 401,
    ).length;
    expect(outcome.attempts).toBeLessThanOrEqual(attempts + extra);
    expect(outcome.attempts).toBeGreaterThan(0);
    // Waits never reach the deadline.
    if (deadline > 0) expect(outcome.slept).toBeLessThan(deadline);
    // A response, or an error that is documented.
    if (typeof end !== "number") expect(DOCUMENTED.some((Class) => end instanceof Class)).toBe(true);
  }

  it("one record at most, within the limits, with an end that is documented", async () => {
    expect(CREATES.length).toBeGreaterThan(30);
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => check(given, await run(given))),
      { numRuns: 300, interruptAfterTimeLimit: 12_000 },
    );
  }, 30_000);

  it("and the property would notice a create that is made twice", async () => {
    const found = await fc.check(
      fc.asyncProperty(scenario, async (given) => check(given, await run(given, "always"))),
      { numRuns: 400, endOnFailure: true, interruptAfterTimeLimit: 12_000 },
    );
    expect(found.failed).toBe(true);
    expect(found.counterexample?.[0].create.repeats).toBe(false);
  }, 30_000);
});
