// Each way to break the contract, by requests past the SDK: it is named once, with its place.

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { BUSINESS, basic, brief, clientOf, OTHER_BUSINESS, type Sent, START, send, tokensOf } from "./support.js";

let mock: Mock;
let tokens: Awaited<ReturnType<typeof tokensOf>>;
beforeAll(async () => {
  mock = await startMock();
  tokens = await tokensOf(mock);
}, START);
afterAll(() => mock?.close());
afterEach(() => mock.reset());

/** A partner that the mock has not heard of. */
const OTHER = "7d1f6a3e-2b54-4c8e-9a70-5f3c1e8b9d20";
const TOKEN = "/v1/platform/oauth2/token/";
const EXCHANGE = `/v1/platform/${BUSINESS}/oauth2/token/`;
const BUSINESSES = "/v1/platform/businesses/";
const CUSTOMERS = `${BUSINESSES}${BUSINESS}/customers/`;
const INVOICES = `${BUSINESSES}${BUSINESS}/invoices/`;
const CHILDREN = `${BUSINESSES}${BUSINESS}/general-ledger/chart-of-accounts/c0000000-0000-4000-8000-000000000001/children/`;
const INVOICE = { external_id: "inv-1", sent_at: "2026-01-12T09:00:00Z" };
const LINE = { description: "Beans", quantity: 2, unit_price: 1800 };
const json = { "content-type": "application/json" };

const post = (target: string, body: unknown) =>
  send(mock, target, { method: "POST", authorization: tokens.business, headers: json, body: JSON.stringify(body) });

describe("route", () => {
  it.each([
    ["GET", "/v1/platform/busineses/", 404, "GET /v1/platform/businesses/ (list_businesses)"],
    ["POST", CUSTOMERS.slice(0, -1), 404, "POST /v1/platform/businesses/{business_id}/customers/ (create_customer)"],
    ["GET", "/customers/", 404, "GET /v1/platform/businesses/{business_id}/customers/ (list_customers)"],
    [
      "POST",
      `${BUSINESSES}${BUSINESS}/invoice/`,
      404,
      "POST /v1/platform/businesses/{business_id}/invoices/ (create_invoice)",
    ],
    ["GET", `/v1/businesses/${BUSINESS}/bills/`, 404, "GET /v1/platform/businesses/{business_id}/bills/ (list_bills)"],
    ["GET", `/api${CUSTOMERS}my-first-customer/`, 404, "/customers/{customer_id}/ (get_customer)"],
    ["GET", `${BUSINESSES}${BUSINESS}/general-ledger/accounts/`, 404, "(list_chart_of_accounts)"],
    ["GET", "/v1/platform/xyzzy/", 404, "method and path of an operation of the contract"],
    ["POST", `${CUSTOMERS}42/archiv/`, 404, "/customers/{customer_id}/archive/ (archive_customer)"],
    ["DELETE", BUSINESSES, 405, "(list_businesses) or POST /v1/platform/businesses/ (create_business)"],
    ["GET", "/", 404, "method and path of an operation of the contract"],
  ])("%s %s", async (method, target, status, expected) => {
    const { request, ...response } = await send(mock, target, { method, authorization: tokens.business });
    expect(response.status).toBe(status);
    expect(request?.violations).toHaveLength(1);
    expect(request?.violations[0]).toMatchObject({
      where: "route",
      operationId: undefined,
      pointer: "",
      method,
      target,
    });
    expect(request?.violations[0]?.expected).toContain(expected);
    expect(request?.violations[0]?.found).toBe(`${method} ${target}`);
  });

  it("is a warning where only the slash at the end is missing: the API redirects", async () => {
    const target = `${CUSTOMERS.slice(0, -1)}?page=1`;
    const authorization = tokens.business;
    const response = await fetch(mock.url + target, { headers: { authorization }, redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([301, `${CUSTOMERS}?page=1`]);
    expect((await fetch(mock.url + target, { headers: { authorization } })).status).toBe(200);
    expect(mock.violations).toEqual([]);
    expect(mock.warnings.map(({ operationId, where, reason }) => [operationId, where, reason])).toEqual([
      ["list_customers", "route", expect.stringContaining("redirects")],
      ["list_customers", "route", expect.stringContaining("redirects")],
    ]);
    expect(mock.requests.map(({ status }) => status)).toEqual([301, 301, 200]);
  });

  it("is a warning where the reference lists a parameter that the path makes needless", async () => {
    const path = `/v1/platform/businesses/${BUSINESS}/bank-accounts/`;
    await send(mock, `${path}?business_id=${BUSINESS}`, { authorization: tokens.business });
    const { request } = await send(mock, `${path}?business_ids=${BUSINESS}`, { authorization: tokens.business });
    expect(mock.warnings.map(({ where, pointer, reason }) => [where, pointer, reason])).toEqual([
      ["query", "/business_id", expect.stringContaining("the path names the business already")],
    ]);
    expect(request?.violations.map(({ pointer }) => pointer)).toEqual(["/business_ids"]);
  });

  it("is none for a path that only looks like another's parameter", async () => {
    const { request } = await send(mock, `${INVOICES}payments/`, { authorization: tokens.business });
    expect([request?.operationId, request?.violations]).toEqual(["list_invoice_payments", []]);
  });
});

describe("credential", () => {
  const cases: [string, string, string, () => string | undefined, number, string][] = [
    ["none", "GET", BUSINESSES, () => undefined, 401, "the partner token, found no Authorization header"],
    ["Basic for Bearer", "GET", BUSINESSES, () => basic(mock.partnerId, "key"), 401, "found Basic with a partner id"],
    ["Basic without a pair", "GET", BUSINESSES, () => "Basic abc", 401, "found Basic with something other"],
    ["Basic with another user", "POST", TOKEN, () => basic("me", "key"), 401, "found Basic with something other"],
    ["Basic without a key", "POST", TOKEN, () => basic(mock.partnerId, ""), 401, "found Basic with something other"],
    ["an unknown scheme", "GET", BUSINESSES, () => "Digest abc", 401, "neither Basic nor Bearer"],
    ["Bearer without a token", "GET", BUSINESSES, () => "Bearer", 401, "neither Basic nor Bearer"],
    ["Bearer for Basic", "POST", TOKEN, () => tokens.partner, 401, "API key, found the partner token"],
    ["a foreign token", "GET", CUSTOMERS, () => "Bearer foreign", 401, "found a Bearer token that this mock did not"],
    ["another business", "GET", CUSTOMERS, () => tokens.other, 403, `found the token of business ${OTHER_BUSINESS}`],
    [
      "a business for the partner",
      "GET",
      BUSINESSES,
      () => tokens.business,
      403,
      `found the token of business ${BUSINESS}`,
    ],
    [
      "another business's token at the token operation",
      "POST",
      `/v1/platform/${BUSINESS}/oauth2/token/`,
      () => tokens.other,
      401,
      `found the token of business ${OTHER_BUSINESS}`,
    ],
  ];

  it.each(cases)("%s", async (_, method, target, authorization, status, words) => {
    const value = authorization();
    const isForm = target === TOKEN;
    const { request, ...response } = await send(mock, target, {
      method,
      ...(value !== undefined && { authorization: value }),
      ...(isForm && { body: new URLSearchParams({ grant_type: "client_credentials", client_id: mock.partnerId }) }),
    });
    expect(response.status).toBe(status);
    expect(request?.violations.map(({ where, pointer }) => [where, pointer])).toEqual([
      ["credential", "/Authorization"],
    ]);
    expect(brief(request?.violations[0] ?? expect.fail())).toContain(words);
  });

  it.each([
    ["another pair", () => basic(OTHER, "my:own:key"), TOKEN],
    ["a scheme in another case", () => tokens.business.replace("Bearer", "bearer"), CUSTOMERS],
    ["any credential that the contract documents", () => tokens.partner, CUSTOMERS],
    ["Basic for the token of a business", () => basic(mock.partnerId, "key"), `/v1/platform/${BUSINESS}/oauth2/token/`],
  ])("takes %s", async (_, authorization, target) => {
    const { status, found } = await send(mock, target, {
      method: target === CUSTOMERS ? "GET" : "POST",
      authorization: authorization(),
      ...(target === TOKEN && { body: new URLSearchParams({ grant_type: "client_credentials", client_id: OTHER }) }),
    });
    expect([status, found]).toEqual([200, []]);
  });

  const form = (members: Record<string, string>) => ({ body: new URLSearchParams(members) });
  const client = () => basic(mock.partnerId, mock.apiKey);
  it.each<[string, string, () => Sent, number, string, string[]]>([
    [
      "a bad credential",
      TOKEN,
      () => ({ authorization: "Basic abc" }),
      401,
      "invalid_client",
      ["credential /Authorization"],
    ],
    ["no credential", TOKEN, () => form({ client_id: OTHER }), 401, "invalid_client", ["credential /Authorization"]],
    [
      "another grant",
      TOKEN,
      () => ({ authorization: client(), ...form({ grant_type: "password" }) }),
      400,
      "unsupported_grant_type",
      ["body /grant_type"],
    ],
    [
      "a client_id that is no UUID",
      TOKEN,
      () => ({ authorization: client(), ...form({ client_id: "me" }) }),
      400,
      "invalid_request",
      ["body /client_id"],
    ],
    [
      "the client_id of another partner",
      TOKEN,
      () => ({ authorization: client(), ...form({ client_id: OTHER }) }),
      401,
      "invalid_client",
      ["credential /Authorization"],
    ],
    [
      "a body that is not JSON",
      TOKEN,
      () => ({ authorization: client(), headers: json, body: "{" }),
      400,
      "invalid_request",
      ["body"],
    ],
    [
      "a body of another type",
      TOKEN,
      () => ({ authorization: client(), headers: { "content-type": "text/csv" }, body: "a" }),
      400,
      "invalid_request",
      ["content-type"],
    ],
    ["no partner token", EXCHANGE, () => ({}), 401, "invalid_token", ["credential /Authorization"]],
    [
      "a body where there is none",
      EXCHANGE,
      () => ({ authorization: tokens.partner, headers: json, body: '{"a":1}' }),
      400,
      "invalid_request",
      ["body"],
    ],
  ])("speaks OAuth 2.0 at the token endpoints: %s", async (_, target, sent, status, code, places) => {
    const { text, request, ...response } = await send(mock, target, { method: "POST", ...sent() });
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toEqual({ error: code, error_description: expect.any(String) });
    expect(request?.violations.map(({ where, pointer }) => `${where}${pointer && ` ${pointer}`}`)).toEqual(places);
  });
});

describe("parameters", () => {
  it.each([
    ["path", `${BUSINESSES}${BUSINESS}/customers/42/`, 'path /customer_id: expected format uuid, found string "42"'],
    [
      "path, with a broken escape",
      `${BUSINESSES}${BUSINESS}/customers/%zz/`,
      'path /customer_id: expected format uuid, found string "%zz"',
    ],
    ["query, wrong", `${CUSTOMERS}?page=first`, 'query /page: expected integer, found string "first"'],
    [
      "query, not declared",
      `${CUSTOMERS}?pagesize=5`,
      'query /pagesize: expected no parameter of this name, found string "5"',
    ],
  ])("%s", async (_, target, expected) => {
    const { found } = await send(mock, target, { authorization: tokens.business });
    expect(found).toEqual([expected]);
  });

  it("header", async () => {
    const { found } = await send(mock, `${INVOICES}payments/`, {
      method: "POST",
      authorization: tokens.business,
      headers: { ...json, "idempotency-key": "" },
      body: JSON.stringify({}),
    });
    expect(found?.filter((line) => line.startsWith("header"))).toEqual([
      'header /Idempotency-Key: expected at least 1 character, found string ""',
    ]);
  });
});

describe("body", () => {
  it("names every place, and each once, although two validators see it", async () => {
    const { status, found } = await post(INVOICES, {
      ...INVOICE,
      external_id: 5,
      line_items: [{ ...LINE, quantity: "2" }],
    });
    expect(found).toEqual([
      "body /external_id: expected string, found number 5",
      'body /line_items/0/quantity: expected number, found string "2"',
    ]);
    expect(status).toBe(400);
  });

  it("names what Prism does not see: a misspelt member", async () => {
    const { status, found } = await post(INVOICES, { ...INVOICE, line_items: [{ ...LINE, discription: "Beans" }] });
    expect(found).toEqual(['body /line_items/0/discription: expected no member of this name, found string "Beans"']);
    expect(status).toBeLessThan(300);
  });

  it("names a member that is missing once", async () => {
    const { found } = await post(CHILDREN, { name: "Till" });
    expect(found).toEqual(["body /code: expected member required, found nothing"]);
  });

  it("missing", async () => {
    const { found } = await send(mock, CHILDREN, { method: "POST", authorization: tokens.business });
    expect(found).toEqual(["body: expected a body, found nothing"]);
  });

  it("not JSON, which gets an error in the format of the API", async () => {
    const { status, text, found } = await send(mock, INVOICES, {
      ...{ method: "POST", authorization: tokens.business, headers: json, body: "{broken" },
    });
    expect(found).toEqual(['body: expected JSON, found text "{broken"']);
    expect([status, JSON.parse(text)]).toEqual([
      400,
      { error: "The body is not JSON.", error_code: "validation_error" },
    ]);
  });

  it("of another type", async () => {
    const { found } = await send(mock, INVOICES, {
      ...{ method: "POST", authorization: tokens.business, headers: { "content-type": "text/csv" }, body: "a,b" },
    });
    expect(found).toEqual(['content-type: expected one of application/json, multipart/form-data, found "text/csv"']);
  });

  it("where the operation takes none", async () => {
    const { found } = await send(mock, `${INVOICES}payments/c0000000-0000-4000-8000-000000000001/delete/`, {
      ...{ method: "POST", authorization: tokens.business, headers: json, body: "{}" },
    });
    expect(found).toEqual(["body: expected no body, found a body"]);
  });

  it("a form", async () => {
    const { found } = await send(mock, TOKEN, {
      method: "POST",
      authorization: basic(mock.partnerId, mock.apiKey),
      body: new URLSearchParams({ grant_type: "client_credentials", client_secret: "very-secret" }),
    });
    expect(found).toEqual(["body /client_secret: expected no member of this name, found string (hidden)"]);
  });
});

describe("a violation", () => {
  it("has a curl line that makes it again, once it has a token", async () => {
    await send(mock, `${CUSTOMERS}?pagesize=5`, { authorization: tokens.business });
    const [violation] = mock.violations;
    expect(violation?.curl).toBe(
      `curl -sS -i '${mock.url}${CUSTOMERS}?pagesize=5' -H "authorization: Bearer $TOKEN" -H 'accept: */*'`,
    );
    expect(violation).toMatchObject({
      operationId: "list_customers",
      method: "GET",
      target: `${CUSTOMERS}?pagesize=5`,
    });
  });

  it("never holds a secret, and neither do the requests", async () => {
    const key = "sk_live_0123456789abcdef";
    const form = { grant_type: "client_credentials", client_id: mock.partnerId, client_secret: key };
    const authorization = basic(mock.partnerId, key);
    await send(mock, TOKEN, { method: "POST", authorization, body: new URLSearchParams(form) });
    await send(mock, TOKEN, { method: "POST", authorization, headers: json, body: JSON.stringify(form) });
    await send(mock, TOKEN, { method: "POST", authorization, headers: json, body: `{"client_secret":"${key}"` });
    const multipart = new FormData();
    for (const [name, value] of Object.entries(form)) multipart.append(name, value);
    await send(mock, TOKEN, { method: "POST", authorization, body: multipart });
    await send(mock, TOKEN, { method: "POST", body: new URLSearchParams(form) });
    // Tokens where they do not belong.
    const bare = tokens.business.replace("Bearer ", "");
    await send(mock, `${CUSTOMERS}?access_token=${bare}&token=${bare}`, {
      headers: { "x-api-key": key, cookie: bare },
    });
    await send(mock, `/v1/${bare}/`, { authorization: tokens.business });
    await post(INVOICES, { ...INVOICE, memo: `${bare} ${tokens.partner}`, external_id: [bare], line_items: [LINE] });
    await send(mock, CUSTOMERS, {
      authorization: "Bearer eyJhbGciOi.somebody.elses",
      headers: { "x-more": "eyJhbGciOi.somebody.elses" },
    });
    await clientOf(mock).business(BUSINESS).GET("/v1/platform/businesses/{business_id}/customers/");

    expect(mock.violations.length).toBeGreaterThan(10);
    const kept = JSON.stringify([mock.requests, mock.violations]);
    expect(kept).toContain("***");
    for (const secret of [
      bare,
      tokens.partner.replace("Bearer ", ""),
      key,
      btoa(`${mock.partnerId}:${key}`),
      mock.apiKey,
      "somebody.elses",
    ]) {
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain(encodeURIComponent(secret));
    }
    expect(kept).not.toMatch(/mock\.[\da-f]{12}\./);
  });
});
