// `npm run conformance`: runs the suite, shows where it is, writes the reports and says the result.
// Nothing is sent anywhere but to the loopback interface unless --target asks for it.

import { fileURLToPath } from "node:url";
import { type Flags, HELP, readFlags } from "./options.js";
import { createProgress } from "./progress.js";
import { factsOfRun, writeReports } from "./report/index.js";
import { summarize } from "./report/terminal.js";
import type { RunResult } from "./result.js";
import { runSuite } from "./suite.js";
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
  const facts = factsOfRun(result, contractFile);
  for (const file of await writeReports(facts, flags.report)) console.log(`Report: ${file}`);
  console.log(summarize(facts));
  const failed = result.checks.some(({ verdict }) => verdict === "failed");
  process.exitCode = failed || result.checks.length === 0 ? 1 : 0;
}

function run(flags: Flags, onCheck: ReturnType<typeof createProgress>["onCheck"]): Promise<RunResult> {
  const { operations, groups, cases, seed, target, replay, transport } = flags;
  if (target !== undefined) {
    const { allowWrites, record } = flags;
    return runTarget({ contractFile, url: target, operations, allowWrites, record, onCheck, say: console.log });
  }
  if (replay !== undefined) {
    return runReplay({ contractFile, directory: replay, operations, onCheck, say: console.log });
  }
  return runSuite({ contractFile, operations, groups, cases, seed, transport, onCheck });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  console.log("0 passed, 1 failed, 0 skipped");
  process.exitCode = 1;
});
