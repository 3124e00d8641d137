// What a schema of the contract says, with `$ref` and `allOf` followed and `oneOf`/`anyOf` spread out: a list of plain
// shapes, one for each alternative. Two schemas that are written differently and say the same give the same shapes.

import { type ContractDocument, resolve, type SchemaObject } from "../openapi/document.js";
import { type Json, pointer, sameJson } from "../openapi/json.js";

/** Where a schema was met. */
export interface Location {
  /** JSON Pointer from the root of the contract, through `$ref`. */
  readonly pointer: string;
  /** What people call the place: `request body`, `response 200`. */
  readonly label: string;
  /** The innermost shared schema on the way, and the members from there. */
  readonly schema: { name: string; at: string } | undefined;
  /** The members from the label, for places outside of shared schemas. */
  readonly path: string;
}

export interface Node {
  readonly schema: SchemaObject;
  readonly at: Location;
}

/** The keywords of a schema that limit a value, as the contract has them. */
export type Limits = Record<string, unknown>;

export interface Shape {
  readonly at: Location;
  /** The JSON types that a value may have; undefined for any. Never `null`: that is `nullable`. */
  readonly types: readonly string[] | undefined;
  readonly nullable: boolean | undefined;
  readonly values: readonly unknown[] | undefined;
  /** One of several alternatives of a `oneOf`: a value that fits two of them is rejected. */
  readonly exact?: boolean;
  /** The values of an open list. */
  readonly known: readonly unknown[] | undefined;
  readonly limits: Limits;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** `additionalProperties`: undefined when the contract does not say. */
  readonly others: boolean | Node | undefined;
  readonly items: Node | undefined;
}

/** Numbers, where the greater one allows less. */
export const LOWER_LIMITS = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
/** Numbers, where the smaller one allows less. */
export const UPPER_LIMITS = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
/** Keywords that allow less when they are there at all. */
export const OTHER_LIMITS = ["pattern", "multipleOf", "uniqueItems"];
const SCHEMAS = "#/components/schemas/";
const KEPT = [
  ...LOWER_LIMITS,
  ...UPPER_LIMITS,
  ...OTHER_LIMITS,
  "format",
  "default",
  "readOnly",
  "writeOnly",
  "deprecated",
];

export function child(at: Location, keyword: readonly (string | number)[], member: string): Location {
  return {
    ...at,
    pointer: at.pointer + pointer(...keyword),
    path: at.path + member,
    schema: at.schema && { name: at.schema.name, at: at.schema.at + member },
  };
}

/** The name of the shared schema that a schema refers to, at the end of a chain of references. */
export function refName(document: ContractDocument, schema: SchemaObject): string | undefined {
  let name: string | undefined;
  let node: SchemaObject | undefined = schema;
  for (let hops = 0; node?.$ref?.startsWith(SCHEMAS) && hops < 32; hops++) {
    name = node.$ref.slice(SCHEMAS.length);
    node = document.components?.schemas?.[name];
  }
  return name;
}

/** The alternatives of a schema, at least one. */
export function shapesOf(document: ContractDocument, node: Node, depth = 0): Shape[] {
  if (depth > 64) throw new Error(`${node.at.pointer}: allOf, oneOf or anyOf refers to itself without an end.`);
  const name = refName(document, node.schema);
  const resolved: unknown = resolve(document, node.schema);
  // Boolean schemas are no OpenAPI 3.0, but everybody knows what they mean.
  const schema = (resolved === true ? {} : resolved === false ? { not: {} } : resolved) as SchemaObject;
  const at = name === undefined ? node.at : { ...node.at, schema: { name, at: "" } };

  let shapes = [ownShape(schema, at)];
  schema.allOf?.forEach((part, index) => {
    const parts = shapesOf(document, { schema: part, at: child(at, ["allOf", index], "") }, depth + 1);
    shapes = shapes.flatMap((own) => parts.map((other) => merge(own, other)));
  });
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const list = schema[keyword];
    if (!list || list.length === 0) continue;
    const parts = list.flatMap((part, index) =>
      shapesOf(document, { schema: part, at: child(at, [keyword, index], "") }, depth + 1),
    );
    const exact = keyword === "oneOf" && list.length > 1 ? { exact: true } : {};
    shapes = shapes.flatMap((own) => parts.map((other) => ({ ...merge(own, other, at.schema), ...exact })));
  }
  // As every generator reads it: `nullable` beside a `$ref` in allOf makes the whole nullable.
  const whole = schema.nullable && schema.type === undefined && !schema.enum;
  return whole ? shapes.map((shape) => ({ ...shape, nullable: true })) : shapes;
}

function ownShape(schema: SchemaObject, at: Location): Shape {
  const keywords = schema as Record<string, unknown>;
  const values = schema.enum;
  const types =
    "not" in schema && sameJson(keywords["not"] as Json, {})
      ? []
      : schema.type === undefined
        ? impliedTypes(schema, values)
        : [schema.type];
  // Where there is an enum, null has to be in it (OpenAPI 3.0.3); without a type only the enum decides.
  const takesNull = (schema.nullable || schema.type === undefined) && values?.includes(null);
  return {
    at,
    types,
    nullable: (values ? takesNull : schema.nullable) || (types === undefined ? undefined : false),
    values: values?.filter((value) => value !== null),
    known: schema["x-extensible-enum"],
    limits: Object.fromEntries(KEPT.flatMap((key) => (saysNothing(key, keywords[key]) ? [] : [[key, keywords[key]]]))),
    properties: new Map(
      Object.entries(schema.properties ?? {}).map(([member, part]) => [
        member,
        { schema: part, at: child(at, ["properties", member], `/${member}`) },
      ]),
    ),
    required: new Set(schema.required),
    others:
      typeof schema.additionalProperties === "object"
        ? Object.keys(schema.additionalProperties).length === 0 || {
            schema: schema.additionalProperties,
            at: child(at, ["additionalProperties"], "/*"),
          }
        : schema.additionalProperties,
    // An item that may be anything is no item that is said.
    items: saysSomething(schema.items) ? { schema: schema.items, at: child(at, ["items"], "/*") } : undefined,
  };
}

/** Also of a boolean schema: `false` says a lot. */
function saysSomething(schema: unknown): schema is SchemaObject {
  return schema === false || (typeof schema === "object" && schema !== null && Object.keys(schema).length > 0);
}

/** A default that is written out. */
function saysNothing(key: string, value: unknown): boolean {
  if (value === undefined) return true;
  return value === false ? key !== "default" : value === 0 && /^min./.test(key) && key !== "minimum";
}

function impliedTypes(schema: SchemaObject, values: readonly unknown[] | undefined): string[] | undefined {
  if (schema.properties) return ["object"];
  if (saysSomething(schema.items)) return ["array"];
  if (!values || values.length === 0) return undefined;
  return [...new Set(values.filter((value) => value !== null).map((value) => typeof value as string))];
}

/** A value that fits both. */
function merge(left: Shape, right: Shape, schema: Location["schema"] = undefined): Shape {
  const properties = new Map<string, Node>();
  for (const name of new Set([...left.properties.keys(), ...right.properties.keys()])) {
    const named = [left, right].flatMap((shape) => shape.properties.get(name) ?? []);
    // For a part that does not name it, it is one of the other members.
    const unnamed = [left, right].flatMap((shape) => (shape.properties.has(name) ? [] : othersOf(shape)));
    const schemas = [...named.map(({ schema }) => schema), ...unnamed];
    const [{ at }, only] = [named[0] as Node, schemas[0] as SchemaObject];
    properties.set(name, { schema: schemas.length === 1 ? only : { allOf: schemas }, at });
  }
  const [some] = [left, right].flatMap(({ others }) => (typeof others === "object" ? others : []));
  const rest = [...othersOf(left), ...othersOf(right)];
  const limits: Limits = { ...right.limits, ...left.limits };
  for (const key of ["pattern", "multipleOf", "format", "exclusiveMinimum", "exclusiveMaximum"]) {
    const [a, b] = [left.limits[key], right.limits[key]];
    if (a !== undefined && b !== undefined && a !== b) limits[key] = [a, b].flat().sort();
  }
  for (const key of LOWER_LIMITS) tighten(limits, key, Math.max, left, right);
  for (const key of UPPER_LIMITS) tighten(limits, key, Math.min, left, right);
  const rightIsAll = left.types === undefined && left.properties.size === 0;
  return {
    // Beside `oneOf` the alternative has the name; beside `allOf` whatever brought the members.
    at: schema === undefined && !rightIsAll ? left.at : right.at,
    types: bothTypes(left.types, right.types),
    nullable:
      left.nullable === undefined || right.nullable === undefined
        ? (left.nullable ?? right.nullable)
        : left.nullable && right.nullable,
    ...((left.exact || right.exact) && { exact: true }),
    values: both(left.values, right.values),
    known: left.known ?? right.known,
    limits,
    properties,
    required: new Set([...left.required, ...right.required]),
    others:
      left.others === false || right.others === false
        ? false
        : some
          ? { schema: rest.length === 1 ? some.schema : { allOf: rest }, at: some.at }
          : (left.others ?? right.others),
    items:
      left.items && right.items
        ? { schema: { allOf: [left.items.schema, right.items.schema] }, at: left.items.at }
        : (left.items ?? right.items),
  };
}

/** What the members without a name must fit, when there is anything to say. */
export function othersOf({ others }: Shape): SchemaObject[] {
  if (typeof others === "object") return [others.schema];
  return others === false ? [{ not: {} } as SchemaObject] : [];
}

function bothTypes(left: Shape["types"], right: Shape["types"]): Shape["types"] {
  if (!left || !right) return left ?? right;
  const fits = (types: readonly string[], type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [...new Set([...left.filter((type) => fits(right, type)), ...right.filter((type) => fits(left, type))])];
}

function tighten(limits: Limits, key: string, pick: (a: number, b: number) => number, left: Shape, right: Shape): void {
  const [a, b] = [left.limits[key], right.limits[key]];
  if (typeof a === "number" && typeof b === "number") limits[key] = pick(a, b);
}

function both<T>(left: readonly T[] | undefined, right: readonly T[] | undefined): readonly T[] | undefined {
  if (!left || !right) return left ?? right;
  return left.filter((value) => has(right, value));
}

export function has(values: readonly unknown[] | undefined, value: unknown): boolean {
  return values?.some((other) => sameJson(other as Json, value as Json)) ?? false;
}
