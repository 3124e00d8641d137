// Checks of the values that end up in URLs and headers, so that a bad one is named before any request is sent.

import { show } from "./check-options.js";
import { ThredfiConfigError } from "./config-error.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Returns the UUID in lower case, its canonical form (RFC 9562), so that two spellings are one key.
 *
 * @param variable the environment variable that it may come from
 */
export function checkUuid(field: string, value: unknown, variable?: string): string {
  checkGiven(field, value, variable);
  if (typeof value !== "string" || !UUID.test(value)) {
    // The partner id and the API key are easily swapped, so what stands in place of the former is not repeated.
    const isSafe = typeof value === "string" && field !== "partnerId";
    const shown = isSafe ? JSON.stringify(value.slice(0, 60)) : show(value);
    throw new ThredfiConfigError(field, `${shown} is not a UUID.`);
  }
  return value.toLowerCase();
}

/** Whether a text can stand in a header: visible ASCII only, so nothing can inject a header. */
export function isHeaderSafe(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** Returns a text for a header; its value is never repeated in an error. */
export function checkHeaderSafe(field: string, value: unknown): string {
  if (isHeaderSafe(value)) return value;
  throw new ThredfiConfigError(field, "must be visible ASCII characters, without white space.");
}

export function checkApiKey(value: unknown): string {
  checkGiven("apiKey", value, "THREDFI_API_KEY");
  return checkHeaderSafe("apiKey", value);
}

/** Returns the text of a path parameter that cannot change which resource a path leads to. */
export function checkPathValue(field: string, value: unknown): string {
  checkGiven(field, value);
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text === "string" && !/^\.\.?$|\p{Surrogate}/u.test(text)) return text;
  throw new ThredfiConfigError(field, "cannot be part of a path. Give the identifier of the record.");
}

function checkGiven(field: string, value: unknown, variable?: string): void {
  if (value !== undefined && value !== null && value !== "") return;
  throw new ThredfiConfigError(field, `is missing.${variable ? ` Pass it, or set ${variable}.` : ""}`);
}
