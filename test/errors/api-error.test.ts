// What unwrap() throws when the API responds with an error: a class for each status that a program distinguishes, with
// everything that is known of the call.

import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  isApiError,
  isThredfiError,
  ThredfiApiError,
  ThredfiBadRequestError,
  ThredfiConflictError,
  ThredfiForbiddenError,
  ThredfiNotFoundError,
  ThredfiRateLimitError,
  ThredfiServerError,
  ThredfiUnauthorizedError,
  unwrap,
} from "../../src/index.js";
import { BUSINESS_A } from "../support/api.js";
import { api, business, CUSTOMERS, clock, rejection, useApi } from "../support/client.js";
import { failure } from "../support/fault.js";

useApi();

const CLASSES = [
  [400, ThredfiBadRequestError],
  [401, ThredfiUnauthorizedError],
  [403, ThredfiForbiddenError],
  [404, ThredfiNotFoundError],
  [409, ThredfiConflictError],
  [429, ThredfiRateLimitError],
  [500, ThredfiServerError],
  [503, ThredfiServerError],
] as const;

describe("unwrap() throws", () => {
  it.each(CLASSES)("for %i an error of its own", async (status, Class) => {
    const acme = await business({ retry: { attempts: 2 } });
    api.respondToCalls(failure(status, { "retry-after": "2" }));
    const body = { external_id: "1", search: "x" } as never;
    const error = await rejection(unwrap(acme.POST(CUSTOMERS, { body, params: { query: { page: 7 } as never } })));
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(ThredfiApiError);
    const [sent] = api.calls();
    const attempts = api.calls().length;
    expect(error).toMatchObject({
      name: Class.name,
      code: `code_${status}`,
      status,
      body: { message: `Status ${status}` },
      fieldErrors: {},
      operationId: "create_customer",
      method: "POST",
      url: `${api.url}/v1/platform/businesses/${BUSINESS_A}/customers/`,
      requestId: sent?.requestId,
      attempts,
      retryAfter: 2_000,
      message: `create_customer: HTTP ${status}, Status ${status}`,
    });
    // A new token after a 401 may not be known to the API yet, so it is tried five times.
    expect(attempts).toBe(status === 401 ? 6 : [429, 500, 503].includes(status) ? 2 : 1);
    for (const [, Other] of CLASSES) if (Other !== Class) expect(error).not.toBeInstanceOf(Other);
  });

  it("the general one for any other status", async () => {
    const acme = await business();
    api.next({ status: 422, body: { details: { email: ["is taken"] }, request_id: "req-9" } });
    const error = await rejection(unwrap(acme.GET(CUSTOMERS)));
    expect(error).toMatchObject({
      name: "ThredfiApiError",
      code: "http_422",
      fieldErrors: { email: ["is taken"] },
      // What the API itself calls the request is what its support knows.
      requestId: "req-9",
      retryAfter: undefined,
    });
  });

  it("nothing when the call succeeds", async () => {
    const acme = await business();
    expect(await unwrap(acme.GET(CUSTOMERS))).toMatchObject({ count: 0, results: [] });
  });
});

describe("a response that is no JSON is an error of its status", () => {
  const html = { "content-type": "text/html" };
  const page = "<html>gateway</html>";

  it.each([
    [401, ThredfiUnauthorizedError],
    [403, ThredfiForbiddenError],
    [404, ThredfiNotFoundError],
    [429, ThredfiRateLimitError],
    [503, ThredfiServerError],
  ] as const)("for HTML with %i", async (status, Class) => {
    const acme = await business({ retry: false });
    api.respondToCalls({ status, headers: { ...html, "retry-after": "7" }, body: page });
    const error = await rejection(unwrap(acme.GET(CUSTOMERS)));
    expect(error).toBeInstanceOf(Class);
    const { requestId } = api.calls()[0] ?? {};
    expect(error).toMatchObject({ status, body: page, operationId: "list_customers", requestId, retryAfter: 7_000 });
    expect((error as ThredfiApiError).message).toContain(page);
  });

  it.each(["", "null", "false", "0", '""'])("for the body %j, and the error is not falsy", async (body) => {
    const acme = await business({ retry: false });
    api.respondToCalls({ status: 500, body });
    for (const parseAs of ["json", "text", "stream"] as const) {
      const result = await acme.GET(CUSTOMERS, { parseAs });
      expect(result.error).toBeTruthy();
      expect(await rejection(unwrap(result))).toBeInstanceOf(ThredfiServerError);
    }
  });
});

describe("the error of a call", () => {
  it("has the response and its headers, which logs do not show", async () => {
    const acme = await business({ retry: false });
    api.next({ ...failure(404), headers: { "x-served-by": "cache-7" } });
    const result = await acme.GET(CUSTOMERS);
    const error = (await rejection(unwrap(result))) as ThredfiApiError;
    expect(error.headers.get("x-served-by")).toBe("cache-7");
    expect(error.response).toBe(result.response);
    expect(inspect(error)).not.toContain("cache-7");
  });

  it("does not show the token that the API echoes in its headers and its body", async () => {
    const acme = await business({ retry: false });
    api.respond(({ headers: { authorization = "" } }) => ({
      status: 403,
      headers: { "x-seen": authorization },
      body: authorization,
    }));
    const error = (await rejection(unwrap(acme.GET(CUSTOMERS)))) as ThredfiApiError;
    expect(error.headers.get("x-seen")).toBe("Bearer ***");
    expect(await error.response.text()).toBe("Bearer ***");
  });

  it("says why it was not retried, where a retry could have helped", async () => {
    const acme = await business({ retry: { attempts: 2 } });
    api.respondToCalls(failure(503));
    expect(await rejection(unwrap(acme.GET(CUSTOMERS)))).toMatchObject({ attempts: 2, notRetried: "attempts" });
    expect(await rejection(unwrap(acme.GET(CUSTOMERS, { retry: false })))).toMatchObject({ notRetried: "off" });
    api.respondToCalls(failure(404));
    expect(await rejection(unwrap(acme.GET(CUSTOMERS)))).toMatchObject({ attempts: 1, notRetried: undefined });
  });

  it.each([
    ["ThredfiNetworkError", { reset: "before headers" }, "off"],
    ["ThredfiTimeoutError", { hang: "before headers" }, "off"],
    ["ThredfiResponseError", { body: "<html>" }, undefined],
  ] as const)("has what is known of the call: %s", async (name, fault, reason) => {
    const acme = await business({ retry: false, timeout: 1_000 });
    api.next(fault);
    const pending = rejection(acme.GET(CUSTOMERS, { headers: { "X-Request-ID": "mine" } }));
    await expect.poll(() => api.calls().length).toBe(1);
    if (name === "ThredfiTimeoutError") await clock.pass(1_000);
    expect(await pending).toMatchObject({
      name,
      operationId: "list_customers",
      requestId: "mine",
      attempts: 1,
      notRetried: reason,
    });
  });
});

describe("isApiError()", () => {
  it("distinguishes the errors of one operation from others", async () => {
    const acme = await business();
    api.next(failure(404));
    const error = await rejection(unwrap(acme.GET(CUSTOMERS)));
    expect(isThredfiError(error)).toBe(true);
    expect(isApiError(error)).toBe(true);
    expect(isApiError(error, "list_customers")).toBe(true);
    expect(isApiError(error, "create_customer")).toBe(false);
    if (!isApiError(error, "list_customers")) throw new Error("It is one.");
    // Typed by the operation: this line has to compile.
    const status: number = error.status;
    expect([status, error.body]).toEqual([404, expect.objectContaining({ error_code: "code_404" })]);
  });

  it("is no for everything else", () => {
    for (const other of [new Error("no"), { status: 404, name: "ThredfiApiError" }, undefined, null, "404"]) {
      expect([isApiError(other), isThredfiError(other)]).toEqual([false, false]);
    }
  });
});
