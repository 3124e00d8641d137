// Checks that what a call is given can travel as it is meant: JSON and URLs have no NaN, no BigInt and no half of a
// character, and would lose a Date or a Map without a word. Names the field; nothing is sent.

import { ThredfiConfigError } from "../errors/config-error.js";

/** Bodies that are not JSON, and are sent as they are. */
const AS_IS = [FormData, URLSearchParams, Blob, ArrayBuffer, ReadableStream];

/** @throws ThredfiConfigError */
export function checkBody(body: unknown): void {
  if (typeof body === "string" || ArrayBuffer.isView(body) || AS_IS.some((type) => body instanceof type)) return;
  checkNested("body", body, []);
}

/** @throws ThredfiConfigError */
export function checkQuery(query: unknown): void {
  for (const [name, value] of Object.entries(query ?? {})) {
    const field = `params.query.${name}`;
    if (value instanceof Date) {
      throw new ThredfiConfigError(field, "is a Date. Write it as text, such as date.toISOString().slice(0, 10).");
    }
    checkNested(field, value, []);
  }
}

/** @throws ThredfiConfigError */
export function checkHeader(name: string, value: unknown): void {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) {
    throw new ThredfiConfigError(
      `headers.${name}`,
      "has a line break or another character that a header cannot carry.",
    );
  }
}

function checkNested(field: string, value: unknown, parents: readonly object[]): void {
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) throw new ThredfiConfigError(field, `is ${value}, not a number that can be sent.`);
      return;
    case "string":
      checkText(field, value);
      return;
    case "bigint":
      throw new ThredfiConfigError(field, "is a BigInt. Write it as a number or as text.");
    case "object":
      if (value !== null) checkMembers(field, value, parents);
  }
}

function checkText(field: string, text: string): void {
  if (/\p{Surrogate}/u.test(text))
    throw new ThredfiConfigError(field, "ends or begins within a character (a lone surrogate).");
}

function checkMembers(field: string, value: object, parents: readonly object[]): void {
  if (value instanceof Date && Number.isNaN(value.getTime()))
    throw new ThredfiConfigError(field, "is not a valid date.");
  // It says itself how it is written.
  if ("toJSON" in value) return;
  if (value instanceof Map || value instanceof Set) {
    throw new ThredfiConfigError(field, `is a ${value.constructor.name}. Give an object or an array.`);
  }
  if (parents.includes(value)) throw new ThredfiConfigError(field, "refers to an object that it is a part of.");
  const path = [...parents, value];
  for (const name in value) {
    const member = Array.isArray(value) ? `${field}[${name}]` : `${field}.${name}`;
    checkNested(member, (value as Record<string, unknown>)[name], path);
  }
}
