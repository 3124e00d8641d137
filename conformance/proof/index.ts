// `npm run conformance:proof`: puts one fault after another where the suite has to notice it, and shows which check did.
// A fault that nothing notices is a failure of the suite, and so is a check that fails where nothing is wrong.
//
//   --only TEXT   only faults whose id or kind has TEXT        --json FILE   the table as JSON as well

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readContract } from "../../scripts/openapi/document.js";
import { GROUPS } from "../result.js";
import { runSuite } from "../suite.js";
import { FAULTS } from "./faults/index.js";
import { type Row, rowOf, table } from "./table.js";
import { CONTRACT_FILE, type Trial, Trials } from "./trial.js";

const { values: flags } = parseArgs({ options: { only: { type: "string" }, json: { type: "string" } } });
const faults = FAULTS.filter(({ id, kind }) => `${id} ${kind}`.includes(flags.only ?? ""));
const contract = readContract(CONTRACT_FILE);
const known = new Set(
  Object.values(contract.paths).flatMap((item) =>
    Object.values(item).map((member) => (member as { operationId?: string }).operationId),
  ),
);
const trials = new Trials(contract, runSuite);
const start = Date.now();
const rows: Row[] = [];
const problems: string[] = [];

try {
  const operations = [...new Set(faults.flatMap((fault) => fault.operations))].filter((id) => known.has(id));
  // A fault may leave the groups open, and then any of them may be what notices it.
  const groups = faults.some((fault) => !fault.groups)
    ? GROUPS
    : [...new Set(faults.flatMap(({ groups = [] }) => groups))];
  for (const control of [
    await trials.control(operations, groups),
    ...(faults.some(({ site }) => "source" in site) ? [await trials.controlOfCopy(operations, groups)] : []),
  ]) {
    console.log(`${control.id}: ${control.checks} checks, ${control.failed.length} failed (${seconds(control)} s)`);
    problems.push(...problemsOfControl(control));
  }
  for (const [index, fault] of faults.entries()) {
    progress(index, fault.id);
    rows.push(rowOf(fault, await trials.fault(fault)));
  }
} finally {
  trials.close();
}

const survivors = rows.filter(({ caught }) => !caught);
console.log(`\n${table(rows)}`);
for (const problem of problems) console.log(`\nCONTROL ${problem}`);
for (const { id, describe, caughtBy } of survivors) console.log(`\nSURVIVED ${id}: ${describe} ${caughtBy}`);
const kinds = new Set(rows.map(({ kind }) => kind));
console.log(
  `\n${rows.length} faults of ${kinds.size} kinds, ${rows.length - survivors.length} caught, ` +
    `${survivors.length} survived, in ${Math.round((Date.now() - start) / 1000)} s`,
);
if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(rows, undefined, 2)}\n`);
// What a trial leaves open, such as a connection kept alive, must not keep the process.
process.exit(survivors.length > 0 || problems.length > 0 || rows.length === 0 ? 1 : 0);

function problemsOfControl({ id, checks, failed, broken }: Trial): string[] {
  return [
    ...(broken === undefined ? [] : [`${id}: the suite ended in an error: ${broken}`]),
    ...(checks === 0 ? [`${id}: nothing was checked`] : []),
    ...failed.map(
      (check) => `${id}: ${check.operationId} > ${check.group} > ${check.name}: ${check.problems[0] ?? ""}`,
    ),
  ];
}

function progress(done: number, id: string): void {
  const line = `${done + 1} of ${faults.length}: ${id}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(70)}`);
  else if (done % 10 === 0) console.log(line);
}

function seconds({ duration }: Trial): string {
  return (duration / 1000).toFixed(1);
}
