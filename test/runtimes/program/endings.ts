// Calls that end badly: the right error, in time, without a secret in it.

import {
  isApiError,
  isThredfiError,
  ThredfiApiError,
  ThredfiAuthenticationError,
  ThredfiConfigError,
  ThredfiError,
  ThredfiNetworkError,
  ThredfiNotFoundError,
  ThredfiResponseError,
  ThredfiTimeoutError,
  unwrap,
} from "thredfi-sdk";
import { API_KEY, type Checks, CUSTOMERS, equal, rejection } from "./scenario.js";

/** Everything that is reachable from an error, as text. */
function textOf(error: unknown, depth = 0): string {
  if (typeof error !== "object" || error === null || depth > 6) return String(error);
  const own = Object.getOwnPropertyNames(error).map((name) => textOf((error as never)[name], depth + 1));
  return [String(error), ...own].join("\n");
}

export const endings: Checks = {
  timeout: async (scenario) => {
    await scenario.respond({ hang: "before headers" });
    const business = scenario.business({ timeout: 200, retry: false });
    const error = await rejection(business.GET(CUSTOMERS));
    equal([error instanceof ThredfiTimeoutError, error["code"], error["stage"]], [true, "timeout", "response"]);
  },

  deadline: async (scenario) => {
    await scenario.respond({ hang: "during body" });
    const error = await rejection(scenario.business({ deadline: 300 }).GET(CUSTOMERS));
    equal([error instanceof ThredfiTimeoutError, error["code"]], [true, "deadline"]);
  },

  abort: async (scenario) => {
    await scenario.respond({ hang: "before headers" });
    const stop = new AbortController();
    const reason = new Error("enough");
    setTimeout(() => stop.abort(reason), 50);
    const error: unknown = await rejection(scenario.business().GET(CUSTOMERS, { signal: stop.signal }));
    equal(error === reason, true);
  },

  "abort of a stream": async (scenario) => {
    await scenario.respond({ hang: "during body" });
    const stop = new AbortController();
    const { data } = await scenario.business().GET(CUSTOMERS, { signal: stop.signal, parseAs: "stream" });
    const reader = data?.getReader();
    await reader?.read();
    setTimeout(() => stop.abort(), 50);
    await rejection(reader?.read() ?? Promise.resolve("no stream"));
  },

  "error classes": async (scenario) => {
    await scenario.respond({ status: 404, body: { error: "Not found", error_code: "not_found" } });
    const error = await rejection(unwrap(scenario.business().GET(CUSTOMERS)));
    const classes = [ThredfiNotFoundError, ThredfiApiError, ThredfiError, Error];
    equal(
      classes.map((each) => error instanceof each),
      [true, true, true, true],
    );
    equal([error["name"], error["status"], error["operationId"]], ["ThredfiNotFoundError", 404, "list_customers"]);
  },

  "isApiError() and isThredfiError()": async (scenario) => {
    await scenario.respond({ status: 404, body: { error_code: "not_found" } });
    const error: unknown = await rejection(unwrap(scenario.business().GET(CUSTOMERS)));
    equal([isApiError(error, "list_customers"), isThredfiError(error)], [true, true]);
    equal([isApiError(new Error("other")), isThredfiError(new Error("other"))], [false, false]);
  },

  "broken connection": async (scenario) => {
    await scenario.respond({ reset: "during body" });
    const error = await rejection(scenario.business().GET(CUSTOMERS, { retry: false }));
    equal([error instanceof ThredfiNetworkError, error["code"]], [true, "network"]);
  },

  "HTML instead of JSON": async (scenario) => {
    await scenario.respond({ headers: { "content-type": "text/html" }, body: "<html>maintenance</html>" });
    const error = await rejection(scenario.business().GET(CUSTOMERS));
    equal(error instanceof ThredfiResponseError, true);
  },

  "rejected credentials": async (scenario) => {
    const fault = { status: 401, body: { error: "invalid_client", error_description: "unknown" } };
    await scenario.plan({ partnerExchanges: [{ fault }] });
    const error = await rejection(scenario.business().GET(CUSTOMERS));
    equal([error instanceof ThredfiAuthenticationError, error["code"]], [true, "invalid_client"]);
  },

  "no secret in errors": async (scenario) => {
    // An API that repeats what it was sent.
    const fault = { status: 400, body: { error: "invalid_request", error_description: `the key is ${API_KEY}` } };
    await scenario.plan({ partnerExchanges: [{ fault }] });
    const text = textOf(await rejection(scenario.business().GET(CUSTOMERS)));
    equal([text.includes("the key is"), text.includes(API_KEY)], [true, false]);
  },

  "invalid option": async (scenario) => {
    const error = await rejection(Promise.resolve().then(() => scenario.client({ timeout: -1 })));
    equal([error instanceof ThredfiConfigError, error["field"]], [true, "timeout"]);
  },
};
