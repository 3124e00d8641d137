// Faults that a test asks for: responses by a function, connections that end before or after the request is acted upon,
// delays; and what web pages of other origins may do.

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createThredfiClient } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { type Call, callerOf } from "./state/support.js";
import { basic, START, send } from "./support.js";

let mock: Mock;
let call: Call;
beforeAll(async () => {
  mock = await startMock({ allowedOrigins: ["https://app.example"], delay: { get_customer: 30 } });
  call = await callerOf(mock);
}, START);
afterAll(() => mock?.close());
afterEach(() => mock.reset());

const customer = (external_id: string) => ({ external_id, company_name: "Fault Ltd" });
const count = async () => (await call("GET", "/customers/")).body.count;

describe("a connection that ends", () => {
  it("before: nothing was done", async () => {
    const before = await count();
    mock.reply("create_customer", "disconnect");
    await expect(call("POST", "/customers/", customer("before"))).rejects.toThrow("fetch failed");
    expect(mock.requests.at(-1)).toMatchObject({ operationId: "create_customer", status: 0, violations: [] });
    expect(await count()).toBe(before);
  });

  it("after: the record is there, and a program that starts again finds it by its external_id", async () => {
    const before = await count();
    mock.reply("create_customer", { disconnect: "after", times: 2 });
    await expect(call("POST", "/customers/", customer("after"))).rejects.toThrow("fetch failed");
    await expect(call("POST", "/customers/", customer("after"))).rejects.toThrow("fetch failed");
    expect((await call("POST", "/customers/", customer("after"))).status).toBe(200);
    expect(await count()).toBe(before + 1);
  });

  it("ends over HTTP too, and the SDK retries", async () => {
    const { url: baseUrl, partnerId, apiKey } = mock;
    const target = "/v1/platform/oauth2/token/";
    mock.reply("get_partner_token", "disconnect");
    await expect(send(mock, target, { method: "POST" })).resolves.toMatchObject({ status: 401 });
    const client = createThredfiClient({ baseUrl, partnerId, apiKey, retry: { baseDelay: 1 } });
    expect((await client.businesses.list()).items).toHaveLength(2);
    expect(mock.requests.map(({ status }) => status)).toEqual([401, 0, 200, 200]);
  });
});

describe("a function", () => {
  it("decides call by call, and leaves the rest as usual", async () => {
    mock.reply("get_customer", ({ parameters, headers, body }) => {
      expect([headers["authorization"], body]).toEqual(["Bearer ***", null]);
      return parameters["customer_id"]?.endsWith("1") ? { status: 404, body: { error: "Gone." } } : undefined;
    });
    const get = (number: number) => call("GET", `/customers/c0000000-0000-4000-8000-00000000000${number}/`);
    expect([(await get(1)).body, (await get(2)).status, (await get(1)).status]).toEqual([{ error: "Gone." }, 200, 404]);
  });

  it("may not return what the contract does not have", async () => {
    mock.reply("get_customer", () => ({ status: 204 }));
    mock.reply("get_partner_token", () => {
      throw new Error("broken");
    });
    await expect(call("GET", "/customers/c0000000-0000-4000-8000-000000000001/")).rejects.toThrow("response.status");
    const { status, text } = await send(mock, "/v1/platform/oauth2/token/", {
      ...{ method: "POST", authorization: basic(mock.partnerId, mock.apiKey) },
      body: new URLSearchParams({ grant_type: "client_credentials", client_id: mock.partnerId }),
    });
    expect([status, text]).toEqual([500, expect.stringContaining("broken")]);
  });
});

it("errors by chance do nothing", async () => {
  const faulty = await startMock({ errors: 1 });
  try {
    const refused = await callerOf(faulty);
    const { status } = await refused("POST", "/customers/", customer("refused"));
    expect(status).toBeGreaterThanOrEqual(400);
    const { records } = faulty.snapshot();
    expect(JSON.stringify(records)).not.toContain("refused");
  } finally {
    await faulty.close();
  }
});

it("a delay is of its operation", async () => {
  await call("GET", "/customers/c0000000-0000-4000-8000-000000000001/");
  await call("GET", "/customers/");
  const [slow] = mock.requests;
  expect(slow?.duration).toBeGreaterThanOrEqual(28);
});

describe("web pages", () => {
  const target = "/v1/platform/businesses/";
  const preflight = (origin: string) =>
    send(mock, target, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "GET", "access-control-request-headers": "authorization" },
    });

  it.each(["http://localhost:5173", "http://127.0.0.1:80", "http://[::1]:3000", "https://app.example"])(
    "of %s may call it",
    async (origin) => {
      const { status, headers } = await preflight(origin);
      expect(status).toBe(204);
      expect(Object.fromEntries(headers)).toMatchObject({
        "access-control-allow-origin": origin,
        "access-control-allow-methods": "GET",
        "access-control-allow-headers": "authorization",
      });
      const response = await send(mock, target, { headers: { origin } });
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      expect(mock.requests.map(({ method }) => method)).toEqual(["GET"]);
    },
  );

  it.each(["https://elsewhere.example", "http://localhost.elsewhere.example", "null"])(
    "of %s may not",
    async (origin) => {
      expect((await preflight(origin)).status).toBe(403);
      const response = await send(mock, target, { headers: { origin } });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    },
  );
});

it("fetch serves the SDK without a socket", async () => {
  const { url: baseUrl, partnerId, apiKey } = mock;
  const client = createThredfiClient({ baseUrl, partnerId, apiKey, fetch: mock.fetch });
  expect(await client.businesses.list().then(({ items }) => items.length)).toBe(2);
});
