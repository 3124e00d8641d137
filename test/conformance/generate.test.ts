// What the suite generates: values that a schema allows, and requests that break it in one place.

import { describe, expect, it } from "vitest";
import { baseCase } from "../../conformance/cases.js";
import { arbitrary, parameterArbitrary } from "../../conformance/generate/arbitrary.js";
import { breaksOf } from "../../conformance/generate/breaks.js";
import { build, UNKNOWN_VALUE } from "../../conformance/generate/build-value.js";
import { flatten } from "../../conformance/generate/flatten.js";
import { placesOf, withoutPlace, withPlace } from "../../conformance/generate/places.js";
import { derivedSeed } from "../../conformance/generate/seed.js";
import { createValidator } from "../../conformance/generate/validator.js";
import { statedKeywords } from "../../conformance/report/keyword-coverage.js";
import { listOperations, readContract, type SchemaObject } from "../../scripts/openapi/document.js";
import { pointer } from "../../scripts/openapi/json.js";
import fc from "../support/fast-check.js";
import { contract } from "./small-contract.js";

const real = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
const thing: SchemaObject = { $ref: "#/components/schemas/Base" };
const tree: SchemaObject = { $ref: "#/components/schemas/Tree" };
const validator = createValidator(contract);
const [operation] = listOperations(contract);
if (!operation) throw new Error("the small contract has no operation");

describe("flatten", () => {
  it("merges the parts of an allOf and says so", () => {
    const flat = flatten(contract, { $ref: "#/components/schemas/Thing" });
    expect(flat.merged).toBe(true);
    expect(flat.required).toEqual(["name"]);
    expect(Object.keys(flat.properties ?? {})).toEqual(expect.arrayContaining(["name", "children"]));
    expect(flatten(contract, thing).merged).toBe(false);
  });
});

describe("arbitrary", () => {
  it("gives only values that the schema allows", () => {
    fc.assert(
      fc.property(arbitrary(contract, thing, "request"), (value) => {
        expect(validator.problems(thing, value)).toEqual([]);
        expect(value).not.toHaveProperty("id");
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("comes to every optional member, null, listed and unlisted value", () => {
    const samples = fc.sample(arbitrary(contract, thing, "request"), { seed: 7, numRuns: 300 }) as Record<
      string,
      unknown
    >[];
    for (const member of ["amount", "kind", "colour", "code", "secret"]) {
      expect(samples.some((sample) => member in sample)).toBe(true);
      expect(samples.some((sample) => !(member in sample))).toBe(true);
    }
    expect(samples.some(({ amount }) => amount === null)).toBe(true);
    expect(samples.some(({ amount }) => Number(amount) > 2 ** 31)).toBe(true);
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set([undefined, "one", "two"]));
    expect(samples.some(({ colour }) => typeof colour === "string" && !["red", "green"].includes(colour))).toBe(true);
  });

  it("ends where a schema contains itself", () => {
    fc.assert(
      fc.property(arbitrary(contract, tree, "response"), (value) => {
        expect(validator.problems(tree, value)).toEqual([]);
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  it("gives only values that the contract's own schemas allow", () => {
    const whole = createValidator(real);
    for (const name of Object.keys(real.components?.schemas ?? {})) {
      const schema = { $ref: `#/components/schemas/${name}` };
      for (const value of fc.sample(arbitrary(real, schema, "response"), { seed: 7, numRuns: 3 })) {
        expect(whole.problems(schema, value), name).toEqual([]);
      }
    }
  });

  it("keeps to what a path can carry", () => {
    const free = parameterArbitrary(contract, { name: "x", in: "path", required: true, schema: { type: "string" } });
    for (const value of fc.sample(free, { seed: 7, numRuns: 500 })) {
      expect(["", ".", ".."]).not.toContain(value);
    }
  });
});

describe("build", () => {
  const response = { direction: "response" } as const;

  it("makes the smallest and the fullest value of every response of the contract", () => {
    const whole = createValidator(real);
    const schemas = listOperations(real).flatMap(({ responses }) =>
      Object.entries(responses).flatMap(([status, response]) => {
        const schema = response.content?.["application/json"]?.schema;
        return status.startsWith("2") && schema ? [schema] : [];
      }),
    );
    expect(schemas.length).toBeGreaterThan(80);
    for (const schema of schemas) {
      for (const options of [
        { ...response, members: "required" as const },
        { ...response, members: "all" as const },
        { ...response, members: "all" as const, nulls: true, unknownValues: true },
        { ...response, members: "all" as const, longest: true, items: 3 },
      ]) {
        expect(whole.problems(schema, build(real, schema, options))).toEqual([]);
      }
    }
  });

  it("leaves out what the other direction carries", () => {
    expect(build(contract, thing, { direction: "request", members: "all" })).not.toHaveProperty("id");
    expect(build(contract, thing, { ...response, members: "all" })).not.toHaveProperty("secret");
  });

  it("goes to the edges that are asked for", () => {
    expect(build(contract, thing, { ...response, members: "required" })).toEqual({ name: "text" });
    expect(build(contract, thing, { ...response, members: "all", nulls: true })).toMatchObject({ amount: null });
    expect(build(contract, thing, { ...response, members: "all", unknownValues: true })).toMatchObject({
      colour: UNKNOWN_VALUE,
      kind: "one",
    });
    const { name, amount } = build(contract, thing, { ...response, members: "all", longest: true }) as {
      name: string;
      amount: number;
    };
    expect([...name]).toHaveLength(5);
    expect(amount).toBe(Number.MAX_SAFE_INTEGER);
    // Base is closed, so it takes no members of a later version; Tree is open.
    expect(build(contract, thing, { ...response, members: "all", extra: true })).not.toHaveProperty(
      "member_of_a_later_version",
    );
    expect(build(contract, tree, { ...response, members: "all", extra: true })).toHaveProperty(
      "member_of_a_later_version",
    );
    expect(build(contract, tree, { ...response, members: "all", items: 0 })).toHaveProperty("branches", []);
  });
});

describe("places", () => {
  it("names every member of every object, and the way to it", () => {
    const body = placesOf(contract, { $ref: "#/components/schemas/Thing" });
    expect(body.map(({ path }) => pointer(...path))).toEqual(
      expect.arrayContaining(["", "/name", "/children", "/children/0", "/children/0/amount"]),
    );
    expect(body.find(({ path }) => pointer(...path) === "/children/0/amount")?.merged).toBe(true);
    expect(placesOf(contract, thing).every(({ merged }) => !merged)).toBe(true);
  });

  it("names a member of any name, which is built too", () => {
    const map = { type: "object", additionalProperties: { type: "boolean" } } as const;
    const body = placesOf(contract, { type: "object", required: ["tabs"], properties: { tabs: map } });
    expect(body.map(({ path, required }) => [pointer(...path), required])).toEqual([
      ["", true],
      ["/tabs", true],
      ["/tabs/*", false],
    ]);
    expect(build(contract, map, { direction: "request", members: "all" })).toEqual({ "*": true });
    expect(build(contract, map, { direction: "request", members: "required" })).toEqual({});
  });

  it("changes one place and leaves the value as it was", () => {
    const value = { a: [{ b: 1, c: 2 }], d: 3 };
    expect(withPlace(value, ["a", 0, "b"], null)).toEqual({ a: [{ b: null, c: 2 }], d: 3 });
    expect(withoutPlace(value, ["a", 0, "b"])).toEqual({ a: [{ c: 2 }], d: 3 });
    expect(value).toEqual({ a: [{ b: 1, c: 2 }], d: 3 });
  });
});

it("escapes names in a pointer", () => {
  expect(pointer("a/b", 0, "~c")).toBe("/a~1b/0/~0c");
});

describe("breaksOf", () => {
  const breaks = breaksOf(contract, operation, baseCase(contract, operation));
  const named = (pointer: string) => breaks.filter((one) => one.pointer === pointer).map(({ keyword }) => keyword);

  it("has one for each keyword that a request can break", () => {
    expect(named("/path/thing_id")).toEqual(["format"]);
    expect(named("/query/page")).toEqual(["type", "minimum", "maximum"]);
    expect(named("/query/on")).toEqual(["format", "required"]);
    expect(named("/body/name")).toEqual(["type", "nullable", "minLength", "maxLength", "required"]);
    expect(named("/body/amount")).toEqual(["type", "format", "minimum"]);
    expect(named("/body/kind")).toEqual(["type", "nullable", "enum"]);
    expect(named("/body/colour")).toEqual(["type", "nullable"]);
    expect(named("/body/code")).toEqual(["type", "nullable", "pattern"]);
    expect(named("/body/children/0")).toEqual(["type", "nullable", "additionalProperties"]);
    expect(named("/body/children/0/name")).toContain("required");
    expect(named("/body/id")).toEqual([]);
  });

  it("breaks what it says it breaks, and that alone", () => {
    const body = breaks.filter(({ contentType, pointer }) => contentType !== undefined && pointer !== "/body");
    expect(body.length).toBeGreaterThan(20);
    for (const { broken, pointer, keyword } of body) {
      // To this validator int64 is no constraint beyond being whole, and what is of a wrong type is in no list of values.
      if (keyword === "format" && pointer.endsWith("/amount")) continue;
      const atMost = /\/(amount|kind)$/.test(pointer) ? 2 : 1;
      const schema: SchemaObject = pointer.startsWith("/body/children")
        ? { type: "object", properties: { children: { type: "array", items: thing } } }
        : { type: "object", properties: { ...contract.components?.schemas?.["Base"]?.properties }, required: ["name"] };
      const problems = validator.problems(schema, broken?.body);
      const where = `${pointer} ${keyword}: ${JSON.stringify(broken?.body)}`;
      expect(problems.length, where).toBeGreaterThan(0);
      expect(problems.length, where).toBeLessThanOrEqual(atMost);
    }
  });

  it("shows a keyword that it cannot break", () => {
    const odd = structuredClone(contract);
    const base = odd.components?.schemas?.["Base"]?.properties;
    if (base) base["name"] = { type: "string", anyOf: [{ minLength: 1 }] };
    const [changed] = listOperations(odd);
    if (!changed) throw new Error("no operation");
    const found = breaksOf(odd, changed, baseCase(odd, changed)).find(({ keyword }) => keyword === "anyOf");
    expect(found?.pointer).toBe("/body/name");
    expect(found?.broken).toBeUndefined();
  });

  it("breaks every request of the contract in a place that its body has", () => {
    const all = listOperations(real).flatMap((one) => breaksOf(real, one, baseCase(real, one)));
    expect(all.length).toBeGreaterThan(1500);
    const inForms = all.filter(({ broken }) => broken === undefined);
    expect(new Set(inForms.map(({ keyword }) => keyword))).toEqual(new Set(["items", "properties"]));
    expect(inForms.every(({ contentType }) => contentType !== "application/json")).toBe(true);
  });
});

it("leaves no keyword unbroken that the contract states for a request", () => {
  const left = listOperations(real).flatMap((one) => {
    const broken = new Set(
      breaksOf(real, one, baseCase(real, one)).map(({ keyword, pointer }) => `${keyword} ${pointer}`),
    );
    const stated = [...statedKeywords(real, one)].flatMap(([keyword, pointers]) =>
      [...pointers].map((pointer) => `${keyword} ${pointer}`),
    );
    expect(stated.length, one.id).toBeGreaterThan(0);
    return stated.filter((place) => !broken.has(place)).map((place) => `${one.id} ${place}`);
  });
  expect(left).toEqual([]);
});

it("derives seeds that differ by operation and stay the same", () => {
  expect(derivedSeed(1, "a")).toBe(derivedSeed(1, "a"));
  expect(new Set([derivedSeed(1, "a"), derivedSeed(1, "b"), derivedSeed(2, "a")]).size).toBe(3);
});
