// The time of a call: the limit of an attempt, the limit of the whole call, and the caller who stops it, each at every
// stage that a call goes through.

import { describe, expect, it } from "vitest";
import { ThredfiTimeoutError } from "../../../src/index.js";
import { refusal } from "./fault.js";
import { BUSINESSES, CUSTOMERS, rejection, setUp } from "./setting.js";

const SHORT = 250;

function expectTimeout(error: unknown, expected: { code: "timeout" | "deadline"; stage: string; after: number }): void {
  expect(error).toBeInstanceOf(ThredfiTimeoutError);
  expect(error).toMatchObject({ ...expected, operationId: "list_customers" });
  expect((error as Error).message).toContain(`${expected.after} ms`);
}

describe("an attempt takes longer than `timeout`", () => {
  it("before the answer begins", async () => {
    const { server, business } = await setUp({ timeout: SHORT, retry: false });
    server.next({ hang: "before headers" });
    expectTimeout(await rejection(business.GET(CUSTOMERS)), { code: "timeout", stage: "response", after: SHORT });
  });

  it.each([{ hang: "during body" }, { trickle: 20 }] as const)("in the body: %o", async (fault) => {
    const { server, business } = await setUp({ timeout: SHORT, retry: false });
    server.next(fault);
    expectTimeout(await rejection(business.GET(CUSTOMERS)), { code: "timeout", stage: "body", after: SHORT });
  });

  it("is tried again", async () => {
    const { server, business, events } = await setUp({ timeout: 500 });
    server.next({ hang: "before headers" }, { hang: "during body" });
    expect((await business.GET(CUSTOMERS)).response.status).toBe(200);
    const reasons = events.flatMap((event) => (event.type === "call.retried" ? [event.reason] : []));
    expect(reasons).toEqual(["timeout (answer)", "timeout (body)"]);
  });

  it("each attempt has all of it", async () => {
    const { server, business } = await setUp({ timeout: SHORT, retry: { attempts: 3 } });
    server.next(...Array.from({ length: 3 }, () => ({ hang: "before headers" }) as const));
    const startedAt = performance.now();
    expectTimeout(await rejection(business.GET(CUSTOMERS)), { code: "timeout", stage: "response", after: SHORT });
    expect(performance.now() - startedAt).toBeGreaterThan(2.8 * SHORT);
    expect(server.calls()).toHaveLength(3);
  });

  it("while it connects, if the runtime says so", async () => {
    const timedOut = Object.assign(new Error("Connect Timeout Error"), { code: "UND_ERR_CONNECT_TIMEOUT" });
    const { business, events } = await setUp(
      (server) => ({
        fetch: async (request) => {
          if (request.url.endsWith("/token/")) return fetch(request);
          throw new TypeError(`fetch failed at ${server.url}`, { cause: timedOut });
        },
      }),
      { warm: true },
    );
    const error = await rejection(business.POST(CUSTOMERS, { body: {} as never }));
    expect(error).toMatchObject({ name: "ThredfiTimeoutError", code: "timeout", stage: "connect" });
    // Nothing was sent, so that even this call is repeated.
    expect(events.filter(({ type }) => type === "call.retried")).toHaveLength(3);
  });

  it.each(["read", "write"])(
    "an old connection that times out in a %s may have carried the request",
    async (syscall) => {
      const timedOut = Object.assign(new Error(`${syscall} ETIMEDOUT`), { code: "ETIMEDOUT", syscall });
      let sent = 0;
      const { business } = await setUp({
        fetch: async (request) => {
          if (request.url.endsWith("/token/")) return fetch(request);
          sent++;
          throw new TypeError("fetch failed", { cause: timedOut });
        },
      });
      const error = await rejection(business.POST(CUSTOMERS, { body: {} as never }));
      expect(error).toMatchObject({ name: "ThredfiNetworkError", maybeSent: true });
      expect(sent).toBe(1);
    },
  );

  it("0 and infinity are no limit", async () => {
    for (const timeout of [0, Number.POSITIVE_INFINITY, 2 ** 31]) {
      const { server, business } = await setUp({ timeout, retry: false });
      server.next({ trickle: 4 });
      expect((await business.GET(CUSTOMERS)).data).toBeDefined();
    }
  });

  it("can be set for one call", async () => {
    const { server, business } = await setUp({ timeout: SHORT, retry: false });
    server.next({ trickle: 10 }, { hang: "before headers" });
    expect((await business.GET(CUSTOMERS, { timeout: 10_000 })).data).toBeDefined();
    expectTimeout(await rejection(business.GET(CUSTOMERS, { timeout: 30 })), {
      code: "timeout",
      stage: "response",
      after: 30,
    });
  });
});

describe("a call takes longer than `deadline`", () => {
  it("in a token exchange", async () => {
    const { server, business } = await setUp({ deadline: SHORT }, { warm: false });
    server.nextExchange({ hang: "before headers" });
    expectTimeout(await rejection(business.GET(CUSTOMERS)), {
      code: "deadline",
      stage: "token exchange",
      after: SHORT,
    });
    expect(server.calls()).toEqual([]);
  });

  it("in a token exchange after a 401", async () => {
    const { server, business } = await setUp({ deadline: 300 });
    server.next(refusal(401));
    server.nextExchange({ hang: "before headers" });
    expectTimeout(await rejection(business.GET(CUSTOMERS)), { code: "deadline", stage: "token exchange", after: 300 });
  });

  it.each(["before headers", "during body"] as const)("in an attempt, %s", async (hang) => {
    const { server, business, events } = await setUp({ deadline: SHORT });
    server.next({ hang });
    const stage = hang === "before headers" ? "response" : "body";
    expectTimeout(await rejection(business.GET(CUSTOMERS)), { code: "deadline", stage, after: SHORT });
    expect(server.calls()).toHaveLength(1);
    expect(events.filter(({ type }) => type === "call.retried")).toEqual([]);
  });

  it("over several attempts", async () => {
    const { server, business } = await setUp({ timeout: 400, deadline: 1_000 });
    server.next(...Array.from({ length: 4 }, () => ({ hang: "before headers" }) as const));
    expectTimeout(await rejection(business.GET(CUSTOMERS)), { code: "deadline", stage: "response", after: 1_000 });
    expect(server.calls()).toHaveLength(3);
  });

  it("while it waits for its turn", async () => {
    const { server, business } = await setUp({ pacing: { concurrency: 1 }, retry: false });
    const stop = new AbortController();
    server.next({ hang: "before headers" });
    const first = rejection(business.GET(CUSTOMERS, { signal: stop.signal }));
    await expect.poll(() => server.calls().length).toBe(1);
    expectTimeout(await rejection(business.GET(CUSTOMERS, { deadline: SHORT })), {
      code: "deadline",
      stage: "wait",
      after: SHORT,
    });
    stop.abort("enough");
    expect(await first).toBe("enough");
    expect(server.calls()).toHaveLength(1);
  });

  it("while it waits for the next attempt", async () => {
    const sleep = (_: number, signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    const { server, business } = await setUp({ deadline: SHORT, sleep });
    server.next(refusal(503));
    expectTimeout(await rejection(business.GET(CUSTOMERS)), { code: "deadline", stage: "wait", after: SHORT });
  });

  it("is not waited for: a wait beyond it does not begin", async () => {
    const { server, business, sleeps, events } = await setUp({ deadline: 5_000 });
    server.next(refusal(503, { "retry-after": "5" }));
    const { response } = await business.GET(CUSTOMERS);
    expect(response.status).toBe(503);
    expect(sleeps).toEqual([]);
    expect(events).toContainEqual(expect.objectContaining({ type: "call.not-retried", why: "deadline" }));
  });

  it("0 and infinity are no limit, also for one call", async () => {
    for (const deadline of [0, Number.POSITIVE_INFINITY]) {
      const { server, business, sleeps } = await setUp({ deadline: SHORT });
      server.next(refusal(503, { "retry-after": "60" }), { trickle: 10 });
      expect((await business.GET(CUSTOMERS, { deadline })).response.status).toBe(200);
      expect(sleeps).toEqual([60_000]);
    }
  });
});

describe("the caller stops a call, and gets back the reason given,", () => {
  const reason = new Error("the user left");

  it.each<[stage: string, reached: (setting: Awaited<ReturnType<typeof setUp>>) => number]>([
    ["in a token exchange", ({ server }) => server.accepted.length],
    ["in flight", ({ server }) => server.calls().length],
    ["in the body", ({ server }) => server.calls().length],
  ])("%s", async (stage, reached) => {
    const setting = await setUp({}, { warm: stage !== "in a token exchange" });
    const { server, business } = setting;
    if (stage === "in a token exchange") server.nextExchange({ hang: "before headers" });
    else server.next({ hang: stage === "in flight" ? "before headers" : "during body" });
    const before = reached(setting);
    const stop = new AbortController();
    const call = rejection(business.GET(CUSTOMERS, { signal: stop.signal }));
    await expect.poll(() => reached(setting)).toBe(before + 1);
    if (stage === "in the body") await new Promise((resolve) => setTimeout(resolve, 30));
    stop.abort(reason);
    expect(await call).toBe(reason);
    expect(reached(setting)).toBe(before + 1);
  });

  it.each([{ deadline: 0 }, { timeout: 0 }, { deadline: 0, timeout: 0 }])("in flight, with %o", async (limits) => {
    const { server, business } = await setUp();
    server.next({ hang: "before headers" });
    const stop = new AbortController();
    const call = rejection(business.GET(CUSTOMERS, { signal: stop.signal, ...limits }));
    await expect.poll(() => server.calls().length).toBe(1);
    stop.abort(reason);
    expect(await call).toBe(reason);
  });

  it("while it waits for the next attempt, with a timer of its own", async () => {
    const { server, business, events } = await setUp({
      sleep: undefined,
      random: () => 0.99,
      retry: { baseDelay: 60_000, maxDelay: 60_000 },
    });
    server.next(refusal(503));
    const stop = new AbortController();
    const call = rejection(business.GET(CUSTOMERS, { signal: stop.signal }));
    await expect.poll(() => events.some(({ type }) => type === "call.retried")).toBe(true);
    stop.abort(reason);
    expect(await call).toBe(reason);
    expect(server.calls()).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ type: "call.failed", reason: "Error", attempts: 1 });
  });

  it("before it begins: nothing is sent", async () => {
    const { server, business } = await setUp();
    expect(await rejection(business.GET(CUSTOMERS, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.calls()).toEqual([]);
  });

  it("while the body is a stream", async () => {
    const { server, business } = await setUp();
    server.next({ hang: "during body" });
    const stop = new AbortController();
    const { data } = await business.GET(CUSTOMERS, { signal: stop.signal, parseAs: "stream" });
    const reader = data?.getReader();
    await reader?.read();
    const end = rejection(reader?.read() ?? Promise.resolve());
    stop.abort(reason);
    expect(await end).toBe(reason);
  });

  it("and nobody else's: an exchange that others wait for goes on", async () => {
    const { server, business, client } = await setUp({}, { warm: false });
    server.nextExchange({ trickle: 2 });
    const stop = new AbortController();
    const stopped = rejection(client.GET(BUSINESSES, { signal: stop.signal }));
    const other = business.GET(CUSTOMERS);
    await expect.poll(() => server.accepted.length).toBe(1);
    stop.abort(reason);
    expect(await stopped).toBe(reason);
    expect((await other).response.status).toBe(200);
  });
});
