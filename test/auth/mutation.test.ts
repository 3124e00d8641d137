// What mutation testing showed that no other test looks at, in src/auth; the shared store is in store.test.ts.

import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createThredfiClient, type ThredfiClientOptions, type ThredfiEvent } from "../../src/index.js";
import { API_KEY, BUSINESS_A, BUSINESS_B, bearerOf, PARTNER_ID, startApi, type TestApi } from "../support/api.js";

const BUSINESSES = "/v1/platform/businesses/";
const BUSINESS_C = "00000000-0000-4000-8000-000000000003";
const BUSINESS_D = "00000000-0000-4000-8000-000000000004";

let api: TestApi;
let now: number;
let events: ThredfiEvent[];
beforeEach(async () => {
  api = await startApi();
  now = 1_000_000;
  events = [];
});
afterEach(() => api.close());

const client = (options: ThredfiClientOptions = {}) =>
  createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    now: () => now,
    retry: false,
    onEvent: (event) => events.push(event),
    ...options,
  });
const isExchange = ({ path }: { path: string }) => path.endsWith("/oauth2/token/");

it.each([
  ["while its deadline is ahead", 10_000],
  ["when it has no deadline", 0],
])("an exchange that fails is made again %s", async (_, deadline) => {
  let failed = 0;
  api.answer(() => (failed++ === 0 ? { status: 503, body: { error: "busy" } } : undefined));
  const thredfi = createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    deadline,
    sleep: async () => {},
    random: () => 0,
  });
  expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
  expect(api.exchanges("partner")).toHaveLength(2);
});

describe("a refused exchange", () => {
  it.each([
    ["no OAuth error", { message: "no" }],
    ["an OAuth error without a name", { error: "" }],
    ["an OAuth error that is no text", { error: 7 }],
    ["null", "null"],
    ["a list", []],
  ])("whose body is %s says so", async (_, body) => {
    api.answer(() => ({ status: 403, body }));
    await expect(client().tokens.partner()).rejects.toThrow("without an OAuth 2.0 error body");
  });

  it("gives no more than 300 characters of the server's words", async () => {
    api.answer(() => ({ status: 400, body: { error: "invalid_request", error_description: "x".repeat(1_000) } }));
    await expect(client().tokens.partner()).rejects.toMatchObject({ oauth: { error_description: "x".repeat(300) } });
  });
});

describe("an exchange", () => {
  it("asks for JSON, says who asks, and has an id of its own", async () => {
    await client().tokens.business(BUSINESS_A);
    expect(api.requests).toHaveLength(2);
    for (const { headers } of api.requests) {
      expect(headers).toMatchObject({
        accept: "application/json",
        "user-agent": expect.stringMatching(/^thredfi-sdk/),
        "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
    expect(new Set(api.requests.map(({ headers }) => headers["x-request-id"])).size).toBe(2);
  });

  it("leaves no timer behind, which would keep the process alive until the deadline", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    const cleared = vi.spyOn(globalThis, "clearTimeout");
    onTestFinished(() => {
      set.mockRestore();
      cleared.mockRestore();
    });
    await client({ deadline: 77_777 }).tokens.partner();
    const timers = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === 77_777);
    expect(timers).toHaveLength(1);
    expect(cleared.mock.calls.map(([timer]) => timer)).toContain(timers[0]?.value);
  });

  it("leaves nothing behind on the signal of a request that waited for it", async () => {
    const signals: AbortSignal[] = [];
    const thredfi = client();
    thredfi.use({ onRequest: ({ request }) => void signals.push(request.signal) });
    await thredfi.GET(BUSINESSES);
    expect(signals.map((signal) => getEventListeners(signal, "abort").length)).toEqual([0]);
  });
});

describe("the life of a token that only the token itself tells", () => {
  /** Letters of base64url that base64 has not: at each of the three places of a byte. */
  const LETTERS = "???>>>?>??>>?";
  const jwt = (claims: string) => {
    const payload = btoa(claims).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    return `e30.${payload}.sig`;
  };
  const lifeOf = async (claims: string, expiresIn?: unknown) => {
    const body = { access_token: jwt(claims), expires_in: expiresIn };
    api.answer((request) => (isExchange(request) ? { body } : undefined));
    await client().GET(BUSINESSES);
    return events.find(({ type }) => type === "token.obtained");
  };

  it("is read from any claims", async () => {
    const claims = JSON.stringify({ iat: 50, exp: 150, letters: LETTERS });
    expect(jwt(claims)).toMatch(/-.*_|_.*-/);
    expect(await lifeOf(claims)).toMatchObject({ expiresIn: 100_000 });
  });

  it.each(["", " ", "soon", null, true])("is read when the answer says %j", async (expiresIn) => {
    expect(await lifeOf('{"iat":50,"exp":150}', expiresIn)).toMatchObject({ expiresIn: 100_000 });
  });

  it.each([0, "0", "7", -1])("is not read when the answer says %j", async (expiresIn) => {
    const expected = Math.max(Number(expiresIn), 0) * 1_000;
    expect(await lifeOf('{"iat":50,"exp":150}', expiresIn)).toMatchObject({ expiresIn: expected });
  });

  it.each([
    ["too large for a number", '{"iat":-1e308,"exp":1e308}'],
    ["without an end", '{"iat":0,"exp":1e999}'],
    ["in words", '{"iat":"0","exp":"100"}'],
    ["that says when it ends and not when it began", '{"exp":100}'],
    ["that says when it began and not when it ends", '{"iat":-100}'],
  ])("is none when it is %s", async (_, claims) => {
    expect(await lifeOf(claims)).toMatchObject({ expiresIn: 0 });
  });
});

it("a clock may count from anywhere: a token is renewed in the background before zero too", async () => {
  now = -10_000_000;
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  now += 3_541_000;
  await thredfi.GET(BUSINESSES);
  await expect.poll(() => api.exchanges("partner").length).toBe(2);
  expect(api.calls().map(bearerOf)).toEqual(["partner-token-1", "partner-token-1"]);
});

it.each(["invalid_client", "unauthorized_client"])("credentials refused with %s are remembered", async (error) => {
  api.answer(() => ({ status: 401, body: { error } }));
  const thredfi = client();
  await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({ code: error });
  await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({ code: error });
  expect(api.exchanges("partner")).toHaveLength(1);
});

it("a renewal in the background that failed is made again after a second, and no sooner", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  api.answer((request) => (isExchange(request) ? { status: 503, body: { error: "busy" } } : undefined));
  now += 3_541_000;
  const failed = () => events.filter(({ type }) => type === "token.failed").length;
  await thredfi.GET(BUSINESSES);
  await expect.poll(failed).toBe(1);
  now += 999;
  await thredfi.GET(BUSINESSES);
  expect(api.exchanges("partner")).toHaveLength(2);
  now += 1;
  await thredfi.GET(BUSINESSES);
  await expect.poll(failed).toBe(2);
  expect(api.exchanges("partner")).toHaveLength(3);
});

describe("the bound on tokens", () => {
  const obtained = () => api.exchanges("business").length;

  it("drops the one that was used first when none was used again", async () => {
    const thredfi = client({ maxTokens: 2 });
    for (const id of [BUSINESS_A, BUSINESS_B, BUSINESS_C]) await thredfi.tokens.business(id);
    for (const id of [BUSINESS_B, BUSINESS_C]) await thredfi.tokens.business(id);
    expect(obtained()).toBe(3);
    await thredfi.tokens.business(BUSINESS_A);
    expect(obtained()).toBe(4);
  });

  it("goes on dropping, one for each that comes", async () => {
    const thredfi = client({ maxTokens: 2 });
    for (const id of [BUSINESS_A, BUSINESS_B, BUSINESS_C, BUSINESS_D]) await thredfi.tokens.business(id);
    for (const id of [BUSINESS_C, BUSINESS_D]) await thredfi.tokens.business(id);
    expect(obtained()).toBe(4);
    await thredfi.tokens.business(BUSINESS_B);
    expect(obtained()).toBe(5);
  });

  it("goes on after the one that was used again was forgotten", async () => {
    const thredfi = client({ maxTokens: 2 });
    for (const id of [BUSINESS_A, BUSINESS_B, BUSINESS_A]) await thredfi.tokens.business(id);
    await thredfi.tokens.forget(BUSINESS_A);
    for (const id of [BUSINESS_C, BUSINESS_D, BUSINESS_A]) await thredfi.tokens.business(id);
    const before = obtained();
    for (const id of [BUSINESS_D, BUSINESS_A]) await thredfi.tokens.business(id);
    expect(obtained()).toBe(before);
    await thredfi.tokens.business(BUSINESS_C);
    expect(obtained()).toBe(before + 1);
  });

  it("counts what was forgotten as gone, wherever it stood", async () => {
    for (const [forgotten, kept] of [
      [BUSINESS_A, [BUSINESS_B, BUSINESS_C]],
      [BUSINESS_B, [BUSINESS_A, BUSINESS_C]],
      [BUSINESS_C, [BUSINESS_A, BUSINESS_B]],
    ] as const) {
      const thredfi = client({ maxTokens: 3 });
      for (const id of [BUSINESS_A, BUSINESS_B, BUSINESS_C]) await thredfi.tokens.business(id);
      await thredfi.tokens.forget(forgotten);
      await thredfi.tokens.business(BUSINESS_D);
      let before = obtained();
      for (const id of [...kept, BUSINESS_D]) await thredfi.tokens.business(id);
      expect(obtained()).toBe(before);
      // The next one takes the place of the first of those that are left, and of no other.
      await thredfi.tokens.business(forgotten);
      before = obtained();
      for (const id of [kept[1], BUSINESS_D, forgotten]) await thredfi.tokens.business(id);
      expect(obtained()).toBe(before);
      await thredfi.tokens.business(kept[0]);
      expect(obtained()).toBe(before + 1);
    }
  });

  it("drops none that is on its way", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    api.answer(async ({ path }) => {
      if (path.includes(BUSINESS_A) && isExchange({ path })) await held;
      return undefined;
    });
    const thredfi = client({ maxTokens: 1 });
    const first = thredfi.tokens.business(BUSINESS_A);
    await expect.poll(obtained).toBe(1);
    await thredfi.tokens.business(BUSINESS_B);
    const second = thredfi.tokens.business(BUSINESS_A);
    release();
    expect((await second).accessToken).toBe((await first).accessToken);
    expect(obtained()).toBe(2);
  });
});

describe("a call that its credential must not follow", () => {
  it.each<[what: string, change: (request: Request) => Request, expected: string]>([
    [
      "with a header of the caller's own",
      (request) => new Request(request, { headers: { Authorization: "Bearer mine" } }),
      "headers.Authorization: is set by the SDK. To use another documented credential, pass the option credential.",
    ],
    [
      "along redirects",
      (request) => new Request(request, { redirect: "follow" }),
      "Middleware made list_businesses follow redirects, but its credential goes along none.",
    ],
    [
      "elsewhere, whose query is nobody's business",
      () => new Request("https://evil.example/x?secret=1#part", { redirect: "manual" }),
      "Middleware sent list_businesses to GET https://evil.example/x, but its credential goes nowhere but GET http",
    ],
    [
      "with another method",
      (request) => new Request(request, { method: "DELETE" }),
      "Middleware sent list_businesses to DELETE ",
    ],
  ])("%s: nothing is sent, and the error says why", async (_, change, expected) => {
    const thredfi = client();
    thredfi.use({ onRequest: ({ request }) => change(request) });
    await expect(thredfi.GET(BUSINESSES)).rejects.toThrow(expected);
    expect(api.requests).toEqual([]);
  });

  it("may have another query and fragment", async () => {
    const thredfi = client();
    thredfi.use({ onRequest: ({ request }) => new Request(`${request.url}?page=2#part`, request) });
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    expect(api.calls()[0]?.path).toBe(`${BUSINESSES}?page=2`);
  });
});

describe("a client that nobody listens to", () => {
  it("does the same", async () => {
    const thredfi = client({ onEvent: undefined });
    api.answer((request) => (bearerOf(request) === "partner-token-1" ? { status: 401, body: {} } : undefined));
    await thredfi.tokens.partner();
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    await thredfi.tokens.forget();
    api.answer(() => ({ status: 400, body: { error: "invalid_request" } }));
    await expect(thredfi.tokens.partner()).rejects.toMatchObject({ code: "invalid_request" });
  });

  it("renews a partner token that is refused in an exchange", async () => {
    const thredfi = client({ onEvent: undefined });
    api.answer((request) =>
      bearerOf(request) === "partner-token-1" ? { status: 401, body: { error: "x" } } : undefined,
    );
    expect((await thredfi.tokens.business(BUSINESS_A)).accessToken).toContain(BUSINESS_A);
  });
});

describe("what is told of a token", () => {
  it("names the credential that was refused, and the token that took its place", async () => {
    const thredfi = client();
    await thredfi.GET(BUSINESSES);
    api.answer((request) => (bearerOf(request) === "partner-token-1" ? { status: 401, body: {} } : undefined));
    events.length = 0;
    await thredfi.GET(BUSINESSES);
    expect(events.filter(({ type }) => type.startsWith("token."))).toEqual([
      { type: "token.reused", credential: "partner", expiresIn: 3_600_000 },
      { type: "token.rejected", credential: "partner" },
      { type: "token.refreshed", credential: "partner", expiresIn: 3_600_000 },
    ]);
  });

  it("says that a business's token took the place of one that was due", async () => {
    const thredfi = client();
    await thredfi.tokens.business(BUSINESS_A);
    now += 3_595_000;
    events.length = 0;
    await thredfi.tokens.business(BUSINESS_A);
    expect(events.filter((event) => "credential" in event && event.credential === "business")).toEqual([
      { type: "token.refreshed", credential: "business", businessId: BUSINESS_A, expiresIn: 3_600_000 },
    ]);
  });

  it("says why an exchange failed", async () => {
    api.answer((request) =>
      isExchange(request) && request.path.includes(BUSINESS_A)
        ? { status: 400, body: { error: "no_books" } }
        : undefined,
    );
    await expect(client().tokens.business(BUSINESS_A)).rejects.toThrow();
    expect(events.filter(({ type }) => type === "token.failed")).toEqual([
      { type: "token.failed", credential: "business", businessId: BUSINESS_A, code: "no_books" },
    ]);
  });

  it("counts its life from when it was asked for", async () => {
    api.answer((request) => {
      if (isExchange(request)) now += 5_000;
      return undefined;
    });
    expect((await client().tokens.partner()).expiresIn).toBe(3_595);
  });
});

it("an exchange that fails a second time for another reason keeps the partner token that was renewed for it", async () => {
  let failing = true;
  api.answer((request) => {
    if (!isExchange(request) || !request.path.includes(BUSINESS_A)) return undefined;
    if (bearerOf(request) === "partner-token-1") return { status: 401, body: { error: "invalid_token" } };
    return failing ? { status: 400, body: { error: "no_books" } } : undefined;
  });
  const thredfi = client();
  await expect(thredfi.tokens.business(BUSINESS_A)).rejects.toMatchObject({ code: "no_books" });
  failing = false;
  await thredfi.tokens.business(BUSINESS_A);
  expect(api.exchanges("partner")).toHaveLength(2);
});

it("an empty token is none", async () => {
  api.answer((request) => (isExchange(request) ? { body: { access_token: "", expires_in: 3600 } } : undefined));
  await expect(client().tokens.partner()).rejects.toThrow("has no access_token");
});

it("a token that was refused to two calls is told of once, and the one in its place stays", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  events.length = 0;
  let late = () => {};
  let calls = 0;
  // The second refusal comes when the first call has its new token already.
  api.answer(async (request) => {
    if (isExchange(request) || bearerOf(request) !== "partner-token-1") return undefined;
    if (++calls === 2) await new Promise<void>((resolve) => (late = resolve));
    return { status: 401, body: {} };
  });
  const first = thredfi.GET(BUSINESSES);
  const second = thredfi.GET(BUSINESSES);
  await first;
  await vi.waitFor(() => expect(calls).toBe(2), { timeout: 10_000 });
  late();
  await second;
  expect(events.filter(({ type }) => type === "token.rejected")).toHaveLength(1);
  expect(api.exchanges("partner")).toHaveLength(2);
});
