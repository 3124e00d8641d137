// What unwrap() throws when the API responds with an error: a class for each status that a program distinguishes, with
// everything that is known of the call.

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
import { api, business, CUSTOMERS, rejection, useApi } from "../support/client.js";
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
