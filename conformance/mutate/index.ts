// `npm run conformance:mutate`: changes src/credentials and src/transport in one place at a time, in a copy, and runs the
// tests that see the place. What no test notices is a survivor: listed, judged in survivors.md, and counted.
//
//   --minutes N    stop after N minutes; the next run goes on from there        --file TEXT   only files whose path has TEXT
//   --deep         try survivors against the property and chaos tests as well   --fresh       forget what earlier runs found
//   --lanes N      test processes at a time (2)                                 --seed N      the order (20260731)

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCompiler } from "./compiles.js";
import { Lane } from "./lane.js";
import { applyMutant, type Mutant, mutantsOf, nameOf } from "./mutants.js";
import { DIRECTORIES, planOf } from "./plan.js";
import { type Scored, scoreTable } from "./score.js";
import { type Result, State } from "./state.js";
import { ROOT } from "./worktree.js";

const STATE_FILE = join(ROOT, "node_modules/.cache/thredfi-mutation.json");
const JUDGEMENTS = join(ROOT, "conformance/mutate/survivors.md");

/** Milliseconds of work that one mutant may cost; all of the tests that see it are about 10 seconds of it. */
const LIMIT = 30_000;

/** The least share of mutants that has to be noticed, in each directory. */
const LEAST_SCORE = 90;

const { values: flags } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    file: { type: "string" },
    deep: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
    lanes: { type: "string", default: "2" },
    seed: { type: "string", default: "20260731" },
  },
});

const sources = new Map(
  DIRECTORIES.flatMap((directory) => readdirSync(join(ROOT, directory)).map((name) => `${directory}/${name}`))
    .filter((file) => file.includes(flags.file ?? ""))
    .map((file) => [file, readFileSync(join(ROOT, file), "utf8")] as const),
);
const mutants = [...sources].flatMap(([file, text]) => mutantsOf(file, text));
const state = new State(STATE_FILE);
const known = (mutant: Mutant) => (flags.fresh ? undefined : state.get(mutant));
// In a random order, so that a run that ends early is a fair sample; the same one each time.
const open = shuffle(
  mutants.filter((mutant) => {
    const status = known(mutant)?.status;
    return status === undefined || (flags.deep && status === "survived");
  }),
  Number(flags.seed),
  // What survived an earlier run comes first: a new test may have been written for it.
).sort((one, other) => Number(state.survivedBefore(other)) - Number(state.survivedBefore(one)));
console.log(`${mutants.length} mutants of ${sources.size} files, ${open.length} to try.`);

const end = Date.now() + Number(flags.minutes) * 60_000;
const lanes = Array.from({ length: Math.min(Number(flags.lanes), Math.max(1, open.length)) }, () => new Lane());
process.once("SIGINT", () => {
  for (const lane of lanes) lane.close();
  state.save();
  process.exit(130);
});
try {
  if (open.length > 0) await checkWithout(lanes);
  const compiles = createCompiler();
  let done = 0;
  let saved = Date.now();
  const queue = open.values();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const mutant of queue) {
        state.set(mutant, await judge(lane, mutant, compiles));
        progress(++done, open.length);
        if (Date.now() - saved > 10_000) {
          saved = Date.now();
          state.save();
        }
        if (Date.now() > end) return;
      }
    }),
  );
} finally {
  for (const lane of lanes) lane.close();
  state.save();
}
process.exitCode = report() ? 0 : 1;

/** Without a mutant every test has to pass: else nothing that follows means anything. */
async function checkWithout([lane]: Lane[]): Promise<void> {
  for (const [file, text] of sources) {
    const { tests, deep } = planOf(file);
    if ([...sources.keys()].find((other) => planOf(other) === planOf(file)) !== file) continue;
    const job = { file, text, original: text, tests: flags.deep ? [...tests, ...deep] : tests };
    const verdict = await lane?.run(job, 300_000);
    if (verdict?.killed) throw new Error(`The tests fail without a mutant: ${verdict.by}`);
  }
}

async function judge(lane: Lane, mutant: Mutant, compiles: (mutant: Mutant) => boolean): Promise<Result> {
  const result = await tryOne(lane, mutant);
  if (result.status === "survived" && !compiles(mutant)) return { status: "does not compile", by: "the compiler" };
  return result;
}

async function tryOne(lane: Lane, mutant: Mutant): Promise<Result> {
  const original = sources.get(mutant.file) ?? "";
  const { tests, deep } = planOf(mutant.file);
  const job = { file: mutant.file, text: applyMutant(original, mutant), original, tests: flags.deep ? deep : tests };
  const { killed, by } = await lane.run(job, flags.deep ? 300_000 : LIMIT);
  return { status: killed ? "killed" : "survived", by };
}

function report(): boolean {
  const judged = existsSync(JUDGEMENTS) ? readFileSync(JUDGEMENTS, "utf8") : "";
  const scored = mutants.flatMap((mutant): Scored[] => {
    const result = state.get(mutant);
    if (!result) return [];
    return [{ file: mutant.file, status: result.status }];
  });
  const survivors = mutants.filter((mutant) => state.get(mutant)?.status === "survived");
  console.log("\nSurvivors:");
  for (const mutant of survivors) {
    const name = nameOf(mutant);
    console.log(`  ${judged.includes(name) ? "judged" : "NEW   "} ${mutant.line}:${mutant.column} ${name}`);
  }
  const { text, scores } = scoreTable(scored, mutants.length);
  console.log(`\n${text}`);
  return scores.every(({ score }) => score >= LEAST_SCORE);
}

function progress(done: number, total: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${total} mutants`);
  else if (done % 25 === 0 || done === total) console.log(`${done} of ${total} mutants`);
}

function shuffle<Item>(items: Item[], seed: number): Item[] {
  let number = seed;
  // mulberry32
  const random = () => {
    number = (number + 0x6d2b79f5) | 0;
    let mixed = Math.imul(number ^ (number >>> 15), 1 | number);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
