// The storm: the same concurrent first calls from one process, and from several that share one Redis. Each round starts
// cold, with an empty Redis. Counts the token exchanges against the fewest that can do: one for the partner and one for
// each business.

import { join } from "node:path";
import { ask, compile, ROOT, start } from "../processes.js";
import { median } from "../statistics.js";
import type { Storm, StormOutcome } from "./callers.js";
import { startRedis } from "./redis.js";
import type { ExchangeCounts } from "./server.js";

export interface StormResult extends StormOutcome, ExchangeCounts {
  readonly processes: number;
}

export const STORM: Storm = { calls: 10_000, businesses: 100 };
const FLEET = 8;

/** The worst round of each; their time is the median. */
export async function measureStorms(folder: string, rounds: number): Promise<StormResult[]> {
  const file = (name: string) => join(ROOT, "bench/storm", `${name}.ts`);
  await compile(folder, { "storm-child": file("child"), "storm-server": file("server") });
  const alone: StormResult[] = [];
  const fleet: StormResult[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(await runStorm(folder, 1));
    const redis = await startRedis();
    if (redis) fleet.push(await runStorm(folder, FLEET, redis.port));
    else process.stderr.write("The storm of several processes is not measured: redis-server is not installed.\n");
    redis?.child.kill();
  }
  return [alone, fleet].filter((results) => results.length > 0).map(worst);
}

export function isOptimal({ partner, business, failed, wrongToken }: StormResult): boolean {
  return partner === 1 && business === STORM.businesses && failed === 0 && wrongToken === 0;
}

/** The calls divided among processes that start at once when all are ready. */
async function runStorm(folder: string, processes: number, redisPort?: number): Promise<StormResult> {
  const server = start(join(folder, "storm-server.mjs"));
  const url = await ask<string>(server);
  const args = [url, STORM.calls / processes, STORM.businesses, redisPort ?? ""].map(String);
  const children = Array.from({ length: processes }, () => start(join(folder, "storm-child.mjs"), args));
  try {
    await Promise.all(children.map((child) => ask(child)));
    const outcomes = await Promise.all(children.map((child) => ask<StormOutcome>(child, "go")));
    const total = (member: "failed" | "wrongToken") => outcomes.reduce((sum, outcome) => sum + outcome[member], 0);
    return {
      processes,
      failed: total("failed"),
      wrongToken: total("wrongToken"),
      milliseconds: Math.max(...outcomes.map(({ milliseconds }) => milliseconds)),
      ...(await ask<ExchangeCounts>(server, "counts")),
    };
  } finally {
    for (const child of [server, ...children]) child.kill();
  }
}

function worst(results: readonly StormResult[]): StormResult {
  const [first] = [...results].sort((one, other) => Number(isOptimal(one)) - Number(isOptimal(other)));
  if (!first) throw new Error("no storm was run");
  return { ...first, milliseconds: median(results.map(({ milliseconds }) => milliseconds)) };
}
