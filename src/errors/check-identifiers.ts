// Checks of the values that end up in URLs and headers, so that a bad one is named before any request is sent.

import { ThredfiConfigError } from "./index.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Returns the UUID in lower case, its canonical form (RFC 9562), so that two spellings are one key. */
export function checkUuid(field: string, value: unknown, source?: string): string {
  if (value === undefined || value === null || value === "") {
    throw new ThredfiConfigError(field, source ? `is missing. ${source}` : "is missing. A UUID is needed.");
  }
  if (typeof value !== "string" || !UUID.test(value)) {
    // The partner id and the API key are easily swapped, so what stands in place of the former is not repeated.
    const isSafe = typeof value === "string" && field !== "partnerId";
    const shown = isSafe ? JSON.stringify(value.slice(0, 60)) : `the ${typeof value} that was given`;
    throw new ThredfiConfigError(field, `${shown} is not a UUID, such as 3c90c3cc-0d44-4b50-8888-8dd25736052a.`);
  }
  return value.toLowerCase();
}

/** Whether a secret can stand in an `Authorization` header: visible ASCII only, so nothing can inject a header. */
export function isHeaderSafe(value: string): boolean {
  return /^[\x21-\x7e]+$/.test(value);
}

/** Returns the API key; its value is never repeated in an error. */
export function checkApiKey(value: unknown): string {
  if (value === undefined || value === null || value === "") {
    throw new ThredfiConfigError("apiKey", "is missing. Pass apiKey or set THREDFI_API_KEY.");
  }
  if (typeof value !== "string") throw new ThredfiConfigError("apiKey", `is a ${typeof value}, not a string.`);
  if (!isHeaderSafe(value)) {
    throw new ThredfiConfigError(
      "apiKey",
      "contains white space, a control character or a character outside ASCII. Copy it again, without line breaks.",
    );
  }
  return value;
}

/** Returns the text of a path parameter that cannot change which resource a path leads to. */
export function checkPathValue(field: string, value: unknown): string {
  if (value === undefined || value === null || value === "") {
    throw new ThredfiConfigError(field, "is missing. The path needs a non-empty value.");
  }
  if (typeof value !== "string" && typeof value !== "number") {
    throw new ThredfiConfigError(field, `is a ${typeof value}. The path needs a string or a number.`);
  }
  if (value === "." || value === "..") {
    throw new ThredfiConfigError(field, `"${value}" would lead to another path. Give the identifier of the record.`);
  }
  if (/\p{Surrogate}/u.test(String(value))) {
    throw new ThredfiConfigError(field, "ends or begins within a character (a lone surrogate).");
  }
  return String(value);
}
