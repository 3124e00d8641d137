// Tokens that the API has revoked, and an API that rejects every exchange: what is replaced, and how often.

import { beforeEach, describe, expect, it } from "vitest";
import { type StoredToken, shareTokens } from "../../src/stores/redis/index.js";
import { BUSINESS_A, bearerOf, isExchange } from "../support/api.js";
import { api, BUSINESSES, client, clock, rejection, useApi } from "../support/client.js";

useApi();

let kept: Map<string, StoredToken>;
beforeEach(() => {
  kept = new Map();
});

/** A process of its own, with the store that all of them share. */
const process = () =>
  client({
    tokenStore: shareTokens({
      get: (key) => kept.get(key),
      set: (key, token) => void kept.set(key, token),
      delete: (key) => void kept.delete(key),
    }),
  });

/** Half an hour after a process has obtained its tokens. */
async function halfAnHourLater(): Promise<string> {
  const { accessToken } = await process().tokens.business(BUSINESS_A);
  clock.time += 1_800_000;
  for (const [key, token] of kept) kept.set(key, { ...token, expiresInMs: token.expiresInMs - 1_800_000 });
  return accessToken;
}

describe("a token in the shared store that the API has revoked", () => {
  it("is replaced at once by a process that has just started: it is old, whenever it was taken", async () => {
    await halfAnHourLater();
    const revoked = [...kept.values()].map(({ value }) => value);
    api.respond((request) =>
      !isExchange(request) && revoked.includes(bearerOf(request) ?? "") ? { status: 401, body: {} } : undefined,
    );
    const { response } = await process().GET(BUSINESSES);
    expect(response.status).toBe(200);
    expect(clock.sleeps).toEqual([]);
  });

  it("is not handed out again to whoever saw it rejected", async () => {
    const rejected = await halfAnHourLater();
    const { accessToken } = await process().tokens.business(BUSINESS_A, { rejected });
    expect(accessToken).not.toBe(rejected);
  });
});

it.each([{}, { error: "invalid_token" }, "<html>"])(
  "an API that answers every exchange with 401 and %j is asked once a second",
  async (body) => {
    api.respond((request) => (isExchange(request) ? { status: 401, body } : undefined));
    const thredfi = client();
    for (let call = 0; call < 20; call++) {
      expect(await rejection(thredfi.GET(BUSINESSES))).toMatchObject({
        name: "ThredfiAuthenticationError",
        status: 401,
      });
      clock.time += 100;
    }
    expect(api.exchanges("partner")).toHaveLength(2);
  },
);

it("a token that should live longer than any is not asked for again while the exchange fails", async () => {
  const thredfi = client();
  await thredfi.tokens.partner();
  clock.time += 2_000;
  api.respond((request) => (isExchange(request) ? { status: 503, body: {} } : undefined));
  for (let call = 0; call < 10; call++) await thredfi.tokens.partner({ minLife: 5_000 });
  expect(api.exchanges("partner")).toHaveLength(2);
});

it("a waitUntil that throws fails no call", async () => {
  const thredfi = client({
    waitUntil: () => {
      throw new TypeError("Illegal invocation");
    },
  });
  expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
});
