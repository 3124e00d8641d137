// Builds one plain value of a schema: the smallest, the fullest, or one at an edge. Deterministic; what varies from run to
// run comes from arbitrary.ts.

import type { ContractDocument, SchemaObject } from "../../scripts/openapi/document.js";
import { schemaValue } from "../example-values.js";
import { ANY_MEMBER, type Direction, type FlatSchema, flatten, membersOf, typeOf } from "./flatten.js";

export interface BuildOptions {
  readonly direction: Direction;
  /** Which members an object gets. */
  readonly members: "required" | "all";
  /** null wherever the schema allows it. */
  readonly nulls?: boolean;
  /** How many items a list gets, within its bounds. Default: 1. */
  readonly items?: number;
  /** The longest text and the largest number that fit. */
  readonly longest?: boolean;
  /** Members that the contract does not know, in every object that may have them. */
  readonly extra?: boolean;
  /** Values that the contract does not know, in every open list of values. */
  readonly unknownValues?: boolean;
}

/** Deeper than this only required members are built. */
const DEPTH = 4;
export const UNKNOWN_VALUE = "value_of_a_later_version";
const LONG = 'Ünï çødé \u{1F4B7}\u2028 "quoted" \\ <b>&amp;</b> '.repeat(8);
const LONG_CHARACTERS = [...LONG];

export function build(
  document: ContractDocument,
  schema: SchemaObject | undefined,
  options: BuildOptions,
  depth = 0,
): unknown {
  const flat = flatten(document, schema);
  if (options.nulls && flat.nullable && depth > 0) return null;
  if (options.unknownValues && flat["x-extensible-enum"]) {
    return UNKNOWN_VALUE.slice(0, flat.maxLength ?? UNKNOWN_VALUE.length);
  }
  const alternative = flat.oneOf?.[0] ?? flat.anyOf?.[0];
  if (alternative) return build(document, alternative, options, depth);
  switch (typeOf(flat)) {
    case "object":
      return object(document, flat, options, depth);
    case "array": {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = flat;
      // Lists in lists stay short: their lengths multiply.
      const many = depth > 1 ? Math.min(options.items ?? 1, 2) : (options.items ?? 1);
      const wanted = options.members === "required" || depth > DEPTH + 1 ? 0 : many;
      const length = Math.min(Math.max(wanted, minItems), maxItems);
      return Array.from({ length }, () => build(document, flat.items, options, depth + 1));
    }
    default:
      return options.longest ? longest(document, flat) : schemaValue(document, schema ?? {});
  }
}

function object(document: ContractDocument, flat: FlatSchema, options: BuildOptions, depth: number): object {
  const all = options.members === "all" && depth <= DEPTH;
  const members = membersOf(document, flat, options.direction).filter(({ required }) => required || all);
  const built = Object.fromEntries(
    members.map((member) => [member.name, build(document, member.schema, options, depth + 1)]),
  );
  const { additionalProperties: others } = flat;
  if (all && typeof others === "object") built[ANY_MEMBER] = build(document, others, options, depth + 1);
  const open = others !== false && typeof others !== "object";
  return options.extra && open
    ? { ...built, member_of_a_later_version: { deep: [1, "two", null] }, __proto: "x", toString: "y" }
    : built;
}

function longest(document: ContractDocument, flat: FlatSchema): unknown {
  const type = typeOf(flat);
  if (flat.enum) return flat.enum.at(-1);
  if (flat["x-extensible-enum"]) return flat["x-extensible-enum"].at(-1);
  if (type === "integer") return flat.maximum ?? Number.MAX_SAFE_INTEGER;
  if (type === "number") return flat.maximum ?? 123_456_789_012.25;
  if (type === "string" && flat.format === undefined && flat.pattern === undefined) {
    // Length counts code points, as in JSON Schema.
    return flat.maxLength === undefined ? LONG : LONG_CHARACTERS.slice(0, flat.maxLength).join("");
  }
  return schemaValue(document, flat);
}
