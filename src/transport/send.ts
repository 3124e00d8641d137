// How one call travels: attempt by attempt, each within its time, with a wait between them that the contract, the budget
// and the deadline allow. It neither knows credentials nor reads answers; those are above it.

import { type CallInfo, rememberCall } from "../client/call-info.js";
import {
  cleanCause,
  ThredfiNetworkError,
  ThredfiResponseError,
  ThredfiTimeoutError,
  type TimeoutStage,
} from "../errors/index.js";
import { bufferBody } from "./body.js";
import type { Clock } from "./clock.js";
import type { Emit } from "./events.js";
import { describeFailure } from "./failures.js";
import type { Operation } from "./operation.js";
import type { Pacer } from "./pacing.js";
import { prepareReplay, type ReplayableCall } from "./replay.js";
import { type Decision, decide, type Outcome, type RetryBudget, type RetrySettings } from "./retry.js";
import { retryAfter } from "./retry-after.js";

/** One call on its way. */
export interface Travel extends ReplayableCall {
  readonly operation: Operation;
  readonly businessId: string | undefined;
  readonly requestId: string;
  /** Aborted when the caller aborts or the deadline passes; its reason is what the call throws. */
  readonly signal: AbortSignal | undefined;
  /** When the deadline passes, by the clock; infinite when there is none. */
  readonly deadlineAt: number;
  /** Milliseconds that one attempt may take; 0 for no limit. */
  readonly timeout: number;
  readonly retry: RetrySettings | false;
  /** Whether it may be sent again after the server may have received it. */
  isRepeatable(request: Request): boolean;
  /** Whether the caller wants the body as a stream, which then cannot be read here. */
  readonly streams: boolean;
  /** How the body of the last answer begins, for messages; empty when it is empty. */
  beginning: string | undefined;
  /** The last answer; middleware may put another in its place. */
  received: Response | undefined;
  /** The header that the last request carried, to cut it out of messages. */
  authorization: string | undefined;
  attempts: number;
  stage: TimeoutStage;
}

export interface TransportOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly clock: Clock;
  readonly budget: RetryBudget;
  readonly pacer: Pacer | undefined;
  readonly emit: Emit | undefined;
  /** The largest body that is read, in bytes. */
  readonly maxResponseSize: number;
}

type Attempt =
  | { readonly response: Response; readonly outcome: Outcome }
  | { readonly error: unknown; readonly outcome: Outcome };

/** How long a business is left alone after a 429 that does not say, in milliseconds. */
const DEFAULT_SLOW_DOWN = 1_000;

export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** The answer of the last attempt, or what it threw. */
  async send(request: Request, call: Travel): Promise<Response> {
    const { clock, budget } = this.#options;
    if (call.attempts === 0) budget.deposit();
    const repeatable = call.isRepeatable(request);
    for (let current = request; ; ) {
      const again = prepareReplay(call, current);
      const attempt = await this.#attempt(current, call);
      const decision = decide(
        { outcome: attempt.outcome, attempts: call.attempts, repeatable, left: call.deadlineAt - clock.now() },
        call.retry,
        () => clock.random(),
        () => budget.take(),
      );
      const next = decision.retry ? again() : undefined;
      this.#tell(call, attempt.outcome, decision, next !== undefined);
      if (!decision.retry || !next) return finish(attempt, call);
      call.stage = "wait";
      await clock.sleep(decision.delay, call.signal);
      current = next;
    }
  }

  async #attempt(request: Request, call: Travel): Promise<Attempt> {
    const { pacer, clock } = this.#options;
    call.stage = "wait";
    const release = await pacer?.acquire(call.businessId, call.signal ?? new AbortController().signal);
    const time = new AttemptTime(call);
    const startedAt = clock.now();
    call.stage = "response";
    call.attempts++;
    call.authorization = request.headers.get("Authorization") ?? undefined;
    try {
      let response = await this.#options.fetch(time.limit(request));
      call.stage = "body";
      // Errors are read here even so: a retry must not leave the connection of the last attempt hanging.
      if (!call.streams || !response.ok) {
        const buffered = await bufferBody(response, this.#options.maxResponseSize);
        response = buffered.response;
        call.beginning = buffered.beginning;
      } else if (response.body && time.limited) {
        requestsOfStreams.set(response.body, time.limited);
      }
      call.received = response;
      rememberCall(response, describeCall(call));
      const after = retryAfter(response.headers);
      if (response.status === 429) pacer?.slowDown(call.businessId, after ?? DEFAULT_SLOW_DOWN);
      return { response, outcome: { kind: "response", status: response.status, retryAfter: after } };
    } catch (thrown) {
      const error = time.expired ?? connectTimeout(thrown, call, clock.now() - startedAt) ?? thrown;
      return { error, outcome: { kind: "failure", ...describe(error, call) } };
    } finally {
      time.stop();
      release?.();
    }
  }

  #tell(call: Travel, outcome: Outcome, decision: Decision, canReplay: boolean): void {
    const { emit } = this.#options;
    if (!emit || (!decision.retry && decision.why === "done")) return;
    const common = {
      operationId: call.operation.id,
      requestId: call.requestId,
      attempts: call.attempts,
      ...(call.businessId !== undefined && { businessId: call.businessId }),
      reason: outcome.kind === "response" ? `HTTP ${outcome.status}` : outcome.reason,
    };
    if (decision.retry && canReplay) emit({ type: "call.retried", ...common, delay: decision.delay });
    else emit({ type: "call.not-retried", ...common, why: decision.retry ? "body not replayable" : decision.why });
  }
}

/** What is known of the call so far. */
export function describeCall({ operation, businessId, requestId, attempts }: Travel): CallInfo {
  return { operationId: operation.id, method: operation.method, path: operation.path, businessId, requestId, attempts };
}

function finish(attempt: Attempt, call: Travel): Response {
  if ("response" in attempt) return attempt.response;
  const { error } = attempt;
  // The caller's own reason, or the deadline.
  if (call.signal?.aborted) throw call.signal.reason;
  if (error instanceof ThredfiTimeoutError || error instanceof ThredfiResponseError) throw error;
  const { reason, maybeSent } = describeFailure(error);
  throw new ThredfiNetworkError(call.operation.id, call.attempts, maybeSent, reason, cleanCause(error));
}

/** Some runtimes give up on a connection before our time is over, and say so. */
function connectTimeout(error: unknown, { operation }: Travel, elapsed: number): ThredfiTimeoutError | undefined {
  const { reason, maybeSent } = describeFailure(error);
  if (maybeSent || (reason !== "UND_ERR_CONNECT_TIMEOUT" && reason !== "ETIMEDOUT")) return undefined;
  return new ThredfiTimeoutError("timeout", "connect", Math.round(elapsed), operation.id, cleanCause(error));
}

/** An attempt that was stopped from outside, or whose answer is unusable, is not a failure of the network. */
function describe(error: unknown, call: Travel): { reason: string; maybeSent: boolean; final?: true } {
  if (call.signal?.aborted || error instanceof ThredfiResponseError)
    return { reason: "stopped", maybeSent: true, final: true };
  if (error instanceof ThredfiTimeoutError)
    return { reason: `timeout (${error.stage})`, maybeSent: error.stage !== "connect" };
  return describeFailure(error);
}

/** The requests whose answers are still read, held as {@link AttemptTime.limited} is, so that the caller's abort arrives. */
const requestsOfStreams = new WeakMap<ReadableStream, Request>();

/** The time of one attempt: aborts it when it takes too long, or when the call ends. */
class AttemptTime {
  readonly #call: Travel;
  readonly #controller: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The error of an attempt that took too long; what the runtime makes of an abort differs. */
  expired: ThredfiTimeoutError | undefined;
  /**
   * The request that is under way. Node's fetch follows the signal of a request weakly: one that nobody holds is
   * collected while its answer is awaited, and no abort reaches the connection any more.
   */
  limited: Request | undefined;

  constructor(call: Travel) {
    this.#call = call;
    if (call.timeout > 0) this.#controller = new AbortController();
  }

  /** The request, to be aborted when the time is over. */
  limit(request: Request): Request {
    const call = this.#call;
    const controller = this.#controller;
    if (!controller) {
      this.limited = request;
      return request;
    }
    // setTimeout counts in 32 bits; what is longer than that would fire at once.
    if (call.timeout < 2 ** 31) {
      this.#timer = setTimeout(() => {
        this.expired = new ThredfiTimeoutError("timeout", call.stage, call.timeout, call.operation.id);
        controller.abort(this.expired);
      }, call.timeout);
    }
    if (call.signal?.aborted) controller.abort(call.signal.reason);
    call.signal?.addEventListener("abort", this.#onAbort, { once: true });
    // A stream is read on after this has stopped listening, and the caller may stop it then.
    const streams = call.streams && call.signal;
    this.limited = new Request(request, {
      signal: streams ? AbortSignal.any([controller.signal, streams]) : controller.signal,
    });
    return this.limited;
  }

  readonly #onAbort = () => this.#controller?.abort(this.#call.signal?.reason);

  stop(): void {
    clearTimeout(this.#timer);
    this.#call.signal?.removeEventListener("abort", this.#onAbort);
  }
}
