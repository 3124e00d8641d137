// The caller stops a call, at every stage, and gets back the reason that was given. It also arrives after a garbage
// collection: Node's fetch follows the signal of a request weakly, so a request that nobody holds would never end.

import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import type { ThredfiClientOptions } from "../../src/index.js";
import { BUSINESS_A } from "../support/api.js";
import { api, BUSINESSES, business, CUSTOMERS, client, clock, events, rejection, useApi } from "../support/client.js";
import { REAL_TIME, settle } from "../support/clock.js";
import { failure } from "../support/fault.js";

useApi();

const REASON = new Error("the user left");
const HANG = { hang: "before headers" } as const;
const NO_LIMITS = { timeout: 0, deadline: 0 };

describe("the caller stops a call", () => {
  it("in a token exchange, which goes on for others", async () => {
    api.nextExchange({ trickle: 1 });
    const thredfi = client();
    const stop = new AbortController();
    const stopped = rejection(thredfi.GET(BUSINESSES, { signal: stop.signal }));
    const other = thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await expect.poll(() => api.requests.length).toBe(1);
    stop.abort(REASON);
    expect(await stopped).toBe(REASON);
    expect((await other).response.status).toBe(200);
  });

  it.each([{}, { deadline: 0 }, { timeout: 0 }, NO_LIMITS])("in flight, with %o", async (limits) => {
    const acme = await business();
    api.next(HANG);
    const stop = new AbortController();
    const call = rejection(acme.GET(CUSTOMERS, { signal: stop.signal, ...limits }));
    await expect.poll(() => api.calls().length).toBe(1);
    stop.abort(REASON);
    expect(await call).toBe(REASON);
    expect(api.calls()).toHaveLength(1);
  });

  it("in the body", async () => {
    let begun = false;
    const acme = await business({
      fetch: async (request) => {
        const response = await fetch(request);
        begun = true;
        return response;
      },
    });
    begun = false;
    api.next({ hang: "during body" });
    const stop = new AbortController();
    const call = rejection(acme.GET(CUSTOMERS, { signal: stop.signal }));
    await expect.poll(() => begun).toBe(true);
    stop.abort(REASON);
    expect(await call).toBe(REASON);
    expect(api.calls()).toHaveLength(1);
  });

  it("while it waits for the next attempt, with a timer of its own", async () => {
    const retry = { baseDelay: 60_000, maxDelay: 60_000 };
    const acme = await business({ ...REAL_TIME, random: () => 0.99, retry });
    api.next(failure(503));
    const stop = new AbortController();
    const call = rejection(acme.GET(CUSTOMERS, { signal: stop.signal }));
    await expect.poll(() => events.some(({ type }) => type === "call.retried")).toBe(true);
    stop.abort(REASON);
    expect(await call).toBe(REASON);
    expect(api.calls()).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ type: "call.failed", reason: "Error", attempts: 1 });
  });

  it("before it begins: nothing is sent", async () => {
    expect(await rejection(client().GET(BUSINESSES, { signal: AbortSignal.abort(REASON) }))).toBe(REASON);
    await settle();
    expect(api.seen).toEqual([]);
  });
});

it("calls that share a signal are all stopped by it, and leave no listener", async () => {
  const acme = await business();
  api.respondToCalls(HANG);
  const stop = new AbortController();
  const calls = [1, 2, 3].map(() => rejection(acme.GET(CUSTOMERS, { signal: stop.signal })));
  await expect.poll(() => api.calls().length).toBe(3);
  stop.abort(REASON);
  expect(await Promise.all(calls)).toEqual([REASON, REASON, REASON]);
  expect(getEventListeners(stop.signal, "abort")).toEqual([]);
});

it("many calls leave at most one listener on a signal that outlives them", async () => {
  const acme = await business();
  const { signal } = new AbortController();
  for (let call = 0; call < 12; call++) await acme.GET(CUSTOMERS, { signal, deadline: 60_000 });
  expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
});

describe("a stream that the caller reads", () => {
  /** Without the one of a Request, which goes when the Request is collected. */
  const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").filter(({ name }) => name !== "abort");

  const read = async (parts: string[], fail?: Error) => {
    let cancelled: unknown = "not";
    const body = () =>
      new ReadableStream({
        pull(controller) {
          const next = parts.shift();
          if (next !== undefined) controller.enqueue(new TextEncoder().encode(next));
          else if (fail) controller.error(fail);
          else controller.close();
        },
        cancel: (reason) => {
          cancelled = reason;
        },
      });
    const stop = new AbortController();
    const acme = await business({
      fetch: (url, init) => (String(url).includes("oauth2") ? fetch(url, init) : Promise.resolve(new Response(body()))),
    });
    const { data } = await acme.GET(CUSTOMERS, { signal: stop.signal, parseAs: "stream" });
    return { data: data as ReadableStream, stop, cancelled: () => cancelled };
  };

  it("ends with its last part, and leaves no listener", async () => {
    const { data, stop } = await read(["a", "b"]);
    expect(await new Response(data).text()).toBe("ab");
    expect(listeners(stop.signal)).toEqual([]);
  });

  it("fails as the connection does, and leaves no listener", async () => {
    const broken = new Error("connection lost");
    const { data, stop } = await read(["a"], broken);
    expect(await rejection(new Response(data).text())).toBe(broken);
    expect(listeners(stop.signal)).toEqual([]);
  });

  it("can be cancelled, with a reason, and leaves no listener", async () => {
    const { data, stop, cancelled } = await read(["a", "b"]);
    await data.cancel("enough");
    expect(cancelled()).toBe("enough");
    expect(listeners(stop.signal)).toEqual([]);
  });
});

it("a fetch that looks at its signal only after the time is over sees it aborted", async () => {
  let seen: AbortSignal | null | undefined;
  const acme = await business({
    retry: false,
    fetch: async (url, init) => {
      if (String(url).includes("oauth2")) return fetch(url, init);
      await clock.wait(2_000);
      seen = init.signal;
      return new Promise(() => {});
    },
  });
  const error = rejection(acme.GET(CUSTOMERS, { timeout: 1_000 }));
  await clock.pass(2_000);
  expect(await error).toMatchObject({ code: "timeout" });
  expect([seen?.aborted, seen?.reason]).toEqual([true, await error]);
});

describe("while garbage is collected,", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  let collector: ReturnType<typeof setInterval>;
  afterEach(() => clearInterval(collector));

  /** A client with a cached token, on a server that from now on does not respond. */
  async function stuck(options: ThredfiClientOptions = {}) {
    const thredfi = client({ ...REAL_TIME, ...options });
    await thredfi.GET(BUSINESSES, NO_LIMITS);
    api.respond(() => HANG);
    collector = setInterval(collectGarbage, 40);
    return thredfi;
  }

  it.each([
    ["the time of an attempt", { timeout: 300, deadline: 0 }, "timeout"],
    ["a deadline alone", { timeout: 0, deadline: 300 }, "deadline"],
    ["a deadline beside a longer timeout", { timeout: 60_000, deadline: 300 }, "deadline"],
  ])("%s passes", async (_, limits, code) => {
    const thredfi = await stuck();
    await expect(thredfi.GET(BUSINESSES, limits)).rejects.toMatchObject({ name: "ThredfiTimeoutError", code });
  });

  it("the time of a token exchange passes", async () => {
    const thredfi = await stuck({ timeout: 300 });
    await thredfi.tokens.forget();
    await expect(thredfi.tokens.partner()).rejects.toMatchObject({ code: "unreachable" });
  });

  it.each([{}, NO_LIMITS])("the caller's abort arrives, with %o", async (limits) => {
    const thredfi = await stuck();
    const stop = new AbortController();
    setTimeout(() => stop.abort(REASON), 300);
    expect(await rejection(thredfi.GET(BUSINESSES, { ...limits, signal: stop.signal }))).toBe(REASON);
  });

  it("a stream can be stopped", async () => {
    const acme = await business();
    api.next({ hang: "during body" });
    const stop = new AbortController();
    const { data } = await acme.GET(CUSTOMERS, { signal: stop.signal, parseAs: "stream" });
    const reader = data?.getReader();
    await reader?.read();
    const end = rejection(reader?.read() ?? Promise.resolve());
    for (let times = 0; times < 5; times++) {
      collectGarbage();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    stop.abort(REASON);
    expect(await end).toBe(REASON);
  });
});
