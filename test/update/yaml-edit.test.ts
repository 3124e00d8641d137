// Edits of YAML files leave every other line as it is, and anchors whole; tried with the files of spec/.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sameJson } from "../../scripts/openapi/json.js";
import { editYaml } from "../../scripts/openapi/yaml.js";
import { putItems, removeItems, removeMembers } from "../../scripts/update/yaml-edit.js";
import { ROOT } from "./small-tree.js";

const removeMember = (text: string, path: readonly string[]): string => removeMembers(text, [path]);
const yaml = (...lines: string[]): string => `${lines.join("\n")}\n`;

describe("a member", () => {
  const text = yaml(
    "# Head.",
    "paths:",
    "  /a:",
    '    get: { x: "1" }',
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
    expect(removeMember(text, ["paths", "/a", "get"])).toBe(text.replace('  /a:\n    get: { x: "1" }\n', ""));
    const one = removeMember(removeMember(text, ["paths", "/b", "get"]), ["paths", "/b", "put"]);
    expect(one).toBe(yaml("# Head.", "paths:", "  /a:", '    get: { x: "1" }', "end: 4"));
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
    "        folded text",
    "",
    "  - d: *two",
  );

  it("is replaced, and the others stay", () => {
    expect(putItems(text, "actions", [{ index: 0, item: { e: 5 } }])).toBe(
      text.replace("  # One.\n".concat("  - a: 1"), "  # One.\n  - e: 5"),
    );
  });

  it("is put behind the last", () => {
    expect(putItems(text, "actions", [{ index: undefined, item: { e: 5 } }])).toBe(`${text}\n  - e: 5\n`);
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

  it.each(files)("%s is in the format that an edit writes (npm run spec:bundle), and can lose any part", (file) => {
    const text = readFileSync(join(ROOT, "spec", file), "utf8");
    expect(editYaml(text)).toBe(text);
    const document = parse(text, { merge: true, maxAliasCount: -1 });
    const pairs = (name: "paths" | "components") =>
      Object.entries<object>(document[name] ?? {}).flatMap(([first, entries]) =>
        Object.keys(entries).map((second) => ({
          edit: () => removeMember(text, [name, first, second]),
          left: () => {
            delete document[name][first][second];
            if (Object.keys(document[name][first]).length === 0) delete document[name][first];
          },
        })),
      );
    const edits = [
      ...pairs("paths"),
      ...(document.actions ?? []).map((_: unknown, index: number) => ({
        edit: () => removeItems(text, "actions", [index]),
        left: () => document.actions.splice(index, 1),
      })),
    ];
    if (edits.length === 0) edits.push(...pairs("components"));
    const lines = new Set(text.split("\n"));
    // A few of each file, the last and the first among them; what is left is compared with what should be.
    const step = Math.max(1, Math.ceil(edits.length / 4));
    for (const [index, { edit, left }] of [...edits.entries()].reverse()) {
      if (index % step !== 0 && index !== edits.length - 1) continue;
      const edited = edit();
      const before = JSON.stringify(document);
      left();
      expect(sameJson(parse(edited, { merge: true, maxAliasCount: -1 }), document)).toBe(true);
      Object.assign(document, JSON.parse(before));
      // Only an anchor that moves, and its value, stand on new lines.
      expect(edited.split("\n").filter((line: string) => !lines.has(line)).length).toBeLessThan(100);
    }
  });
});
