// The join step: published pages win over reconstruction, and disagreements are errors that name the files.

import { describe, expect, it } from "vitest";
import { joinSources } from "../../scripts/bundle/join.js";
import type { Json, JsonObject } from "../../scripts/openapi/json.js";

const source = (file: string, paths: Json, components: Json = {}, rest: JsonObject = {}) => ({
  file,
  document: { openapi: "3.0.3", info: { title: file, version: "1" }, ...rest, paths, components } as JsonObject,
});

const answer = (schema: string): Json => ({
  "200": { description: "", content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } } },
});
const operation = (operationId: string, schema = "Bill"): JsonObject => ({ operationId, responses: answer(schema) });
const schemas = (entries: JsonObject): JsonObject => ({ schemas: entries });
const Bill: JsonObject = { type: "object", properties: { id: { type: "string" } } };

describe("a published page", () => {
  const reconstructed = source(
    "reconstructed/bills.yaml",
    { "/bills/": { get: operation("list_bills"), post: operation("create_bill") } },
    schemas({ Bill }),
  );

  it("replaces the operation of the same method and path, and leaves its siblings", () => {
    const published = source(
      "published/bills_list.yaml",
      { "/bills/": { get: operation("bills_list", "Page") } },
      schemas({ Page: { type: "object" } }),
    );
    const { paths } = joinSources({ published: [published], reconstructed: [reconstructed] });
    expect(paths).toEqual({ "/bills/": { get: operation("bills_list", "Page"), post: operation("create_bill") } });
  });

  it("replaces the operation of the same operationId, wherever that stood", () => {
    const published = source(
      "published/list_bills.yaml",
      { "/v2/bills/": { get: operation("list_bills") } },
      schemas({ Bill }),
    );
    const { paths } = joinSources({ published: [published], reconstructed: [reconstructed] });
    expect(paths).toEqual({
      "/v2/bills/": { get: operation("list_bills") },
      "/bills/": { post: operation("create_bill") },
    });
  });

  it("replaces the component of the same name, also for reconstructed operations", () => {
    const theirs = { type: "object", description: "Published." };
    const published = source(
      "published/list_bills.yaml",
      { "/bills/": { get: operation("list_bills") } },
      schemas({ Bill: theirs }),
    );
    const { components } = joinSources({ published: [published], reconstructed: [reconstructed] });
    expect(components).toEqual(schemas({ Bill: theirs }));
  });

  it("gives the document its frame", () => {
    const published = source("published/a.yaml", { "/a/": { get: {} } }, {}, { servers: [], security: [] });
    const { info, servers } = joinSources({ published: [published], reconstructed: [reconstructed] });
    expect({ info, servers }).toEqual({ info: { title: "published/a.yaml", version: "1" }, servers: [] });
  });
});

describe("components", () => {
  it("may stand in two files when they say the same, in whatever order", () => {
    const one = source(
      "reconstructed/a.yaml",
      { "/a/": { get: operation("a") } },
      schemas({ Bill: { type: "object", title: "B" } }),
    );
    const two = source(
      "reconstructed/b.yaml",
      { "/b/": { get: operation("b") } },
      schemas({ Bill: { title: "B", type: "object" } }),
    );
    expect(joinSources({ published: [], reconstructed: [one, two] })["components"]).toEqual(
      schemas({ Bill: { type: "object", title: "B" } }),
    );
  });

  it.each(["published", "reconstructed"] as const)(
    "that differ between two %s files are an error that shows both",
    (kind) => {
      const one = source("a.yaml", { "/a/": { get: operation("a") } }, schemas({ Bill: { type: "object" } }));
      const two = source("b.yaml", { "/b/": { get: operation("b") } }, schemas({ Bill: { type: "array" } }));
      const join = () => joinSources({ published: [], reconstructed: [], [kind]: [one, two] });
      expect(join).toThrow(/components\.schemas\.Bill.*a\.yaml.*object.*b\.yaml.*array/s);
    },
  );

  it("that no operation reaches are dropped, security schemes are not", () => {
    const file = source(
      "reconstructed/a.yaml",
      { "/a/": { get: operation("a", "Tree") } },
      {
        schemas: {
          Tree: { type: "object", properties: { children: { items: { $ref: "#/components/schemas/Tree" } } } },
          Lonely: { $ref: "#/components/schemas/Friend" },
          Friend: { type: "string" },
        },
        responses: { Unused: { description: "" } },
        securitySchemes: { Basic: { type: "http", scheme: "basic" } },
      },
    );
    const { components } = joinSources({ published: [], reconstructed: [file] });
    expect(Object.keys((components as { schemas: JsonObject }).schemas)).toEqual(["Tree"]);
    expect(Object.keys(components as JsonObject).sort()).toEqual(["schemas", "securitySchemes"]);
  });
});

describe("an error names its file", () => {
  const join = (...files: ReturnType<typeof source>[]) => joinSources({ published: [], reconstructed: files });

  it("when a method and path stand twice", () => {
    const one = source("a.yaml", { "/a/": { get: operation("one") } }, schemas({ Bill }));
    const two = source("b.yaml", { "/a/": { get: operation("two") } });
    expect(() => join(one, two)).toThrow("GET /a/ stands twice: in a.yaml and in b.yaml");
  });

  it("when an operationId stands twice", () => {
    const one = source("a.yaml", { "/a/": { get: operation("same") } }, schemas({ Bill }));
    const two = source("b.yaml", { "/b/": { get: operation("same") } });
    expect(() => join(one, two)).toThrow("operationId same stands twice: in a.yaml and in b.yaml");
  });

  it("when a $ref leads nowhere, with the pointer of the place", () => {
    const file = source("a.yaml", { "/a/{id}/": { get: operation("a", "Missing") } });
    expect(() => join(file)).toThrow(
      "a.yaml: /paths/~1a~1{id}~1/get/responses/200/content/application~1json/schema refers to #/components/schemas/Missing",
    );
  });

  it("when a $ref leads out of the document", () => {
    const file = source("a.yaml", { "/a/": { get: { $ref: "https://example.com/a.yaml" } } });
    expect(() => join(file)).toThrow("a.yaml: /paths/~1a~1/get refers to https://example.com/a.yaml");
  });

  it("when a path has a member that is no operation", () => {
    expect(() => join(source("a.yaml", { "/a/": { fetch: {} } }))).toThrow("a.yaml: /a/ has a member fetch");
  });
});

it("gives the parameters of a path to each of its operations, unless they have their own", () => {
  const shared = [
    { name: "id", in: "path", required: true },
    { name: "q", in: "query" },
  ];
  const own = [{ name: "q", in: "query", required: true }];
  const file = source("a.yaml", { "/a/{id}/": { parameters: shared, get: {}, post: { parameters: own } } });
  expect(joinSources({ published: [], reconstructed: [file] })["paths"]).toEqual({
    "/a/{id}/": { get: { parameters: shared }, post: { parameters: [shared[0], own[0]] } },
  });
});

it("leaves its sources as they were", () => {
  const file = source("a.yaml", { "/a/": { get: operation("a") } }, schemas({ Bill, Unused: {} }));
  const before = structuredClone(file);
  joinSources({ published: [], reconstructed: [file] });
  expect(file).toEqual(before);
});
