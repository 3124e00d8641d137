// `npm run bench:credentials`: what the credentials cost, measured beside a peer in one run. Prints a report, or with
// --json its numbers. Fails when a storm needs an exchange more than it must, or a call carries another's token.

import { cpus } from "node:os";
import { measureHeap } from "./heap.js";
import { buildScripts, message } from "./processes.js";
import { formatReport, type Report } from "./report.js";
import { fleetStorm, octokitStorm, oneProcessStorm } from "./storms.js";
import type { WarmCosts } from "./warm.js";

const STORM = { calls: 10_000, businesses: 100 };
const PROCESSES = 8;
const TOKENS = 10_000;

const progress = (step: string) => void process.stderr.write(`${step} ...\n`);

const scripts = await buildScripts();
process.once("exit", scripts.remove);
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
progress("storm in one process");
const oneProcess = await oneProcessStorm(scripts, STORM, 3);
progress(`storm from ${PROCESSES} processes`);
const fleet = await fleetStorm(scripts, STORM, PROCESSES, 3);
progress("storm of the peer");
const octokit = await octokitStorm(STORM, 3);
progress("warm tokens");
const warm = await message<WarmCosts>(scripts.start("warm-child"));
progress("heap");
const heap = await measureHeap(scripts, TOKENS, 3);

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
