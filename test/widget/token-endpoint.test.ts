// The token endpoint of a page: who gets a token, what others are told, and that nothing else reaches the page.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createWidgetTokenHandler, type WidgetTokenOptions } from "../../src/widget/index.js";
import { API_KEY, BUSINESS_A, BUSINESS_B } from "../support/api.js";
import { api, client, clock, rejection, useApi } from "../support/client.js";

useApi();
// A token's age also goes by the wall clock, which must not move on while a test runs.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const PAGE = "https://app.example.com";

let errors: unknown[];

function endpoint(options: Partial<WidgetTokenOptions> = {}) {
  errors = [];
  return createWidgetTokenHandler(client(), {
    authorize: ({ headers }) => headers.get("x-business"),
    allowedOrigins: [PAGE],
    onError: (error) => errors.push(error),
    now: () => clock.time,
    ...options,
  });
}

function request(init: RequestInit & { path?: string; headers?: Record<string, string> } = {}): Request {
  const { path = "/thredfi-token", headers, ...more } = init;
  return new Request(`https://books.example.com${path}`, {
    method: "POST",
    headers: { "x-business": BUSINESS_A, ...headers },
    ...more,
  });
}

const issued = () => api.exchanges("business").length;

it("gives a token of the user's business and its true rest of life", async () => {
  const handler = endpoint();
  const response = await handler(request());
  expect(response.status).toBe(200);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  const { access_token, ...rest } = (await response.json()) as { access_token: string; expires_in: number };
  expect(rest).toEqual({ expires_in: 3600 });
  expect(access_token).toBe(`token-2-of-${BUSINESS_A}`);

  clock.time += 1_000_000;
  expect(await (await handler(request())).json()).toEqual({ access_token, expires_in: 2600 });
});

it("replaces a token that the widget would take for expired", async () => {
  const handler = endpoint();
  await handler(request());
  clock.time += 3_600_000 - 119_000;
  expect(((await (await handler(request())).json()) as { expires_in: number }).expires_in).toBe(3600);
  expect(issued()).toBe(2);
});

it("gives another token for one that the page saw rejected, at most once a second, and for that one only", async () => {
  const handler = endpoint();
  const ask = async (body?: unknown) =>
    ((await (await handler(request({ body: JSON.stringify(body) }))).json()) as { access_token: string }).access_token;
  const first = await ask();
  clock.time += 10_000;
  expect(await ask({ rejected: "another" })).toBe(first);
  const second = await ask({ rejected: first });
  expect(second).not.toBe(first);
  expect(await ask({ rejected: first })).toBe(second);
  expect(await ask({ rejected: second })).toBe(second);
  expect(issued()).toBe(2);
});

const REFUSALS: [name: string, request: Parameters<typeof request>[0], status: number, error: string][] = [
  ["nobody is signed in", { headers: { "x-business": "" } }, 401, "not_signed_in"],
  ["the method is GET", { method: "GET" }, 405, "method_not_allowed"],
  ["the path is another", { path: "/thredfi-token/../admin" }, 404, "not_found"],
  ["the origin is not listed", { headers: { Origin: "https://evil.example" } }, 403, "origin_not_allowed"],
  ["the origin is opaque", { headers: { Origin: "null" } }, 403, "origin_not_allowed"],
  [
    "a preflight from there",
    { method: "OPTIONS", headers: { Origin: "https://evil.example" } },
    403,
    "origin_not_allowed",
  ],
];

it.each(REFUSALS)("gives no token when %s", async (_, init, status, error) => {
  const response = await endpoint()(request(init));
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error });
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
  expect(issued()).toBe(0);
});

it("gives no token to a user without a business", async () => {
  const response = await endpoint({ authorize: async () => false as const })(request());
  expect([response.status, await response.json()]).toEqual([403, { error: "no_access" }]);
  expect(issued()).toBe(0);
});

it.each([
  [404, 404, "business_not_found"],
  [429, 429, "too_many_requests"],
  [401, 502, "no_token"],
  [500, 502, "no_token"],
])("when Thredfi's token endpoint responds %i, the page gets %i without internals", async (theirs, ours, error) => {
  api.respond(({ path }) =>
    path.includes(BUSINESS_A) ? { status: theirs, body: { error: "internal_detail" } } : undefined,
  );
  const response = await endpoint()(request());
  expect(response.status).toBe(ours);
  expect(await response.json()).toEqual({ error });
  expect(errors).toHaveLength(1);
});

it.each([
  ["throws", () => Promise.reject(new Error("database password"))],
  ["gives no UUID", () => "42"],
])("when authorize %s, the page gets 500 without internals", async (_, authorize) => {
  const response = await endpoint({ authorize })(request());
  expect([response.status, await response.text()]).toEqual([500, '{"error":"server_error"}']);
  expect(errors).toHaveLength(1);
});

it.each([
  [
    "at once",
    () => {
      throw new Error("logging failed");
    },
  ],
  [
    "later",
    async () => {
      throw new Error("logging failed");
    },
  ],
])("what onError throws %s does not reach the page, nor the process", async (_, onError) => {
  const response = await endpoint({ authorize: () => "42", onError })(request());
  expect(response.status).toBe(500);
});

it("lets a listed origin in with its cookies, and answers its preflight without a token", async () => {
  const handler = endpoint();
  const preflight = await handler(request({ method: "OPTIONS", headers: { Origin: PAGE, "x-business": "" } }));
  expect(preflight.status).toBe(204);
  expect(issued()).toBe(0);
  for (const response of [preflight, await handler(request({ headers: { Origin: PAGE } }))]) {
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe(PAGE);
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBe("true");
    expect(response.headers.get("Vary")).toBe("Origin");
  }
  const failed = await handler(request({ headers: { Origin: PAGE, "x-business": "" } }));
  expect([failed.status, failed.headers.get("Access-Control-Allow-Origin")]).toEqual([401, PAGE]);
});

it("takes the origin of an app's own scheme", async () => {
  const origin = "capacitor://localhost";
  const response = await endpoint({ allowedOrigins: [origin] })(request({ headers: { Origin: origin } }));
  expect(response.status).toBe(200);
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe(origin);
});

it("the endpoint's own origin needs no listing", async () => {
  const handler = endpoint({ allowedOrigins: [] });
  expect((await handler(request({ headers: { Origin: "https://books.example.com" } }))).status).toBe(200);
});

it("counts each user's requests, and forgets them after a minute", async () => {
  const authorize = ({ headers }: Request) => ({ businessId: BUSINESS_A, userId: headers.get("x-user") ?? "" });
  const handler = endpoint({ authorize, maxPerMinute: 2 });
  const statuses = async (user: string, times: number) => {
    const found = [];
    for (let time = 0; time < times; time++)
      found.push((await handler(request({ headers: { "x-user": user } }))).status);
    return found;
  };
  expect(await statuses("anna", 3)).toEqual([200, 200, 429]);
  expect(await statuses("ben", 1)).toEqual([200]);
  const limited = await handler(request({ headers: { "x-user": "anna" } }));
  expect([limited.headers.get("Retry-After"), await limited.json()]).toEqual(["60", { error: "too_many_requests" }]);
  clock.time += 60_000;
  expect(await statuses("anna", 1)).toEqual([200]);
});

it("counts the users without an id of one business together, and those of another business apart", async () => {
  const authorize = ({ headers }: Request) => ({ businessId: headers.get("x-business") ?? "", userId: "" });
  const handler = endpoint({ authorize, maxPerMinute: 1 });
  const status = async (business: string) => (await handler(request({ headers: { "x-business": business } }))).status;
  expect([await status(BUSINESS_A), await status(BUSINESS_B), await status(BUSINESS_A)]).toEqual([200, 200, 429]);
});

it("stops reading a body that is too long, also without a Content-Length", async () => {
  let pulled = 0;
  const cancel = vi.fn();
  const body = new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(1000).fill(32));
      if (pulled === 1000) controller.close();
    },
    cancel,
  });
  const response = await endpoint()(request({ body, duplex: "half" } as { body: ReadableStream }));
  expect(response.status).toBe(200);
  expect(pulled).toBeLessThan(100);
  expect(cancel).toHaveBeenCalledOnce();
});

it("waits no longer than five seconds for a body", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) });
  const response = endpoint()(request({ body, duplex: "half" } as { body: ReadableStream }));
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect((await response).status).toBe(200);
});

it("counts the two spellings of a business id as one", async () => {
  const handler = endpoint({ maxPerMinute: 1 });
  const statuses = [];
  for (const id of [BUSINESS_A, BUSINESS_A.toUpperCase()])
    statuses.push((await handler(request({ headers: { "x-business": id } }))).status);
  expect(statuses).toEqual([200, 429]);
});

it("lets a listed origin send headers of its own, and read when to ask again", async () => {
  const headers = { Origin: PAGE, "Access-Control-Request-Headers": "x-csrf-token,content-type" };
  const response = await endpoint()(request({ method: "OPTIONS", headers }));
  expect(response.headers.get("Access-Control-Allow-Headers")).toBe("x-csrf-token,content-type");
  expect(response.headers.get("Access-Control-Expose-Headers")).toBe("Retry-After");
});

it("no origin is that of a URL without one", async () => {
  const asked = new Request("app://books/thredfi-token", {
    method: "POST",
    headers: { Origin: "null", "x-business": BUSINESS_A },
  });
  expect((await endpoint()(asked)).status).toBe(403);
});

it("shows neither the API key nor the partner token", async () => {
  const handler = endpoint();
  const partner = (await client().tokens.partner()).accessToken;
  const texts = [];
  for (const init of [{}, { headers: { "x-business": BUSINESS_B } }, { headers: { "x-business": "42" } }]) {
    const response = await handler(request(init));
    texts.push(JSON.stringify([...response.headers]), await response.text());
  }
  const partnerTokens = [partner, ...api.exchanges("business").map(({ headers }) => String(headers["authorization"]))];
  for (const secret of [API_KEY, ...partnerTokens.map((value) => value.replace("Bearer ", ""))]) {
    expect(texts.join("\n")).not.toContain(secret);
  }
  expect(partnerTokens.length).toBeGreaterThan(1);
});

it.each([
  [{ authorize: undefined }, "authorize: is missing"],
  [{ authorize: "me" }, "authorize: a string is not a function"],
  [{ allowedOrigins: ["https://app.example.com/"] }, 'allowedOrigins[0]: "https://app.example.com/" is not an origin'],
  [{ allowedOrigins: ["null"] }, 'allowedOrigins[0]: "null" is not an origin'],
  [
    { allowedOrigins: ["capacitor://localhost/app"] },
    'allowedOrigins[0]: "capacitor://localhost/app" is not an origin',
  ],
  [{ allowedOrigins: ["*"] }, 'allowedOrigins[0]: "*" is not an origin'],
  [{ allowedOrigins: ["https://*.example.com"] }, 'allowedOrigins[0]: "https://*.example.com" is not an origin'],
  [{ path: "token" }, "path: a string is not a path that begins with /"],
  [{ path: "/a b" }, "path: a string is not a path that begins with /"],
  [{ path: "/token?x=1" }, "path: a string is not a path that begins with /"],
  [{ origins: [] }, "origins: is not an option"],
])("%o is rejected when the handler is made", async (options, message) => {
  const make = async () =>
    createWidgetTokenHandler(client(), { authorize: () => null, ...options } as unknown as WidgetTokenOptions);
  expect(String(await rejection(make()))).toContain(message);
});
