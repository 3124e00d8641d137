// Checks that what a call is given can travel as it is meant: JSON and URLs have no NaN, no BigInt and no half of a
// character, and would lose a Date or a Map without a word. Names the field; nothing is sent.

import { ThredfiConfigError } from "../errors/config-error.js";

/** Bodies that are not JSON, and are sent as they are. Named here only: Node loads its fetch for whoever mentions them. */
const isSentAsIs = (body: unknown) =>
  [FormData, URLSearchParams, Blob, ArrayBuffer, ReadableStream].some((type) => body instanceof type);

/** @throws ThredfiConfigError */
export function checkBody(body: unknown): void {
  if (typeof body === "string" || ArrayBuffer.isView(body) || isSentAsIs(body)) return;
  checkNested("body", body, []);
}

/** @throws ThredfiConfigError */
export function checkQuery(query: unknown, at = "params.query"): void {
  for (const [name, value] of Object.entries(query ?? {})) {
    const field = `${at}.${name}`;
    if (value instanceof Date) throw new ThredfiConfigError(field, "is a Date. Write it as text, such as 2026-01-31.");
    checkNested(field, value, []);
  }
}

/** @throws ThredfiConfigError */
export function checkHeader(name: string, value: unknown): void {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) {
    throw new ThredfiConfigError(`headers.${name}`, "has a character that a header cannot carry.");
  }
}

/** @param parents the objects that the value is a part of */
function checkNested(field: string, value: unknown, parents: readonly unknown[]): void {
  const problem = problemOf(value, parents);
  if (problem) throw new ThredfiConfigError(field, `${problem}, which cannot be sent.`);
  // What has a toJSON() says itself how it is written.
  if (typeof value !== "object" || value === null || "toJSON" in value) return;
  const path = [...parents, value];
  for (const name in value) {
    const member = Array.isArray(value) ? `${field}[${name}]` : `${field}.${name}`;
    checkNested(member, (value as Record<string, unknown>)[name], path);
  }
}

function problemOf(value: unknown, parents: readonly unknown[]): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `is ${value}`;
  if (typeof value === "bigint") return "is a BigInt";
  if (typeof value === "string" && /\p{Surrogate}/u.test(value)) return "has half of a character (a lone surrogate)";
  if (value instanceof Map || value instanceof Set) return `is a ${value.constructor.name}`;
  if (value instanceof Date && Number.isNaN(value.getTime())) return "is not a valid date";
  return parents.includes(value) ? "refers to itself" : undefined;
}
