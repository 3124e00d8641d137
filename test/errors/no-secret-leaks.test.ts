// Secrets stay secret: whatever is reachable from what the SDK hands out, and whatever is printed of it, there is no API
// key, no Basic value and no token in it. And nothing but a token gets into a header.

import { Console } from "node:console";
import { createServer, type Server } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { ThredfiClientOptions } from "../../src/index.js";
import * as sdk from "../../src/index.js";
import { type StoredToken, shareTokens } from "../../src/stores/redis/index.js";
import { API_KEY, BUSINESS_A, BUSINESS_B, isExchange, PARTNER_ID } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, events, rejection, retriedFor, useApi } from "../support/client.js";
import type { ReceivedRequest } from "../support/records.js";
import { TRANSPORTS } from "../support/transports.js";

useApi();

const BASIC = btoa(`${PARTNER_ID}:${API_KEY}`);

/** The tokens of the test API are numbered, so all that it can have issued match this. */
const SECRETS = [API_KEY, BASIC.replace(/=+$/, ""), /partner-token-\d/, /token-\d+-of-/];

function secretIn(text: string): string | undefined {
  for (const secret of SECRETS) {
    const at = typeof secret === "string" ? text.indexOf(secret) : text.search(secret);
    if (at !== -1) return text.slice(at, at + 60);
  }
  return undefined;
}

/** Walks everything that can be reached, own and inherited, and says where a secret lies. */
function leaksOf(root: unknown): string[] {
  const leaks: string[] = [];
  // What every program has is walked once; its getters are still asked through each value.
  const seen = new Set<unknown>(root === COMMON ? [] : common());
  const queue: [path: string, value: unknown][] = [["it", root]];
  const look = (path: string, text: string) => {
    const found = secretIn(text);
    if (found) leaks.push(`${path}: ${found}`);
  };
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [path, value] = next;
    if (typeof value === "string") look(path, value);
    if (typeof value === "symbol") look(path, value.description ?? "");
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) continue;
    if (value === globalThis || value === process || seen.size > 200_000) continue;
    seen.add(value);
    // Asking a prototype for its own getters may give promises that reject.
    if (value instanceof Promise) value.catch(() => {});
    if (ArrayBuffer.isView(value)) {
      if (value.byteLength === 0) continue;
      look(path, Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("latin1"));
      continue;
    }
    if (value instanceof ArrayBuffer && value.byteLength > 0) look(path, Buffer.from(value).toString("latin1"));
    if (value instanceof Map) {
      for (const [key, member] of value) queue.push([`${path}<key>`, key], [`${path}<${String(key)}>`, member]);
    }
    if (value instanceof Set) for (const member of value) queue.push([`${path}<>`, member]);
    if (value instanceof Headers) for (const [name, text] of value) look(`${path}[${name}]`, text);
    for (let owner: object | null = value; owner !== null; owner = Object.getPrototypeOf(owner)) {
      for (const key of Reflect.ownKeys(owner)) {
        const where = `${path}.${String(key)}`;
        look(`${where} (its name)`, String(key));
        const descriptor = Object.getOwnPropertyDescriptor(owner, key);
        if (descriptor?.get) queue.push([`${where} (getter)`, descriptor.get]);
        try {
          // Through the value itself, so that getters of a prototype work for it.
          queue.push([where, Reflect.get(owner, key, value)]);
        } catch {
          // A getter that throws shows nothing.
        }
      }
    }
  }
  if (root === COMMON) walked = seen;
  return leaks;
}

const COMMON = [
  () => {},
  async () => {},
  /x/,
  [new Error()],
  Promise.resolve(),
  new Map(),
  new Set(),
  new Response("x"),
];
let walked: Set<unknown> | undefined;

function common(): Set<unknown> {
  if (!walked) leaksOf(COMMON);
  return walked ?? new Set();
}

/** Every way in which a value is commonly shown. */
function shownAs(value: unknown): string {
  const lines: string[] = [];
  for (const options of [{}, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true, showProxy: true }]) {
    lines.push(inspect(value, options));
  }
  const tries = [
    () => JSON.stringify(value),
    () => inspect(structuredClone(value), { depth: Number.POSITIVE_INFINITY }),
    () => String(value),
    () => `${(value as Error).stack} ${(value as Error).message}`,
    () => JSON.stringify(value, Object.getOwnPropertyNames(value)),
  ];
  for (const attempt of tries) {
    try {
      lines.push(String(attempt()));
    } catch {
      // What cannot be shown in this way leaks nothing in this way.
    }
  }
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
  const errors = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
  try {
    const plain = new Console(process.stdout, process.stderr);
    plain.log(value);
    plain.error("%o %O %j %s", value, value, value instanceof Error ? value : {}, value);
    plain.dir(value, { depth: null, showHidden: true });
    plain.trace(value);
  } finally {
    spy.mockRestore();
    errors.mockRestore();
  }
  expect(written.length).toBeGreaterThan(2);
  return [...lines, ...written].join("\n");
}

function expectNoSecretIn(value: unknown): void {
  expect(leaksOf(value)).toEqual([]);
  expect(secretIn(shownAs(value))).toBeUndefined();
}

describe("the search itself", () => {
  class Parent {
    get inherited() {
      return `x${API_KEY}`;
    }
  }
  const hidden = Object.defineProperty({}, "secret", { value: BASIC, enumerable: false });
  it.each<[string, unknown]>([
    ["a member", { a: [{ b: API_KEY }] }],
    ["a hidden member", hidden],
    ["a symbol's member", { [Symbol("s")]: "partner-token-1" }],
    ["a symbol", { s: Symbol(API_KEY) }],
    ["an inherited getter", new Parent()],
    ["a name", { [API_KEY]: 1 }],
    ["a map's key", new Map([[`token-2-of-${BUSINESS_A}`, 1]])],
    ["a set", new Set([API_KEY])],
    ["a function's property", Object.assign(() => {}, { key: API_KEY })],
    ["a cause", new Error("a", { cause: new Error("b", { cause: API_KEY }) })],
    ["an aggregate", new AggregateError([new Error(API_KEY)])],
    ["bytes", Buffer.from(API_KEY)],
    ["headers", new Request("https://a.example", { headers: { authorization: `Basic ${BASIC}` } })],
  ])("finds a secret in %s", (_, value) => {
    expect(leaksOf(value)).not.toEqual([]);
  });

  it("finds one in what is printed", () => {
    expect(secretIn(shownAs({ a: API_KEY }))).toBeDefined();
    expect(secretIn(shownAs(new Error("a", { cause: API_KEY })))).toBeDefined();
  });
});

describe("no secret is reachable from, or printed of,", () => {
  it("a client, its business client and its tokens, whatever tokens they have cached", async () => {
    const thredfi = client();
    const acme = thredfi.business(BUSINESS_A);
    await thredfi.GET(BUSINESSES);
    await acme.GET(CUSTOMERS);
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    for (const value of [thredfi, acme, thredfi.tokens, acme.paginate(CUSTOMERS), sdk]) expectNoSecretIn(value);
  });

  it.each(TRANSPORTS)("the result of a call, its response included, over %s", async (_, make) => {
    const thredfi = client({ transport: make() });
    expectNoSecretIn(await thredfi.business(BUSINESS_A).GET(CUSTOMERS));
    expectNoSecretIn(await thredfi.business(BUSINESS_A).GET(CUSTOMERS, { parseAs: "stream" }));
  });

  it("events", async () => {
    const tokens = new Map<string, StoredToken>();
    const thredfi = client({
      tokenStore: shareTokens({
        get: (key) => tokens.get(key),
        set: (key, token) => void tokens.set(key, token),
        delete: (key) => void tokens.delete(key),
      }),
    });
    let rejecting = false;
    api.respond((request) => (rejecting ? { status: 401, body: echo(request) } : undefined));
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    rejecting = true;
    await rejection(thredfi.business(BUSINESS_A).GET(CUSTOMERS));
    const types = events.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["token.obtained", "token.reused", "token.rejected", "token.failed"]));
    expectNoSecretIn(events);
  });

  /** As a real one: what PHP escapes is in it. */
  const TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJ/c3Vi+IjoiMTIz/NDU2Nzg5+MCJ9/Kx8Q+w4tLbn/2Zr";
  const php = (value: object) => JSON.stringify(value).replaceAll("/", "\\/").replaceAll("+", "\\u002b");

  it.each<[what: string, body: unknown]>([
    ["whole, as PHP writes JSON", php({ message: `token ${TOKEN} is unknown` })],
    ["whole, as PHP writes JSON, in a text", `error: ${php({ token: TOKEN })}`],
    ["cut, in a sentence", { message: `token "${TOKEN.slice(0, 24)}..." is unknown` }],
    ["cut, at the end of a message", { message: `token ${TOKEN.slice(0, 24)}` }],
    ["cut, in a list and a name", { errors: { [TOKEN.slice(8, 30)]: [TOKEN.slice(3, 20)] } }],
    ["cut, on a page", `<p>${TOKEN.slice(0, 40)}</p>`],
    ["its end", { message: `token ...${TOKEN.slice(-14)}` }],
    ["beyond what a message holds", { message: `${"x".repeat(390)}${TOKEN}` }],
  ])("the error of a call that echoes the token: %s", async (_, body) => {
    api.respondToExchanges({ body: { access_token: TOKEN, expires_in: 3600 } });
    for (const status of [400, 200]) {
      api.respondToCalls({ status, body, headers: { "content-type": `text/x; echo=${TOKEN.slice(4, 40)}` } });
      const result = client().GET(BUSINESSES);
      const error = await rejection(sdk.unwrap(result));
      expect(error).toBeInstanceOf(status === 400 ? sdk.ThredfiApiError : sdk.ThredfiResponseError);
      const shown = shownAs(error) + shownAs((error as sdk.ThredfiApiError).body) + (await textOf(error));
      for (const text of [shown, shown.replaceAll("\\/", "/").replaceAll("\\u002b", "+")]) {
        for (let at = 0; at + 12 <= TOKEN.length; at++) expect(text).not.toContain(TOKEN.slice(at, at + 12));
      }
      expect(shown).toContain("***");
    }
  });

  async function textOf(error: unknown): Promise<string> {
    if (!(error instanceof sdk.ThredfiApiError)) return "";
    const { response } = error;
    return JSON.stringify([...response.headers]) + (await response.text());
  }

  it("an authentication error that quotes a part of the API key", async () => {
    const body = { error: "invalid_client", error_description: `unknown key ${API_KEY.slice(0, 20)}...` };
    api.respondToExchanges({ status: 401, body });
    const error = await rejection(client().GET(BUSINESSES));
    expect(error).toMatchObject({ oauth: { error_description: "unknown key ***..." } });
    expect(shownAs(error)).not.toContain(API_KEY.slice(0, 20));
  });

  it.each<[what: string, thrown: (authorization: string) => Error]>([
    ["a network error", (sent) => new TypeError(`fetch failed: ${sent}`)],
    ["the cause of a network error", (sent) => new TypeError("fetch failed", { cause: new Error(sent) })],
    ["a timeout while connecting", (sent) => Object.assign(new Error(sent), { code: "UND_ERR_CONNECT_TIMEOUT" })],
    ["a mistake in a program", (sent) => new RangeError(`cannot use ${sent}`)],
    ["a mistake in an argument", (sent) => new TypeError(`Invalid value "${sent}"`)],
  ])("%s that quotes the token, and the events about it", async (what, thrown) => {
    const isMistake = /mistake/.test(what);
    for (const exchange of [true, false]) {
      const transport: sdk.Transport = {
        async send({ headers, method }) {
          if (!exchange && method === "POST") return Response.json({ access_token: "partner-token-1", expires_in: 60 });
          throw thrown(String(headers.get("Authorization")));
        },
      };
      const error = await rejection(client({ transport, retry: { attempts: 2, baseDelay: 1 } }).GET(BUSINESSES));
      expectNoSecretIn([error, events]);
      expect(error).toBeInstanceOf(isMistake ? thrown("").constructor : sdk.ThredfiError);
      expect(inspect(error)).toContain("***");
    }
    expect(retriedFor()).toHaveLength(isMistake ? 0 : 2);
  });

  it("a mistake in a program without a secret is thrown as it is", async () => {
    const mistake = new RangeError("out of range");
    const send = () => Promise.reject(mistake);
    expect(await rejection(client({ transport: { send } }).GET(BUSINESSES))).toBe(mistake);
  });

  it("a long message of the API, which is cut", async () => {
    const long = "m".repeat(1_000_000);
    for (const body of [{ message: long }, { details: { [long]: [long] } }, { code: long }, long]) {
      api.respondToCalls({ status: 400, body });
      const error = (await rejection(sdk.unwrap(client().GET(BUSINESSES)))) as sdk.ThredfiApiError;
      expect(error).toBeInstanceOf(sdk.ThredfiApiError);
      expect(error.message.length).toBeLessThanOrEqual(500);
      expect(error.code.length).toBeLessThanOrEqual(100);
    }
    api.respondToExchanges({ status: 400, body: { error: long, error_description: long } });
    const error = (await rejection(client().GET(BUSINESSES))) as Error;
    expect(error).toBeInstanceOf(sdk.ThredfiAuthenticationError);
    expect(error.message.length).toBeLessThanOrEqual(600);
  });

  /** A server that repeats all it was sent, in several spellings. */
  function echo({ headers, body }: ReceivedRequest, error = "invalid_request") {
    const sent = String(headers.authorization);
    const encoded = sent.split(" ")[1] ?? "";
    const decoded = sent.startsWith("Basic ") ? atob(encoded) : "";
    const words = [sent, encoded.replace(/=+$/, ""), decoded, body, "t".repeat(400), encoded];
    return { error, error_description: words.join(" / ") };
  }

  const shapes: [string, (request: ReceivedRequest) => { status?: number; body?: unknown }, string][] = [
    [
      "an OAuth error that echoes what was sent",
      (request) => ({ status: 400, body: echo(request) }),
      "invalid_request",
    ],
    [
      "invalid_client with an echo",
      (request) => ({ status: 401, body: echo(request, "invalid_client") }),
      "invalid_client",
    ],
    [
      "an error code that is an echo",
      (request) => ({ status: 401, body: { error: echo(request).error_description } }),
      "",
    ],
    ["a response that is no JSON", (request) => ({ body: `<html>${echo(request).error_description}` }), ""],
    ["a response without a token", (request) => ({ body: echo(request) }), ""],
    [
      "a token for another header",
      (request) => ({ body: { access_token: `${request.headers.authorization}\r\nx: y` } }),
      "",
    ],
    [
      "another token type",
      (request) => ({ body: { access_token: API_KEY, token_type: request.headers.authorization } }),
      "",
    ],
    ["another business", () => ({ body: { access_token: "token-9-of-other", business_id: BUSINESS_B } }), ""],
  ];

  it.each(["partner" as const, "business" as const])("an authentication error of the %s exchange", async (exchange) => {
    for (const [shape, respond, code] of shapes) {
      if (exchange === "partner" && shape === "another business") continue;
      api.respond((request) =>
        isExchange(request) && (exchange === "partner") === request.path.startsWith("/v1/platform/oauth2")
          ? respond(request)
          : undefined,
      );
      const error = await rejection(client().business(BUSINESS_A).GET(CUSTOMERS));
      expect(error, shape).toBeInstanceOf(sdk.ThredfiAuthenticationError);
      if (code) expect((error as sdk.ThredfiError).code).toBe(code);
      expect([shape, leaksOf(error)]).toEqual([shape, []]);
      expect([shape, secretIn(shownAs(error))]).toEqual([shape, undefined]);
    }
  });

  /** A server on a bare socket, which sends whatever bytes it likes. */
  async function startRaw(respond: (received: string) => string | undefined): Promise<string> {
    const server: Server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", (bytes) => {
        const text = respond(bytes.toString("latin1"));
        if (text === undefined) socket.destroy();
        else socket.end(text, "latin1");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  }

  const garbage: [string, (received: string) => string | undefined][] = [
    ["hangs up", () => undefined],
    ["sends back what it received, which is no HTTP", (received) => received],
    ["breaks off in a header that echoes", (received) => `HTTP/1.1 200 OK\r\n${received}\r\n\r\n`],
    ["announces more than it sends", (received) => `HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n${received}`],
    [
      "sends a chunk that is none",
      (received) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${received}\r\n\r\n`,
    ],
  ];
  it.each(TRANSPORTS.flatMap(([name, make]) => garbage.map(([what, respond]) => [what, name, respond, make] as const)))(
    "an authentication error when the token endpoint %s, over %s",
    async (_what, _name, respond, make) => {
      const error = await rejection(client({ baseUrl: await startRaw(respond), transport: make() }).GET(BUSINESSES));
      expect(error).toMatchObject({ name: "ThredfiAuthenticationError", code: "unreachable" });
      expectNoSecretIn(error);
    },
  );

  it.each(TRANSPORTS)("a network error of a call that gets back what it sent, over %s", async (_, make) => {
    const url = await startRaw((received) => {
      if (!received.startsWith("POST")) return received;
      const body = JSON.stringify({ access_token: "partner-token-1", expires_in: 60 });
      return `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;
    });
    const error = await rejection(client({ baseUrl: url, transport: make() }).GET(BUSINESSES));
    expect(error).toBeInstanceOf(sdk.ThredfiNetworkError);
    expectNoSecretIn(error);
  });

  it("an API error and the error of a response that is not what the contract says", async () => {
    const thredfi = client();
    api.respondToCalls({ status: 403, body: { error: "no" } });
    const apiError = await rejection(sdk.unwrap(thredfi.business(BUSINESS_A).GET(CUSTOMERS)));
    expect(apiError).toBeInstanceOf(sdk.ThredfiApiError);
    expectNoSecretIn(apiError);

    api.respondToCalls({
      body: {
        count: 9,
        page_info: { total_count: 9, current_page: 1, total_pages: 9, page_size: 1 },
        results: [1],
      },
    });
    const responseError = await rejection(thredfi.paginate(BUSINESSES).toArray());
    expect(responseError).toBeInstanceOf(sdk.ThredfiResponseError);
    expectNoSecretIn(responseError);
  });

  it("a scope error", async () => {
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    thredfi.use({ onRequest: ({ request }) => new Request(`${request.url}/elsewhere`, request) });
    const error = await rejection(thredfi.business(BUSINESS_A).GET(CUSTOMERS));
    expect(error).toBeInstanceOf(sdk.ThredfiScopeError);
    expectNoSecretIn(error);
  });

  const misplaced: [string, ThredfiClientOptions][] = [
    ["the API key in place of the partner id", { partnerId: API_KEY, apiKey: PARTNER_ID }],
    ["the API key in place of the environment", { environment: API_KEY as sdk.Environment, baseUrl: undefined }],
    ["the credentials in the base URL", { baseUrl: `https://${PARTNER_ID}:${API_KEY}@sandbox.thredfi.com` }],
    ["the API key in the base URL's query", { baseUrl: `https://sandbox.thredfi.com/?key=${API_KEY}` }],
    ["the API key as base URL", { baseUrl: API_KEY }],
    ["an API key with a line break", { apiKey: `${API_KEY}\n` }],
    ["an API key in an object", { apiKey: { key: API_KEY } as unknown as string }],
  ];
  it.each(misplaced)("a config error about %s", async (_, options) => {
    const error = await rejection(Promise.resolve().then(() => client(options)));
    expect(error).toBeInstanceOf(sdk.ThredfiConfigError);
    expectNoSecretIn(error);
  });

  it("a config error about a call", async () => {
    const thredfi = client();
    const { accessToken } = await thredfi.tokens.partner();
    const mistakes = [
      thredfi.GET(BUSINESSES, { headers: { Authorization: `Bearer ${accessToken}` } }),
      thredfi.GET(BUSINESSES, { credential: accessToken as "partner" }),
    ].map(rejection);
    for (const error of await Promise.all(mistakes)) {
      expect(error).toBeInstanceOf(sdk.ThredfiConfigError);
      expectNoSecretIn(error);
    }
  });
});

describe("a browser", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is rejected, since a page's code is open to its visitors", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => client()).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field: "apiKey" }));
  });

  it("has workers too, which have neither window nor document", () => {
    vi.stubGlobal("importScripts", () => {});
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/143.0.0.0" });
    expect(() => client()).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field: "apiKey" }));
  });

  it.each(["Deno/2.9.6", "Cloudflare-Workers"])("is not what has importScripts in %s", (userAgent) => {
    vi.stubGlobal("importScripts", () => {});
    vi.stubGlobal("navigator", { userAgent });
    expect(() => client()).not.toThrow();
  });

  it("is accepted by a test that says so", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => client({ dangerouslyAllowBrowser: true })).not.toThrow();
    expect(() => client({ dangerouslyAllowBrowser: false })).toThrow(/dangerouslyAllowBrowser/);
  });

  it.each(["window", "document"])("is more than a %s", (name) => {
    vi.stubGlobal(name, {});
    expect(() => client()).not.toThrow();
  });
});

describe("no header is injected", () => {
  const evil = ["\r\nx-evil: 1", "\n", "\r", "\0", "é", "\u{1f511}", "\u2028", " ", "\t", "\x7f"];

  it.each(evil)("through the partner id or the API key (%j)", async (text) => {
    const expectField = (options: ThredfiClientOptions, field: string) =>
      expect(() => client(options)).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field }));
    for (const place of [(value: string) => value + text, (value: string) => text + value]) {
      expectField({ partnerId: place(PARTNER_ID) }, "partnerId");
      expectField({ apiKey: place(API_KEY) }, "apiKey");
      expectField({ apiKey: place("") }, "apiKey");
    }
    expectField({ partnerId: PARTNER_ID.slice(0, -1) + text }, "partnerId");
    expect(api.requests).toEqual([]);
  });
});
