// Reads the error bodies of the API. Its pages show five shapes for them (spec/README.md, "Contradictions"); a caller
// should not have to know which one arrived.

/** The longest message, and the longest code, in characters. */
const LONGEST_MESSAGE = 400;
const LONGEST_CODE = 100;

type Members = Record<string, unknown>;

/**
 * The message of an error body, in words, whichever of the documented shapes it has: `message`, `error_description`,
 * `detail` or `error`, else the first field error, else the code; at most 400 characters. A body that is not JSON gives its
 * first 200 characters.
 *
 * @example
 * ```ts
 * const { error } = await acme.POST("/v1/platform/businesses/{business_id}/customers/", { body });
 * if (error) throw new Error(errorMessage(error));
 * ```
 */
export function errorMessage(error: unknown): string {
  if (typeof error === "string" && error.trim() !== "") return error.trim().slice(0, 200);
  const body = membersOf(error);
  const [field] = Object.entries(fieldErrors(error));
  const message =
    text(body["message"]) ??
    text(body["error_description"]) ??
    text(body["detail"]) ??
    text(body["error"]) ??
    (field && `${field[0]}: ${field[1][0]}`) ??
    errorCode(error) ??
    "The response has no error message";
  return message.slice(0, LONGEST_MESSAGE);
}

/**
 * The machine-readable code of an error body: `error_code`, `code`, or the OAuth 2.0 `error`. Undefined when the body
 * has none.
 */
export function errorCode(error: unknown): string | undefined {
  const body = membersOf(error);
  const oauth = text(body["error"]);
  const code =
    text(body["error_code"]) ??
    text(body["code"]) ??
    // The guides put a sentence into `error`, the token endpoints a code.
    (oauth !== undefined && /^[a-z]+(_[a-z]+)*$/.test(oauth) ? oauth : undefined);
  return code?.slice(0, LONGEST_CODE);
}

/**
 * The messages by field of a validation error: `details`, `errors` or an object in `detail`. Empty when the body names no field.
 */
export function fieldErrors(error: unknown): Record<string, string[]> {
  const body = membersOf(error);
  const found: Record<string, string[]> = {};
  for (const source of [body["details"], body["errors"], body["detail"]]) {
    for (const [field, messages] of Object.entries(membersOf(source))) {
      const texts = [messages].flat().filter((message): message is string => text(message) !== undefined);
      if (texts.length > 0) found[field] ??= texts;
    }
  }
  return found;
}

function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
