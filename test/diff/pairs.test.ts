// Pairs of schemas with the verdict that HTTP and JSON Schema give them. Those with a number are reported of other tools:
// what they got wrong, or what their users expected, in our words. And a property: no edit that makes an old request, or a
// new response, invalid is ever called non-breaking.

import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compareContracts } from "../../scripts/diff/compare.js";
import { parseContract } from "../../scripts/diff/sources.js";
import type { ContractDocument } from "../../scripts/openapi/document.js";
import fc from "../support/fast-check.js";
import { type Editor, edited, holderOf, places } from "./base.js";

type Direction = "request" | "response";

/** A contract with one operation, whose body and response have the schema. */
function contract(direction: Direction, schema: unknown): ContractDocument {
  const content = { "application/json": { schema } };
  const operation = {
    operationId: "send",
    "x-thredfi-credential": "business",
    ...(direction === "request" && { requestBody: { required: true, content } }),
    responses: { "200": { description: "", ...(direction === "response" && { content }) } },
  };
  const document = { openapi: "3.0.3", info: { title: "T", version: "1" }, paths: { "/a/": { post: operation } } };
  return document as unknown as ContractDocument;
}

const verdict = (direction: Direction, before: unknown, after: unknown) =>
  compareContracts(contract(direction, before), contract(direction, after)).verdict;

const AB = "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}";
const BA = AB.replace("[a]", "[b]");
const A = "{type: object, required: [a], properties: {a: {type: string}}}";
const B = "{type: object, required: [b], properties: {b: {type: string}}}";
const kind = (value: string) => `{type: object, required: [k], properties: {k: {type: string, enum: [${value}]}}}`;
const list = (items: string) => `{type: array, items: ${items}}`;
const member = (schema: string, more = "") => `{type: object, ${more} properties: {a: ${schema}}}`;

/** What it is | before | after | the verdict in requests | and in responses | the report that it comes from. */
const PAIRS = `
object becomes two that overlap | ${AB} | {oneOf: [${AB}, ${BA}]} | unclear | breaking | oasdiff/oasdiff#702
object becomes oneOf of itself and a superset | ${A} | {oneOf: [${A}, {type: object}]} | unclear | breaking
one more alternative that overlaps | {oneOf: [${A}, {type: string}]} | {oneOf: [${A}, ${B}, {type: string}]} | unclear | breaking
number becomes number or integer | {type: number} | {oneOf: [{type: number}, {type: integer}]} | unclear | breaking
one more shape in oneOf | {oneOf: [${kind("x")}]} | {oneOf: [${kind("x")}, ${kind("y")}]} | non-breaking | breaking | oasdiff/oasdiff#610
member optional inside oneOf | {oneOf: [${kind("x")}, {type: string}]} | {oneOf: [${kind("x").replace("required: [k], ", "")}, {type: string}]} | non-breaking | breaking | oasdiff/oasdiff#314
shape taken from oneOf | {oneOf: [${kind("x")}, ${kind("y")}]} | {oneOf: [${kind("x")}]} | breaking | non-breaking | oasdiff/oasdiff#348
values of a map change type | {type: object, additionalProperties: {type: integer}} | {type: object, additionalProperties: {type: string}} | breaking | breaking | oasdiff/oasdiff#601
integer or string becomes integer | {oneOf: [{type: integer}, {type: string}]} | {type: integer} | breaking | non-breaking | oasdiff/oasdiff#723
integer becomes integer or string | {type: integer} | {oneOf: [{type: integer}, {type: string}]} | non-breaking | breaking | OpenAPITools/openapi-diff#797
new required member with a default | {type: object} | ${member("{type: string, default: x}", "required: [a],")} | breaking | non-breaking | oasdiff/oasdiff#549
member became optional | ${member("{type: string}", "required: [a],")} | ${member("{type: string}")} | non-breaking | breaking | oasdiff/oasdiff#103
member no longer required, others stay | ${AB.replace("[a]", "[a, b]")} | ${AB} | non-breaking | breaking | OpenAPITools/openapi-diff#535
member of an item replaced | ${list(member("{type: string}"))} | ${list(member("{type: string}").replace("a:", "c:"))} | breaking | breaking | oasdiff/oasdiff#280
body put into an envelope | ${member("{type: string}")} | {type: object, properties: {data: ${member("{type: string}")}}} | breaking | breaking | oasdiff/oasdiff#365
null may come | {type: string} | {type: string, nullable: true} | non-breaking | breaking | oasdiff/oasdiff#223
text becomes a closed list | {type: string} | {type: string, enum: [article, user]} | breaking | non-breaking | oasdiff/oasdiff#224
null no longer taken | {type: string, nullable: true} | {type: string} | breaking | non-breaking | oasdiff/oasdiff#261
value taken from a list | {type: string, enum: [GOOD, BAD, CAT]} | {type: string, enum: [GOOD, BAD]} | breaking | non-breaking | oasdiff/oasdiff#595
value of a nested member gone | ${member("{type: string, enum: [a, b]}")} | ${member("{type: string, enum: [a]}")} | breaking | non-breaking | oasdiff/oasdiff#861
optional member removed | ${AB} | ${A} | breaking | breaking | OpenAPITools/openapi-diff#198
longer text allowed | {type: string, maxLength: 2} | {type: string, maxLength: 5} | non-breaking | unclear | OpenAPITools/openapi-diff#461
shorter text allowed | {type: string, maxLength: 5} | {type: string, maxLength: 2} | breaking | non-breaking | OpenAPITools/openapi-diff#461
value at the end of a list | {type: string, enum: [a]} | {type: string, enum: [a, b]} | non-breaking | unclear | OpenAPITools/openapi-diff#303
closed object stays closed | {type: object, additionalProperties: false} | {additionalProperties: false, type: object} | none | none | pb33f/openapi-changes#159
integer member may be null | ${member("{type: integer}")} | ${member("{type: integer, nullable: true}")} | non-breaking | breaking | pb33f/openapi-changes#247
member renamed | ${member("{type: string}")} | ${member("{type: string}").replace("a:", "renamed:")} | breaking | breaking | pb33f/openapi-changes#160
example taken away | {type: string, example: x} | {type: string} | non-breaking | non-breaking | pb33f/openapi-changes#152
a member that is only required gets a type | {allOf: [{type: object, required: [a]}, {type: object}]} | {allOf: [{type: object, required: [a]}, {type: object, additionalProperties: {type: string}}]} | breaking | non-breaking
an alternative gets a member of another one | {anyOf: [${member("{type: string}")}, {type: object}, {type: boolean}]} | {anyOf: [${member("{type: string}")}, ${member("{type: integer}")}, {type: boolean}]} | unclear | unclear
the same oneOf in another order | {oneOf: [${A}, ${B}]} | {oneOf: [${B}, ${A}]} | none | none | pb33f/openapi-changes#177
null taken out of a nullable list | {type: string, nullable: true, enum: [a, null]} | {type: string, nullable: true, enum: [a]} | breaking | non-breaking
null put into a nullable list | {type: string, nullable: true, enum: [a]} | {type: string, nullable: true, enum: [a, null]} | non-breaking | breaking
schema true becomes false | ${member("true")} | ${member("false")} | breaking | non-breaking
schema false becomes text | ${member("false")} | ${member("{type: string}")} | non-breaking | breaking
items became false | ${list("{type: string}")} | ${list("false")} | breaking | non-breaking
anyOf to oneOf, disjoint | {anyOf: [{type: string}, {type: integer}]} | {oneOf: [{type: string}, {type: integer}]} | non-breaking | non-breaking
anyOf to oneOf, overlapping | {anyOf: [${A}, ${B}]} | {oneOf: [${A}, ${B}]} | unclear | non-breaking
oneOf to anyOf, overlapping | {oneOf: [${A}, ${B}]} | {anyOf: [${A}, ${B}]} | non-breaking | unclear
both alternatives may be null | {oneOf: [{type: string, nullable: true}, {type: integer}]} | {oneOf: [{type: string, nullable: true}, {type: integer, nullable: true}]} | unclear | unclear
alternative of a discriminated oneOf gets a member | {oneOf: [${kind("x")}, ${kind("y")}]} | {oneOf: [${kind("x").replace("properties: {", "properties: {n: {type: string}, ")}, ${kind("y")}]} | non-breaking | non-breaking
closed object gets a member | ${member("{type: string}", "additionalProperties: false,")} | {type: object, additionalProperties: false, properties: {a: {type: string}, c: {type: string}}} | non-breaking | unclear
closed object opened | ${member("{type: string}", "additionalProperties: false,")} | ${member("{type: string}")} | non-breaking | unclear
object closed | ${member("{type: string}")} | ${member("{type: string}", "additionalProperties: false,")} | breaking | non-breaking
map gets a member of another type | {type: object, additionalProperties: {type: string}} | {type: object, additionalProperties: {type: string}, properties: {a: {type: integer}}} | breaking | breaking
open map gets a member | {type: object, additionalProperties: true} | {type: object, additionalProperties: true, properties: {a: {type: integer}}} | breaking | non-breaking
text becomes a pattern without a type | {type: string} | {pattern: '^a'} | breaking | breaking
list becomes anything | ${list("{type: string}")} | {} | non-breaking | breaking
multipleOf 4 to 6 | {type: integer, multipleOf: 4} | {type: integer, multipleOf: 6} | breaking | unclear
multipleOf 4 to 2 | {type: integer, multipleOf: 4} | {type: integer, multipleOf: 2} | non-breaking | unclear
limit becomes exclusive | {type: integer, minimum: 1} | {type: integer, minimum: 1, exclusiveMinimum: true} | breaking | non-breaking
defaults written out | {type: string} | {type: string, nullable: false, minLength: 0, deprecated: false} | none | none
second pattern through allOf | {type: string, pattern: a} | {allOf: [{type: string, pattern: a}, {pattern: b}]} | breaking | unclear
number and integer through allOf | {type: integer} | {allOf: [{type: number}, {type: integer}]} | none | none
items narrowed through allOf | ${list("{type: string}")} | {allOf: [${list("{type: string}")}, ${list("{maxLength: 2}")}]} | breaking | non-breaking
uniqueItems | ${list("{type: string}")} | {type: array, items: {type: string}, uniqueItems: true} | breaking | non-breaking
required member without a schema | {type: object} | {type: object, required: [a]} | breaking | non-breaking
not | {type: string} | {type: string, not: {enum: [a]}} | unclear | unclear
member called constructor changes | {type: object, properties: {constructor: {type: string}}} | {type: object, properties: {constructor: {type: integer}}} | breaking | breaking
`;

const rows = PAIRS.trim()
  .split("\n")
  .flatMap((line) => {
    const [title = "", before = "", after = "", request, response, source = ""] = line.split(" | ");
    const pair = { before: parse(before) as unknown, after: parse(after) as unknown };
    return [
      { ...pair, title: `request: ${title} ${source}`.trim(), direction: "request", expected: request },
      { ...pair, title: `response: ${title} ${source}`.trim(), direction: "response", expected: response },
    ] as const;
  });

describe("a pair of schemas", () => {
  it.each(rows)("$title", ({ direction, before, after, expected }) => {
    expect(verdict(direction, before, after)).toBe(expected);
  });
});

describe("an edit outside of schemas", () => {
  const query = { name: "foo", in: "query" as const, required: true, schema: { type: "string" } };
  const item = (c: Editor) => (c.document.paths["/things/"] ?? {}) as Record<string, unknown>;
  it.each<[string, (c: Editor) => void, (c: Editor) => void, string]>([
    [
      "servers of a path moved",
      (c) => Object.assign(item(c), { servers: [{ url: "https://a.example" }] }),
      (c) => Object.assign(item(c), { servers: [{ url: "https://b.example" }] }),
      "unclear",
    ],
    [
      "servers of a path added",
      () => {},
      (c) => Object.assign(item(c), { servers: [{ url: "https://b.example" }] }),
      "unclear",
    ],
    [
      "variables of a server",
      () => {},
      (c) => Object.assign(c.document.servers?.[0] ?? {}, { variables: { host: { default: "x" } } }),
      "unclear",
    ],
    [
      "required path-level query parameter, pb33f/openapi-changes#183",
      () => {},
      (c) => Object.assign(item(c), { parameters: [query] }),
      "breaking",
    ],
    [
      "explode written out",
      () => {},
      (c) => Object.assign(c.parameter("list_things", "sort"), { explode: true, style: "form" }),
      "none",
    ],
    [
      "explode written out for a path",
      () => {},
      (c) =>
        Object.assign(c.document.paths["/things/{thing_id}/"]?.parameters?.[0] ?? {}, {
          explode: false,
          style: "simple",
        }),
      "none",
    ],
    [
      "two schemes that were either become both",
      (c) => Object.assign(c.operation("get_tree"), { security: [{ PartnerJWT: [] }, { BearerUnscoped: [] }] }),
      (c) => Object.assign(c.operation("get_tree"), { security: [{ PartnerJWT: [], BearerUnscoped: [] }] }),
      "unclear",
    ],
    [
      "another scope",
      (c) => Object.assign(c.operation("get_tree"), { security: [{ PartnerJWT: ["read"] }] }),
      (c) => Object.assign(c.operation("get_tree"), { security: [{ PartnerJWT: ["write"] }] }),
      "unclear",
    ],
    ["a callback", () => {}, (c) => Object.assign(c.operation("get_tree"), { callbacks: { done: {} } }), "unclear"],
  ])("%s", (_, before, after, expected) => {
    expect(compareContracts(edited(before), edited(after)).verdict).toBe(expected);
  });

  it("4,000 members that change are 4,000 changes", () => {
    const big = (type: string) => ({
      type: "object",
      properties: Object.fromEntries(
        Array.from({ length: 4000 }, (_, index) => [`m${index}`, { type, description: type }]),
      ),
    });
    const { changes } = compareContracts(contract("request", big("string")), contract("request", big("integer")));
    expect(changes.filter(({ kind }) => kind === "type-changed")).toHaveLength(4000);
  });

  it("OpenAPI 3.1 is not read", () => {
    expect(() => parseContract("openapi: 3.1.0\npaths: {}", "new.yaml")).toThrow(
      'new.yaml: OpenAPI version "3.1.0" is not supported; convert the document to 3.0 first',
    );
  });
});

describe("an edit of a random schema", () => {
  type Schema = Record<string, unknown>;
  const limit = fc.integer({ min: 0, max: 3 });
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  const leaf: fc.Arbitrary<Schema> = fc.oneof(
    fc.record({
      type: fc.constant("string"),
      minLength: maybe(limit),
      maxLength: maybe(limit),
      nullable: maybe(fc.boolean()),
    }),
    fc.record({
      type: fc.constantFrom("integer", "number"),
      minimum: maybe(limit),
      maximum: maybe(limit),
      multipleOf: maybe(fc.constantFrom(2, 3)),
    }),
    fc.record({
      type: fc.constant("string"),
      nullable: maybe(fc.boolean()),
      enum: fc.uniqueArray(fc.constantFrom("a", "bb", null), { minLength: 1 }),
    }),
    fc.constant({ type: "boolean" }),
    fc.constant({}),
  );
  const { schema } = fc.letrec<{ schema: Schema; object: Schema }>((tie) => ({
    object: fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema"), { maxKeys: 3 }),
      required: maybe(fc.uniqueArray(fc.constantFrom("a", "b"), { minLength: 1 })),
      additionalProperties: maybe(fc.constantFrom<unknown>(false, true, { type: "string" })),
    }),
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      tie("object"),
      fc.record({ type: fc.constant("array"), items: tie("schema"), maxItems: maybe(limit) }),
      fc.record({ oneOf: fc.array(tie("schema"), { minLength: 2, maxLength: 3 }) }),
      fc.record({ anyOf: fc.array(tie("schema"), { minLength: 2, maxLength: 3 }) }),
      fc.record({ allOf: fc.tuple(leaf, leaf) }),
      fc.record({ allOf: fc.tuple(tie("object"), tie("object")) }),
    ),
  }));

  /** The same with one place replaced by another schema, a flag turned or a keyword dropped. */
  function edit(old: Schema, where: number, value: Schema, drop: boolean): Schema {
    const all = places(old);
    const copy = structuredClone(old);
    const at = all[where % Math.max(all.length, 1)];
    if (!at) return value;
    const parent = holderOf(copy, at);
    const key = at.at(-1) as string;
    const holdsSchema = /^(?:items|[abc]|\d+)$/.test(key) && !/^(?:enum|required)$/.test(at.at(-2) ?? "");
    if (holdsSchema) parent[key] = drop && /^[abc]$/.test(key) ? undefined : value;
    else if (typeof parent[key] === "number") parent[key] = Math.abs(Number(parent[key]) + (drop ? 1 : -1)) || 1;
    else if (typeof parent[key] === "boolean") parent[key] = !parent[key];
    else if (Array.isArray(parent[key]) && /^(?:enum|oneOf|anyOf)$/.test(key)) {
      const list = parent[key] as unknown[];
      parent[key] = drop ? list.slice(1) : [...list, key === "enum" ? "ccc" : value];
      if ((parent[key] as unknown[]).length === 0) return value;
    } else if (!Array.isArray(parent) && key !== "type" && key !== "properties" && key !== "allOf") delete parent[key];
    return JSON.parse(JSON.stringify(copy)) as Schema;
  }

  // Values of the schema's own names only: what it does not name cannot be sent with our types, and is not looked at.
  const scalars: unknown[] = ["", "a", "bb", "ccc", "dddd", -1, 0, 1, 2, 3, 4, 6, 1.5, true, null];
  function samples(node: Schema): unknown[] {
    const parts = ["oneOf", "anyOf", "allOf"].flatMap((key) => (node[key] as Schema[] | undefined) ?? []);
    const found = [...scalars, ...parts.flatMap(samples)];
    if (node["type"] === "array")
      for (const item of samples((node["items"] ?? {}) as Schema)) found.push([item], [item, item]);
    if (node["type"] === "object") {
      const names = Object.entries((node["properties"] ?? {}) as Record<string, Schema>);
      const required = ((node["required"] ?? []) as string[]).filter(
        (name) => !names.some(([known]) => known === name),
      );
      const open = node["additionalProperties"];
      const more = open ? ["a", "b", "c"].filter((name) => !names.some(([known]) => known === name)) : required;
      let objects: Record<string, unknown>[] = [{}];
      for (const [name, values] of [
        ...names.map(([n, s]) => [n, samples(s)] as const),
        ...more.map((n) => [n, ["a", 1]] as const),
      ]) {
        const picked = values.filter((_, index) => index % Math.ceil(values.length / 12) === 0);
        objects = [
          ...objects,
          ...objects.slice(-8).flatMap((object) => picked.map((value) => ({ ...object, [name]: value }))),
        ];
      }
      found.push(...objects);
    }
    return found.slice(0, 1500);
  }

  const ajv = new Ajv({ strict: false, logger: false });
  /** With null as OpenAPI 3.0.3 means it. */
  function dialect(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(dialect);
    if (typeof node !== "object" || node === null) return node;
    const { nullable, ...rest } = Object.fromEntries(
      Object.entries(node).map(([name, value]) => [name, dialect(value)]),
    );
    return nullable === true && typeof rest["type"] === "string" ? { ...rest, type: [rest["type"], "null"] } : rest;
  }
  const validator = (node: Schema): ValidateFunction => ajv.compile(dialect(node) as object);

  function escapes(direction: Direction, before: Schema, after: Schema, says = verdict): unknown {
    const said = says(direction, before, after);
    if (said !== "non-breaking" && said !== "none") return undefined;
    const [from, to] = direction === "request" ? [before, after] : [after, before];
    const [was, is] = [validator(from), validator(to)];
    return samples(from).find((value) => was(value) && !is(value));
  }

  const edits = fc.tuple(fc.constantFrom<Direction>("request", "response"), schema, fc.nat(), schema, fc.boolean());
  const property = (says?: typeof verdict) =>
    fc.property(edits, ([direction, before, where, value, drop]) => {
      const old = JSON.parse(JSON.stringify(before)) as Schema;
      const found = escapes(direction, old, edit(old, where, JSON.parse(JSON.stringify(value)), drop), says);
      expect(found).toBeUndefined();
    });

  it("that makes an old request or a new response invalid is never non-breaking", { timeout: 120_000 }, () => {
    fc.assert(property(), { numRuns: 3000 });
  });

  it("would be found if overlapping alternatives went unsaid, or if everything were called fine", () => {
    const blind: typeof verdict = (direction, before, after) => {
      const { changes } = compareContracts(contract(direction, before), contract(direction, after));
      return changes.filter(({ kind }) => kind !== "alternatives-overlap")[0]?.verdict ?? "none";
    };
    expect(escapes("request", parse(AB), parse(`{oneOf: [${AB}, ${BA}]}`), blind)).toBeDefined();
    expect(
      fc.check(
        property(() => "non-breaking"),
        { numRuns: 500 },
      ).failed,
    ).toBe(true);
  });
});
