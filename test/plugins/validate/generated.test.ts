// The schemas that validation uses: complete, free of prose, the same bytes each time, and in the one entry that asks
// for them.

import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { components, operationSchemas } from "../../../generated/schemas.js";
import { generateSchemas } from "../../../scripts/generate/schemas.js";
import { type ContractDocument, listOperations, readContract } from "../../../scripts/openapi/document.js";

const contract = readContract(new URL("../../../spec/openapi.yaml", import.meta.url));

/** A contract of one operation whose response has this schema. */
function contractOf(schema: object, more: object = {}): ContractDocument {
  const responses = { "200": { description: "", content: { "application/json": { schema } } } };
  return {
    openapi: "3.0.3",
    info: { title: "t", version: "1" },
    paths: { "/x/": { get: { operationId: "get_x", responses, ...more } } },
    components: {
      schemas: { Unused: { type: "string" }, Used: { type: "object", items: { $ref: "#/components/schemas/Used" } } },
    },
  } as unknown as ContractDocument;
}

/** The generated text, and what it does not check. */
function schemasOf(document: Parameters<typeof generateSchemas>[0]): [text: string, notes: string[]] {
  const notes: string[] = [];
  return [generateSchemas(document, (text) => notes.push(text)), notes];
}

describe("generated/schemas.ts", () => {
  it("has every operation, and every schema that one of them leads to", () => {
    expect(Object.keys(operationSchemas)).toEqual(listOperations(contract).map(({ id }) => id));
    const missing: string[] = [];
    const visit = (ref: unknown): void => {
      if (typeof ref === "string") missing.push(...(ref in components ? [] : [ref]));
      if (typeof ref !== "object" || ref === null) return;
      const {
        items,
        additionalProperties,
        properties = {},
        allOf = [],
        anyOf = [],
        oneOf = [],
      } = ref as Record<string, never>;
      [items, additionalProperties, ...Object.values(properties), ...allOf, ...anyOf, ...oneOf].forEach(visit);
    };
    Object.values(components).forEach(visit);
    for (const { success, errors, body, parameters = [] } of Object.values(operationSchemas)) {
      for (const ref of [...Object.values(success), ...Object.values(errors), body?.schema]) visit(ref);
      for (const { schema } of parameters) visit(schema);
    }
    expect(missing).toEqual([]);
  });

  it("is the same for the same contract, and does not depend on prose", () => {
    const bare = JSON.parse(
      JSON.stringify(contract, (key, value) => (key === "description" && typeof value === "string" ? "" : value)),
    );
    expect(schemasOf(bare)[0]).toBe(schemasOf(contract)[0]);
  });

  it("leaves out prose and schemas that nothing leads to", () => {
    const [text] = schemasOf(
      contractOf({
        description: "PROSE",
        example: "PROSE",
        "x-note": "PROSE",
        $ref: undefined,
        items: { $ref: "#/components/schemas/Used" },
      }),
    );
    expect(text).not.toContain("PROSE");
    expect(text).not.toContain("Unused");
    expect(text).toContain('Used: { type: "object", items: "Used" }');
  });
});

describe("what validation does not know is named", () => {
  it.each<[string, object, RegExp]>([
    ["a keyword", { type: "integer", multipleOf: 2 }, /get_x 200: multipleOf 2 is not checked/],
    ["a keyword within", { type: "object", properties: { a: { not: {} } } }, /get_x 200\/properties: not/],
    ["a format", { type: "string", format: "ipv4" }, /format "ipv4" is not checked/],
  ])("%s", (_what, schema, message) => {
    expect(schemasOf(contractOf(schema))[1].join("; ")).toMatch(message);
  });

  it.each<[string, object, RegExp]>([
    [
      "a response of another media type",
      { responses: { 200: { content: { "text/csv": {} } } } },
      /get_x 200: a response of text\/csv/,
    ],
    ["a parameter in a cookie", { parameters: [{ name: "a", in: "cookie" }] }, /the parameter a is sent in a way/],
    [
      "a list that is not repeated",
      { parameters: [{ name: "a", in: "query", explode: false }] },
      /the parameter a is sent/,
    ],
    [
      "another schema for each media type",
      {
        requestBody: {
          content: { "application/json": { schema: { type: "object" } }, "text/x": { schema: { type: "string" } } },
        },
      },
      /text\/x has another schema/,
    ],
  ])("%s", (_what, more, message) => {
    expect(schemasOf(contractOf({ type: "string" }, more))[1].join("; ")).toMatch(message);
  });
});

describe("entries", () => {
  async function bundle(entry: string) {
    const build = await rolldown({
      input: new URL(entry, import.meta.url).pathname,
      platform: "neutral",
      logLevel: "silent",
    });
    const { output } = await build.generate({ format: "esm" });
    await build.close();
    return output[0];
  }

  it("the client does not carry the schemas", async () => {
    const { moduleIds } = await bundle("../../../src/index.ts");
    expect(moduleIds.some((id) => id.endsWith("src/client/client.ts"))).toBe(true);
    expect(moduleIds.filter((id) => /generated\/schemas|plugins\/validate/.test(id))).toEqual([]);
  });

  it("validation makes no code from text, so that it runs on Workers, and needs no package", async () => {
    const { moduleIds, code } = await bundle("../../../src/plugins/validate/index.ts");
    expect(moduleIds.some((id) => id.endsWith("generated/schemas.ts"))).toBe(true);
    expect(moduleIds.filter((id) => id.includes("node_modules"))).toEqual([]);
    expect(code).not.toMatch(/\beval\(|\bFunction\(/);
  });
});
