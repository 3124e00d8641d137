// Errors that the mock itself responds with, in the format of the API: that of its error guide, or at the token operations
// that of OAuth 2.0 (RFC 6749, section 5.2).

import type { Finding } from "./prism-violations.js";
import type { ServedOperation } from "./served-operation.js";
import type { HttpResponse } from "./server.js";

export function errorResponse(
  operation: ServedOperation | undefined,
  status: number,
  code: string,
  message: string,
): HttpResponse {
  const body = operation?.secret ? { error: code, error_description: message } : { error: message, error_code: code };
  return { status, headers: { "content-type": "application/json" }, text: JSON.stringify(body) };
}

/** What a token operation responds to a request that it cannot read. */
export function tokenRequestError(
  operation: ServedOperation,
  { where, pointer, expected, found }: Finding,
): HttpResponse {
  const isOtherGrant = where === "body" && pointer === "/grant_type" && found !== "nothing";
  const code = isOtherGrant ? "unsupported_grant_type" : "invalid_request";
  return errorResponse(operation, 400, code, `${where}${pointer && ` ${pointer}`}: expected ${expected}.`);
}
