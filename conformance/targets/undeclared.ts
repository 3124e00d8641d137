// Finds members of a real response that the contract does not declare: no failure, since an API may grow, and worth knowing.

import type { ContractDocument, ResponseObject, SchemaObject } from "../../scripts/openapi/document.js";
import { flatten } from "../generate/flatten.js";

/** Each once, by its place, list positions as `[]`. */
export function undeclaredMembers(
  document: ContractDocument,
  response: ResponseObject | undefined,
  value: unknown,
): string[] {
  const schema = response?.content?.["application/json"]?.schema;
  return schema ? [...new Set(visit(document, schema, value, ""))] : [];
}

function visit(document: ContractDocument, schema: SchemaObject, value: unknown, place: string): string[] {
  const flat = flatten(document, schema);
  if (Array.isArray(value)) return value.flatMap((item) => visit(document, flat.items ?? {}, item, `${place}[]`));
  if (typeof value !== "object" || value === null || !flat.properties || flat.oneOf || flat.anyOf) return [];
  const { properties } = flat;
  return Object.entries(value).flatMap(([name, member]) => {
    const at = place === "" ? name : `${place}.${name}`;
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (declared) return visit(document, declared, member, at);
    return flat.additionalProperties ? [] : [at];
  });
}
