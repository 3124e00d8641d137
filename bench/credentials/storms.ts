// The storms: the same concurrent first calls from one process, from a fleet of processes that share Redis, and from the
// peer. Every round starts cold.

import { octokitPeer } from "./octokit.js";
import { message, startRedis, startScript, startTokenServer, stop, type TokenServer } from "./processes.js";
import { runStorm, type Storm, type StormOutcome } from "./storm.js";
import type { ExchangeCounts } from "./token-server.js";
import { EXCHANGE_DELAY } from "./tokens.js";

export interface StormResult extends StormOutcome {
  /** What the token server counted. */
  readonly exchanges: ExchangeCounts;
}

export async function oneProcessStorm(storm: Storm, rounds: number): Promise<StormResult[]> {
  return withTokenServer(async (server) => {
    const results: StormResult[] = [];
    for (let round = 0; round < rounds; round++) {
      const outcome = await runStorm(server.url, storm);
      results.push({ ...outcome, exchanges: await server.counts() });
    }
    return results;
  });
}

/** The calls divided among processes, all told to start once all are up; time is that of the slowest. */
export async function fleetStorm(
  storm: Storm,
  processes: number,
  rounds: number,
): Promise<StormResult[] | { leftOut: string }> {
  return withTokenServer(async (server) => {
    const results: StormResult[] = [];
    for (let round = 0; round < rounds; round++) {
      const redis = await startRedis();
      if (!redis) return { leftOut: "redis-server is not installed (apt-get install redis-server)" };
      const share = [storm.calls / processes, storm.businesses].map(String);
      const workers = Array.from({ length: processes }, () =>
        startScript("fleet-worker.ts", [server.url, String(redis.port), ...share]),
      );
      try {
        await Promise.all(workers.map((worker) => message(worker)));
        const outcomes = workers.map((worker) => message<StormOutcome>(worker));
        for (const worker of workers) worker.send("go");
        const outcome = (await Promise.all(outcomes)).reduce(together);
        results.push({ ...outcome, exchanges: await server.counts() });
      } finally {
        await Promise.all(workers.map(stop));
        await redis.stop();
      }
    }
    return results;
  });
}

export interface OctokitStormResult {
  readonly exchanges: number;
  readonly milliseconds: number;
}

/** The peer is asked for tokens only, with no call around it. */
export async function octokitStorm({ calls, businesses }: Storm, rounds: number): Promise<OctokitStormResult[]> {
  const results: OctokitStormResult[] = [];
  for (let round = 0; round < rounds; round++) {
    const octokit = octokitPeer(EXCHANGE_DELAY);
    const start = performance.now();
    await Promise.all(Array.from({ length: calls }, (_, n) => octokit.installation(n % businesses)));
    results.push({ exchanges: octokit.exchanges, milliseconds: performance.now() - start });
  }
  return results;
}

async function withTokenServer<Result>(work: (server: TokenServer) => Promise<Result>): Promise<Result> {
  const server = await startTokenServer();
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

function together(one: StormOutcome, other: StormOutcome): StormOutcome {
  return {
    answered: one.answered + other.answered,
    failed: one.failed + other.failed,
    wrongToken: one.wrongToken + other.wrongToken,
    milliseconds: Math.max(one.milliseconds, other.milliseconds),
  };
}
