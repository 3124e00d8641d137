// Each keyword of a schema, kept once and broken once: the mismatch names the place, what is asked for and what is there.

import { describe, expect, it } from "vitest";
import type { ContractSchema } from "../../../generated/schemas.js";
import { checkValue, MOST_FAULTS } from "../../../src/plugins/validate/schema-check.js";

const components: Record<string, ContractSchema> = {
  Party: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
  Tagged: { type: "object", properties: { tags: { type: "array", items: { type: "string" } } } },
  Node: { type: "object", properties: { id: { type: "integer" }, children: { type: "array", items: "Node" } } },
};

const DEFAULTS = {
  direction: "response" as const,
  components,
  unknownMembers: false,
  unknownValues: false,
  hidden: false,
};

function check(schema: ContractSchema | string, value: unknown, options: Partial<typeof REQUEST> = {}) {
  return checkValue(schema, value, { ...DEFAULTS, ...options });
}

const REQUEST: Omit<typeof DEFAULTS, "direction"> & { direction: "request" | "response" } = {
  ...DEFAULTS,
  direction: "request",
  unknownMembers: true,
};

const STRING: ContractSchema = { type: "string" };
const ARRAY: ContractSchema = { type: "array" };
const NUMBER: ContractSchema = { type: "number" };
const INTEGER: ContractSchema = { type: "integer" };

const inA = (schema: ContractSchema): ContractSchema => ({ type: "object", properties: { a: schema } });

describe("a keyword that is kept and broken", () => {
  it.each<[string, ContractSchema, unknown, unknown, string, string]>([
    ["type string", { type: "string" }, "x", 7, "string", "number 7"],
    ["type integer", { type: "integer" }, 7, 7.5, "integer", "number 7.5"],
    ["type integer, as text", { type: "integer" }, 7, "7", "integer", 'string "7"'],
    ["type number", { type: "number" }, 7.5, "7.5", "number", 'string "7.5"'],
    ["type boolean", { type: "boolean" }, false, 0, "boolean", "number 0"],
    ["type array", { type: "array" }, [], {}, "array", "object"],
    ["type object", { type: "object" }, {}, [1, 2], "object", "array of 2"],
    ["null", { type: "string" }, "x", null, "string", "null"],
    ["nullable", { type: "string", nullable: true }, null, 7, "string or null", "number 7"],
    ["nullable beside enum", { type: "string", nullable: true, enum: ["x"] }, null, "y", 'one of "x"', 'string "y"'],
    ["enum", { type: "string", enum: ["a", "b"] }, "a", "c", 'one of "a", "b"', 'string "c"'],
    ["minimum", { type: "integer", minimum: 1 }, 1, 0, "at least 1", "number 0"],
    ["maximum", { type: "integer", maximum: 100 }, 100, 101, "at most 100", "number 101"],
    ["minLength", { type: "string", minLength: 1 }, "x", "", "at least 1 character", 'string ""'],
    ["minLength of 😀", { type: "string", minLength: 2 }, "😀😀", "😀", "at least 2 characters", 'string "😀"'],
    ["maxLength", { type: "string", maxLength: 3 }, "abc", "abcd", "at most 3 characters", 'string "abcd"'],
    ["maxLength of 😀", { type: "string", maxLength: 2 }, "😀😀", "abc", "at most 2 characters", 'string "abc"'],
    ["pattern", { type: "string", pattern: "^[0-9a-f-]+$" }, "0a-f", "0A", "pattern ^[0-9a-f-]+$", 'string "0A"'],
    ["minItems", { type: "array", minItems: 1 }, [1], [], "at least 1 item", "array of 0"],
    ["maxItems", { type: "array", maxItems: 1 }, [1], [1, 2], "at most 1 item", "array of 2"],
    ["oneOf, no type fits", { oneOf: [STRING, ARRAY] }, "x", 7, "one of string, array", "number 7"],
    ["anyOf, no type fits", { anyOf: [STRING, ARRAY] }, [], 7, "one of string, array", "number 7"],
    ["oneOf, two fit", { oneOf: [NUMBER, INTEGER] }, 7.5, 7, "exactly one of the alternatives to fit", "number 7"],
  ])("%s", (_keyword, schema, right, wrong, expected, found) => {
    expect(check(inA(schema), { a: right })).toEqual([]);
    expect(check(inA(schema), { a: wrong })).toEqual([{ pointer: "/a", expected, found }]);
  });
});

describe("formats", () => {
  it.each<[NonNullable<ContractSchema["format"]>, string[], string[]]>([
    [
      "uuid",
      ["3c90c3cc-0d44-4b50-8888-8dd25736052a", "3C90C3CC-0D44-4B50-8888-8DD25736052A"],
      ["3c90c3cc", "", "x".repeat(36)],
    ],
    [
      "date",
      ["2026-02-28", "2024-02-29", "2000-02-29", "2026-12-31"],
      ["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "28-02-2026", "2026-2-8"],
    ],
    [
      "date-time",
      ["2026-02-28T10:00:00Z", "2026-02-28T10:00:00.123456+01:00", "2016-12-31t23:59:60z"],
      ["2026-02-28", "2026-02-28T10:00:00", "2026-02-30T10:00:00Z", "2026-02-28 10:00:00Z", "2026-02-28T24:00:00Z"],
    ],
    ["email", ["ada@example.com", "ada+x@localhost"], ["ada", "ada@", "@x", "ada lovelace@example.com", "a@b@c"]],
    ["uri", ["https://docs.thredfi.com/x?y=1#z", "urn:isbn:1"], ["docs.thredfi.com", "https://a b", "/x", ""]],
  ])("%s", (format, right, wrong) => {
    const schema: ContractSchema = { type: "string", format };
    expect(right.filter((text) => check(schema, text).length > 0)).toEqual([]);
    expect(wrong.filter((text) => check(schema, text).length === 0)).toEqual([]);
    expect(check(schema, wrong[0])[0]?.expected).toBe(`format ${format}`);
  });
});

describe("objects", () => {
  it("a required member that is missing", () => {
    expect(check("Party", {})).toEqual([{ pointer: "/name", expected: "member required", found: "nothing" }]);
  });

  it("is looked through, to the place in the value", () => {
    const tree = { id: 1, children: [{ id: 2 }, { id: 3, children: [{ id: "4" }] }] };
    expect(check("Node", tree)).toEqual([
      { pointer: "/children/1/children/0/id", expected: "integer", found: 'string "4"' },
    ]);
  });

  it("escapes names in the pointer (RFC 6901)", () => {
    const schema: ContractSchema = { type: "object", properties: { "a/b~c": { type: "string" } } };
    expect(check(schema, { "a/b~c": 1 })[0]?.pointer).toBe("/a~1b~0c");
  });

  it("an unknown member is noted when it is asked for, and not in a free form", () => {
    const value = { name: "Ada", colour: "red" };
    expect(check("Party", value)).toEqual([]);
    expect(check("Party", value, { unknownMembers: true })).toEqual([
      { pointer: "/colour", expected: "no member of this name", found: 'string "red"' },
    ]);
    expect(check({ type: "object" }, value, { unknownMembers: true })).toEqual([]);
    expect(
      check({ type: "object", properties: {}, additionalProperties: true }, value, { unknownMembers: true }),
    ).toEqual([]);
  });

  it("names that every object has are unknown members like others", () => {
    const value = JSON.parse('{"name":"Ada","__proto__":1,"constructor":2,"toString":3}');
    const pointers = check("Party", value, { unknownMembers: true }).map(({ pointer }) => pointer);
    expect(pointers).toEqual(["/__proto__", "/constructor", "/toString"]);
  });

  it("additionalProperties as a schema, and as false", () => {
    const schema: ContractSchema = { type: "object", additionalProperties: { type: "boolean" } };
    expect(check(schema, { a: true, b: 1 })).toEqual([{ pointer: "/b", expected: "boolean", found: "number 1" }]);
    expect(check({ type: "object", additionalProperties: false }, { a: 1 })[0]?.expected).toBe(
      "no member of this name",
    );
  });

  it("allOf: a part that declares no member does not open the others", () => {
    const schema: ContractSchema = { allOf: ["Party", { type: "object", required: ["id"] }] };
    const pointers = check(schema, { name: "Ada", id: 1 }, { unknownMembers: true }).map(({ pointer }) => pointer);
    expect(pointers).toEqual(["/id"]);
    const free: ContractSchema = { allOf: [{ type: "object" }, { type: "object" }] };
    expect(check(free, { id: 1 }, { unknownMembers: true })).toEqual([]);
  });

  it("allOf: each part holds, and what any part declares is known", () => {
    const schema: ContractSchema = { allOf: ["Party", "Tagged"], properties: { own: { type: "string" } } };
    expect(check(schema, { name: "Ada", tags: ["x"], own: "y" }, { unknownMembers: true })).toEqual([]);
    expect(check(schema, { name: "Ada", tags: [1], colour: "red" }, { unknownMembers: true })).toEqual([
      { pointer: "/colour", expected: "no member of this name", found: 'string "red"' },
      { pointer: "/tags/0", expected: "string", found: "number 1" },
    ]);
    expect(check(schema, {}).map(({ pointer }) => pointer)).toEqual(["/name"]);
  });

  it("oneOf: what is wrong is reported within the alternative of the value's type", () => {
    const schema: ContractSchema = { oneOf: [{ type: "array", items: "Party" }, "Party"] };
    expect(check(schema, { name: "Ada" })).toEqual([]);
    expect(check(schema, [{ name: 1 }])).toEqual([{ pointer: "/0/name", expected: "string", found: "number 1" }]);
    const grown = check(schema, { name: "Ada", colour: "red" }, { unknownMembers: true });
    expect(grown).toEqual([{ pointer: "/colour", expected: "no member of this name", found: 'string "red"' }]);
  });
});

describe("direction", () => {
  const schema: ContractSchema = {
    type: "object",
    properties: { id: { type: "integer", readOnly: true }, pin: { type: "integer", writeOnly: true } },
    required: ["id", "pin"],
  };

  it("a read-only member is required of responses and has no place in requests", () => {
    expect(check(schema, { id: 1 })).toEqual([]);
    expect(check(schema, { id: 1, pin: 2 }, REQUEST)).toEqual([
      { pointer: "/id", expected: "no read-only member in a request", found: "number 1" },
    ]);
    expect(check(schema, {})[0]?.pointer).toBe("/id");
  });

  it("a write-only member is required of requests and has no place in responses", () => {
    expect(check(schema, { pin: 2 }, REQUEST)).toEqual([]);
    expect(check(schema, { id: 1, pin: 2 })).toEqual([
      { pointer: "/pin", expected: "no write-only member in a response", found: "number 2" },
    ]);
  });
});

describe("a list of values that may grow", () => {
  const schema: ContractSchema = { type: "string", known: ["sent", "paid"] };

  it("takes an unknown value, unless these are asked for", () => {
    expect(check(schema, "voided")).toEqual([]);
    expect(check(schema, "paid", { unknownValues: true })).toEqual([]);
    expect(check(schema, "voided", { unknownValues: true })).toEqual([
      { pointer: "", expected: 'a known value: one of "sent", "paid"', found: 'string "voided"' },
    ]);
  });
});

describe("what is shown", () => {
  it("a long value is cut", () => {
    const [fault] = check({ type: "string", maxLength: 3 }, "x".repeat(5000));
    expect(fault?.found).toBe(`string "${"x".repeat(40)}…" (5000 characters)`);
  });

  it("line breaks stay escaped", () => {
    expect(check({ type: "integer" }, "a\nb\u2028c")[0]?.found).toBe('string "a\\nb\\u2028c"');
  });

  it.each(["access_token", "apiKey", "api_key", "client_secret", "password", "Authorization"])(
    "never the value of %s, nor what is in it",
    (name) => {
      const one = check({ type: "object", properties: { [name]: { type: "integer" } } }, { [name]: "hunter2" });
      expect(one[0]?.found).toBe("string (hidden)");
      const within = check(
        { type: "object", additionalProperties: { type: "object", additionalProperties: { type: "integer" } } },
        { [name]: { value: "hunter2" } },
      );
      expect(within[0]?.found).toBe("string (hidden)");
    },
  );

  it.each([
    "eyJhbGciOiJIUzI1NiJ9.e30.x",
    "see eyJhbGciOiJIUzI1NiJ9.e30.x",
    "sk_test_51H8xyz",
    "Bearer abc",
    "Basic YWJj",
  ])("never a value that looks like a secret: %s", (value) => {
    expect(check({ type: "integer" }, value)[0]?.found).toBe("string (hidden)");
  });

  it("nothing at all when values are hidden", () => {
    expect(check({ type: "integer" }, "x", { hidden: true })[0]?.found).toBe("string (hidden)");
  });

  it("not more than the most that is useful", () => {
    const values = Array.from({ length: 100 }, () => "x");
    expect(check({ type: "array", items: { type: "integer" } }, values)).toHaveLength(MOST_FAULTS);
  });
});
