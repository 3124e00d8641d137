// Says what a value is, for a mismatch: its type and, shortened, its value.
// It must never show a secret: not under a telling name, and not a value that looks like a token wherever it stands.

const LONGEST = 40;

/** Names of members and parameters whose values are never shown; `token_type` is none of them, but no loss either. */
const SECRET_NAME = /token|secret|passw|api[-_ ]?key|authorization|credential|jwt/i;

/** A JSON Web Token, an API key, or the value of an `Authorization` header, anywhere in a text. */
const SECRET_VALUE = /\beyJ[\w-]{4,}|\bsk_\w|\b(?:bearer|basic)\s+\S/i;

/** The type of a value, as JSON names it. */
export function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

/** @param path where the value stands; `hidden` shows no value at all */
export function describeFound(value: unknown, path: readonly (string | number)[], hidden: boolean): string {
  const type = typeName(value);
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (type === "object" || type === "null" || type === "nothing") return type;
  if (hidden || path.some((part) => typeof part === "string" && SECRET_NAME.test(part))) return `${type} (hidden)`;
  if (typeof value !== "string") return `${type} ${String(value)}`;
  return `string ${shortened(value)}`;
}

/** Text from outside, in quotes, on one line. */
export function shortened(text: string): string {
  if (SECRET_VALUE.test(text)) return "(hidden)";
  // Cut by code point: half of a pair would print as an escape.
  const start = [...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("");
  const quoted = JSON.stringify(start).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return start.length === text.length ? quoted : `${quoted.slice(0, -1)}…" (${text.length} characters)`;
}
