// What createThredfiClient() takes, and the checked settings that come of it. Fails before anything is sent.

import type { PartnerCredentials } from "../auth/basic.js";
import { checkApiKey, checkUuid } from "../errors/check-identifiers.js";
import { ThredfiConfigError } from "../errors/index.js";
import type { ThredfiPlugin } from "../plugins/plugin.js";
import type { TokenStore } from "../stores/token-store.js";
import { type Clock, monotonicNow, sleep } from "../transport/clock.js";
import { type Emit, type EventListener, emitter } from "../transport/events.js";
import { checkPacing, createPacer, type Pacer, type PacingOptions } from "../transport/pacing.js";
import { checkRetry, RetryBudget, type RetryOptions, type RetrySettings } from "../transport/retry.js";
import { type Environment, resolveBaseUrl } from "./environments.js";
import { type AppInfo, userAgent } from "./user-agent.js";

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

  /** How long one attempt may take, its answer read to the end, in milliseconds. 0 for no limit. Default: 30,000. */
  timeout?: number | undefined;
  /** How long a call may take, tokens, retries and waits included, in milliseconds. 0 for no limit. Default: 120,000. */
  deadline?: number | undefined;
  /** When a call that failed is sent again; `false` for never. What may be repeated, the contract says. */
  retry?: RetryOptions | false | undefined;
  /** Limits how much is sent at once and per second. Default: no limits. */
  pacing?: PacingOptions | undefined;
  /** The largest body of an answer that is read, in bytes. Default: 67,108,864 (64 MiB). */
  maxResponseSize?: number | undefined;

  /**
   * How long before its expiry a token is renewed, in milliseconds; never more than a tenth of its life. The old token
   * serves until the new one is there. Default: 60,000.
   */
  refreshMargin?: number | undefined;
  /**
   * How long credentials that the server refused (`invalid_client`) are remembered, in milliseconds: until then calls
   * fail at once, with the same error and without a request. Default: 10,000. 0 asks every time.
   */
  authFailureTtl?: number | undefined;
  /** How many tokens are kept in memory; beyond it the least recently used goes. Default: 10,000. */
  maxTokens?: number | undefined;
  /** Where the processes of a fleet share tokens, for example `redisStore()` of `thredfi-sdk/redis`. Default: none. */
  tokenStore?: TokenStore | undefined;

  /** Your program, for the `User-Agent`. Default: the SDK and the runtime alone. */
  appInfo?: AppInfo | undefined;
  /** Is told what happens to calls and tokens, never a token itself. What it throws is ignored. */
  onEvent?: EventListener | undefined;
  /** Validation, telemetry, logging: see the sub-paths of this package. Default: none. */
  plugins?: readonly ThredfiPlugin[] | undefined;

  /**
   * The current time in milliseconds; differences matter, not the value. Default: the runtime's monotonic clock, which
   * nobody can set back. For tests.
   */
  now?: (() => number) | undefined;
  /**
   * Waits so many milliseconds, or rejects with the signal's reason. Must go by the same clock as `now`. Default: a timer.
   * For tests.
   */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** A number from 0 up to 1. Default: `Math.random`. For tests. */
  random?: (() => number) | undefined;
}

export interface Settings {
  readonly partner: PartnerCredentials;
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetrySettings | false;
  readonly budget: RetryBudget;
  readonly pacer: Pacer | undefined;
  readonly maxResponseSize: number;
  readonly margin: number;
  readonly authFailureTtl: number;
  readonly maxTokens: number;
  readonly store: TokenStore | undefined;
  readonly userAgent: string;
  readonly emit: Emit | undefined;
  readonly plugins: readonly ThredfiPlugin[];
  readonly clock: Clock;
}

const KNOWN: Record<keyof ThredfiClientOptions, true> = {
  partnerId: true,
  apiKey: true,
  environment: true,
  baseUrl: true,
  fetch: true,
  timeout: true,
  deadline: true,
  retry: true,
  pacing: true,
  maxResponseSize: true,
  refreshMargin: true,
  authFailureTtl: true,
  maxTokens: true,
  tokenStore: true,
  appInfo: true,
  onEvent: true,
  plugins: true,
  now: true,
  sleep: true,
  random: true,
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
  const clock: Clock = {
    now: checkFunction("now", options.now) ?? monotonicNow,
    sleep: checkFunction("sleep", options.sleep) ?? sleep,
    random: checkFunction("random", options.random) ?? Math.random,
  };
  const pacing = checkPacing(options.pacing);
  const retry = checkRetry(options.retry);
  const plugins = checkPlugins(options.plugins);
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
    timeout: checkMilliseconds("timeout", options.timeout ?? 30_000),
    deadline: checkMilliseconds("deadline", options.deadline ?? 120_000),
    retry,
    budget: new RetryBudget(options.retry === false ? undefined : options.retry?.budget),
    pacer: pacing && createPacer(pacing, clock),
    maxResponseSize: checkNumber("maxResponseSize", options.maxResponseSize ?? 64 * 2 ** 20, "of bytes, 1 or more", 1),
    margin: checkMilliseconds("refreshMargin", options.refreshMargin ?? 60_000),
    authFailureTtl: checkMilliseconds("authFailureTtl", options.authFailureTtl ?? 10_000),
    maxTokens: checkNumber("maxTokens", options.maxTokens ?? 10_000, "of tokens, 1 or more", 1),
    store: checkStore(options.tokenStore),
    userAgent: userAgent(options.appInfo),
    emit: emitter(
      [checkFunction("onEvent", options.onEvent), ...plugins.map(({ onEvent }) => onEvent)].filter(
        (listener) => listener !== undefined,
      ),
    ),
    plugins,
    clock,
  };
}

export function checkMilliseconds(field: string, value: number): number {
  return checkNumber(field, value, "of milliseconds, 0 or more", 0);
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

function checkPlugins(plugins: readonly ThredfiPlugin[] | undefined): readonly ThredfiPlugin[] {
  if (plugins === undefined) return [];
  if (!Array.isArray(plugins)) throw new ThredfiConfigError("plugins", "is not an array.");
  plugins.forEach((plugin: unknown, index) => {
    if (typeof plugin !== "object" || plugin === null || !("middleware" in plugin || "onEvent" in plugin)) {
      throw new ThredfiConfigError(`plugins[${index}]`, "is not a plugin: it has neither middleware nor onEvent.");
    }
  });
  return plugins;
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
