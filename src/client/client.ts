// createThredfiClient(): the partner's view of the API, and .business(id): the same client locked to one business.
// Puts the parts together and gives them the shape that users see; it decides nothing about a call itself.

import type { Middleware } from "openapi-fetch";
import { Credentials } from "../auth/credentials.js";
import { exchangeSender } from "../auth/send-exchange.js";
import { checkUuid } from "../errors/check-identifiers.js";
import { aNumber, checkValue, withOneOf } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/index.js";
import { findOperation } from "../transport/operation.js";
import { Pipeline } from "../transport/pipeline.js";
import { Dispatcher, type Send } from "./dispatch.js";
import { openapiFetch } from "./openapi-fetch.js";
import { readOptions, type ThredfiClientOptions } from "./options.js";
import { type Paginated, paginate } from "./pagination.js";
import type { CallInit } from "./prepare-call.js";
import { createTokens, type Tokens } from "./tokens.js";
import type { BusinessPaths, ClientMethods, paths } from "./types.js";

/** A client for everything that a partner may call. */
export interface ThredfiClient extends ClientMethods<paths> {
  /** Where the calls go, without a trailing slash. */
  readonly baseUrl: string;
  /** Live tokens, for the places that need one outside of a call. */
  readonly tokens: Tokens;
  /**
   * The same client locked to one business: `business_id` is filled in, and only operations on one business compile.
   *
   * @throws {@link ThredfiConfigError} when `id` is not a UUID.
   */
  business(id: string): BusinessClient;
}

/** A client locked to one business; its calls use that business's token. */
export interface BusinessClient extends ClientMethods<BusinessPaths> {
  /** The business that this client is locked to. */
  readonly businessId: string;
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/**
 * Creates a client. Nothing is sent until the first call; tokens are then obtained and refreshed as needed.
 *
 * @example
 * ```ts
 * const thredfi = createThredfiClient({ partnerId, apiKey, environment: "sandbox" });
 * const { data, error } = await thredfi.GET("/v1/platform/businesses/");
 * const acme = thredfi.business(businessId);
 * const customers = await acme.GET("/v1/platform/businesses/{business_id}/customers/");
 * ```
 *
 * @throws {@link ThredfiConfigError} when an option is missing or malformed.
 */
export function createThredfiClient(options: ThredfiClientOptions = {}): ThredfiClient {
  const settings = readOptions(options);
  const pipeline = new Pipeline(settings);
  const credentials = new Credentials({ ...settings, send: exchangeSender(pipeline, settings) });
  const inner = openapiFetch()<paths>({
    baseUrl: settings.baseUrl,
    redirect: "manual",
    headers: { "User-Agent": settings.userAgent },
  });
  const dispatcher = new Dispatcher(settings, pipeline, (call) => credentials.authorize(call), inner);

  return {
    ...methods<paths>(dispatcher.sender(undefined, [])),
    ...registry(dispatcher.shared),
    baseUrl: settings.baseUrl,
    tokens: createTokens(credentials, settings),
    business(id) {
      const businessId = checkUuid("business id", id);
      const own: Middleware[] = [];
      return {
        ...methods<BusinessPaths>(dispatcher.sender(businessId, own)),
        ...registry(own),
        businessId,
      };
    },
  };
}

/** `use()` and `eject()` on a list of middleware. */
function registry(list: Middleware[]): Pick<ClientMethods<paths>, "use" | "eject"> {
  return {
    use(...middleware) {
      for (const each of middleware) checkValue("middleware", each, MIDDLEWARE);
      list.push(...middleware);
    },
    eject: (...middleware) => void list.splice(0, list.length, ...list.filter((each) => !middleware.includes(each))),
  };
}

const MIDDLEWARE = withOneOf("onRequest", "onResponse", "onError");

type Calls<Paths extends object> = Omit<ClientMethods<Paths>, "use" | "eject">;

function methods<Paths extends object>(send: Send): Calls<Paths> {
  const calls = METHODS.map((method) => [method, (path: string, init?: CallInit) => send(method, path, init)] as const);
  return {
    ...Object.fromEntries(calls),
    request: send,
    paginate: (path: string, init?: PaginateInit) => paginateCall(send, path, init),
  } as unknown as Calls<Paths>;
}

interface PaginateInit extends CallInit {
  prefetch?: boolean;
  maxPages?: number;
}

function paginateCall(send: Send, path: string, init: PaginateInit = {}): Paginated<unknown> {
  const { prefetch = false, maxPages, ...call } = init;
  if (!findOperation("GET", path)?.paged) throw new ThredfiConfigError("path", `GET ${path} is not a paged operation.`);
  if (maxPages !== undefined) checkValue("maxPages", maxPages, aNumber("of pages", 1));
  const query = (call.params?.query ?? {}) as Record<string, unknown>;
  const page = query["page"] ?? 1;
  if (!Number.isInteger(page) || (page as number) < 1) {
    throw new ThredfiConfigError("params.query.page", `${String(page)} is not a page number, 1 or more.`);
  }
  const fetch = (number: number) =>
    send("GET", path, { ...call, params: { ...call.params, query: { ...query, page: number } } });
  const pageSize = typeof query["page_size"] === "number" ? query["page_size"] : undefined;
  return paginate(fetch, { page: page as number, pageSize, prefetch, maxPages });
}
