// Without Chromium the browser tests are skipped with one line that says why, but never in CI.

import { execFile } from "node:child_process";
import { expect, it } from "vitest";

const LINE = "Skipped: the browser tests, which need /nowhere (apt install chromium, or its path as CHROMIUM).";

function run(ci: string | undefined): Promise<{ code: number; output: string }> {
  const args = [
    "node_modules/.bin/vitest",
    "run",
    "--project",
    "browser",
    "test/browser/dialogs.test.ts",
    "test/browser/widget.test.ts",
  ];
  const env = { ...process.env, CI: ci, CHROMIUM: "/nowhere", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile("node", args, { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

it("skips with one line, and fails in CI", async () => {
  const [here, inCi] = await Promise.all([run(undefined), run("true")]);
  expect(here.output.split(LINE)).toHaveLength(2);
  expect(here.output).toMatch(/Tests\s+\d+ skipped/);
  expect(here.code).toBe(0);
  expect(inCi.output).not.toContain(LINE);
  expect(inCi.output).toMatch(/executable doesn't exist/);
  expect(inCi.code).toBe(1);
}, 60_000);
