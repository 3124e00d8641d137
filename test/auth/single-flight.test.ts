// However many calls need a token at once, one exchange is made for all of them.

import { expect, it } from "vitest";
import { BUSINESS_A, bearerOf, isExchange } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, useApi } from "../support/client.js";
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

it("a caller who aborts leaves the exchange to the others", async () => {
  const release = api.hold(isExchange);
  const thredfi = client();
  const controller = new AbortController();
  const aborted = thredfi.GET(BUSINESSES, { signal: controller.signal });
  const patient = thredfi.GET(BUSINESSES);
  await expect.poll(() => api.exchanges("partner").length).toBe(1);
  controller.abort(new Error("changed my mind"));
  await expect(aborted).rejects.toThrow("changed my mind");
  release();
  expect((await patient).response.status).toBe(200);
  expect(api.exchanges("partner")).toHaveLength(1);
});

it("a call that is aborted before it begins asks for no token", async () => {
  await expect(client().GET(BUSINESSES, { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
  await settle();
  expect(api.requests).toEqual([]);
});
