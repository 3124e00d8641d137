// `npm test`: what must hold before a change lands. `npm run test:full`: what takes too long for that. Both end in one line,
// `N passed, N failed, N skipped`. Two jobs run at a time, each on one core; a failing job never stops the others.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Finished, run } from "./run.js";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
type Job = () => Promise<Finished & { name: string; counts: Counts }>;

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "thredfi-sdk-test-"));

/** A script of package.json. It is one test, unless its last line counts tests of its own. */
function script(name: string, ...args: readonly string[]): Job {
  return async () => {
    const finished = await run("npm", ["run", "--silent", name, "--", ...args], { cwd: root });
    const [, passed, failed, skipped] = /^(\d+) passed, (\d+) failed, (\d+) skipped\s*$/m.exec(finished.output) ?? [];
    const counts =
      passed === undefined
        ? { passed: finished.ok ? 1 : 0, failed: 0, skipped: 0 }
        : { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
    return { ...finished, name: ["npm run", name, ...args].join(" "), counts };
  };
}

function vitest(project: string, shard?: string): Job {
  const name = shard === undefined ? project : `${project} ${shard}`;
  return async () => {
    const file = join(reports, `${name.replace(/\W/g, "-")}.json`);
    const args = ["run", "--project", project, "--maxWorkers=1", ...(shard ? [`--shard=${shard}`] : [])];
    const finished = await run(
      join(root, "node_modules/.bin/vitest"),
      [...args, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
      { cwd: root },
    );
    return { ...finished, name: `vitest ${name}`, counts: readCounts(file) };
  };
}

function readCounts(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Long jobs first and short ones last, so that both lanes end at about the same time. */
const JOBS = {
  quick: [
    script("conformance"),
    ...["1/4", "2/4", "3/4", "4/4"].map((shard) => vitest("unit", shard)),
    vitest("examples"),
    ...["typecheck", "check:generated", "check:size", "spec:lint", "lint"].map((name) => script(name)),
  ],
  full: [
    script("conformance:proof"),
    script("test:runtimes"),
    script("test:generators"),
    vitest("full"),
    vitest("browser"),
    script("conformance", "--transport", "undici", "--report", join(reports, "undici")),
    script("check:package"),
  ],
};

async function runAll(jobs: readonly Job[]): Promise<Counts> {
  const waiting = [...jobs];
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const { name, ok, output, seconds, counts } = await job();
      // A job that breaks before or after its tests has failed, whatever it counted.
      const failed = ok ? counts.failed : Math.max(counts.failed, 1);
      total.passed += counts.passed;
      total.failed += failed;
      total.skipped += counts.skipped;
      const figures = `${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`;
      console.log(`${ok ? "ok  " : "FAIL"} ${name}: ${figures} (${seconds.toFixed(1)} s)`);
      // What was skipped, and what it needs, is worth a line even when all is well.
      for (const text of ok ? (output.match(/Skipped: .*/g) ?? []) : [output]) console.log(`     ${text}`);
    }
  };
  await Promise.all([lane(), lane()]);
  return total;
}

try {
  const { passed, failed, skipped } = await runAll(process.argv[2] === "full" ? JOBS.full : JOBS.quick);
  // In CI nothing may be skipped.
  const failures = process.env["CI"] ? failed + skipped : failed;
  console.log(`${passed} passed, ${failures} failed, ${skipped} skipped`);
  process.exitCode = failures > 0 || passed === 0 ? 1 : 0;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
