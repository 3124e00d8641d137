// Tells an API error from others, with the type of its body.

import { ThredfiApiError } from "../errors/api-error.js";
import type { ErrorBody, OperationId } from "./types.js";

/**
 * Whether a caught value is a response of the API with an error status; with an operationId, of that operation, whose
 * error body then has its type.
 *
 * @example
 * ```ts
 * try {
 *   await unwrap(cafe.POST("/v1/platform/businesses/{business_id}/invoices/", { body }));
 * } catch (error) {
 *   if (isApiError(error, "create_invoice")) console.error(error.body.error_code, error.fieldErrors);
 *   else throw error;
 * }
 * ```
 */
export function isApiError<Id extends OperationId>(
  error: unknown,
  operationId?: Id,
): error is ThredfiApiError<ErrorBody<Id>> {
  return error instanceof ThredfiApiError && (operationId === undefined || error.operationId === operationId);
}
