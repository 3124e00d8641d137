// The mock through the SDK: its responses, the responses that are planned, and what it records.

import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { unwrap } from "../../src/index.js";
import { type Mock, type MockResponse, startMock } from "../../src/mock/index.js";
import { BUSINESS, clientOf, OTHER_BUSINESS, START, send } from "./support.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ stateless: true });
}, START);
afterAll(() => mock?.close());
afterEach(() => mock.reset());

const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";
const CUSTOMER = "/v1/platform/businesses/{business_id}/customers/{customer_id}/";
const ID = "11111111-1111-4111-8111-111111111111";
const ids = () => mock.requests.map(({ operationId }) => operationId);

describe("responses", () => {
  it("are the examples of the contract, for tokens of the partner and of the business that was asked for", async () => {
    const { data } = await clientOf(mock).business(OTHER_BUSINESS).GET(CUSTOMERS);
    expect(data?.results[0]?.display_name).toBe("Priya Nair");
    expect(ids()).toEqual(["get_partner_token", "create_business_scoped_token", "list_customers"]);
    expect(JSON.parse(mock.requests[1]?.response ?? "")).toMatchObject({
      access_token: "***",
      business_id: OTHER_BUSINESS,
    });
    expect(mock.violations).toEqual([]);
  });

  it("carry the id that was asked for", async () => {
    const cafe = clientOf(mock).business(OTHER_BUSINESS);
    const customer = await unwrap(cafe.GET(CUSTOMER, { params: { path: { customer_id: ID } } }));
    expect([customer.id, customer.display_name]).toEqual([ID, "Harbour Street Books Ltd"]);
    const business = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/"));
    expect(business.id).toBe(OTHER_BUSINESS);
    const path = { invoice_id: ID };
    const invoice = await unwrap(
      cafe.GET("/v1/platform/businesses/{business_id}/invoices/{invoice_id}/", { params: { path } }),
    );
    expect([invoice.id, invoice.business_id]).toEqual([ID, OTHER_BUSINESS]);
    const { results } = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/bills/"));
    expect(results.map((bill) => bill.business_id)).toEqual([OTHER_BUSINESS, OTHER_BUSINESS]);
    const sheet = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/reports/balance-sheet/"));
    expect(sheet).toMatchObject({ business_id: OTHER_BUSINESS });
  });

  it("keep the id of what is made below a record, and the ids of a list", async () => {
    const cafe = clientOf(mock).business(BUSINESS);
    const child = await unwrap(
      cafe.POST("/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/children/", {
        params: { path: { account_id: ID } },
        body: { code: "1010", name: "Till" } as never,
      }),
    );
    expect((child as { id?: string }).id).not.toBe(ID);
    const { results } = await unwrap(cafe.GET(CUSTOMERS));
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });

  it("to parallel calls are each recorded with their own request", async () => {
    const cafe = clientOf(mock).business(BUSINESS);
    const wanted = Array.from(
      { length: 40 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    );
    const got = await Promise.all(
      wanted.map(async (id) => (await unwrap(cafe.GET(CUSTOMER, { params: { path: { customer_id: id } } }))).id),
    );
    expect(got).toEqual(wanted);
    const calls = mock.requests.filter(({ operationId }) => operationId === "get_customer");
    expect(calls).toHaveLength(40);
    for (const { target, response } of calls) expect(target).toContain((JSON.parse(response) as { id: string }).id);
    // One exchange for the partner and one for the business, however many wait for them.
    expect(mock.requests).toHaveLength(42);
  });

  it("come from any documented status that is asked for with Prefer", async () => {
    const { error, response } = await clientOf(mock)
      .business(BUSINESS)
      .GET(CUSTOMERS, { headers: { Prefer: "code=403" } });
    expect(response.status).toBe(403);
    expect(error?.error_code).toBe("permission_denied");
  });
});

describe("revokeTokens", () => {
  it("makes the SDK obtain new ones, which is no violation", async () => {
    const cafe = clientOf(mock).business(BUSINESS);
    await unwrap(cafe.GET(CUSTOMERS));
    mock.reset();
    mock.revokeTokens();
    await unwrap(cafe.GET(CUSTOMERS));
    expect(mock.requests.map(({ operationId, status }) => [operationId, status])).toEqual([
      ["list_customers", 401],
      ["create_business_scoped_token", 401],
      ["get_partner_token", 200],
      ["create_business_scoped_token", 200],
      ["list_customers", 200],
    ]);
    expect(mock.violations).toEqual([]);
  });

  it("and reset() leaves tokens as they are", async () => {
    const cafe = clientOf(mock).business(BUSINESS);
    await unwrap(cafe.GET(CUSTOMERS));
    const before = mock.requests;
    mock.reset();
    expect(mock.requests).toEqual([]);
    await unwrap(cafe.GET(CUSTOMERS));
    expect(ids()).toEqual(["list_customers"]);
    // Whoever kept the list from before keeps it.
    expect(before).toHaveLength(3);
  });
});

describe("a planned response", () => {
  it("is sent to the next calls of that operation, as many as planned, in the order of the plans", async () => {
    const cafe = clientOf(mock).business(BUSINESS);
    mock.reply("list_customers", { status: 429, headers: { "Retry-After": "7" }, body: { error: "slow" }, times: 2 });
    mock.reply("list_customers", { status: 503 as number, body: {} });
    const statuses: [number, string | null][] = [];
    for (let call = 0; call < 4; call++) {
      const { response } = await cafe.GET(CUSTOMERS);
      statuses.push([response.status, response.headers.get("retry-after")]);
      await cafe.GET(CUSTOMER, { params: { path: { customer_id: ID } } });
    }
    expect(statuses).toEqual([
      [429, "7"],
      [429, "7"],
      [503, null],
      [200, null],
    ]);
  });

  it("is sent until reset() with times: Infinity", async () => {
    const cafe = clientOf(mock).business(BUSINESS);
    mock.reply("list_customers", { status: 404, body: {}, times: Number.POSITIVE_INFINITY });
    for (let call = 0; call < 3; call++) expect((await cafe.GET(CUSTOMERS)).response.status).toBe(404);
    mock.reset();
    expect((await cafe.GET(CUSTOMERS)).response.status).toBe(200);
  });

  it("still checks the request against the contract, and is in the request log", async () => {
    mock.reply("create_invoice", { status: 201, body: {}, outsideContract: true });
    const { response } = await clientOf(mock)
      .business(BUSINESS)
      .POST("/v1/platform/businesses/{business_id}/invoices/", { body: { external_id: 5 } as never });
    expect(response.status).toBe(201);
    expect(mock.requests.at(-1)).toMatchObject({
      status: 201,
      response: "{}",
      violations: [{ pointer: "/external_id" }],
    });
  });

  it("is not used up by a call whose token is rejected", async () => {
    const cafe = clientOf(mock).business(BUSINESS);
    await unwrap(cafe.GET(CUSTOMERS));
    mock.revokeTokens();
    mock.reply("list_customers", { status: 404, body: {} });
    await send(mock, `/v1/platform/businesses/${BUSINESS}/customers/`);
    expect((await cafe.GET(CUSTOMERS)).response.status).toBe(404);
  });

  it("is possible for token operations too, and its token is accepted from then on", async () => {
    mock.reply("get_partner_token", { status: 401, body: { error: "invalid_client", error_description: "No" } });
    await expect(clientOf(mock).GET("/v1/platform/businesses/")).rejects.toMatchObject({ code: "invalid_client" });
    const token = "a-token-of-the-test";
    mock.reply("get_partner_token", {
      status: 200,
      body: { access_token: token, expires_in: 60, token_type: "Bearer" },
    });
    expect((await clientOf(mock).GET("/v1/platform/businesses/")).response.status).toBe(200);
    expect(mock.violations).toEqual([]);
    expect(JSON.stringify(mock.requests)).not.toContain(token);
  });

  it.each<[string, string, MockResponse, RegExp]>([
    [
      "an unknown operation",
      "get_custmer",
      { status: 200 },
      /operationId: .*"get_custmer"\. Did you mean get_customer\?/,
    ],
    [
      "a success that is not documented",
      "get_customer",
      { status: 202 },
      /response\.status: get_customer: expected one of 200, .*found 202/,
    ],
    [
      "an error that is not documented",
      "get_partner_token",
      { status: 404, body: {} },
      /expected one of 200, 400, 401, found 404/,
    ],
    [
      "a body that does not fit",
      "get_customer",
      { status: 200, body: { id: 5 } },
      /response\.body\/id: get_customer: expected string, found number 5/,
    ],
    [
      "a misspelt member",
      "get_customer",
      { status: 404, body: { eror: "x" } },
      /response\.body\/eror: .*no member of this name/,
    ],
    ["a missing body", "get_customer", { status: 200 }, /response\.body: get_customer: expected a body, found nothing/],
    [
      "a body where there is none",
      "delete_refund",
      { status: 204, body: {} },
      /response\.body: cannot be sent with a status of 204/,
    ],
    [
      "another type",
      "get_customer",
      { status: 200, body: "<html>", headers: { "Content-Type": "text/html" } },
      /application\/json, found text\/html/,
    ],
    ["no status", "get_customer", { status: 99 }, /response\.status: 99 is not an HTTP status/],
    [
      "times that are no number of calls",
      "get_customer",
      { status: 404, body: {}, times: 0 },
      /response\.times: 0 is not a number of calls/,
    ],
    [
      "a header that cannot be sent",
      "get_customer",
      { status: 404, body: {}, headers: { "a b": "c" } },
      /response\.headers: cannot be sent/,
    ],
    ["a body that is not JSON", "get_customer", { status: 404, body: () => 1 }, /response\.body: is a function/],
    [
      "an unknown member",
      "get_customer",
      { status: 404, boddy: {} } as MockResponse,
      /response\.boddy: is not an option\. There are: .*body/,
    ],
  ])("is rejected for %s, and nothing is planned", async (_, operationId, planned, message) => {
    expect(() => mock.reply(operationId, planned)).toThrow(message);
    const { response } = await clientOf(mock)
      .business(BUSINESS)
      .GET(CUSTOMER, { params: { path: { customer_id: ID } } });
    expect(response.status).toBe(200);
  });

  it("can be each that docs/testing.md shows", () => {
    const docs = readFileSync(new URL("../../docs/testing.md", import.meta.url), "utf8");
    const plans = docs.match(/^mock\.reply\(.*$/gm) ?? [];
    expect(plans).toHaveLength(5);
    for (const plan of plans) new Function("mock", plan)(mock);
  });

  it("can be anything with outsideContract", async () => {
    const html = { status: 502, body: "<html>", headers: { "content-type": "text/html" }, outsideContract: true };
    mock.reply("get_customer", html);
    const { error, response } = await clientOf(mock)
      .business(BUSINESS)
      .GET(CUSTOMER, { params: { path: { customer_id: ID } } });
    expect([response.status, error]).toEqual([502, "<html>"]);
  });
});

describe("the request log", () => {
  it("says of a request what it was, when, and how long it took", async () => {
    const start = Date.now();
    await send(mock, "/v1/platform/businesses/?page=1", { headers: { "X-Mine": "yes" } });
    const [request] = mock.requests;
    expect(request).toMatchObject({ operationId: "list_businesses", method: "GET", status: 401, body: "" });
    expect(request?.headers["x-mine"]).toBe("yes");
    expect(Date.parse(request?.startedAt ?? "")).toBeGreaterThanOrEqual(start);
    expect(request?.duration).toBeLessThanOrEqual(Date.now() - start);
    expect(mock.violations).toEqual(request?.violations);
  });

  it("knows the operations, with their evidence", () => {
    expect(mock.operations).toHaveLength(90);
    expect(mock.operations).toContainEqual({
      id: "create_business_scoped_token",
      method: "POST",
      path: "/v1/platform/{business_id}/oauth2/token/",
      deprecated: false,
      evidence: "published",
      tags: ["Oauth2 authentication - Unscoped and Scoped"],
    });
  });
});
