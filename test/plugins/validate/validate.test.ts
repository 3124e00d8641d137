// validate() on a client that talks to a real server: right and wrong requests and responses, in each mode.

import { afterEach, describe, expect, it, vi } from "vitest";
import { ThredfiConfigError, ThredfiError } from "../../../src/index.js";
import {
  describeMismatch,
  type Mismatch,
  ThredfiValidationError,
  type ValidateOptions,
  type ValidationMode,
  validate,
} from "../../../src/plugins/validate/index.js";
import { BUSINESS_A, isExchange } from "../../support/api.js";
import { api, CUSTOMER, CUSTOMERS, client, rejection, useApi } from "../../support/client.js";
import type { PlainResponse } from "../../support/fault.js";

const PAYMENTS = "/v1/platform/businesses/{business_id}/invoices/payments/";
const VENDOR_CREDITS = "/v1/platform/businesses/{business_id}/vendor-credits/";
const PAYOUT = "/v1/platform/businesses/{business_id}/payouts/{payout_id}/";
const TRANSACTIONS = "/v1/platform/businesses/{business_id}/bank-transactions/";

useApi();
afterEach(() => void vi.restoreAllMocks());

/** The client's calls without their types, for what TypeScript would not let through. */
type Loose = Record<
  "GET" | "POST" | "PUT" | "DELETE",
  (path: string, init?: unknown) => Promise<{ data?: unknown; response: Response }>
>;

function business(mode: ValidationMode, options?: ValidateOptions): Loose {
  const thredfi = client();
  thredfi.use(validate(mode, options).middleware);
  return thredfi.business(BUSINESS_A) as unknown as Loose;
}

async function rejected(call: Promise<unknown>): Promise<ThredfiValidationError> {
  const error = await rejection(call);
  if (!(error instanceof ThredfiValidationError)) throw new Error(`rejected with ${String(error)}`);
  return error;
}

const texts = ({ mismatches }: { mismatches: readonly Mismatch[] }) => mismatches.map(describeMismatch);

describe("requests", () => {
  it("a right one passes, and the server sees it whole", async () => {
    const body = { external_id: "cust-1", company_name: "Copper Kettle Coffee" };
    api.respondToCalls({ status: 201, body: customer() });
    const { data } = await business("error").POST(CUSTOMERS, { body });
    expect(JSON.parse(api.calls()[0]?.body ?? "")).toEqual(body);
    expect(data).toEqual(customer());
  });

  it.each<[string, (acme: Loose) => Promise<unknown>, string[]]>([
    [
      "query: a wrong type, a value out of bounds, an unknown name",
      (acme) => acme.GET(CUSTOMERS, { params: { query: { page: "two", page_size: 500, pagesize: 5 } } }),
      [
        'list_customers: request query /page: expected integer, found string "two"',
        "list_customers: request query /page_size: expected at most 100, found number 500",
        'list_customers: request query /pagesize: expected no parameter of this name, found string "5"',
      ],
    ],
    [
      "query: one value given twice",
      (acme) => acme.GET(CUSTOMERS, { params: { query: { page: [1, 2] } } }),
      ["list_customers: request query /page: expected this parameter once, found 2 values"],
    ],
    [
      "query: a required parameter that is missing",
      (acme) =>
        acme.GET("/v1/platform/businesses/{business_id}/insights/financial-summary/", {
          params: { query: { start_date: "2026-02-30" } },
        }),
      [
        "get_financial_summary: request query /end_date: expected parameter required, found nothing",
        'get_financial_summary: request query /start_date: expected format date, found string "2026-02-30"',
      ],
    ],
    [
      "path: a value of another format",
      (acme) => acme.GET(CUSTOMER, { params: { path: { customer_id: "42" } } }),
      ['get_customer: request path /customer_id: expected format uuid, found string "42"'],
    ],
    [
      "body: a misspelt member and a wrong type",
      (acme) => acme.POST(CUSTOMERS, { body: { external_id: 7, company_nmae: "Copper Kettle" } }),
      [
        "create_customer: request body /external_id: expected string, found number 7",
        'create_customer: request body /company_nmae: expected no member of this name, found string "Copper Kettle"',
      ],
    ],
    [
      "body: one that is no JSON",
      (acme) => acme.POST(CUSTOMERS, { body: {}, bodySerializer: () => "{" }),
      ['create_customer: request body: expected JSON, found text "{"'],
    ],
    [
      "body: one of a type that the operation does not take",
      (acme) =>
        acme.POST(CUSTOMERS, { body: {}, headers: { "content-type": "text/csv" }, bodySerializer: () => "a,b" }),
      [
        expect.stringMatching(
          /^create_customer: request content-type: expected one of application\/json.*, found "text\/csv"$/,
        ),
      ],
    ],
    [
      "body: one where none is taken",
      (acme) => acme.DELETE(PAYOUT, { params: { path: { payout_id: BUSINESS_A } }, body: { a: 1 } }),
      ["delete_payout: request body: expected no body, found a body"],
    ],
    [
      "body: none where one is required",
      (acme) => acme.POST(VENDOR_CREDITS),
      ["create_vendor_credit: request body: expected a body, found nothing"],
    ],
    [
      "header: an empty one",
      (acme) => acme.POST(PAYMENTS, { params: { header: { "Idempotency-Key": "" } }, body: {} }),
      ['create_invoice_payment: request header /Idempotency-Key: expected at least 1 character, found string ""'],
    ],
  ])("%s", async (_what, call, expected) => {
    const error = await rejected(call(business("error")));
    expect(texts(error)).toEqual(expected);
    expect(error.direction).toBe("request");
    expect(error.status).toBeUndefined();
    expect(api.requests).toEqual([]);
  });

  it("query values are read as the contract's types, lists as repeated names", async () => {
    const query = { page: 2, page_size: "50", categorization_status: ["categorized", "approved"] };
    await business("error").GET(TRANSACTIONS, { params: { query } });
    expect(api.calls()[0]?.path).toContain("categorization_status=categorized&categorization_status=approved");
  });

  it("a form is checked by its flat members", async () => {
    const send = (body: object) =>
      business("error").POST(VENDOR_CREDITS, {
        body,
        headers: { "content-type": "application/x-www-form-urlencoded" },
      });
    const error = await rejected(send({ extrenal_id: "x" }));
    expect(error.mismatches.map(({ pointer }) => pointer)).toContain("/extrenal_id");
    expect(error.mismatches.find(({ pointer }) => pointer === "/extrenal_id")?.expected).toBe("no member of this name");
  });

  it("a multipart body is left to the API, where the operation takes one", async () => {
    api.respondToCalls({ status: 400, body: { error_code: "validation_error" } });
    const body = new FormData();
    body.set("anything", "x");
    const init = { body, bodySerializer: (form: FormData) => form };
    expect((await business("error").POST(VENDOR_CREDITS, init)).response.status).toBe(400);
    const error = await rejected(business("error").POST(CUSTOMERS, init));
    expect(texts(error)).toEqual([
      'create_customer: request content-type: expected one of application/json, found "multipart/form-data"',
    ]);
  });
});

describe("responses", () => {
  const get = (acme: Loose) => acme.GET(CUSTOMER, { params: { path: { customer_id: BUSINESS_A } } });

  it.each<[string, PlainResponse, string[]]>([
    [
      "a body of another type",
      { body: { ...customer(), id: 7 } },
      ["get_customer: response body /id: expected string, found number 7"],
    ],
    ["JSON that is broken", { body: "{" }, ['get_customer: response body: expected JSON, found text "{"']],
    [
      "a page of a proxy",
      { status: 403, headers: { "content-type": "text/html" }, body: "<h1>Not from here</h1>" },
      ['get_customer: response content-type: expected application/json, found "text/html"'],
    ],
    [
      "a success that is not documented",
      { status: 202, body: customer() },
      ["get_customer: response status: expected one of 200, 400, 401, 403, 404, default, found 202"],
    ],
    ["no body", { body: "" }, ["get_customer: response body: expected a body, found nothing"]],
    [
      "an error body of another shape",
      { status: 404, body: { error_code: 404 } },
      ["get_customer: response body /error_code: expected string, found number 404"],
    ],
  ])("%s", async (_what, response, expected) => {
    api.respondToCalls(response);
    const error = await rejected(get(business("error")));
    expect(texts(error)).toEqual(expected);
    expect(error.direction).toBe("response");
    expect(error.status).toBe(response.status ?? 200);
  });

  it("no body where none is documented, and no other success", async () => {
    api.next({ status: 204, body: "" }, { status: 200, body: { any: "thing" } });
    const remove = () =>
      business("error").DELETE(`${VENDOR_CREDITS}{credit_id}/`, { params: { path: { credit_id: BUSINESS_A } } });
    expect((await remove()).response.status).toBe(204);
    expect(texts(await rejected(remove()))).toEqual([expect.stringContaining("status: expected one of 204, ")]);
  });

  it("unknown members pass, unless they are asked for", async () => {
    api.respondToCalls({ body: { ...customer(), colour: "red" } });
    expect((await get(business("error"))).data).toMatchObject({ colour: "red" });
    const error = await rejected(get(business("error", { unknownMembers: "report" })));
    expect(texts(error)).toEqual([
      'get_customer: response body /colour: expected no member of this name, found string "red"',
    ]);
  });

  it("unknown values of an open list pass, unless they are asked for", async () => {
    const query = { params: { query: { status: "on_the_moon" } } };
    api.respondToCalls({ body: { count: 0, page_info: pageInfo(), results: [] } });
    const list = "/v1/platform/businesses/{business_id}/vendor-refunds/";
    expect((await business("error").GET(list, query)).response.status).toBe(200);
    const error = await rejected(business("error", { unknownValues: "report" }).GET(list, query));
    expect(texts(error)[0]).toMatch(
      /request query \/status: expected a known value: one of ".*found string "on_the_moon"/,
    );
  });
});

describe("modes", () => {
  const wrong = { params: { query: { page: "two" } } };
  const warned = () => {
    const seen: Mismatch[] = [];
    return { acme: business("warn", { onMismatch: (mismatch) => seen.push(mismatch) }), seen };
  };

  it("warn reports the mismatch and goes on", async () => {
    const { acme, seen } = warned();
    expect((await acme.GET(CUSTOMERS, wrong)).response.status).toBe(200);
    expect(seen).toEqual([
      {
        operationId: "list_customers",
        direction: "request",
        where: "query",
        pointer: "/page",
        expected: "integer",
        found: 'string "two"',
      },
    ]);
  });

  it("warn leaves a wrong response to the caller, whole", async () => {
    api.respondToCalls({ body: { count: "many" } });
    const { acme, seen } = warned();
    const { data } = await acme.GET(CUSTOMERS);
    expect(data).toEqual({ count: "many" });
    expect(seen.map(({ pointer }) => pointer)).toEqual(["/page_info", "/results", "/count"]);
  });

  it("warn survives its listener", async () => {
    const acme = business("warn", {
      onMismatch: () => {
        throw new Error("listener");
      },
    });
    expect((await acme.GET(CUSTOMERS, wrong)).response.status).toBe(200);
  });

  it("warn writes one line to the console by default", async () => {
    const lines = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await business("warn").POST(CUSTOMERS, { body: { "a\nb\u2028": "x" } });
    expect(lines.mock.calls[0]).toEqual([
      'thredfi-sdk: create_customer: request body /a\\nb\\u2028: expected no member of this name, found string "x"',
    ]);
  });

  it("off checks nothing", async () => {
    expect((await business("off").GET(CUSTOMERS, wrong)).response.status).toBe(200);
  });

  it("error names operation, place and what else is wrong", async () => {
    const error = await rejected(business("error").GET(CUSTOMERS, { params: { query: { page: "two", x: 1 } } }));
    expect(error).toBeInstanceOf(ThredfiError);
    expect(error).toMatchObject({
      name: "ThredfiValidationError",
      code: "contract_mismatch",
      operationId: "list_customers",
    });
    expect(error.message).toBe(
      "list_customers: the request does not fit the contract: " +
        'query /page: expected integer, found string "two" (and 1 more).',
    );
  });

  it.each<[string, () => unknown]>([
    ["mode", () => validate("strict" as never)],
    ["unknownMembers", () => validate("warn", { unknownMembers: "yes" as never })],
    ["unknownValues", () => validate("warn", { unknownValues: "yes" as never })],
    ["onMismatch", () => validate("warn", { onMismatch: "log" as never })],
  ])("an option that cannot be used names its field: %s", (field, make) => {
    expect(make).toThrow(ThredfiConfigError);
    expect(make).toThrow(new RegExp(`^${field}: `));
  });
});

describe("secrets", () => {
  it("a token response that does not fit is reported without its values", async () => {
    const seen: Mismatch[] = [];
    const thredfi = client();
    thredfi.use(
      validate("warn", { unknownMembers: "report", onMismatch: (mismatch) => seen.push(mismatch) }).middleware,
    );
    const token = "opaque-hunter2";
    const bodies: unknown[] = [{ access_token: [token], x: token, expires_in: token }, JSON.stringify(token), token];
    const path = "/v1/platform/{business_id}/oauth2/token/";
    for (const body of bodies) {
      // The SDK's own exchanges are not calls: it is the token that the caller asks for which is wrong.
      api.respond((request) => (isExchange(request) && request.path.includes(BUSINESS_A) ? { body } : undefined));
      await thredfi.POST(path, { params: { path: { business_id: BUSINESS_A } } }).catch(() => undefined);
    }
    expect(seen.filter(({ where }) => where === "body").length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(seen) + seen.map(describeMismatch).join()).not.toContain("hunter2");
  });
});

const pageInfo = () => ({ total_count: 0, current_page: 1, total_pages: 1, page_size: 20 });

function customer() {
  return { id: BUSINESS_A, external_id: "cust-1", company_name: "Copper Kettle Coffee" };
}
