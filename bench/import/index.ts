// `npm run bench:import`: what an import takes, in one process and on BullMQ. The server responds after 5 ms; all times are
// of the package as it is built. `--quick` imports a tenth.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { importQueue } from "thredfi-sdk/bullmq";
import { ask, buildPackage, compile, start } from "../processes.js";
import { startRedis } from "../storm/redis.js";
import { recordsOf, writeRecords } from "./records.js";
import type { ServerCounts } from "./server.js";
import type { SingleUsage } from "./single.js";

const factor = process.argv.includes("--quick") ? 0.1 : 1;
const SMALL = 20_000 * factor;
const LARGE = 100_000 * factor;
const BUSINESSES = 50;

const folder = await buildPackage();
const here = (name: string) => new URL(`${name}.ts`, import.meta.url).pathname;
await compile(folder, { server: here("server"), single: here("single"), bare: here("bare"), worker: here("worker") });
const server = start(join(folder, "server.mjs"));
const url = await ask<string>(server);

const RUNS = [
  { records: SMALL, concurrency: 8, transport: "no import" },
  { records: SMALL, concurrency: 8, transport: "fetch" },
  { records: SMALL, concurrency: 8, transport: "undici" },
  { records: SMALL, concurrency: 4, transport: "undici" },
  { records: LARGE, concurrency: 8, transport: "undici" },
];
for (const { records, concurrency, transport } of RUNS) {
  const own = mkdtempSync(join(tmpdir(), "bench-import-"));
  const file = join(own, "records.ndjson");
  await writeRecords(file, records, 1);
  await ask<ServerCounts>(server, "reset");
  const child =
    transport === "no import"
      ? start(join(folder, "bare.mjs"), [url, `${records}`, `${concurrency}`])
      : start(join(folder, "single.mjs"), [url, file, own, `${concurrency}`, transport]);
  const used = await ask<SingleUsage>(child);
  const { creates, kept } = await ask<ServerCounts>(server, "counts");
  if (creates !== records) throw new Error(`${creates} of ${records} were created`);
  const possible = kept / 1000 / concurrency;
  console.log(
    `${records} records, ${concurrency} at once, ${transport}: ${Math.round(records / used.seconds)} a second, ` +
      `${percent(possible / used.seconds)} of what the server's ${(kept / creates).toFixed(2)} ms allow; ` +
      `processor ${((1e6 * used.cpuSeconds) / records).toFixed(0)} µs a record, ${percent(used.cpuSeconds / used.seconds)} ` +
      `of the time; peak ${Math.round(used.megabytes)} MB`,
  );
  rmSync(own, { recursive: true });
}

const redisServer = await startRedis();
if (redisServer) {
  const redis = new Redis(redisServer.port, { maxRetriesPerRequest: null });
  const rates: number[] = [];
  for (const processes of [1, 4]) {
    await redis.flushall();
    const queue = importQueue({ redis });
    await queue.add(async function* () {
      yield* recordsOf(SMALL, BUSINESSES);
    });
    const before = await usageOf(redis);
    const begun = performance.now();
    const workers = Array.from({ length: processes }, () =>
      start(join(folder, "worker.mjs"), [url, `${redisServer.port}`]),
    );
    await Promise.all(workers.map((worker) => ask(worker)));
    const ready = performance.now();
    while (!(await queue.status()).isDone) await new Promise((resolve) => setTimeout(resolve, 50));
    const seconds = (performance.now() - ready) / 1000;
    const after = await usageOf(redis);
    const [commands, cpuSeconds] = [after.commands - before.commands, after.cpuSeconds - before.cpuSeconds];
    rates.push(SMALL / seconds);
    console.log(
      `${SMALL} records of ${BUSINESSES} businesses on BullMQ, ${processes} processes: ${Math.round(SMALL / seconds)} a second ` +
        `(started in ${((ready - begun) / 1000).toFixed(1)} s), ${(commands / SMALL).toFixed(1)} commands and ` +
        `${((1e6 * cpuSeconds) / SMALL).toFixed(0)} µs of Redis a record`,
    );
    for (const worker of workers) worker.kill();
    await queue.close();
  }
  const [one = 1, four = 0] = rates;
  console.log(`4 processes send ${(four / one).toFixed(2)} times what 1 sends`);
  redis.disconnect();
}
process.exit();

async function usageOf(redis: Redis): Promise<{ commands: number; cpuSeconds: number }> {
  const info = await redis.info("all");
  const figure = (name: string) => Number(new RegExp(`${name}:([\\d.]+)`).exec(info)?.[1]);
  const cpuSeconds = figure("used_cpu_user") + figure("used_cpu_sys");
  return { commands: figure("total_commands_processed"), cpuSeconds };
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
