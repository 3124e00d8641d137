// `npm run conformance`: runs the suite, shows where it is, writes the reports and says the result.
// Nothing is sent anywhere but to the loopback interface unless --target asks for it.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Flags, HELP, readFlags } from "./cli.js";
import { createProgress } from "./progress.js";
import type { RunResult } from "./result.js";
import { runSuite } from "./suite.js";
import { summarize } from "./summary.js";
import { runReplay, runTarget } from "./targets/target.js";

const contractFile = fileURLToPath(new URL("../spec/openapi.yaml", import.meta.url));

async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    console.log(HELP);
    return;
  }
  const progress = createProgress(process.stdout);
  let result: RunResult;
  try {
    result = await run(flags, progress.onCheck);
  } finally {
    progress.end();
  }
  for (const file of await report(result, flags.report)) console.log(`Report: ${file}`);
  console.log(summarize(result));
  const failed = result.checks.some(({ verdict }) => verdict === "failed");
  process.exitCode = failed || result.checks.length === 0 ? 1 : 0;
}

function run(flags: Flags, onCheck: ReturnType<typeof createProgress>["onCheck"]): Promise<RunResult> {
  const { operations, groups, cases, seed, target, replay } = flags;
  if (target !== undefined) {
    const { allowWrites, record } = flags;
    return runTarget({ contractFile, url: target, operations, allowWrites, record, onCheck, say: console.log });
  }
  if (replay !== undefined) {
    return runReplay({ contractFile, directory: replay, operations, onCheck, say: console.log });
  }
  return runSuite({ contractFile, operations, groups, cases, seed, onCheck });
}

async function report(result: RunResult, directory: string): Promise<string[]> {
  // Reports are made by a part of their own; a run is worth its result without them.
  const reporters = new URL("./report/index.ts", import.meta.url);
  if (!existsSync(reporters)) return [];
  const { writeReports } = (await import("./report/index.js")) as {
    writeReports(result: RunResult, contractFile: string, directory: string): Promise<string[]>;
  };
  return writeReports(result, contractFile, directory);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  console.log("0 passed, 1 failed, 0 skipped");
  process.exitCode = 1;
});
