// Decides whether an attempt that failed is followed by another, and after how long. Pure: it sends nothing and waits for
// nothing. What may be repeated at all is the contract's word (repeatable.ts).

import { aNumber, anObject, checkOptions, milliseconds, oneOf } from "../errors/check-options.js";

export interface RetryOptions {
  /** How often a call is sent at most, the first time included. Default: 4. */
  attempts?: number;
  /** The longest first wait, in milliseconds; it doubles with every attempt. Default: 250. */
  baseDelay?: number;
  /** The longest wait, in milliseconds. Default: 10,000. */
  maxDelay?: number;
  /**
   * The longest `Retry-After` that is obeyed, in milliseconds; a response that asks for more is not retried.
   * Default: 60,000.
   */
  maxRetryAfter?: number;
  /**
   * Whether the call may be sent again after the server may have received it. Default: `contract`, which repeats GET,
   * PUT and DELETE, a create that carries `external_id` where a repeat returns the same record, and a call with an
   * `Idempotency-Key`. `rejected` repeats none of these. Whatever is set but `never`: a request that was not acted upon is
   * repeated, which a 429 says, and a 503 with `Retry-After`. A request that was never sent is always repeated.
   */
  repeat?: "contract" | "rejected" | "always" | "never";
  /**
   * How many retries the client allows itself, so that an outage is not multiplied. Each call adds `ratio`, each retry
   * takes 1, and `reserve` is the most that is saved up. For the client, not for one call.
   * Default: `{ ratio: 0.2, reserve: 50 }`.
   */
  budget?: { ratio?: number; reserve?: number };
}

export interface RetrySettings {
  readonly attempts: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
  readonly maxRetryAfter: number;
  readonly repeat: "contract" | "rejected" | "always" | "never";
}

/** Statuses that a later attempt may not meet again. */
const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];

/** Whether a response with this status may be followed by another attempt. */
export function isRetried(status: number): boolean {
  return RETRIED_STATUSES.includes(status);
}

const DEFAULTS: RetrySettings = {
  attempts: 4,
  baseDelay: 250,
  maxDelay: 10_000,
  maxRetryAfter: 60_000,
  repeat: "contract",
};

const RULES = {
  attempts: aNumber("", 1),
  baseDelay: milliseconds,
  maxDelay: milliseconds,
  maxRetryAfter: milliseconds,
  repeat: oneOf("contract", "rejected", "always", "never"),
  budget: anObject,
};

/** @throws ThredfiConfigError */
export function checkRetry(
  options: RetryOptions | false | undefined,
  base: RetrySettings | false = DEFAULTS,
): RetrySettings | false {
  if (options === undefined) return base;
  if (options === false) return false;
  checkOptions(options, RULES, "retry");
  const { budget: _, ...given } = options;
  const settings = {
    ...(base || DEFAULTS),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
  return settings as RetrySettings;
}

/** How an attempt ended, as far as it matters here. */
export type Outcome =
  | { readonly kind: "response"; readonly status: number; readonly retryAfter: number | undefined }
  | {
      readonly kind: "failure";
      readonly reason: string;
      readonly maybeSent: boolean;
      readonly lasting: boolean;
    };

export type Decision =
  | { readonly retry: true; readonly delay: number }
  | {
      readonly retry: false;
      readonly reason: "off" | "lasting" | "not repeatable" | "attempts" | "retry-after" | "deadline" | "budget";
    };

export interface Attempted {
  readonly outcome: Outcome;
  /** How often the call was sent so far. */
  readonly attempts: number;
  /** Whether it may be sent again after the server may have received it. */
  repeatable(): boolean;
  /** Milliseconds until the deadline; infinite when there is none. */
  readonly left: number;
}

/**
 * @param takeFromBudget takes one retry from the client's budget; false when there is none
 */
export function decide(
  { outcome, attempts, repeatable, left }: Attempted,
  settings: RetrySettings | false,
  random: () => number,
  takeFromBudget: () => boolean,
): Decision {
  if (settings === false) return { retry: false, reason: "off" };
  if (outcome.kind === "failure" && outcome.lasting) return { retry: false, reason: "lasting" };
  const { repeat } = settings;
  const mayRepeat =
    repeat === "always" || isHarmless(outcome, repeat !== "never") || (repeat === "contract" && repeatable());
  if (!mayRepeat) return { retry: false, reason: "not repeatable" };
  if (attempts >= settings.attempts) return { retry: false, reason: "attempts" };

  const asked = outcome.kind === "response" ? outcome.retryAfter : undefined;
  if (asked !== undefined && asked > settings.maxRetryAfter) return { retry: false, reason: "retry-after" };
  // Full jitter: anything up to the longest wait, so that clients that failed together do not return together.
  const longest = Math.min(settings.maxDelay, settings.baseDelay * 2 ** (attempts - 1));
  const jitter = random() * longest;
  const delay = asked === undefined ? jitter : asked + Math.min(jitter, asked / 10);
  if (delay >= left) return { retry: false, reason: "deadline" };
  if (!takeFromBudget()) return { retry: false, reason: "budget" };
  return { retry: true, delay };
}

/** The request was not acted upon: it was never sent, or the response says so. */
function isHarmless(outcome: Outcome, rejectedToo: boolean): boolean {
  if (outcome.kind === "failure") return !outcome.maybeSent;
  return rejectedToo && (outcome.status === 429 || (outcome.status === 503 && outcome.retryAfter !== undefined));
}

/** Counts what a client may still retry. */
export class RetryBudget {
  readonly #ratio: number;
  readonly #reserve: number;
  #left: number;

  constructor(options: { ratio?: number; reserve?: number } = {}) {
    checkOptions(options, { ratio: aNumber(), reserve: aNumber() }, "retry.budget");
    const { ratio = 0.2, reserve = 50 } = options;
    this.#ratio = ratio;
    this.#reserve = reserve;
    this.#left = reserve;
  }

  /** A call was made. */
  deposit(): void {
    this.#left = Math.min(this.#left + this.#ratio, this.#reserve);
  }

  /** Takes one retry, if there is one. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
