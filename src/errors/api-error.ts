// Thrown by unwrap() and paginate(): the API responded to a call with an error status.

import { callInfo } from "./call-info.js";
import { errorCode, errorMessage, fieldErrors } from "./error-body.js";
import { ThredfiError } from "./thredfi-error.js";

/** What an API error is made of. */
export interface ApiFailure<Body = unknown> {
  /** The error body, parsed where it is JSON. */
  readonly body: Body;
  readonly response: Response;
  /** Milliseconds that the response asks to wait. */
  readonly retryAfter?: number | undefined;
}

/**
 * The API responded with an error status. `code` is the error code of the body (`business_not_found`, ...), or
 * `http_<status>` when the body has none. There is a subclass for 400, 401, 403, 404, 409, 429 and 5xx.
 */
export class ThredfiApiError<Body = unknown> extends ThredfiError {
  override get name(): string {
    return "ThredfiApiError";
  }
  /** The HTTP status. */
  readonly status: number;
  /** The error body as it arrived; {@link isApiError} types it by the operation. */
  readonly body: Body;
  /** The messages by field of a validation error; empty when the body names no field. */
  readonly fieldErrors: Readonly<Record<string, string[]>>;
  /** Undefined when the response did not come from a client of this SDK. */
  readonly method: string | undefined;
  /** The URL that was asked for, without its query. */
  readonly url: string | undefined;
  /** The `X-Request-ID` of the call, or the one that the error body names: what Thredfi's support asks for. */
  declare readonly requestId: string | undefined;
  /** Milliseconds that the response asked to wait (`Retry-After`). */
  readonly retryAfter: number | undefined;
  /** The response, whose body may have been read. */
  declare readonly response: Response;

  constructor({ body, response, retryAfter }: ApiFailure<Body>) {
    const { status, url } = response;
    const call = callInfo(response);
    const subject = call ? `${call.operationId}: ` : "";
    super(errorCode(body) ?? `http_${status}`, `${subject}HTTP ${status}, ${errorMessage(body)}`, { call });
    this.status = status;
    this.body = body;
    this.fieldErrors = fieldErrors(body);
    this.method = call?.method;
    this.url = url ? url.split(/[?#]/, 1)[0] : undefined;
    const named = requestIdOf(body);
    if (named) this.requestId = named;
    this.retryAfter = retryAfter;
    // Not for logs, which would show all of it.
    Object.defineProperty(this, "response", { value: response });
  }

  /** The headers of the response. */
  get headers(): Headers {
    return this.response.headers;
  }
}

function requestIdOf(body: unknown): string | undefined {
  const id = (body as { request_id?: unknown } | null | undefined)?.request_id;
  return typeof id === "string" && id !== "" ? id : undefined;
}
