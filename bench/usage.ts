// Runs a tool in a process of its own and reports what it used. A tool that fails ends the bench: the time of a failure
// says nothing.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./processes.js";
import { median } from "./statistics.js";

export interface Usage {
  /** Processor time of all threads, in user and system mode. */
  readonly cpuSeconds: number;
  /** The largest resident set. */
  readonly megabytes: number;
}

/** Runs `node <args>` in `folder`. */
export async function measureUsage(args: readonly string[], folder: string): Promise<Usage> {
  const file = join(folder, "usage.json");
  rmSync(file, { force: true });
  const child = spawn(process.execPath, ["--require", join(ROOT, "bench/usage.cjs"), ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, BENCH_USAGE: file, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${output.slice(0, 4000)}`);
  return JSON.parse(readFileSync(file, "utf8")) as Usage;
}

export function medianUsage(runs: readonly Usage[]): Usage {
  const of = (name: keyof Usage) => median(runs.map((run) => run[name]));
  return { cpuSeconds: of("cpuSeconds"), megabytes: of("megabytes") };
}
