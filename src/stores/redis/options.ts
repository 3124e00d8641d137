// What redisStore() takes, and the checked settings that come of it. Fails before anything is sent, and never repeats a
// secret in an error.

import { checkApiKey } from "../../errors/check-identifiers.js";
import { ThredfiConfigError } from "../../errors/index.js";
import type { RedisClient } from "./commands.js";
import { fromBase64, type SealSecret } from "./seal.js";

export interface RedisStoreOptions {
  /**
   * Your own client: `new Redis()` or `new Cluster()` of `ioredis`, or `createClient()` or `createCluster()` of `redis`,
   * connected. The store neither connects nor closes it.
   */
  client: RedisClient;
  /**
   * The partner's API key: the encryption key is derived from it. The same that the client has. Default: the environment
   * variable `THREDFI_API_KEY`.
   */
  apiKey?: string | undefined;
  /**
   * A key of its own for the encryption, used instead of the API key: 32 bytes, as they are, in base64 or in hex, or an
   * AES-GCM `CryptoKey` of 256 bits. Stored tokens then outlive a change of the API key. Default: none.
   */
  encryptionKey?: Uint8Array | string | CryptoKey | undefined;
  /** Leads every key in Redis. Default: `thredfi:`. */
  prefix?: string | undefined;
  /**
   * How long Redis has for one command, in milliseconds; after that the client goes on without Redis. Default: 500.
   */
  commandTimeout?: number | undefined;
  /**
   * How long one process may keep the others waiting while it obtains a token, in milliseconds; longer than that usually
   * takes. If it dies meanwhile, this is what the others lose. Default: 10,000.
   */
  lockLimit?: number | undefined;
  /** How often a waiting process looks again, in milliseconds, give or take a half. Default: 25. */
  pollInterval?: number | undefined;
}

export interface RedisStoreSettings {
  readonly client: unknown;
  readonly secret: SealSecret;
  readonly prefix: string;
  readonly commandTimeout: number;
  readonly lockLimit: number;
  readonly pollInterval: number;
}

const KNOWN: Record<keyof RedisStoreOptions, true> = {
  client: true,
  apiKey: true,
  encryptionKey: true,
  prefix: true,
  commandTimeout: true,
  lockLimit: true,
  pollInterval: true,
};

const KEY_BYTES = 32;

/** @throws ThredfiConfigError */
export function readRedisOptions(options: RedisStoreOptions): RedisStoreSettings {
  for (const name of Object.keys(options ?? {})) {
    if (!Object.hasOwn(KNOWN, name)) {
      throw new ThredfiConfigError(name, `is not an option. There are: ${Object.keys(KNOWN).join(", ")}.`);
    }
  }
  const { client, apiKey, encryptionKey, prefix = "thredfi:" } = options ?? {};
  if (client === undefined) throw new ThredfiConfigError("client", "is missing. Pass your ioredis or redis client.");
  if (typeof prefix !== "string") throw new ThredfiConfigError("prefix", `is a ${typeof prefix}, not a string.`);
  return {
    client,
    secret: encryptionKey === undefined ? apiKeySecret(apiKey) : checkEncryptionKey(encryptionKey),
    prefix,
    commandTimeout: checkLength("commandTimeout", options.commandTimeout ?? 500),
    lockLimit: checkLength("lockLimit", options.lockLimit ?? 10_000),
    pollInterval: checkLength("pollInterval", options.pollInterval ?? 25),
  };
}

function apiKeySecret(option: string | undefined): SealSecret {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const apiKey = option ?? process?.env?.["THREDFI_API_KEY"];
  if (apiKey === undefined || apiKey === "") {
    throw new ThredfiConfigError(
      "apiKey",
      "is missing, and tokens are only stored encrypted. Pass apiKey or encryptionKey, or set THREDFI_API_KEY.",
    );
  }
  return { apiKey: checkApiKey(apiKey) };
}

function checkEncryptionKey(value: unknown): SealSecret {
  if (isCryptoKey(value)) {
    const { name, length } = value.algorithm as Partial<AesKeyAlgorithm>;
    const fits = name === "AES-GCM" && length === 8 * KEY_BYTES;
    if (fits && value.usages.includes("encrypt") && value.usages.includes("decrypt")) return { key: value };
    throw new ThredfiConfigError("encryptionKey", "is not a CryptoKey for AES-GCM, 256 bits, to encrypt and decrypt.");
  }
  const bytes = value instanceof Uint8Array ? value : typeof value === "string" ? decode(value) : undefined;
  if (bytes?.length !== KEY_BYTES) {
    throw new ThredfiConfigError(
      "encryptionKey",
      "is not 32 bytes (Uint8Array, base64 or hex) or a CryptoKey. Make one with: openssl rand -base64 32",
    );
  }
  // A copy: what the caller does with the array afterwards is no change of key.
  return { bytes: new Uint8Array(bytes) };
}

function isCryptoKey(value: unknown): value is CryptoKey {
  const { algorithm, usages } = (value ?? {}) as Partial<CryptoKey>;
  return typeof algorithm === "object" && algorithm !== null && Array.isArray(usages);
}

function decode(text: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) {
    return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  }
  try {
    return fromBase64(text);
  } catch {
    return undefined;
  }
}

function checkLength(field: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 1) {
    throw new ThredfiConfigError(field, `${String(value)} is not a number of milliseconds, 1 or more.`);
  }
  return value;
}
