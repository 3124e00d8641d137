// `npm run conformance:proof`: puts one fault after another where the suite has to notice it, and shows which check did.
// A fault that nothing notices is a failure of the suite, and so is a check that fails where nothing is wrong.
//
//   --only TEXT   only faults whose id or kind has TEXT        --json FILE   the table as JSON as well

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { listOperations, readContract } from "../../scripts/openapi/document.js";
import { runSuite } from "../suite.js";
import { CONTRACT_FILE, type FaultRun, FaultRunner } from "./fault-runner.js";
import { FAULTS } from "./faults/index.js";
import { type Row, rowOf, table } from "./table.js";

const { values: flags } = parseArgs({ options: { only: { type: "string" }, json: { type: "string" } } });
const faults = FAULTS.filter(({ id, kind }) => `${id} ${kind}`.includes(flags.only ?? ""));
const contract = readContract(CONTRACT_FILE);
const known = new Set(listOperations(contract).map(({ id }) => id));
const runner = new FaultRunner(contract, runSuite);
const start = Date.now();
const rows: Row[] = [];
const problems: string[] = [];

try {
  const operations = [...new Set(faults.flatMap((fault) => fault.operations))].filter((id) => known.has(id));
  const groups = [...new Set(faults.flatMap((fault) => fault.groups))];
  const needsCopy = faults.some(({ site }) => "source" in site);
  for (const inCopy of needsCopy ? [false, true] : [false]) {
    const control = await runner.control(operations, groups, inCopy);
    const { id, checks, failed, duration } = control;
    console.log(`${id}: ${checks} checks, ${failed.length} failed (${(duration / 1000).toFixed(1)} s)`);
    problems.push(...problemsOfControl(control));
  }
  for (const [index, fault] of faults.entries()) {
    const line = `${index + 1} of ${faults.length}: ${fault.id}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(70)}`);
    else if (index % 10 === 0) console.log(line);
    rows.push(rowOf(fault, await runner.run(fault)));
  }
} finally {
  runner.close();
}

const survivors = rows.filter(({ caught }) => !caught);
console.log(`\n${table(rows)}`);
for (const problem of problems) console.log(`\nCONTROL ${problem}`);
for (const { id, describe, caughtBy } of survivors) console.log(`\nSURVIVED fault ${id}: ${describe} ${caughtBy}`);
const kinds = new Set(rows.map(({ kind }) => kind));
console.log(
  `\n${rows.length} faults of ${kinds.size} kinds, ${rows.length - survivors.length} caught, ` +
    `${survivors.length} survived, in ${Math.round((Date.now() - start) / 1000)} s`,
);
console.log(`${rows.length - survivors.length} passed, ${survivors.length + problems.length} failed, 0 skipped`);
if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(rows, undefined, 2)}\n`);
// What a run leaves open, such as a connection kept alive, must not keep the process.
process.exit(survivors.length > 0 || problems.length > 0 || rows.length === 0 ? 1 : 0);

function problemsOfControl({ id, checks, failed, error }: FaultRun): string[] {
  if (error !== undefined) return [`${id}: ${error}`];
  if (checks === 0) return [`${id}: nothing was checked`];
  return failed.map(({ operationId, group, name, problems: [first = ""] }) => {
    return `${id}: ${operationId} > ${group} > ${name}: ${first}`;
  });
}
