// One place where a request or a response does not fit the contract, and the same in one line of text.
// It must never hold a secret: `found` is made by found.ts alone.

import type { OperationId } from "../../errors/call-info.js";

/** Something that is not as the contract says. */
export interface Mismatch {
  readonly operationId: OperationId;
  readonly direction: "request" | "response";
  readonly where: "body" | "query" | "path" | "header" | "status" | "content-type";
  /** JSON pointer (RFC 6901) to the value in the body, or `/<name>` of a parameter; empty for the whole. */
  readonly pointer: string;
  /** What the contract asks for, in words: `integer`, `one of "cash", "accrual"`, `member required`, `format uuid`. */
  readonly expected: string;
  /** What was there: its type and, shortened, its value. */
  readonly found: string;
}

/** A mismatch before it is known of which call it is. */
export type Fault = Pick<Mismatch, "pointer" | "expected" | "found">;

const LONGEST_POINTER = 200;

/**
 * A mismatch as one line of text, for logs.
 *
 * @example
 * `get_invoice: response body /due_at: expected format date-time, found string "2026-02-11"`
 */
export function describeMismatch(mismatch: Mismatch): string {
  return `${mismatch.operationId}: ${mismatch.direction} ${describeFault(mismatch)}`;
}

/** The same without operation and direction. */
export function describeFault({
  where,
  pointer,
  expected,
  found,
}: Omit<Mismatch, "operationId" | "direction">): string {
  return `${where}${pointer ? ` ${oneLine(pointer)}` : ""}: expected ${expected}, found ${found}`;
}

/** The names of unknown members come from outside: their control characters must not break a log. */
function oneLine(pointer: string): string {
  const escaped = JSON.stringify(pointer).slice(1, -1).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return escaped.length > LONGEST_POINTER ? `${escaped.slice(0, LONGEST_POINTER)}…` : escaped;
}

/** The JSON pointer of a path of member names and indexes. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
