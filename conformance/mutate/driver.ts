// A child process with a warm Vitest: puts one mutant in place, runs the tests that see it until the first failure, and
// takes it out again. It is killed from outside when a mutant never ends; it decides nothing about scores.

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createVitest, type TestSequencer, type TestSpecification } from "vitest/node";

export interface Job {
  /** Path from the root of the working tree. */
  readonly file: string;
  readonly text: string;
  readonly original: string;
  readonly tests: readonly string[];
}

export interface Verdict {
  readonly killed: boolean;
  /** The first test that failed, or what else went wrong. */
  readonly by: string;
  /** Milliseconds of each test file. */
  readonly durations: Readonly<Record<string, number>>;
}

const root = process.argv[2];
if (!root) throw new Error("Usage: driver.ts <working tree>");

/** Vitest would begin with the slowest file. */
let order: readonly string[] = [];
class InPlannedOrder implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    const place = ({ moduleId }: TestSpecification) => order.findIndex((test) => moduleId.endsWith(`/${test}`));
    return files.toSorted((a, b) => place(a) - place(b));
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

const vitest = await createVitest("test", {
  root,
  config: false,
  watch: false,
  include: ["test/**/*.test.ts"],
  pool: "threads",
  isolate: false,
  maxWorkers: 1,
  fileParallelism: false,
  bail: 1,
  sequence: { sequencer: InPlannedOrder },
  testTimeout: 15_000,
  reporters: [{}],
  silent: true,
});
await vitest.standalone();

async function run({ file, text, original, tests }: Job): Promise<Verdict> {
  const path = join(root as string, file);
  const put = (content: string) => {
    writeFileSync(path, content);
    vitest.invalidateFile(path);
  };
  put(text);
  order = tests;
  try {
    const specifications = [];
    for (const test of tests) {
      if (existsSync(join(root as string, test))) specifications.push(...(await vitest.globTestSpecifications([test])));
    }
    // What failed for the last mutant would end this run before it begins.
    vitest.state.idMap.clear();
    vitest.state.filesMap.clear();
    vitest.state.errorsSet.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    const durations: Record<string, number> = {};
    let by = "";
    for (const module of testModules) {
      durations[module.relativeModuleId] = Math.round(module.diagnostic().duration);
      if (by) continue;
      for (const test of module.children.allTests("failed")) by ||= `${module.relativeModuleId} > ${test.fullName}`;
      const [error] = module.errors();
      if (!by && error) by = `${module.relativeModuleId}: ${error.message.split("\n", 1)[0]}`;
    }
    const [unhandled] = unhandledErrors as { message?: string }[];
    if (!by && unhandled) by = `an error that nobody caught: ${String(unhandled.message).split("\n", 1)[0]}`;
    return { killed: by !== "", by, durations };
  } finally {
    put(original);
  }
}

process.on("message", (job: Job) => {
  run(job).then(
    (verdict) => process.send?.(verdict),
    (error: unknown) => process.send?.({ killed: true, by: `the run itself: ${String(error)}`, durations: {} }),
  );
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
