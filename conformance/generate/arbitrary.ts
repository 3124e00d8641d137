// Turns a schema of the contract into a fast-check arbitrary of values that the schema allows.
// It must never give a value that the schema forbids: a generated request that is rejected is a finding.

import * as fc from "fast-check";
import type { ContractDocument, ParameterObject, SchemaObject } from "../../scripts/openapi/document.js";
import { type Direction, type FlatSchema, flatten, membersOf, typeOf } from "./flatten.js";

/** Beyond this nesting only required members are made, so that a schema that contains itself ends. */
const DEPTH = 5;

export function arbitrary(
  document: ContractDocument,
  schema: SchemaObject | undefined,
  direction: Direction,
  depth = 0,
): fc.Arbitrary<unknown> {
  const flat = flatten(document, schema);
  const value = notNull(document, flat, direction, depth);
  return flat.nullable ? fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }) : value;
}

function notNull(
  document: ContractDocument,
  flat: FlatSchema,
  direction: Direction,
  depth: number,
): fc.Arbitrary<unknown> {
  if (flat.enum) return fc.constantFrom(...flat.enum.filter((value) => value !== null));
  const known = flat["x-extensible-enum"];
  if (known) {
    return fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: text(flat).filter((value) => !known.includes(value)) },
    );
  }
  const alternatives = flat.oneOf ?? flat.anyOf;
  if (alternatives) return fc.oneof(...alternatives.map((part) => arbitrary(document, part, direction, depth)));
  switch (typeOf(flat)) {
    case "integer":
      return integer(flat);
    case "number":
      return number(flat);
    case "boolean":
      return fc.boolean();
    case "string":
      return text(flat);
    case "array": {
      const { minItems = 0, maxItems = 3 } = flat;
      const items = arbitrary(document, flat.items, direction, depth + 1);
      const bounds = { minLength: minItems, maxLength: depth >= DEPTH ? minItems : Math.max(minItems, maxItems) };
      return flat.uniqueItems ? fc.uniqueArray(items, bounds) : fc.array(items, bounds);
    }
    case "object":
      return object(document, flat, direction, depth);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function object(
  document: ContractDocument,
  flat: FlatSchema,
  direction: Direction,
  depth: number,
): fc.Arbitrary<unknown> {
  const members = membersOf(document, flat, direction).filter(({ required }) => required || depth < DEPTH);
  const record = fc.record(
    Object.fromEntries(members.map(({ name, schema }) => [name, arbitrary(document, schema, direction, depth + 1)])),
    { requiredKeys: members.filter(({ required }) => required).map(({ name }) => name), noNullPrototype: true },
  );
  const { additionalProperties } = flat;
  if (additionalProperties === undefined || additionalProperties === false || depth >= DEPTH) return record;
  const extra =
    additionalProperties === true
      ? fc.jsonValue({ maxDepth: 1 })
      : arbitrary(document, additionalProperties, direction, depth + 1);
  // Prefixed, so that a free member never has the name of a declared one.
  const names = fc.string({ maxLength: 8 }).map((name) => `x_${name}`);
  return fc.tuple(record, fc.dictionary(names, extra, { maxKeys: 2, noNullPrototype: true })).map(([own, more]) => ({
    ...(own as object),
    ...more,
  }));
}

function integer({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: FlatSchema): fc.Arbitrary<number> {
  const min = minimum === undefined ? Number.MIN_SAFE_INTEGER : Math.ceil(minimum) + (exclusiveMinimum ? 1 : 0);
  const max = maximum === undefined ? Number.MAX_SAFE_INTEGER : Math.floor(maximum) - (exclusiveMaximum ? 1 : 0);
  const small = fc.integer({ min: Math.max(min, -1000), max: Math.max(Math.min(max, 100_000), min) });
  return fc.oneof(
    small,
    fc.maxSafeInteger().map((value) => Math.min(Math.max(value, min), max)),
  );
}

function number({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: FlatSchema): fc.Arbitrary<number> {
  return fc
    .double({
      min: minimum ?? -1e15,
      max: maximum ?? 1e15,
      minExcluded: exclusiveMinimum ?? false,
      maxExcluded: exclusiveMaximum ?? false,
      noNaN: true,
      noDefaultInfinity: true,
    })
    .map((value) => (Object.is(value, -0) ? 0 : value));
}

function text(flat: FlatSchema): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength } = flat;
  const fits = (value: string) => value.length >= minLength && value.length <= (maxLength ?? Number.POSITIVE_INFINITY);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u")).filter(fits);
  switch (format) {
    case "uuid":
      return fc.uuid();
    case "date":
      return instant().map((date) => date.toISOString().slice(0, 10));
    case "date-time":
      return fc.tuple(instant(), fc.constantFrom("Z", "+01:00", "-11:30")).map(([date, zone]) => {
        return date.toISOString().replace("Z", zone);
      });
    case "email":
      return fc.emailAddress().filter(fits);
    case "uri":
      return fc.webUrl().filter(fits);
    default:
      // Any character: what a name or a memo may hold is not ours to narrow. Length counts code points, as in JSON Schema.
      return anyText(minLength, maxLength);
  }
}

/** Making one takes longer than using it, and most members of the contract need the same. */
const texts = new Map<string, fc.Arbitrary<string>>();

function anyText(minLength: number, maxLength: number | undefined): fc.Arbitrary<string> {
  const key = `${minLength} ${maxLength}`;
  const known =
    texts.get(key) ?? fc.string({ unit: "binary", minLength, ...(maxLength !== undefined && { maxLength }) });
  texts.set(key, known);
  return known;
}

const instant = () =>
  fc.date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2099-12-31T23:59:59Z"), noInvalidDate: true });

/** A value of a parameter, within what its place in a request can carry. */
export function parameterArbitrary(document: ContractDocument, parameter: ParameterObject): fc.Arbitrary<unknown> {
  const flat = flatten(document, parameter.schema);
  const isFree = typeOf(flat) === "string" && flat.format === undefined && flat.pattern === undefined && !flat.enum;
  if (parameter.in === "header" && isFree) return fc.stringMatching(/^[\x21-\x7e]{1,40}$/);
  const values = arbitrary(document, { ...parameter.schema, nullable: false }, "request");
  if (parameter.in === "path") {
    // "." and ".." are rejected by the SDK: they would lead to another path.
    return values.map(String).filter((value) => value !== "" && value !== "." && value !== "..");
  }
  // An empty list is the same as none: nothing is sent.
  return values.filter((value) => !Array.isArray(value) || value.length > 0);
}
