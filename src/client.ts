// createThredfiClient(): the partner's view of the API, and .business(id): the same client locked to one business.
// A thin layer over openapi-fetch: it decides where a call goes and with which credential, and leaves the rest to it.

import { defaultBodySerializer, type Middleware } from "openapi-fetch";
import { type CallInit, prepareCall } from "./call.js";
import { Credentials } from "./credentials/credentials.js";
import { type AuthorizedCall, credentialMiddleware } from "./credentials/middleware.js";
import { ThredfiConfigError } from "./errors/index.js";
import { checkUuid } from "./identifiers.js";
import { openapiFetch } from "./openapi-fetch.js";
import { findOperation } from "./operation-table.js";
import { readOptions, type ThredfiClientOptions } from "./options.js";
import { type Paginated, paginate } from "./pagination.js";
import { createTokens, type Tokens } from "./tokens.js";
import type { BusinessPaths, ClientMethods, paths } from "./types.js";

/** A client for everything that a partner may call. */
export interface ThredfiClient extends ClientMethods<paths> {
  /** Where the calls go, without a trailing slash. */
  readonly baseUrl: string;
  /** Live tokens in hand, for the places that need one outside of a call. */
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

type Send = (method: string, path: string, init?: CallInit) => Promise<CallAnswer>;

type CallAnswer = { data?: unknown; error?: unknown; response: Response };

/**
 * Creates a client. Nothing is sent until the first call; tokens are then obtained and renewed as needed.
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
  const credentials = new Credentials(settings);
  const inner = openapiFetch()<paths>({
    baseUrl: settings.baseUrl,
    fetch: settings.fetch,
    // A token must not travel along a redirect; the API has none, so a 3xx is handed to the caller as it is.
    redirect: "manual",
  });

  // Registered first, so that it sees every request before the user's middleware does.
  const calls = new WeakMap<object, AuthorizedCall>();
  inner.use({
    onRequest({ request, params }) {
      const call = calls.get(params);
      if (call) call.original = request;
    },
  });

  function sender(lockedTo: string | undefined, own: readonly Middleware[]): Send {
    return async (method, path, init) => {
      const prepared = prepareCall(method, path, init, lockedTo);
      const call: AuthorizedCall = {
        operationId: prepared.operation.id,
        credential: prepared.credential,
        businessId: prepared.businessId,
        original: undefined,
        body: undefined,
      };
      calls.set(prepared.init.params, call);
      const middleware = [...own, ...(prepared.init.middleware ?? []), credentialMiddleware(call, credentials)];
      // Checked against the contract above; openapi-fetch's own types cannot follow a path that is only known here.
      const request = inner.request as unknown as (method: string, path: string, init: unknown) => Promise<CallAnswer>;
      return request(method.toLowerCase(), path, {
        ...prepared.init,
        middleware,
        ...(prepared.init["body"] !== undefined && {
          bodySerializer: keepingBody(call, prepared.init["bodySerializer"]),
        }),
        // A serializer of the caller's may give a stream, which fetch only sends half-duplex.
        ...(prepared.init["bodySerializer"] !== undefined && { duplex: "half" }),
      });
    };
  }

  return {
    ...methods<paths>(sender(undefined, [])),
    use: (...middleware) => inner.use(...middleware),
    eject: (...middleware) => inner.eject(...middleware),
    baseUrl: settings.baseUrl,
    tokens: createTokens(credentials, settings.now),
    business(id) {
      const businessId = checkUuid("business id", id);
      const own: Middleware[] = [];
      return {
        ...methods<BusinessPaths>(sender(businessId, own)),
        use: (...middleware) => void own.push(...middleware),
        eject: (...middleware) => void own.splice(0, own.length, ...own.filter((m) => !middleware.includes(m))),
        businessId,
      };
    },
  };
}

type Serializer = (body: unknown, headers?: unknown) => unknown;

/** openapi-fetch's own, which reads the Content-Type from the headers although its type does not say so. */
const serializeBody = defaultBodySerializer as Serializer;

/** Serializes as usual and keeps the result at hand, so that the request can be sent again without a copy. */
function keepingBody(call: AuthorizedCall, own: unknown): Serializer {
  return (body, headers) => {
    call.body = typeof own === "function" ? (own as Serializer)(body, headers) : serializeBody(body, headers);
    return typeof call.body === "function" ? call.body() : call.body;
  };
}

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
}

function paginateCall(send: Send, path: string, { prefetch = false, ...init }: PaginateInit = {}): Paginated<unknown> {
  if (!findOperation("GET", path)?.paged) throw new ThredfiConfigError("path", `GET ${path} is not a paged operation.`);
  const query = (init.params?.query ?? {}) as Record<string, unknown>;
  const page = query["page"] ?? 1;
  if (!Number.isInteger(page) || (page as number) < 1) {
    throw new ThredfiConfigError("params.query.page", `${String(page)} is not a page number, 1 or more.`);
  }
  const fetch = (number: number) =>
    send("GET", path, { ...init, params: { ...init.params, query: { ...query, page: number } } });
  return paginate(fetch, { page: page as number, prefetch });
}
