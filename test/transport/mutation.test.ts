// What mutation testing showed that no other test looks at, in src/transport: edges of limits, and that nothing is left
// behind on a signal that outlives the call.

import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createThredfiClient } from "../../src/index.js";
import { bufferBody } from "../../src/transport/body.js";
import { monotonicNow, sleep } from "../../src/transport/clock.js";
import { describeFailure } from "../../src/transport/failures.js";
import { findOperation } from "../../src/transport/operation.js";
import { isRepeatable } from "../../src/transport/repeatable.js";
import { type Attempted, checkRetry, decide, RetryBudget } from "../../src/transport/retry.js";
import { retryAfter } from "../../src/transport/retry-after.js";
import { Transport, type Travel } from "../../src/transport/send.js";
import { refusal } from "./faults/fault.js";
import { API_KEY, BUSINESS, PARTNER_ID } from "./faults/server.js";
import { CUSTOMERS, rejection, setUp } from "./faults/setting.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const operation = findOperation("GET", "/v1/platform/businesses/");
if (!operation) throw new Error("The operation table has no list of businesses");

function travel(changes: Partial<Travel> = {}): Travel {
  return {
    operation: operation as NonNullable<typeof operation>,
    businessId: undefined,
    requestId: "1",
    signal: undefined,
    deadlineAt: Number.POSITIVE_INFINITY,
    timeout: 1_000,
    retry: false,
    isRepeatable: () => true,
    streams: false,
    original: undefined,
    body: undefined,
    beginning: undefined,
    received: undefined,
    authorization: undefined,
    attempts: 0,
    stage: "response",
    ...changes,
  };
}

function transport(budget = new RetryBudget()): Transport {
  const clock = { now: () => 0, sleep: async () => {}, random: () => 0 };
  const fetch = async () => Response.json({});
  return new Transport({ fetch, clock, budget, pacer: undefined, emit: undefined, maxResponseSize: 1_000 });
}

const request = () => new Request("https://api.example/");

describe("the retry budget", () => {
  it("is paid into once for a call, also when the call is sent again after a 401", async () => {
    let deposits = 0;
    const budget = new RetryBudget();
    budget.deposit = () => void deposits++;
    const call = travel();
    await transport(budget).send(request(), call);
    await transport(budget).send(request(), call);
    expect(deposits).toBe(1);
  });
});

describe("the retry budget", () => {
  const taken = (budget: RetryBudget) => {
    let count = 0;
    while (count < 1_000 && budget.take()) count++;
    return count;
  };

  it("is 50 retries, and one more for five calls", () => {
    const budget = new RetryBudget();
    expect(taken(budget)).toBe(50);
    for (let calls = 0; calls < 4; calls++) budget.deposit();
    expect(budget.take()).toBe(false);
    budget.deposit();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });

  it("saves up no more than its reserve", () => {
    const budget = new RetryBudget({ ratio: 1, reserve: 3 });
    for (let calls = 0; calls < 10; calls++) budget.deposit();
    expect(taken(budget)).toBe(3);
  });

  it("may be nothing", () => {
    expect(taken(new RetryBudget({ reserve: 0 }))).toBe(0);
    const budget = new RetryBudget({ ratio: 0, reserve: 1 });
    expect(taken(budget)).toBe(1);
    budget.deposit();
    expect(budget.take()).toBe(false);
  });
});

describe("a signal that outlives the call", () => {
  it("has no listener left when the call has ended", async () => {
    const { signal } = new AbortController();
    await transport().send(request(), travel({ signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("settings of retries", () => {
  it("have the defaults that the docs name", () => {
    const defaults = { attempts: 4, baseDelay: 250, maxDelay: 10_000, maxRetryAfter: 60_000, repeat: "contract" };
    expect(checkRetry(undefined)).toEqual(defaults);
    expect(checkRetry({})).toEqual(defaults);
  });

  it("for one call begin with those of the client, and with the defaults where the client has none", () => {
    const own = checkRetry({ attempts: 9 });
    expect(checkRetry({ baseDelay: 1 }, own)).toMatchObject({ attempts: 9, baseDelay: 1 });
    expect(checkRetry({ baseDelay: undefined } as never, own)).toEqual(own);
    expect(checkRetry({ baseDelay: 1 }, false)).toMatchObject({ attempts: 4, baseDelay: 1 });
    expect(checkRetry(undefined, false)).toBe(false);
    expect(checkRetry(false, own)).toBe(false);
  });

  it("may be once, and all that `repeat` can be", () => {
    expect(checkRetry({ attempts: 1 })).toMatchObject({ attempts: 1 });
    for (const repeat of ["contract", "always", "never"] as const)
      expect(checkRetry({ repeat })).toMatchObject({ repeat });
  });

  it.each(["baseDelay", "maxDelay", "maxRetryAfter"])("%s may be nothing, and less than a millisecond", (name) => {
    expect(checkRetry({ [name]: 0 })).toMatchObject({ [name]: 0 });
    expect(checkRetry({ [name]: 0.5 })).toMatchObject({ [name]: 0.5 });
  });

  it.each([
    ["retry", true, "retry: is neither false nor settings."],
    ["retry", null, "retry: is neither false nor settings."],
    ["retry.attempts", { attempts: 0 }, "0 is not a number, 1 or more."],
    ["retry.attempts", { attempts: "3" }, "3 is not a number, 1 or more."],
    ["retry.baseDelay", { baseDelay: -1 }, "-1 is not a number, 0 or more."],
    ["retry.maxDelay", { maxDelay: Number.NaN }, "NaN is not a number, 0 or more."],
    ["retry.maxRetryAfter", { maxRetryAfter: -1 }, "-1 is not a number, 0 or more."],
    ["retry.repeat", { repeat: "often" }, 'often is not "contract", "always" or "never".'],
    ["retry.retries", { retries: 3 }, "attempts, baseDelay, maxDelay, maxRetryAfter, repeat, budget."],
    ["retry.toString", { toString: 3 }, "is not a setting."],
    ["retry.budget.ratio", { budget: { ratio: -0.1 } }, "-0.1 is not a number, 0 or more."],
    ["retry.budget.reserve", { budget: { reserve: "all" } }, "all is not a number, 0 or more."],
  ])("%s is named when it is %j", (field, retry, message) => {
    const make = () =>
      createThredfiClient({ partnerId: PARTNER_ID, apiKey: API_KEY, environment: "sandbox", retry: retry as never });
    expect(make).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field }));
    expect(make).toThrow(message);
  });
});

describe("a failure whose causes go round in circles", () => {
  it("is described all the same", () => {
    const failure: Error & { cause?: unknown } = new Error("one");
    failure.cause = failure;
    expect(describeFailure(failure)).toEqual({ reason: "Error", maybeSent: true });
  });

  it("is described also when it collects itself", () => {
    const failure = new AggregateError([]);
    failure.errors.push(failure);
    expect(describeFailure(failure)).toEqual({ reason: "AggregateError", maybeSent: true });
  });
});

describe("a failure somewhere down the chain of causes", () => {
  const buried = (depth: number, bury: (inner: unknown) => object): unknown =>
    depth === 0 ? { code: "ECONNREFUSED" } : bury(buried(depth - 1, bury));

  it.each([
    ["causes", (cause: unknown) => Object.assign(new TypeError("outer"), { cause })],
    ["collected errors", (inner: unknown) => Object.assign(new TypeError("outer"), { errors: [null, inner] })],
  ])("is looked for five %s deep", (_, bury) => {
    expect(describeFailure(buried(5, bury))).toEqual({ reason: "ECONNREFUSED", maybeSent: false });
    expect(describeFailure(buried(6, bury))).toEqual({ reason: "TypeError", maybeSent: true });
  });

  it("is told by the code that says most: that nothing was sent", () => {
    const failure = Object.assign(new Error("outer"), { code: "ERR_OUTER", cause: { code: "ENOTFOUND" } });
    expect(describeFailure(failure)).toEqual({ reason: "ENOTFOUND", maybeSent: false });
    expect(describeFailure({ code: "ERR_OUTER", cause: { code: "EPIPE" } })).toEqual({
      reason: "ERR_OUTER",
      maybeSent: true,
    });
  });

  it("may be anything at all", () => {
    expect(describeFailure("text")).toEqual({ reason: "string", maybeSent: true });
    expect(describeFailure(null)).toEqual({ reason: "object", maybeSent: true });
    expect(describeFailure(undefined)).toEqual({ reason: "undefined", maybeSent: true });
    expect(describeFailure({ code: 7 })).toEqual({ reason: "object", maybeSent: true });
  });
});

describe("a failure before anything was sent", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused", "DNSException"])(
    "is known by %s",
    (code) => {
      expect(describeFailure({ code })).toEqual({ reason: code, maybeSent: false });
    },
  );

  it.each(["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"])("is known by %s, while connecting only", (code) => {
    expect(describeFailure({ code, syscall: "connect" }).maybeSent).toBe(false);
    expect(describeFailure({ code, syscall: "read" }).maybeSent).toBe(true);
  });
});

describe("an answer that has no body by its status", () => {
  it.each([204, 205, 304])("%i is handed on", async (status) => {
    const { response, beginning } = await bufferBody(new Response(null, { status }), 10);
    expect([response.status, beginning]).toEqual([status, ""]);
  });
});

describe("when an answer wants the next attempt", () => {
  const headers = (retryAt: number, date?: string) =>
    new Headers({ "Retry-After": new Date(retryAt).toUTCString(), ...(date !== undefined && { Date: date }) });

  it.each([undefined, "yesterday"])("as a date is counted from now when its own Date is %j", (date) => {
    const wait = retryAfter(headers(Date.now() + 100_000, date));
    // Dates have whole seconds; the rest is for a busy machine.
    expect(wait).toBeLessThanOrEqual(100_000);
    expect(wait).toBeGreaterThan(50_000);
    expect(retryAfter(headers(Date.now() - 100_000, date))).toBe(0);
  });

  it.each([
    ["1.5", 1_500],
    ["0", 0],
    ["soon", undefined],
    ["", undefined],
  ])("%j is %j milliseconds", (value, expected) => {
    expect(retryAfter(new Headers({ "Retry-After": value }))).toBe(expected);
  });

  it("is not known when it does not say", () => {
    expect(retryAfter(new Headers())).toBeUndefined();
  });
});

describe("the clock", () => {
  it("shows the time, and goes forward", async () => {
    const before = monotonicNow();
    // Two clocks of a machine that runs for long drift apart.
    expect(Math.abs(before - Date.now())).toBeLessThan(60_000);
    await sleep(5);
    expect(monotonicNow()).toBeGreaterThan(before);
  });

  it("leaves nothing on the signal of a wait that is over", async () => {
    const { signal } = new AbortController();
    await sleep(1, signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("ends a wait with the reason of its signal, and takes the timer away", async () => {
    const stop = new AbortController();
    const clear = vi.spyOn(globalThis, "clearTimeout");
    onTestFinished(() => clear.mockRestore());
    const wait = sleep(60_000, stop.signal);
    stop.abort("enough");
    await expect(wait).rejects.toBe("enough");
    expect(clear).toHaveBeenCalledOnce();
    await expect(sleep(60_000, stop.signal)).rejects.toBe("enough");
  });
});

describe("the time of a call", () => {
  it.each([{ timeout: 1 }, { deadline: 1 }])("may be one millisecond: %o", async (limits) => {
    const { server, business } = await setUp({ retry: false });
    server.next({ hang: "before headers" });
    expect(await rejection(business.GET(CUSTOMERS, limits))).toMatchObject({ name: "ThredfiTimeoutError", after: 1 });
  });

  it.each([2 ** 31 - 1, 2 ** 31, 2 ** 40])("may be longer than a timer can wait: %i ms", async (limit) => {
    const { server, business } = await setUp({ retry: false });
    server.next({ trickle: 3 });
    expect((await business.GET(CUSTOMERS, { timeout: limit, deadline: limit })).response.status).toBe(200);
  });

  it("needs no timer when it has no end", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    onTestFinished(() => set.mockRestore());
    const { business } = await setUp({ deadline: Number.POSITIVE_INFINITY, timeout: Number.POSITIVE_INFINITY });
    await business.GET(CUSTOMERS);
    expect(set.mock.calls.filter(([, milliseconds = 0]) => milliseconds >= 2 ** 31 - 1)).toEqual([]);
  });

  it("leaves nothing on the caller's signal", async () => {
    const { business } = await setUp();
    const { signal } = new AbortController();
    await business.GET(CUSTOMERS, { signal, deadline: 60_000 });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("leaves no timer behind", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    const cleared = vi.spyOn(globalThis, "clearTimeout");
    onTestFinished(() => {
      set.mockRestore();
      cleared.mockRestore();
    });
    const { business } = await setUp();
    await business.GET(CUSTOMERS, { timeout: 66_666, deadline: 77_777 });
    for (const limit of [66_666, 77_777]) {
      const timers = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === limit);
      expect(timers, `${limit} ms`).toHaveLength(1);
      expect(cleared.mock.calls.map(([timer]) => timer)).toContain(timers[0]?.value);
    }
  });
});

describe("a connection that is not made in time", () => {
  it.each([
    ["UND_ERR_CONNECT_TIMEOUT", undefined],
    ["ETIMEDOUT", "connect"],
  ])("is a timeout with the time that it took: %s", async (code, syscall) => {
    let now = 1_000_000;
    const { client } = await setUp(
      {
        now: () => now,
        retry: false,
        fetch: async () => {
          now += 1_234.4;
          throw new TypeError("fetch failed", { cause: Object.assign(new Error("no connection"), { code, syscall }) });
        },
      },
      { warm: false },
    );
    const error = await rejection(client.POST("/v1/platform/oauth2/token/", { body: {} as never }));
    expect(error).toMatchObject({ name: "ThredfiTimeoutError", code: "timeout", stage: "connect", after: 1_234 });
  });
});

it("a call that nothing can end fails like any other", async () => {
  const { server, business } = await setUp({ deadline: 0, timeout: 0, retry: false });
  server.next({ reset: "before headers" });
  expect(await rejection(business.GET(CUSTOMERS))).toMatchObject({ name: "ThredfiNetworkError", maybeSent: true });
});

describe("an answer that is read as a stream", () => {
  it("may have no body", async () => {
    const { server, business } = await setUp();
    server.next({ status: 204 });
    expect((await business.GET(CUSTOMERS, { parseAs: "stream" })).response.status).toBe(204);
  });

  it("can be stopped after a garbage collection", async () => {
    const { server, business } = await setUp();
    server.next({ hang: "during body" });
    const stop = new AbortController();
    const { data } = await business.GET(CUSTOMERS, { signal: stop.signal, parseAs: "stream" });
    const reader = data?.getReader();
    await reader?.read();
    const end = rejection(reader?.read() ?? Promise.resolve());
    for (let times = 0; times < 5; times++) {
      collectGarbage();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    stop.abort("enough");
    expect(await end).toBe("enough");
  });
});

describe("a body that is made anew for every attempt", () => {
  it("is made once when one attempt is enough", async () => {
    const { business } = await setUp();
    let made = 0;
    const factory = () => {
      made++;
      return new Response("{}").body;
    };
    const { response } = await business.POST(CUSTOMERS, { body: {} as never, bodySerializer: () => factory as never });
    expect([response.status, made]).toEqual([200, 1]);
  });
});

describe("a body that middleware put in place", () => {
  it("is sent with every attempt, also after a 401", async () => {
    const { server, business } = await setUp();
    business.use({
      onRequest: ({ request }) =>
        new Request(request, {
          body: '{"signed":true}',
          headers: { ...Object.fromEntries(request.headers), "x-own": "1" },
        }),
    });
    server.next(refusal(503), refusal(401), refusal(503));
    const { response } = await business.POST(CUSTOMERS, { body: { external_id: "inv-1" } as never });
    expect(response.status).toBe(200);
    expect(server.calls().map(({ body }) => body)).toEqual(Array(4).fill('{"signed":true}'));
    expect(server.calls().map(({ headers }) => headers["x-own"])).toEqual(Array(4).fill("1"));
  });
});

describe("after a 429", () => {
  it.each([
    ["a second when the answer does not say how long", {}, 1_000],
    ["as long as the answer says", { "retry-after": "7" }, 7_000],
  ])("the business is paused %s", async (_, headers, pause) => {
    let now = 1_000_000;
    const waits: { milliseconds: number; ring: () => void }[] = [];
    const { server, business } = await setUp({
      pacing: {},
      retry: false,
      now: () => now,
      sleep: (milliseconds) => new Promise((ring) => void waits.push({ milliseconds, ring })),
    });
    server.next(refusal(429, headers));
    expect((await business.GET(CUSTOMERS)).response.status).toBe(429);
    const next = business.GET(CUSTOMERS);
    await expect.poll(() => waits.map(({ milliseconds }) => milliseconds)).toEqual([pause]);
    expect(server.calls()).toHaveLength(1);
    now += pause;
    waits[0]?.ring();
    expect((await next).response.status).toBe(200);
  });
});

describe("the beginning of an answer, for messages", () => {
  it.each([
    ["of one byte", "x"],
    ["of three bytes", "€"],
    ["of four bytes, which JavaScript counts twice", "💷"],
  ])("is 200 characters %s", async (_, character) => {
    const text = character.repeat(300);
    const { response, beginning } = await bufferBody(new Response(text), 10_000);
    expect(beginning).toBe(text.slice(0, 200));
    expect(await response.text()).toBe(text);
  });

  it.each([
    ["one", [60]],
    ["two", [31, 60]],
    ["three", [1, 32, 60]],
  ])("is put together from %s chunks", async (_, ends) => {
    const bytes = new TextEncoder().encode("€".repeat(20));
    const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
    const body = new ReadableStream({
      pull(controller) {
        const next = chunks.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
    });
    const { response, beginning } = await bufferBody(new Response(body), bytes.length);
    expect([beginning, await response.text()]).toEqual(["€".repeat(20), "€".repeat(20)]);
  });
});

it("a body that is too large is not read on", async () => {
  let cancelled = 0;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => void cancelled++,
  });
  await expect(bufferBody(new Response(body), 25)).rejects.toThrow("larger than 25 bytes");
  expect(cancelled).toBe(1);
});

describe("methods that mean the same when they arrive twice", () => {
  it.each(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"])("%s is repeated", (method) => {
    expect(isRepeatable({ ...(operation as NonNullable<typeof operation>), method }, undefined, undefined)).toBe(true);
  });

  it("a key that the operation does not take makes no POST of it that can be repeated", () => {
    const post = findOperation("POST", "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/");
    if (!post) throw new Error("The operation table cannot void an invoice");
    expect(isRepeatable(post, undefined, "key")).toBe(false);
    expect(isRepeatable({ ...post, idempotencyKey: true }, undefined, undefined)).toBe(false);
    expect(isRepeatable({ ...post, idempotencyKey: true }, undefined, "key")).toBe(true);
  });

  it("PATCH is none of them", async () => {
    const { server, client } = await setUp();
    server.next(refusal(503));
    const params = { path: { business_id: BUSINESS } };
    const { response } = await client.PATCH("/v1/platform/businesses/{business_id}/", { params, body: {} as never });
    expect(response.status).toBe(503);
    expect(server.calls()).toHaveLength(1);
  });
});

describe("a create that answers a repeat with the same record", () => {
  const form = (value: string) => {
    const data = new FormData();
    data.set("external_id", value);
    return data;
  };

  it.each<[what: string, body: unknown, attempts: number]>([
    ["its external_id", { external_id: "inv-1" }, 2],
    ["an empty one", { external_id: "" }, 1],
    ["one that is no text", { external_id: 7 }, 1],
    ["none", {}, 1],
    ["a form with it", form("inv-1"), 2],
    ["a form with an empty one", form(""), 1],
    ["parameters with it", new URLSearchParams({ external_id: "inv-1" }), 2],
  ])("is repeated when it carries it: %s", async (_, body, attempts) => {
    const { server, business } = await setUp();
    server.next(refusal(503));
    await business.POST(CUSTOMERS, { body: body as never, bodySerializer: (given) => (isForm(given) ? given : "{}") });
    expect(server.calls()).toHaveLength(attempts);
  });
});

describe("a decision to send again", () => {
  const settings = checkRetry({ baseDelay: 100, maxRetryAfter: 5_000 });
  const answer = (status: number, after?: number) => ({ kind: "response", status, retryAfter: after }) as const;
  const failure = (changes: object = {}) =>
    ({ kind: "failure", reason: "EPIPE", maybeSent: true, ...changes }) as const;
  const decided = (changes: Partial<Attempted>, using = settings, random = 0, budget = true) =>
    decide(
      { outcome: answer(503), attempts: 1, repeatable: true, left: 10_000, ...changes },
      using,
      () => random,
      () => budget,
    );

  it("says which answer it was, or which failure", () => {
    expect(decided({})).toEqual({ retry: true, delay: 0, reason: "HTTP 503" });
    expect(decided({ outcome: failure() })).toEqual({ retry: true, delay: 0, reason: "EPIPE" });
  });

  it.each([408, 429, 500, 502, 503, 504])("is taken for %i", (status) => {
    expect(decided({ outcome: answer(status) }).retry).toBe(true);
  });

  it.each([200, 400, 401, 404, 407, 409, 428, 430, 499, 501, 505])("is not taken for %i", (status) => {
    expect(decided({ outcome: answer(status) })).toEqual({ retry: false, why: "done" });
  });

  it("is not taken when the caller stopped the call, nor when retries are off", () => {
    expect(decided({ outcome: failure({ final: true }) })).toEqual({ retry: false, why: "done" });
    expect(decided({}, false)).toEqual({ retry: false, why: "off" });
  });

  it("depends on what may be repeated, unless nothing was sent", () => {
    const why = (changes: Partial<Attempted>, repeat: "always" | "contract" | "never") => {
      const decision = decided(changes, checkRetry({ repeat }));
      return decision.retry ? "retried" : decision.why;
    };
    const unsent = failure({ maybeSent: false });
    for (const repeat of ["always", "contract", "never"] as const) {
      expect(why({ repeatable: false, outcome: unsent }, repeat)).toBe("retried");
    }
    expect(why({ repeatable: false }, "always")).toBe("retried");
    expect(why({ repeatable: false }, "contract")).toBe("not repeatable");
    expect(why({ repeatable: true }, "contract")).toBe("retried");
    expect(why({ repeatable: true }, "never")).toBe("not repeatable");
  });

  it.each<[what: string, changes: Partial<Attempted>, random: number, expected: number | string]>([
    ["the last attempt but one", { attempts: 3 }, 0, 0],
    ["the last attempt", { attempts: 4 }, 0, "attempts"],
    ["as long as is obeyed", { outcome: answer(503, 5_000) }, 0, 5_000],
    ["longer than is obeyed", { outcome: answer(503, 5_001) }, 0, "retry-after"],
    ["at once", { outcome: answer(503, 0) }, 1, 0],
    ["a tenth more than it asked for at most", { outcome: answer(503, 500) }, 1, 550],
    ["no more than the jitter beyond what it asked for", { outcome: answer(503, 5_000) }, 1, 5_100],
    ["half of the longest wait", { attempts: 1 }, 0.5, 50],
    ["the longest wait, doubled twice", { attempts: 3 }, 1, 400],
    ["a wait that ends before the deadline", { left: 101 }, 1, 100],
    ["a wait that ends with the deadline", { left: 100 }, 1, "deadline"],
    ["a wait of nothing at the deadline", { left: 0 }, 0, "deadline"],
  ])("is right for %s", (_, changes, random, expected) => {
    const decision = decided(changes, settings, random);
    expect(decision.retry ? decision.delay : decision.why).toBe(expected);
  });

  it("takes from the budget last of all", () => {
    expect(decided({}, settings, 0, false)).toEqual({ retry: false, why: "budget" });
    expect(decided({ left: 0 }, settings, 0, false)).toEqual({ retry: false, why: "deadline" });
  });
});

function isForm(body: unknown): body is FormData | URLSearchParams {
  return body instanceof FormData || body instanceof URLSearchParams;
}
