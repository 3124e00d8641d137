// What createThredfiClient() takes, and the checked settings that come of it. Fails before anything is sent.

import type { PartnerCredentials } from "./credentials/basic.js";
import { type Environment, resolveBaseUrl } from "./environments.js";
import { ThredfiConfigError } from "./errors/index.js";
import { checkApiKey, checkUuid } from "./identifiers.js";

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
   * How long before its expiry a token is renewed, in milliseconds; never more than a tenth of its life.
   * Default: 60,000.
   */
  renewalMargin?: number | undefined;
  /** The current time in milliseconds since the epoch. Default: `Date.now`. For tests. */
  now?: (() => number) | undefined;
}

export interface Settings {
  readonly partner: PartnerCredentials;
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly margin: number;
  readonly now: () => number;
}

const KNOWN = ["partnerId", "apiKey", "environment", "baseUrl", "fetch", "renewalMargin", "now"];

export function readOptions(options: ThredfiClientOptions): Settings {
  for (const name of Object.keys(options)) {
    if (!KNOWN.includes(name)) throw new ThredfiConfigError(name, `is not an option. There are: ${KNOWN.join(", ")}.`);
  }
  const environment = environmentVariables();
  const margin = options.renewalMargin ?? 60_000;
  if (!Number.isFinite(margin) || margin < 0) {
    throw new ThredfiConfigError("renewalMargin", `${String(margin)} is not a number of milliseconds, 0 or more.`);
  }
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
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    margin,
    now: options.now ?? Date.now,
  };
}

/** The environment variables, where the runtime has any (a browser and some Workers have none). */
function environmentVariables(): Record<string, string | undefined> {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
}
