// Tells the SDK's errors from others, with their types.

import type { operations as operationTypes } from "../../generated/types.js";
import type { ErrorBody, OperationId } from "../client/types.js";
import { ThredfiApiError } from "./api-error.js";
import { ThredfiError } from "./thredfi-error.js";

/** Whether a caught value is an error of this SDK. */
export function isThredfiError(error: unknown): error is ThredfiError {
  return error instanceof ThredfiError;
}

/**
 * Whether a caught value is an answer of the API with an error status; with an operationId, of that operation, whose
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
export function isApiError<Id extends OperationId & keyof operationTypes>(
  error: unknown,
  operationId?: Id,
): error is ThredfiApiError<ErrorBody<Id>> {
  return error instanceof ThredfiApiError && (operationId === undefined || error.operationId === operationId);
}
