// What the application's logger is called with: which line at which level, in both orders of arguments, and never a secret.

import { beforeEach, describe, expect, it } from "vitest";
import type { ThredfiClientOptions } from "../../../src/index.js";
import { type LogFields, type LoggingOptions, type LogLevel, logging } from "../../../src/plugins/logging/index.js";
import { shareTokens } from "../../../src/stores/redis/index.js";
import { API_KEY, BUSINESS_A, PARTNER_ID } from "../../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client as plainClient, useApi } from "../../support/client.js";
import { failure } from "../../support/fault.js";

useApi();

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error"];

interface Line {
  readonly level: LogLevel;
  readonly fields: LogFields;
  readonly message: string;
}

let lines: Line[];
beforeEach(() => {
  lines = [];
});

/** Keeps its methods on a prototype and its lines on `this`, as loggers do. */
class TestLogger {
  readonly #lines = lines;
  debug(fields: LogFields, message: string): void {
    this.#lines.push({ level: "debug", fields, message });
  }
  info(fields: LogFields, message: string): void {
    this.#lines.push({ level: "info", fields, message });
  }
  warn(fields: LogFields, message: string): void {
    this.#lines.push({ level: "warn", fields, message });
  }
  error(fields: LogFields, message: string): void {
    this.#lines.push({ level: "error", fields, message });
  }
}

const client = (options: ThredfiClientOptions = {}, { headers }: LoggingOptions = {}) =>
  plainClient({ retry: {}, plugins: [logging(new TestLogger(), { headers })], ...options });

const summary = () => lines.map(({ level, message }) => `${level} ${message.replace(/\d+ ms/, "N ms")}`);

describe("the lines of a call", () => {
  it("are one for each event, with its members as fields", async () => {
    await client().business(BUSINESS_A).GET(CUSTOMERS);
    expect(summary()).toEqual([
      "debug call.started list_customers",
      "debug token.obtained partner",
      "debug token.obtained business",
      "info call.completed list_customers: 200 in N ms",
    ]);
    expect(lines.at(-1)?.fields).toEqual({
      event: "call.completed",
      operationId: "list_customers",
      requestId: api.calls()[0]?.headers["x-request-id"],
      businessId: BUSINESS_A,
      attempts: 1,
      method: "GET",
      path: CUSTOMERS,
      status: 200,
      duration: expect.any(Number),
    });
  });

  it("warn of an error status", async () => {
    api.next(failure(404));
    await client().GET(BUSINESSES);
    expect(summary().at(-1)).toBe("warn call.completed list_businesses: 404 in N ms");
  });

  it("warn of a retry, and say why there is none", async () => {
    api.next(failure(503));
    await client().GET(BUSINESSES);
    expect(summary().filter((line) => line.includes("retried"))).toEqual([
      "warn call.retried list_businesses: HTTP 503, again in N ms",
    ]);
    api.next(failure(503));
    lines.length = 0;
    await client({ retry: false }).GET(BUSINESSES);
    expect(summary().slice(-2)).toEqual([
      "debug call.not-retried list_businesses: HTTP 503 (off)",
      "warn call.completed list_businesses: 503 in N ms",
    ]);
  });

  it("report a call that threw as an error", async () => {
    api.respondToExchanges({ status: 401, body: { error: "invalid_client" } });
    await expect(client().GET(BUSINESSES)).rejects.toThrow("invalid_client");
    expect(summary()).toEqual([
      "debug call.started list_businesses",
      "warn token.failed partner: invalid_client",
      "error call.failed list_businesses: invalid_client after N ms",
    ]);
  });

  it("stay one line each, whatever a server says", async () => {
    const error = "invalid\r\nerror call.failed create_payout";
    api.respondToExchanges({ status: 400, body: { error } });
    await expect(client().GET(BUSINESSES)).rejects.toThrow();
    expect(summary()[1]).toBe("warn token.failed partner: invalid error call.failed create_payout");
    expect(lines[1]?.fields["code"]).toBe(error);
  });

  it("warn of a shared store that does not respond", async () => {
    const broken = async () => {
      throw new Error("connection lost");
    };
    await client({ tokenStore: shareTokens({ get: broken, set: broken, delete: broken }) }).GET(BUSINESSES);
    expect(summary()).toContain("warn store.unavailable: connection lost");
  });
});

describe("loggers", () => {
  it("may take the message first", async () => {
    const written: unknown[][] = [];
    const each = (...line: unknown[]) => void written.push(line);
    const logger = { debug: each, info: each, warn: each, error: each };
    await client({ plugins: [logging(logger, { messageFirst: true })] }).GET(BUSINESSES);
    expect(written[0]).toEqual(["call.started list_businesses", expect.objectContaining({ event: "call.started" })]);
  });

  it("may be the console", () => {
    expect(logging(console)).toHaveProperty("onEvent");
  });

  it("cannot break a call", async () => {
    const fail = () => {
      throw new Error("disk full");
    };
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    const { response } = await client({ plugins: [logging(logger, { headers: true })] }).GET(BUSINESSES);
    expect(response.status).toBe(200);
  });

  it("that lack a level are rejected before anything is sent, by name", () => {
    for (const level of LEVELS) {
      const { [level]: _, ...rest } = { debug() {}, info() {}, warn() {}, error() {} };
      expect(() => logging(rest as never)).toThrow(`logger: has no ${level}().`);
    }
  });
});

describe("headers", () => {
  it("are not logged unless asked", async () => {
    await client().GET(BUSINESSES, { headers: { "X-Shop": "espresso" } });
    expect(JSON.stringify(lines)).not.toContain("espresso");
  });

  it("are logged with secrets masked", async () => {
    api.respondToCalls({ body: {}, headers: { "set-cookie": "sid=hunter2", "x-served-by": "edge-1" } });
    await client({}, { headers: true }).GET(BUSINESSES, {
      headers: {
        Cookie: "sid=hunter2",
        "X-Shop": "espresso",
        "X-Csrf-Token": "hunter2",
        "X-Client-Secret": "hunter2",
        "X-Api-Key": "hunter2",
        "X-Password-Hash": "hunter2",
        "Proxy-Authorization": "hunter2",
      },
    });
    const [sent, received] = lines.filter(({ fields }) => "headers" in fields);
    expect(sent).toMatchObject({ level: "debug", message: "request.headers list_businesses" });
    expect(sent?.fields).toMatchObject({
      event: "request.headers",
      operationId: "list_businesses",
      method: "GET",
      requestId: api.calls()[0]?.headers["x-request-id"],
      headers: { "x-shop": "espresso", "x-csrf-token": "***", "x-client-secret": "***", "x-api-key": "***" },
    });
    expect(received?.fields).toMatchObject({
      event: "response.headers",
      headers: { "set-cookie": "***", "x-served-by": "edge-1" },
    });
    expect(JSON.stringify(lines)).not.toContain("hunter2");
  });
});

it("logs no secret and no body, even when the server echoes them", async () => {
  const thredfi = client({}, { headers: true });
  await thredfi.business(BUSINESS_A).POST(CUSTOMERS, { body: { display_name: "PRIVATE-BODY" } as never });
  const basic = Buffer.from(`${PARTNER_ID}:${API_KEY}`).toString("base64");
  api.respond(({ headers, body }) => {
    const echo = `${API_KEY} ${headers.authorization} ${body}`;
    return { status: 401, body: { error: echo, error_description: echo, PRIVATE: "PRIVATE-BODY" } };
  });
  await thredfi.GET(BUSINESSES).catch(() => {});
  await client({}, { headers: true })
    .GET(BUSINESSES)
    .catch(() => {});
  expect(lines.length).toBeGreaterThan(8);
  const written = JSON.stringify(lines);
  for (const secret of [API_KEY, basic, "partner-token-1", "token-2-of", "PRIVATE-BODY"]) {
    expect(written).not.toContain(secret);
  }
});
