// A schema with its references followed and its `allOf` merged, which is what the generators look at.
// It never invents a rule: what the parts of an `allOf` say is what the merged schema says.

import { type ContractDocument, resolve, type SchemaObject } from "../../scripts/openapi/document.js";

/** Members that a Schema Object may also have; the contract has few of them today. */
export interface FlatSchema extends Omit<SchemaObject, "$ref" | "allOf"> {
  exclusiveMinimum?: boolean;
  exclusiveMaximum?: boolean;
  multipleOf?: number;
  uniqueItems?: boolean;
  not?: SchemaObject;
  minProperties?: number;
  maxProperties?: number;
  /** Whether an `allOf` was merged. */
  merged: boolean;
}

/** The name that a member gets which may have any: in a body, and in the pointer to it. */
export const ANY_MEMBER = "*";

export type Direction = "request" | "response";

export function flatten(document: ContractDocument, schema: SchemaObject | undefined): FlatSchema {
  const { allOf, ...own } = resolve(document, schema ?? {});
  if (!allOf) return { ...own, merged: false };
  const parts = [...allOf.map((part) => flatten(document, part)), { ...own, merged: false }];
  const merged: FlatSchema = Object.assign({}, ...parts, { merged: true });
  const properties = parts.map((part) => part.properties).filter((part) => part !== undefined);
  if (properties.length > 0) merged.properties = Object.assign({}, ...properties);
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  if (required.length > 0) merged.required = required;
  return merged;
}

/** The members of an object that travel in this direction. */
export function membersOf(
  document: ContractDocument,
  schema: FlatSchema,
  direction: Direction,
): { name: string; schema: SchemaObject; required: boolean }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const { readOnly, writeOnly } = flatten(document, property);
    if (direction === "request" ? readOnly : writeOnly) return [];
    return [{ name, schema: property, required: schema.required?.includes(name) ?? false }];
  });
}

/** The JSON type of a schema, also where it is only implied. */
export function typeOf({ type, properties, items }: FlatSchema): string | undefined {
  return type ?? (properties ? "object" : items ? "array" : undefined);
}
