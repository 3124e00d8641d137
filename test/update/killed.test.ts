// A run that is killed leaves the old tree or the new one, once the next run has looked at what it left.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { finishPlacing } from "../../scripts/update/place.js";
import { put, ROOT, remove, snapshot } from "./small-tree.js";

const OLD: Record<string, string> = {
  "spec/a.yaml": "old a",
  "spec/b.yaml": "old b",
  "spec/c/d.yaml": "old d",
  other: "x",
};
const FILES: [string, string | null][] = [
  ["spec/a.yaml", "new a"],
  ["spec/b.yaml", null],
  ["spec/c/d.yaml", "new d"],
  ["generated/e.ts", "new e"],
];
const NEW = { "generated/e.ts": "new e", other: "x", "spec/a.yaml": "new a", "spec/c/d.yaml": "new d" };

/** Ends its process by SIGKILL before, or halfway through, the call of node:fs that has the given number. */
const CHILD = join(ROOT, "test/update/killed-child.ts");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "update-killed-"));
  for (const [name, text] of Object.entries(OLD)) put(root, name, text);
});
afterEach(() => remove(root));

const place = (killAt: number, blocked = false) => {
  if (blocked) put(root, "generated/e.ts/in-the-way", "");
  const { signal, status } = spawnSync(process.execPath, ["--import", "tsx", CHILD, root, String(killAt)], {
    cwd: ROOT,
    input: JSON.stringify(FILES),
  });
  return signal ?? status;
};

it("wherever it is killed, before or after the journal is written", { timeout: 120_000 }, () => {
  const outcomes = new Set<string>();
  let killed = 0;
  for (let at = 1; ; at += 1) {
    const end = place(at);
    if (end === "SIGKILL") killed += 1;
    finishPlacing(root);
    const tree = snapshot(root);
    outcomes.add(tree["spec/a.yaml"] ?? "");
    expect(tree, `killed at ${at}`).toEqual(tree["spec/a.yaml"] === "old a" ? snapshotOf(OLD) : NEW);
    expect(existsSync(join(root, ".spec-update"))).toBe(false);
    if (end === 0) break;
    remove(root);
    for (const [name, text] of Object.entries(OLD)) put(root, name, text);
  }
  expect(killed).toBeGreaterThanOrEqual(30);
  expect([...outcomes]).toEqual(["old a", "new a"]);
});

it("also while it takes back what could not be put in place", { timeout: 120_000 }, () => {
  let killed = 0;
  for (let at = 1; ; at += 3) {
    const end = place(at, true);
    if (end === "SIGKILL") killed += 1;
    // What is in the way of the killed run is in the way of the next.
    try {
      finishPlacing(root);
    } catch {
      finishPlacing(root);
    }
    expect(snapshot(root), `killed at ${at}`).toEqual(snapshotOf({ ...OLD, "generated/e.ts/in-the-way": "" }));
    if (end !== "SIGKILL") break;
    remove(root);
    for (const [name, text] of Object.entries(OLD)) put(root, name, text);
  }
  expect(killed).toBeGreaterThanOrEqual(10);
});

function snapshotOf(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).sort());
}
