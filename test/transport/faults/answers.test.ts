// Answers that cannot be used: each is a ThredfiResponseError that shows what arrived, whatever stands between the SDK
// and the API, and never a SyntaxError.

import { describe, expect, it } from "vitest";
import { type Middleware, ThredfiNetworkError, ThredfiResponseError } from "../../../src/index.js";
import { type Fault, HTML_502, refusal } from "./fault.js";
import { BUSINESS, FaultServer } from "./server.js";
import { BUSINESSES, CUSTOMERS, rejection, setUp } from "./setting.js";

const html = { "content-type": "text/html" };
const page = `<html>${"x".repeat(300)}</html>`;

describe("cannot be used:", () => {
  it.each<[name: string, fault: Fault, status: number, message: string, excerpt: string]>([
    ["HTML in place of JSON", { status: 200, headers: html, body: page }, 200, "a body of type text/html", page],
    ["an HTML 502", HTML_502, 502, "a body of type text/html", "<html><head><title>502 Bad Gateway"],
    ["an HTML page that says it is JSON", { status: 200, body: page }, 200, "JSON that cannot be read", page],
    ["an HTML 404 that says it is JSON", { status: 404, body: page }, 404, "JSON that cannot be read", page],
    ["JSON that ends early", { truncate: "chunked" }, 200, "JSON that cannot be read", '{"id'],
    ["an empty 200", { status: 200 }, 200, "an empty body", ""],
    ["an empty 200 in chunks", { status: 200, headers: { "transfer-encoding": "chunked" } }, 200, "an empty body", ""],
    ["an empty 403", { status: 403 }, 403, "an empty body", ""],
    ["an empty 500", { status: 500 }, 500, "an empty body", ""],
    [
      "JSON that is called text",
      { status: 200, headers: { "content-type": "text/plain" }, body: { results: [] } },
      200,
      "JSON that is called text/plain",
      '{"results":[]}',
    ],
    ["a redirect without a body", { status: 302, headers: { location: "/login" } }, 302, "a redirect", ""],
  ])("%s", async (_name, fault, status, message, excerpt) => {
    const { server, business } = await setUp({ retry: false });
    server.next(fault);
    const error = await rejection(business.GET(CUSTOMERS));
    expect(error).toBeInstanceOf(ThredfiResponseError);
    expect(error).toMatchObject({ code: "unexpected_response", status });
    const { message: told, excerpt: shown } = error as ThredfiResponseError;
    expect(told).toContain(`list_customers: HTTP ${status} with ${message}`);
    expect(shown?.startsWith(excerpt.slice(0, 200))).toBe(true);
    expect(shown?.length).toBeLessThanOrEqual(200);
    if (shown) expect(told).toContain(shown);
  });

  it("a 201 that ends early, with its own status", async () => {
    const { server, business } = await setUp({ retry: false });
    server.next({ status: 201, body: '{"id": "a' });
    const error = await rejection(business.POST(CUSTOMERS, { body: { external_id: "1" } as never }));
    expect(error).toMatchObject({ name: "ThredfiResponseError", status: 201, excerpt: '{"id": "a' });
  });

  it("an empty 401, after the token was renewed for it", async () => {
    const { server, business, events } = await setUp();
    server.next({ status: 401 }, { status: 401 });
    expect(await rejection(business.GET(CUSTOMERS))).toMatchObject({ name: "ThredfiResponseError", status: 401 });
    expect(server.calls()).toHaveLength(2);
    expect(events.map(({ type }) => type)).toContain("token.refreshed");
  });

  it("a call may be repeated before it gives up", async () => {
    const { server, business } = await setUp();
    server.next(HTML_502, HTML_502);
    expect((await business.GET(CUSTOMERS)).response.status).toBe(200);
    server.next(HTML_502, HTML_502, HTML_502, HTML_502);
    expect(await rejection(business.GET(CUSTOMERS))).toMatchObject({ name: "ThredfiResponseError", status: 502 });
  });

  it("an answer that is unusable and no failure of the server is not asked for again", async () => {
    const { server, business } = await setUp();
    server.next({ status: 200, headers: html, body: page });
    await rejection(business.GET(CUSTOMERS));
    expect(server.calls()).toHaveLength(1);
  });

  it("shows no credential that a page echoes", async () => {
    const { server, client, business } = await setUp({ retry: false });
    const token = (await client.tokens.business(BUSINESS)).accessToken;
    for (const body of [`<pre>Authorization: Bearer ${token}</pre>`, `{"sent": "${token}`]) {
      server.next({ status: 500, headers: html, body }, { status: 200, body });
      for (const error of [await rejection(business.GET(CUSTOMERS)), await rejection(business.GET(CUSTOMERS))]) {
        expect(error).toBeInstanceOf(ThredfiResponseError);
        expect(`${(error as Error).message} ${(error as ThredfiResponseError).excerpt}`).not.toContain(token);
      }
    }
  });
});

describe("can be used:", () => {
  it("JSON of any JSON type, and JSON that does not say what it is", async () => {
    const { server, business } = await setUp();
    for (const type of ["application/json; charset=utf-8", "application/problem+json", "APPLICATION/JSON"]) {
      server.next({ status: 200, headers: { "content-type": type }, body: { results: [1] } });
      expect((await business.GET(CUSTOMERS)).data).toEqual({ results: [1] });
    }
  });

  it("a delete that is answered with nothing", async () => {
    const { server, business } = await setUp();
    server.next({ status: 204 }, { status: 200 });
    const remove = () =>
      business.DELETE("/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", {
        params: { path: { credit_id: "c" } },
      });
    expect((await remove()).response.status).toBe(204);
    expect((await remove()).response.status).toBe(200);
  });

  it("whatever the caller asks for with parseAs", async () => {
    const { server, business } = await setUp();
    server.next({ status: 200, headers: html, body: page });
    expect((await business.GET(CUSTOMERS, { parseAs: "text" })).data).toBe(page);
  });

  it("an answer that middleware puts in the place of an unusable one", async () => {
    const { server, business } = await setUp({ retry: false });
    const mending: Middleware = { onResponse: () => Response.json({ results: [] }) };
    server.next({ status: 503 }, { truncate: "chunked" });
    for (const _ of [1, 2]) {
      expect((await business.GET(CUSTOMERS, { middleware: [mending] })).data).toEqual({ results: [] });
    }
  });
});

describe("a redirect", () => {
  it("to another origin or within is not followed, and the token stays here", async () => {
    const { server, business, client } = await setUp({ retry: false });
    const elsewhere = await FaultServer.start();
    try {
      for (const location of [`${elsewhere.url}/v1/platform/businesses/`, "/v1/platform/businesses/"]) {
        for (const status of [301, 302, 303, 307, 308]) {
          server.next({ status, headers: { location }, body: "<html>Moved</html>" });
          expect(await rejection(business.GET(CUSTOMERS))).toMatchObject({ name: "ThredfiResponseError", status });
          server.next({ status, headers: { location } });
          expect(await rejection(client.POST(BUSINESSES, { body: {} as never }))).toMatchObject({ status });
        }
      }
      expect(elsewhere.seen).toEqual([]);
      expect(server.calls()).toHaveLength(20);
    } finally {
      await elsewhere.close();
    }
  });

  it("of a token exchange is not followed either", async () => {
    const { server, business } = await setUp({ retry: false }, { warm: false });
    const elsewhere = await FaultServer.start();
    try {
      server.nextExchange({ status: 307, headers: { location: `${elsewhere.url}/v1/platform/oauth2/token/` } });
      expect(await rejection(business.GET(CUSTOMERS))).toMatchObject({
        name: "ThredfiAuthenticationError",
        status: 307,
      });
      expect(elsewhere.seen).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  });
});

describe("the size of an answer", () => {
  it("is limited as it unfolds, not as it is sent", async () => {
    const { server, business } = await setUp({ maxResponseSize: 100_000 });
    server.next({ bomb: 50_000_000 });
    const error = await rejection(business.GET(CUSTOMERS));
    expect(error).toMatchObject({ name: "ThredfiResponseError", status: 200 });
    expect((error as Error).message).toContain("100000 bytes");
    // It would be as large again.
    expect(server.calls()).toHaveLength(1);
  });

  it("may be just what the limit says", async () => {
    const { server, business } = await setUp({ maxResponseSize: 1_004 });
    server.next({ bomb: 1_000 }, { bomb: 1_001 });
    expect((await business.GET(CUSTOMERS)).response.status).toBe(200);
    expect(await rejection(business.GET(CUSTOMERS))).toBeInstanceOf(ThredfiResponseError);
  });
});

it("a connection that breaks is no answer", async () => {
  const { server, business } = await setUp({ retry: false });
  server.next({ truncate: "content-length" });
  const error = await rejection(business.GET(CUSTOMERS));
  expect(error).toBeInstanceOf(ThredfiNetworkError);
  expect(error).toMatchObject({ code: "network", operationId: "list_customers", attempts: 1, maybeSent: true });
});

it("a 503 that is no answer of the API is an error body all the same", async () => {
  const { server, business } = await setUp({ retry: false });
  server.next(refusal(503));
  expect((await business.GET(CUSTOMERS)).error).toMatchObject({ error_code: "code_503" });
});
