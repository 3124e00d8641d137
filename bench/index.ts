// `npm run bench`: what the SDK costs beside other clients, in one run. A complete run writes bench/results.json, the
// tables of bench/README.md and docs/images/bench.svg; --quick and --only write beside the build cache and change no file
// of the repository. Fails when a number to reach is missed by more than a tenth, or a storm needs an exchange too many.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CONTENDERS, SCENARIOS, scenarioName } from "./calls/contenders.js";
import { measureCalls, profileCall } from "./calls/index.js";
import { measureGrowth } from "./growth/index.js";
import { generateHeyApi } from "./hey-api.js";
import { installPeers } from "./peers.js";
import { buildPackage, ROOT } from "./processes.js";
import { chart } from "./report/chart.js";
import { describeRun, type Results } from "./report/results.js";
import { formatResults } from "./report/tables.js";
import { checkTargets } from "./report/targets.js";
import { isOptimal, measureStorms } from "./storm/index.js";
import { measureTypes } from "./types/index.js";
import { measureWeights } from "./weight/index.js";

const FULL = {
  calls: { generations: 2, warmUp: 4000, rounds: 5, milliseconds: 200 },
  runs: 9,
  sizes: [90, 200, 500, 1000],
};
const QUICK = {
  calls: { generations: 1, warmUp: 1000, rounds: 3, milliseconds: 60 },
  runs: 3,
  sizes: [90, 180],
};

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    profile: { type: "string" },
    scenario: { type: "string", default: "1 at once, GET 3" },
  },
});
const effort = values.quick ? QUICK : FULL;
const run = describeRun();

installPeers();
progress("building");
const folder = await buildPackage();
await generateHeyApi(folder);
if (values.profile !== undefined) {
  await profileCall(
    folder,
    find(CONTENDERS, values.profile, ({ name }) => name),
    find(SCENARIOS, values.scenario, scenarioName),
  );
} else {
  const results: Results = {
    ...run,
    calls: await part("calls", () => measureCalls(folder, effort.calls)),
    weights: await part("weight", () => measureWeights(folder, effort.runs)),
    types: await part("types", () => measureTypes(folder, values.quick ? 1 : 3)),
    storms: await part("storm", () => measureStorms(folder, values.quick ? 1 : 2)),
    growth: await part("growth", () => measureGrowth(folder, effort.sizes, 1)),
  };
  report(results);
}

/** Measures one part, unless --only names others. */
async function part<Cost>(name: string, measure: () => Promise<Cost[]>): Promise<Cost[]> {
  if (values.only !== undefined && !values.only.split(",").includes(name)) return [];
  progress(name);
  return measure();
}

function report(results: Results): void {
  const text = formatResults(results);
  process.stdout.write(`${text}\n`);
  const complete = !values.quick && values.only === undefined;
  const scratch = join(ROOT, "bench/node_modules/.cache/last-run");
  mkdirSync(scratch, { recursive: true });
  const [json, svg] = complete
    ? [join(ROOT, "bench/results.json"), join(ROOT, "docs/images/bench.svg")]
    : [join(scratch, "results.json"), join(scratch, "bench.svg")];
  writeFileSync(json, `${JSON.stringify(results, rounded, 2)}\n`);
  if (results.calls.length > 0) writeFileSync(svg, chart(results));
  if (complete) writeReadme(text);
  progress(`wrote ${json}`);
  const missed = checkTargets(results).filter((outcome) => outcome.missed);
  if (missed.length > 0) progress(`${missed.length} of the numbers to reach are missed by more than a tenth`);
  const wrong = results.storms.filter((storm) => !isOptimal(storm));
  if (wrong.length > 0) progress("a storm needed an exchange too many, or calls went wrong");
  if (missed.length + wrong.length > 0) process.exitCode = 1;
}

/** Four digits say all that a measurement can. */
function rounded(_name: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}

/** The tables go between two comments of the README. */
function writeReadme(text: string): void {
  const file = join(ROOT, "bench/README.md");
  const [start, end] = ["<!-- results -->\n", "<!-- end of results -->"];
  const [before, rest = ""] = readFileSync(file, "utf8").split(start);
  const picture = "![Processor time of a call, openapi-fetch = 1](../docs/images/bench.svg)";
  writeFileSync(file, `${before}${start}\n${picture}\n\n${text}\n${rest.slice(rest.indexOf(end))}`);
}

function find<Item>(items: readonly Item[], name: string, nameOf: (item: Item) => string): Item {
  const found = items.find((item) => nameOf(item) === name);
  if (!found) throw new Error(`${name} is not one of:\n${items.map(nameOf).join("\n")}`);
  return found;
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
