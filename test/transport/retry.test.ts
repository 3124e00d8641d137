// Which calls are sent again, how often, after how long, and what the listener is called with.

import { describe, expect, it, onTestFinished, vi } from "vitest";
import { callInfo, createThredfiClient, type RetryOptions, type ThredfiClientOptions } from "../../src/index.js";
import { fetchTransport } from "../../src/transport/transport.js";
import { API_KEY, BUSINESS_A, PARTNER_ID } from "../support/api.js";
import {
  api,
  business,
  CUSTOMER,
  CUSTOMERS,
  clock,
  events,
  eventsOf,
  notRetried,
  rejection,
  retriedFor,
  useApi,
} from "../support/client.js";
import { failure, outage } from "../support/fault.js";
import { refusing } from "../support/transports.js";

useApi();

/** Bodies of the tests are as small as can be; the server takes any. */
const body = (members: object) => members as never;

describe("the wait before the next attempt", () => {
  it.each<[what: string, random: number, retry: RetryOptions, waits: number[]]>([
    ["anything up to a limit that doubles", 0.999, { baseDelay: 1_000 }, [999, 1_998, 3_996]],
    ["as short as nothing", 0, { baseDelay: 1_000 }, [0, 0, 0]],
    ["within maxDelay", 0.5, { attempts: 7, baseDelay: 200, maxDelay: 1_000 }, [100, 200, 400, 500, 500, 500]],
  ])("is %s", async (_, random, retry, waits) => {
    const acme = await business({ random: () => random, retry });
    api.next(...outage(waits.length));
    await acme.GET(CUSTOMERS);
    expect(clock.sleeps).toEqual(waits);
  });

  it("is random each time", async () => {
    const chances = [0, 0.25, 0.999];
    const acme = await business({ random: () => chances.shift() ?? 0, retry: { baseDelay: 1_000 } });
    api.next(...outage(3));
    await acme.GET(CUSTOMERS);
    expect(clock.sleeps).toEqual([0, 500, 3996]);
  });

  it.each<[retryAfter: string, random: number, wait: number]>([
    ["7", 0, 7_000],
    // No more than the jitter of its own wait, and no more than a tenth.
    ["7", 1, 7_250],
    ["0", 1, 0],
    // What is neither whole seconds nor an HTTP date does not count.
    ...[
      "1.5",
      "-5",
      "1e3",
      "0x10",
      "2099-01-01T00:00:00Z",
      "2099 Thu, 01 Jan 00:00:00 GMT",
      "Thu, 01 Jan 2099 0:00:00 GMT",
      "Thu, 01 Jan 2099 00:00:0 GMT",
      "soon",
      "",
    ].map((text): [string, number, number] => [text, 1, 250]),
  ])("with Retry-After %j and random() %d is %i ms", async (retryAfter, random, wait) => {
    const acme = await business({ random: () => random });
    api.next(failure(429, { "retry-after": retryAfter }));
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(200);
    expect(clock.sleeps).toEqual([wait]);
  });

  it.each([
    ["Thu, 01 Jan 2037 00:00:42 GMT", 42_000],
    ["Wed, 31 Dec 2036 23:59:00 GMT", 0],
    ["Thursday, 01-Jan-37 00:00:42 GMT", 42_000],
    ["Thu Jan  1 00:00:42 2037", 42_000],
  ])("is what Retry-After says as a date, by the clock of the server: %s", async (retryAfter, wait) => {
    vi.stubEnv("TZ", "America/New_York");
    onTestFinished(() => void vi.unstubAllEnvs());
    const acme = await business();
    // A server whose clock is years ahead.
    api.next(failure(503, { date: "Thu, 01 Jan 2037 00:00:00 GMT", "retry-after": retryAfter }));
    await acme.GET(CUSTOMERS);
    expect(clock.sleeps).toEqual([wait]);
  });

  it("is counted from now when the response has no Date that can be read", async () => {
    const acme = await business({ retry: { maxRetryAfter: 200_000 } });
    const date = (from: number) => new Date(Date.now() + from).toUTCString();
    api.next(failure(503, { date: "yesterday", "retry-after": date(100_000) }));
    api.next(failure(503, { date: "yesterday", "retry-after": date(-100_000) }));
    await acme.GET(CUSTOMERS);
    // Dates have whole seconds; the rest is for a busy machine.
    expect(clock.sleeps[0]).toBeLessThanOrEqual(100_000);
    expect(clock.sleeps[0]).toBeGreaterThan(50_000);
    expect(clock.sleeps[1]).toBe(0);
  });

  it("does not begin when Retry-After is beyond maxRetryAfter", async () => {
    const acme = await business({ retry: { maxRetryAfter: 10_000 } });
    api.next(failure(429, { "retry-after": "10" }), failure(429, { "retry-after": "11" }));
    const { error, response } = await acme.GET(CUSTOMERS);
    expect(response.status).toBe(429);
    expect(error).toMatchObject({ error_code: "code_429" });
    expect(clock.sleeps).toEqual([10_000]);
    expect(notRetried()).toEqual(["retry-after"]);
  });

  it.each([
    [5_000, []],
    [5_001, [5_000]],
  ])("does not begin when it would reach the deadline: %i ms", async (deadline, waits) => {
    const acme = await business({ deadline });
    api.next(failure(503, { "retry-after": "5" }));
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(waits.length > 0 ? 200 : 503);
    expect(clock.sleeps).toEqual(waits);
    expect(notRetried()).toEqual(waits.length > 0 ? [] : ["deadline"]);
  });
});

describe("how often", () => {
  it("four times by default", async () => {
    const acme = await business();
    api.next(...outage(10));
    const { response } = await acme.GET(CUSTOMERS);
    expect(response.status).toBe(503);
    expect(api.calls()).toHaveLength(4);
    expect(callInfo(response)?.attempts).toBe(4);
  });

  it.each<[expected: number, client: ThredfiClientOptions["retry"], call: { retry?: object | false }]>([
    [1, false, {}],
    [1, { attempts: 1 }, {}],
    [2, { attempts: 2 }, {}],
    [6, { attempts: 2 }, { retry: { attempts: 6 } }],
    [2, { attempts: 2 }, { retry: { attempts: undefined, baseDelay: 1 } }],
    [1, { attempts: 6 }, { retry: false }],
    [1, { attempts: 6 }, { retry: { repeat: "never" } }],
    [4, false, { retry: {} }],
    [3, { attempts: 3, repeat: "never" }, { retry: { repeat: "contract" } }],
  ])("%i times with %o for the client and %o for the call", async (expected, retry, call) => {
    const acme = await business({ retry });
    api.next(...outage(10));
    await acme.GET(CUSTOMERS, call);
    expect(api.calls()).toHaveLength(expected);
  });

  it.each([400, 404, 409, 428, 430, 499, 501, 505])("once for %i, which a repeat would not fix", async (status) => {
    const acme = await business();
    api.next(failure(status));
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(status);
    expect(api.calls()).toHaveLength(1);
    expect(notRetried()).toEqual([]);
  });

  it.each<[repeat: NonNullable<RetryOptions["repeat"]>, attempts: number[]]>([
    ["always", [2, 2, 2, 2, 2]],
    ["contract", [2, 2, 1, 1, 2]],
    ["rejected", [2, 2, 1, 1, 1]],
    ["never", [1, 1, 1, 1, 1]],
  ])(
    "repeat: %s, for a 429, a 503 with and without Retry-After, a reset, and a reset GET",
    async (repeat, attempts) => {
      const later = { "retry-after": "1" };
      const acme = await business({ retry: { repeat } });
      const faults = [failure(429), failure(503, later), failure(503), { reset: "before headers" }] as const;
      const counts = [];
      for (const fault of [...faults, faults[3]]) {
        const before = api.calls().length;
        api.next(fault);
        const call = counts.length < 4 ? acme.POST(CUSTOMERS, { body: body({}) }) : acme.GET(CUSTOMERS);
        await call.catch(() => {});
        counts.push(api.calls().length - before);
      }
      expect(counts).toEqual(attempts);
    },
  );

  it("repeat: always says that a repeat does no harm, repeat: never that it does", async () => {
    const acme = await business();
    const send = (repeat: "always" | "never" | "contract", members: object) => {
      api.next({ reset: "before headers" });
      return acme.POST(CUSTOMERS, { body: body(members), retry: { repeat } });
    };
    expect((await send("always", {})).response.status).toBe(200);
    expect(await rejection(send("never", { external_id: "1" }))).toMatchObject({ name: "ThredfiNetworkError" });
    expect(await rejection(send("contract", {}))).toMatchObject({ name: "ThredfiNetworkError" });
    expect(api.calls()).toHaveLength(4);
  });

  it("a refused connection is tried again even with repeat: never, but not with retry: false", async () => {
    const acme = await business({ transport: refusing(api, fetchTransport(fetch)), retry: false });
    const post = (retry: object | false) => acme.POST(CUSTOMERS, { body: body({}), retry });
    expect(await rejection(post(false))).toMatchObject({ name: "ThredfiNetworkError", maybeSent: false, attempts: 1 });
    expect(callInfo((await post({ repeat: "never" })).response)?.attempts).toBe(2);
  });

  it("a 401 is not counted against it", async () => {
    const acme = await business({ retry: { attempts: 2 } });
    api.next(failure(503), failure(401), failure(503));
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(503);
    expect(api.calls()).toHaveLength(3);
  });
});

describe("a create that gives the same record to a repeat", () => {
  const form = (value: string) => {
    const data = new FormData();
    data.set("external_id", value);
    return data;
  };
  const isForm = (given: unknown) => given instanceof FormData || given instanceof URLSearchParams;

  it.each<[what: string, body: unknown, attempts: number]>([
    ["its external_id", { external_id: "inv-1" }, 2],
    ["an empty one", { external_id: "" }, 1],
    ["one that is no text", { external_id: 7 }, 1],
    ["none", {}, 1],
    ["a form with it", form("inv-1"), 2],
    ["a form with an empty one", form(""), 1],
    ["parameters with it", new URLSearchParams({ external_id: "inv-1" }), 2],
  ])("is repeated when it carries it: %s", async (_, given, attempts) => {
    const acme = await business();
    api.next(failure(503));
    const bodySerializer = (value: unknown) => (isForm(value) ? value : "{}");
    await acme.POST(CUSTOMERS, { body: given as never, bodySerializer });
    expect(api.calls()).toHaveLength(attempts);
  });
});

it("an Idempotency-Key header does not make a call repeatable whose operation takes none", async () => {
  const acme = await business();
  api.next(failure(503));
  const { response } = await acme.POST("/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/", {
    params: { path: { invoice_id: "i" } },
    headers: { "Idempotency-Key": "key" },
  } as never);
  expect([response.status, api.calls().length]).toEqual([503, 1]);
});

describe("the budget of retries", () => {
  it("ends the retries of an outage that lasts, and says so", async () => {
    const acme = await business({ retry: { budget: { reserve: 10, ratio: 0.1 } } });
    api.next(...outage(1_000));
    for (let n = 0; n < 100; n++) await acme.GET(CUSTOMERS);
    // 100 calls, the reserve, and a tenth of a retry for each call.
    expect(api.calls().length).toBeLessThanOrEqual(100 + 10 + 10);
    expect(api.calls().length).toBeGreaterThan(110);
    expect(notRetried()).toContain("budget");
  });

  it.each<[budget: RetryOptions["budget"], retries: number, then: number]>([
    // By default 50, and one more for five calls.
    [undefined, 50, 1],
    [{ reserve: 3, ratio: 1 }, 3, 3],
    [{ reserve: 2, ratio: 0 }, 2, 0],
    [{ reserve: 0 }, 0, 0],
  ])("%o: %i retries, and %i after five calls that succeed", async (budget, retries, then) => {
    const acme = await business({ retry: { attempts: 1_000, ...(budget && { budget }) } });
    // The token exchanges have paid in; a call that fails empties the budget.
    const spend = async () => {
      const before = api.calls().length;
      api.respondToCalls(failure(503));
      await acme.GET(CUSTOMERS, { retry: { attempts: 1_000 } });
      api.respond(() => "none");
      return api.calls().length - before - 1;
    };
    expect(await spend()).toBe(retries);
    for (let call = 0; call < 4; call++) await acme.GET(CUSTOMERS);
    expect(await spend()).toBe(then);
  });

  it("is paid into once for a call, also when the call is sent again after a 401", async () => {
    // With the refresh, each call that got a 401 pays in 0.3; paid twice, it would be 0.45, and enough for a retry.
    const acme = await business({ retry: { budget: { reserve: 1, ratio: 0.15 } } });
    api.next(...outage(2));
    await acme.GET(CUSTOMERS);
    for (let call = 0; call < 2; call++) {
      clock.time += 1_000;
      api.next(failure(401));
      expect((await acme.GET(CUSTOMERS)).response.status).toBe(200);
    }
    api.next(failure(503));
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(503);
  });

  it("is not shared by two clients", async () => {
    const acme = await business({ retry: { budget: { reserve: 1, ratio: 0 } } });
    api.next(...outage(2));
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(503);
    const other = await business({ retry: { budget: { reserve: 1, ratio: 0 } } });
    api.next(...outage(1));
    expect((await other.GET(CUSTOMERS)).response.status).toBe(200);
  });
});

describe("the listener is called", () => {
  it("for a call that succeeds in the end", async () => {
    const acme = await business();
    api.next(failure(429, { "retry-after": "3" }), { reset: "before headers" });
    const { response } = await acme.GET(CUSTOMER, { params: { path: { customer_id: "c" } } });
    const requestId = callInfo(response)?.requestId;
    const call = { operationId: "get_customer", requestId, businessId: BUSINESS_A };
    expect(eventsOf("call.")).toMatchObject([
      { type: "call.started", ...call, attempts: 0, method: "GET" },
      { type: "call.retried", ...call, attempts: 1, delay: 3_000 },
      { type: "call.retried", ...call, attempts: 2, delay: 0 },
      { type: "call.completed", ...call, attempts: 3, method: "GET", status: 200, duration: 3_000 },
    ]);
    expect(retriedFor()).toEqual(["HTTP 429", expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/)]);
  });

  it("for a call that throws", async () => {
    const acme = await business();
    api.next({ reset: "before headers" });
    await rejection(acme.POST(CUSTOMERS, { body: body({}) }));
    expect(eventsOf("call.").map(({ type }) => type)).toEqual(["call.started", "call.not-retried", "call.failed"]);
    expect(notRetried()).toEqual(["not repeatable"]);
    expect(events.at(-1)).toMatchObject({ type: "call.failed", reason: "network" });
  });

  it.each<[why: string, retry: ThredfiClientOptions["retry"]]>([
    ["off", false],
    ["attempts", { attempts: 1 }],
    ["not repeatable", { repeat: "never" }],
    ["budget", { budget: { reserve: 0 } }],
  ])("with the reason why there is no retry: %s", async (why, retry) => {
    const acme = await business({ retry });
    api.next(...outage(1));
    await acme.GET(CUSTOMERS);
    expect(notRetried()).toEqual([why]);
  });
});

describe("the options", () => {
  it.each([
    ["retry", true],
    ["retry.attempts", { attempts: 0 }],
    ["retry.baseDelay", { baseDelay: -1 }],
    ["retry.maxDelay", { maxDelay: Number.NaN }],
    ["retry.maxRetryAfter", { maxRetryAfter: -1 }],
    ["retry.repeat", { repeat: "often" }],
    ["retry.retries", { retries: 3 }],
    ["retry.budget.ratio", { budget: { ratio: -0.1 } }],
    ["retry.budget.reserve", { budget: { reserve: "all" } }],
  ])("%s is named when it is %j", (field, retry) => {
    const make = () =>
      createThredfiClient({ partnerId: PARTNER_ID, apiKey: API_KEY, environment: "sandbox", retry: retry as never });
    expect(make).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field }));
  });

  it.each<RetryOptions>([
    { baseDelay: 0, maxDelay: 0, maxRetryAfter: 0 },
    { baseDelay: 0.5, maxDelay: 0.5 },
  ])("waits may be nothing, and less than a millisecond: %o", async (retry) => {
    const acme = await business({ retry, random: () => 0.999 });
    api.next(...outage(1));
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(200);
    expect(clock.sleeps[0]).toBeLessThan(1);
  });
});
