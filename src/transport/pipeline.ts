// One call from its request to its response: a token, an attempt within its time, and again where the API rejected the
// token, or where the contract, the budget and the deadline allow a retry. It neither knows how tokens are obtained nor
// what a response must look like.

import { cleanCause, cleanError } from "../errors/clean-cause.js";
import { ThredfiNetworkError } from "../errors/network-error.js";
import { ThredfiResponseError } from "../errors/response-error.js";
import { maskSecrets, secretsOf } from "../errors/secrets.js";
import { ThredfiTimeoutError } from "../errors/timeout-error.js";
import { type AttemptOptions, attempt, type Outgoing, within } from "./attempt.js";
import { type Call, infoOf, timeLeft } from "./call.js";
import type { Emit, ThredfiEvent } from "./events.js";
import { describeFailure, isProgrammingError } from "./failures.js";
import { isRepeatable } from "./repeatable.js";
import type { Reply } from "./reply.js";
import { decide, isRetried, type Outcome, type RetryBudget } from "./retry.js";
import { retryAfter } from "./retry-after.js";

/** What goes into the `Authorization` header of one attempt. */
export interface Authorization {
  readonly header: string;
  /** Called when the API has accepted it. */
  accepted?(): void;
  /**
   * Called when the response is 401. Missing where another attempt would change nothing.
   */
  rejected?(): Rejection | Promise<Rejection>;
}

/** What to do about a rejected token: send again with the same one, with another one, or leave it at the 401. */
export type Rejection = "same" | "another" | "none";

/** Gives the authorization of the next attempt of a call; at once when it has it. */
export type Authorize = (call: Call) => Authorization | Promise<Authorization>;

export interface PipelineOptions extends AttemptOptions {
  readonly budget: RetryBudget;
  readonly emit: Emit | undefined;
}

export class Pipeline {
  readonly #options: PipelineOptions;

  constructor(options: PipelineOptions) {
    this.#options = options;
  }

  /** The response of the last attempt, whatever its status. */
  async send(call: Call, request: Outgoing, authorize: Authorize): Promise<Reply> {
    const { clock, budget } = this.#options;
    call.signal?.throwIfAborted();
    budget.deposit();
    let next: Outgoing | undefined;
    let replaced = false;
    for (let current = request; ; current = next) {
      call.stage = "token exchange";
      const found = authorize(call);
      // A cached token is not waited for: an await costs more than finding it.
      const authorization = found instanceof Promise ? await this.#wait(call, found) : found;
      current.headers.set("Authorization", authorization.header);

      const sentAt = clock.now();
      let reply: Reply | undefined;
      let error: unknown;
      try {
        reply = await this.#attempt(call, current, sentAt);
      } catch (thrown) {
        const secrets = secretsOf(authorization.header);
        if (isProgrammingError(thrown)) throw cleanError(thrown, secrets);
        error = connectTimeout(thrown, call, clock.now() - sentAt, secrets) ?? thrown;
      }
      next = undefined;
      if (reply?.status === 401 && authorization.rejected) {
        call.stage = "token exchange";
        const found = authorization.rejected();
        const rejection = found instanceof Promise ? await this.#wait(call, found) : found;
        // A second token that is rejected is the caller's affair.
        if (rejection === "none" || (rejection === "another" && replaced)) return reply;
        replaced ||= rejection === "another";
        next = repeat(current);
        if (!next) return reply;
        continue;
      }
      if (reply && reply.status < 500 && reply.status !== 429) authorization.accepted?.();
      if (reply && !isRetried(reply.status)) return reply;

      // The caller's own reason; or a response that no other attempt would change.
      if (call.signal?.aborted) throw call.signal.reason;
      if (
        error instanceof ThredfiResponseError ||
        (error instanceof ThredfiTimeoutError && error.code === "deadline")
      ) {
        throw error;
      }
      const outcome = outcomeOf(reply, error, secretsOf(authorization.header));
      const decision = decide(
        {
          outcome,
          attempts: call.attempts,
          repeatable: () =>
            call.repeatable ??
            isRepeatable(call.operation, call.body, current.headers.get("Idempotency-Key") ?? undefined),
          left: timeLeft(call, clock.now()),
        },
        call.retry,
        () => clock.random(),
        () => budget.take(),
      );
      if (decision.retry) next = repeat(current);
      this.#report(call, outcome, decision.retry ? (next ? decision.delay : "body not replayable") : decision.reason);
      if (!decision.retry || !next) {
        if (reply) return reply;
        throw failure(call, error, authorization.header);
      }
      call.stage = "wait";
      await this.#within(call, (ending) => clock.sleep(decision.delay, ending.signal));
    }
  }

  #attempt(call: Call, outgoing: Outgoing, now: number): Promise<Reply> {
    const { clock } = this.#options;
    const left = timeLeft(call, now);
    const timeout = call.timeout > 0 ? call.timeout : Number.POSITIVE_INFINITY;
    // One timer, for whichever comes first.
    const byDeadline = left <= timeout;
    const limit = byDeadline ? left : timeout;
    const expire = () =>
      new ThredfiTimeoutError(
        byDeadline ? "deadline" : "timeout",
        call.stage,
        byDeadline ? call.deadline : call.timeout,
        call.operation.id,
      );
    return within({ clock, limit, signal: call.signal }, expire, (ending) =>
      attempt(call, outgoing, ending, this.#options),
    );
  }

  /** Waits for something that is shared with other calls: it goes on when this call ends. */
  #wait<Result>(call: Call, shared: Promise<Result>): Promise<Result> {
    return this.#within(call, () => shared);
  }

  async #within<Result>(call: Call, work: Parameters<typeof within<Result>>[2]): Promise<Result> {
    const { clock } = this.#options;
    const limit = timeLeft(call, clock.now());
    const expire = () => new ThredfiTimeoutError("deadline", call.stage, call.deadline, call.operation.id);
    try {
      return await within({ clock, limit, signal: call.signal }, expire, work);
    } catch (error) {
      // An exchange has the same time as the calls that wait for it, and may be a moment ahead.
      throw timeLeft(call, clock.now()) <= 0 && !call.signal?.aborted ? expire() : error;
    }
  }

  #report(call: Call, outcome: Outcome, next: number | string): void {
    if (typeof next === "string") call.notRetried = next;
    const { emit } = this.#options;
    if (!emit && !call.observe) return;
    const failure = outcome.kind === "response" ? `HTTP ${outcome.status}` : outcome.reason;
    const event: ThredfiEvent =
      typeof next === "number"
        ? { type: "call.retried", ...infoOf(call), failure, delay: next }
        : { type: "call.not-retried", ...infoOf(call), failure, reason: next };
    emit?.(event);
    call.observe?.(event);
  }
}

/** The same request for another attempt; undefined when its body can be read only once. */
function repeat(outgoing: Outgoing): Outgoing | undefined {
  if (outgoing.body instanceof ReadableStream) return undefined;
  // The boundary belongs to the first serialization; the runtime writes a new one.
  const headers = new Headers(outgoing.headers);
  if (outgoing.body instanceof FormData) headers.delete("Content-Type");
  return { ...outgoing, headers };
}

function outcomeOf(reply: Reply | undefined, error: unknown, secrets: readonly string[]): Outcome {
  if (reply) {
    return { kind: "response", status: reply.status, retryAfter: retryAfter(reply.headers) };
  }
  if (error instanceof ThredfiTimeoutError) {
    return {
      kind: "failure",
      reason: `timeout (${error.stage})`,
      maybeSent: error.stage !== "connect",
      lasting: false,
    };
  }
  const failure = describeFailure(error);
  return { kind: "failure", ...failure, reason: maskSecrets(failure.reason, secrets) };
}

function failure(call: Call, error: unknown, authorization: string): unknown {
  if (error instanceof ThredfiTimeoutError) return error;
  const secrets = secretsOf(authorization);
  const { reason, maybeSent } = describeFailure(error);
  return new ThredfiNetworkError(
    call.operation.id,
    call.attempts,
    maybeSent,
    maskSecrets(reason, secrets),
    cleanCause(error, secrets),
  );
}

/** Some runtimes give up on a connection before our time is over, and say so. */
function connectTimeout(
  error: unknown,
  { operation }: Call,
  elapsed: number,
  secrets: readonly string[],
): ThredfiTimeoutError | undefined {
  if (error instanceof ThredfiTimeoutError) return undefined;
  const { reason, maybeSent } = describeFailure(error);
  if (maybeSent || (reason !== "UND_ERR_CONNECT_TIMEOUT" && reason !== "ETIMEDOUT")) return undefined;
  return new ThredfiTimeoutError("timeout", "connect", Math.round(elapsed), operation.id, cleanCause(error, secrets));
}
