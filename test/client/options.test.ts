// Bad options and arguments: a clear ThredfiConfigError that names the field, before any request.

import { afterEach, describe, expect, it, vi } from "vitest";
import { createThredfiClient, type ThredfiClientOptions, ThredfiConfigError } from "../../src/index.js";
import { API_KEY, BUSINESS_A, PARTNER_ID } from "../support/api.js";
import { api, BUSINESSES, CUSTOMER, client, useApi } from "../support/client.js";

const good = { partnerId: PARTNER_ID, apiKey: API_KEY, environment: "sandbox" } as const;

function configError(options: unknown): ThredfiConfigError {
  try {
    createThredfiClient(options as ThredfiClientOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(ThredfiConfigError);
    return error as ThredfiConfigError;
  }
  throw new Error("the options were accepted");
}

describe("client options", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ["partnerId", { ...good, partnerId: "" }, /THREDFI_PARTNER_ID/],
    ["partnerId", { ...good, partnerId: "partner-1" }, /a string is not a UUID/],
    ["partnerId", { ...good, partnerId: 42 }, /not a UUID/],
    ["partnerId", { ...good, partnerId: `${PARTNER_ID}\r\nX-Evil: 1` }, /not a UUID/],
    ["apiKey", { ...good, apiKey: "" }, /THREDFI_API_KEY/],
    ["apiKey", { ...good, apiKey: undefined }, /THREDFI_API_KEY/],
    ["apiKey", { ...good, apiKey: 42 }, /visible ASCII/],
    ["apiKey", { ...good, apiKey: "sk_live\r\nX-Evil: 1" }, /white space/],
    ["apiKey", { ...good, apiKey: "sk_livé" }, /visible ASCII/],
    ["environment", { partnerId: PARTNER_ID, apiKey: API_KEY }, /"sandbox" or "production".*THREDFI_BASE_URL/],
    ["environment", { ...good, environment: "staging" }, /a string is not "sandbox" or "production"/],
    ["environment", { ...good, environment: "toString" }, /a string is not "sandbox"/],
    ["baseUrl", { ...good, baseUrl: "https://example.com" }, /not both/],
    ["baseUrl", { ...good, environment: undefined, baseUrl: "http://api.thredfi.com" }, /https/],
    [
      "baseUrl",
      { ...good, environment: undefined, baseUrl: "http://127.0.0.1.evil.example" },
      /http for localhost only/,
    ],
    ["baseUrl", { ...good, environment: undefined, baseUrl: "api.thredfi.com" }, /must be a URL/],
    ["baseUrl", { ...good, environment: undefined, baseUrl: "https://user:pw@example.com" }, /password/],
    ["baseUrl", { ...good, environment: undefined, baseUrl: "https://example.com/?a=1" }, /query/],
    ["baseUrl", { ...good, environment: undefined, baseUrl: "ftp://localhost" }, /https/],
    ["refreshMargin", { ...good, refreshMargin: -1 }, /milliseconds/],
    ["refreshMargin", { ...good, refreshMargin: Number.NaN }, /milliseconds/],
    ["apikey", { ...good, apikey: "x" }, /not an option.*apiKey/],
  ])("names %s when it cannot be used (case %#)", (field, options, message) => {
    const error = configError(options);
    expect(error).toMatchObject({ name: "ThredfiConfigError", code: "invalid_option", field });
    expect(error.message).toMatch(message);
  });

  it("never repeats the API key", () => {
    expect(configError({ ...good, apiKey: "sk_live_abc 123" }).message).not.toContain("sk_live");
  });

  it.each([
    ["https://example.com/thredfi/", "https://example.com/thredfi"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("accepts %s", (baseUrl, expected) => {
    expect(createThredfiClient({ partnerId: PARTNER_ID, apiKey: API_KEY, baseUrl }).baseUrl).toBe(expected);
  });

  it("knows the hosts of the contract by environment", () => {
    expect(createThredfiClient(good).baseUrl).toBe("https://sandbox.thredfi.com");
    expect(createThredfiClient({ ...good, environment: "production" }).baseUrl).toBe("https://api.thredfi.com");
  });

  it("reads THREDFI_PARTNER_ID, THREDFI_API_KEY and THREDFI_BASE_URL when nothing is passed", () => {
    vi.stubEnv("THREDFI_PARTNER_ID", PARTNER_ID);
    vi.stubEnv("THREDFI_API_KEY", API_KEY);
    vi.stubEnv("THREDFI_BASE_URL", "http://localhost:4010");
    expect(createThredfiClient().baseUrl).toBe("http://localhost:4010");
    expect(createThredfiClient({ environment: "sandbox" }).baseUrl).toBe("https://sandbox.thredfi.com");
    vi.stubEnv("THREDFI_BASE_URL", "http://api.thredfi.com");
    expect(configError({}).field).toBe("THREDFI_BASE_URL");
  });
});

describe("arguments of a call", () => {
  useApi();

  it("rejects a business id that is not a UUID", async () => {
    expect(() => client().business("acme")).toThrow(ThredfiConfigError);
    expect(() => client().business("")).toThrow(/business id: is missing/);
    const path = { business_id: "acme", customer_id: "c" };
    await expect(client().GET(CUSTOMER, { params: { path } })).rejects.toMatchObject({
      field: "params.path.business_id",
    });
    expect(api.requests).toEqual([]);
  });

  it.each(["", ".", ".."])("rejects %j as a path parameter, which would lead to another resource", async (id) => {
    const call = client()
      .business(BUSINESS_A)
      .GET(CUSTOMER, { params: { path: { customer_id: id } } });
    await expect(call).rejects.toMatchObject({ name: "ThredfiConfigError", field: "params.path.customer_id" });
    expect(api.requests).toEqual([]);
  });

  it("rejects a path that the contract does not have, and a method that it does not have there", async () => {
    const forced = client() as unknown as Record<string, (path: string) => Promise<unknown>>;
    await expect(forced["GET"]?.("/v1/platform/nothing/")).rejects.toThrow(
      /no operation GET \/v1\/platform\/nothing\//,
    );
    await expect(forced["DELETE"]?.(BUSINESSES)).rejects.toThrow(ThredfiConfigError);
    expect(api.requests).toEqual([]);
  });

  it.each(["baseUrl", "fetch", "pathSerializer", "redirect"])("rejects %s for one call", async (option) => {
    const forced = { [option]: "https://evil.example" } as object;
    await expect(client().GET(BUSINESSES, forced)).rejects.toMatchObject({ field: option });
    expect(api.requests).toEqual([]);
  });

  it("rejects an Authorization header of the caller's own", async () => {
    const headers = { Authorization: "Bearer mine" };
    await expect(client().GET(BUSINESSES, { headers })).rejects.toMatchObject({
      field: "headers.Authorization",
    });
    expect(api.calls()).toEqual([]);
  });
});
