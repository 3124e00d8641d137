// What a call gets when no token can be obtained, and for how long that is remembered.

import { types } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { ThredfiAuthenticationError } from "../../src/index.js";
import { BUSINESS_A, BUSINESS_B, bearerOf, isExchange } from "../support/api.js";
import { api, BUSINESSES, business, CUSTOMERS, client, clock, eventsOf, rejection, useApi } from "../support/client.js";
import { settle } from "../support/clock.js";
import type { Fault } from "../support/fault.js";

useApi();

const SERVER_ERROR = { status: 500, body: { error: "server_error" } };
const INVALID_CLIENT = { status: 401, body: { error: "invalid_client" } };

/** Responds so to the exchange for business A. */
const respondToBusinessA = (response: Fault) =>
  api.respond((request) => (isExchange(request) && request.path.includes(BUSINESS_A) ? response : undefined));

describe("the error", () => {
  it("has the OAuth 2.0 error, its status and which exchange it was", async () => {
    const oauth = { error: "invalid_client", error_description: "Unknown partner" };
    api.respondToExchanges({ status: 401, body: oauth });
    const error = await rejection(client().GET(BUSINESSES));
    expect(error).toBeInstanceOf(ThredfiAuthenticationError);
    const expected = { code: "invalid_client", exchange: "partner", status: 401, oauth, businessId: undefined };
    expect(error).toMatchObject(expected);
    expect((error as Error).message).toMatch(
      /partner token: HTTP 401, invalid_client \(Unknown partner\)\. Check that partner id/,
    );
  });

  it("says which business", async () => {
    respondToBusinessA({ status: 404, body: { error: "business_not_found", error_description: "No such business" } });
    await expect(client().business(BUSINESS_A).GET(CUSTOMERS)).rejects.toMatchObject({
      code: "business_not_found",
      exchange: "business",
      status: 404,
      businessId: BUSINESS_A,
    });
    expect(eventsOf("token.failed")).toEqual([
      { type: "token.failed", credential: "business", businessId: BUSINESS_A, code: "business_not_found" },
    ]);
  });

  it.each([
    ["no OAuth error", { message: "no" }],
    ["an OAuth error without a name", { error: "" }],
    ["an OAuth error that is no text", { error: 7 }],
    ["null", "null"],
    ["a list", []],
  ])("says so when the body is %s", async (_, body) => {
    api.respond(() => ({ status: 403, body }));
    await expect(client().tokens.partner()).rejects.toThrow("without an OAuth 2.0 error body");
  });

  it("has no more than 300 characters of the server's text", async () => {
    api.respond(() => ({ status: 400, body: { error: "invalid_request", error_description: "x".repeat(1_000) } }));
    await expect(client().tokens.partner()).rejects.toMatchObject({ oauth: { error_description: "x".repeat(300) } });
  });

  it("is `unreachable` when no response arrives", async () => {
    await api.close();
    await expect(client().GET(BUSINESSES)).rejects.toMatchObject({ code: "unreachable", status: undefined });
  });

  it("has the network error as its cause", async () => {
    const reset = { reset: "before headers" } as const;
    api.nextExchange(reset, reset);
    expect(await rejection(client({ retry: { attempts: 2 } }).GET(BUSINESSES))).toMatchObject({
      name: "ThredfiAuthenticationError",
      code: "unreachable",
      cause: { name: "ThredfiNetworkError", code: "network" },
    });
    expect(api.calls()).toEqual([]);
  });

  it("says of each call that waited for the exchange which one it was, and why the exchange was not tried again", async () => {
    api.respondToExchanges(SERVER_ERROR);
    const thredfi = client();
    const call = (id: string) => rejection(thredfi.GET(BUSINESSES, { headers: { "X-Request-ID": id } }));
    const [first, second] = await Promise.all([call("1"), call("2")]);
    const common = { code: "server_error", operationId: "list_businesses", attempts: 0, notRetried: "off" };
    expect(first).toMatchObject({ ...common, requestId: "1" });
    expect(second).toMatchObject({ ...common, requestId: "2" });
    expect(second).toBeInstanceOf(ThredfiAuthenticationError);
    expect(String((second as Error).stack)).toContain("ThredfiAuthenticationError: Could not obtain the partner token");
    expect(types.isNativeError(second)).toBe(true);
    expect(api.exchanges("partner")).toHaveLength(1);
  });
});

describe("a token response is rejected", () => {
  it.each([
    ["without JSON", "<html>proxy</html>", /no access_token/],
    ["without access_token", { token_type: "Bearer", expires_in: 60 }, /no access_token/],
    ["with an empty access_token", { access_token: "", expires_in: 60 }, /has no access_token/],
    ["with a token that would inject a header", { access_token: "x\r\nX-Evil: 1", expires_in: 60 }, /header cannot/],
    ["with another token type", { access_token: "x", token_type: "mac", expires_in: 60 }, /token_type is not Bearer/],
  ])("%s", async (_, body, problem) => {
    api.respondToExchanges({ body });
    const error = await rejection(client().GET(BUSINESSES));
    expect(error).toMatchObject({ name: "ThredfiAuthenticationError", code: "invalid_token_response", status: 200 });
    expect((error as Error).message).toMatch(problem);
    expect(api.calls()).toEqual([]);
  });

  it("when it names another business", async () => {
    const scope = { scope: "business_access", business_id: BUSINESS_B };
    respondToBusinessA({ body: { access_token: "of-b", expires_in: 3600, ...scope } });
    await expect(client().business(BUSINESS_A).GET(CUSTOMERS)).rejects.toThrow(/names another business/);
    expect(api.calls()).toEqual([]);
  });

  it.each(["token_type", "business_id"])("when its %s is no text", async (member) => {
    const good = { access_token: "t", token_type: "Bearer", expires_in: 60, business_id: BUSINESS_A };
    respondToBusinessA({ body: { ...good, [member]: { toString: null, valueOf: null } } });
    await expect(client().business(BUSINESS_A).GET(CUSTOMERS)).rejects.toMatchObject({
      name: "ThredfiAuthenticationError",
      code: "invalid_token_response",
    });
  });
});

describe("a failure", () => {
  it("of the server is not remembered: the next call tries again", async () => {
    const thredfi = client();
    api.nextExchange(SERVER_ERROR);
    await expect(thredfi.GET(BUSINESSES)).rejects.toThrow(/server_error/);
    expect((await thredfi.GET(BUSINESSES)).data).toBeDefined();
  });

  it("of the credentials is remembered for authFailureTtl and no longer, whoever asks", async () => {
    const thredfi = client({ authFailureTtl: 5_000 });
    api.nextExchange(INVALID_CLIENT);
    const invalid = { code: "invalid_client", exchange: "partner" };
    await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject(invalid);
    clock.time += 4_999;
    await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject(invalid);
    await expect(thredfi.business(BUSINESS_A).GET(CUSTOMERS)).rejects.toMatchObject(invalid);
    expect(api.exchanges("partner")).toHaveLength(1);
    clock.time += 1;
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    expect((await thredfi.business(BUSINESS_A).GET(CUSTOMERS)).response.status).toBe(200);
  });

  it.each(["invalid_client", "unauthorized_client"])("of the credentials may be called %s", async (error) => {
    api.respond(() => ({ status: 401, body: { error } }));
    const thredfi = client();
    await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({ code: error });
    await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({ code: error });
    expect(api.exchanges("partner")).toHaveLength(1);
  });

  it("that is remembered leaves no unhandled rejection when the next call is aborted already", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", listen);
    onTestFinished(() => void process.off("unhandledRejection", listen));
    api.respondToExchanges(INVALID_CLIENT);
    const thredfi = client();
    await expect(thredfi.GET(BUSINESSES)).rejects.toMatchObject({ code: "invalid_client" });
    await expect(thredfi.GET(BUSINESSES, { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
    await settle();
    expect(unhandled).toEqual([]);
  });

  it("of a business exchange keeps the partner token that was refreshed for it", async () => {
    let failing = true;
    api.respond((request) => {
      if (!isExchange(request) || !request.path.includes(BUSINESS_A)) return undefined;
      if (bearerOf(request) === "partner-token-1") return { status: 401, body: { error: "invalid_token" } };
      return failing ? { status: 400, body: { error: "no_books" } } : undefined;
    });
    const thredfi = client();
    await thredfi.GET(BUSINESSES);
    await expect(thredfi.tokens.business(BUSINESS_A)).rejects.toMatchObject({ code: "no_books" });
    failing = false;
    await thredfi.tokens.business(BUSINESS_A);
    expect(api.exchanges("partner")).toHaveLength(2);
  });
});

describe("an exchange is repeated, since a second token does no harm,", () => {
  it.each<[name: string, fault: Fault, deadline: number]>([
    ["after an outage", { status: 503, body: {} }, 10_000],
    ["after an outage, without a deadline", { status: 503, body: {} }, 0],
    ["after a reset connection", { reset: "before headers" }, 10_000],
  ])("%s", async (_, fault, deadline) => {
    api.nextExchange(fault, fault);
    expect((await (await business({ deadline })).GET(CUSTOMERS)).response.status).toBe(200);
    expect(api.seen).toHaveLength(5);
  });
});
