// What is known of a call once it is answered, found by its Response: for errors, telemetry and logs.
// Holds nothing secret, and nothing longer than the Response itself lives.

import type { OperationId } from "./types.js";

/** One call, as it was made. */
export interface CallInfo {
  readonly operationId: OperationId;
  readonly method: string;
  /** The path template of the contract. */
  readonly path: string;
  readonly businessId: string | undefined;
  /** The `X-Request-ID` that every attempt of the call carried. */
  readonly requestId: string;
  /** How often the request was sent. */
  readonly attempts: number;
}

const infos = new WeakMap<Response, CallInfo>();

/** The call that this response answers; undefined for a response that no client of this SDK has given. */
export function callInfo(response: Response): CallInfo | undefined {
  return infos.get(response);
}

export function rememberCall(response: Response, info: CallInfo): void {
  infos.set(response, info);
}
