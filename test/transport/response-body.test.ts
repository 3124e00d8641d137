// What becomes of the body of a response: one that cannot be used is a ThredfiResponseError that shows what arrived,
// whatever stands between the SDK and the API, and never a SyntaxError.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Middleware, type ThredfiClientOptions, ThredfiResponseError } from "../../src/index.js";
import type { Transport } from "../../src/transport/transport.js";
import { BUSINESS_A, isExchange, TestApi } from "../support/api.js";
import { byRequest } from "../support/by-request.js";
import { api, BUSINESSES, business, CUSTOMERS, client, rejection, useApi } from "../support/client.js";
import { type Fault, HTML_502 } from "../support/fault.js";
import { TRANSPORTS } from "../support/transports.js";

useApi();

const CREDIT = "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/";
const CREDIT_ID = { params: { path: { credit_id: "c" } } };
const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };
const page = `<html>${"x".repeat(300)}</html>`;

describe("cannot be used:", () => {
  it.each<[name: string, fault: Fault, status: number, message: string, excerpt: string]>([
    ["HTML in place of JSON", { status: 200, headers: html, body: page }, 200, "a body of type text/html", page],
    ["an HTML page that says it is JSON", { status: 200, body: page }, 200, "JSON that cannot be read", page],
    ["JSON that ends early", { truncate: "chunked" }, 200, "JSON that cannot be read", '{"count":0,"page_info"'],
    ["an empty 200", { status: 200 }, 200, "an empty body", ""],
    ["an empty 200 in chunks", { status: 200, headers: { "transfer-encoding": "chunked" } }, 200, "an empty body", ""],
    [
      "JSON that is called text",
      { status: 200, headers: { "content-type": "text/plain" }, body: { results: [] } },
      200,
      "JSON that is called text/plain",
      '{"results":[]}',
    ],
    ["a 304", { status: 304 }, 304, "a redirect", ""],
    ["a redirect without a body", { status: 302, headers: { location: "/login" } }, 302, "a redirect", ""],
  ])("%s", async (_name, fault, status, message, excerpt) => {
    const acme = await business({ retry: false });
    api.next(fault);
    const error = await rejection(acme.GET(CUSTOMERS));
    expect(error).toBeInstanceOf(ThredfiResponseError);
    expect(error).toMatchObject({ code: "unexpected_response", status });
    const { message: text, excerpt: shown } = error as ThredfiResponseError;
    expect(text).toContain(`list_customers: HTTP ${status} with ${message}`);
    expect(shown?.startsWith(excerpt.slice(0, 200))).toBe(true);
    expect(shown?.length).toBeLessThanOrEqual(200);
    if (shown) expect(text).toContain(shown);
  });

  it("a 201 that ends early, with its own status", async () => {
    const acme = await business({ retry: false });
    api.next({ status: 201, body: '{"id": "a' });
    const error = await rejection(acme.POST(CUSTOMERS, { body: { external_id: "1" } as never }));
    expect(error).toMatchObject({ name: "ThredfiResponseError", status: 201, excerpt: '{"id": "a' });
  });

  it("a call is not repeated when the failure is not the server's", async () => {
    const acme = await business();
    api.next({ status: 200, headers: html, body: page });
    await rejection(acme.GET(CUSTOMERS));
    expect(api.calls()).toHaveLength(1);
  });

  it("shows no credential that a page echoes", async () => {
    const thredfi = client();
    const acme = thredfi.business(BUSINESS_A);
    const token = (await thredfi.tokens.business(BUSINESS_A)).accessToken;
    for (const body of [`<pre>Authorization: Bearer ${token}</pre>`, `{"sent": "${token}`]) {
      api.next({ status: 500, headers: html, body }, { status: 200, body });
      expect((await acme.GET(CUSTOMERS)).error).toBe(body.replace(token, "***"));
      const error = await rejection(acme.GET(CUSTOMERS));
      expect(error).toBeInstanceOf(ThredfiResponseError);
      expect(`${(error as Error).message} ${(error as ThredfiResponseError).excerpt}`).not.toContain(token);
    }
  });

  it.each([
    ["one byte", "x"],
    ["three bytes", "€"],
    ["four bytes, which JavaScript counts twice", "💷"],
  ])("the excerpt is 200 characters of %s", async (_, character) => {
    const acme = await business();
    api.next({ body: character.repeat(300) });
    expect(await rejection(acme.GET(CUSTOMERS))).toMatchObject({ excerpt: character.repeat(300).slice(0, 200) });
  });
});

it.each<[what: string, fault: Fault, status: number, error: unknown]>([
  ["an HTML 502", HTML_502, 502, expect.stringContaining("<title>502 Bad Gateway")],
  ["an HTML 404 that says it is JSON", { status: 404, body: page }, 404, expect.stringContaining("<html>xxx")],
  ["an empty 403", { status: 403 }, 403, { message: "HTTP 403 without an error body" }],
  ["an empty 500", { status: 500 }, 500, { message: "HTTP 500 without an error body" }],
])("is an error of the API, whatever it is, with a status of 400 or more: %s", async (_, fault, status, error) => {
  const acme = await business({ retry: { attempts: 2 } });
  api.next(fault, fault);
  const result = await acme.GET(CUSTOMERS);
  expect([result.response.status, result.error]).toEqual([status, error]);
  expect(api.calls()).toHaveLength(status < 500 ? 1 : 2);
});

/** A client whose calls get this response, in the process. */
async function given(response: () => Response, options: ThredfiClientOptions = {}) {
  const respond = async (request: Request) =>
    isExchange({ path: new URL(request.url).pathname }) ? fetch(request) : response();
  return business({ fetch: byRequest(respond), ...options });
}

/** A body of these chunks. */
const chunked = (chunks: Uint8Array<ArrayBuffer>[], cancel = () => {}) =>
  new ReadableStream({
    pull(controller) {
      const next = chunks.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
    cancel,
  } satisfies UnderlyingDefaultSource);

describe("can be used:", () => {
  it("JSON of any JSON type, and JSON that does not say what it is", async () => {
    const acme = await business();
    for (const type of ["application/json; charset=utf-8", "application/problem+json", "APPLICATION/JSON"]) {
      api.next({ status: 200, headers: { "content-type": type }, body: { results: [1] } });
      expect((await acme.GET(CUSTOMERS)).data).toEqual({ results: [1] });
    }
  });

  it.each([204, 205])("%i, which has no body", async (status) => {
    const acme = await given(() => new Response(null, { status }));
    const { response } = await acme.DELETE(CREDIT, CREDIT_ID);
    expect([response.status, response.body]).toEqual([status, null]);
  });

  it("a 204 where a stream was asked for", async () => {
    const acme = await business();
    api.next({ status: 204 });
    expect((await acme.GET(CUSTOMERS, { parseAs: "stream" })).response.status).toBe(204);
  });

  it.each([[[]], [[30]], [[4, 30]]] as number[][][])("characters cut at %j bytes", async (ends) => {
    const bytes = new TextEncoder().encode(`["${"€".repeat(19)}"]`);
    const chunks = [0, ...ends].map((begin, index) => bytes.slice(begin, ends[index]));
    const acme = await given(() => new Response(chunked(chunks), { headers: json }));
    expect((await acme.GET(CUSTOMERS)).data).toEqual(["€".repeat(19)]);
  });

  it("a delete whose response is empty", async () => {
    const acme = await business();
    api.next({ status: 204 }, { status: 200 });
    const remove = () => acme.DELETE(CREDIT, CREDIT_ID);
    expect((await remove()).response.status).toBe(204);
    expect((await remove()).response.status).toBe(200);
  });

  it.each(["stream", "arrayBuffer", "text"] as const)("an error, also where %s was asked for", async (parseAs) => {
    const acme = await business();
    for (const status of [300, 400]) {
      api.next({ status, body: { error_code: "no" } });
      expect((await acme.GET(CUSTOMERS, { parseAs })).error).toEqual({ error_code: "no" });
    }
  });

  it("the status of an error whose body breaks off", async () => {
    const acme = await business({ retry: false });
    const breaking = { pull: () => Promise.reject(new Error("reset")) };
    const broken = await given(() => new Response(new ReadableStream(breaking), { status: 400 }), { retry: false });
    expect((await broken.GET(CUSTOMERS)).error).toEqual({ message: "HTTP 400 without an error body" });
    api.next({ reset: "during body" });
    expect(await rejection(acme.GET(CUSTOMERS))).toMatchObject({ name: "ThredfiNetworkError" });
  });

  it("whatever the caller asks for with parseAs", async () => {
    const acme = await business();
    api.next({ status: 200, headers: html, body: page });
    expect((await acme.GET(CUSTOMERS, { parseAs: "text" })).data).toBe(page);
  });

  it("what middleware puts in the place of an unusable response", async () => {
    const acme = await business({ retry: false });
    const fixing: Middleware = { onResponse: () => Response.json({ results: [] }) };
    api.next({ status: 503 }, { truncate: "chunked" });
    for (const _ of [1, 2]) {
      expect((await acme.GET(CUSTOMERS, { middleware: [fixing] })).data).toEqual({ results: [] });
    }
  });
});

describe("a redirect is not followed, and the token stays here,", () => {
  let elsewhere: TestApi;
  beforeEach(async () => {
    elsewhere = await TestApi.start();
  });
  afterEach(async () => {
    expect(elsewhere.seen).toEqual([]);
    await elsewhere.close();
  });

  it.each([301, 302, 303, 307, 308])("with %i", async (status) => {
    const thredfi = client();
    const acme = thredfi.business(BUSINESS_A);
    for (const location of [`${elsewhere.url}${BUSINESSES}`, BUSINESSES]) {
      api.next({ status, headers: { location }, body: "<html>Moved</html>" }, { status, headers: { location } });
      expect(await rejection(acme.GET(CUSTOMERS))).toMatchObject({ name: "ThredfiResponseError", status });
      expect(await rejection(thredfi.POST(BUSINESSES, { body: {} as never }))).toMatchObject({ status });
    }
    expect(api.calls()).toHaveLength(4);
  });

  it("of a token exchange", async () => {
    api.nextExchange({ status: 307, headers: { location: `${elsewhere.url}/v1/platform/oauth2/token/` } });
    const error = await rejection(client().GET(BUSINESSES));
    expect(error).toMatchObject({ name: "ThredfiAuthenticationError", status: 307 });
  });
});

describe("the size of a response", () => {
  it("is not read beyond the limit", async () => {
    let cancelled = 0;
    const body = () =>
      chunked(
        Array.from({ length: 9 }, () => new Uint8Array(400)),
        () => void cancelled++,
      );
    const acme = await given(() => new Response(body(), { headers: json }), { maxResponseSize: 1_000 });
    expect(await rejection(acme.GET(CUSTOMERS))).toMatchObject({
      message: expect.stringContaining("larger than 1000 bytes"),
    });
    expect(cancelled).toBe(1);
  });

  it("is limited as it unfolds, not as it is sent", async () => {
    const acme = await business({ maxResponseSize: 100_000 });
    api.next({ bomb: 50_000_000 });
    const error = await rejection(acme.GET(CUSTOMERS));
    expect(error).toMatchObject({ name: "ThredfiResponseError", status: 200 });
    expect((error as Error).message).toContain("100000 bytes");
    // It would be as large again.
    expect(api.calls()).toHaveLength(1);
  });

  // What a token takes fits as well.
  const LIMIT = 300;
  const BYTES = `["${"x".repeat(LIMIT - 4)}"]`;
  const encode = (text: string) => new TextEncoder().encode(text);

  it.each([
    [`${LIMIT}`, undefined, "at once"],
    [`${LIMIT + 1}`, undefined, "in parts"],
    [`${LIMIT}`, "gzip", "in parts"],
    ["ten", undefined, "in parts"],
    [undefined, undefined, "in parts"],
  ])(
    "is read at once when a Content-Length (%s, encoding %s) is within the limit: %s",
    async (length, encoding, how) => {
      const headers = new Headers(json);
      if (length) headers.set("content-length", length);
      if (encoding) headers.set("content-encoding", encoding);
      const response = () => ({
        status: 200,
        statusText: "",
        headers,
        body: chunked([encode('"in parts"')]),
        text: async () => '"at once"',
      });
      const acme = await given(response as () => Response, { maxResponseSize: LIMIT });
      expect((await acme.GET(CUSTOMERS)).data).toBe(how);
    },
  );

  it.each([[[BYTES]], [[BYTES.slice(0, 100), BYTES.slice(100, 101), BYTES.slice(101)]]])(
    "is kept to in however many parts the body comes, as text and as bytes",
    async (parts) => {
      const response = () => new Response(chunked(parts.map(encode)), { headers: json });
      const acme = await given(response, { maxResponseSize: LIMIT });
      expect((await acme.GET(CUSTOMERS)).data).toEqual(JSON.parse(BYTES));
      const { data } = await acme.GET(CUSTOMERS, { parseAs: "arrayBuffer" });
      expect(new TextDecoder().decode(data)).toBe(BYTES);
      const tooLarge = await given(response, { maxResponseSize: LIMIT - 1 });
      expect(await rejection(tooLarge.GET(CUSTOMERS))).toBeInstanceOf(ThredfiResponseError);
    },
  );

  it.each([400, 500])("of an error is cut off at the limit: %i", async (status) => {
    const parts = () => chunked([BYTES.slice(0, -2), "yz..."].map(encode));
    const acme = await given(() => new Response(parts(), { status }), { maxResponseSize: LIMIT, retry: false });
    expect((await acme.GET(CUSTOMERS)).error).toBe(`${BYTES.slice(0, -2)}yz`);
  });

  it("may be just what the limit says", async () => {
    const acme = await business({ maxResponseSize: 1_004 });
    api.next({ bomb: 1_000 }, { bomb: 1_001 });
    expect((await acme.GET(CUSTOMERS)).response.status).toBe(200);
    expect(await rejection(acme.GET(CUSTOMERS))).toBeInstanceOf(ThredfiResponseError);
  });
});

it.each(TRANSPORTS)(
  "a status and a reason phrase that a Response rejects are the caller's, over %s",
  async (_, make) => {
    const inner = make();
    const send: Transport["send"] = async (request) => {
      const response = await inner.send(request);
      return isExchange({ path: new URL(request.url).pathname })
        ? response
        : {
            ...response,
            headers: response.headers,
            body: null,
            status: 999,
            statusText: "\n",
            text: async () => '"odd"',
            arrayBuffer: () => response.arrayBuffer(),
          };
    };
    const { error, response } = await (await business({ transport: { send } })).GET(CUSTOMERS);
    const type = response.headers.get("content-type");
    expect([error, response.status, response.statusText, response.ok, type, await response.text()]).toEqual([
      "odd",
      999,
      "\n",
      false,
      "application/json",
      '"odd"',
    ]);
  },
);
