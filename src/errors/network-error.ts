// Thrown when a request could not be sent or its response did not arrive.

import { ThredfiError } from "./thredfi-error.js";

/**
 * No response arrived: the host could not be reached, or the connection broke. `cause` is what the runtime's fetch threw.
 */
export class ThredfiNetworkError extends ThredfiError {
  override get name() {
    return "ThredfiNetworkError" as const;
  }
  override readonly operationId: string;
  override readonly attempts: number;
  /** Whether the server may have received the request, so that it may have acted on it. */
  readonly maybeSent: boolean;

  constructor(operationId: string, attempts: number, maybeSent: boolean, reason: string, cause: unknown) {
    const sent = maybeSent ? "the server may have received the request" : "nothing was sent";
    super(
      "network",
      `${operationId}: no response after ${attempts} ${attempts === 1 ? "attempt" : "attempts"} (${reason}; ${sent}).`,
      {
        cause,
      },
    );
    this.operationId = operationId;
    this.attempts = attempts;
    this.maybeSent = maybeSent;
  }
}
