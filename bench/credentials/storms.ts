// The storms: the same concurrent first calls from one process, from a fleet of processes that share Redis, and from the
// peer. Every round starts cold, the fleet's with an empty Redis.

import { octokitPeer } from "./octokit.js";
import { message, type Scripts, startRedis, stop, type TokenServer } from "./processes.js";
import type { Storm, StormOutcome } from "./storm.js";
import type { ExchangeCounts } from "./token-server.js";
import { EXCHANGE_DELAY } from "./tokens.js";

export interface StormResult extends StormOutcome {
  /** What the token server counted. */
  readonly exchanges: ExchangeCounts;
}

export async function oneProcessStorm(scripts: Scripts, storm: Storm, rounds: number): Promise<StormResult[]> {
  return withTokenServer(scripts, async (server) => {
    const results: StormResult[] = [];
    for (let round = 0; round < rounds; round++) results.push(await runRound(scripts, server, storm, 1));
    return results;
  });
}

export async function fleetStorm(
  scripts: Scripts,
  storm: Storm,
  processes: number,
  rounds: number,
): Promise<StormResult[] | { leftOut: string }> {
  return withTokenServer(scripts, async (server) => {
    const results: StormResult[] = [];
    for (let round = 0; round < rounds; round++) {
      const redis = await startRedis();
      if (!redis) return { leftOut: "redis-server is not installed (apt-get install redis-server)" };
      try {
        results.push(await runRound(scripts, server, storm, processes, redis.port));
      } finally {
        await redis.stop();
      }
    }
    return results;
  });
}

/** The calls divided among processes, all told to start once all are up; time is that of the slowest. */
async function runRound(
  scripts: Scripts,
  server: TokenServer,
  { calls, businesses }: Storm,
  processes: number,
  redisPort?: number,
): Promise<StormResult> {
  const settings = [server.url, calls / processes, businesses, redisPort ?? ""].map(String);
  const children = Array.from({ length: processes }, () => scripts.start("storm-child", settings));
  try {
    await Promise.all(children.map((child) => message(child)));
    const outcomes = children.map((child) => message<StormOutcome>(child));
    for (const child of children) child.send("go");
    const outcome = (await Promise.all(outcomes)).reduce(together);
    return { ...outcome, exchanges: await server.counts() };
  } finally {
    await Promise.all(children.map(stop));
  }
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

async function withTokenServer<Result>(
  scripts: Scripts,
  work: (server: TokenServer) => Promise<Result>,
): Promise<Result> {
  const server = await scripts.startTokenServer();
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
    storeFailures: [...one.storeFailures, ...other.storeFailures],
    milliseconds: Math.max(one.milliseconds, other.milliseconds),
  };
}
