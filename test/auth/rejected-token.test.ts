// A 401 on a call: the token that was used is dropped, a new one obtained, and the request sent once more.

import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { ThredfiClient, ThredfiClientOptions } from "../../src/index.js";
import { API_KEY, BUSINESS_A, bearerOf, isExchange, PARTNER_ID } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, clock, events, eventsOf, rejection, useApi } from "../support/client.js";

useApi();

/** A client whose partner token is so old that a 401 does not mean that the API has not heard of it yet. */
async function aged(options: ThredfiClientOptions = {}): Promise<ThredfiClient> {
  const thredfi = client(options);
  await thredfi.tokens.partner();
  clock.time += 5_000;
  events.length = 0;
  return thredfi;
}

it.each([{}, { onEvent: undefined }])("the token is refreshed and the request sent once more (%o)", async (options) => {
  const thredfi = await aged(options);
  api.revoke("partner-token-1");
  const { data, response } = await thredfi.GET(BUSINESSES);
  expect(response.status).toBe(200);
  expect(data).toBeDefined();
  expect(api.calls().map(bearerOf)).toEqual(["partner-token-1", "partner-token-2"]);
  if ("onEvent" in options) return;
  expect(events.map(({ type }) => type)).toEqual([
    "call.started",
    "token.reused",
    "token.rejected",
    "token.refreshed",
    "call.completed",
  ]);
  expect(eventsOf("token.rejected", "token.refreshed")).toEqual([
    { type: "token.rejected", credential: "partner" },
    { type: "token.refreshed", credential: "partner", expiresIn: 3_600 },
  ]);
});

describe("a token that the API may not know yet", () => {
  const reject = (times: number) => api.next(...Array.from({ length: times }, () => ({ status: 401, body: {} })));

  it("is tried again after a wait", async () => {
    reject(3);
    expect((await client().GET(BUSINESSES)).response.status).toBe(200);
    expect(api.calls().map(bearerOf)).toEqual(Array(4).fill("partner-token-1"));
    expect(clock.sleeps).toEqual([250, 500, 1_000]);
  });

  it("is tried again four times, and replaced when it is older than five seconds", async () => {
    const thredfi = client();
    api.revoke("partner-token-1");
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(401);
    expect(api.calls().map(bearerOf)).toEqual(Array(5).fill("partner-token-1"));
    expect(clock.sleeps).toEqual([250, 500, 1_000, 2_000]);
    clock.time += 5_000;
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    expect(api.exchanges("partner")).toHaveLength(2);
  });

  it("is not waited for beyond the deadline", async () => {
    reject(5);
    expect((await client({ deadline: 600 }).GET(BUSINESSES)).response.status).toBe(401);
    expect(clock.sleeps).toEqual([250]);
  });

  it("is replaced at once when the API accepted it before", async () => {
    const thredfi = client();
    await thredfi.GET(BUSINESSES);
    api.revoke("partner-token-1");
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    expect(clock.sleeps).toEqual([]);
  });

  it("is tried again for a business exchange too", async () => {
    const rejected = { status: 401, body: { error: "invalid_token" } };
    let rejections = 0;
    api.respond((request) => (bearerOf(request) === "partner-token-1" && ++rejections < 3 ? rejected : undefined));
    await client().tokens.business(BUSINESS_A);
    expect(api.exchanges("business").map(bearerOf)).toEqual(Array(3).fill("partner-token-1"));
    expect(clock.sleeps).toEqual([250, 500]);
  });
});

it("an API that rejects every token causes one exchange a second at most", async () => {
  const thredfi = await aged();
  api.respondToCalls({ status: 401, body: {} });
  const start = clock.time;
  for (let call = 0; call < 100; call++) {
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(401);
    clock.time += 100;
  }
  expect(api.exchanges("partner").length - 1).toBeLessThanOrEqual((clock.time - start) / 1_000);
  expect(api.exchanges("partner").length).toBeGreaterThan(2);
});

it("a partner token that is rejected during a business exchange is refreshed", async () => {
  const thredfi = await aged();
  api.revoke("partner-token-1");
  expect((await thredfi.business(BUSINESS_A).GET(CUSTOMERS)).response.status).toBe(200);
  expect(api.exchanges("business").map(bearerOf)).toEqual(["partner-token-1", "partner-token-2"]);
  expect(api.exchanges("partner")).toHaveLength(2);
});

describe("a business exchange that rejects partner tokens", () => {
  /** What each business exchange gets, in turn; so much time passes in it. */
  const respond = (statuses: number[], elapsed = 0) =>
    api.respond((request) => {
      if (!isExchange(request) || !request.path.includes(BUSINESS_A)) return undefined;
      clock.time += elapsed;
      const status = statuses.shift() ?? 200;
      return status === 200 ? undefined : { status, body: { error: "invalid_token" } };
    });
  const tokensSent = () => api.exchanges("business").map(bearerOf);

  it("fails with the second", async () => {
    const thredfi = await aged({ deadline: 0 });
    respond([401, 401, 401, 401], 6_000);
    await expect(thredfi.tokens.business(BUSINESS_A)).rejects.toMatchObject({ status: 401, code: "invalid_token" });
    expect(tokensSent()).toEqual(["partner-token-1", "partner-token-2"]);
  });

  it("gets a new one again after a wait", async () => {
    const thredfi = await aged();
    respond([401, 401, 401]);
    await thredfi.tokens.business(BUSINESS_A);
    expect(tokensSent()).toEqual(["partner-token-1", "partner-token-2", "partner-token-2", "partner-token-2"]);
  });

  it("is over when another status comes", async () => {
    const thredfi = await aged();
    respond([403]);
    await expect(thredfi.tokens.business(BUSINESS_A)).rejects.toMatchObject({ status: 403 });
    expect(tokensSent()).toEqual(["partner-token-1"]);
  });

  it("is over when the new one comes after its time", async () => {
    const thredfi = await aged({ deadline: 10_000 });
    respond([401]);
    api.respond((request) => {
      if (isExchange(request) && !request.path.includes(BUSINESS_A)) clock.time += 10_000;
      return undefined;
    });
    const failure = rejection(thredfi.tokens.business(BUSINESS_A));
    await expect.poll(() => api.exchanges("partner").length).toBe(2);
    await expect.poll(() => eventsOf("token.failed").length).toBe(1);
    expect(await failure).toMatchObject({ name: expect.stringMatching(/^Thredfi/) });
    expect(tokensSent()).toEqual(["partner-token-1"]);
  });
});

it.each([undefined, BUSINESS_A])("no error of an exchange shows what fetch says of the credential (%s)", async (id) => {
  const thredfi = client({
    fetch: (url, init) => {
      const authorization = new Headers(init.headers).get("authorization");
      if (id !== undefined && !String(url).includes(id)) return fetch(url, init);
      throw Object.assign(new Error(`connection lost: ${authorization}`), { code: "ECONNRESET" });
    },
  });
  const error = await rejection(id === undefined ? thredfi.tokens.partner() : thredfi.tokens.business(id));
  const shown = inspect(error, { depth: 10, showHidden: true });
  expect(shown).toContain("ECONNRESET");
  for (const secret of [API_KEY, btoa(`${PARTNER_ID}:${API_KEY}`), "partner-token-1"])
    expect(shown).not.toContain(secret);
});

it("both tokens may be revoked at once", async () => {
  const acme = client().business(BUSINESS_A);
  await acme.GET(CUSTOMERS);
  api.revoke("partner-token-1", `token-2-of-${BUSINESS_A}`);
  expect((await acme.GET(CUSTOMERS)).response.status).toBe(200);
  expect(bearerOf(api.calls().at(-1))).toBe(`token-4-of-${BUSINESS_A}`);
});

it.each([403, 404, 500])("%i is not a rejected token", async (status) => {
  api.respondToCalls({ status, body: {} });
  expect((await client().GET(BUSINESSES)).response.status).toBe(status);
  expect(api.calls()).toHaveLength(1);
  expect(api.exchanges("partner")).toHaveLength(1);
});

it("the call throws when the new token cannot be obtained", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  api.revoke("partner-token-1");
  api.respondToExchanges({ status: 401, body: { error: "invalid_client" } });
  await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({
    name: "ThredfiAuthenticationError",
    code: "invalid_client",
  });
});

it("there is nothing to refresh for Basic", async () => {
  api.respond(() => ({ status: 401, body: { error: "invalid_client", error_description: "No" } }));
  const call = client().POST("/v1/platform/oauth2/token/", {
    body: { grant_type: "client_credentials", client_id: PARTNER_ID },
  });
  expect((await call).response.status).toBe(401);
  expect(api.requests).toHaveLength(1);
});

it("a late 401 does not drop the newer token, and is not reported twice", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  events.length = 0;
  api.revoke("partner-token-1");
  let first = true;
  const release = api.hold((request) => {
    if (isExchange(request) || !first) return false;
    first = false;
    return true;
  });
  const late = thredfi.GET(BUSINESSES);
  await expect.poll(() => api.calls().length).toBe(2);
  await thredfi.GET(BUSINESSES);
  release();
  expect((await late).response.status).toBe(200);
  expect(eventsOf("token.rejected")).toHaveLength(1);
  expect(api.exchanges("partner")).toHaveLength(2);
});

it("is the caller's, untouched, when the body is a stream that cannot be read again", async () => {
  const thredfi = await aged();
  api.revoke("partner-token-1");
  const bodySerializer = () => new Blob(["streamed"]).stream();
  const { response, error } = await thredfi.POST(BUSINESSES, { body: {} as never, bodySerializer });
  expect(response.status).toBe(401);
  expect(error).toEqual({ error: "Expired", error_code: "invalid_token" });
  expect(api.calls().map((call) => call.body)).toEqual(["streamed"]);
});
