// Every defect a source can have: each is put among sound pages, and must be named with its page and line, alone, while the
// tree stays as it was to the byte.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { JsonObject } from "../../scripts/openapi/json.js";
import { type Problem, problemText, SourceError } from "../../scripts/update/problem.js";
import { updateContract } from "../../scripts/update/update.js";
import { BILL, documentOf, FENCE, type PageOperation, pageOf, pageWith, SOUND } from "./pages.js";
import { type Site, startSite } from "./site.js";
import { makeTree, remove, snapshot } from "./small-tree.js";

const PAGE = "/api-reference/bills/get-bill.md";
const OPERATION = SOUND["bills/get-bill"] as PageOperation;
const INFO = `GET ${OPERATION.path}`;
const sound = pageOf(OPERATION);

let site: Site;
let root: string;
let before: Record<string, string>;
beforeAll(async () => {
  root = await makeTree();
  before = snapshot(root);
});
afterAll(() => remove(root));
beforeEach(async () => {
  site = await startSite();
  return () => site.close();
});

async function problems(): Promise<readonly Problem[]> {
  const options = { source: site.url, root, site: "https://docs.thredfi.com", wait: async () => undefined };
  const error = await updateContract(options).then(
    () => new Error("the source was accepted"),
    (reason: unknown) => reason,
  );
  expect(snapshot(root)).toEqual(before);
  if (error instanceof SourceError) return error.problems;
  throw error;
}

/** The page of an edited document. */
const edited = (edit: (document: Document) => void, operation = OPERATION): string => {
  const document = documentOf(operation) as unknown as Document;
  edit(document);
  return pageWith(`${stringify(document)}\n`, INFO);
};
interface Document extends JsonObject {
  paths: { [path: string]: { [method: string]: JsonObject } };
  components: { [section: string]: { [name: string]: JsonObject } };
}
const operationOf = (document: Document): JsonObject => document.paths[OPERATION.path]?.["get"] as JsonObject;

interface Defect {
  when: string;
  page: string;
  /** A piece of the line that must be named; its first occurrence, or the one behind `after`. */
  line: string;
  after?: string;
  says: (string | RegExp)[];
}

const OPENING = `${FENCE}yaml`;
const DEFECTS: Defect[] = [
  {
    when: "a page has no block",
    page: sound.slice(0, sound.indexOf("## OpenAPI")),
    line: "",
    after: "openapi: 9.9.9",
    says: ["no OpenAPI block", "METHOD /path", "--skip"],
  },
  {
    when: "a page has two blocks",
    page: `${sound}\n\n## OpenAPI\n\n${FENCE}yaml POST /second/\nopenapi: 3.0.3\n${FENCE}\n`,
    line: `${FENCE}yaml POST /second/`,
    says: ["2 OpenAPI blocks", /lines \d+ and \d+/],
  },
  { when: "a block is never closed", page: sound.slice(0, -4), line: OPENING, says: ["never closed"] },
  {
    when: "a page is HTML",
    page: "<!DOCTYPE html>\n<html><body>A page</body></html>",
    line: "<html>",
    says: ["no OpenAPI block", "HTML"],
  },
  {
    when: "the fence does not say which operation the block is",
    page: sound.replace(`${OPENING} ${INFO}`, OPENING),
    line: OPENING,
    says: ['introduced by "yaml"', "yaml POST /v1/"],
  },
  {
    when: "the fence and the block disagree on the path",
    page: sound.replace(INFO, "GET /v1/platform/other/"),
    line: OPENING,
    says: ["announces GET /v1/platform/other/", `holds ${INFO}`],
  },
  {
    when: "the fence and the block disagree on the method",
    page: sound.replace(INFO, INFO.replace("GET", "PUT")),
    line: OPENING,
    says: ["announces PUT", "holds GET"],
  },
  {
    when: "a block holds two operations",
    page: edited((document) => {
      const item = document.paths[OPERATION.path] as { [method: string]: JsonObject };
      item["delete"] = { ...operationOf(document), operationId: "delete_bill" };
    }),
    line: "    delete:",
    says: ["2 operations", "GET", "DELETE", "one operation"],
  },
  {
    when: "the YAML is broken",
    page: sound.replace("  title: Thredfi", "  title: [Thredfi"),
    // Where the parser stumbles: the line after the bracket that is not closed.
    line: "  version: 1.0.0",
    after: OPENING,
    says: ["broken YAML", "the line reads: version: 1.0.0"],
  },
  {
    when: "a key stands twice",
    page: sound.replace("      operationId: get_bill\n", "      operationId: get_bill\n      operationId: get_bills\n"),
    line: "operationId: get_bills",
    says: ["same key stands twice"],
  },
  {
    when: "a $ref leads nowhere",
    page: sound.replace("#/components/schemas/Bill", "#/components/schemas/Bil"),
    line: "#/components/schemas/Bil",
    says: ["#/components/schemas/Bil", "does not exist here"],
  },
  {
    when: "a $ref leads to another document",
    page: sound.replace("#/components/schemas/Bill", "https://example.com/bill.yaml"),
    line: "https://example.com/bill.yaml",
    says: ["leads out of the page", "https://example.com/bill.yaml"],
  },
  {
    when: "a $ref leads to something that is no component",
    page: sound.replace("#/components/schemas/Bill", "#/info"),
    line: '"#/info"',
    says: ["#/info", "only components"],
  },
  {
    when: "the OpenAPI version is another one",
    page: sound.replace("openapi: 3.0.3", "openapi: 3.1.0"),
    line: "openapi: 3.1.0",
    says: ['"3.1.0" is not supported', "3.0.x"],
  },
  {
    when: "the document is Swagger",
    page: sound.replace("openapi: 3.0.3", 'swagger: "2.0"'),
    line: 'swagger: "2.0"',
    says: ["OpenAPI 2.0", "3.0.x"],
  },
  {
    when: "the OpenAPI version is missing",
    page: sound.replace("openapi: 3.0.3\n", ""),
    line: "info:",
    after: OPENING,
    says: ["does not say its OpenAPI version"],
  },
  {
    when: "a security scheme is not known to us",
    page: edited((document) => {
      operationOf(document)["security"] = [{ ApiKey: [] }];
      document.components["securitySchemes"] = { ApiKey: { type: "apiKey", in: "header", name: "X-Key" } };
    }),
    line: "    ApiKey:",
    says: ["security scheme ApiKey is not known", "SCHEMES in scripts/openapi/extensions.ts"],
  },
  {
    when: "a security scheme is not declared",
    page: edited((document) =>
      Object.assign(operationOf(document), { security: [{ PartnerJWT: [] }, { BearerUnscoped: [] }] }),
    ),
    line: "- BearerUnscoped",
    says: ["BearerUnscoped", "does not declare"],
  },
  {
    when: "an operation can be called by anyone",
    page: edited((document) => Object.assign(operationOf(document), { security: [{ PartnerJWT: [] }, {}] })),
    line: "      security:",
    says: ["without a security scheme"],
  },
  {
    when: "an operation inherits its security",
    page: edited((document) => {
      document["security"] = [{ PartnerJWT: [] }];
      delete operationOf(document)["security"];
    }),
    line: "    get:",
    says: ["no security scheme of its own"],
  },
  {
    when: "an operation has no responses",
    page: edited((document) => Object.assign(operationOf(document), { responses: {} })),
    line: "      responses:",
    says: ["has no responses"],
  },
  {
    when: "a path holds something else than operations",
    page: edited((document) => Object.assign(document.paths[OPERATION.path] as object, { fetch: {} })),
    line: "    fetch:",
    says: ["fetch", "not an operation"],
  },
  {
    when: "the block is no object",
    page: pageWith("- one\n- two\n", INFO),
    line: "- one",
    says: ["not an OpenAPI document"],
  },
];

const escaped = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));

describe("a defect is named with page and line", () => {
  it.each(DEFECTS)("when $when", async ({ page, line, after, says }) => {
    site.pages.set(PAGE, page);
    const found = await problems();
    expect(found.map(problemText)).toHaveLength(1);
    const [problem] = found as [Problem];
    const from = after === undefined ? 0 : page.indexOf(after);
    const expected = line === "" ? page.split("\n").length : page.slice(0, page.indexOf(line, from)).split("\n").length;
    expect(`${problem.page}:${problem.line}`).toBe(`${site.url}${PAGE}:${expected}`);
    for (const part of says) expect(problemText(problem)).toMatch(typeof part === "string" ? escaped(part) : part);
  });

  it("when pages cannot be had: each of them, in one report", async () => {
    const bad = new Map([
      [PAGE, 404],
      ["/api-reference/vendors/get-vendor.md", 500],
    ]);
    site.reply = (path) => {
      const status = bad.get(path);
      return status === undefined ? undefined : { status };
    };
    const texts = (await problems()).map(problemText);
    expect(texts.sort()).toEqual([
      `${site.url}${PAGE}: responds with 404`,
      `${site.url}/api-reference/vendors/get-vendor.md: responds with 500`,
    ]);
  });

  it("when several pages have one each: all of them, in one report", async () => {
    site.pages.set(PAGE, sound.replace("openapi: 3.0.3", "openapi: 3.1.0"));
    site.pages.set("/api-reference/vendors/get-vendor.md", "# Nothing\n");
    expect((await problems()).map(({ page }) => page)).toEqual([
      `${site.url}${PAGE}`,
      `${site.url}/api-reference/vendors/get-vendor.md`,
    ]);
  });
});

describe("a disagreement of two pages names both", () => {
  const VENDORS = "/api-reference/vendors/get-vendor.md";
  const vendor = SOUND["vendors/get-vendor"] as PageOperation;

  it("when they have the same operationId", async () => {
    site.pages.set(VENDORS, pageOf({ ...vendor, id: "get_bill" }));
    const [problem, ...others] = await problems();
    expect(others).toEqual([]);
    expect(problemText(problem as Problem)).toContain(`operationId get_bill stands on ${site.url}${PAGE} as well`);
    expect(problem?.page).toBe(`${site.url}${VENDORS}`);
    expect(problem?.line).toBe(lineOf(site.pages.get(VENDORS), "    get:"));
  });

  it("when they have the same method and path", async () => {
    site.pages.set(VENDORS, pageOf({ ...vendor, path: OPERATION.path }));
    const [problem] = await problems();
    expect(problemText(problem as Problem)).toContain(`${INFO} stands on ${site.url}${PAGE} as well`);
  });

  it("when a component differs: only what differs, side by side", async () => {
    const properties = {
      ...(BILL["properties"] as JsonObject),
      total: { type: "string", description: "In the smallest unit." },
    };
    const other: JsonObject = { ...BILL, properties, required: ["id", "total"] };
    site.pages.set(VENDORS, pageOf({ ...vendor, schema: { name: "Bill", value: other } }));
    const found = await problems();
    expect(found).toHaveLength(1);
    const [problem] = found as [Problem];
    const text = problemText(problem);
    expect(text).toContain("components.schemas.Bill is not the same");
    expect(problem.line).toBe(lineOf(site.pages.get(VENDORS), "    Bill:"));
    expect(text).toMatch(new RegExp(`A: ${site.url}/api-reference/bills/list-bills.md:\\d+ \\(and 11 more pages\\)`));
    expect(text).toContain(`B: ${site.url}${VENDORS}:`);
    expect(text).toMatch(/\/properties\/total\/type +"integer" +"string"\n/);
    expect(text).toMatch(/\/required\/1 +\(absent\) +"total"$/);
    expect(text.split("\n")).toHaveLength(6);
  });

  const lineOf = (page = "", piece: string): number => page.slice(0, page.indexOf(piece)).split("\n").length;
});

describe("a list of pages", () => {
  it("that lists a page of another host is a problem of its line", async () => {
    site.extra.push("- [Elsewhere](https://example.com/api-reference/bills/other.md)");
    const [problem] = await problems();
    expect(problem).toMatchObject({
      page: `${site.url}/llms.txt`,
      wrong: expect.stringContaining("https://example.com/"),
    });
    expect(problem?.line).toBeGreaterThan(13);
  });

  it("that lists no page of the API reference is a problem", async () => {
    site.pages.clear();
    expect((await problems())[0]).toMatchObject({ wrong: "lists no page of the API reference" });
  });
});

it("a block may be written as JSON in YAML, and with Windows line ends", async () => {
  // The control of this file: what is not a defect is not reported.
  const json = pageWith(`${JSON.stringify(documentOf(OPERATION), null, 2)}\n`, INFO);
  site.pages.set(PAGE, json.replaceAll("\n", "\r\n"));
  const options = { source: site.url, root, site: "https://docs.thredfi.com", dryRun: true };
  expect((await updateContract(options)).summary).toContain("get_bill  GET");
});
