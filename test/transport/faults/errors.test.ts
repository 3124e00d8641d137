// What unwrap() throws when the API answers with an error: a class for each status that a program tells apart, with
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
} from "../../../src/index.js";
import { refusal } from "./fault.js";
import { BUSINESS } from "./server.js";
import { CUSTOMERS, rejection, setUp } from "./setting.js";

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
    const { server, business } = await setUp({ retry: { attempts: 2 } });
    server.next(...[1, 2].map(() => refusal(status, { "retry-after": "2" })));
    const body = { external_id: "1", search: "x" } as never;
    const error = await rejection(unwrap(business.POST(CUSTOMERS, { body, params: { query: { page: 7 } as never } })));
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(ThredfiApiError);
    const [sent] = server.calls();
    const attempts = server.calls().length;
    expect(error).toMatchObject({
      name: Class.name,
      code: `code_${status}`,
      status,
      body: { message: `Answered ${status}` },
      fieldErrors: {},
      operationId: "create_customer",
      method: "POST",
      url: `${server.url}/v1/platform/businesses/${BUSINESS}/customers/`,
      requestId: sent?.requestId,
      attempts,
      retryAfter: 2_000,
      message: `create_customer: HTTP ${status}, Answered ${status}`,
    });
    expect(attempts).toBe([401, 429, 500, 503].includes(status) ? 2 : 1);
    for (const [, Other] of CLASSES) if (Other !== Class) expect(error).not.toBeInstanceOf(Other);
  });

  it("the general one for any other status", async () => {
    const { server, business } = await setUp();
    server.next({ status: 422, body: { details: { email: ["is taken"] }, request_id: "req-9" } });
    const error = await rejection(unwrap(business.GET(CUSTOMERS)));
    expect(error).toMatchObject({
      name: "ThredfiApiError",
      code: "http_422",
      fieldErrors: { email: ["is taken"] },
      // What the API itself calls the request is what its support knows.
      requestId: "req-9",
      retryAfter: undefined,
    });
  });

  it("nothing when the call is answered", async () => {
    const { business } = await setUp();
    expect(await unwrap(business.GET(CUSTOMERS))).toEqual({ id: "an-id" });
  });
});

describe("isApiError()", () => {
  it("tells the errors of one operation from others", async () => {
    const { server, business } = await setUp();
    server.next(refusal(404));
    const error = await rejection(unwrap(business.GET(CUSTOMERS)));
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
