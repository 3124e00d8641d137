// Errors that the mock itself responds with, in the format of the API: that of its error guide, or at the token operations
// that of OAuth 2.0 (RFC 6749, section 5.2).

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
