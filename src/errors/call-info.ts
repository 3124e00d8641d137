// What users may know of one call: in errors, events and telemetry, and for a Response that a call has given.
// Holds nothing secret.

import type { operations } from "../../generated/operations.js";

/** The operationId of every operation of the contract. */
export type OperationId = keyof typeof operations;

/** One call. */
export interface CallInfo {
  /** The operation that was called. */
  readonly operationId: OperationId;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path template of the contract. */
  readonly path: string;
  /** The business that the call is on; undefined for a call of the partner. */
  readonly businessId: string | undefined;
  /** The `X-Request-ID` that every attempt of the call carries. */
  readonly requestId: string;
  /** How often the request was sent so far. */
  readonly attempts: number;
  /** Why the last attempt was not followed by another: the `reason` of the event `call.not-retried`. */
  readonly notRetried?: string | undefined;
}

/** A registered symbol, so that every copy of this package finds what another one has written. */
const CALL = Symbol.for("thredfi-sdk.call");

/** The call that this response belongs to; undefined for a response that no client of this SDK has given. */
export function callInfo(response: Response): CallInfo | undefined {
  return (response as { [CALL]?: CallInfo })[CALL];
}

export function setCallInfo(response: Response, info: CallInfo): void {
  Object.defineProperty(response, CALL, { value: info, configurable: true });
}
