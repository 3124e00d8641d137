// `npm run bench:overhead`: what a call costs beside plain openapi-fetch, in one run. Prints a table, or with --json its
// numbers; --profile "<contender>" "<scenario>" writes a .cpuprofile instead. Fails when the bare client costs too much.

import { once } from "node:events";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { ask, compileScripts } from "../soak/processes.js";
import type { Cost, Costs } from "./child.js";
import { CONTENDERS, type ContenderName, SCENARIOS } from "./contenders.js";

/** How much the client may cost with everything off, in times of plain openapi-fetch. */
const LIMIT = 2;

const NOTES: Record<ContenderName, string> = {
  "answer alone": "the answer is made and parsed, without a client",
  plain: "openapi-fetch, constant Authorization header",
  "all off": "timeout: 0, deadline: 0, retry: false",
  defaults: "no options",
  validate: 'defaults and validate("error")',
  openTelemetry: "defaults and openTelemetry(), no OpenTelemetry SDK",
  logging: "defaults and logging() to a logger that does nothing",
  "all on": "defaults and all three",
};

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean" }, rounds: { type: "string", default: "15" }, profile: { type: "boolean" } },
  allowPositionals: true,
});
const { json, rounds, profile } = values;
const scripts = await compileScripts(import.meta.url, ["child"]);

if (profile) {
  const child = scripts.start("child", ["1", ...positionals], ["--cpu-prof"]);
  const [code] = await once(child, "exit");
  process.exitCode = Number(code);
} else {
  const load = loadavg()[0] ?? Number.NaN;
  const costs = await ask<Costs>(scripts.start("child", [rounds]));
  process.stdout.write(json ? `${JSON.stringify(costs, null, 2)}\n` : table(costs, load));
  const ratios = SCENARIOS.map((scenario) => costs[scenario]["all off"].median / costs[scenario].plain.median);
  if (Math.max(...ratios) > LIMIT) {
    process.stderr.write(`With everything off a call costs more than ${LIMIT} times what it costs without the SDK.\n`);
    process.exitCode = 1;
  }
}

function table(costs: Costs, load: number): string {
  const machine = `Node ${process.version}, ${cpus().length} cores, load ${load.toFixed(1)} at the start`;
  const lines = SCENARIOS.flatMap((scenario) => {
    const { plain } = costs[scenario];
    const rows = CONTENDERS.map((name) => row(name, costs[scenario][name], plain));
    return ["", `${scenario.padEnd(17)}   µs  (middle half)    of plain    more`, ...rows];
  });
  const head = [
    new Date().toISOString().slice(0, 10),
    machine,
    `processor time of one call, median of ${rounds} rounds in turn`,
  ];
  return `${[head.join(" · "), ...lines, "", ...CONTENDERS.map((name) => `${name}: ${NOTES[name]}`)].join("\n")}\n`;
}

function row(name: ContenderName, { median, low, high }: Cost, plain: Cost): string {
  const spread = `(${low.toFixed(0)} to ${high.toFixed(0)})`;
  const ratio = `${(median / plain.median).toFixed(2)} x`;
  const more = `${(median - plain.median).toFixed(0)} µs`;
  return `  ${name.padEnd(14)} ${median.toFixed(1).padStart(7)}  ${spread.padEnd(14)}  ${ratio.padStart(8)}  ${more.padStart(7)}`;
}
