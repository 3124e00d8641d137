// Thrown when an attempt or a whole call took longer than it was given.

import { ThredfiError } from "./thredfi-error.js";

/**
 * How far a call had come when its time ran out:
 * - `token exchange`: no token yet, nothing of the call itself was sent
 * - `connect`: no connection to the host
 * - `response`: sent, but no status line and headers arrived
 * - `body`: the response began and did not end
 * - `wait`: between two attempts
 */
export type TimeoutStage = "token exchange" | "connect" | "response" | "body" | "wait";

/**
 * A call took too long. `code` is `timeout` when one attempt exceeded `timeout` (and was not, or could not be,
 * repeated), `deadline` when the whole call exceeded `deadline`.
 */
export class ThredfiTimeoutError extends ThredfiError {
  override get name() {
    return "ThredfiTimeoutError" as const;
  }
  /** How far the call had come. */
  readonly stage: TimeoutStage;
  /** The time that was given, in milliseconds. */
  readonly after: number;
  override readonly operationId: string;

  constructor(limit: "timeout" | "deadline", stage: TimeoutStage, after: number, operationId: string, cause?: unknown) {
    const what = limit === "timeout" ? "an attempt" : "the call";
    super(
      limit,
      `${operationId}: ${what} took longer than ${after} ms (stage: ${stage}).`,
      cause === undefined ? undefined : { cause },
    );
    this.stage = stage;
    this.after = after;
    this.operationId = operationId;
  }
}
