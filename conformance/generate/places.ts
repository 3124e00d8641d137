// The places of a request body: every member of every object in it, with its schema and the way to it. Stops where a
// schema would go on for ever, and never names a place that `build` would not fill.

import type { ContractDocument, SchemaObject } from "../../scripts/openapi/document.js";
import { ANY_MEMBER, type FlatSchema, flatten, membersOf, typeOf } from "./flatten.js";

export interface Place {
  /** Member names and list positions from the body down; {@link ANY_MEMBER} for a member of any name. */
  readonly path: readonly (string | number)[];
  readonly schema: FlatSchema;
  readonly required: boolean;
  /** Whether the place or something above it lies under an `allOf`. */
  readonly merged: boolean;
}

/** How many objects and lists deep a body is looked at: as deep as it is built with every member. */
const DEPTH = 5;

/** The body itself first, then what is in it, outermost first. */
export function placesOf(document: ContractDocument, schema: SchemaObject | undefined): Place[] {
  return visit(document, schema, [], true, false);
}

function visit(
  document: ContractDocument,
  schema: SchemaObject | undefined,
  path: readonly (string | number)[],
  required: boolean,
  above: boolean,
): Place[] {
  const flat = flatten(document, schema);
  const merged = above || flat.merged;
  const own: Place = { path, schema: flat, required, merged };
  if (path.length >= DEPTH) return [own];
  switch (typeOf(flat)) {
    case "object": {
      const { additionalProperties: others } = flat;
      return [
        own,
        ...membersOf(document, flat, "request").flatMap((member) =>
          visit(document, member.schema, [...path, member.name], member.required, merged),
        ),
        ...(typeof others === "object" ? visit(document, others, [...path, ANY_MEMBER], false, merged) : []),
      ];
    }
    case "array":
      return [own, ...visit(document, flat.items, [...path, 0], true, merged)];
    default:
      return [own];
  }
}

const REMOVED = Symbol("removed");

/** The value with another one in this place; the value itself is left as it is. */
export function withPlace(root: unknown, [head, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (head === undefined) return value;
  if (Array.isArray(root)) return root.map((item, index) => (index === head ? withPlace(item, rest, value) : item));
  const object = (root ?? {}) as Record<string, unknown>;
  if (value === REMOVED && rest.length === 0) {
    const { [head]: _removed, ...others } = object;
    return others;
  }
  return { ...object, [head]: withPlace(object[head], rest, value) };
}

/** The value without what is in this place. */
export const withoutPlace = (root: unknown, path: readonly (string | number)[]) => withPlace(root, path, REMOVED);
