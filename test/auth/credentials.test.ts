// Which credential goes where: the exchange of partner credentials for a partner token, and of that for business tokens.

import { describe, expect, it } from "vitest";
import { API_KEY, BUSINESS_A, BUSINESS_B, bearerOf, isExchange, PARTNER_ID } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, useApi } from "../support/client.js";

useApi();

it("exchanges partner credentials for a partner token, as the contract says", async () => {
  await client().GET(BUSINESSES);
  const [exchange] = api.exchanges("partner");
  expect(exchange).toMatchObject({
    method: "POST",
    body: `grant_type=client_credentials&client_id=${PARTNER_ID}`,
    headers: {
      authorization: `Basic ${Buffer.from(`${PARTNER_ID}:${API_KEY}`).toString("base64")}`,
      // Every version of the docs accepts a form.
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
  await expect(thredfi.GET(BUSINESSES, undocumented)).rejects.toThrow("credential: list_businesses takes partner.");
});

it("shares nothing between two clients", async () => {
  await client().GET(BUSINESSES);
  await client().GET(BUSINESSES);
  expect(api.exchanges("partner")).toHaveLength(2);
});

it("gives each exchange the headers of a call, and an id of its own", async () => {
  await client().tokens.business(BUSINESS_A);
  expect(api.requests).toHaveLength(2);
  for (const { headers } of api.requests) {
    expect(headers).toMatchObject({
      accept: "application/json",
      "user-agent": expect.stringMatching(/^thredfi-sdk/),
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  }
  expect(new Set(api.requests.map(({ requestId }) => requestId)).size).toBe(2);
});

it("asks fetch to keep no exchange in a cache, and leaves calls alone", async () => {
  const caches: unknown[] = [];
  const thredfi = client({
    fetch: (url, init) => {
      caches.push(init.cache);
      return fetch(url, init);
    },
  });
  await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
  expect(caches).toEqual(["no-store", "no-store", undefined]);
});

describe("the body of the partner token request", () => {
  it("is JSON for a server that takes no forms", async () => {
    api.respond((request) =>
      isExchange(request) && !request.headers["content-type"]?.startsWith("application/json")
        ? { status: 415, body: { error: "unsupported_media_type" } }
        : undefined,
    );
    expect((await client().GET(BUSINESSES)).response.status).toBe(200);
    const last = api.exchanges("partner").at(-1);
    expect(JSON.parse(last?.body ?? "")).toEqual({ grant_type: "client_credentials", client_id: PARTNER_ID });
  });

  it("can be either in a call of the caller's own", async () => {
    const thredfi = client();
    const body = { grant_type: "client_credentials" as const, client_id: PARTNER_ID };
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    await thredfi.POST("/v1/platform/oauth2/token/", { body });
    await thredfi.POST("/v1/platform/oauth2/token/", { body, headers });
    expect(api.requests.map((request) => request.body)).toEqual([
      JSON.stringify(body),
      `grant_type=client_credentials&client_id=${PARTNER_ID}`,
    ]);
    expect(api.requests.every((request) => request.headers.authorization?.startsWith("Basic "))).toBe(true);
  });
});
