// Makes an example of ours fit a schema that has changed: members that are gone go, what has another type or is missing
// comes from the schema. It must never touch what fits already, nor an example of the vendor's.

import { asObject, isObject, type Json, type JsonObject, memberAt, sameJson, tokensOf } from "../openapi/json.js";

/** The value, changed where the schema does not allow it; undefined when nothing could be made of it. */
export function fitExample(document: JsonObject, schema: Json | undefined, value: Json, depth = 0): Json | undefined {
  const own = flattened(document, schema);
  if (depth > 16) return undefined;
  if (value === null) return own["nullable"] === true || !isTyped(own) ? null : sampleOf(document, own, depth);
  const alternatives = own["oneOf"] ?? own["anyOf"];
  if (Array.isArray(alternatives)) {
    const fitted = alternatives.map((one) => fitExample(document, one, value, depth + 1));
    return fitted.find((one) => sameJson(one, value)) ?? fitted.find((one) => one !== undefined);
  }
  if (Array.isArray(own["enum"]) && !own["enum"].some((one) => sameJson(one, value))) return own["enum"][0];
  const type = own["type"] ?? (own["properties"] ? "object" : own["items"] ? "array" : undefined);
  if (type === "object") {
    return isObject(value) ? fitObject(document, own, value, depth) : sampleOf(document, own, depth);
  }
  if (type === "array") {
    const items = (Array.isArray(value) ? value : [value]).map((v) => fitExample(document, own["items"], v, depth + 1));
    if (items.length < Number(own["minItems"] ?? 0)) return sampleOf(document, own, depth);
    const kept = items.slice(0, Number(own["maxItems"] ?? items.length));
    return kept.some((item) => item === undefined) ? undefined : (kept as Json[]);
  }
  if (type === "string") {
    const text = typeof value === "number" ? String(value) : value;
    return typeof text === "string" && isText(own, text) ? text : sampleOf(document, own, depth);
  }
  if (type === "number" || type === "integer") {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof number === "number" && isNumber(own, number) ? number : sampleOf(document, own, depth);
  }
  if (type === "boolean") return typeof value === "boolean" ? value : sampleOf(document, own, depth);
  return value;
}

function fitObject(document: JsonObject, schema: JsonObject, value: JsonObject, depth: number): JsonObject | undefined {
  const properties = asObject(schema["properties"]);
  const { additionalProperties: more } = schema;
  const open = more === true || (more === undefined && Object.keys(properties).length === 0);
  const fitted: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    const declared = Object.hasOwn(properties, name);
    const one = declared
      ? fitExample(document, properties[name], member, depth + 1)
      : isObject(more)
        ? fitExample(document, more, member, depth + 1)
        : open
          ? member
          : undefined;
    if (one !== undefined) Object.defineProperty(fitted, name, { value: one, enumerable: true, configurable: true });
  }
  for (const name of requiredOf(schema)) {
    if (Object.hasOwn(fitted, name)) continue;
    const sample = sampleOf(document, properties[name], depth + 1);
    if (sample === undefined) return undefined;
    fitted[name] = sample;
  }
  return fitted;
}

const TEXTS: Readonly<Record<string, string>> = {
  uuid: "00000000-0000-4000-8000-000000000001",
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  email: "someone@example.com",
  uri: "https://example.com/",
};

/** A value that the schema allows, as small as can be. */
function sampleOf(document: JsonObject, schema: Json | undefined, depth: number): Json | undefined {
  if (depth > 16) return undefined;
  const own = flattened(document, schema);
  const { example, default: fallback, enum: closed, "x-extensible-enum": known, nullable } = own;
  const given = [example, fallback, ...[closed, known].map((list) => (Array.isArray(list) ? list[0] : undefined))];
  // An example of the schema's own may be the one that no longer fits.
  const bare: JsonObject = { ...own };
  for (const name of ["example", "default", "x-extensible-enum"]) delete bare[name];
  const first = given.find((one) => one !== undefined && sameJson(fitExample(document, bare, one, depth + 1), one));
  if (first !== undefined) return first;
  const [alternative] = [own["oneOf"], own["anyOf"]].flatMap((list) => (Array.isArray(list) ? list : []));
  if (alternative !== undefined) return sampleOf(document, alternative, depth + 1);
  const type = own["type"] ?? (own["properties"] ? "object" : undefined);
  if (type === "object") return fitObject(document, own, {}, depth);
  if (type === "array") {
    if (!Number(own["minItems"] ?? 0)) return [];
    const item = sampleOf(document, own["items"], depth + 1);
    return item === undefined ? undefined : Array(Number(own["minItems"])).fill(item);
  }
  const value =
    type === "string"
      ? (TEXTS[String(own["format"])] ?? "text".padEnd(Number(own["minLength"] ?? 0), "x"))
      : type === "boolean"
        ? true
        : Number(own["minimum"] ?? 1);
  const fits = type === "string" ? isText(own, String(value)) : type === "boolean" || isNumber(own, Number(value));
  return fits ? value : nullable === true ? null : undefined;
}

function isText(schema: JsonObject, text: string): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  if (text.length < Number(minLength) || text.length > Number(maxLength)) return false;
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(text)) return false;
  if (format === "uuid") return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
  if (format === "date") return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (format === "date-time") return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text);
  if (format === "email") return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
  return format !== "uri" || URL.canParse(text);
}

function isNumber({ type, minimum, maximum }: JsonObject, value: number): boolean {
  if (Number.isNaN(value) || (type === "integer" && !Number.isInteger(value))) return false;
  return value >= Number(minimum ?? Number.NEGATIVE_INFINITY) && value <= Number(maximum ?? Number.POSITIVE_INFINITY);
}

/** The schema with its references followed and the parts of its `allOf` in one. */
function flattened(document: JsonObject, schema: Json | undefined, depth = 0): JsonObject {
  const own = asObject(schema);
  if (depth > 32) return {};
  if (typeof own["$ref"] === "string") return flattened(document, memberAt(document, tokensOf(own["$ref"])), depth + 1);
  const { allOf, ...rest } = own;
  if (!Array.isArray(allOf)) return rest;
  const parts = [...allOf.map((part) => flattened(document, part, depth + 1)), rest];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map((part) => asObject(part["properties"]))),
    required: parts.flatMap(requiredOf),
  };
}

function requiredOf({ required }: JsonObject): string[] {
  return Array.isArray(required) ? required.map(String) : [];
}

function isTyped(schema: JsonObject): boolean {
  return ["type", "properties", "items", "enum", "oneOf", "anyOf"].some((name) => name in schema);
}
