// `npm run test:runtimes`: the packed package in every runtime and under every compiler that we support. Prints the matrix
// and writes it to the README; a runtime that is missing is a failure.

import { rmSync } from "node:fs";
import { commandRows } from "./commands.js";
import { compilerRows } from "./compilers.js";
import { GLOBALS, globalsRows } from "./globals.js";
import { jestRows } from "./jest.js";
import { nextRows } from "./next.js";
import { startPlannedApi } from "./planned-api.js";
import { failuresOf, type Row } from "./row.js";
import { writeSupport } from "./support-table.js";
import { openToolbox } from "./toolbox.js";
import { workerdRows } from "./workerd.js";

async function main(): Promise<number> {
  const startedAt = Date.now();
  const toolbox = await openToolbox();
  const api = await startPlannedApi();
  try {
    console.log(`built and installed (${((Date.now() - startedAt) / 1000).toFixed(0)} s)`);
    // Those that take long first, so that both lanes end at about the same time.
    const waiting = [nextRows, workerdRows, jestRows, commandRows].flatMap((rows) => rows(toolbox, api.url));
    waiting.push(...compilerRows(toolbox), ...globalsRows(toolbox));
    const rows: Row[] = [];
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) rows.push(print(await next()));
    };
    await Promise.all([lane(), lane()]);
    writeSupport(rows.filter(({ variant }) => variant !== GLOBALS));
    const total = rows.reduce((sum, { results }) => sum + results.length, 0);
    const failed = rows.reduce((sum, row) => sum + failuresOf(row).length, 0);
    console.log(`${total - failed} passed, ${failed} failed, 0 skipped`);
    return failed === 0 ? 0 : 1;
  } finally {
    await api.close();
    rmSync(toolbox.project, { recursive: true, force: true });
  }
}

function print(row: Row): Row {
  const { runtime, variant, results, seconds } = row;
  const failures = failuresOf(row);
  const score = `${results.length - failures.length} of ${results.length}`;
  const where = `${runtime.padEnd(20)}${variant.padEnd(24)}`;
  console.log(`${failures.length === 0 ? "ok  " : "FAIL"} ${where} ${score.padStart(8)} (${seconds.toFixed(1)} s)`);
  for (const { name, error } of failures) console.log(`     ${name}: ${error}`);
  return row;
}

process.exitCode = await main();
