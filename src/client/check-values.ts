// Checks that what a call is given can travel as it is meant: JSON and URLs have no NaN, no BigInt and no half of a
// character, and would lose a Map without a word; a Date is written as the contract has it. Names the field; nothing is sent.

import { ThredfiConfigError } from "../errors/config-error.js";

/** Bodies that are not JSON, and are sent as they are. Named here only: Node loads its fetch for whoever mentions them. */
const isSentAsIs = (body: unknown) =>
  [FormData, URLSearchParams, Blob, ArrayBuffer, ReadableStream].some((type) => body instanceof type);

/**
 * @returns whether the body is JSON with a `Date` in it
 * @throws ThredfiConfigError
 */
export function checkBody(body: unknown): boolean {
  if (typeof body === "string" || ArrayBuffer.isView(body) || isSentAsIs(body)) return false;
  return checkNested("body", body, []);
}

/**
 * @returns the query, each `Date` of it as text
 * @throws ThredfiConfigError
 */
export function checkQuery(query: unknown, dates?: readonly string[]): unknown {
  let written = query;
  for (const [name, value] of Object.entries(query ?? {})) {
    const field = `params.query.${name}`;
    checkNested(field, value, []);
    if (value instanceof Date)
      written = { ...(written as object), [name]: writeDate(name, value.toISOString(), dates) };
    else if ([value].flat().some((part) => typeof part === "object" && part !== null)) {
      throw new ThredfiConfigError(field, "is an object, which cannot be sent.");
    }
  }
  return written;
}

/** A body with a `Date` in it as JSON. */
export function jsonWithDates(body: unknown, dates?: readonly string[]): string {
  return JSON.stringify(body, function (this: Record<string, unknown>, name, value) {
    return this[name] instanceof Date ? writeDate(name, value, dates) : value;
  });
}

/** Where the contract has a day, the day in UTC. */
function writeDate(name: string, iso: string, dates?: readonly string[]): string {
  return dates?.includes(name) ? iso.slice(0, 10) : iso;
}

/** @throws ThredfiConfigError */
export function checkHeader(name: string, value: unknown): void {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) {
    throw new ThredfiConfigError(`headers.${name}`, "has a character that a header cannot carry.");
  }
}

/**
 * @param parents the objects that the value is a part of
 * @returns whether a `Date` is in it
 */
function checkNested(field: string, value: unknown, parents: readonly unknown[]): boolean {
  const problem = problemOf(value, parents);
  if (problem) throw new ThredfiConfigError(field, `${problem}, which cannot be sent.`);
  // What has a toJSON() says itself how it is written.
  if (typeof value !== "object" || value === null || "toJSON" in value) return value instanceof Date;
  const path = [...parents, value];
  let hasDate = false;
  for (const name in value) {
    const member = Array.isArray(value) ? `${field}[${name}]` : `${field}.${name}`;
    hasDate = checkNested(member, (value as Record<string, unknown>)[name], path) || hasDate;
  }
  return hasDate;
}

function problemOf(value: unknown, parents: readonly unknown[]): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `is ${value}`;
  if (typeof value === "bigint") return "is a BigInt";
  if (typeof value === "string" && /\p{Surrogate}/u.test(value)) return "has half of a character (a lone surrogate)";
  if (value instanceof Map || value instanceof Set) return `is a ${value.constructor.name}`;
  if (value instanceof Date && Number.isNaN(value.getTime())) return "is not a valid date";
  return parents.includes(value) ? "refers to itself" : undefined;
}
