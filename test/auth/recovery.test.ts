// A 401 on a call: the token that was used is dropped, a new one obtained, and the request sent once more, with its body.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createThredfiClient, type Middleware, type ThredfiClientOptions, type ThredfiEvent } from "../../src/index.js";
import {
  API_KEY,
  BUSINESS_A,
  bearerOf,
  PARTNER_ID,
  type ReceivedRequest,
  startApi,
  type TestApi,
} from "../support/api.js";

const BUSINESSES = "/v1/platform/businesses/";
const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";
const body = { external_id: "b-1", legal_name: "Café", entity_type: "limited", email: "hello@example.com" };

let api: TestApi;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

const client = (options: ThredfiClientOptions = {}) =>
  createThredfiClient({ partnerId: PARTNER_ID, apiKey: API_KEY, baseUrl: api.url, retry: false, ...options });

/** Answers 401 to these tokens, everywhere. */
function revoke(...tokens: string[]): void {
  const refused = (request: ReceivedRequest) => tokens.includes(bearerOf(request) ?? "");
  api.answer((request) =>
    refused(request) ? { status: 401, body: { error: "Expired", error_code: "invalid_token" } } : undefined,
  );
}

it("renews the token and resends once", async () => {
  revoke("partner-token-1");
  const events: ThredfiEvent[] = [];
  const { data, response } = await client({ onEvent: (event) => events.push(event) }).GET(BUSINESSES);
  expect(response.status).toBe(200);
  expect(data).toBeDefined();
  expect(api.calls().map(bearerOf)).toEqual(["partner-token-1", "partner-token-2"]);
  expect(events.map(({ type }) => type)).toEqual([
    "call.started",
    "token.obtained",
    "token.rejected",
    "token.refreshed",
    "call.completed",
  ]);
});

it("gives a second 401 to the caller", async () => {
  revoke("partner-token-1", "partner-token-2");
  const { error, response } = await client().GET(BUSINESSES);
  expect(response.status).toBe(401);
  expect(error).toEqual({ error: "Expired", error_code: "invalid_token" });
  expect(api.calls()).toHaveLength(2);
  expect(api.exchanges("partner")).toHaveLength(2);
});

it("renews a partner token that is refused during a business exchange", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  revoke("partner-token-1");
  expect((await thredfi.business(BUSINESS_A).GET(CUSTOMERS)).response.status).toBe(200);
  expect(api.exchanges("business").map(bearerOf)).toEqual(["partner-token-1", "partner-token-2"]);
  expect(api.exchanges("partner")).toHaveLength(2);
});

it("recovers when both tokens were revoked at once", async () => {
  const acme = client().business(BUSINESS_A);
  await acme.GET(CUSTOMERS);
  revoke("partner-token-1", `token-2-of-${BUSINESS_A}`);
  expect((await acme.GET(CUSTOMERS)).response.status).toBe(200);
  expect(bearerOf(api.calls().at(-1))).toBe(`token-4-of-${BUSINESS_A}`);
});

it.each([403, 404, 500])("does not resend after %i", async (status) => {
  api.answer(({ path }) => (path === BUSINESSES ? { status, body: {} } : undefined));
  expect((await client().GET(BUSINESSES)).response.status).toBe(status);
  expect(api.calls()).toHaveLength(1);
  expect(api.exchanges("partner")).toHaveLength(1);
});

it("throws when the new token cannot be obtained", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  revoke("partner-token-1");
  api.answer(({ path }) =>
    path.endsWith("/oauth2/token/") ? { status: 401, body: { error: "invalid_client" } } : undefined,
  );
  await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({
    name: "ThredfiAuthenticationError",
    code: "invalid_client",
  });
});

it("has nothing to renew for Basic", async () => {
  api.answer(() => ({ status: 401, body: { error: "invalid_client", error_description: "No" } }));
  const call = client().POST("/v1/platform/oauth2/token/", {
    body: { grant_type: "client_credentials", client_id: PARTNER_ID },
  });
  expect((await call).response.status).toBe(401);
  expect(api.requests).toHaveLength(1);
});

it("turns a thousand concurrent 401s into one renewal", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  revoke("partner-token-1");
  const calls = await Promise.all(Array.from({ length: 1000 }, () => thredfi.GET(BUSINESSES)));
  expect(calls.every(({ response }) => response.status === 200)).toBe(true);
  expect(api.exchanges("partner")).toHaveLength(2);
}, 60_000);

it("does not drop a newer token because of a late 401", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first = true;
  api.answer(async (request) => {
    if (bearerOf(request) !== "partner-token-1") return undefined;
    if (first) {
      first = false;
      await held;
    }
    return { status: 401, body: {} };
  });
  const late = thredfi.GET(BUSINESSES);
  await expect.poll(() => api.calls().length).toBe(2);
  await thredfi.GET(BUSINESSES);
  release();
  expect((await late).response.status).toBe(200);
  expect(api.exchanges("partner")).toHaveLength(2);
});

describe("the body of the resent request", () => {
  const sent = () => api.calls().map((call) => call.body);
  const bytes = (text: string) => new Response(text).body as ReadableStream<Uint8Array>;

  it("is the same JSON", async () => {
    revoke("partner-token-1");
    const { response } = await client().POST(BUSINESSES, { body });
    expect(response.status).toBe(200);
    expect(sent()).toEqual([JSON.stringify(body), JSON.stringify(body)]);
    expect(api.calls()[1]?.headers["content-type"]).toBe("application/json");
  });

  it("is the same form, with a boundary that fits", async () => {
    revoke("partner-token-1");
    const form = new FormData();
    form.append("legal_name", "Café");
    await client().POST(BUSINESSES, { body, bodySerializer: () => form });
    for (const call of api.calls()) {
      const boundary = /boundary=(.+)$/.exec(call.headers["content-type"] ?? "")?.[1];
      expect(call.body).toContain(`--${boundary}--`);
      expect(call.body).toContain("Café");
    }
    expect(api.calls()).toHaveLength(2);
  });

  it("is read again from a factory of streams", async () => {
    revoke("partner-token-1");
    const { response } = await client().POST(BUSINESSES, { body, bodySerializer: () => () => bytes("streamed") });
    expect(response.status).toBe(200);
    expect(sent()).toEqual(["streamed", "streamed"]);
  });

  it("cannot be read again from a stream: the 401 is the caller's, untouched", async () => {
    revoke("partner-token-1");
    const { response, error } = await client().POST(BUSINESSES, { body, bodySerializer: () => bytes("streamed") });
    expect(response.status).toBe(401);
    expect(error).toEqual({ error: "Expired", error_code: "invalid_token" });
    expect(sent()).toEqual(["streamed"]);
  });

  it("is the one that middleware put in place", async () => {
    revoke("partner-token-1");
    const thredfi = client();
    const signing: Middleware = {
      onRequest: async ({ request }) => new Request(request, { body: `${await request.clone().text()}+signed` }),
    };
    thredfi.use(signing);
    const { response } = await thredfi.POST(BUSINESSES, { body });
    expect(response.status).toBe(200);
    expect(sent()).toEqual(Array(2).fill(`${JSON.stringify(body)}+signed`));
  });
});
