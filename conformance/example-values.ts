// A value for a schema or a parameter: the contract's own example where it has one, else the simplest valid value.

import {
  type ContractDocument,
  type ParameterObject,
  resolve,
  type SchemaObject,
} from "../scripts/openapi/document.js";

/** The business of the contract's examples. */
export const BUSINESS_ID = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

/** Where a derived value would be valid but not realistic. By parameter name. */
const REALISTIC: Record<string, unknown> = {
  business_id: BUSINESS_ID,
};

export function parameterValue(document: ContractDocument, parameter: ParameterObject): unknown {
  if (Object.hasOwn(REALISTIC, parameter.name)) return REALISTIC[parameter.name];
  if (parameter.example !== undefined) return parameter.example;
  return schemaValue(document, parameter.schema ?? {});
}

export function schemaValue(document: ContractDocument, schema: SchemaObject): unknown {
  const resolved = resolve(document, schema);
  if (resolved.example !== undefined) return resolved.example;
  if (resolved.default !== undefined) return resolved.default;
  if (resolved.enum) return resolved.enum[0];
  if (resolved["x-extensible-enum"]) return resolved["x-extensible-enum"][0];
  if (resolved.allOf) return mergeValues(resolved.allOf.map((part) => schemaValue(document, part)));
  const alternative = resolved.oneOf?.[0] ?? resolved.anyOf?.[0];
  if (alternative) return schemaValue(document, alternative);
  switch (resolved.type) {
    case "integer":
    case "number":
      return resolved.minimum ?? Math.min(1, resolved.maximum ?? 1);
    case "boolean":
      return true;
    case "array":
      return [schemaValue(document, resolved.items ?? {})];
    case "object":
      return Object.fromEntries(
        Object.entries(resolved.properties ?? {})
          .filter(([name]) => resolved.required?.includes(name))
          .map(([name, property]) => [name, schemaValue(document, property)]),
      );
    default:
      return stringValue(resolved);
  }
}

const UUID = "7d1f6a3e-2b54-4c8e-9a70-5f3c1e8b9d20";

function stringValue({ format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: SchemaObject): string {
  if (pattern !== undefined) {
    const match = [UUID, "text", "TEXT", "2026-01-31", "1", "GB"].find((value) => new RegExp(pattern).test(value));
    if (match === undefined)
      throw new Error(`No value at hand for the pattern ${pattern}: give the contract an example`);
    return match;
  }
  switch (format) {
    case "uuid":
      return UUID;
    case "date":
      return "2026-01-31";
    case "date-time":
      return "2026-01-31T09:30:00Z";
    case "email":
      return "hello@example.com";
    case "uri":
      return "https://example.com/";
    default:
      return "text".padEnd(minLength, "x").slice(0, maxLength);
  }
}

function mergeValues(values: unknown[]): unknown {
  return values.every((value) => typeof value === "object" && value !== null)
    ? Object.assign({}, ...values)
    : values[0];
}
