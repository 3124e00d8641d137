// From openapi-fetch's `{ data, error, response }` to a value or a thrown, typed error.

import { apiError } from "../errors/api-errors.js";
import { retryAfter } from "../transport/retry-after.js";
import type { RawResult } from "./response-body.js";

/**
 * The `data` of a call, or a thrown {@link ThredfiApiError} with its `error`.
 *
 * @example
 * ```ts
 * const page = await unwrap(cafe.GET("/v1/platform/businesses/{business_id}/customers/"));
 * ```
 *
 * @throws {@link ThredfiApiError} of the class that fits the status
 */
export async function unwrap<Result extends RawResult>(
  call: Result | Promise<Result>,
): Promise<Exclude<Result["data"], undefined>> {
  const { data, error, response } = await call;
  if (response.ok && error === undefined) return data as Exclude<Result["data"], undefined>;
  throw apiError({ body: error, response, retryAfter: retryAfter(response.headers) });
}
