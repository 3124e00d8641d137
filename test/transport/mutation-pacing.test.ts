// What mutation testing showed that no other test looks at, in the pacing of src/transport. Time is virtual.

import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { createThredfiClient } from "../../src/index.js";
import { checkPacing } from "../../src/transport/pacing.js";
import { BUSINESS_A as A, API_KEY, BUSINESS_B as B, PARTNER_ID } from "../support/api.js";
import { World } from "./pacing-world.js";
import { settle } from "./virtual-time.js";

const C = "00000000-0000-4000-8000-000000000003";

describe("options", () => {
  it("may be as small as one request at once, and one in a thousand seconds", () => {
    const least = { concurrency: 1, requestsPerSecond: 0.001 };
    expect(checkPacing({ ...least, perBusiness: least })).toEqual({ ...least, perBusiness: least });
    expect(checkPacing({})).toEqual({});
  });

  it.each([
    ["pacing", [], "is not an object of limits, such as { concurrency: 10 }."],
    ["pacing.rate", { rate: 1 }, "is not an option. There are: concurrency, requestsPerSecond, perBusiness."],
    ["pacing.perBusiness.rate", { perBusiness: { rate: 1 } }, "There are: concurrency, requestsPerSecond."],
    ["pacing.concurrency", { concurrency: 0.5 }, "0.5 is not a whole number of requests, 1 or more."],
    ["pacing.requestsPerSecond", { requestsPerSecond: 0.0009 }, "0.0009 is not a number of requests a second, 0.001"],
    ["pacing.perBusiness.concurrency", { perBusiness: { concurrency: "1" } }, "1 is not a whole number of requests"],
  ])("%s is explained when it is %j", (field, pacing, message) => {
    const make = () =>
      createThredfiClient({ partnerId: PARTNER_ID, apiKey: API_KEY, environment: "sandbox", pacing: pacing as never });
    expect(make).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field }));
    expect(make).toThrow(message);
  });
});

describe("the rate", () => {
  it.each([
    ["a tenth of a second's worth at once", 100, 12, [...Array(10).fill(0), 10, 20]],
    ["one at a time where that is less than one", 5, 3, [0, 200, 400]],
    ["one at a time where that is one", 10, 3, [0, 100, 200]],
    ["one in two seconds", 0.5, 2, [0, 2_000]],
  ])("is %s", async (_, requestsPerSecond, count, expected) => {
    const world = new World({ requestsPerSecond });
    const start = world.time.now();
    for (let i = 0; i < count; i++) world.request(A);
    await world.time.pass(10_000);
    expect(world.sent.map(({ at }) => at - start)).toEqual(expected);
  });

  it("is caught up with after a rest, and no more than that", async () => {
    const world = new World({ requestsPerSecond: 20 });
    world.request(A);
    await world.time.pass(75);
    const start = world.time.now();
    for (let i = 0; i < 4; i++) world.request(A);
    await world.time.pass(10_000);
    expect(world.sent.slice(1).map(({ at }) => at - start)).toEqual([0, 0, 50, 100]);
  });
});

describe("turns", () => {
  it("are not lost by another request of the same business", async () => {
    const world = new World({ concurrency: 1 });
    for (const business of [C, A, B, A]) world.request(business);
    await world.finish();
    expect(world.sent.map(({ business }) => business)).toEqual([C, A, B, A]);
  });

  it("go round", async () => {
    const world = new World({ concurrency: 1 });
    for (const business of [A, A, A, B, B, C]) world.request(business);
    await world.finish();
    expect(world.sent.map(({ business }) => business)).toEqual([A, B, C, A, B, A]);
  });

  it("of the others stay as they are when one in the middle of the line goes", async () => {
    for (const gone of [1, 2, 3, 4]) {
      const world = new World({ concurrency: 1 });
      const requests = [0, 1, 2, 3, 4].map(() => world.request(A));
      await settle();
      requests[gone]?.controller.abort();
      await world.finish();
      expect(world.sent.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4].filter((number) => number !== gone));
    }
  });

  it("pass to the next business when the only request of one goes", async () => {
    const world = new World({ concurrency: 1 });
    const [, second] = [A, B, C].map((business) => world.request(business));
    await settle();
    second?.controller.abort();
    await world.finish();
    expect(world.sent.map(({ business }) => business)).toEqual([A, C]);
    expect(world.pacer.lanes).toBe(0);
  });
});

describe("a signal", () => {
  it("is listened to while its request waits, and at no other time", async () => {
    const world = new World({ concurrency: 1 });
    const listeners = () =>
      [first, second].map(({ controller }) => getEventListeners(controller.signal, "abort").length);
    const [first, second] = [world.request(A), world.request(A)];
    await settle();
    expect(listeners()).toEqual([0, 1]);
    first.release();
    await settle();
    expect(listeners()).toEqual([0, 0]);
  });
});

describe("timers", () => {
  it("are set anew when another request may go earlier, and the old one is taken away", async () => {
    const world = new World({});
    world.pacer.slowDown(A, 9_000);
    world.pacer.slowDown(B, 3_000);
    const [late, early] = [world.request(A), world.request(B)];
    await settle();
    expect([world.time.timers, world.time.sets]).toEqual([1, 2]);
    await world.time.pass(3_000);
    expect([late.state, early.state]).toEqual(["waiting", "in flight"]);
    await world.time.pass(6_000);
    expect(late.state).toBe("in flight");
    expect([world.time.timers, world.time.rings]).toEqual([0, 2]);
  });

  it("are set anew when the business has to wait longer", async () => {
    const world = new World({ requestsPerSecond: 1 });
    world.request(A);
    const waiting = world.request(A);
    await settle();
    world.pacer.slowDown(A, 5_000);
    await world.time.pass(5_000);
    expect([waiting.state, world.time.rings]).toEqual(["in flight", 1]);
  });

  it("wait whole milliseconds, and never too few", async () => {
    const world = new World({ requestsPerSecond: 3 });
    const start = world.time.now();
    for (let i = 0; i < 4; i++) world.request(A);
    await world.finish();
    expect(world.sent.map(({ at }) => at - start)).toEqual([0, 334, 668, 1_002]);
  });

  it("of a business that waits for its own answer are none", async () => {
    const world = new World({ perBusiness: { concurrency: 1 } });
    world.request(A);
    world.request(A);
    await settle();
    expect(world.time.sets).toBe(0);
  });
});

describe("after a 429", () => {
  const inFlight = async (world: World, count: number) => {
    for (const request of world.requests) request.controller.abort();
    for (const request of world.in("in flight")) request.release();
    for (let i = 0; i < count; i++) world.request(A);
    await settle();
    return world.in("in flight").length;
  };

  it("several at once halve the limits once, also when they ask for no pause", async () => {
    const world = new World({ concurrency: 8 });
    for (let i = 0; i < 3; i++) world.pacer.slowDown(A, 0);
    expect(await inFlight(world, 8)).toBe(4);
  });

  it("that asks for a time that is over, the business is not paused but slowed", async () => {
    const world = new World({ concurrency: 8 });
    world.pacer.slowDown(A, -5_000);
    expect(await inFlight(world, 8)).toBe(4);
  });

  it("a second one after the pause halves what had come back, one within it does not", async () => {
    const world = new World({ concurrency: 16 });
    world.pacer.slowDown(A, 1_000);
    await world.time.pass(500);
    world.pacer.slowDown(A, 500);
    await world.time.pass(500);
    expect(await inFlight(world, 16)).toBe(8);
    // A quarter of all comes back in 15 seconds: three quarters, of which half is left.
    await world.time.pass(15_000);
    world.pacer.slowDown(A, 0);
    expect(await inFlight(world, 16)).toBe(6);
  });

  it("however many, a sixteenth is left", async () => {
    const world = new World({ concurrency: 64 });
    for (let i = 0; i < 10; i++) {
      world.pacer.slowDown(A, 0);
      await world.time.pass(1);
    }
    expect(await inFlight(world, 64)).toBe(4);
  });

  it("the business is remembered until it has all of its limits again", async () => {
    const world = new World({ concurrency: 4 });
    const lanesAfter = async (milliseconds: number) => {
      await world.time.pass(milliseconds);
      world.request(B);
      await world.finish();
      return world.pacer.lanes;
    };
    world.pacer.slowDown(A, 1_000);
    expect(await lanesAfter(0)).toBe(1);
    expect(await lanesAfter(30_999)).toBe(1);
    expect(await lanesAfter(1)).toBe(0);
  });
});
