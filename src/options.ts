// What createThredfiClient() takes, and the checked settings that come of it. Fails before anything is sent.

import type { CredentialsOptions } from "./credentials/credentials.js";
import { type Environment, resolveBaseUrl } from "./environments.js";
import { ThredfiConfigError } from "./errors/index.js";
import { type EventListener, emitter } from "./events.js";
import { checkApiKey, checkUuid } from "./identifiers.js";
import type { TokenStore } from "./stores/token-store.js";

export interface ThredfiClientOptions {
  /** The partner's UUID. Default: the environment variable `THREDFI_PARTNER_ID`. */
  partnerId?: string | undefined;
  /** The partner's API key; keep it on the server. Default: the environment variable `THREDFI_API_KEY`. */
  apiKey?: string | undefined;
  /** A host of the contract by name. Give this or `baseUrl`. */
  environment?: Environment | undefined;
  /** Any other base URL; `https:` unless the host is loopback. Default: the environment variable `THREDFI_BASE_URL`. */
  baseUrl?: string | undefined;
  /** How requests are sent. Default: the `fetch` of the runtime. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * How long before its expiry a token is renewed, in milliseconds; never more than a tenth of its life. The old token
   * serves until the new one is there. Default: 60,000.
   */
  renewalMargin?: number | undefined;
  /**
   * How long credentials that the server refused (`invalid_client`) are remembered, in milliseconds: until then calls
   * fail at once, with the same error and without a request. Default: 10,000. 0 asks every time.
   */
  refusalMemory?: number | undefined;
  /** How many tokens are kept in memory; beyond it the least recently used goes. Default: 10,000. */
  maxTokens?: number | undefined;
  /** Where the processes of a fleet share tokens, for example `redisStore()` of `thredfi-sdk/redis`. Default: none. */
  tokenStore?: TokenStore | undefined;
  /** Is told what happens to tokens, never a token itself. What it throws is ignored. */
  onEvent?: EventListener | undefined;
  /**
   * The current time in milliseconds; differences matter, not the value. Default: the runtime's monotonic clock, which
   * nobody can set back. For tests.
   */
  now?: (() => number) | undefined;
}

export interface Settings extends CredentialsOptions {}

const KNOWN: Record<keyof ThredfiClientOptions, true> = {
  partnerId: true,
  apiKey: true,
  environment: true,
  baseUrl: true,
  fetch: true,
  renewalMargin: true,
  refusalMemory: true,
  maxTokens: true,
  tokenStore: true,
  onEvent: true,
  now: true,
};

/** @throws ThredfiConfigError */
export function readOptions(options: ThredfiClientOptions): Settings {
  refuseBrowser();
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(KNOWN, name)) {
      throw new ThredfiConfigError(name, `is not an option. There are: ${Object.keys(KNOWN).join(", ")}.`);
    }
  }
  const environment = environmentVariables();
  return {
    partner: {
      partnerId: checkUuid(
        "partnerId",
        options.partnerId ?? environment["THREDFI_PARTNER_ID"],
        "Pass partnerId or set THREDFI_PARTNER_ID.",
      ),
      apiKey: checkApiKey(options.apiKey ?? environment["THREDFI_API_KEY"]),
    },
    baseUrl: resolveBaseUrl({
      environment: options.environment,
      baseUrl: options.baseUrl,
      fallback: environment["THREDFI_BASE_URL"],
    }),
    // Looked up at call time, so that a test or an instrumentation that replaces the global fetch is seen.
    fetch: checkFunction("fetch", options.fetch) ?? ((request) => globalThis.fetch(request)),
    margin: checkNumber("renewalMargin", options.renewalMargin ?? 60_000, "of milliseconds, 0 or more", 0),
    refusalMemory: checkNumber("refusalMemory", options.refusalMemory ?? 10_000, "of milliseconds, 0 or more", 0),
    maxTokens: checkNumber("maxTokens", options.maxTokens ?? 10_000, "of tokens, 1 or more", 1),
    store: checkStore(options.tokenStore),
    emit: emitter(checkFunction("onEvent", options.onEvent)),
    now: checkFunction("now", options.now) ?? monotonicNow,
  };
}

/** Milliseconds since the epoch as they were when the process started, counted on by a clock that is never set. */
function monotonicNow(): number {
  return performance.timeOrigin + performance.now();
}

function checkNumber(field: string, value: number, expected: string, minimum: number): number {
  if (typeof value !== "number" || Number.isNaN(value) || value < minimum) {
    throw new ThredfiConfigError(field, `${String(value)} is not a number ${expected}.`);
  }
  return value;
}

function checkFunction<Value>(field: string, value: Value): Value {
  if (value !== undefined && typeof value !== "function") {
    throw new ThredfiConfigError(field, `is a ${typeof value}, not a function.`);
  }
  return value;
}

function checkStore(store: TokenStore | undefined): TokenStore | undefined {
  if (store === undefined) return undefined;
  for (const method of ["get", "set", "delete"] as const) {
    if (typeof store?.[method] !== "function") {
      throw new ThredfiConfigError("tokenStore", `has no ${method}(). A store has get, set and delete.`);
    }
  }
  return store;
}

/** A page's code is open to its visitors, so an API key in it reaches every business of the partner for all of them. */
function refuseBrowser(): void {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  if (window !== undefined && document !== undefined) {
    throw new ThredfiConfigError(
      "apiKey",
      "does not belong in a browser, where every visitor can read it. Call Thredfi from your server, and give the page " +
        "a business token from there (client.tokens.business(id)).",
    );
  }
}

/** The environment variables, where the runtime has any (some Workers have none). */
function environmentVariables(): Record<string, string | undefined> {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
}
