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
  return dataOrThrow(await call) as Exclude<Result["data"], undefined>;
}

export function dataOrThrow(result: RawResult): unknown {
  const { data, error } = result;
  // Looking at the response makes one.
  if (error === undefined && (data !== undefined || result.response.ok)) return data;
  const { response } = result;
  throw apiError({ body: error, response, retryAfter: retryAfter(response.headers) });
}
