// Thrown by unwrap() and paginate(): the API responded to a call with an error status.

import type { CallInfo } from "./call-info.js";
import { errorCode, errorMessage, fieldErrors } from "./error-body.js";
import { ThredfiError } from "./thredfi-error.js";

/** What an API error is made of. */
export interface ApiFailure<Body = unknown> {
  /** The HTTP status. */
  readonly status: number;
  /** The error body as it arrived. */
  readonly body: Body;
  /** The URL that was asked for, without its query. */
  readonly url?: string | undefined;
  /** Milliseconds that the response asks to wait. */
  readonly retryAfter?: number | undefined;
  readonly call?: CallInfo | undefined;
}

/**
 * The API responded with an error status. `code` is the error code of the body (`business_not_found`, ...), or
 * `http_<status>` when the body has none. There is a subclass for 400, 401, 403, 404, 409, 429 and 5xx.
 */
export class ThredfiApiError<Body = unknown> extends ThredfiError {
  override readonly name: string = "ThredfiApiError";
  /** The HTTP status. */
  readonly status: number;
  /** The error body as it arrived; {@link isApiError} types it by the operation. */
  readonly body: Body;
  /** The messages by field of a validation error; empty when the body names no field. */
  readonly fieldErrors: Readonly<Record<string, string[]>>;
  /** Undefined when the response did not come from a client of this SDK. */
  readonly operationId: string | undefined;
  readonly method: string | undefined;
  /** The URL that was asked for, without its query. */
  readonly url: string | undefined;
  /** The `X-Request-ID` of the call, or the one that the error body names: what Thredfi's support asks for. */
  readonly requestId: string | undefined;
  /** How often the request was sent. */
  readonly attempts: number | undefined;
  /** Milliseconds that the response asked to wait (`Retry-After`). */
  readonly retryAfter: number | undefined;

  constructor({ status, body, url, retryAfter, call }: ApiFailure<Body>) {
    const subject = call ? `${call.operationId}: ` : "";
    super(errorCode(body) ?? `http_${status}`, `${subject}HTTP ${status}, ${errorMessage(body)}`);
    this.status = status;
    this.body = body;
    this.fieldErrors = fieldErrors(body);
    this.operationId = call?.operationId;
    this.method = call?.method;
    this.url = url;
    this.requestId = requestIdOf(body) ?? call?.requestId;
    this.attempts = call?.attempts;
    this.retryAfter = retryAfter;
  }
}

function requestIdOf(body: unknown): string | undefined {
  const id = (body as { request_id?: unknown } | null | undefined)?.request_id;
  return typeof id === "string" && id !== "" ? id : undefined;
}
