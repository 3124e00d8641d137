// What the sources contradict each other on and a caller can meet at run time: both shapes must work.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createThredfiClient,
  errorCode,
  errorMessage,
  fieldErrors,
  hasValue,
  reports,
  ThredfiApiError,
  unwrap,
} from "../../src/index.js";
import { API_KEY, BUSINESS_A, PARTNER_ID, startApi, type TestApi } from "../support/api.js";

const BUSINESSES = "/v1/platform/businesses/";
const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";
const PROFIT_AND_LOSS = "/v1/platform/businesses/{business_id}/reports/profit-and-loss/";

let api: TestApi;
let now: number;
beforeEach(async () => {
  api = await startApi();
  now = Date.UTC(2026, 0, 5);
});
afterEach(() => api.close());

const client = () => createThredfiClient({ partnerId: PARTNER_ID, apiKey: API_KEY, baseUrl: api.url, now: () => now });

// The two list envelopes are in pagination.test.ts.

describe("error bodies", () => {
  it.each([
    [
      "the error guide",
      { error: "Invalid data", error_code: "validation_error", details: { email: ["Not an email address"] } },
      "Invalid data",
      "validation_error",
      { email: ["Not an email address"] },
    ],
    [
      "the reference pages",
      { error_code: "business_not_found", message: "No such business", detail: {}, request_id: "r-1" },
      "No such business",
      "business_not_found",
      {},
    ],
    [
      "the entity type guide",
      { error_code: "validation_error", detail: "gmbh is not an entity type of GB" },
      "gmbh is not an entity type of GB",
      "validation_error",
      {},
    ],
    [
      "the token endpoints",
      { error: "invalid_client", error_description: "Unknown partner" },
      "Unknown partner",
      "invalid_client",
      {},
    ],
    ["field errors alone", { errors: { name: ["Required"] } }, "name: Required", undefined, { name: ["Required"] }],
    ["uploads", { error: "Seen before", code: "DUPLICATE_FILE" }, "Seen before", "DUPLICATE_FILE", {}],
    [
      "a detail by field",
      { detail: { due_at: "Before sent_at" } },
      "due_at: Before sent_at",
      undefined,
      { due_at: ["Before sent_at"] },
    ],
    ["text", "<h1>Bad Gateway</h1>", "<h1>Bad Gateway</h1>", undefined, {}],
    ["nothing", undefined, "The answer has no error message", undefined, {}],
    ["something else", { error: {}, message: 3, details: [1] }, "The answer has no error message", undefined, {}],
  ])("reads the body of %s", (_, body, message, code, fields) => {
    expect(errorMessage(body)).toBe(message);
    expect(errorCode(body)).toBe(code);
    expect(fieldErrors(body)).toEqual(fields);
  });

  it("keeps a long text short", () => {
    expect(errorMessage("x".repeat(5000))).toHaveLength(200);
  });

  it("puts them into the error that unwrap throws", async () => {
    const body = {
      error: "Invalid data",
      error_code: "validation_error",
      details: { email: ["Not an email address"] },
    };
    api.answer(({ path }) => (path.includes("/customers/") ? { status: 400, body } : undefined));
    const call = client().business(BUSINESS_A).GET(CUSTOMERS);
    const error = await unwrap(call).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ThredfiApiError);
    expect(error).toMatchObject({ status: 400, code: "validation_error", body, fieldErrors: body.details });
    expect((error as Error).message).toBe("list_customers: HTTP 400, Invalid data");
  });

  it("falls back to the status when the body has no code", async () => {
    api.answer(({ path }) => (path === BUSINESSES ? { status: 409, body: { message: "Seen before" } } : undefined));
    await expect(unwrap(client().GET(BUSINESSES))).rejects.toMatchObject({ code: "http_409", status: 409 });
  });
});

describe("reports", () => {
  it.each([
    ["an array", [{ business_id: BUSINESS_A }]],
    ["a bare object", { business_id: BUSINESS_A }],
  ])("are read when the answer is %s", async (_, body) => {
    api.answer(({ path }) => (path.includes("/reports/") ? { body } : undefined));
    const answer = await unwrap(client().business(BUSINESS_A).GET(PROFIT_AND_LOSS));
    expect(reports(answer)).toEqual([{ business_id: BUSINESS_A }]);
  });
});

describe("creates", () => {
  it.each([200, 201])("are data when answered %i", async (status) => {
    api.answer(({ path }) => (path === BUSINESSES ? { status, body: { id: BUSINESS_A } } : undefined));
    const body = { external_id: "b-1", legal_name: "Café", entity_type: "limited", email: "hello@example.com" };
    const { data, response } = await client().POST(BUSINESSES, { body });
    expect(data).toEqual({ id: BUSINESS_A });
    expect(response.status).toBe(status);
  });
});

describe("values of a list", () => {
  it.each([
    ["PAID", "paid", true],
    ["paid", "PAID", true],
    ["paid", "partially_paid", false],
    [undefined, "paid", false],
    [null, "paid", false],
  ])("%j is %j: %j", (actual, expected, same) => {
    expect(hasValue(actual, expected)).toBe(same);
  });
});

describe("the life of a token", () => {
  it.each([
    ["an hour", 3600],
    ["a day", 86_400],
  ])("is what expires_in says: %s", async (_, seconds) => {
    api.answer(({ path }) =>
      path.endsWith("/oauth2/token/") ? { body: { access_token: "t", expires_in: seconds } } : undefined,
    );
    const thredfi = client();
    await thredfi.GET(BUSINESSES);
    now += (seconds - 61) * 1000;
    await thredfi.GET(BUSINESSES);
    expect(api.exchanges("partner")).toHaveLength(1);
    now += 61_000;
    await thredfi.GET(BUSINESSES);
    expect(api.exchanges("partner")).toHaveLength(2);
  });
});

describe("the body of the partner token request", () => {
  it("is a form, which every version of the docs accepts", async () => {
    await client().GET(BUSINESSES);
    expect(api.exchanges("partner").map(({ headers }) => headers["content-type"])).toEqual([
      "application/x-www-form-urlencoded;charset=UTF-8",
    ]);
  });

  it("is JSON for a server that takes no forms", async () => {
    api.answer(({ path, headers }) =>
      path.endsWith("/oauth2/token/") && !headers["content-type"]?.startsWith("application/json")
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
    await thredfi.POST("/v1/platform/oauth2/token/", { body });
    await thredfi.POST("/v1/platform/oauth2/token/", {
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect(api.requests.map((request) => request.body)).toEqual([
      JSON.stringify(body),
      `grant_type=client_credentials&client_id=${PARTNER_ID}`,
    ]);
    expect(api.requests.every(({ headers }) => headers.authorization?.startsWith("Basic "))).toBe(true);
  });
});
