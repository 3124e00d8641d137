// Holds the answer of a call against what every answer of the contract is: JSON, with a body where one is documented.
// What is not that is an error with the status and the beginning of the body, never a SyntaxError.

import { ThredfiResponseError } from "./errors/index.js";
import type { Operation } from "./operation-table.js";

export interface CallAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * @param text the body as it arrived; undefined when it was not read here (a stream, or an answer made by middleware)
 * @throws ThredfiResponseError
 */
export function checkAnswer(
  operation: Operation,
  { data, error, response }: CallAnswer,
  text: string | undefined,
): void {
  if (text === undefined) return;
  const { status } = response;
  const unusable = (what: string) => unusableAnswer(operation, status, what, text);
  if (status >= 300 && status < 400) throw unusable("a redirect, which is not followed");
  const found = response.ok ? data : error;
  if (text === "") {
    if (response.ok && (operation.emptyAnswer || status === 204)) return;
    throw unusable("an empty body");
  }
  if (typeof found === "string" && !isJson(response)) throw unusable(`a body of type ${contentType(response)}`);
  if (!isJson(response)) throw unusable(`JSON that is called ${contentType(response)}`);
  if (!response.ok && typeof error === "string" && !isParsed(text)) throw unusable("JSON that cannot be read");
}

export function unusableAnswer(operation: Operation, status: number, what: string, text: string): ThredfiResponseError {
  const excerpt = text.slice(0, 200);
  return new ThredfiResponseError(
    `${operation.id}: HTTP ${status} with ${what}, where the contract has JSON${excerpt ? `: ${excerpt}` : ""}`,
    { status, body: text },
  );
}

/** An answer that does not say what it is may be JSON. */
function isJson(response: Response): boolean {
  const type = response.headers.get("Content-Type");
  return type === null || /[/+]json\b/i.test(type);
}

function contentType(response: Response): string {
  return response.headers.get("Content-Type") ?? "unknown";
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
