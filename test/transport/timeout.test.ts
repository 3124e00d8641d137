// `timeout`, the limit of one attempt, and `deadline`, the limit of a whole call, at every stage that a call goes through.

import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type ThredfiClientOptions, ThredfiTimeoutError } from "../../src/index.js";
import { setTimer, sleepBy } from "../../src/transport/clock.js";
import { BUSINESS_A, isExchange } from "../support/api.js";
import { byRequest } from "../support/by-request.js";
import {
  api,
  BUSINESSES,
  business,
  CUSTOMERS,
  client,
  clock,
  notRetried,
  rejection,
  retriedFor,
  useApi,
} from "../support/client.js";
import { REAL_TIME, settle } from "../support/clock.js";
import { failure } from "../support/fault.js";

useApi();

const SHORT = 250;
const HANG = { hang: "before headers" } as const;

interface Expected {
  readonly code: "timeout" | "deadline";
  readonly stage: string;
  readonly after: number;
}

const called = (times: number) => () => api.calls().length === times;

/** How many responses have begun to arrive. */
let begun = 0;
const countingFetch = async (request: Request) => {
  const response = await fetch(request);
  begun++;
  return response;
};

/** Lets so much time pass once this is so. */
async function passWhen(reached: () => boolean, milliseconds: number): Promise<void> {
  await expect.poll(reached, { interval: 2, timeout: 5_000 }).toBe(true);
  await clock.pass(milliseconds);
}

async function expectTimeout(call: Promise<unknown>, expected: Expected, reached = called(1)): Promise<void> {
  const ended = rejection(call);
  await passWhen(reached, expected.after);
  const error = await ended;
  expect(error).toBeInstanceOf(ThredfiTimeoutError);
  expect(error).toMatchObject({ ...expected, operationId: "list_customers" });
  expect((error as Error).message).toContain(`${expected.after} ms`);
}

describe("an attempt takes longer than `timeout`", () => {
  const short = async (options: ThredfiClientOptions = {}) => {
    const acme = await business({ timeout: SHORT, retry: false, fetch: byRequest(countingFetch), ...options });
    begun = 0;
    return acme;
  };

  it("before the response begins", async () => {
    api.next(HANG);
    await expectTimeout((await short()).GET(CUSTOMERS), { code: "timeout", stage: "response", after: SHORT });
  });

  it.each([{ hang: "during body" }, { trickle: 20 }] as const)("in the body: %o", async (fault) => {
    const acme = await short();
    api.next(fault);
    const expected = { code: "timeout", stage: "body", after: SHORT } as const;
    await expectTimeout(acme.GET(CUSTOMERS), expected, () => begun === 1);
  });

  it("is tried again, and each attempt has all of it", async () => {
    const acme = await short({ retry: { attempts: 4 } });
    api.next(HANG, { hang: "during body" }, HANG);
    const call = acme.GET(CUSTOMERS);
    for (const reached of [called(1), () => begun === 1, called(3)]) await passWhen(reached, SHORT);
    expect((await call).response.status).toBe(200);
    expect(retriedFor()).toEqual(["timeout (response)", "timeout (body)", "timeout (response)"]);
  });

  it.each([0, Number.POSITIVE_INFINITY, 2 ** 31 - 1, 2 ** 31, 2 ** 40])("%d is no limit here", async (limit) => {
    const acme = await business({ ...REAL_TIME, timeout: limit, deadline: limit, retry: false });
    api.next({ trickle: 1 });
    expect((await acme.GET(CUSTOMERS)).data).toBeDefined();
  });

  it("can be set for one call", async () => {
    const acme = await short({ timeout: 0 });
    api.next(HANG);
    await expectTimeout(acme.GET(CUSTOMERS, { timeout: 1 }), { code: "timeout", stage: "response", after: 1 });
  });
});

describe("a call takes longer than `deadline`", () => {
  it("in a token exchange", async () => {
    api.nextExchange(HANG);
    const call = client({ deadline: SHORT, retry: {} }).business(BUSINESS_A).GET(CUSTOMERS);
    const expected = { code: "deadline", stage: "token exchange", after: SHORT } as const;
    await expectTimeout(call, expected, () => api.requests.length === 1);
    expect(api.calls()).toEqual([]);
  });

  it("in a token exchange after a 401", async () => {
    const acme = await business({ deadline: 300 });
    api.next(failure(401));
    api.nextExchange(HANG);
    const expected = { code: "deadline", stage: "token exchange", after: 300 } as const;
    await expectTimeout(acme.GET(CUSTOMERS), expected, () => api.exchanges("business").length === 2);
  });

  it.each([
    ["before headers", "response"],
    ["during body", "body"],
  ] as const)("in an attempt, %s", async (hang, stage) => {
    const acme = await business({ deadline: SHORT, fetch: byRequest(countingFetch) });
    begun = 0;
    api.next({ hang });
    const reached = hang === "during body" ? () => begun === 1 : called(1);
    await expectTimeout(acme.GET(CUSTOMERS), { code: "deadline", stage, after: SHORT }, reached);
    expect(api.calls()).toHaveLength(1);
    expect(retriedFor()).toEqual([]);
  });

  it("over several attempts", async () => {
    const acme = await business({ timeout: 200, deadline: 500 });
    api.next(HANG, HANG, HANG, HANG);
    const call = rejection(acme.GET(CUSTOMERS));
    for (const [attempt, time] of [200, 200, 100].entries()) await passWhen(called(attempt + 1), time);
    expect(await call).toMatchObject({ code: "deadline", stage: "response", after: 500 });
    expect(api.calls()).toHaveLength(3);
  });

  it("while it waits for the next attempt", async () => {
    const sleep = (_: number, signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    const acme = await business({ deadline: SHORT, sleep });
    api.next(failure(503));
    const expected = { code: "deadline", stage: "wait", after: SHORT } as const;
    await expectTimeout(acme.GET(CUSTOMERS), expected, () => retriedFor().length === 1);
  });

  it("and no time is left for another attempt", async () => {
    const acme = await business({ deadline: 60_000 });
    api.respond(() => {
      clock.time += 60_000;
      return failure(503);
    });
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(503);
    expect(notRetried()).toEqual(["deadline"]);
  });

  it.each([0, Number.POSITIVE_INFINITY])("%d is no limit, also for one call", async (deadline) => {
    const acme = await business({ deadline: SHORT });
    api.next(failure(503, { "retry-after": "60" }));
    expect((await acme.GET(CUSTOMERS, { deadline })).response.status).toBe(200);
    expect(clock.sleeps).toEqual([60_000]);
  });

  it("may be one millisecond", async () => {
    const acme = await business({ retry: false });
    api.next(HANG);
    await expectTimeout(acme.GET(CUSTOMERS, { deadline: 1 }), { code: "deadline", stage: "response", after: 1 });
  });
});

describe("a fetch that ignores its signal", () => {
  const deaf = () => new Promise<never>(() => {});

  it.each([
    [{ timeout: SHORT }, { code: "timeout", after: SHORT }],
    [
      { timeout: 0, deadline: SHORT },
      { code: "deadline", after: SHORT },
    ],
  ])("does not defeat the limits of a call: %o", async (limits, expected) => {
    const acme = await business({
      retry: false,
      ...limits,
      fetch: (url, init) => (isExchange({ path: new URL(url).pathname }) ? fetch(url, init) : deaf()),
    });
    const call = rejection(acme.GET(CUSTOMERS));
    // The clock jumps an hour past the limit, as it does after a machine slept.
    await settle();
    await clock.pass(3_600_000);
    expect(await call).toMatchObject({ name: "ThredfiTimeoutError", stage: "response", ...expected });
  });

  it("does not defeat those of an exchange", async () => {
    const call = rejection(client({ fetch: deaf, timeout: 0, deadline: SHORT }).GET(BUSINESSES));
    await settle();
    await clock.pass(3_600_000);
    expect(await call).toMatchObject({ name: "ThredfiTimeoutError", code: "deadline", stage: "token exchange" });
  });
});

it("a wait longer than a timer can count is as long as it should be", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let over = false;
  const month = 30 * 86_400_000;
  const waiting = sleepBy(setTimer)(month).then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(month - 1);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  setTimer(() => expect.unreachable(), month)();
  expect(vi.getTimerCount()).toBe(0);
});

describe("nothing keeps the process alive after a call:", () => {
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;

  it.each([
    ["with limits", { timeout: 66_666, deadline: 77_777 }],
    ["with limits beyond what a timer can wait", { timeout: 2 ** 40, deadline: 2 ** 41 }],
    ["without limits", { timeout: 0, deadline: Number.POSITIVE_INFINITY }],
  ])("%s", async (_, limits) => {
    const thredfi = client({ ...REAL_TIME, ...limits });
    await thredfi.GET(BUSINESSES);
    await expect.poll(timers).toBe(0);
  });
});
