// Holds the answer of a call against what every answer of the contract is: JSON, with a body where one is documented.
// What is not that is an error with the status and the beginning of the body, never a SyntaxError.

import { maskSecrets, ThredfiResponseError } from "../errors/index.js";
import type { Operation } from "../transport/operation.js";

export interface CallAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * @param beginning how the body begins; undefined when it was not read here (a stream, or an answer made by middleware)
 * @param authorization the header that the request carried, which a page may show
 * @throws ThredfiResponseError
 */
export function checkAnswer(
  operation: Operation,
  { data, error, response }: CallAnswer,
  beginning: string | undefined,
  authorization: string | undefined,
): void {
  if (beginning === undefined) return;
  const { status } = response;
  const unusable = (what: string) => unusableAnswer(operation, status, what, beginning, authorization);
  if (status >= 300 && status < 400) throw unusable("a redirect, which is not followed");
  if (beginning === "") {
    if (response.ok && (operation.emptyResponse || status === 204)) return;
    throw unusable("an empty body");
  }
  const found = response.ok ? data : error;
  const type = response.headers.get("Content-Type");
  if (!isJson(type)) {
    throw unusable(typeof found === "string" ? `a body of type ${type}` : `JSON that is called ${type}`);
  }
  // openapi-fetch gives an error body that it cannot parse as it is; a parsed string has lost its quotes.
  if (!response.ok && typeof error === "string" && error.startsWith(beginning)) {
    throw unusable("JSON that cannot be read");
  }
}

export function unusableAnswer(
  operation: Operation,
  status: number,
  what: string,
  beginning: string,
  authorization: string | undefined,
): ThredfiResponseError {
  const excerpt = withoutCredential(beginning, authorization);
  return new ThredfiResponseError(
    `${operation.id}: HTTP ${status} with ${what}, where the contract has JSON${excerpt ? `: ${excerpt}` : ""}`,
    { status, body: excerpt },
  );
}

/** An answer that does not say what it is may be JSON. */
export function isJson(type: string | null): boolean {
  return type === null || /[/+]json\b/i.test(type);
}

/** Some pages show the request that they answer. The excerpt of one may end within the credential. */
function withoutCredential(text: string, authorization: string | undefined): string {
  const secret = authorization?.split(" ")[1];
  if (!secret) return text;
  const masked = maskSecrets(text, [secret]);
  for (let length = secret.length - 1; length >= 8; length--) {
    if (masked.endsWith(secret.slice(0, length))) return `${masked.slice(0, -length)}***`;
  }
  return masked;
}
