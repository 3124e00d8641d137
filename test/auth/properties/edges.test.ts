// The corners that the properties led to, one by one, so that each can be read.

import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createThredfiClient, type StoredToken, type ThredfiClientOptions } from "../../../src/index.js";
import {
  API_KEY,
  BUSINESS_A,
  BUSINESS_B,
  bearerOf,
  PARTNER_ID,
  type ReceivedRequest,
  startApi,
  type TestApi,
} from "../../support/api.js";

const BUSINESSES = "/v1/platform/businesses/";
const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";

let api: TestApi;
let now: number;
beforeEach(async () => {
  api = await startApi();
  now = 1_000_000;
});
afterEach(() => api.close());

const client = (options: ThredfiClientOptions = {}) =>
  createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    now: () => now,
    retry: false,
    ...options,
  });

const isExchange = ({ path }: ReceivedRequest) => path.endsWith("/oauth2/token/");

describe("a call that is aborted before it begins", () => {
  it("asks for no token", async () => {
    await expect(client().GET(BUSINESSES, { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(api.requests).toEqual([]);
  });

  it("leaves no rejection that nobody handles, which would end the process", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", listen);
    onTestFinished(() => void process.off("unhandledRejection", listen));
    api.answer((request) => (isExchange(request) ? { status: 401, body: { error: "invalid_client" } } : undefined));
    const thredfi = client();
    await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({ code: "invalid_client" });
    await expect(thredfi.GET(BUSINESSES, { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).toEqual([]);
  });
});

describe("a token that was refused in place of a refused one", () => {
  const revoke = (...tokens: string[]) =>
    api.answer((request) => (tokens.includes(bearerOf(request) ?? "") ? { status: 401, body: {} } : undefined));

  it("is not sent by the next call", async () => {
    const thredfi = client();
    revoke("partner-token-1", "partner-token-2");
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(401);
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    expect(api.calls().map(bearerOf)).toEqual(["partner-token-1", "partner-token-2", "partner-token-3"]);
  });

  it("is not used for the next business exchange", async () => {
    const thredfi = client();
    revoke("partner-token-1", "partner-token-2");
    await expect(thredfi.tokens.business(BUSINESS_A)).rejects.toMatchObject({ exchange: "business", status: 401 });
    await thredfi.tokens.business(BUSINESS_A);
    expect(api.exchanges("business").map(bearerOf)).toEqual(["partner-token-1", "partner-token-2", "partner-token-3"]);
  });
});

it("refused credentials are remembered for authFailureTtl and no longer, whoever asked in between", async () => {
  const thredfi = client({ authFailureTtl: 5_000 });
  let failing = true;
  api.answer(() => (failing ? { status: 401, body: { error: "invalid_client" } } : undefined));
  await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({ code: "invalid_client" });
  failing = false;
  now += 4_999;
  await expect(thredfi.business(BUSINESS_A).GET(CUSTOMERS)).rejects.toMatchObject({ code: "invalid_client" });
  now += 1;
  expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
  expect((await thredfi.business(BUSINESS_A).GET(CUSTOMERS)).response.status).toBe(200);
});

it("a token goes along no redirect, even when middleware put a following request in place", async () => {
  api.answer(({ path }) =>
    path.includes(`${BUSINESS_A}/customers`)
      ? { status: 307, headers: { location: `/v1/platform/businesses/${BUSINESS_B}/customers/` } }
      : undefined,
  );
  const thredfi = client();
  thredfi.use({ onRequest: ({ request }) => new Request(request, { redirect: "follow" }) });
  await thredfi
    .business(BUSINESS_A)
    .GET(CUSTOMERS)
    .catch(() => {});
  expect(api.calls().filter(({ path }) => path.includes(BUSINESS_B))).toEqual([]);
});

it.each([
  ["token_type", { token_type: { toString: null, valueOf: null } }],
  ["business_id", { business_id: { toString: null, valueOf: null } }],
])("an answer whose %s is no text is refused like any other", async (_, member) => {
  api.answer(({ path }) =>
    path === `/v1/platform/${BUSINESS_A}/oauth2/token/`
      ? { body: { access_token: "t", token_type: "Bearer", expires_in: 60, business_id: BUSINESS_A, ...member } }
      : undefined,
  );
  await expect(client().business(BUSINESS_A).GET(CUSTOMERS)).rejects.toMatchObject({
    name: "ThredfiAuthenticationError",
    code: "invalid_token_response",
  });
});

describe("with a shared store", () => {
  const shared = new Map<string, StoredToken>();
  const tokenStore = {
    get: (key: string) => shared.get(key),
    set: (key: string, token: StoredToken) => void shared.set(key, token),
    delete: (key: string) => void shared.delete(key),
  };
  beforeEach(() => shared.clear());

  it("a refused token is not taken from the store again after its place in memory went to another", async () => {
    const thredfi = client({ tokenStore, maxTokens: 1 });
    const acme = thredfi.business(BUSINESS_A);
    await acme.GET(CUSTOMERS);
    const revoked = bearerOf(api.calls()[0]);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    api.answer(async (request) => {
      if (bearerOf(request) !== revoked) return undefined;
      await held;
      return { status: 401, body: {} };
    });
    const late = acme.GET(CUSTOMERS);
    await expect.poll(() => api.calls().length).toBe(2);
    await thredfi.business(BUSINESS_B).GET(CUSTOMERS);
    release();
    expect((await late).response.status).toBe(200);
  });

  it("a forgotten token does not come back with an exchange that was on its way", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    api.answer(async ({ path }) => {
      if (path === `/v1/platform/${BUSINESS_A}/oauth2/token/`) await held;
      return undefined;
    });
    const thredfi = client({ tokenStore });
    const asked = thredfi.tokens.business(BUSINESS_A);
    await expect.poll(() => api.exchanges("business").length).toBe(1);
    await thredfi.tokens.forget(BUSINESS_A);
    release();
    await asked;
    expect([...shared.keys()].filter((key) => key.includes(BUSINESS_A))).toEqual([]);
  });
});
