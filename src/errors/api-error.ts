// Thrown by unwrap() and paginate(): the API answered a call with an error status.

import { errorCode, errorMessage, fieldErrors } from "../error-body.js";
import { ThredfiError } from "./thredfi-error.js";

/**
 * The API answered with an error status. `code` is the error code of the body (`business_not_found`, ...), or
 * `http_<status>` when the body has none.
 */
export class ThredfiApiError<Body = unknown> extends ThredfiError {
  override readonly name = "ThredfiApiError";
  /** The HTTP status. */
  readonly status: number;
  /** The error body as it arrived, typed by the operation. */
  readonly body: Body;
  /** The messages by field of a validation error; empty when the body names no field. */
  readonly fieldErrors: Readonly<Record<string, string[]>>;
  /** Method and URL, without the query. */
  readonly request: string | undefined;

  constructor(status: number, body: Body, request?: string) {
    super(errorCode(body) ?? `http_${status}`, `${request ? `${request}: ` : ""}HTTP ${status}, ${errorMessage(body)}`);
    this.status = status;
    this.body = body;
    this.fieldErrors = fieldErrors(body);
    this.request = request;
  }
}
