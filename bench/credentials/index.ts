// `npm run bench:credentials`: what the credentials cost, measured beside a peer in one run. Prints a report, or with
// --json its numbers. Fails when a storm needs an exchange more than it must, or a call carries another's token.

import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { measureHeap } from "./heap.js";
import { formatReport, type Report } from "./report.js";
import { fleetStorm, octokitStorm, oneProcessStorm } from "./storms.js";
import { measureWarm } from "./warm.js";

const STORM = { calls: 10_000, businesses: 100 };
const PROCESSES = 8;
const TOKENS = 10_000;
const STORE = new URL("../../src/stores/redis.ts", import.meta.url);

const progress = (step: string) => void process.stderr.write(`${step} ...\n`);

progress("storm in one process");
const oneProcess = await oneProcessStorm(STORM, 3);
progress(`storm from ${PROCESSES} processes`);
const fleet = existsSync(STORE)
  ? await fleetStorm(STORM, PROCESSES, 3)
  : { leftOut: "src/stores/redis.ts is not there" };
progress("storm of the peer");
const octokit = await octokitStorm(STORM, 3);
progress("warm tokens");
const warm = await measureWarm();
progress("heap");
const heap = await measureHeap(TOKENS, 3);

const report: Report = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${cpus().length} cores, ${process.platform} ${process.arch}, ${cpus()[0]?.model.trim() ?? "unknown"}`,
  storm: STORM,
  processes: PROCESSES,
  tokens: TOKENS,
  oneProcess,
  fleet,
  octokit,
  warm,
  heap,
};
process.stdout.write(process.argv.includes("--json") ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));

const storms = [...oneProcess, ...("leftOut" in fleet ? [] : fleet)];
const exact = ({ exchanges, answered, wrongToken }: (typeof oneProcess)[number]) =>
  exchanges.partner === 1 &&
  exchanges.business === STORM.businesses &&
  exchanges.businesses === STORM.businesses &&
  answered === STORM.calls &&
  wrongToken === 0;
if (!storms.every(exact)) {
  process.stderr.write("A storm was not answered with exactly one exchange for every token.\n");
  process.exitCode = 1;
}
