// Pacing: what goes out at a time, in which order, and what becomes of the rest. Time is virtual, except through the client.

import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { createThredfiClient, ThredfiConfigError } from "../../src/index.js";
import { checkPacing, type PacingOptions } from "../../src/transport/pacing.js";
import { API_KEY, PARTNER_ID, startApi } from "../support/api.js";
import { type Sent, World } from "./pacing-world.js";
import { settle } from "./virtual-time.js";

const A = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
const B = "8f2d9c41-6b7e-4a35-9d10-2c4e6f8a0b13";
const C = "0d0e0a0d-0000-4000-8000-000000000003";

describe("options", () => {
  it.each([
    ["pacing", 5],
    ["pacing", null],
    ["pacing", [1]],
    ["pacing.requestPerSecond", { requestPerSecond: 5 }],
    ["pacing.concurrency", { concurrency: 0 }],
    ["pacing.concurrency", { concurrency: 1.5 }],
    ["pacing.concurrency", { concurrency: "4" }],
    ["pacing.concurrency", { concurrency: Number.POSITIVE_INFINITY }],
    ["pacing.requestsPerSecond", { requestsPerSecond: 0 }],
    ["pacing.requestsPerSecond", { requestsPerSecond: Number.NaN }],
    ["pacing.requestsPerSecond", { requestsPerSecond: Number.MIN_VALUE }],
    ["pacing.perBusiness", { perBusiness: 3 }],
    ["pacing.perBusiness.perBusiness", { perBusiness: { perBusiness: {} } }],
    ["pacing.perBusiness.concurrency", { perBusiness: { concurrency: -1 } }],
    ["pacing.perBusiness.requestsPerSecond", { perBusiness: { requestsPerSecond: -1 } }],
  ])("%s is named when it is %j", (field, options) => {
    const check = () => checkPacing(options as PacingOptions);
    expect(check).toThrow(ThredfiConfigError);
    expect(check).toThrow(expect.objectContaining({ field }));
  });

  it("off stays off, and what is right comes back as a copy", () => {
    expect(checkPacing(undefined)).toBeUndefined();
    const options = { concurrency: 3, perBusiness: { requestsPerSecond: 0.5 } };
    const checked = checkPacing(options);
    options.perBusiness.requestsPerSecond = 99;
    expect(checked).toMatchObject({ concurrency: 3, perBusiness: { requestsPerSecond: 0.5 } });
  });
});

describe("limits", () => {
  it("concurrency: the next goes out when one is answered", async () => {
    const world = new World({ concurrency: 2 });
    const [first, , third] = [world.request(A), world.request(B), world.request(A)];
    await settle();
    expect(third.state).toBe("waiting");
    first.release();
    first.release(); // once more gives back nothing
    const fourth = world.request(A);
    await settle();
    expect([third.state, fourth.state]).toEqual(["in flight", "waiting"]);
  });

  it("requestsPerSecond: evenly spread, a tenth of a second's worth at once after a rest", async () => {
    const world = new World({ requestsPerSecond: 20 });
    const start = world.time.now();
    for (let i = 0; i < 6; i++) world.request(A);
    await world.time.pass(10_000);
    expect(world.sent.map(({ at }) => at - start)).toEqual([0, 0, 50, 100, 150, 200]);
  });

  it("perBusiness: a business at its limit leaves the client's to the others", async () => {
    const world = new World({ concurrency: 3, perBusiness: { concurrency: 1 } });
    for (const business of [A, A, A, B, undefined, undefined]) world.request(business);
    await settle();
    expect(world.sent.map(({ business }) => business)).toEqual([A, B, undefined]);
  });

  it("perBusiness does not limit calls that concern no single business", async () => {
    const world = new World({ perBusiness: { concurrency: 1, requestsPerSecond: 1 } });
    for (let i = 0; i < 5; i++) world.request(undefined);
    await settle();
    expect(world.in("in flight")).toHaveLength(5);
  });

  it("goes on when the clock is set back", async () => {
    const world = new World({ requestsPerSecond: 1 });
    world.request(A);
    world.request(A);
    world.time.jump(-86_400_000);
    world.request(A);
    await world.time.pass(2_100);
    expect(world.sent).toHaveLength(3);
  });

  it("waits longer than one timer can", async () => {
    const world = new World({});
    world.pacer.slowDown(A, 2 ** 31 + 5);
    const request = world.request(A);
    await world.time.pass(2 ** 31 + 4);
    expect(request.state).toBe("waiting");
    await world.time.pass(1);
    expect(request.state).toBe("in flight");
  });
});

describe("fairness", () => {
  it("ten thousand waiting requests of one business cost another's single one a turn", async () => {
    const world = new World({ concurrency: 5 });
    for (let i = 0; i < 10_000; i++) world.request(A);
    const single = world.request(B);
    await settle();
    world.sent[0]?.release();
    await settle();
    world.sent[1]?.release();
    await settle();
    expect(single.state).toBe("in flight");
  });

  it("nobody waits longer than one turn of each other business for each place in the own line", async () => {
    const limits = fc.record(
      { concurrency: fc.integer({ min: 1, max: 4 }), requestsPerSecond: fc.constantFrom(0.5, 3, 25, 200) },
      { requiredKeys: ["concurrency"] },
    );
    const steps = fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record({
            do: fc.constant("request" as const),
            business: businesses,
            count: fc.integer({ min: 1, max: 6 }),
          }),
        },
        { weight: 3, arbitrary: fc.record({ do: fc.constant("response" as const), pick: fc.nat() }) },
        { weight: 1, arbitrary: fc.record({ do: fc.constant("abort" as const), pick: fc.nat() }) },
        { weight: 1, arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.constantFrom(1, 40, 700) }) },
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(limits, steps, async (options, program) => {
        const world = new World(options);
        for (const step of program) {
          if (step.do === "request") for (let i = 0; i < step.count; i++) world.request(step.business);
          else if (step.do === "response") pick(world.in("in flight"), step.pick)?.release();
          else if (step.do === "abort") pick(world.in("waiting"), step.pick)?.controller.abort();
          else await world.time.pass(step.ms);
          await settle();
          // No place stays empty while somebody waits for nothing else.
          if (options.requestsPerSecond === undefined && world.in("waiting").length > 0) {
            expect(world.in("in flight")).toHaveLength(options.concurrency);
          }
        }
        expect(await world.finish()).toBe(true);
        for (const request of world.sent) {
          const turns = new Map<string | undefined, number>();
          for (const { business } of world.sent.slice(request.before, request.order)) {
            if (business !== request.business) turns.set(business, (turns.get(business) ?? 0) + 1);
          }
          expect(Math.max(0, ...turns.values())).toBeLessThanOrEqual(request.position);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("after a 429", () => {
  it("the business is paused, and nobody else; the pause takes no place of the others", async () => {
    const world = new World({ concurrency: 1 });
    world.pacer.slowDown(A, 3_000);
    const [paused, other, partner] = [world.request(A), world.request(B), world.request(undefined)];
    await settle();
    other.release();
    await settle();
    partner.release();
    expect([other.state, partner.state]).toEqual(["done", "done"]);
    await world.time.pass(2_999);
    expect(paused.state).toBe("waiting");
    await world.time.pass(1);
    expect(paused.state).toBe("in flight");
  });

  it("a call that concerns no single business pauses only its like", async () => {
    const world = new World({});
    world.pacer.slowDown(undefined, 1_000);
    const [partner, business] = [world.request(undefined), world.request(A)];
    await settle();
    expect([partner.state, business.state]).toEqual(["waiting", "in flight"]);
  });

  it("a longer pause holds, a shorter one does not shorten it", async () => {
    const world = new World({});
    world.pacer.slowDown(A, 1_000);
    const request = world.request(A);
    world.pacer.slowDown(A, 5_000);
    world.pacer.slowDown(A, 10);
    await world.time.pass(4_999);
    expect(request.state).toBe("waiting");
    await world.time.pass(1);
    expect(request.state).toBe("in flight");
  });

  it("the business has half of its concurrency, however many answers said so, and all of it after 30 seconds", async () => {
    const world = new World({ perBusiness: { concurrency: 8 } });
    const fill = async () => {
      for (const request of world.requests) request.controller.abort();
      for (const request of world.in("in flight")) request.release();
      for (let i = 0; i < 20; i++) world.request(A);
      await settle();
      return world.in("in flight").length;
    };
    expect(await fill()).toBe(8);
    for (let i = 0; i < 8; i++) world.pacer.slowDown(A, 1_000);
    await world.time.pass(1_000);
    expect(await fill()).toBe(4);
    await world.time.pass(15_000);
    expect(await fill()).toBe(6);
    await world.time.pass(15_000);
    expect(await fill()).toBe(8);
  });

  it("each further one halves again, and one request at a time is always left", async () => {
    const world = new World({ perBusiness: { concurrency: 8, requestsPerSecond: 8 } });
    for (let i = 0; i < 40; i++) {
      world.pacer.slowDown(A, 100);
      await world.time.pass(101);
    }
    const start = world.time.now();
    for (let i = 0; i < 3; i++) world.request(A);
    await world.finish();
    const [first = 0, second = 0, third = 0] = world.sent.map(({ at }) => at - start);
    expect(first).toBe(0);
    // A sixteenth of 8 a second is one in 2 seconds; a little less by the time that it has been coming back.
    expect(second).toBeGreaterThan(1_900);
    expect(second).toBeLessThanOrEqual(2_000);
    expect(third - second).toBeLessThan(second);
  });

  it("without limits of its own the business has half of the client's", async () => {
    const world = new World({ concurrency: 4 });
    world.pacer.slowDown(A, 0);
    for (const business of [A, A, A, A, B]) world.request(business);
    await settle();
    expect(world.sent.map(({ business }) => business)).toEqual([A, A, B]);
  });

  it("the rate of the business is halved, that of the others is not", async () => {
    const world = new World({ perBusiness: { requestsPerSecond: 10 } });
    world.pacer.slowDown(A, 1_000);
    await world.time.pass(1_000);
    for (let i = 0; i < 30; i++) for (const business of [A, B]) world.request(business);
    await world.time.pass(1_000);
    const count = (business: string) => world.sent.filter((each) => each.business === business).length;
    expect(count(B)).toBe(11);
    expect(count(A)).toBe(6);
  });
});

describe("abort", () => {
  it("rejects at once with the reason of the signal, and frees the place in the line", async () => {
    const world = new World({ concurrency: 1 });
    const [first, second, third] = [world.request(A), world.request(A), world.request(A)];
    await settle();
    const reason = new Error("the caller went away");
    second.controller.abort(reason);
    await settle();
    expect(second).toMatchObject({ state: "aborted", reason });
    first.release();
    await settle();
    expect(third.state).toBe("in flight");
  });

  it("an aborted signal never enters the line", async () => {
    const world = new World({ concurrency: 1 });
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(world.pacer.acquire(A, signal)).rejects.toThrow("too late");
    expect(world.pacer.lanes).toBe(0);
  });

  it("after the request was sent it gives nothing back: that is for its release", async () => {
    const world = new World({ concurrency: 1 });
    const [first, second] = [world.request(A), world.request(A)];
    await settle();
    first.controller.abort();
    await settle();
    expect([first.state, second.state]).toEqual(["in flight", "waiting"]);
    first.release();
    await settle();
    expect(second.state).toBe("in flight");
  });

  it("the last one that waits takes the timer with it", async () => {
    const world = new World({ requestsPerSecond: 1 });
    world.request(A);
    const waiting = world.request(A);
    await settle();
    expect(world.time.timers).toBe(1);
    waiting.controller.abort();
    await settle();
    expect(world.time.timers).toBe(0);
  });
});

describe("housekeeping", () => {
  it("a crowd that waits for the same instant sets one timer", async () => {
    const world = new World({ requestsPerSecond: 1 });
    for (let i = 0; i < 100; i++) world.request(A);
    await settle();
    expect(world.time.sets).toBe(1);
  });

  it("a business without requests is not kept", async () => {
    const world = new World({ concurrency: 4 });
    for (let i = 0; i < 500; i++) world.request(`business ${i}`);
    expect(await world.finish()).toBe(true);
    expect(world.pacer.lanes).toBe(0);
  });

  it("one whose rate or pause still counts is kept until it does not, without a timer", async () => {
    const world = new World({ perBusiness: { requestsPerSecond: 1 } });
    for (let i = 0; i < 500; i++) world.request(`business ${i}`);
    world.pacer.slowDown("business 0", 500);
    expect(await world.finish()).toBe(true);
    expect(world.time.timers).toBe(0);
    expect(world.pacer.lanes).toBe(500);
    await world.time.pass(90_000);
    world.request(undefined);
    expect(await world.finish()).toBe(true);
    expect(world.pacer.lanes).toBe(0);
  });
});

describe("through the client", () => {
  it("holds calls back until an answer makes room, and lets go of one whose caller aborts", async () => {
    const api = await startApi();
    onTestFinished(() => api.close());
    let inFlight = 0;
    let most = 0;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    api.answer(async ({ path }) => {
      if (!path.includes("/customers/")) return undefined;
      most = Math.max(most, ++inFlight);
      await opened;
      await new Promise((resolve) => setTimeout(resolve, 5));
      inFlight--;
      return undefined;
    });
    const thredfi = createThredfiClient({
      partnerId: PARTNER_ID,
      apiKey: API_KEY,
      baseUrl: api.url,
      pacing: { concurrency: 3, perBusiness: { concurrency: 2 } },
    });
    const abort = new AbortController();
    const call = (id: string, signal?: AbortSignal) =>
      thredfi.business(id).GET("/v1/platform/businesses/{business_id}/customers/", { signal: signal ?? null });
    const calls = [A, A, A, A, B, B, B].map((id) => call(id));
    const stopped = call(A, abort.signal);
    abort.abort(new Error("the caller went away"));
    await expect(stopped).rejects.toThrow("the caller went away");
    await expect.poll(() => inFlight).toBe(3);
    open();
    for (const { response } of await Promise.all(calls)) expect(response.status).toBe(200);
    expect(most).toBe(3);
  });
});

const businesses = fc.constantFrom(A, B, C, undefined);

const limitsOf = () =>
  fc.record(
    {
      concurrency: fc.integer({ min: 1, max: 4 }),
      requestsPerSecond: fc.constantFrom(0.5, 2, 9.5, 15, 40, 1_000),
    },
    { requiredKeys: [] },
  );

describe("any program of requests, answers, aborts and 429s", () => {
  const options = fc
    .tuple(limitsOf(), fc.option(limitsOf(), { nil: undefined }))
    .map(([limits, perBusiness]): PacingOptions => ({ ...limits, perBusiness }));
  const program = fc.array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          do: fc.constant("request" as const),
          business: businesses,
          count: fc.integer({ min: 1, max: 5 }),
        }),
      },
      { weight: 6, arbitrary: fc.record({ do: fc.constant("response" as const), pick: fc.nat() }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant("abort" as const), pick: fc.nat() }) },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant("429" as const),
          business: businesses,
          ms: fc.constantFrom(0, 30, 1_500),
        }),
      },
      {
        weight: 4,
        arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.constantFrom(0, 1, 17, 120, 1_000, 40_000) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("settle" as const) }) },
    ),
    { maxLength: 60 },
  );

  it("stays within every limit, keeps the order within a business, and settles every request", async () => {
    await fc.assert(
      fc.asyncProperty(options, program, async (limits, steps) => {
        const world = new World(limits);
        const pauses: { business: string | undefined; before: number; until: number }[] = [];
        for (const step of steps) {
          if (step.do === "request") for (let i = 0; i < step.count; i++) world.request(step.business);
          else if (step.do === "response") pick(world.in("in flight"), step.pick)?.release();
          else if (step.do === "abort") pick(world.requests, step.pick)?.controller.abort();
          else if (step.do === "pass") await world.time.pass(step.ms);
          else await settle();
          if (step.do === "429") {
            await settle();
            pauses.push({
              business: step.business,
              before: world.sent.length,
              until: world.time.now() + step.ms,
            });
            world.pacer.slowDown(step.business, step.ms);
          }
          checkInFlight(world, limits);
        }
        expect(await world.finish()).toBe(true);
        checkInFlight(world, limits);

        checkRate(world.sent, limits.requestsPerSecond);
        for (const business of [A, B, C]) {
          const own = world.sent.filter((each) => each.business === business);
          checkRate(own, limits.perBusiness?.requestsPerSecond);
          expect(own.map(({ number }) => number)).toEqual(own.map(({ number }) => number).sort((a, b) => a - b));
        }
        for (const { business, before, until } of pauses) {
          expect(
            world.sent.filter((each) => each.business === business && each.order >= before && each.at < until),
          ).toEqual([]);
        }
        for (const request of world.requests) expect(["done", "aborted"]).toContain(request.state);
        for (const { reason, controller } of world.in("aborted")) expect(reason).toBe(controller.signal.reason);

        // Every wake-up was for a request that went out; none is left, and nothing of what has been.
        expect(world.time.rings).toBeLessThanOrEqual(world.sent.length);
        expect(world.time.timers).toBe(0);
        await world.time.pass(200_000);
        world.request(undefined);
        expect(await world.finish()).toBe(true);
        expect(world.pacer.lanes).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

function checkInFlight(world: World, { concurrency = Infinity, perBusiness }: PacingOptions): void {
  expect(world.in("in flight").length).toBeLessThanOrEqual(concurrency);
  for (const business of [A, B, C]) {
    expect(world.in("in flight", business).length).toBeLessThanOrEqual(perBusiness?.concurrency ?? Infinity);
  }
}

/** In any stretch of time there are at most as many as the rate allows in it, and what may go out at once. */
function checkRate(sent: readonly Sent[], rate: number | undefined): void {
  if (rate === undefined) return;
  const atOnce = Math.max(1, rate / 10);
  for (const [from, first] of sent.entries()) {
    for (const [offset, last] of sent.slice(from).entries()) {
      expect(offset + 1).toBeLessThanOrEqual(((last.at - first.at) / 1000) * rate + atOnce + 1e-6);
    }
  }
}
