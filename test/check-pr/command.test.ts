import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { main } from "../../scripts/check-pr/index.js";
import { renderSummary } from "../../scripts/check-pr/summary.js";
import { runCommand } from "../support/command.js";

const checkPr = (...args: string[]) => runCommand(() => main(args));

it("rejects what it does not know before any step runs, with exit code 2", async () => {
  const directory = join(mkdtempSync(join(tmpdir(), "thredfi-sdk-check-pr-test-")), "report");
  for (const [args, says] of [
    [[], /--against is missing/],
    [["--against", "no-such-revision"], /no-such-revision: there is no file .* git knows no revision/],
    [
      ["--against", "HEAD", "--skip", "tests"],
      /--skip: tests is not one of lint, generated, version, conformance, package/,
    ],
    [["--agianst", "HEAD"], /Unknown option '--agianst'/],
  ] as const) {
    const { code, stdout, stderr } = await checkPr(...args, "--report", directory);
    expect(stderr).toMatch(says);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  }
  expect(existsSync(directory)).toBe(false);
}, 90_000);

it("runs the steps, and leaves a summary and JSON", async () => {
  const directory = mkdtempSync(join(tmpdir(), "thredfi-sdk-check-pr-test-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const { code, stdout } = await checkPr(
    "--against",
    "HEAD",
    "--skip",
    "lint,version,conformance,package",
    "--report",
    directory,
  );
  expect(stdout).toMatch(/^1 passed, 0 failed, 4 skipped$/m);
  expect(code).toBe(0);
  expect(readFileSync(join(directory, "summary.md"), "utf8")).toMatch(/^## ✅ Pull request: the change may land/);
  expect(JSON.parse(readFileSync(join(directory, "summary.json"), "utf8"))).toMatchObject({
    against: "HEAD",
    findings: [{ id: "generated", verdict: "passed" }],
  });
}, 120_000);

it("writes a summary that names what failed, keeps its table whole and fits into a comment", () => {
  const text = renderSummary("origin/main", [
    { id: "lint", title: "Types", verdict: "passed", text: "a | b\nc", seconds: 1 },
    { id: "package", title: "Package", verdict: "failed", text: "broken", details: "x".repeat(70_000), seconds: 2 },
  ]);
  expect(text).toMatch(/^## ❌ Pull request: package failed/);
  expect(text).toContain("| ✅ | Types | a \\| b c | 1.0 s |");
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain("did not fit");
});
