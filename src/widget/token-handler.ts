// The token endpoint of a page with Thredfi's widget: a request in, a response out, for every server that knows `Request`
// and `Response`. It hands out tokens of one business only, to whom the partner's own sign-in allows it.

import type { ThredfiClient } from "../client/client.js";
import { ThredfiAuthenticationError } from "../errors/authentication-error.js";
import { aFunction, aNumber, checkOptions, type Rule } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { checkOrigins, corsHeaders } from "./allowed-origins.js";
import { RateLimit } from "./rate-limit.js";

/** Who asks for a token: your user, and the business whose books this user may see. */
export interface WidgetVisitor {
  /** Your id of the user; the rate limit counts by it. Default: the business id. */
  readonly userId?: string | undefined;
  readonly businessId: string;
}

export interface WidgetTokenOptions {
  /**
   * Who asks, by your own session: the business that this user may see, `undefined` or `null` when nobody is signed in
   * (401), `false` when the user has no business to see (403). Never take the business id from the request alone, and
   * leave the body unread: it says which token was rejected.
   */
  authorize(
    request: Request,
  ): Promise<WidgetVisitor | string | null | undefined | false> | WidgetVisitor | string | null | undefined | false;
  /**
   * Origins whose pages may ask, besides that of the request's own URL, for example `https://app.example.com`. Behind a
   * proxy that ends TLS, name your own origin too. Default: none.
   */
  allowedOrigins?: readonly string[] | undefined;
  /** The path that the endpoint is on. Default: `/thredfi-token`. */
  path?: string | undefined;
  /** How many tokens one user may ask for in a minute. Default: 30. */
  maxPerMinute?: number | undefined;
  /** Is called with what went wrong behind a 500 or 502, whose body says nothing of it. Default: nobody. */
  onError?: ((error: unknown) => void) | undefined;
  /** The current time in milliseconds. Default: `Date.now`. For tests. */
  now?: (() => number) | undefined;
}

const RULES: Record<keyof WidgetTokenOptions, Rule> = {
  authorize: aFunction,
  allowedOrigins: { expected: "an array", accepts: Array.isArray },
  path: {
    expected: "a path that begins with /, as a URL has it",
    accepts: (value) => URL.canParse(`${value}`, "http://a") && new URL(`${value}`, "http://a").pathname === value,
  },
  maxPerMinute: aNumber("of requests", 1),
  onError: aFunction,
  now: aFunction,
};

/** Seconds. The widget takes a token for expired 60 seconds before it is. */
const MIN_LIFE = 120;

/** The longest body that is read, in characters, and for how many milliseconds; a token is shorter. */
const [LONGEST_BODY, LONGEST_WAIT] = [16_384, 5_000];

/**
 * A handler for the page's `POST /thredfi-token`. It responds with `{ access_token, expires_in }`, and on failure with
 * `{ error }`: 401 not signed in, 403 no business or a foreign origin, 404 another path, or not a business of yours, 405
 * another method, 429 too often, 500 `authorize` threw, 502 Thredfi gave no token.
 *
 * @example
 * ```ts
 * const handler = createWidgetTokenHandler(thredfi, {
 *   authorize: async (request) => (await sessionOf(request))?.thredfiBusinessId,
 * });
 * app.post("/thredfi-token", (context) => handler(context.req.raw)); // Hono
 * ```
 *
 * @throws {@link ThredfiConfigError} when an option cannot be used.
 */
export function createWidgetTokenHandler(
  thredfi: Pick<ThredfiClient, "tokens">,
  options: WidgetTokenOptions,
): (request: Request) => Promise<Response> {
  checkOptions(options, RULES);
  if (!options.authorize)
    throw new ThredfiConfigError("authorize", "is missing. Pass a function that knows your users.");
  const { authorize, path = "/thredfi-token", maxPerMinute = 30, onError, now = Date.now } = options;
  const origins = checkOrigins(options.allowedOrigins ?? []);
  const limit = new RateLimit(maxPerMinute, now);

  const respond = async (request: Request): Promise<Response> => {
    const visitor = await unlessItThrows(() => authorize(request), onError);
    if (visitor instanceof Failed) return failure(500, "server_error");
    if (visitor === undefined || visitor === null || visitor === "") return failure(401, "not_signed_in");
    if (visitor === false) return failure(403, "no_access");
    const { businessId, userId } = typeof visitor === "string" ? { businessId: visitor } : visitor;
    const wait = limit.take(userId || String(businessId).toLowerCase());
    if (wait > 0) return failure(429, "too_many_requests", { "Retry-After": String(Math.ceil(wait / 1000)) });
    try {
      const rejected = await rejectedToken(request);
      const { accessToken, expiresIn } = await thredfi.tokens.business(businessId, { minLife: MIN_LIFE, rejected });
      return json(200, { access_token: accessToken, expires_in: expiresIn });
    } catch (error) {
      watch(() => onError?.(error));
      if (error instanceof ThredfiConfigError) return failure(500, "server_error");
      const status = error instanceof ThredfiAuthenticationError ? error.status : undefined;
      if (status === 404) return failure(404, "business_not_found");
      return status === 429 ? failure(429, "too_many_requests", { "Retry-After": "5" }) : failure(502, "no_token");
    }
  };

  return async (request) => {
    const { origin: own, pathname } = new URL(request.url);
    if (pathname.replace(/\/$/, "") !== path.replace(/\/$/, "")) return failure(404, "not_found");
    const origin = request.headers.get("Origin");
    const isAllowed = origin === null || (origin === own && own !== "null") || origins.has(origin);
    if (!isAllowed) return failure(403, "origin_not_allowed", { Vary: "Origin" });
    const cors = corsHeaders(origin, request.headers.get("Access-Control-Request-Headers"));
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: cors });
    const response =
      request.method === "POST"
        ? await respond(request)
        : failure(405, "method_not_allowed", { Allow: "POST, OPTIONS" });
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    return response;
  };
}

/** The token that the page saw rejected: the body `{ "rejected": "…" }`. Any other body says nothing. */
async function rejectedToken(request: Request): Promise<string | undefined> {
  let text = "";
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), LONGEST_WAIT);
  try {
    const reader = request.body?.pipeThrough(new TextDecoderStream(), abort).getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      text += part.value;
      if (text.length > LONGEST_BODY) {
        await reader?.cancel();
        return undefined;
      }
    }
    const { rejected } = JSON.parse(text);
    return typeof rejected === "string" && rejected !== "" ? rejected : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

class Failed {}

async function unlessItThrows<Value>(work: () => Value | Promise<Value>, onError: WidgetTokenOptions["onError"]) {
  try {
    return await work();
  } catch (error) {
    watch(() => onError?.(error));
    return new Failed();
  }
}

/** What a listener throws, now or later, is not the page's affair. */
function watch(listener: () => unknown): void {
  try {
    Promise.resolve(listener()).catch(() => {});
  } catch {
    // Nobody to tell.
  }
}

function failure(status: number, error: string, headers?: Record<string, string>): Response {
  return json(status, { error }, headers);
}

function json(status: number, body: object, headers?: Record<string, string>): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store", ...headers } });
}
