// Thrown by validate("error"): a request or a response does not fit the contract.

import type { OperationId } from "../../errors/call-info.js";
import { ThredfiError } from "../../errors/thredfi-error.js";
import { describeFault, type Mismatch } from "./mismatch.js";

/**
 * A request or a response does not fit the contract. A request with this error was not sent; the response with this error
 * did arrive, so what its call changed is changed.
 */
export class ThredfiValidationError extends ThredfiError {
  override get name() {
    return "ThredfiValidationError" as const;
  }
  override readonly operationId: OperationId;
  readonly direction: "request" | "response";
  /** The HTTP status of the response; undefined for a request. */
  readonly status: number | undefined;
  /** What does not fit, one or more. */
  readonly mismatches: readonly Mismatch[];

  constructor(
    operationId: OperationId,
    direction: "request" | "response",
    mismatches: readonly Mismatch[],
    status?: number,
  ) {
    const [first, ...others] = mismatches;
    const subject = direction === "request" ? "the request" : `the response (HTTP ${status})`;
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    super(
      "contract_mismatch",
      `${operationId}: ${subject} does not fit the contract: ${first ? describeFault(first) : "unknown"}${more}.`,
    );
    this.operationId = operationId;
    this.direction = direction;
    this.mismatches = mismatches;
    this.status = status;
  }
}
