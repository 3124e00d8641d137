// A token is refreshed in the background ahead of its end, while calls go on with the old one.

import { expect, it } from "vitest";
import { ThredfiAuthenticationError } from "../../src/index.js";
import { BUSINESS_A, bearerOf, isExchange } from "../support/api.js";
import { api, BUSINESSES, client, clock, events, eventsOf, useApi } from "../support/client.js";

useApi();

const BUSY = { status: 503, body: { error: "server_error" } };
/** In the last minute of an hour, but not yet at its end. */
const DUE = 3_541_000;

it("happens once, while the old token serves", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  const release = api.hold(isExchange);
  clock.time += DUE;
  await Promise.all(Array.from({ length: 20 }, () => thredfi.GET(BUSINESSES)));
  expect(new Set(api.calls().map(bearerOf))).toEqual(new Set(["partner-token-1"]));
  expect(api.exchanges("partner")).toHaveLength(2);
  release();
  await expect
    .poll(async () => {
      await thredfi.GET(BUSINESSES);
      return bearerOf(api.calls().at(-1));
    })
    .toBe("partner-token-2");
  expect(api.exchanges("partner")).toHaveLength(2);
  expect(eventsOf("token.refreshed")).toHaveLength(1);
});

it("happens also when the clock counts from below zero", async () => {
  clock.time = -10_000_000;
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  clock.time += DUE;
  await thredfi.GET(BUSINESSES);
  await expect.poll(() => api.exchanges("partner").length).toBe(2);
  expect(api.calls().map(bearerOf)).toEqual(["partner-token-1", "partner-token-1"]);
});

it("is waited for in the last tenth of the margin, when a token might expire on its way", async () => {
  const thredfi = client();
  await thredfi.tokens.business(BUSINESS_A);
  clock.time += 3_595_000;
  events.length = 0;
  await thredfi.tokens.business(BUSINESS_A);
  expect(eventsOf("token.refreshed")).toEqual([
    { type: "token.refreshed", credential: "partner", expiresIn: 3_600 },
    { type: "token.refreshed", credential: "business", businessId: BUSINESS_A, expiresIn: 3_600 },
  ]);
  await thredfi.GET(BUSINESSES);
  expect(bearerOf(api.calls().at(-1))).toBe("partner-token-3");
});

it("may fail without a call failing, as long as the old token lives", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  api.respondToExchanges(BUSY);
  clock.time += DUE;
  for (let i = 0; i < 5; i++) expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
  await expect.poll(() => eventsOf("token.failed")).not.toEqual([]);
  clock.time += 53_000;
  expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
  clock.time += 6_000;
  await expect(thredfi.GET(BUSINESSES)).rejects.toThrow(ThredfiAuthenticationError);
});

it("that failed is tried again after a second, and no sooner", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  api.respondToExchanges(BUSY);
  clock.time += DUE;
  const failed = () => eventsOf("token.failed").length;
  await thredfi.GET(BUSINESSES);
  await expect.poll(failed).toBe(1);
  clock.time += 999;
  await thredfi.GET(BUSINESSES);
  expect(api.exchanges("partner")).toHaveLength(2);
  clock.time += 1;
  await thredfi.GET(BUSINESSES);
  await expect.poll(failed).toBe(2);
  expect(api.exchanges("partner")).toHaveLength(3);
});

it("of a business token that needs a partner token first has one attempt for both", async () => {
  const thredfi = client({ retry: {} });
  await thredfi.tokens.partner();
  clock.time += 1_800_000;
  await thredfi.tokens.business(BUSINESS_A);
  clock.time += DUE;
  api.respondToExchanges(BUSY);
  expect((await thredfi.business(BUSINESS_A).customers.list()).items).toEqual([]);
  await expect.poll(() => eventsOf("token.failed").length).toBe(2);
  expect([api.exchanges("partner").length, api.exchanges("business").length]).toEqual([2, 1]);
});

it.each([BUSY, { hang: "before headers" }] as const)("has ten seconds and one attempt: %o", async (fault) => {
  const thredfi = client({ retry: {}, timeout: 0 });
  await thredfi.GET(BUSINESSES);
  api.nextExchange(fault);
  clock.time += DUE;
  await thredfi.GET(BUSINESSES);
  await expect.poll(() => api.exchanges("partner").length).toBe(2);
  if ("hang" in fault) {
    await clock.pass(9_999);
    expect(eventsOf("token.failed")).toEqual([]);
    await clock.pass(1);
  }
  await expect.poll(() => eventsOf("token.failed").length).toBe(1);
  expect(api.exchanges("partner")).toHaveLength(2);
});
