// createBusinessClient(): its calls go out with the token that getToken gives, and with nothing of a partner's.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type BusinessClientOptions, createBusinessClient } from "../../src/client/create-business-client.js";
import { BUSINESS_A } from "../support/api.js";
import { api, CUSTOMERS, clock, rejection, useApi } from "../support/client.js";

useApi();
// A token's age also goes by the wall clock, which must not move on while a test runs.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let asked: number;

function books(options: Partial<BusinessClientOptions> = {}) {
  asked = 0;
  return createBusinessClient({
    businessId: BUSINESS_A,
    baseUrl: api.url,
    getToken: async () => ({ access_token: `page-token-${++asked}`, expires_in: 600 }),
    retry: false,
    ...clock.options,
    ...options,
  });
}

const sent = () => api.calls().map(({ headers }) => headers.authorization);

it("calls with the page's token, through the same resource methods", async () => {
  const client = books();
  await client.customers.list();
  await client.invoices.list();
  await client.GET(CUSTOMERS);
  expect(api.calls().map(({ path }) => path.split("?")[0])).toEqual([
    `/v1/platform/businesses/${BUSINESS_A}/customers/`,
    `/v1/platform/businesses/${BUSINESS_A}/invoices/`,
    `/v1/platform/businesses/${BUSINESS_A}/customers/`,
  ]);
  expect(new Set(sent())).toEqual(new Set(["Bearer page-token-1"]));
  expect(api.exchanges("partner")).toEqual([]);
});

it("asks once for all calls that begin together", async () => {
  const client = books();
  await Promise.all([client.customers.list(), client.invoices.list(), client.bills.list()]);
  expect(asked).toBe(1);
});

it("asks again shortly before the token expires", async () => {
  const client = books();
  await client.customers.list();
  clock.time += 569_000;
  await client.customers.list();
  expect(asked).toBe(1);
  clock.time += 1_000;
  await client.customers.list();
  expect(sent().at(-1)).toBe("Bearer page-token-2");
});

it("asks once more when the API rejects the token, and leaves it at the second 401", async () => {
  const client = books();
  api.revoke("page-token-1");
  await client.customers.list();
  expect(sent()).toEqual(["Bearer page-token-1", "Bearer page-token-2"]);
  api.revoke("page-token-2", "page-token-3");
  const { response } = await client.GET(CUSTOMERS);
  expect(response.status).toBe(401);
  expect(sent().slice(2)).toEqual(["Bearer page-token-2", "Bearer page-token-3"]);
});

it("throws what getToken throws, and asks again for the next call", async () => {
  const getToken = vi.fn().mockRejectedValueOnce(new Error("signed out"));
  getToken.mockResolvedValue({ access_token: "page-token", expires_in: 600 });
  const client = books({ getToken });
  expect(String(await rejection(client.GET(CUSTOMERS)))).toBe("Error: signed out");
  expect((await client.GET(CUSTOMERS)).response.status).toBe(200);
});

it("a getToken that never settles costs the calls that wait for it, and no later one", async () => {
  const getToken = vi.fn().mockReturnValueOnce(new Promise(() => {}));
  getToken.mockResolvedValue({ access_token: "page-token", expires_in: 600 });
  const client = books({ getToken, timeout: 1_000 });
  const first = rejection(client.GET(CUSTOMERS));
  const joined = client.GET(CUSTOMERS);
  await clock.pass(1_000);
  expect(await first).toMatchObject({ name: "ThredfiTimeoutError", stage: "token exchange", after: 1_000 });
  expect((await joined).response.status).toBe(200);
  expect((await client.GET(CUSTOMERS)).response.status).toBe(200);
  expect(getToken).toHaveBeenCalledTimes(2);
});

it("a refresh that fails costs no call while the token still serves", async () => {
  const getToken = vi.fn().mockResolvedValueOnce({ access_token: "page-token-1", expires_in: 600 });
  getToken
    .mockRejectedValueOnce(new Error("down"))
    .mockResolvedValue({ access_token: "page-token-2", expires_in: 600 });
  const client = books({ getToken });
  await client.GET(CUSTOMERS);
  clock.time += 575_000;
  await client.GET(CUSTOMERS);
  await client.GET(CUSTOMERS);
  expect(sent()).toEqual(["Bearer page-token-1", "Bearer page-token-1", "Bearer page-token-2"]);
});

it("a getToken that throws nothing is named, and an expires_in that is no number is a short life", async () => {
  const getToken = vi.fn().mockRejectedValueOnce(undefined);
  getToken.mockImplementation(async () => ({ access_token: `page-token-${++asked}`, expires_in: Number.NaN }));
  const client = books({ getToken });
  expect(String(await rejection(client.GET(CUSTOMERS)))).toContain("getToken: threw nothing that says why");
  await client.GET(CUSTOMERS);
  clock.time += 60_000;
  await client.GET(CUSTOMERS);
  expect(sent()).toEqual(["Bearer page-token-1", "Bearer page-token-2"]);
});

it.each([undefined, {}, { access_token: "two words" }])("rejects %o from getToken", async (given) => {
  const error = await rejection(books({ getToken: async () => given as never }).GET(CUSTOMERS));
  expect(String(error)).toContain("getToken: must give { access_token, expires_in }");
  expect(api.calls()).toEqual([]);
});

it("does no partner operation, and takes no other credential", async () => {
  const client = books();
  // @ts-expect-error: an operation of the partner does not compile
  expect(await rejection(client.GET("/v1/platform/businesses/"))).toMatchObject({ name: "ThredfiScopeError" });
  // @ts-expect-error: neither do the partner's tokens
  expect(client.tokens).toBeUndefined();
  expect(api.seen).toEqual([]);
});

it("in a page, sends no header that a CORS preflight has to list but the token", async () => {
  const client = books();
  await client.customers.list();
  expect(api.calls()[0]?.headers).toHaveProperty("x-request-id");
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  await books().customers.list();
  const { "x-request-id": id, "user-agent": agent, authorization } = api.calls()[1]?.headers ?? {};
  expect([id, authorization]).toEqual([undefined, "Bearer page-token-1"]);
  expect(agent).not.toContain("thredfi-sdk");
});

it.each([
  [{ businessId: "42" }, 'businessId: "42" is not a UUID'],
  [{ getToken: undefined }, "getToken: is missing"],
  [{ apiKey: "sk" }, "apiKey: is not an option"],
  [{ environment: "production", baseUrl: "https://api.example.com" }, "give either environment or baseUrl"],
])("%o is rejected when the client is made", async (options, message) => {
  const make = async () => books(options as never);
  expect(String(await rejection(make()))).toContain(message);
});
