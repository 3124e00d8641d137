// redisStore(): bad options are named before anything is sent, and both client libraries are recognized.

import { Cluster, Redis } from "ioredis";
import { createClient, createClientPool, createCluster, createSentinel } from "redis";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ThredfiConfigError } from "../../../src/index.js";
import { type RedisStoreOptions, redisStore } from "../../../src/stores/redis/index.js";

const client = createClient();
const good = { client, apiKey: "sk_test" };
const aesKey = (length: 128 | 256, ...usages: KeyUsage[]) =>
  crypto.subtle.generateKey({ name: "AES-GCM", length }, false, usages) as Promise<CryptoKey>;

function configError(options: unknown): ThredfiConfigError {
  try {
    redisStore(options as RedisStoreOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(ThredfiConfigError);
    return error as ThredfiConfigError;
  }
  throw new Error("the options were accepted");
}

beforeEach(() => {
  vi.stubEnv("THREDFI_API_KEY", undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe("the options of redisStore()", () => {
  it.each([
    ["client", undefined, /is missing/],
    ["client", { apiKey: "sk" }, /is missing/],
    ["client", { ...good, client: null }, /is not a Redis client/],
    ["client", { ...good, client: {} }, /"ioredis".*"redis"/],
    ["client", { ...good, client: "redis://localhost" }, /is not a Redis client/],
    ["client", { ...good, client: createSentinel({ name: "m", sentinelRootNodes: [] }) }, /is not a Redis client/],
    ["apiKey", { client }, /Pass apiKey or encryptionKey, or set THREDFI_API_KEY/],
    ["apiKey", { client, apiKey: "" }, /is missing/],
    ["apiKey", { client, apiKey: "sk test" }, /white space/],
    ["encryptionKey", { client, encryptionKey: "" }, /32 bytes/],
    ["encryptionKey", { client, encryptionKey: "c2hvcnQ=" }, /openssl rand/],
    ["encryptionKey", { client, encryptionKey: "*".repeat(44) }, /32 bytes/],
    ["encryptionKey", { client, encryptionKey: new Uint8Array(16) }, /32 bytes/],
    ["encryptionKey", { client, encryptionKey: 42 }, /32 bytes/],
    ["prefix", { ...good, prefix: 1 }, /is a number/],
    ["commandTimeout", { ...good, commandTimeout: 0 }, /milliseconds/],
    ["lockLimit", { ...good, lockLimit: Number.POSITIVE_INFINITY }, /milliseconds/],
    ["pollInterval", { ...good, pollInterval: "25" }, /milliseconds/],
    ["ttl", { ...good, ttl: 1 }, /not an option.*commandTimeout/],
  ])("name %s when it cannot be used (case %#)", (field, options, message) => {
    const error = configError(options);
    expect(error).toMatchObject({ code: "invalid_option", field });
    expect(error.message).toMatch(message);
  });

  it("refuse a CryptoKey that cannot do it", async () => {
    expect(configError({ client, encryptionKey: await aesKey(128, "encrypt", "decrypt") }).message).toMatch(/256 bits/);
    expect(configError({ client, encryptionKey: await aesKey(256, "encrypt") }).message).toMatch(/decrypt/);
  });

  it("never repeat a secret", () => {
    expect(configError({ client, apiKey: "sk live_1" }).message).not.toContain("live_1");
    expect(configError({ client, encryptionKey: "a1b2c3d4" }).message).not.toContain("a1b2c3d4");
  });

  it("take the API key from the environment", () => {
    vi.stubEnv("THREDFI_API_KEY", "sk_from_environment");
    expect(redisStore({ client })).toHaveProperty("forClient");
  });
});

describe("a client is recognized", () => {
  const lazy = { lazyConnect: true } as const;
  it.each([
    ["Redis of ioredis", new Redis(lazy)],
    ["Cluster of ioredis", new Cluster([{ port: 1 }], lazy)],
    ["createClient() of redis", client],
    ["createClientPool() of redis", createClientPool()],
    ["createCluster() of redis", createCluster({ rootNodes: [] })],
  ])("%s", (_, known) => {
    expect(redisStore({ client: known, apiKey: "sk_test" })).toHaveProperty("forClient");
  });
});
