// createThredfiClient(): the partner's view of the API, and .business(id): the same client locked to one business.
// Puts the parts together and gives them the shape that users see; it decides nothing about a call itself.

import type { Middleware } from "openapi-fetch";
import type { BusinessResources, PartnerResources } from "../../generated/resources.js";
import { Credentials } from "../auth/credentials.js";
import { exchangeSender } from "../auth/send-exchange.js";
import { checkUuid } from "../errors/check-identifiers.js";
import { checkValue, withOneOf } from "../errors/check-options.js";
import { Pipeline } from "../transport/pipeline.js";
import { Dispatcher, type Send } from "./dispatch.js";
import { readOptions, type ThredfiClientOptions } from "./options.js";
import { paginateCall } from "./paginate-call.js";
import { type CallInit, operationById } from "./prepare-call.js";
import { resourceRoots } from "./resource-methods.js";
import { createTokens, type Tokens } from "./tokens.js";
import type { BusinessPaths, ClientMethods, paths } from "./types.js";

/** A client for everything that a partner may call. */
export interface ThredfiClient extends ClientMethods<paths>, PartnerResources {
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
export interface BusinessClient extends ClientMethods<BusinessPaths>, BusinessResources {
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
 * const cafe = thredfi.business(businessId);
 * const invoice = await cafe.invoices.create({ external_id: "order-1042", customer_id, line_items });
 * for await (const customer of cafe.customers.list()) console.log(customer.display_name);
 * ```
 *
 * @throws {@link ThredfiConfigError} when an option is missing or malformed.
 */
export function createThredfiClient(options: ThredfiClientOptions = {}): ThredfiClient {
  const settings = readOptions(options);
  const pipeline = new Pipeline(settings);
  const credentials = new Credentials({ ...settings, send: exchangeSender(pipeline, settings) });
  const dispatcher = new Dispatcher(settings, pipeline, (call) => credentials.authorize(call));

  const roots = resourceRoots();
  const send = dispatcher.sender(undefined, []);
  return Object.assign(new roots.partner(send, false), {
    ...methods<paths>(send),
    ...registry(dispatcher.shared),
    baseUrl: settings.baseUrl,
    tokens: createTokens(credentials, settings),
    business: (id: string) => businessClient(dispatcher, checkUuid("business id", id), roots),
  }) as unknown as ThredfiClient;
}

/** The view of a client that is locked to one business. */
export function businessClient(dispatcher: Dispatcher, businessId: string, roots = resourceRoots()): BusinessClient {
  const own: Middleware[] = [];
  const send = dispatcher.sender(businessId, own);
  return Object.assign(new roots.business(send, true), {
    ...methods<BusinessPaths>(send),
    ...registry(own),
    businessId,
  }) as unknown as BusinessClient;
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
    call: async (id: string, init?: CallInit) => {
      const { method, path } = operationById(id);
      return send(method, path, init);
    },
    paginate: (path: string, init?: CallInit) => paginateCall(send, path, init),
  } as unknown as Calls<Paths>;
}
