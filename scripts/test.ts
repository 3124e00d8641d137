// `npm test`: everything that must hold before a change lands, ending in one line `N passed, N failed, N skipped`.
// A check that is one command counts as one test; the vitest projects count theirs.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "thredfi-sdk-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };

async function check(name: string, script: string): Promise<void> {
  const { ok, output, seconds } = await run("npm", ["run", "--silent", script], { cwd: root });
  total[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "ok  " : "FAIL"} ${name}: npm run ${script} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output);
}

async function vitest(name: string, project: string): Promise<void> {
  const file = join(reports, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { ok, output, seconds } = await run(join(root, "node_modules/.bin/vitest"), args, { cwd: root });
  const counts = readCounts(file);
  total.passed += counts.passed;
  // A run that breaks before or after its tests has failed, whatever was counted.
  total.failed += ok ? counts.failed : Math.max(counts.failed, 1);
  total.skipped += counts.skipped;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  console.log(
    `${ok ? "ok  " : "FAIL"} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  );
  if (!ok) console.log(output);
  // What was left out, and what it needs, stands in lines of its own.
  else
    for (const line of output.split("\n").filter((text) => /^Skipped: /.test(text.trim())))
      console.log(`     ${line.trim()}`);
}

/** A program that counts its own tests and says so in its last line. */
async function program(name: string, script: string): Promise<void> {
  const { ok, output, seconds } = await run("npm", ["run", "--silent", script], { cwd: root });
  const [, passed, failed, skipped] = /^(\d+) passed, (\d+) failed, (\d+) skipped\s*$/m.exec(output) ?? [];
  total.passed += Number(passed ?? 0);
  total.failed += ok ? Number(failed) : Math.max(Number(failed ?? 1), 1);
  total.skipped += Number(skipped ?? 0);
  console.log(
    `${ok ? "ok  " : "FAIL"} ${name}: ${passed ?? "?"} passed, ${failed ?? "?"} failed (${seconds.toFixed(1)} s)`,
  );
  if (!ok) console.log(output);
}

function readCounts(file: string): { passed: number; failed: number; skipped: number } {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

try {
  // Two lanes for what uses one core; the unit tests use both.
  await Promise.all([
    check("types", "typecheck"),
    check("contract", "spec:lint")
      .then(() => check("generated code", "check:generated"))
      .then(() => check("lint and format", "lint")),
  ]);
  await vitest("unit tests", "unit");
  await Promise.all([
    program("conformance", "conformance"),
    vitest("examples", "examples").then(() => check("package", "check:package")),
  ]);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (process.env["CI"] && total.skipped > 0) {
  console.log(`${total.skipped} skipped tests: in CI nothing may be skipped.`);
  total.failed += total.skipped;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
