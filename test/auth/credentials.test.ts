// Which credential goes where, how tokens are shared and kept, and what a failed exchange looks like.

import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createThredfiClient, ThredfiAuthenticationError, type ThredfiClientOptions } from "../../src/index.js";
import { API_KEY, BUSINESS_A, BUSINESS_B, bearerOf, PARTNER_ID, startApi, type TestApi } from "../support/api.js";

const BUSINESSES = "/v1/platform/businesses/";
const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";

let api: TestApi;
let now: number;
beforeEach(async () => {
  api = await startApi();
  now = Date.UTC(2026, 0, 5);
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

describe("the three credentials", () => {
  it("exchanges partner credentials for a partner token, as the contract says", async () => {
    await client().GET(BUSINESSES);
    const [exchange] = api.exchanges("partner");
    expect(exchange).toMatchObject({
      method: "POST",
      body: `grant_type=client_credentials&client_id=${PARTNER_ID}`,
      headers: {
        authorization: `Basic ${Buffer.from(`${PARTNER_ID}:${API_KEY}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      },
    });
    expect(bearerOf(api.calls()[0])).toBe("partner-token-1");
  });

  it("exchanges the partner token for the token of the business that is called", async () => {
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.GET(CUSTOMERS, { params: { path: { business_id: BUSINESS_B } } });
    expect(api.exchanges("partner")).toHaveLength(1);
    expect(api.exchanges("business").map(({ path, body, headers }) => [path, body, headers.authorization])).toEqual([
      [`/v1/platform/${BUSINESS_A}/oauth2/token/`, "", "Bearer partner-token-1"],
      [`/v1/platform/${BUSINESS_B}/oauth2/token/`, "", "Bearer partner-token-1"],
    ]);
    expect(api.calls().map((call) => [call.path, bearerOf(call)])).toEqual([
      [`/v1/platform/businesses/${BUSINESS_A}/customers/`, `token-2-of-${BUSINESS_A}`],
      [`/v1/platform/businesses/${BUSINESS_B}/customers/`, `token-3-of-${BUSINESS_B}`],
    ]);
  });

  it("treats two spellings of one business id as one business", async () => {
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.business(BUSINESS_A.toUpperCase()).GET(CUSTOMERS);
    expect(api.exchanges("business")).toHaveLength(1);
  });

  it("uses another documented credential for one call when asked", async () => {
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS, { credential: "partner" });
    expect(api.exchanges("business")).toHaveLength(0);
    expect(bearerOf(api.calls()[0])).toBe("partner-token-1");
    const undocumented = { credential: "business" } as object;
    await expect(thredfi.GET(BUSINESSES, undocumented)).rejects.toThrow(
      "credential: list_businesses takes partner, not business.",
    );
  });

  it("shares one exchange among concurrent callers", async () => {
    const thredfi = client();
    const acme = thredfi.business(BUSINESS_A);
    await Promise.all(Array.from({ length: 50 }, () => acme.GET(CUSTOMERS)));
    expect(api.exchanges("partner")).toHaveLength(1);
    expect(api.exchanges("business")).toHaveLength(1);
    expect(new Set(api.calls().map(bearerOf)).size).toBe(1);
  });

  it("shares nothing between two clients", async () => {
    await client().GET(BUSINESSES);
    await client().GET(BUSINESSES);
    expect(api.exchanges("partner")).toHaveLength(2);
  });
});

describe("a failed exchange", () => {
  it("throws the OAuth 2.0 error, its status and which exchange it was", async () => {
    const oauth = { error: "invalid_client", error_description: "Unknown partner" };
    api.answer(({ path }) => (path.endsWith("/oauth2/token/") ? { status: 401, body: oauth } : undefined));
    const error = await client()
      .GET(BUSINESSES)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ThredfiAuthenticationError);
    expect(error).toMatchObject({
      code: "invalid_client",
      exchange: "partner",
      status: 401,
      oauth,
      businessId: undefined,
    });
    expect((error as Error).message).toMatch(
      /partner token: HTTP 401, invalid_client \(Unknown partner\)\. Check the partner id/,
    );
  });

  it("keeps nothing: the next call tries again", async () => {
    const thredfi = client();
    let failing = true;
    api.answer(() => (failing ? { status: 500, body: { error: "server_error" } } : undefined));
    await expect(thredfi.GET(BUSINESSES)).rejects.toThrow(/server_error/);
    failing = false;
    expect((await thredfi.GET(BUSINESSES)).data).toBeDefined();
  });

  it("is remembered for a short while when the credentials were refused", async () => {
    const thredfi = client({ authFailureTtl: 5_000 });
    let failing = true;
    api.answer(() => (failing ? { status: 401, body: { error: "invalid_client" } } : undefined));
    const first = await thredfi.GET(BUSINESSES).catch((reason: unknown) => reason);
    failing = false;
    now += 4_999;
    await expect(thredfi.GET(BUSINESSES)).rejects.toBe(first);
    await expect(thredfi.business(BUSINESS_A).GET(CUSTOMERS)).rejects.toBe(first);
    expect(api.exchanges("partner")).toHaveLength(1);
    now += 1;
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
  });

  it("rejects everybody who waited for it with the same error", async () => {
    api.answer(({ path }) =>
      path.endsWith("/oauth2/token/") ? { status: 500, body: { error: "server_error" } } : undefined,
    );
    const thredfi = client();
    const calls = await Promise.allSettled([thredfi.GET(BUSINESSES), thredfi.GET(BUSINESSES)]);
    const reasons = calls.map((call) => (call.status === "rejected" ? call.reason : undefined));
    expect(reasons[0]).toBeInstanceOf(ThredfiAuthenticationError);
    expect(reasons[0]).toBe(reasons[1]);
    expect(api.exchanges("partner")).toHaveLength(1);
  });

  it("says which business when the second exchange fails", async () => {
    api.answer(({ path }) =>
      path.startsWith(`/v1/platform/${BUSINESS_A}/`)
        ? { status: 404, body: { error: "business_not_found", error_description: "No such business" } }
        : undefined,
    );
    await expect(client().business(BUSINESS_A).GET(CUSTOMERS)).rejects.toMatchObject({
      code: "business_not_found",
      exchange: "business",
      status: 404,
      businessId: BUSINESS_A,
    });
  });

  it.each([
    ["no JSON", "<html>proxy</html>", /no access_token/],
    ["no access_token", { token_type: "Bearer", expires_in: 60 }, /no access_token/],
    ["a token that would inject a header", { access_token: "x\r\nX-Evil: 1", expires_in: 60 }, /header cannot carry/],
    ["another token type", { access_token: "x", token_type: "mac", expires_in: 60 }, /token_type is not Bearer/],
  ])("refuses an answer with %s", async (_, body, problem) => {
    api.answer(({ path }) => (path.endsWith("/oauth2/token/") ? { body } : undefined));
    const error = await client()
      .GET(BUSINESSES)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ThredfiAuthenticationError", code: "invalid_token_response", status: 200 });
    expect((error as Error).message).toMatch(problem);
    expect(api.calls()).toEqual([]);
  });

  it("refuses the token of another business", async () => {
    api.answer(({ path }) =>
      path.startsWith(`/v1/platform/${BUSINESS_A}/`)
        ? { body: { access_token: "of-b", expires_in: 3600, scope: "business_access", business_id: BUSINESS_B } }
        : undefined,
    );
    await expect(client().business(BUSINESS_A).GET(CUSTOMERS)).rejects.toThrow(/names another business/);
    expect(api.calls()).toEqual([]);
  });

  it("throws `unreachable` when no answer arrives", async () => {
    await api.close();
    await expect(client().GET(BUSINESSES)).rejects.toMatchObject({ code: "unreachable", status: undefined });
  });

  it("never shows a secret, not even one that the server echoes", async () => {
    api.answer((request) =>
      request.path.endsWith("/oauth2/token/")
        ? {
            status: 400,
            body: { error: "invalid_request", error_description: `${API_KEY} ${request.headers.authorization}` },
          }
        : undefined,
    );
    const error = await client()
      .GET(BUSINESSES)
      .catch((reason: unknown) => reason);
    const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error);
    expect(shown).toContain("invalid_request");
    expect(shown).not.toContain(API_KEY);
    expect(shown).not.toContain(btoa(`${PARTNER_ID}:${API_KEY}`));
  });
});
