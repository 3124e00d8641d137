// Makes responses fit their requests: the record that was asked for by its id has that id. Only a UUID replaces a UUID, so
// that the response still fits its schema.

import type { Match } from "./served-operation.js";

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** @param text a successful response */
export function echoIds({ operation, parameters }: Match, text: string): string {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null) return text;
  const list = isObject(value) ? value["results"] : value;
  // Members that have the name of a parameter: `business_id` of every record.
  for (const record of [value, ...(Array.isArray(list) ? list : [])].filter(isObject)) {
    for (const [name, id] of Object.entries(parameters)) replace(record, name, id);
  }
  // `.../customers/{customer_id}/` is the record itself: its `id` is the last parameter.
  const last = /\{([^{}]+)\}\/?$/.exec(operation.path)?.[1];
  if (last !== undefined && isObject(value) && !(last in value)) replace(value, "id", parameters[last]);
  return JSON.stringify(value);
}

function replace(record: Record<string, unknown>, name: string, id = ""): void {
  const before = record[name];
  if (typeof before === "string" && UUID.test(before) && UUID.test(id)) record[name] = id;
}

/** The text as a JSON object; undefined when it is anything else. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  const value = parseJson(text);
  return isObject(value) ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
