// createBusinessClient(): a client for whoever holds no API key, only a function that gives the token of one business: a
// web page, a Web Worker, an edge. The token is kept in memory, and nowhere else.

import { CachedToken } from "../auth/cached-token.js";
import { lifeOf } from "../auth/lifetime.js";
import { checkUuid, isHeaderSafe } from "../errors/check-identifiers.js";
import { aFunction, anything, checkOptions, type Rule } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { ThredfiTimeoutError } from "../errors/timeout-error.js";
import { within } from "../transport/attempt.js";
import { type Authorize, Pipeline } from "../transport/pipeline.js";
import type { Transport } from "../transport/transport.js";
import { type BusinessClient, businessClient } from "./client.js";
import { Dispatcher } from "./dispatch.js";
import { callSettings, isBrowser, RULES, type Settings, type ThredfiClientOptions } from "./options.js";

type OfPartners =
  | "partnerId"
  | "apiKey"
  | "refreshMargin"
  | "authFailureTtl"
  | "maxTokens"
  | "tokenStore"
  | "waitUntil"
  | "dangerouslyAllowBrowser";

/** Options as for `createThredfiClient()`, but for those of its credentials. */
export interface BusinessClientOptions extends Omit<ThredfiClientOptions, OfPartners> {
  /** The business whose token `getToken` gives. */
  businessId: string;
  /**
   * Gives a token of the business, from your server: `getThredfiToken()` in a page. Called when there is none, shortly
   * before it expires, and once when the API rejects it. What it throws, the call throws, unless the token at hand still
   * serves. One that takes longer than `timeout` or `deadline` is not waited for any longer.
   */
  getToken: () => Promise<{ readonly access_token: string; readonly expires_in?: number | undefined }>;
}

/** Milliseconds before its end at which a token is replaced. */
const MARGIN = 30_000;

/**
 * Creates a client of one business without an API key. Partner operations do not exist on it.
 *
 * @example
 * ```ts
 * const books = createBusinessClient({ businessId, environment: "sandbox", getToken: getThredfiToken() });
 * for await (const invoice of books.invoices.list()) console.log(invoice.invoice_number);
 * ```
 *
 * @throws {@link ThredfiConfigError} when an option is missing or malformed.
 */
export function createBusinessClient(options: BusinessClientOptions): BusinessClient {
  checkOptions(options, OWN_RULES);
  const { businessId, getToken, ...common } = options;
  const id = checkUuid("businessId", businessId);
  if (!getToken) throw new ThredfiConfigError("getToken", "is missing. Pass a function that asks your server.");
  const found = callSettings(common);
  const settings = isBrowser() ? { ...found, transport: forPages(found.transport) } : found;
  return businessClient(new Dispatcher(settings, new Pipeline(settings), authorizeWith(getToken, settings)), id);
}

const { partnerId: _, apiKey, refreshMargin, authFailureTtl, maxTokens, tokenStore, waitUntil, ...others } = RULES;
const { dangerouslyAllowBrowser, ...COMMON_RULES } = others;
const OWN_RULES: Record<keyof BusinessClientOptions, Rule> = {
  ...COMMON_RULES,
  businessId: anything,
  getToken: aFunction,
};

/** Concurrent calls share one token, and one request for it. */
function authorizeWith(
  getToken: BusinessClientOptions["getToken"],
  { clock, timeout, deadline }: Pick<Settings, "clock" | "timeout" | "deadline">,
): Authorize {
  let token: CachedToken | undefined;
  let pending: Promise<CachedToken> | undefined;
  const limit = Math.min(timeout || Number.POSITIVE_INFINITY, deadline || Number.POSITIVE_INFINITY);
  const obtain = async (operationId: string): Promise<CachedToken> => {
    const obtainedAt = clock.now();
    const expire = () => new ThredfiTimeoutError("timeout", "token exchange", limit, operationId);
    const given = await within({ clock, limit, signal: undefined }, expire, async () => getToken());
    const { access_token: value, expires_in } = Object(given);
    if (!isHeaderSafe(value)) throw new ThredfiConfigError("getToken", "must give { access_token, expires_in }.");
    const lifeMs = lifeOf(Number.isFinite(expires_in) ? expires_in : undefined);
    token = new CachedToken({ value, obtainedAt, lifeMs, expiresInMs: lifeMs }, MARGIN);
    return token;
  };
  const find = async (operationId: string): Promise<CachedToken> => {
    if (!pending && token && !token.isDue(clock.now())) return token;
    const isOwn = !pending;
    pending ??= obtain(operationId).finally(() => {
      pending = undefined;
    });
    try {
      return await pending;
    } catch (error) {
      if (token?.isUsable(clock.now())) return token;
      // What another call asked for did not come in its time; this call has time of its own.
      if (!isOwn && error instanceof ThredfiTimeoutError) return find(operationId);
      throw error ?? new ThredfiConfigError("getToken", "threw nothing that says why.");
    }
  };
  return async ({ credential, operation }) => {
    if (credential !== "business") {
      throw new ThredfiConfigError("credential", "this client has only the token of a business.");
    }
    const used = await find(operation.id);
    const rejected = () => {
      if (token === used) token = undefined;
      return "another" as const;
    };
    return { header: used.header, rejected };
  };
}

/** Without the headers that a page may only send where the API's CORS rules list them. */
function forPages(transport: Transport): Transport {
  return {
    send: (request) => {
      for (const name of ["User-Agent", "X-Request-ID"]) request.headers.delete(name);
      return transport.send(request);
    },
  };
}
