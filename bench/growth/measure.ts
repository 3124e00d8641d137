// Runs one tool in a process of its own and tells how long it took and how much memory it had at its peak.
// A tool that fails ends the benchmark: the time of a failure says nothing.

import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

export interface Usage {
  /** From start to end, the start of Node included. */
  readonly seconds: number;
  /** Of all threads, in user and system mode. */
  readonly cpuSeconds: number;
  /** The largest resident set. */
  readonly megabytes: number;
}

const USAGE = fileURLToPath(new URL("usage.cjs", import.meta.url));

/** Runs `node <args>` in `folder`. */
export async function measure(args: readonly string[], folder: string): Promise<Usage> {
  const file = join(folder, "usage.json");
  rmSync(file, { force: true });
  const started = performance.now();
  const child = spawn(process.execPath, ["--require", USAGE, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GROWTH_USAGE: file, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${args.join(" ")} ended with ${code}:\n${Buffer.concat(output).toString("utf8").slice(0, 4000)}`);
  return { seconds, ...(JSON.parse(readFileSync(file, "utf8")) as Omit<Usage, "seconds">) };
}

/** The median of each figure. */
export function medianUsage(runs: readonly Usage[]): Usage {
  const median = (name: keyof Usage) => {
    const sorted = runs.map((run) => run[name]).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  };
  return { seconds: median("seconds"), cpuSeconds: median("cpuSeconds"), megabytes: median("megabytes") };
}
