// `npm run spec:update -- <source>`: brings the contract up to what Thredfi publishes. `--help` says how.
// It prints the summary to stdout and everything else to stderr; what it does is in update.ts.

import { fileURLToPath } from "node:url";
import { problemText, SourceError, UsageError } from "./problem.js";
import { updateContract } from "./update.js";
import { HELP, readFlags } from "./update-flags.js";

/** @returns the exit code */
export async function main(args: readonly string[], root: string): Promise<number> {
  try {
    const flags = readFlags(args);
    if (flags.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const { summary } = await updateContract({ ...flags, root, progress });
    process.stdout.write(summary);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nnpm run spec:update -- --help says more.`);
      return 2;
    }
    if (error instanceof SourceError) {
      console.error(error.problems.map(problemText).join("\n"));
      const { length } = error.problems;
      console.error(`\n${length} problem${length === 1 ? "" : "s"}; nothing was written.`);
    } else console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** One line that is written over on a terminal; elsewhere a line for every 20 pages. */
function progress(done: number, total: number): void {
  const text = `Fetched ${done} of ${total} pages`;
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${done === total ? "\n" : ""}`);
  else if (done === total || done % 20 === 0) console.error(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), fileURLToPath(new URL("../../", import.meta.url)));
}
