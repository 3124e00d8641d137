// One call from its arguments to its answer: checked, sent through openapi-fetch with the credential middleware and the
// transport below it, and its answer held against the contract.

import type { Client, Middleware } from "openapi-fetch";
import { defaultBodySerializer } from "openapi-fetch";
import type { Credentials } from "../auth/credentials.js";
import { type AuthorizedCall, credentialMiddleware } from "../auth/middleware.js";
import { ThredfiError } from "../errors/index.js";
import { CallTime } from "../transport/call-time.js";
import { isRepeatable } from "../transport/repeatable.js";
import { describeCall, type Transport, type Travel } from "../transport/send.js";
import { rememberCall } from "./call-info.js";
import type { Settings } from "./options.js";
import { type CallInit, prepareCall } from "./prepare-call.js";
import { type CallAnswer, checkAnswer, isJson, unusableAnswer } from "./response-body.js";
import type { paths } from "./types.js";

export type Send = (method: string, path: string, init?: CallInit) => Promise<CallAnswer>;

type Call = Omit<Travel, "requestId"> & AuthorizedCall & { requestId: string };

type Serializer = (body: unknown, headers?: unknown) => unknown;

/** openapi-fetch's own, which reads the Content-Type from the headers although its type does not say so. */
const serializeBody = defaultBodySerializer as Serializer;

export class Dispatcher {
  readonly #settings: Settings;
  readonly #credentials: Credentials;
  readonly #transport: Transport;
  readonly #inner: Client<paths>;
  readonly #innermost: readonly Middleware[];
  readonly #calls = new WeakMap<object, Call>();

  constructor(settings: Settings, credentials: Credentials, transport: Transport, inner: Client<paths>) {
    this.#settings = settings;
    this.#credentials = credentials;
    this.#transport = transport;
    this.#inner = inner;
    const pluginMiddleware = (place: "innermost" | "outermost") =>
      settings.plugins.flatMap(({ middleware, position = "innermost" }) =>
        middleware && position === place ? [middleware] : [],
      );
    this.#innermost = pluginMiddleware("innermost");
    // Registered first, so that it sees every request before the user's middleware does.
    inner.use({
      onRequest: ({ request, params }) => {
        const call = this.#calls.get(params);
        if (call) this.#introduce(request, call);
      },
    });
    inner.use(...pluginMiddleware("outermost"));
  }

  /** The function that sends the calls of one view of the client. */
  sender(lockedTo: string | undefined, own: readonly Middleware[]): Send {
    return async (method, path, init) => this.#send(prepareCall(this.#settings, method, path, init, lockedTo), own);
  }

  async #send(prepared: ReturnType<typeof prepareCall>, own: readonly Middleware[]): Promise<CallAnswer> {
    const { operation, credential, businessId, deadline, timeout, retry, init } = prepared;
    const { clock, emit } = this.#settings;
    const startedAt = clock.now();
    const time = new CallTime(deadline, init.signal ?? undefined, init["parseAs"] === "stream");
    const call: Call = {
      operation,
      operationId: operation.id,
      credential,
      businessId,
      requestId: crypto.randomUUID(),
      signal: time.signal,
      deadlineAt: deadline > 0 ? startedAt + deadline : Number.POSITIVE_INFINITY,
      timeout,
      retry,
      isRepeatable: ({ headers }) => isRepeatable(operation, init.body, headers.get("Idempotency-Key") ?? undefined),
      streams: init["parseAs"] === "stream",
      original: undefined,
      body: undefined,
      beginning: undefined,
      received: undefined,
      authorization: undefined,
      attempts: 0,
      stage: "token exchange",
    };
    this.#calls.set(init.params, call);
    time.start(deadline, call);
    try {
      const answer = await this.#request(call, init, own);
      rememberCall(answer.response, describeCall(call));
      // What middleware puts in the place of an answer is its own affair.
      const checked = (init["parseAs"] ?? "json") === "json" && answer.response === call.received;
      checkAnswer(operation, answer, checked ? call.beginning : undefined, call.authorization);
      emit?.({
        type: "call.completed",
        ...eventOf(call),
        method: operation.method,
        status: answer.response.status,
        duration: clock.now() - startedAt,
      });
      return answer;
    } catch (thrown) {
      const error = thrown instanceof SyntaxError && call.beginning !== undefined ? this.#unreadable(call) : thrown;
      const reason = error instanceof ThredfiError ? error.code : error instanceof Error ? error.name : "unknown";
      emit?.({
        type: "call.failed",
        ...eventOf(call),
        method: operation.method,
        reason,
        duration: clock.now() - startedAt,
      });
      throw error;
    } finally {
      time.stop();
    }
  }

  #request(call: Call, init: ReturnType<typeof prepareCall>["init"], own: readonly Middleware[]): Promise<CallAnswer> {
    // Checked against the contract by prepareCall(); openapi-fetch's types cannot follow a path that is only known here.
    const request = this.#inner.request as unknown as (m: string, path: string, init: unknown) => Promise<CallAnswer>;
    return request(call.operation.method.toLowerCase(), call.operation.path, {
      ...init,
      fetch: (outgoing: Request) => this.#transport.send(outgoing, call),
      middleware: [
        ...own,
        ...(init.middleware ?? []),
        ...this.#innermost,
        credentialMiddleware(call, this.#credentials),
      ],
      ...(call.signal && { signal: call.signal }),
      ...(init.body !== undefined && { bodySerializer: keepingBody(call, init["bodySerializer"]) }),
      // A serializer of the caller's may give a stream, which fetch only sends half-duplex.
      ...(init["bodySerializer"] !== undefined && { duplex: "half" }),
    });
  }

  /** What every request carries, and what is kept of it to make it again. */
  #introduce(request: Request, call: Call): void {
    call.original = request;
    const { headers } = request;
    const requestId = headers.get("X-Request-ID");
    if (requestId) call.requestId = requestId;
    else headers.set("X-Request-ID", call.requestId);
    if (!headers.has("User-Agent")) headers.set("User-Agent", this.#settings.userAgent);
    // One key for all attempts: a repeat is recognized by it.
    if (call.operation.idempotencyKey && !headers.has("Idempotency-Key")) {
      headers.set("Idempotency-Key", crypto.randomUUID());
    }
    this.#settings.emit?.({ type: "call.started", ...eventOf(call), method: call.operation.method });
  }

  #unreadable(call: Call): ThredfiError {
    const { status = 200, headers } = call.received ?? {};
    const type = headers?.get("Content-Type") ?? null;
    const what = isJson(type) ? "JSON that cannot be read" : `a body of type ${type}`;
    return unusableAnswer(call.operation, status, what, call.beginning ?? "", call.authorization);
  }
}

function eventOf({ operation, requestId, businessId, attempts }: Call) {
  return { operationId: operation.id, requestId, attempts, ...(businessId !== undefined && { businessId }) };
}

/** Serializes as usual and keeps the result at hand, so that the request can be sent again without a copy. */
function keepingBody(call: Call, own: unknown): Serializer {
  return (body, headers) => {
    call.body = typeof own === "function" ? (own as Serializer)(body, headers) : serializeBody(body, headers);
    return typeof call.body === "function" ? call.body() : call.body;
  };
}
