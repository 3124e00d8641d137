// The command: its exit codes, and what goes to which stream.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { main } from "../../scripts/update/index.js";
import { runCommand } from "../support/command.js";
import { type PageOperation, pageOf, SOUND } from "./pages.js";
import { startSite } from "./site.js";
import { makeTree, put, remove, snapshot } from "./small-tree.js";

let root: string;
let inputs: string;
beforeAll(async () => {
  root = await makeTree();
  inputs = mkdtempSync(join(tmpdir(), "update-source-"));
});
afterAll(() => {
  remove(root);
  remove(inputs);
});

const run = (...args: string[]) => runCommand(() => main(args, root));

const LIMIT = 120_000;

it("exits with 2 when it cannot be understood, and says what is wrong", { timeout: LIMIT }, async () => {
  const cases: [string[], string][] = [
    [[], "the source is missing"],
    [["a.md", "b.md"], "b.md is one more"],
    [["--wet-run", "a.md"], "--wet-run"],
    [[join(inputs, "nowhere.md")], "there is no such file or folder"],
    [["ftp://docs.thredfi.com/"], "an address begins with https://"],
    [["http://docs.thredfi.com/"], "an address begins with https://"],
    [["https://user:secret@docs.thredfi.com/"], "user name or password is not taken"],
    [["a.md", "--site", "docs.thredfi.com"], "--site docs.thredfi.com"],
  ];
  for (const [args, says] of cases) {
    const { code, stdout, stderr } = await run(...args);
    expect(code, args.join(" ")).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/secret|^ {4}at /m);
    expect(stdout).toBe("");
  }
});

it("--help says what it reads, its flags and its exit codes", { timeout: LIMIT }, async () => {
  const { code, stdout } = await run("--help");
  expect(code).toBe(0);
  for (const word of ["--dry-run", "--site", "--skip", "--remove-missing", "Exit codes:"]) {
    expect(stdout).toContain(word);
  }
});

it("exits with 1 when the source has problems: one a line, and how many", { timeout: LIMIT }, async () => {
  put(inputs, "bad/one.md", "# One\n");
  put(inputs, "bad/two.md", "# Two\n");
  const before = snapshot(root);
  const { code, stdout, stderr } = await run(join(inputs, "bad"));
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^one\.md:2: .*\ntwo\.md:2: .*\n\n2 problems; nothing was written\.\n$/);
  expect(snapshot(root)).toEqual(before);
});

it("exits with 0 when it is done: progress to stderr, the summary to stdout", { timeout: LIMIT }, async () => {
  const site = await startSite();
  try {
    const { code, stdout, stderr } = await run(site.url, "--site", "https://docs.thredfi.com");
    expect(stderr).toBe("Fetched 13 of 13 pages\n");
    expect(code).toBe(0);
    expect(stdout).toContain("Written:\n  spec/published/approve_bill.yaml");
    const again = await run(site.url, "--site", "https://docs.thredfi.com");
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/Nothing changed\.\n$/) });
  } finally {
    await site.close();
  }
});

it("tells what the source was found to be", { timeout: LIMIT }, async () => {
  put(inputs, "get-bill.txt", pageOf(SOUND["bills/get-bill"] as PageOperation));
  const { stdout } = await run(join(inputs, "get-bill.txt"), "--dry-run");
  expect(stdout).toMatch(/^Source: one docs page, get-bill\.txt\.\n/);
});
