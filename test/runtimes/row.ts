// One row of the matrix: where the checks ran, and what became of them.

import { type RunOptions, run } from "../../scripts/run.js";
import type { Result } from "./program/index.js";

export interface Row {
  /** What the table of the README calls it. */
  readonly runtime: string;
  /** The way of using it, for example the module system. */
  readonly variant: string;
  readonly results: readonly Result[];
  readonly seconds: number;
}

/** Runs the checks of a row. What ends them early is a failure of the row. */
export async function row(runtime: string, variant: string, check: () => Promise<readonly Result[]>): Promise<Row> {
  const startedAt = Date.now();
  const results = await check().catch((error: unknown) => [{ name: "runs", error: `${error}` }]);
  return { runtime, variant, results, seconds: (Date.now() - startedAt) / 1000 };
}

/** Runs a command that prints the results of the program. */
export async function resultsOf(command: string, args: string[], options: RunOptions): Promise<Result[]> {
  const { ok, output } = await run(command, args, { timeout: 120_000, ...options });
  const [, results] = /^RESULTS (.+)$/m.exec(output) ?? [];
  if (!ok || results === undefined) throw new Error(`${command} failed:\n${output.slice(-2_000)}`);
  return JSON.parse(results);
}

export const failuresOf = ({ results }: Row) => results.filter(({ error }) => error !== undefined);
