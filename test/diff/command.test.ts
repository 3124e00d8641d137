// `npm run spec:diff`: real files, its output and its exit code.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFlags } from "../../scripts/diff/diff-flags.js";
import { main } from "../../scripts/diff/index.js";
import { runCommand } from "../support/command.js";
import { baseContract, type Editor, edited } from "./base.js";

const LIMIT = 300_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spec-diff-"));
  const write = (name: string, edit: (contract: Editor) => void) =>
    writeFileSync(join(folder, name), JSON.stringify(edited(edit)));
  writeFileSync(join(folder, "base.json"), JSON.stringify(baseContract()));
  write("breaking.json", (c) => void delete c.schema("Made").properties["note"]);
  write("unclear.json", (c) => Object.assign(c.member("Made", "kind"), { enum: ["solid", "liquid", "gas"] }));
  write("fine.json", (c) => Object.assign(c.schema("Made").properties, { color: { type: "string" } }));
  writeFileSync(join(folder, "broken.yaml"), "openapi: [");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const diff = (...args: string[]) => runCommand(() => main(args, folder));

describe("npm run spec:diff", { timeout: LIMIT, concurrent: false }, () => {
  it("reports by operation and schema, breaking first, without colours where there is no terminal", async () => {
    const {
      code,
      stdout: out,
      stderr: err,
    } = await diff("base.json", "breaking.json", "--no-types", "--from-version", "1.2.0");
    expect(err).toBe("");
    expect(out).toBe(
      [
        "base.json → breaking.json",
        "Verdict: breaking (1 breaking). Version: major.",
        "",
        "Schema Made",
        "  breaking      /note: was removed",
        "                in responses of create_thing",
        "",
      ].join("\n"),
    );
    expect(code).toBe(1);
  });

  it.each([
    ["breaking.json", [], 1],
    ["breaking.json", ["--fail-on", "none"], 0],
    ["unclear.json", [], 0],
    ["unclear.json", ["--strict"], 1],
    ["fine.json", ["--strict"], 0],
  ] as const)("%s %j exits with %i", async (file, flags, code) => {
    expect((await diff("base.json", file, "--no-types", ...flags)).code).toBe(code);
  });

  it("asks the type check too, and says when it cannot tell", async () => {
    const { stdout: out, code } = await diff("base.json", "fine.json", "--json");
    const report = JSON.parse(out) as { types: { verdict: string }; verdict: string; changes: unknown[] };
    // No path of the small contract is in the tests of this repository.
    expect(report).toMatchObject({ verdict: "non-breaking", types: { verdict: "inconclusive" } });
    expect(report.changes).toHaveLength(1);
    expect(code).toBe(0);
  });

  it("writes a file whole, and nothing beside it", async () => {
    const { code, stdout: out } = await diff(
      "base.json",
      "unclear.json",
      "--no-types",
      "--markdown",
      "--output",
      "diff.md",
    );
    expect([code, out]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "diff.md"), "utf8")).toContain('- `Schema Made`: /kind: has the new value "gas"');
    expect(readdirSync(folder).filter((name) => /part|thredfi-diff/.test(name))).toEqual([]);
  });

  it.each([
    [["base.json", "--colour"], "Unknown option '--colour'"],
    [["base.json", "missing.json"], "missing.json: there is no file"],
    [["broken.yaml", "base.json"], "broken.yaml: not YAML or JSON:"],
  ])("%j exits with 2 and says why", async (args, message) => {
    const { code, stdout: out, stderr: err } = await diff(...args, "--output", "none.txt");
    expect(err).toContain(message);
    expect([code, out, existsSync(join(folder, "none.txt"))]).toEqual([2, "", false]);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("cannot write where it may not", async () => {
    const { code, stderr: err } = await diff("base.json", "fine.json", "--no-types", "--output", "no/such/folder.md");
    expect([code, err]).toEqual([2, expect.stringContaining("no/such/folder.md")]);
  });

  it("--help shows flags, exit codes and examples", async () => {
    const { code, stdout: out } = await diff("--help");
    expect(code).toBe(0);
    for (const part of ["--fail-on", "Exit codes", "npm run spec:diff -- HEAD~3"]) expect(out).toContain(part);
  });
});

describe("flags", () => {
  it.each([
    [[], "Say what to compare: <old> [<new>]."],
    [["a", "b", "c"], "Two contracts are compared: c is too much."],
    [["a", "--json", "--markdown"], "--json and --markdown: choose one."],
    [["a", "--fail-on", "never"], "--fail-on: never is not one of breaking, unclear, none."],
    [["a", "--strict", "--fail-on", "none"], "--strict is --fail-on unclear, not none: choose one."],
    [["a", "--from-version", "one"], "--from-version: one is not a version such as 1.2.3."],
    [["a", "--output="], "--output: say which file."],
  ])("%j are rejected", (args, message) => {
    expect(() => readFlags(args)).toThrow(message);
  });

  it("have defaults", () => {
    expect(readFlags(["HEAD"])).toEqual({
      help: false,
      before: "HEAD",
      after: "spec/openapi.yaml",
      format: "text",
      output: undefined,
      failOn: "breaking",
      types: true,
      version: undefined,
    });
  });
});
