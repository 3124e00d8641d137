// `client.tokens`, and what the listener is called with.

import { describe, expect, it } from "vitest";
import type { ThredfiClient, TokenRequest } from "../../src/index.js";
import { BUSINESS_A, BUSINESS_B, bearerOf, isExchange } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, clock, eventsOf, rejection, useApi } from "../support/client.js";

useApi();

describe("client.tokens", () => {
  it("gives a live token with its life, from the same memory that calls use", async () => {
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    clock.time += 600_500;
    const token = await thredfi.tokens.business(BUSINESS_A.toUpperCase());
    expect(token.accessToken).toBe(bearerOf(api.calls()[0]));
    expect(token.expiresIn).toBe(2999);
    expect(Math.abs(token.expiresAt.getTime() - (Date.now() + 2_999_500))).toBeLessThan(1000);
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    expect(api.exchanges("partner")).toHaveLength(1);
    expect(api.exchanges("business")).toHaveLength(1);
    await expect(thredfi.tokens.business("acme")).rejects.toMatchObject({ field: "business id" });
  });

  it("forgets one token, or all", async () => {
    const thredfi = client();
    await thredfi.tokens.business(BUSINESS_A);
    await thredfi.tokens.business(BUSINESS_B);
    await thredfi.tokens.forget(BUSINESS_A);
    await thredfi.tokens.business(BUSINESS_A);
    await thredfi.tokens.business(BUSINESS_B);
    expect(api.exchanges("business")).toHaveLength(3);
    await thredfi.tokens.forget();
    await thredfi.tokens.business(BUSINESS_B);
    expect(api.exchanges("partner")).toHaveLength(2);
    expect(api.exchanges("business")).toHaveLength(4);
  });
});

describe("a token is asked for", () => {
  const get = (thredfi: ThredfiClient, request: TokenRequest) => thredfi.tokens.business(BUSINESS_A, request);

  it.each([
    [3_000, 1],
    [3_001, 2],
  ])("that lives %i more seconds: %i exchanges", async (minLife, exchanges) => {
    const thredfi = client();
    await get(thredfi, {});
    clock.time += 600_000;
    expect((await get(thredfi, { minLife })).expiresIn).toBe(exchanges === 1 ? 3_000 : 3_600);
    expect(api.exchanges("business")).toHaveLength(exchanges);
  });

  it("that lives longer than any does: a new one is given, once a second", async () => {
    const thredfi = client();
    for (let calls = 0; calls < 5; calls++) await get(thredfi, { minLife: 86_400 });
    expect(api.exchanges("business")).toHaveLength(1);
    clock.time += 1_000;
    await get(thredfi, { minLife: 86_400 });
    expect(api.exchanges("business")).toHaveLength(2);
  });

  it("in place of exactly the one that was rejected elsewhere, once a second", async () => {
    const thredfi = client();
    const { accessToken: first } = await get(thredfi, {});
    const { accessToken: second } = await get(thredfi, { rejected: first });
    expect(second).not.toBe(first);
    for (const rejected of [first, "another", second]) {
      expect((await get(thredfi, { rejected })).accessToken).toBe(second);
    }
    clock.time += 1_000;
    expect((await get(thredfi, { rejected: second })).accessToken).not.toBe(second);
    expect(eventsOf("token.rejected")).toHaveLength(2);
  });

  it("no longer than the signal, or the deadline of the client, allows", async () => {
    const release = api.hold(isExchange);
    const thredfi = client({ deadline: 500 });
    const stop = new AbortController();
    const [stopped, late] = [get(thredfi, { signal: stop.signal }), thredfi.tokens.partner()].map(rejection);
    await expect.poll(() => api.requests.length).toBe(1);
    stop.abort(new Error("the page is gone"));
    expect(await stopped).toBe(stop.signal.reason);
    await clock.pass(500);
    expect(await late).toMatchObject({ name: "ThredfiAuthenticationError", code: "unreachable", exchange: "partner" });
    release();
  });

  it.each([
    ["minLife", { minLife: -1 }],
    ["rejected", { rejected: 7 }],
    ["signal", { signal: "stop" }],
    ["minlife", { minlife: 60 }],
  ])("with options that are checked: %s", async (field, request) => {
    await expect(get(client(), request as never)).rejects.toMatchObject({ name: "ThredfiConfigError", field });
    expect(api.requests).toEqual([]);
  });
});

describe("onEvent", () => {
  it("is called with what happened to tokens, in order", async () => {
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    expect(eventsOf("token.")).toEqual([
      { type: "token.obtained", credential: "partner", expiresIn: 3_600 },
      { type: "token.obtained", credential: "business", businessId: BUSINESS_A, expiresIn: 3_600 },
      { type: "token.reused", credential: "business", businessId: BUSINESS_A, expiresIn: expect.closeTo(3_600, -1) },
    ]);
  });

  it("cannot break a call by throwing, retries included", async () => {
    const onEvent = () => {
      throw new Error("listener");
    };
    api.next({ status: 503 });
    expect((await client({ onEvent, retry: {} }).GET(BUSINESSES)).response.status).toBe(200);
  });
});
