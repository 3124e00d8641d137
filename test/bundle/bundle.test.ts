// The whole bundle: its order, its determinism, and that the committed contract is the one its sources make.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundleContract, bundleProblem } from "../../scripts/bundle/bundle.js";
import type { JsonObject } from "../../scripts/openapi/json.js";

const SPEC = fileURLToPath(new URL("../../spec/", import.meta.url));

let specDir: string;
beforeEach(async () => {
  specDir = await mkdtemp(join(tmpdir(), "spec-"));
});
afterEach(() => rm(specDir, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(specDir, name)), { recursive: true });
    await writeFile(join(specDir, name), text);
  }
}

const overlay = (actions: string) => `overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n${actions}`;
const area = (paths: string, components = "{}") =>
  `openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: ${paths}\ncomponents: ${components}\n`;

describe("security", () => {
  const bundled = async (operation: string) => {
    await write({ "reconstructed/a.yaml": area(`{/a/: {get: ${operation}}}`) });
    const document = parse(await bundleContract({ specDir })) as { paths: { "/a/": { get: JsonObject } } };
    return document.paths["/a/"].get["security"];
  };
  const partner = { PartnerJWT: [] };
  const business = { BearerBusinessScoped: [] };

  it("lists the scheme of the chosen credential first", async () => {
    expect(
      await bundled("{x-thredfi-credential: business, security: [{PartnerJWT: []}, {BearerBusinessScoped: []}]}"),
    ).toEqual([business, partner]);
  });

  it("gets a scheme that the page does not name only with a reason", async () => {
    const operation = "x-thredfi-credential: business, security: [{PartnerJWT: []}]";
    expect(await bundled(`{${operation}}`)).toEqual([partner]);
    expect(await bundled(`{${operation}, x-thredfi-credential-reason: It reaches less.}`)).toEqual([business, partner]);
  });

  it("does not take a part of a combined requirement for the scheme", async () => {
    const both = "{PartnerJWT: [], BearerBusinessScoped: []}";
    expect(await bundled(`{x-thredfi-credential: business, security: [{PartnerJWT: []}, ${both}]}`)).toEqual([
      partner,
      { ...partner, ...business },
    ]);
  });
});

describe("order", () => {
  it("is: tags as the contract overlay has them, then path, then method; components by name", async () => {
    await write({
      "reconstructed/a.yaml": area(
        "{/z/: {delete: {tags: [Second]}, get: {tags: [Second], operationId: z}}, /b/: {get: {tags: [First]}}, /a/: {get: {tags: [Second]}}}",
        "{securitySchemes: {Z: {type: http}, A: {type: http}}}",
      ),
      "additions/contract.overlay.yaml": overlay("- {target: $, update: {tags: [{name: First}, {name: Second}]}}"),
    });
    const document = parse(await bundleContract({ specDir })) as {
      paths: Record<string, object>;
      components: { securitySchemes: object };
    };
    expect(Object.keys(document)).toEqual(["openapi", "info", "tags", "paths", "components"]);
    expect(Object.keys(document.paths)).toEqual(["/b/", "/a/", "/z/"]);
    expect(Object.keys(document.paths["/z/"] ?? {})).toEqual(["get", "delete"]);
    expect(Object.keys(document.paths["/z/"] ?? {}).length).toBe(2);
    expect(Object.keys(document.components.securitySchemes)).toEqual(["A", "Z"]);
  });

  it("of overlays is: contract, credentials, resources, evidence, wording, examples", async () => {
    const step = (name: string) => overlay(`- {target: "$.paths['/a/'].get", update: {x-steps: [${name}]}}`);
    await write({
      "reconstructed/a.yaml": area("{/a/: {get: {x-steps: []}}}"),
      "additions/examples/b.overlay.yaml": step("example b"),
      "additions/examples/a.overlay.yaml": step("example a"),
      "additions/wording/a.overlay.yaml": step("wording"),
      "additions/evidence.overlay.yaml": step("evidence"),
      "additions/resources.overlay.yaml": step("resources"),
      "additions/credentials.overlay.yaml": step("credentials"),
      "additions/contract.overlay.yaml": step("contract"),
    });
    const document = parse(await bundleContract({ specDir })) as { paths: { "/a/": { get: JsonObject } } };
    expect(document.paths["/a/"].get["x-steps"]).toEqual([
      "contract",
      "credentials",
      "resources",
      "evidence",
      "wording",
      "example a",
      "example b",
    ]);
  });
});

it("takes anchors, aliases and merge keys in its sources and writes none", async () => {
  await write({
    "reconstructed/a.yaml": area("{/a/: {get: {responses: {'200': {description: ''}}}}}"),
    "additions/examples/a.overlay.yaml": overlay(
      [
        "- target: $.paths['/a/'].get",
        "  update: {x-one: &one {id: 1, tags: [a]}, x-two: {<<: *one, id: 2}, x-three: *one}",
      ].join("\n"),
    ),
  });
  const text = await bundleContract({ specDir });
  expect(text).not.toMatch(/[&*]\w|<<:/);
  expect(parse(text)).toMatchObject({
    paths: {
      "/a/": {
        get: { "x-one": { id: 1, tags: ["a"] }, "x-two": { id: 2, tags: ["a"] }, "x-three": { id: 1, tags: ["a"] } },
      },
    },
  });
});

it("names the overlay whose $ref leads nowhere", async () => {
  await write({
    "reconstructed/a.yaml": area("{/a/: {get: {responses: {}}}}"),
    "additions/examples/a.overlay.yaml": overlay(
      "- {target: \"$.paths['/a/'].get.responses\", update: {'200': {$ref: '#/components/responses/No'}}}",
    ),
  });
  await expect(bundleContract({ specDir })).rejects.toThrow(
    "additions/examples/a.overlay.yaml: /actions/0/update/200 refers to",
  );
});

it("names a file that is not YAML", async () => {
  await write({ "reconstructed/a.yaml": "a: [" });
  await expect(bundleContract({ specDir })).rejects.toThrow("reconstructed/a.yaml: ");
});

it("does not bundle nothing", async () => {
  await expect(bundleContract({ specDir })).rejects.toThrow("no operations");
});

describe("the contract", () => {
  interface Contract {
    paths: Record<string, Record<string, JsonObject>>;
    components: { schemas: Record<string, JsonObject>; securitySchemes: Record<string, JsonObject> };
  }
  const read = async (path: string) => parse(await readFile(join(SPEC, path), "utf8")) as Contract;
  const operations = async () =>
    Object.values((await read("openapi.yaml")).paths).flatMap((item) => Object.values(item));

  it("is the one its sources make, the same each time", async () => {
    const text = await bundleContract({ specDir: SPEC });
    expect(await bundleContract({ specDir: SPEC })).toBe(text);
    expect(await readFile(join(SPEC, "openapi.yaml"), "utf8")).toBe(text);
  });

  it("says after an edit by hand that it is written, from where, and by which command", async () => {
    await cp(SPEC, specDir, { recursive: true });
    expect(await bundleProblem(specDir)).toBeUndefined();
    const file = join(specDir, "openapi.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replace("summary: ", "summary: My "));
    const problem = await bundleProblem(specDir);
    for (const words of ["written by a command", "spec/additions/", "spec/README.md", "npm run generate"]) {
      expect(problem).toContain(words);
    }
  });

  it("carries the published page to the letter, but for texts that it leaves empty", async () => {
    const page = await read("published/create_business_scoped_token.yaml");
    const named = page.paths["/v1/platform/{business_id}/oauth2/token/"]?.["post"] as JsonObject;
    for (const response of Object.values(named["responses"] as Record<string, JsonObject>)) {
      if (response["description"] === "") delete response["description"];
    }
    const bundle = await read("openapi.yaml");
    const path = "/v1/platform/{business_id}/oauth2/token/";
    expect(bundle.paths[path]?.["post"]).toMatchObject(page.paths[path]?.["post"] as JsonObject);
    expect(bundle.components.schemas).toMatchObject(page.components.schemas);
    expect(bundle.components.securitySchemes).toEqual(page.components.securitySchemes);
  });

  it("says of each of its 90 operations who calls it and what is known of it", async () => {
    const all = await operations();
    expect(all).toHaveLength(90);
    for (const operation of all) {
      expect(operation["x-thredfi-credential"], String(operation["operationId"])).toMatch(/^(basic|partner|business)$/);
      expect(operation["x-thredfi-evidence"], String(operation["operationId"])).toMatchObject({
        level: expect.stringMatching(/^(published|documented|reconstructed)$/),
        sources: expect.arrayContaining([expect.stringMatching(/^https:/)]),
      });
    }
  });

  it("has no extension but ours, the open value list and names for values", async () => {
    const text = await readFile(join(SPEC, "openapi.yaml"), "utf8");
    const extensions = new Set([...text.matchAll(/^ *(?:- )?(x-[\w-]+):/gm)].map((match) => match[1]));
    expect([...extensions].filter((name) => !name?.startsWith("x-thredfi-"))).toEqual([
      "x-extensible-enum",
      "x-enum-varnames",
    ]);
  });
});
