// Edits of YAML files leave every other line as it is, and anchors whole. Held against the real files of spec/.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { putItems, removeItems, removeMembers } from "../../scripts/update/yaml-edit.js";
import { ROOT } from "./small-tree.js";

const removeMember = (text: string, path: readonly string[]): string => removeMembers(text, [path]);
const yaml = (...lines: string[]): string => `${lines.join("\n")}\n`;

describe("a member", () => {
  const text = yaml(
    "# Head.",
    "paths:",
    "  /a:",
    '    get: {x: "1"}',
    "  # On b.",
    "  /b:",
    "    get: 2",
    "    put: 3",
    "end: 4",
  );

  it("goes with the comment above it, and nothing else does", () => {
    expect(removeMember(text, ["paths", "/b", "get"])).toBe(text.replace("    get: 2\n", ""));
  });

  it("that was the last of its object takes the object along", () => {
    expect(removeMember(text, ["paths", "/a", "get"])).toBe(text.replace('  /a:\n    get: {x: "1"}\n', ""));
    const one = removeMember(removeMember(text, ["paths", "/b", "get"]), ["paths", "/b", "put"]);
    expect(one).toBe(yaml("# Head.", "paths:", "  /a:", '    get: {x: "1"}', "end: 4"));
    expect(removeMember(one, ["paths", "/a", "get"])).toBe(yaml("# Head.", "paths: {}", "end: 4"));
  });

  it("that is not there changes nothing", () => {
    expect(removeMember(text, ["paths", "/c", "get"])).toBe(text);
  });

  it("in braces goes too", () => {
    expect(parse(removeMember("a: {b: {c: 1, d: 2}} # end\n", ["a", "b", "c"]))).toEqual({ a: { b: { d: 2 } } });
  });

  it("leaves to others the anchor that they use", () => {
    const anchored = yaml(
      "a:",
      "  b: &list",
      "    - 1",
      "    - 2",
      "  c:",
      "    d: *list",
      "    e: *list",
      "  f: 'as it was'",
    );
    expect(removeMember(anchored, ["a", "b"])).toBe(
      yaml("a:", "  c:", "    d: &list", "      - 1", "      - 2", "    e: *list", "  f: 'as it was'"),
    );
  });
});

describe("an item", () => {
  const text = yaml(
    "actions:",
    "  # One.",
    "  - a: 1",
    "",
    "  - b: &two",
    "      c: >-",
    "        folded",
    "        text",
    "",
    "  - d: *two",
  );

  it("is replaced, and the others stay", () => {
    expect(putItems(text, "actions", [{ index: 0, item: { e: 5 }, lines: ["- e: 5"] }])).toBe(
      text.replace("  # One.\n".concat("  - a: 1"), "  # One.\n  - e: 5"),
    );
  });

  it("is put behind the last", () => {
    expect(putItems(text, "actions", [{ index: undefined, item: { e: 5 }, lines: ["- e: 5"] }])).toBe(
      `${text}\n  - e: 5\n`,
    );
  });

  it("goes, and its anchor does not", () => {
    expect(parse(removeItems(text, "actions", [0, 1]))).toEqual({ actions: [{ d: { c: "folded text" } }] });
  });
});

describe("the files of spec/", () => {
  const folders = ["reconstructed", "additions", "additions/wording", "additions/examples"];
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, "spec", folder))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `${folder}/${name}`),
  );

  it.each(files)("%s can lose any part", (file) => {
    const text = readFileSync(join(ROOT, "spec", file), "utf8");
    const document = parse(text, { merge: true, maxAliasCount: -1 });
    const edits: (() => string)[] = [
      ...Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
        Object.keys(item as object).map((method) => () => removeMember(text, ["paths", path, method])),
      ),
      ...(document.actions ?? []).map((_: unknown, index: number) => () => removeItems(text, "actions", [index])),
    ];
    // A few of each file, the first and the last among them; the editor itself compares what is left with what should be.
    const step = Math.max(1, Math.ceil(edits.length / 4));
    const chosen = edits.filter((_, index) => index % step === 0 || index === edits.length - 1);
    const lines = new Set(text.split("\n"));
    for (const edit of chosen) {
      const added = edit()
        .split("\n")
        .filter((line) => !lines.has(line));
      // Only an anchor that moves, and its value, stand on new lines.
      expect(added.length).toBeLessThan(100);
    }
  });
});
