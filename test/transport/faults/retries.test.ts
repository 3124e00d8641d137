// Calls that are sent again: after how long, how often, with what, and what is told about it.

import { describe, expect, it } from "vitest";
import { callInfo, createThredfiClient, type ThredfiClientOptions, type ThredfiEvent } from "../../../src/index.js";
import { type Fault, refusal } from "./fault.js";
import { API_KEY, BUSINESS, PARTNER_ID } from "./server.js";
import { BILL_PAYMENTS, CUSTOMER, CUSTOMERS, rejection, setUp } from "./setting.js";

const outage = (length: number, headers: Record<string, string> = {}) =>
  Array.from({ length }, () => refusal(503, headers));

/** Bodies of the tests are as small as can be; the server takes any. */
const body = (members: object) => members as never;

describe("the wait before the next attempt", () => {
  it("is anything up to a limit that doubles, up to a limit of its own", async () => {
    const { server, business, sleeps } = await setUp({
      random: () => 0.5,
      retry: { attempts: 7, baseDelay: 200, maxDelay: 1_000 },
    });
    server.next(...outage(6));
    await business.GET(CUSTOMERS);
    expect(sleeps).toEqual([100, 200, 400, 500, 500, 500]);
  });

  it("is random each time", async () => {
    const chances = [0, 0.25, 0.999];
    const { server, business, sleeps } = await setUp({
      random: () => chances.shift() ?? 0,
      retry: { baseDelay: 1_000 },
    });
    server.next(...outage(3));
    await business.GET(CUSTOMERS);
    expect(sleeps).toEqual([0, 500, 3996]);
  });

  it("is what Retry-After says in seconds, and a little more", async () => {
    for (const [random, expected] of [
      [0, 7_000],
      [1, 7_250],
    ] as const) {
      const { server, business, sleeps } = await setUp({ random: () => random });
      server.next(refusal(429, { "retry-after": "7" }));
      expect((await business.GET(CUSTOMERS)).response.status).toBe(200);
      expect(sleeps).toEqual([expected]);
    }
  });

  it("is what Retry-After says as a date, by the clock of the server", async () => {
    const { server, business, sleeps } = await setUp();
    // A server whose clock is a year ahead.
    const date = "Thu, 01 Jan 2099 00:00:00 GMT";
    server.next(
      refusal(503, { date, "retry-after": "Thu, 01 Jan 2099 00:00:42 GMT" }),
      refusal(503, { date, "retry-after": "Wed, 31 Dec 2098 23:59:00 GMT" }),
    );
    await business.GET(CUSTOMERS);
    expect(sleeps).toEqual([42_000, 0]);
  });

  it("is its own when Retry-After cannot be read", async () => {
    const { server, business, sleeps } = await setUp({ random: () => 1, retry: { baseDelay: 300 } });
    server.next(refusal(503, { "retry-after": "soon" }), refusal(503, { "retry-after": "" }));
    await business.GET(CUSTOMERS);
    expect(sleeps).toEqual([300, 600]);
  });

  it("is not begun when Retry-After is beyond maxRetryAfter", async () => {
    const { server, business, sleeps, events } = await setUp({ retry: { maxRetryAfter: 10_000 } });
    server.next(refusal(429, { "retry-after": "10" }), refusal(429, { "retry-after": "11" }));
    const { error, response } = await business.GET(CUSTOMERS);
    expect(response.status).toBe(429);
    expect(error).toMatchObject({ error_code: "code_429" });
    expect(sleeps).toEqual([10_000]);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "call.not-retried", why: "retry-after", reason: "HTTP 429", attempts: 2 }),
    );
  });
});

describe("how often", () => {
  it("four times unless told", async () => {
    const { server, business } = await setUp();
    server.next(...outage(10));
    const { response } = await business.GET(CUSTOMERS);
    expect(response.status).toBe(503);
    expect(server.calls()).toHaveLength(4);
    expect(callInfo(response)?.attempts).toBe(4);
  });

  it.each<[expected: number, client: ThredfiClientOptions["retry"], call: { retry?: object | false }]>([
    [1, false, {}],
    [1, { attempts: 1 }, {}],
    [2, { attempts: 2 }, {}],
    [6, { attempts: 2 }, { retry: { attempts: 6 } }],
    [1, { attempts: 6 }, { retry: false }],
    [1, { attempts: 6 }, { retry: { repeat: "never" } }],
    [4, false, { retry: {} }],
    [3, { attempts: 3, repeat: "never" }, { retry: { repeat: "contract" } }],
  ])("%i times with %o for the client and %o for the call", async (expected, retry, call) => {
    const { server, business } = await setUp({ retry });
    server.next(...outage(10));
    await business.GET(CUSTOMERS, call);
    expect(server.calls()).toHaveLength(expected);
  });

  it("repeat: always is the caller's word that a repeat does no harm, repeat: never that it does", async () => {
    const { server, business } = await setUp();
    const send = (repeat: "always" | "never" | "contract", members: object) => {
      server.next({ reset: "before headers" });
      return business.POST(CUSTOMERS, { body: body(members), retry: { repeat } });
    };
    expect((await send("always", {})).response.status).toBe(200);
    expect(await rejection(send("never", { external_id: "1" }))).toMatchObject({ name: "ThredfiNetworkError" });
    expect(await rejection(send("contract", {}))).toMatchObject({ name: "ThredfiNetworkError" });
    expect(server.accepted.filter(({ method, path }) => method === "POST" && !path.includes("oauth2"))).toHaveLength(4);
  });

  it("a refused connection is tried again even with repeat: never, but not with retry: false", async () => {
    for (const [retry, attempts] of [
      [{ repeat: "never" }, 2],
      [false, 1],
    ] as const) {
      const { business, events } = await setUp((server) => ({
        fetch: server.refusingFetch(),
        retry,
        onEvent: undefined,
      }));
      const call = business.POST(CUSTOMERS, { body: body({}) });
      if (attempts === 1) {
        expect(await rejection(call)).toMatchObject({ name: "ThredfiNetworkError", maybeSent: false, attempts: 1 });
      } else expect(callInfo((await call).response)?.attempts).toBe(attempts);
      expect(events).toEqual([]);
    }
  });

  it("a 401 is not counted against it", async () => {
    const { server, business } = await setUp({ retry: { attempts: 2 } });
    server.next(refusal(503), refusal(401), refusal(503));
    const { response } = await business.GET(CUSTOMERS);
    expect(response.status).toBe(503);
    expect(server.calls()).toHaveLength(3);
  });
});

describe("the budget", () => {
  it("ends the retries of an outage that lasts, and says so", async () => {
    const { server, business, events } = await setUp({ retry: { budget: { reserve: 10, ratio: 0.1 } } });
    server.next(...outage(1_000));
    for (let n = 0; n < 100; n++) await business.GET(CUSTOMERS);
    // 100 calls, the reserve, and a tenth of a retry for each call.
    expect(server.calls().length).toBeLessThanOrEqual(100 + 10 + 10);
    expect(server.calls().length).toBeGreaterThan(110);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "call.not-retried", why: "budget", operationId: "list_customers", attempts: 1 }),
    );
  });

  it("comes back with the calls that succeed", async () => {
    const { server, business } = await setUp({ retry: { budget: { reserve: 3, ratio: 0.5 } } });
    server.next(...outage(4));
    await business.GET(CUSTOMERS);
    const empty = server.calls().length;
    server.next(...outage(1));
    expect((await business.GET(CUSTOMERS)).response.status).toBe(503);
    expect(server.calls().length).toBe(empty + 1);
    await business.GET(CUSTOMERS);
    server.next(...outage(1));
    expect((await business.GET(CUSTOMERS)).response.status).toBe(200);
  });

  it("can be nothing", async () => {
    const { server, business } = await setUp({ retry: { budget: { reserve: 0 } } });
    server.next(...outage(1));
    expect((await business.GET(CUSTOMERS)).response.status).toBe(503);
  });
});

describe("every attempt carries the same", () => {
  it("X-Request-ID, which is in the error too", async () => {
    const { server, business } = await setUp();
    server.next(...outage(4));
    const { response } = await business.GET(CUSTOMERS);
    const ids = new Set(server.calls().map(({ requestId }) => requestId));
    expect(ids.size).toBe(1);
    expect(ids).toContain(callInfo(response)?.requestId);
    server.next(...outage(1));
    const { response: other } = await business.GET(CUSTOMERS, { headers: { "X-Request-ID": "mine" } });
    expect(callInfo(other)?.requestId).toBe("mine");
    expect(
      server
        .calls()
        .slice(-2)
        .map(({ requestId }) => requestId),
    ).toEqual(["mine", "mine"]);
  });

  it("Idempotency-Key, which another call does not", async () => {
    const { server, business } = await setUp();
    const pay = (header?: object) => {
      server.next({ reset: "before headers" }, refusal(503));
      return business.POST(BILL_PAYMENTS, { body: body({}), ...(header && { params: { header } }) });
    };
    await pay();
    await pay();
    await pay({ "Idempotency-Key": "my-key" });
    const keys = server.calls().map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(9);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(new Set(keys.slice(3, 6)).size).toBe(1);
    expect(keys[3]).not.toBe(keys[0]);
    expect(keys.slice(6)).toEqual(["my-key", "my-key", "my-key"]);
    expect(server.records.all).toHaveLength(3);
  });

  it("body, whatever it is made of", async () => {
    const { server, business } = await setUp();
    const form = new FormData();
    form.set("external_id", "1");
    const stream = () => new Blob(['{"streamed":true}']).stream();
    for (const [given, init] of [
      [{ external_id: "é" }, {}],
      [form, {}],
      [{ external_id: "1" }, { bodySerializer: () => stream, headers: { "Content-Type": "application/json" } }],
    ] as const) {
      server.next({ reset: "before headers" }, refusal(503));
      const before = server.calls().length;
      await business.POST(CUSTOMERS, { body: body(given), ...init } as never);
      const sent = server.calls().slice(before);
      expect(sent).toHaveLength(3);
      const bodies = sent.map(({ body: text, headers }) => {
        const boundary = /boundary=(.+)/.exec(headers["content-type"] ?? "")?.[1];
        return boundary ? text.replaceAll(boundary, "boundary") : text;
      });
      expect(bodies[0]).not.toBe("");
      expect(new Set(bodies).size).toBe(1);
    }
  });

  it("but a stream that can be read once is sent once", async () => {
    const { server, business, events } = await setUp();
    server.next({ reset: "before headers" });
    const init = { bodySerializer: () => new Blob(["{}"]).stream() };
    const call = business.POST(CUSTOMERS, { body: body({ external_id: "1" }), ...init } as never);
    expect(await rejection(call)).toMatchObject({ name: "ThredfiNetworkError", attempts: 1, maybeSent: true });
    expect(server.calls()).toHaveLength(1);
    expect(events).toContainEqual(expect.objectContaining({ type: "call.not-retried", why: "body not replayable" }));
  });

  it("User-Agent, on calls and exchanges, with the name of the program", async () => {
    const { server, business } = await setUp(
      { appInfo: { name: "acme-billing", version: "4.5", url: "https://acme.example" } },
      { warm: false },
    );
    server.next(refusal(503));
    await business.GET(CUSTOMERS);
    const agents = new Set(server.seen.map(({ headers }) => headers["user-agent"]));
    expect(server.seen).toHaveLength(4);
    expect([...agents]).toEqual([
      expect.stringMatching(
        /^thredfi-sdk\/\S+ \(node\/20\.\S+; linux\) acme-billing\/4\.5 \(\+https:\/\/acme\.example\)$/,
      ),
    ]);
  });
});

describe("what is told", () => {
  const told = (events: ThredfiEvent[]) => events.filter(({ type }) => type.startsWith("call."));

  it("of a call that is answered in the end", async () => {
    let time = 1_000;
    const { server, business, events } = await setUp({
      now: () => time,
      sleep: async (milliseconds) => {
        time += milliseconds;
      },
    });
    server.next(refusal(429, { "retry-after": "3" }), { reset: "before headers" });
    const { response } = await business.GET(CUSTOMER, { params: { path: { customer_id: "c" } } });
    const call = { operationId: "get_customer", requestId: callInfo(response)?.requestId, businessId: BUSINESS };
    expect(told(events)).toEqual([
      { type: "call.started", ...call, attempts: 0, method: "GET" },
      { type: "call.retried", ...call, attempts: 1, reason: "HTTP 429", delay: 3_000 },
      {
        type: "call.retried",
        ...call,
        attempts: 2,
        reason: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/),
        delay: 0,
      },
      { type: "call.completed", ...call, attempts: 3, method: "GET", status: 200, duration: 3_000 },
    ]);
  });

  it("of a call that throws", async () => {
    const { server, business, events } = await setUp();
    server.next({ reset: "before headers" });
    await rejection(business.POST(CUSTOMERS, { body: body({}) }));
    expect(
      told(events).map((event) => [event.type, "why" in event && event.why, "reason" in event && event.reason]),
    ).toEqual([
      ["call.started", false, false],
      ["call.not-retried", "not repeatable", expect.any(String)],
      ["call.failed", false, "network"],
    ]);
  });

  it.each<[why: string, retry: ThredfiClientOptions["retry"]]>([
    ["off", false],
    ["attempts", { attempts: 1 }],
    ["not repeatable", { repeat: "never" }],
    ["budget", { budget: { reserve: 0 } }],
  ])("why it stays at that: %s", async (why, retry) => {
    const { server, business, events } = await setUp({ retry });
    server.next(...outage(1));
    await business.GET(CUSTOMERS);
    expect(events).toContainEqual(expect.objectContaining({ type: "call.not-retried", why, reason: "HTTP 503" }));
  });

  it("is heard by nobody's harm: a listener may throw", async () => {
    const { server, business } = await setUp(() => ({
      onEvent: () => {
        throw new Error("from the listener");
      },
    }));
    server.next(refusal(503));
    expect((await business.GET(CUSTOMERS)).response.status).toBe(200);
  });
});

describe("a token exchange", () => {
  it.each<[name: string, fault: Fault]>([
    ["an outage", refusal(503)],
    ["a connection that is reset", { reset: "before headers" }],
  ])("is repeated after %s, since a second token does no harm", async (_name, fault) => {
    const { server, business } = await setUp({}, { warm: false });
    server.nextExchange(fault, fault);
    expect((await business.GET(CUSTOMERS)).response.status).toBe(200);
    expect(server.seen).toHaveLength(5);
  });

  it("that fails for good is an authentication error of the call, with its cause", async () => {
    const { server, business } = await setUp({ retry: { attempts: 2 } }, { warm: false });
    server.nextExchange({ reset: "before headers" }, { reset: "before headers" });
    const error = await rejection(business.GET(CUSTOMERS));
    expect(error).toMatchObject({
      name: "ThredfiAuthenticationError",
      code: "unreachable",
      cause: { name: "ThredfiNetworkError", code: "network" },
    });
    expect(server.calls()).toEqual([]);
  });
});

it("two clients do not share a budget", async () => {
  const { server, business } = await setUp({ retry: { budget: { reserve: 1, ratio: 0 } } });
  server.next(...outage(2));
  expect((await business.GET(CUSTOMERS)).response.status).toBe(503);
  const other = createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: server.url,
    sleep: async () => {},
  });
  server.next(...outage(1));
  expect((await other.business(BUSINESS).GET(CUSTOMERS)).response.status).toBe(200);
});
