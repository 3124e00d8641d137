// What OpenTelemetry gets to see of a call, with its real SDK: one span and one duration each, whatever becomes of the
// call, in the trace of the caller, and never a secret.

import {
  context,
  type MeterProvider,
  metrics,
  propagation,
  SpanKind,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Middleware, ThredfiClientOptions } from "../../../src/index.js";
import { openTelemetry } from "../../../src/plugins/opentelemetry/index.js";
import { API_KEY, BUSINESS_A, BUSINESS_B, isExchange, PARTNER_ID } from "../../support/api.js";
import { byRequest } from "../../support/by-request.js";
import { api, BUSINESSES, CUSTOMERS, client as plainClient, useApi } from "../../support/client.js";
import { REAL_TIME } from "../../support/clock.js";
import { failure } from "../../support/fault.js";
import { type Collector, collector, registerGlobals, statusOf, textOf } from "./collect.js";

useApi();

let unregister: () => void;
beforeAll(() => {
  unregister = registerGlobals();
});
afterAll(() => unregister());

let telemetry: Collector;
beforeEach(() => {
  telemetry = collector();
});
afterEach(() => expect(telemetry.open()).toBe(0));

const plugin = (options = {}) => openTelemetry({ ...telemetry, ...options });
const client = (options: ThredfiClientOptions = {}) => plainClient({ retry: {}, plugins: [plugin()], ...options });

const onlySpan = () => {
  const [span, ...others] = telemetry.spans();
  expect(others).toEqual([]);
  if (!span) throw new Error("There is no span.");
  return span;
};

describe("the span of a call", () => {
  it("follows the conventions for HTTP clients", async () => {
    await client()
      .business(BUSINESS_A)
      .GET(CUSTOMERS, { params: { query: { page_size: 5 } } });
    const span = onlySpan();
    expect(span.name).toBe(`GET ${CUSTOMERS}`);
    expect(span.kind).toBe(SpanKind.CLIENT);
    expect(statusOf(span)).toBe("UNSET");
    expect(span.attributes).toEqual({
      "http.request.method": "GET",
      "http.response.status_code": 200,
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(api.url).port),
      "url.full": `${api.url}/v1/platform/businesses/${BUSINESS_A}/customers/`,
      "url.template": CUSTOMERS,
      "thredfi.operation_id": "list_customers",
      "thredfi.business_id": BUSINESS_A,
      "thredfi.request_id": api.calls()[0]?.headers["x-request-id"],
    });
    expect(span.attributes["thredfi.request_id"]).toBeTypeOf("string");
    expect(span.events).toEqual([]);
  });

  it("belongs to the trace of the caller, and the server learns of it", async () => {
    const parent = await telemetry.tracer.startActiveSpan("checkout", async (span) => {
      await client().GET(BUSINESSES);
      span.end();
      return span.spanContext();
    });
    const span = onlySpan();
    expect(span.parentSpanContext).toMatchObject({ spanId: parent.spanId, traceId: parent.traceId });
    const { traceId, spanId } = span.spanContext();
    expect(traceId).toBe(parent.traceId);
    expect(api.calls()[0]?.headers["traceparent"]).toBe(`00-${traceId}-${spanId}-01`);
  });

  it("keeps concurrent calls apart, also with the same request id", async () => {
    api.respond(async ({ path, headers }) => {
      if (isExchange({ path })) return undefined;
      const turn = Number(headers["x-turn"]);
      await new Promise((resolve) => setTimeout(resolve, (10 - turn) * 3));
      return { status: turn % 2 ? 200 : 404, body: {} };
    });
    const thredfi = client();
    const turns = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        telemetry.tracer.startActiveSpan(`turn ${turn}`, async (parent) => {
          const business = turn % 3 ? BUSINESS_A : BUSINESS_B;
          await thredfi
            .business(business)
            .GET(CUSTOMERS, { headers: { "X-Turn": String(turn), "X-Request-ID": "mine" } });
          parent.end();
          return { turn, business, parent: parent.spanContext() };
        }),
      ),
    );
    expect(telemetry.spans()).toHaveLength(10);
    for (const { turn, business, parent } of turns) {
      const span = telemetry.spans().find(({ parentSpanContext }) => parentSpanContext?.spanId === parent.spanId);
      expect(span?.attributes).toMatchObject({
        "http.response.status_code": turn % 2 ? 200 : 404,
        "thredfi.business_id": business,
      });
      const call = api.calls().find(({ headers }) => headers["x-turn"] === String(turn));
      expect(call?.headers["traceparent"]).toBe(`00-${parent.traceId}-${span?.spanContext().spanId}-01`);
    }
  });

  it("covers the token exchange and every attempt", async () => {
    api.next(failure(503), failure(503));
    await client().GET(BUSINESSES);
    const span = onlySpan();
    expect(api.calls()).toHaveLength(3);
    expect(new Set(api.calls().map(({ headers }) => headers["traceparent"])).size).toBe(1);
    expect(statusOf(span)).toBe("UNSET");
    expect(span.attributes).toMatchObject({ "http.response.status_code": 200, "http.request.resend_count": 2 });
    expect(span.events.map(({ name, attributes }) => [name, attributes?.["thredfi.failure"]])).toEqual([
      ["thredfi.retry", "HTTP 503"],
      ["thredfi.retry", "HTTP 503"],
    ]);
  });

  it("says why a failure was not tried again", async () => {
    api.respondToCalls({ status: 503, body: {} });
    await client({ retry: false }).GET(BUSINESSES);
    expect(onlySpan().events.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["thredfi.no_retry", { "thredfi.failure": "HTTP 503", "thredfi.reason": "off" }],
    ]);
  });
});

describe("a call that goes wrong", () => {
  it("is an error by its status, without words", async () => {
    api.respondToCalls({ status: 404, body: { error: "no such business" } });
    await client().GET(BUSINESSES);
    const span = onlySpan();
    expect(span.status).toEqual({ code: 2 });
    expect(span.attributes).toMatchObject({ "http.response.status_code": 404, "error.type": "404" });
    expect(span.events).toEqual([]);
  });

  it("ends when no token can be obtained", async () => {
    api.respondToExchanges({ status: 401, body: { error: "invalid_client" } });
    await expect(client().GET(BUSINESSES)).rejects.toThrow("invalid_client");
    const span = onlySpan();
    expect(statusOf(span)).toBe("ERROR");
    expect(span.attributes["error.type"]).toBe("invalid_client");
    expect(span.attributes).not.toHaveProperty("http.response.status_code");
    expect(span.events.map(({ name }) => name)).toEqual(["exception"]);
  });

  it("does not take a server's free text for a kind of error", async () => {
    const error = "The client could not be authenticated, sorry!";
    api.respondToExchanges({ status: 401, body: { error } });
    await expect(client().GET(BUSINESSES)).rejects.toThrow(error);
    expect(onlySpan().attributes["error.type"]).toBe("ThredfiAuthenticationError");
  });

  it("ends when the host cannot be reached, and says what the SDK says", async () => {
    const error = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    const broken = client({ retry: false, fetch: byRequest(async (request) => failCalls(request, error)) });
    await expect(broken.GET(BUSINESSES)).rejects.toThrow("ECONNRESET");
    const span = onlySpan();
    expect(span.attributes["error.type"]).toBe("network");
    expect(span.status).toMatchObject({ code: 2, message: expect.stringContaining("list_businesses: no response") });
    expect(span.events.find(({ name }) => name === "exception")?.attributes).toMatchObject({
      "exception.type": "ThredfiNetworkError",
      "exception.message": expect.stringContaining("ECONNRESET"),
    });
  });

  it("ends when it takes too long", async () => {
    const thredfi = client({ ...REAL_TIME, retry: false });
    await thredfi.tokens.partner();
    api.next({ hang: "before headers" });
    await expect(thredfi.GET(BUSINESSES, { timeout: 60 })).rejects.toThrow("took longer than 60 ms");
    expect(onlySpan().attributes["error.type"]).toBe("timeout");
  });

  it("ends when the caller aborts it, whose reason is not shown", async () => {
    const thredfi = client();
    await thredfi.tokens.partner();
    const signal = AbortSignal.abort(new RangeError(`Bearer ${API_KEY}`));
    await expect(thredfi.GET(BUSINESSES, { signal })).rejects.toThrow(RangeError);
    const span = onlySpan();
    expect(span.attributes["error.type"]).toBe("RangeError");
    expect(span.events.map(({ attributes }) => attributes?.["exception.type"])).toContain("RangeError");
    expect(textOf([span])).not.toContain(API_KEY);
  });

  it("ends when the response cannot be used, without quoting it", async () => {
    const page = { status: 200, headers: { "content-type": "text/html" }, body: "<p>PRIVATE-BODY</p>" };
    api.respondToCalls(page);
    await expect(client({ retry: false }).GET(BUSINESSES)).rejects.toThrow("PRIVATE-BODY");
    const span = onlySpan();
    expect(span.attributes).toMatchObject({ "error.type": "unexpected_response", "http.response.status_code": 200 });
    expect(textOf([span])).not.toContain("PRIVATE-BODY");
  });

  it("ends when other middleware responds, fails or recovers", async () => {
    const responds: Middleware = { onRequest: () => new Response("{}", { status: 418 }) };
    const fails: Middleware = {
      onRequest: () => {
        throw new RangeError(`Bearer ${API_KEY}`);
      },
    };
    const fixes: Middleware = { onError: () => new Response("{}", { status: 203 }) };
    const broken = byRequest(async (request) => failCalls(request, new TypeError("fetch failed")));
    const thredfi = client({ retry: false, fetch: broken });
    await thredfi.GET(BUSINESSES, { middleware: [responds] });
    await expect(thredfi.GET(BUSINESSES, { middleware: [fails] })).rejects.toThrow(RangeError);
    await thredfi.GET(BUSINESSES, { middleware: [fixes] });
    // Around the plugin.
    await client({ retry: false, fetch: broken, plugins: [{ middleware: fixes }, plugin()] }).GET(BUSINESSES);
    expect(
      telemetry.spans().map(({ attributes }) => [attributes["error.type"], attributes["http.response.status_code"]]),
    ).toEqual([
      ["418", 418],
      ["RangeError", undefined],
      [undefined, 203],
      [undefined, 203],
    ]);
    expect(statusOf(telemetry.spans().at(-1) as never)).toBe("UNSET");
    expect(textOf(telemetry.spans())).not.toContain(API_KEY);
  });

  it("has no span when it never became a request", async () => {
    const noId = { params: { path: { business_id: "no uuid" } } };
    await expect(client().GET(CUSTOMERS, noId)).rejects.toThrow("params.path.business_id");
    expect(telemetry.spans()).toEqual([]);
  });
});

describe("the trace context on the wire", () => {
  it("is not sent when the application says so", async () => {
    await client({ plugins: [plugin({ propagate: false })] }).GET(BUSINESSES);
    expect(onlySpan().ended).toBe(true);
    for (const { headers } of api.requests) expect(headers).not.toHaveProperty("traceparent");
  });

  it("leaves the application's baggage at home", async () => {
    const baggage = propagation.createBaggage({ customer: { value: "jane@example.com" } });
    await context.with(propagation.setBaggage(context.active(), baggage), () => client().GET(BUSINESSES));
    expect(api.calls()[0]?.headers).toHaveProperty("traceparent");
    for (const { headers } of api.requests) expect(headers).not.toHaveProperty("baggage");
  });
});

describe("the duration of calls", () => {
  it("is a histogram in seconds with the advised boundaries, labelled with few different values", async () => {
    api.respond(({ path }) => (path.includes("page=2") ? { status: 404, body: {} } : undefined));
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.business(BUSINESS_B).GET(CUSTOMERS);
    await thredfi.business(BUSINESS_B).GET(CUSTOMERS, { params: { query: { page: 2 } } });
    const common = {
      "http.request.method": "GET",
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(api.url).port),
      "thredfi.operation_id": "list_customers",
    };
    const [found, missing, ...others] = await telemetry.durations();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ count: 2, attributes: { ...common, "http.response.status_code": 200 } });
    expect(Object.keys(found?.attributes ?? {})).toHaveLength(5);
    expect(missing?.attributes).toEqual({ ...common, "http.response.status_code": 404, "error.type": "404" });
    expect(found?.boundaries).toEqual([0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]);
    const [descriptor] = (await telemetry.metrics()).map((metric) => metric.descriptor);
    expect(descriptor).toMatchObject({ name: "http.client.request.duration", unit: "s" });
  });

  it("is as long as the call took", async () => {
    api.respond(async ({ path }) => {
      if (!isExchange({ path })) await new Promise((resolve) => setTimeout(resolve, 120));
      return undefined;
    });
    await client().GET(BUSINESSES);
    const [duration] = await telemetry.durations();
    expect(duration?.sum).toBeGreaterThan(0.1);
    expect(duration?.sum).toBeLessThan(5);
  });
});

it("puts no secret into spans or metrics, even when the server echoes it", async () => {
  const echo = (text: string) => ({ status: 401, body: { error: text, error_description: `you sent ${text}` } });
  const basic = Buffer.from(`${PARTNER_ID}:${API_KEY}`).toString("base64");
  const thredfi = client();
  await thredfi.business(BUSINESS_A).POST(CUSTOMERS, {
    headers: { "X-My-Password": "hunter2" },
    body: { display_name: "PRIVATE-BODY" } as never,
  });
  await thredfi.GET(BUSINESSES, { params: { query: { search: "PRIVATE-QUERY" } as object } });
  api.respond(({ headers }) => echo(`${API_KEY} ${headers.authorization}`));
  await thredfi.GET(BUSINESSES).catch(() => {});
  await client()
    .GET(BUSINESSES)
    .catch(() => {});
  expect(telemetry.spans()).toHaveLength(4);
  expect(statusOf(telemetry.spans().at(-1) as never)).toBe("ERROR");
  const shown = textOf(telemetry.spans()) + JSON.stringify(await telemetry.metrics());
  for (const secret of [API_KEY, basic, "partner-token-", "token-2-of", "hunter2", "PRIVATE-BODY", "PRIVATE-QUERY"]) {
    expect(shown).not.toContain(secret);
  }
});

it("cannot break a call", async () => {
  const broken = {
    getTracer: () => {
      throw new Error("broken telemetry");
    },
  } as unknown as TracerProvider;
  const { response } = await client({ plugins: [plugin({ tracerProvider: broken })] }).GET(BUSINESSES);
  expect(response.status).toBe(200);
  expect(telemetry.spans()).toEqual([]);
});

it("finds providers that the application registers after the client was made", async () => {
  const thredfi = client({ plugins: [openTelemetry()] });
  trace.setGlobalTracerProvider(telemetry.tracerProvider);
  metrics.setGlobalMeterProvider(telemetry.meterProvider as MeterProvider);
  try {
    await thredfi.GET(BUSINESSES);
    expect(onlySpan().attributes["thredfi.operation_id"]).toBe("list_businesses");
    expect(await telemetry.durations()).toHaveLength(1);
  } finally {
    trace.disable();
    metrics.disable();
  }
});

/** Lets token exchanges through and fails the call itself. */
function failCalls(request: Request, error: Error): Promise<Response> {
  if (isExchange({ path: new URL(request.url).pathname })) return fetch(request);
  throw error;
}
