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

it("becomes published as a whole", { timeout: 300_000 }, async () => {
  const before = readContract(join(root, "spec/openapi.yaml"));
  const document = bare(before as unknown as Json) as JsonObject;
  const operations = listOperations(before);
  for (const { id, method, path } of operations) {
    // Thredfi's own page stands for itself.
    const own = id === "create_business_scoped_token" ? read(ROOT, TOKEN_FILE) : undefined;
    const block = own ?? oneOperation({ ...document, servers: [], security: [] }, { method, path }, "a test");
    put(inputs, `api-reference/${id}.md`, pageWith(block, `${method.toUpperCase()} ${path}`));
  }
  const { summary, comparison } = await updateContract({ source: inputs, root, site: "https://docs.thredfi.com" });

  expect(summary).toContain(`${operations.length} operations read, 1 of them as we have them`);
  expect(summary).toContain(`Additions: ${actions()} actions`);
  expect(comparison?.verdict).toBe("non-breaking");
  const after = readContract(join(root, "spec/openapi.yaml"));
  expect(bare(after as unknown as Json)).toEqual(document);
  const levels = listOperations(after).map(({ operation }) => operation["x-thredfi-evidence"]?.level);
  expect(new Set(levels)).toEqual(new Set(["published"]));
  const left = Object.keys(snapshot(root)).filter((name) => name.startsWith("spec/reconstructed/"));
  expect(left).toEqual([]);
});

function actions(): number {
  const overlays = Object.entries(snapshot(root)).filter(
    ([name]) => name.startsWith("spec/additions/") && name.endsWith(".overlay.yaml"),
  );
  const count = (text: string) =>
    (parse(text, { merge: true, maxAliasCount: -1 }) as { actions: unknown[] }).actions.length;
  return overlays.reduce((total, [, text]) => total + count(text), 0);
}
