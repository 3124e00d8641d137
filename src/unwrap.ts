// From openapi-fetch's `{ data, error, response }` to a value or a thrown, typed error.

import { ThredfiApiError } from "./errors/index.js";

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The `data` of a call, or a thrown {@link ThredfiApiError} with its `error`.
 *
 * @example
 * ```ts
 * const page = await unwrap(acme.GET("/v1/platform/businesses/{business_id}/customers/"));
 * ```
 */
export async function unwrap<Result extends Answer<unknown>>(
  call: Result | Promise<Result>,
): Promise<Exclude<Result["data"], undefined>> {
  const { data, error, response } = await call;
  if (error !== undefined || !response.ok) throw new ThredfiApiError(response.status, error, describe(response));
  return data as Exclude<Result["data"], undefined>;
}

/** Where the answer came from, without the query, which may carry what a user searched for. */
function describe({ url }: Response): string | undefined {
  return url ? new URL(url).pathname : undefined;
}
