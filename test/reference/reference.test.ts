// The API reference as a reader gets it: one file, complete without a network, with the evidence of every operation.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ContractDocument, listOperations, readContract } from "../../scripts/openapi/document.js";
import { annotate } from "../../scripts/reference/annotate.js";
import { buildReference } from "../../scripts/reference/build.js";
import { withoutRemoteFiles } from "../../scripts/reference/offline.js";

const contractFile = new URL("../../spec/openapi.yaml", import.meta.url);

describe("the built page", () => {
  let folder: string;
  let html: string;
  let shown: ContractDocument;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "thredfi-reference-test-"));
    await buildReference({ contractFile, outFile: join(folder, "api", "index.html") });
    html = readFileSync(join(folder, "api", "index.html"), "utf8");
    shown = JSON.parse(/const __redoc_definition = (\{.*\});\r?\n/.exec(html)?.[1] ?? "null") as ContractDocument;
  }, 14_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is one file", () => {
    expect(readdirSync(folder, { recursive: true })).toEqual(["api", join("api", "index.html")]);
  });

  it("loads nothing from elsewhere, and tells the browser so", () => {
    const markup = html.replace(/<script type="module">[\s\S]*<\/script>/, "");
    expect(markup).toContain('<div id="redoc">');
    expect(markup).toMatch(/Content-Security-Policy"\s+content="default-src 'none';/);
    expect(markup.match(/<(?:script|link|img|iframe|source)\b[^>]*(?:src|href)=["']?(?!data:)[^>]*>/g)).toBeNull();
    expect(markup.match(/@import|url\(["']?(?:https?:)?\/\//g)).toBeNull();
    expect(html.match(/https?:\/\/cdn\.[^"'`\s]*/g)).toBeNull();
    expect(html.match(/^\s*import\s[^;]*from\s*["'][^"']*["']/gm)).toBeNull();
  });

  it("does not report its own use", () => {
    expect(/const __redoc_options = (\{.*\});/.exec(html)?.[1]).toContain('"disableTelemetry":true');
  });

  it("shows every operation with its credential and its evidence", () => {
    const contract = listOperations(readContract(contractFile));
    const page = new Map(listOperations(shown).map(({ id, operation }) => [id, operation]));
    expect([...page.keys()]).toEqual(contract.map(({ id }) => id));
    expect(contract.length).toBeGreaterThan(0);
    for (const { id, operation } of contract) {
      const evidence = operation["x-thredfi-evidence"];
      const description = page.get(id)?.description ?? "";
      expect(page.get(id)?.summary, id).toBe(operation.summary);
      expect(description, id).toContain(operation.description ?? "");
      expect(description, id).toContain(`<code>${id}</code>`);
      expect(description, id).toContain(`>${evidence?.level}</span>`);
      const { "x-thredfi-resource": resource, "x-thredfi-method": method } = operation;
      if (resource !== "tokens")
        expect(description, id).toMatch(new RegExp(`<code>thredfi.*\\.${resource}\\.${method}\\(`));
      for (const url of evidence?.sources ?? []) expect(description, id).toContain(`<a href="${url}">`);
      expect(description, id).toMatch(/Credential<\/span><span><strong>(Basic|partner token|business token)/);
    }
  });
});

describe("the notes", () => {
  it("say what a repeat does, each safeguard in its own words", () => {
    expect(notesOf({ "x-thredfi-repeat": "same-record" })).toContain("makes no second record");
    expect(notesOf({ "x-thredfi-repeat": "updates" })).toContain("updates the record");
    const parameters = [{ name: "Idempotency-Key", in: "header" as const }];
    expect(notesOf({ parameters })).toContain("<code>Idempotency-Key</code>");
    expect(notesOf({})).toContain("Nothing is known of what a repeat does");
  });

  it("list what was inferred, and what was not read in full", () => {
    const notes = notesOf({
      "x-thredfi-evidence": {
        level: "reconstructed",
        sources: ["https://docs.thredfi.com/api-reference/things/create-thing"],
        complete: { parameters: true, request: false, responses: true },
        inferred: ["The member `a<b` is guessed."],
      },
    });
    expect(notes).toContain("What was inferred (2)");
    expect(notes).toContain("<li>Not read in full: request body.</li>");
    expect(notes).toContain("<li>The member <code>a&lt;b</code> is guessed.</li>");
    expect(notes).toContain(">api-reference/things/create-thing</a>");
  });

  it("name the credential to use, and the others that are listed", () => {
    const security = [{ PartnerJWT: [] }, { BearerBusinessScoped: [] }];
    const notes = notesOf({ "x-thredfi-credential": "business", security });
    expect(notes).toContain("<strong>business token</strong>");
    expect(notes).toContain("Also listed, under Security: partner token.");
  });

  it("stand with the fields they are about, and leave the contract as it was", () => {
    const contract = document({});
    contract.components = {
      schemas: {
        Thing: { properties: { kind: { type: "string", description: "Its kind.", "x-extensible-enum": ["a", "b"] } } },
        Other: { type: "object", "x-thredfi-inferred": "The name is ours." },
      },
    };
    const before = structuredClone(contract);
    const { Thing, Other } = annotate(contract).components?.schemas ?? {};
    expect(Thing?.properties?.["kind"]?.description).toBe("Its kind.\n\nKnown values: `a`, `b`; others may come.");
    expect(Other?.description).toBe("*Evidence: The name is ours.*");
    expect(contract).toEqual(before);
  });
});

it("refuses a page that would still load something", () => {
  expect(withoutRemoteFiles('src:"https://cdn.redoc.ly/redoc/logo-mini.svg"')).not.toContain("cdn.");
  expect(() => withoutRemoteFiles('src:"https://cdn.redoc.ly/new.js"')).toThrow("https://cdn.redoc.ly/new.js");
});

type Operation = NonNullable<ContractDocument["paths"][string]["post"]>;

function document(operation: Partial<Operation>): ContractDocument {
  const post: Operation = { operationId: "create_thing", responses: {}, ...operation };
  return { openapi: "3.0.3", info: { title: "Things", version: "1" }, paths: { "/things/": { post } } };
}

function notesOf(operation: Partial<Operation>): string {
  return annotate(document(operation)).paths["/things/"]?.post?.description ?? "";
}
