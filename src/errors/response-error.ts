// Thrown when a response is not what the contract says, so that it cannot be used.

import { ThredfiError } from "./thredfi-error.js";

/** How much of an unusable body is kept, in characters. */
const EXCERPT = 200;

/**
 * A response arrived, but it is not what the contract says: HTML from a proxy, JSON that ends early, an empty body, a
 * redirect, a list that repeats its pages.
 */
export class ThredfiResponseError extends ThredfiError {
  override get name() {
    return "ThredfiResponseError" as const;
  }
  /** The HTTP status; undefined when the fault is not in one response. */
  readonly status: number | undefined;
  /** The first 200 characters of the body. */
  readonly excerpt: string | undefined;

  constructor(message: string, response: { status?: number | undefined; body?: string | undefined } = {}) {
    super("unexpected_response", message);
    this.status = response.status;
    this.excerpt = response.body?.slice(0, EXCERPT);
  }
}
