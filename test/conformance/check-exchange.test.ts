// The checks: each must see the fault that it is there for, and nothing in a sound exchange.

import { describe, expect, it } from "vitest";
import { blindSpotOf } from "../../conformance/blind-spots.js";
import { baseCase, type Case } from "../../conformance/cases.js";
import { asSent } from "../../conformance/check-call.js";
import { checkRequest, checkResponse } from "../../conformance/check-exchange.js";
import { checkRejection } from "../../conformance/checks/keywords.js";
import { breaksOf } from "../../conformance/generate/breaks.js";
import { rawRequest } from "../../conformance/raw-request.js";
import type { Exchange } from "../../conformance/suite-mock.js";
import { listOperations, readContract } from "../../scripts/openapi/document.js";

const real = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
const PARTNER = { partnerId: "p", apiKey: "k" };
const mock = { ownerOf: (token: string) => ({ mine: BUSINESS, theirs: "another" })[token] };

function operationOf(id: string) {
  const found = listOperations(real).find((operation) => operation.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
}
const create = baseCase(real, operationOf("create_invoice_payment"));
const BUSINESS = create.path["business_id"] ?? "";

function exchangeOf(testCase: Case, changes: Partial<Exchange> = {}): Exchange {
  const { method, target, headers, body = "" } = rawRequest(testCase);
  return {
    method,
    target,
    headers: {
      ...headers,
      authorization: "Bearer mine",
      "x-request-id": "0b2c8a5e-7f1d-4c3b-9e6a-1d2f3a4b5c6d",
      "user-agent": "thredfi-sdk/0 node/20",
      "idempotency-key": "a",
    },
    body,
    status: testCase.status,
    responseBody: '{"id":1}',
    violations: [],
    ...changes,
  };
}
const problemsOf = (changes: Partial<Exchange>, testCase = create) =>
  checkRequest(testCase, exchangeOf(testCase, changes), mock, PARTNER);

describe("checkRequest", () => {
  const sound = exchangeOf(create);

  it("finds nothing in a sound request", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Partial<Exchange>, RegExp]>([
    ["a method", { method: "PUT" }, /^method/],
    ["a path", { target: sound.target.slice(0, -1) }, /^path/],
    ["a parameter that nobody gave", { target: `${sound.target}?x=1` }, /^query/],
    ["a body", { body: "{}" }, /^body/],
    ["a content type", { headers: { ...sound.headers, "content-type": "text/plain" } }, /^content-type/],
    ["another business's token", { headers: { ...sound.headers, authorization: "Bearer theirs" } }, /^credential/],
    ["a request id", { headers: { ...sound.headers, "x-request-id": "" } }, /X-Request-ID/],
    ["a user agent", { headers: { ...sound.headers, "user-agent": "undici" } }, /User-Agent/],
    ["what the mock found", { violations: ["request.body: wrong"] }, /^contract violation/],
  ])("sees %s", (_, changes, expected) => {
    expect(problemsOf(changes).join("\n")).toMatch(expected);
  });

  it("asks for an Idempotency-Key where the contract has one, and for none elsewhere", () => {
    const { "idempotency-key": _key, ...without } = sound.headers;
    expect(problemsOf({ headers: without })).toEqual(["header Idempotency-Key: expected one"]);
    const get = baseCase(real, operationOf("get_invoice"));
    expect(problemsOf({}, get)).toEqual(["header Idempotency-Key: expected none"]);
  });

  it.each(["application/x-www-form-urlencoded", "multipart/form-data"])("reads the members of %s", (contentType) => {
    const form: Case = { ...baseCase(real, operationOf("create_vendor")), contentType, body: { a: "1 & 2", b: 3 } };
    const { "idempotency-key": _key, ...headers } = exchangeOf(form).headers;
    expect(problemsOf({ headers }, form)).toEqual([]);
    const short = exchangeOf({ ...form, body: { a: "1 & 2" } });
    expect(problemsOf({ headers, body: short.body }, form).join()).toMatch(/form members/);
  });
});

describe("checkResponse", () => {
  const response = (status: number) => new Response(null, { status });

  it("finds nothing when the response arrived", () => {
    expect(checkResponse(create, exchangeOf(create), { data: { id: 1 }, response: response(create.status) })).toEqual(
      [],
    );
  });

  it.each([
    ["another status", { data: { id: 1 }, response: response(202) }],
    ["a lost member", { data: {}, response: response(create.status) }],
    ["an error in place of data", { error: { id: 1 }, response: response(create.status) }],
  ])("sees %s", (_, outcome) => {
    expect(checkResponse(create, exchangeOf(create), outcome).length).toBeGreaterThan(0);
  });
});

describe("checkRejection", () => {
  const broken = { keyword: "minimum", expected: { location: ["body", "lines", "0", "quantity"] } };
  const violation = {
    location: ["request", "body", "lines", "0", "quantity"],
    code: "minimum",
    message: "must be >= 1",
  };

  it("takes a rejection that names the place and the keyword", () => {
    expect(checkRejection(broken, 400, [violation])).toBeUndefined();
  });

  it("does not take an acceptance, another place or another keyword", () => {
    expect(checkRejection(broken, 200, [])).toMatch(/was accepted with 200/);
    expect(checkRejection(broken, 400, [{ ...violation, location: ["request", "body"] }])).toMatch(/at body.lines.0/);
    expect(checkRejection(broken, 400, [{ ...violation, code: "type" }])).toMatch(/rejected with 400 for/);
  });

  it("asks for the member's name where one is missing", () => {
    const required = { keyword: "required", expected: { location: ["body"], member: "id" } };
    const named = { location: ["request", "body"], code: "required", message: "must have required property 'id'" };
    expect(checkRejection(required, 400, [named])).toBeUndefined();
    expect(checkRejection(required, 400, [{ ...named, message: "must have required property 'name'" }])).toBeDefined();
  });
});

describe("blind spots", () => {
  it("do not cover an ordinary member of a JSON body", () => {
    const operation = operationOf("create_customer");
    const breaks = breaksOf(real, operation, baseCase(real, operation)).filter(({ pointer }) => pointer !== "/body");
    expect(breaks.length).toBeGreaterThan(20);
    expect(breaks.map(blindSpotOf).filter((spot) => spot !== undefined)).toEqual([]);
  });
});

it("shows a request without its credential and without noise", () => {
  const shown = asSent({
    method: "GET",
    target: "/",
    headers: { authorization: "Bearer tok", host: "h", prefer: "p" },
  });
  expect(shown).toEqual({ method: "GET", target: "/", headers: { authorization: "Bearer ***", prefer: "p" } });
});
