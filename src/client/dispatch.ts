// One call from its arguments to its result: checked, built by openapi-fetch, sent by the pipeline, read by the contract.
// While nobody has registered middleware, openapi-fetch works on plain objects; with middleware, on real Requests.

import { type Client, defaultBodySerializer, type Middleware } from "openapi-fetch";
import { type CallInfo, callInfo, setCallInfo } from "../errors/call-info.js";
import { ThredfiScopeError } from "../errors/scope-error.js";
import { errorOfCall, ThredfiError } from "../errors/thredfi-error.js";
import { ThredfiTimeoutError } from "../errors/timeout-error.js";
import { type Outgoing, within } from "../transport/attempt.js";
import { type Call, infoOf, timeLeft } from "../transport/call.js";
import { type ThredfiEvent, unharmed } from "../transport/events.js";
import type { Authorize, Pipeline } from "../transport/pipeline.js";
import { PlainRequest } from "../transport/plain-request.js";
import { PlainResponse, type Reply } from "../transport/reply.js";
import { openapiFetch } from "./openapi-fetch.js";
import type { CallSettings } from "./options.js";
import { authorizationGiven, type CallInit, type PreparedCall, prepareCall, type Serializer } from "./prepare-call.js";
import { type RawResult, readData, readError } from "./response-body.js";
import type { paths } from "./types.js";

export type Send = (method: string, path: string, init?: CallInit) => Promise<RawResult>;

export class Dispatcher {
  readonly #settings: CallSettings;
  readonly #pipeline: Pipeline;
  readonly #authorize: Authorize;
  readonly #inner: Client<paths>;
  readonly #outermost: readonly Middleware[];
  readonly #innermost: readonly Middleware[];
  /** Middleware that the user registered on the whole client. */
  readonly shared: Middleware[] = [];

  constructor(settings: CallSettings, pipeline: Pipeline, authorize: Authorize) {
    this.#settings = settings;
    this.#pipeline = pipeline;
    this.#authorize = authorize;
    this.#inner = openapiFetch()<paths>({
      baseUrl: settings.baseUrl,
      redirect: "manual",
      headers: { "User-Agent": settings.userAgent },
    });
    const pluginMiddleware = (place: "innermost" | "outermost") =>
      settings.plugins.flatMap(({ middleware, position = "innermost" }) =>
        middleware && position === place ? [middleware] : [],
      );
    this.#outermost = pluginMiddleware("outermost");
    this.#innermost = pluginMiddleware("innermost");
  }

  /** The function that sends the calls of one view of the client. */
  sender(lockedTo: string | undefined, own: readonly Middleware[]): Send {
    return async (method, path, init) => {
      const prepared = prepareCall(this.#settings, method, path, init, lockedTo);
      const { middleware = [] } = prepared;
      return this.#send(prepared, [...this.#outermost, ...this.shared, ...own, ...middleware, ...this.#innermost]);
    };
  }

  async #send(prepared: PreparedCall, middleware: readonly Middleware[]): Promise<RawResult> {
    const end = this.#begin(prepared);
    const isPlain = middleware.length === 0 && prepared.parseAs === "json";
    let result: RawResult;
    try {
      result = await (isPlain ? this.#sendPlain(prepared) : this.#sendInTime(middleware, prepared));
    } catch (thrown) {
      const error = errorOfCall(thrown, infoOf(prepared.call));
      end?.(undefined, error);
      throw error;
    }
    end?.(isPlain ? prepared.call.status : result.response.status);
    return result;
  }

  /** Middleware may never settle: the deadline and the caller's signal hold for it too. */
  #sendInTime(middleware: readonly Middleware[], prepared: PreparedCall): Promise<RawResult> {
    const { clock } = this.#settings;
    const { call, operation } = prepared;
    const expire = () => new ThredfiTimeoutError("deadline", call.stage, call.deadline, operation.id);
    return within({ clock, limit: timeLeft(call, clock.now()), signal: call.signal }, expire, () =>
      this.#sendThrough(middleware, prepared),
    );
  }

  /** Tells listeners that the call begins, and gives what tells them that it is over; nothing when there are none. */
  #begin({ call, headers, url }: PreparedCall): ((status: number | undefined, error?: unknown) => void) | undefined {
    const { clock, emit, plugins, baseUrl } = this.#settings;
    if (!emit && plugins.length === 0) return undefined;
    const start = { ...infoOf(call), baseUrl, url: () => baseUrl + url(), headers };
    const observers = plugins.flatMap(({ onCall }) => unharmed(() => onCall?.(start)) ?? []);
    if (observers.length > 0) {
      call.observe = (event, error) => {
        for (const observer of observers) unharmed(() => observer(event, error));
      };
    }
    if (!emit && !call.observe) return undefined;
    emit?.({ type: "call.started", ...infoOf(call) });
    return (status, error) => {
      const common = { ...infoOf(call), duration: clock.now() - call.startedAt };
      const event: ThredfiEvent =
        status === undefined
          ? { type: "call.failed", ...common, reason: reasonOf(error) }
          : { type: "call.completed", ...common, status };
      emit?.(event);
      call.observe?.(event, error);
    };
  }

  async #sendPlain(prepared: PreparedCall): Promise<RawResult> {
    const { call, fetchInit } = prepared;
    let reply: Reply | undefined;
    const { data } = await this.#request(prepared, {
      Request: PlainRequest,
      fetch: async ({ url, method, headers, body }: PlainRequest) => {
        reply = await this.#pipeline.send(call, { url, method, headers, body, init: fetchInit }, this.#authorize);
        return new PlainResponse(reply, dataOf(call, reply));
      },
    });
    return new Result(reply as unknown as Reply, data);
  }

  async #sendThrough(middleware: readonly Middleware[], prepared: PreparedCall): Promise<RawResult> {
    const { call, bodySerializer = serializeBody } = prepared;
    let original: Request | undefined;
    let serialized: unknown;
    const capture: Middleware = {
      onRequest({ request }) {
        original = request;
      },
    };
    const isJson = prepared.parseAs === "json";
    // A real Response is only made for whoever looks at one.
    const isSeen = !isJson || middleware.some(({ onResponse }) => onResponse);
    let reply: Reply | undefined;
    let given: unknown;
    try {
      const result = await this.#request(prepared, {
        ...prepared.fetchInit,
        ...(call.signal && { signal: call.signal }),
        middleware: [capture, ...middleware],
        bodySerializer: (body: unknown, headers: unknown) => {
          serialized = bodySerializer(body, headers);
          return typeof serialized === "function" ? serialized() : serialized;
        },
        // A serializer of the caller's may give a stream, which fetch only sends half-duplex.
        ...(prepared.bodySerializer && { duplex: "half" }),
        fetch: async (request: Request) => {
          const outgoing = await readRequest(prepared, request, original ?? request, serialized);
          // The signal of a Request follows the caller's only weakly: after a garbage collection no abort arrives.
          if (request !== original) {
            call.signal = call.signal ? AbortSignal.any([call.signal, request.signal]) : request.signal;
          }
          reply = await this.#pipeline.send(call, outgoing, this.#authorize);
          given = isSeen ? reply.response : new PlainResponse(reply, dataOf(call, reply));
          return given;
        },
      });
      if (reply && (isJson || reply.status >= 400) && result.response === given) {
        return new Result(reply, isSeen ? dataOf(call, reply) : result.data);
      }
      // What middleware puts in the place of a response is its own affair.
      if (!callInfo(result.response)) setCallInfo(result.response, infoOf(call));
      return result;
    } catch (error) {
      if (error instanceof SyntaxError && reply) readData(call.operation, reply);
      throw error;
    }
  }

  #request(prepared: PreparedCall, more: Record<string, unknown>): Promise<RawResult> {
    const { operation, params, headers, body, querySerializer, bodySerializer, parseAs } = prepared;
    // Checked against the contract by prepareCall(); openapi-fetch's types cannot follow a path that is only known here.
    const request = this.#inner.request as unknown as (m: string, path: string, init: unknown) => Promise<RawResult>;
    return request(operation.method.toLowerCase(), operation.path, {
      params,
      headers,
      parseAs,
      ...(body !== undefined && { body }),
      ...(querySerializer !== undefined && { querySerializer }),
      ...(bodySerializer !== undefined && { bodySerializer }),
      ...more,
    });
  }
}

function dataOf({ operation }: Call, reply: Reply): unknown {
  return reply.status < 400 ? readData(operation, reply) : undefined;
}

/** openapi-fetch's own, which reads the Content-Type from the headers although its type does not say so. */
const serializeBody = defaultBodySerializer as Serializer;

/** What openapi-fetch gives, but that the Response is only made when it is asked for. */
class Result implements RawResult {
  declare readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly #reply: Reply;

  constructor(reply: Reply, data: unknown) {
    this.#reply = reply;
    if (reply.status < 400) this.data = data;
    else this.error = readError(reply);
    Object.defineProperty(this, "response", Result.#response);
  }

  get status(): number {
    return this.#reply.status;
  }

  get call(): CallInfo {
    return this.#reply.call();
  }

  // One function for all: an accessor of its own would give every result a shape of its own.
  static readonly #response = {
    get(this: Result): Response {
      return this.#reply.response;
    },
    enumerable: true,
    configurable: true,
  };
}

/** What middleware has left of the request; it may have changed anything but where the request goes. */
async function readRequest(
  { operation, fetchInit }: PreparedCall,
  request: Request,
  original: Request,
  serialized: unknown,
): Promise<Outgoing> {
  checkDestination(operation.id, request, original);
  const { url, method, headers } = request;
  if (request === original) return { url, method, headers, body: serialized as Outgoing["body"], init: fetchInit };
  const changed = FETCH_OPTIONS.filter((name) => request[name] !== original[name]);
  const init = { ...fetchInit, ...Object.fromEntries(changed.map((name) => [name, request[name]])) };
  // A body that only the new request knows is read, so that it can be sent again; a stream is not, it may be endless.
  const streams = serialized instanceof ReadableStream || typeof serialized === "function";
  const body = request.body === null ? undefined : streams ? request.body : await request.arrayBuffer();
  return { url, method, headers, body, init };
}

const FETCH_OPTIONS = ["cache", "credentials", "integrity", "keepalive", "mode", "referrer", "referrerPolicy"] as const;

function checkDestination(operationId: string, request: Request, original: Request): void {
  if (request.redirect !== "manual") {
    throw new ThredfiScopeError(
      `Middleware made ${operationId} follow redirects, but its credential follows none.`,
      operationId,
    );
  }
  if (request.headers.has("Authorization")) throw authorizationGiven();
  const expected = withoutQuery(original.url);
  if (withoutQuery(request.url) !== expected || request.method !== original.method) {
    throw new ThredfiScopeError(
      `Middleware sent ${operationId} to ${request.method} ${withoutQuery(request.url)}, ` +
        `but its credential goes nowhere but ${original.method} ${expected}.`,
      operationId,
    );
  }
}

function withoutQuery(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}

function reasonOf(error: unknown): string {
  return error instanceof ThredfiError ? error.code : error instanceof Error ? error.name : "unknown";
}
