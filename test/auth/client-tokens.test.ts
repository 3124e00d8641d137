// `client.tokens`, and what the listener is called with.

import { describe, expect, it } from "vitest";
import { BUSINESS_A, BUSINESS_B, bearerOf } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, clock, eventsOf, useApi } from "../support/client.js";

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
