// Validates a value against a schema of the contract with Ajv, as OpenAPI 3.0 means it, and stricter in one thing:
// a member that a schema with `properties` does not declare is an error, also through `allOf`.
// It must read the schema alone; what values mean to each other is for the invariants.

import type { ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import type { ContractDocument, SchemaObject } from "../../../scripts/openapi/document.js";
import type { Example } from "./collect.js";

type JsonSchema = Record<string, unknown>;

/** A request must not carry read-only members, an answer no write-only ones. */
type Direction = "request" | "response";

/** Returns what is wrong with an example, one line a fault, each with its JSON pointer. */
export function exampleValidator(document: ContractDocument): (example: Example) => string[] {
  const ajv = new Ajv2019({ allErrors: true, strict: false, validateFormats: true });
  // ajv-formats is CommonJS: its function sits under `default` or is the import itself, by how it is loaded.
  const add = "default" in addFormats ? addFormats.default : addFormats;
  add(ajv as unknown as Parameters<typeof add>[0]);
  for (const direction of ["request", "response"] as const) {
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      ajv.addSchema(convert(schema, direction, true), idOf(name, direction, true));
      ajv.addSchema(convert(schema, direction, false), idOf(name, direction, false));
    }
  }
  const compiled = new Map<SchemaObject, Map<Direction, ValidateFunction>>();
  return ({ schema, value, place }) => {
    const direction = place === "request" || place === "parameter" ? "request" : "response";
    const known = compiled.get(schema) ?? new Map<Direction, ValidateFunction>();
    compiled.set(schema, known);
    const validate = known.get(direction) ?? ajv.compile(convert(schema, direction, true));
    known.set(direction, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const detail = Object.values(params as Record<string, unknown>).map((part) => JSON.stringify(part));
      return `${instancePath || "/"} ${message ?? "is invalid"} (${detail.join(", ")})`;
    });
  };
}

function idOf(name: string, direction: Direction, closed: boolean): string {
  return `contract:/${direction}/${closed ? "closed" : "open"}/${name}`;
}

/** A schema of OpenAPI 3.0 as one of JSON Schema 2019-09; `closed` refuses undeclared members at its top. */
function convert(schema: SchemaObject, direction: Direction, closed: boolean): JsonSchema {
  if (schema.$ref) return { $ref: idOf(schema.$ref.replace("#/components/schemas/", ""), direction, closed) };
  const converted: JsonSchema = {};
  for (const keyword of KEPT) if (schema[keyword] !== undefined) converted[keyword] = schema[keyword];
  if (schema.type === "object" || schema.properties) Object.assign(converted, members(schema, direction));
  if (schema.items) converted["items"] = convert(schema.items, direction, true);
  if (typeof schema.additionalProperties === "object") {
    converted["additionalProperties"] = convert(schema.additionalProperties, direction, true);
  } else if (schema.additionalProperties === false) {
    converted["additionalProperties"] = false;
  }
  // Parts see only some of the members, so they stay open and the whole is closed.
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const parts = schema[keyword];
    if (parts) converted[keyword] = parts.map((part) => convert(part, direction, keyword !== "allOf"));
  }
  const declares = schema.properties !== undefined || schema.allOf !== undefined;
  if (closed && declares && schema.additionalProperties === undefined) converted["unevaluatedProperties"] = false;
  if (!schema.nullable) return converted;
  return { anyOf: [{ type: "null" }, converted] };
}

function members(schema: SchemaObject, direction: Direction): JsonSchema {
  const foreign = direction === "request" ? "readOnly" : "writeOnly";
  const own = Object.entries(schema.properties ?? {}).filter(([, member]) => !member[foreign]);
  const names = new Set(Object.keys(schema.properties ?? {}));
  const kept = new Set(own.map(([name]) => name));
  return {
    properties: Object.fromEntries(own.map(([name, member]) => [name, convert(member, direction, true)])),
    required: (schema.required ?? []).filter((name) => kept.has(name) || !names.has(name)),
  };
}

const KEPT = [
  ...(["type", "format", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern"] as const),
  ...(["minItems", "maxItems"] as const),
];
