// Whether a call may be sent again after the server may have received it. The contract decides: a create is
// only repeated when the contract says that a repeat makes no second record.

import type { Operation } from "./operation.js";

/** Methods that mean the same when they arrive twice (RFC 9110, section 9.2.2). */
const IDEMPOTENT = ["GET", "PUT", "DELETE"];

/**
 * @param body the body as the caller gave it
 * @param idempotencyKey the `Idempotency-Key` that the request carries
 */
export function isRepeatable(operation: Operation, body: unknown, idempotencyKey: string | undefined): boolean {
  if (IDEMPOTENT.includes(operation.method)) return true;
  if (operation.idempotencyKey && idempotencyKey) return true;
  return operation.externalId === "same-record" && hasExternalId(body);
}

function hasExternalId(body: unknown): boolean {
  const value =
    body instanceof FormData || body instanceof URLSearchParams
      ? body.get("external_id")
      : (body as { external_id?: unknown } | null | undefined)?.external_id;
  return typeof value === "string" && value !== "";
}
