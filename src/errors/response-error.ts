// Thrown when a response is not what the contract says, so that it cannot be used.

import { ThredfiError } from "./thredfi-error.js";

/** How much of an unusable body is kept, in characters. */
const EXCERPT = 200;

/**
 * A response arrived, but it is not what the contract says: HTML from a proxy, JSON that ends early, an empty body, a
 * redirect. For a list that ends too early there is the subclass `ThredfiPaginationError`.
 */
export class ThredfiResponseError extends ThredfiError {
  override get name(): string {
    return "ThredfiResponseError";
  }
  /** The HTTP status; undefined when the fault is not in one response. */
  readonly status: number | undefined;
  /** The first 200 characters of the body. */
  readonly excerpt: string | undefined;

  constructor(
    message: string,
    response: { status?: number | undefined; body?: string | undefined } = {},
    code = "unexpected_response",
    options?: ErrorOptions,
  ) {
    super(code, message, options);
    this.status = response.status;
    this.excerpt = response.body?.slice(0, EXCERPT);
  }
}
