// A copy of the real contract, published page by page as we have it: if Thredfi wrote just what we reconstructed, nothing
// but the evidence would change.

import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { listOperations, readContract } from "../../scripts/openapi/document.js";
import type { Json, JsonObject } from "../../scripts/openapi/json.js";
import { oneOperation } from "../../scripts/update/split.js";
import { updateContract } from "../../scripts/update/update.js";
import { pageWith } from "./pages.js";
import { put, ROOT, read, remove, snapshot, TOKEN_FILE } from "./small-tree.js";

let root: string;
let inputs: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "update-real-"));
  inputs = mkdtempSync(join(tmpdir(), "update-source-"));
  for (const name of ["spec", "generated", "package.json", "README.md"]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
});
afterAll(() => {
  remove(root);
  remove(inputs);
});

const OURS = /^x-thredfi-(credential|credential-reason|repeat|secret|tolerated|resource|method|evidence|environment)$/;

/** Without what only we say of an operation. */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !OURS.test(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, bare(member)]));
}

/** As Thredfi's own page has it: parameters are written out. */
function withParametersInline(document: JsonObject): JsonObject {
  const { parameters, ...components } = document["components"] as JsonObject;
  const shared = (parameters ?? {}) as JsonObject;
  const inline = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(inline);
    if (typeof value !== "object" || value === null) return value;
    const name = /^#\/components\/parameters\/(.+)$/.exec(String(value["$ref"]))?.[1];
    if (name !== undefined) return shared[name] as Json;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inline(member)]));
  };
  return inline({ ...document, components }) as JsonObject;
}

it("becomes published as a whole, parameters inline, without hands", { timeout: 300_000 }, async () => {
  const before = readContract(join(root, "spec/openapi.yaml"));
  const document = withParametersInline(bare(before as unknown as Json) as JsonObject);
  const operations = listOperations(before);
  expect(operations).toHaveLength(90);
  for (const { id, method, path } of operations) {
    // Thredfi's own page stands for itself.
    const own = id === "create_business_scoped_token" ? read(ROOT, TOKEN_FILE) : undefined;
    const block = own ?? oneOperation({ ...document, servers: [], security: [] }, { method, path }, "a test");
    put(inputs, `api-reference/${id}.md`, pageWith(block, `${method.toUpperCase()} ${path}`));
  }
  const update = () => updateContract({ source: inputs, root, site: "https://docs.thredfi.com" });
  const { summary, comparison } = await update();

  expect(summary).toContain(`${operations.length} operations read, 1 of them as we have them`);
  expect(summary).toContain(`Additions: ${actions()} actions`);
  expect(summary).not.toMatch(/Additions dropped|fixed from the schema|Left out of what pages say/);
  expect(comparison?.verdict).toBe("non-breaking");
  const after = readContract(join(root, "spec/openapi.yaml"));
  expect(bare(after as unknown as Json)).toEqual(document);
  const levels = listOperations(after).map(({ operation }) => operation["x-thredfi-evidence"]?.level);
  expect(new Set(levels)).toEqual(new Set(["published"]));
  const left = Object.keys(snapshot(root)).filter((name) => name.startsWith("spec/reconstructed/"));
  expect(left).toEqual([]);

  const tree = snapshot(root);
  expect((await update()).summary).toMatch(/Nothing changed\.\n$/);
  expect(snapshot(root)).toEqual(tree);
});

function actions(): number {
  const overlays = Object.entries(snapshot(root)).filter(
    ([name]) => name.startsWith("spec/additions/") && name.endsWith(".overlay.yaml"),
  );
  const count = (text: string) =>
    (parse(text, { merge: true, maxAliasCount: -1 }) as { actions: unknown[] }).actions.length;
  return overlays.reduce((total, [, text]) => total + count(text), 0);
}
