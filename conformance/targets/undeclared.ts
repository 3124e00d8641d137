// Finds members of a real response that the contract does not declare: no failure, since an API may grow, and worth knowing.

import type { ContractDocument, ResponseObject, SchemaObject } from "../../scripts/openapi/document.js";
import { flatten, typeOf } from "../generate/flatten.js";

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
  const alternatives = (flat.oneOf ?? flat.anyOf)?.filter((part) => isArray(document, part) === Array.isArray(value));
  // The alternative that explains most is the one that is meant.
  if (alternatives?.length) return fewest(alternatives.map((part) => visit(document, part, value, place)));
  if (Array.isArray(value)) return value.flatMap((item) => visit(document, flat.items ?? {}, item, `${place}[]`));
  if (typeof value !== "object" || value === null) return [];
  const { properties } = flat;
  if (!properties) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = place === "" ? name : `${place}.${name}`;
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (declared) return visit(document, declared, member, at);
    return flat.additionalProperties ? [] : [at];
  });
}

const isArray = (document: ContractDocument, schema: SchemaObject) => typeOf(flatten(document, schema)) === "array";

const fewest = (lists: readonly string[][]) =>
  lists.map((list) => [...new Set(list)]).reduce((one, other) => (other.length < one.length ? other : one));
