// What createThredfiClient() takes, and the checked settings that come of it. Fails before anything is sent.

import type { PartnerCredentials } from "../auth/basic.js";
import { checkApiKey, checkUuid } from "../errors/check-identifiers.js";
import {
  aBoolean,
  aFunction,
  aNumber,
  anything,
  checkOptions,
  checkValue,
  milliseconds,
  type Rule,
  withMethods,
  withOneOf,
} from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import type { ThredfiPlugin } from "../plugins/plugin.js";
import type { TokenStore } from "../stores/token-store.js";
import { type Clock, monotonicNow, setTimer, sleepBy } from "../transport/clock.js";
import { type Emit, type EventListener, emitter } from "../transport/events.js";
import { checkRetry, RetryBudget, type RetryOptions, type RetrySettings } from "../transport/retry.js";
import { type FetchFunction, fetchTransport, type Transport } from "../transport/transport.js";
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
  /** Sends the requests: any function that works like `fetch`. Default: the `fetch` of the runtime. */
  fetch?: FetchFunction | undefined;
  /** Sends the requests instead of a `fetch`: `undiciTransport()` of `thredfi-sdk/node`. Default: none. */
  transport?: Transport | undefined;

  /** How long one attempt may take, its response read to the end, in milliseconds. 0 for no limit. Default: 30,000. */
  timeout?: number | undefined;
  /** How long a call may take, tokens, retries and waits included, in milliseconds. 0 for no limit. Default: 120,000. */
  deadline?: number | undefined;
  /** When a call that failed is sent again; `false` for never. What may be repeated, the contract says. */
  retry?: RetryOptions | false | undefined;
  /** The largest body of a response that is read, in bytes. Default: 67,108,864 (64 MiB). */
  maxResponseSize?: number | undefined;

  /**
   * How long before its expiry a token is refreshed, in milliseconds; never more than a tenth of its life. The old token
   * serves until the new one is there. Default: 60,000.
   */
  refreshMargin?: number | undefined;
  /**
   * How long credentials that the server rejected (`invalid_client`) are remembered, in milliseconds: until then calls
   * fail at once, with the same error and without a request. Default: 10,000. 0 asks every time.
   */
  authFailureTtl?: number | undefined;
  /** How many tokens are kept in memory; a token takes about 2 kB. Default: 100,000. */
  maxTokens?: number | undefined;
  /** Where the processes of a fleet share tokens, for example `redisStore()` of `thredfi-sdk/redis`. Default: none. */
  tokenStore?: TokenStore | undefined;

  /**
   * Is handed each token exchange, so that a runtime whose requests end lets it finish, for example Cloudflare's
   * `ctx.waitUntil`. Default: none.
   */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined;

  /**
   * Accepts a browser, where every visitor can read the API key. Only for tests under jsdom and the like. Default: false.
   */
  dangerouslyAllowBrowser?: boolean | undefined;

  /** Your program, for the `User-Agent`. Default: the SDK and the runtime alone. */
  appInfo?: AppInfo | undefined;
  /** Is called with what happens to calls and tokens, never with a token itself. What it throws is ignored. */
  onEvent?: EventListener | undefined;
  /** Validation, telemetry, logging: see the sub-paths of this package. Default: none. */
  plugins?: readonly ThredfiPlugin[] | undefined;

  /**
   * The current time in milliseconds; differences matter, not the value. Default: the runtime's monotonic clock, which
   * nobody can set back. For tests.
   */
  now?: (() => number) | undefined;
  /**
   * Waits so many milliseconds, or rejects with the signal's reason. Must go by the same clock as `now`. Default: waits
   * by `setTimer`. For tests.
   */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /**
   * Calls back after so many milliseconds; the function it returns cancels that. Must go by the same clock as `now`;
   * `timeout` and `deadline` go by it. Default: a timer of the runtime. For tests.
   */
  setTimer?: ((callback: () => void, milliseconds: number) => () => void) | undefined;
  /** A number from 0 up to 1. Default: `Math.random`. For tests. */
  random?: (() => number) | undefined;
}

/** What every client has, whatever its credentials. */
export interface CallSettings {
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetrySettings | false;
  readonly budget: RetryBudget;
  readonly maxResponseSize: number;
  readonly refreshMargin: number;
  readonly authFailureTtl: number;
  readonly maxTokens: number;
  /** How long calls wait for an exchange that another call has begun, in milliseconds. */
  readonly exchangeLimit: number;
  readonly store: TokenStore | undefined;
  readonly waitUntil: ((promise: Promise<unknown>) => void) | undefined;
  readonly userAgent: string;
  readonly emit: Emit | undefined;
  readonly plugins: readonly ThredfiPlugin[];
  readonly clock: Clock;
}

export interface Settings extends CallSettings {
  readonly partner: PartnerCredentials;
}

export const RULES: Record<keyof ThredfiClientOptions, Rule> = {
  partnerId: anything,
  apiKey: anything,
  environment: anything,
  baseUrl: anything,
  fetch: aFunction,
  transport: withMethods("send"),
  timeout: milliseconds,
  deadline: milliseconds,
  retry: anything,
  maxResponseSize: aNumber("of bytes", 1),
  refreshMargin: milliseconds,
  authFailureTtl: milliseconds,
  maxTokens: aNumber("of tokens", 1),
  tokenStore: {
    expected: "redisStore() or shareTokens() of thredfi-sdk/redis",
    accepts: withMethods("forClient").accepts,
  },
  waitUntil: aFunction,
  dangerouslyAllowBrowser: aBoolean,
  appInfo: anything,
  onEvent: aFunction,
  plugins: { expected: "an array", accepts: Array.isArray },
  now: aFunction,
  sleep: aFunction,
  setTimer: aFunction,
  random: aFunction,
};

/** @throws ThredfiConfigError */
export function readOptions(options: ThredfiClientOptions = {}): Settings {
  checkOptions(options, RULES);
  if (!options.dangerouslyAllowBrowser && isBrowser()) {
    // A page's code is open to its visitors, so an API key in it reaches every business of the partner for all of them.
    throw new ThredfiConfigError(
      "apiKey",
      "does not belong in a browser, where every visitor can read it: use createBusinessClient() of thredfi-sdk/widget. " +
        "A test under jsdom sets dangerouslyAllowBrowser.",
    );
  }
  return {
    ...callSettings(options),
    partner: {
      partnerId: checkUuid("partnerId", options.partnerId ?? variable("THREDFI_PARTNER_ID"), "THREDFI_PARTNER_ID"),
      apiKey: checkApiKey(options.apiKey ?? variable("THREDFI_API_KEY")),
    },
  };
}

/** @throws ThredfiConfigError */
export function callSettings(options: ThredfiClientOptions): CallSettings {
  if (options.fetch && options.transport) {
    throw new ThredfiConfigError("transport", "give either fetch or transport, not both.");
  }
  const timer = options.setTimer ?? setTimer;
  const clock: Clock = {
    now: options.now ?? monotonicNow,
    setTimer: timer,
    sleep: options.sleep ?? sleepBy(timer),
    random: options.random ?? Math.random,
  };
  const { deadline = 120_000, timeout = 30_000, plugins = [] } = options;
  plugins.forEach((plugin, index) => {
    checkValue(`plugins[${index}]`, plugin, PLUGIN);
  });
  const listeners = [options.onEvent, ...plugins.map(({ onEvent }) => onEvent)];
  return {
    baseUrl: resolveBaseUrl(options, () => variable("THREDFI_BASE_URL")),
    // Looked up at call time, so that a test or an instrumentation that replaces the global fetch is seen.
    transport: options.transport ?? fetchTransport(options.fetch ?? ((url, init) => globalThis.fetch(url, init))),
    timeout,
    deadline,
    retry: checkRetry(options.retry),
    budget: new RetryBudget(options.retry === false ? undefined : options.retry?.budget),
    maxResponseSize: options.maxResponseSize ?? 64 * 2 ** 20,
    refreshMargin: options.refreshMargin ?? 60_000,
    authFailureTtl: options.authFailureTtl ?? 10_000,
    maxTokens: options.maxTokens ?? 100_000,
    exchangeLimit: exchangeLimit(deadline),
    store: options.tokenStore,
    waitUntil: options.waitUntil,
    userAgent: userAgent(options.appInfo),
    emit: emitter(listeners.filter((listener) => listener !== undefined)),
    plugins,
    clock,
  };
}

const PLUGIN = withOneOf("middleware", "onEvent", "onCall");

/**
 * How long calls wait for an exchange that another call has begun. On Workers an exchange stops for ever when the request
 * that began it ends, so waiting for long would be waiting in vain.
 */
function exchangeLimit(deadline: number): number {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent === "Cloudflare-Workers" ? 1_000 : deadline || Number.POSITIVE_INFINITY;
}

/** Whether this is a page or one of its Web Workers. */
export function isBrowser(): boolean {
  const { window, document, importScripts, navigator } = globalThis as {
    window?: unknown;
    document?: unknown;
    importScripts?: unknown;
    navigator?: { userAgent?: string };
  };
  // Web Workers have no window. Workers of Deno and Cloudflare may have importScripts too, but no browser's name.
  const worker = importScripts !== undefined && navigator?.userAgent?.startsWith("Mozilla/");
  return worker || (window !== undefined && document !== undefined);
}

/** An environment variable, where the runtime has any (some Workers have none, Deno asks its user first). */
function variable(name: string): string | undefined {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
}
