// However many calls need a token at once, one exchange is made for all of them.

import { expect, it, vi } from "vitest";
import { BUSINESS_A, bearerOf } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, clock, useApi } from "../support/client.js";
import { settle } from "../support/clock.js";

useApi();

it("concurrent callers share one exchange", async () => {
  const acme = client().business(BUSINESS_A);
  await Promise.all(Array.from({ length: 50 }, () => acme.GET(CUSTOMERS)));
  expect(api.exchanges("partner")).toHaveLength(1);
  expect(api.exchanges("business")).toHaveLength(1);
  expect(new Set(api.calls().map(bearerOf)).size).toBe(1);
});

it("a thousand concurrent 401s make one refresh", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  api.revoke("partner-token-1");
  const calls = await Promise.all(Array.from({ length: 1000 }, () => thredfi.GET(BUSINESSES)));
  expect(calls.every(({ response }) => response.status === 200)).toBe(true);
  expect(api.exchanges("partner")).toHaveLength(2);
}, 60_000);

it("an exchange that does not end in its time, because its request is over, is replaced by the next caller", async () => {
  api.nextExchange({ hang: "before headers" });
  // As on Workers: what a request has begun, timers included, stops with the request.
  const thredfi = client({ setTimer: () => () => {}, deadline: 30_000 });
  void thredfi.tokens.partner();
  await expect.poll(() => api.exchanges("partner").length).toBe(1);
  clock.time += 29_999;
  const early = thredfi.tokens.partner();
  await settle();
  expect(api.exchanges("partner")).toHaveLength(1);
  clock.time += 1;
  expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
  expect(api.exchanges("partner")).toHaveLength(2);
  void early;
});

it("on Workers, where an exchange stops with its request, calls wait for another's exchange for a second", async () => {
  vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
  const thredfi = client();
  vi.unstubAllGlobals();
  api.nextExchange({ hang: "before headers" });
  thredfi.GET(BUSINESSES).catch(() => {});
  await settle();
  const next = [thredfi.GET(BUSINESSES), thredfi.GET(BUSINESSES)];
  await clock.pass(999);
  expect(api.exchanges("partner")).toHaveLength(1);
  await clock.pass(1);
  expect((await Promise.all(next)).map(({ response }) => response.status)).toEqual([200, 200]);
  expect(api.exchanges("partner")).toHaveLength(2);
});

it("waitUntil is handed each exchange, and never one that rejects", async () => {
  const handed: Promise<unknown>[] = [];
  const thredfi = client({ waitUntil: (exchange) => void handed.push(exchange) });
  await Promise.all([thredfi.business(BUSINESS_A).GET(CUSTOMERS), thredfi.GET(BUSINESSES)]);
  expect(handed).toHaveLength(2);
  api.respondToExchanges({ status: 500 });
  await thredfi.tokens.forget();
  await expect(thredfi.GET(BUSINESSES)).rejects.toThrow();
  expect((await Promise.allSettled(handed)).map(({ status }) => status)).toEqual(Array(3).fill("fulfilled"));
});
