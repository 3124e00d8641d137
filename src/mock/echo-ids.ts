// Makes responses fit their requests: the record that was asked for by its id has that id. Only a UUID replaces a UUID, so
// that the response still fits its schema.

import type { Match } from "./served-operation.js";

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** @param text a successful response */
export function echoIds({ operation, parameters }: Match, text: string): string {
  const value = parseObject(text);
  if (!value) return text;
  // `.../customers/{customer_id}/` is the record itself: its `id` is the last parameter.
  const last = operation.segments.filter(({ text }) => text !== "").at(-1)?.parameter?.name;
  const changed =
    rename(value, parameters) ||
    (last !== undefined && replace(value, "id", parameters[last])) ||
    (Array.isArray(value["results"]) &&
      value["results"].filter((item) => isObject(item) && rename(item, parameters)).length > 0);
  return changed ? JSON.stringify(value) : text;
}

/** Members that have the name of a parameter: `business_id` of every record. */
function rename(record: Record<string, unknown>, parameters: Readonly<Record<string, string>>): boolean {
  return Object.entries(parameters).filter(([name, id]) => replace(record, name, id)).length > 0;
}

function replace(record: Record<string, unknown>, name: string, id: string | undefined): boolean {
  const before = record[name];
  if (id === undefined || typeof before !== "string" || before === id || !UUID.test(before) || !UUID.test(id)) {
    return false;
  }
  record[name] = id;
  return true;
}

/** The text as a JSON object; undefined when it is anything else. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
