// What holds of every comparison: the same is the same however it is written, nothing goes unnoticed, and what is new
// from one side is gone from the other.

import { describe, expect, it } from "vitest";
import { compareContracts } from "../../scripts/diff/compare.js";
import type { ContractDocument } from "../../scripts/openapi/document.js";
import fc from "../support/fast-check.js";
import { baseContract, edited, holderOf, places } from "./base.js";
import { ROWS } from "./rows.js";

/** Lists whose order means nothing to callers. */
const UNORDERED = new Set([
  "required",
  "enum",
  "tags",
  "security",
  "parameters",
  "oneOf",
  "anyOf",
  "servers",
  "inferred",
]);

/** The same document with its members, and its lists without an order, shuffled by `random`. */
function shuffled(node: unknown, random: () => number, key = ""): unknown {
  const shuffle = <T>(list: T[]): T[] =>
    list
      .map((value) => [random(), value] as const)
      .sort(([a], [b]) => a - b)
      .map(([, value]) => value);
  if (Array.isArray(node)) {
    const items = node.map((item) => shuffled(item, random));
    return UNORDERED.has(key) ? shuffle(items) : items;
  }
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    shuffle(Object.entries(node)).map(([name, value]) => [name, shuffled(value, random, name)]),
  );
}

const documents = [baseContract(), ...ROWS.map(({ edit }) => edited(edit))];

describe("the same contract", () => {
  it("has no changes", () => {
    for (const document of documents) {
      expect(compareContracts(document, structuredClone(document))).toEqual({
        changes: [],
        verdict: "none",
        bump: "none",
      });
    }
  });

  it("has no changes when it is written in another order", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (document, stream) => {
          const copy = shuffled(document, () => stream.next().value as number) as ContractDocument;
          const texts = compareContracts(document, copy).changes.filter(({ kind }) => kind !== "docs-changed");
          expect(texts).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("has no changes when a schema that no operation uses is written in another order", () => {
    const base = baseContract();
    const schemas = (alone: object) =>
      ({
        ...base,
        components: { ...base.components, schemas: { ...base.components?.schemas, Alone: alone } },
      }) as typeof base;
    const members = { a: { enum: [1, 2] }, b: { oneOf: [{ type: "string" }, { type: "integer" }] } };
    const turned = { b: { oneOf: [{ type: "integer" }, { type: "string" }] }, a: { enum: [2, 1] } };
    const before = schemas({ type: "object", required: ["a", "b"], properties: members });
    expect(
      compareContracts(before, schemas({ properties: turned, required: ["b", "a"], type: "object" })).changes,
    ).toEqual([]);
    const other = { ...turned, a: { enum: [2, 3] } };
    expect(
      compareContracts(before, schemas({ properties: other, required: ["b", "a"], type: "object" })).changes,
    ).toMatchObject([{ kind: "not-classified", schema: { name: "Alone" } }]);
  });
});

describe("the sides swapped", () => {
  const mirrored = (kind: string) =>
    kind
      .replace(/^required-(member|parameter|body)-added$/, "$1-added")
      .replace(/added|removed/, (word) => (word === "added" ? "removed" : "added"));
  const PAIRED =
    /^(?:required-)?(?:operation|parameter|member|body|environment|nullable|value|known-value|alternative|content-type|response-status|response-body|error-status|schema)-(?:added|removed)$/;
  const paired = (kinds: string[]) => kinds.filter((kind) => PAIRED.test(kind)).sort();

  it.each(ROWS)("$title", ({ edit }) => {
    const [before, after] = [baseContract(), edited(edit)];
    const kinds = (from: ContractDocument, to: ContractDocument) =>
      compareContracts(from, to).changes.map(({ kind }) => kind);
    const [there, back] = [kinds(before, after), kinds(after, before)];
    expect(back.length > 0).toBe(there.length > 0);
    const plain = (list: string[]) => paired(list).map((kind) => kind.replace(/^required-/, ""));
    expect(plain(back)).toEqual(paired(there).map(mirrored).sort());
  });
});

describe("nothing goes unnoticed", () => {
  const NOT_A_CONTRACT = /\/(?:operationId|responses|name|in|paths|openapi|url|components|schemas)$/;
  const SAYS_NOTHING = [
    // Implied by what stands beside it.
    /(?:Place|Tree|Thing|NewThing|Made|Problem|schema)\/type$/,
    /\/(?:kind|ids|results|children)\/type$/,
    // Named by no operation, or the same as what is left.
    /^\/components\/securitySchemes/,
    /^\/security$/,
    /^\/paths\/~1things~1\/post\/requestBody\/content\/[^/]+\/schema\/\$ref$/,
  ];

  /** Of every place, whether its change in a copy of the contract goes unnoticed. */
  const silent = (change: (members: Record<string, unknown>, key: string, pointer: string) => boolean) =>
    places(baseContract()).flatMap((at) => {
      const after = baseContract();
      const pointer = at.map((part) => `/${part.replaceAll("/", "~1")}`).join("");
      const isChanged = change(holderOf(after, at), at.at(-1) ?? "", pointer);
      return isChanged && compareContracts(baseContract(), after).verdict === "none" ? [pointer] : [];
    });

  it("that has another value", () => {
    const unnoticed = silent((members, key) => {
      const value = members[key];
      if (typeof value === "object" || key === "$ref") return false;
      members[key] = typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}x`;
      return true;
    });
    expect(unnoticed).toEqual([]);
  });

  it("that is taken away", () => {
    let count = 0;
    const unnoticed = silent((members, key, pointer) => {
      // Without these it is something else than a contract.
      if (NOT_A_CONTRACT.test(pointer) || /^\/components\/schemas\/\w+$/.test(pointer)) return false;
      if (SAYS_NOTHING.some((exception) => exception.test(pointer))) return false;
      count++;
      if (Array.isArray(members)) members.splice(Number(key), 1);
      else delete members[key];
      return true;
    });
    expect(count).toBeGreaterThan(200);
    expect(unnoticed).toEqual([]);
  });
});
