// The overlay step: Overlay 1.0.0's merge, and our x-thredfi-fill, which only ever adds words and examples.

import { describe, expect, it } from "vitest";
import { applyOverlay } from "../../scripts/bundle/overlay.js";
import type { Json, JsonObject } from "../../scripts/openapi/json.js";

const overlay = (...actions: JsonObject[]) => ({
  file: "wording/bills.overlay.yaml",
  document: { overlay: "1.0.0", info: { title: "t", version: "1" }, actions } as JsonObject,
});

function applied(document: JsonObject, ...actions: JsonObject[]): JsonObject {
  applyOverlay(document, overlay(...actions));
  return document;
}

const contract = (): JsonObject => ({
  info: { title: "API" },
  paths: {
    "/bills/": {
      get: {
        operationId: "list_bills",
        tags: ["Bills"],
        parameters: [
          { name: "page", in: "query" },
          { name: "status", in: "query" },
        ],
        responses: { "200": { content: { "application/json": {} } } },
      },
      post: { operationId: "create_bill", description: "Published." },
    },
  },
  components: { schemas: { Bill: { type: "object", properties: { description: { type: "string" } } } } },
});

const at = (document: Json | undefined, ...path: (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => (value as Record<string | number, Json> | undefined)?.[key], document);

describe("update", () => {
  it("merges objects, concatenates arrays and replaces anything else", () => {
    const document = applied(
      { a: { keep: 1, list: [1], text: "old", inner: { x: 1 } } },
      { target: "$.a", update: { list: [2], text: "new", inner: { y: 2 } } },
    );
    expect(document).toEqual({ a: { keep: 1, list: [1, 2], text: "new", inner: { x: 1, y: 2 } } });
  });

  it("appends to a targeted array", () => {
    expect(applied({ a: [1] }, { target: "$.a", update: { b: 1 } })).toEqual({ a: [1, { b: 1 }] });
  });

  it("reaches every match, and each gets a value of its own", () => {
    const document = applied({ a: {}, b: {} }, { target: "$.*", update: { list: [1] } });
    applyOverlay(document, overlay({ target: "$.a.list", update: 2 }));
    expect(document).toEqual({ a: { list: [1, 2] }, b: { list: [1] } });
  });

  it("sees what earlier actions added", () => {
    const document = applied({}, { target: "$", update: { a: {} } }, { target: "$.a", update: { b: 1 } });
    expect(document).toEqual({ a: { b: 1 } });
  });

  it.each([
    ["a number", { target: "$.a", update: { b: 1 } }, { a: 1 }],
    ["an object, by a text", { target: "$.a", update: "text" }, { a: {} }],
  ])("refuses to update %s", (_what, action, document) => {
    expect(() => applied(document, action)).toThrow("wording/bills.overlay.yaml: $.a is ");
  });
});

describe("remove", () => {
  it("removes every match, from arrays too", () => {
    const document = applied(
      { list: [{ gone: true }, { gone: false }, { gone: true }], old: 1 },
      {
        target: "$.list[?@.gone == true]",
        remove: true,
      },
    );
    for (const target of ["$.old", "$.gone"]) applyOverlay(document, overlay({ target, remove: true }));
    expect(document).toEqual({ list: [{ gone: false }] });
  });

  it("leaves the shared parameters after the removed one what they were", () => {
    const shared = { $ref: "#/components/parameters/Page" };
    const document = applied(
      {
        paths: {
          "/bills/": { get: { parameters: [{ name: "id", in: "query" }, shared, { name: "status", in: "query" }] } },
        },
        components: { parameters: { Page: { name: "page", in: "query" } } },
      },
      { target: "$.paths['/bills/'].get.parameters[?@.name=='id']", remove: true },
      { target: "$.paths['/bills/'].get.parameters[?@.name=='page']", update: { description: "Page" } },
    );
    expect(at(document, "paths", "/bills/", "get", "parameters")).toEqual([shared, { name: "status", in: "query" }]);
    expect(at(document, "components", "parameters", "Page", "description")).toBe("Page");
  });
});

describe("target", () => {
  it.each([
    ["$.paths['/bills/'].get", "list_bills"],
    ['$["paths"]["/bills/"]["get"]', "list_bills"],
    ["$.paths.*[?@.operationId=='create_bill']", "create_bill"],
    ["$.paths['/bills/'][?(@.operationId == 'create_bill')]", "create_bill"],
    ["$..[?@.operationId=='list_bills' && @.tags]", "list_bills"],
  ])("%s is found", (target, operationId) => {
    const document = applied(contract(), { target, update: { found: true } });
    const found = Object.values(at(document, "paths", "/bills/") as JsonObject).filter((o) => at(o, "found") === true);
    expect(found.map((operation) => at(operation, "operationId"))).toEqual([operationId]);
  });

  it("that matches nothing is an error that names file and target", () => {
    expect(() => applied(contract(), { target: "$.paths['/bill/'].get", update: {} })).toThrow(
      "wording/bills.overlay.yaml: $.paths['/bill/'].get matches nothing",
    );
  });

  it("does not reach inherited members", () => {
    expect(() => applied({}, { target: "$.constructor", update: {} })).toThrow("matches nothing");
  });

  it("that is no JSONPath is an error that names file and target", () => {
    expect(() => applied(contract(), { target: "$.paths[", update: {} })).toThrow(
      "wording/bills.overlay.yaml: $.paths[ is not a JSONPath",
    );
  });
});

describe("x-thredfi-fill", () => {
  const fill = (target: string, update: Json): JsonObject => ({ target, "x-thredfi-fill": true, update });

  it("adds what is missing and never overwrites", () => {
    const document = applied(
      contract(),
      fill("$.paths['/bills/'].post", { summary: "Create a bill", description: "Ours.", "x-note": 1 }),
    );
    expect(at(document, "paths", "/bills/", "post")).toEqual({
      operationId: "create_bill",
      description: "Published.",
      summary: "Create a bill",
      "x-note": 1,
    });
  });

  it("leaves arrays as they are", () => {
    const document = applied(contract(), fill("$.paths['/bills/'].get", { tags: ["Other"] }));
    expect(at(document, "paths", "/bills/", "get", "tags")).toEqual(["Bills"]);
  });

  it("describes a parameter, an answer and a field that is itself called description", () => {
    const document = applied(
      contract(),
      fill("$.paths['/bills/'].get.parameters[?@.name=='status']", { description: "State." }),
      fill("$.paths['/bills/'].get", { responses: { "200": { description: "A page." } } }),
      fill("$.components.schemas.Bill", { properties: { description: { description: "Words." } } }),
    );
    const get = at(document, "paths", "/bills/", "get");
    expect(at(get, "parameters")).toEqual([
      { name: "page", in: "query" },
      { name: "status", in: "query", description: "State." },
    ]);
    expect(at(get, "responses", "200", "description")).toBe("A page.");
    expect(at(document, "components", "schemas", "Bill", "properties", "description")).toEqual({
      type: "string",
      description: "Words.",
    });
  });

  it("fills a text that is empty, and not one of nothing else", () => {
    const document = applied(
      { a: { description: "", examples: { Theirs: { value: "" } } } },
      fill("$.a", { description: "Ours.", examples: { Theirs: { value: "x" } } }),
    );
    expect(document).toEqual({ a: { description: "Ours.", examples: { Theirs: { value: "" } } } });
  });

  it("describes a shared parameter or response by the operations that name it, and one written out alike", () => {
    const shared = { parameters: { Page: { name: "page", in: "query" } }, responses: { Gone: { content: {} } } };
    const document = applied(
      {
        paths: {
          "/a/": {
            get: {
              parameters: [{ $ref: "#/components/parameters/Page" }, { name: "page", in: "path" }],
              responses: { "410": { $ref: "#/components/responses/Gone" } },
            },
            put: { parameters: [{ name: "page", in: "query" }], responses: { "410": { description: "Theirs." } } },
          },
        },
        components: shared,
      },
      fill("$.paths[*][*].parameters[?@.name=='page' && @.in=='query']", { description: "Which." }),
      fill("$.paths[*][*].responses['410']", { description: "Gone for good." }),
    );
    const item = at(document, "paths", "/a/");
    expect(at(item, "get", "parameters")).toEqual([
      { $ref: "#/components/parameters/Page" },
      { name: "page", in: "path" },
    ]);
    expect(at(item, "get", "responses", "410")).toEqual({ $ref: "#/components/responses/Gone" });
    expect(at(item, "put", "parameters", 0, "description")).toBe("Which.");
    expect(at(item, "put", "responses", "410", "description")).toBe("Theirs.");
    expect(at(document, "components", "parameters", "Page", "description")).toBe("Which.");
    expect(at(document, "components", "responses", "Gone", "description")).toBe("Gone for good.");
  });

  it("describes a field where it stands: in a part of an allOf, or in what that refers to", () => {
    const Base = () => ({ properties: { id: {}, type: { description: "Theirs." } } });
    const document = applied(
      { schemas: { Base: Base(), Bill: { allOf: [{ $ref: "#/schemas/Base" }, { properties: { total: {} } }] } } },
      fill("$.schemas.Bill", {
        properties: { id: { description: "Its id." }, type: { description: "x" }, total: { description: "Sum." } },
      }),
    );
    expect(document["schemas"]).toEqual({
      Base: { properties: { id: { description: "Its id." }, type: { description: "Theirs." } } },
      Bill: { allOf: [{ $ref: "#/schemas/Base" }, { properties: { total: { description: "Sum." } } }] },
    });
  });

  it("adds an example beside a published one and does not mix the two", () => {
    const media = () => ({ examples: { Theirs: { value: { id: 1 } } }, example: { id: 1 } });
    const document = applied(
      { media: media() },
      fill("$.media", {
        examples: { Theirs: { value: { name: "x" } }, Ours: { value: { id: 2 } } },
        example: { name: "x" },
      }),
    );
    expect(document["media"]).toEqual({
      examples: { Theirs: { value: { id: 1 } }, Ours: { value: { id: 2 } } },
      example: { id: 1 },
    });
  });

  it.each([
    ["a field", "$.components.schemas.Bill", { properties: { gone: { description: "Words." } } }],
    ["a field, from its map", "$.components.schemas.Bill.properties", { gone: { description: "Words." } }],
    ["an answer", "$.paths['/bills/'].get", { responses: { "201": { description: "Created." } } }],
    ["a media type", "$.paths['/bills/'].get.responses['200']", { content: { "text/csv": { example: "" } } }],
    ["a request body", "$.paths['/bills/'].get", { requestBody: { content: { "application/json": {} } } }],
    ["a type", "$.paths['/bills/'].get.parameters[0]", { schema: { type: "string" } }],
  ])("does not bring %s into being", (_what, target, update) => {
    const document = contract();
    expect(() => applied(document, fill(target, update))).toThrow("x-thredfi-fill adds only words and examples");
    expect(document).toEqual(contract());
  });
});

describe("an overlay file", () => {
  it.each([
    ["of another version", { overlay: "2.0.0", info: { title: "t", version: "1" }, actions: [] }],
    ["without info", { overlay: "1.0.0", actions: [{ target: "$", update: {} }] }],
    ["without actions", { overlay: "1.0.0", info: { title: "t", version: "1" }, actions: [] }],
    ["with an idle action", { overlay: "1.0.0", info: { title: "t", version: "1" }, actions: [{ target: "$" }] }],
  ])("%s is refused by name", (_what, document) => {
    expect(() => applyOverlay({}, { file: "additions/x.yaml", document })).toThrow("additions/x.yaml: ");
  });
});
