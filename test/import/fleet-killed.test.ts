// A fleet whose workers are killed again and again, and whose Redis is, too: each record is in the books once.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { expect, it, onTestFinished } from "vitest";
import { importQueue } from "../../src/import/fleet/index.js";
import { fromArray } from "../../src/import/index.js";
import { startMock } from "../../src/mock/index.js";
import { BUSINESS, clientOf, OTHER_BUSINESS, START } from "../mock/support.js";
import { describeRedis, startRedis } from "../stores/redis/server.js";

const PROCESS = fileURLToPath(new URL("fleet-process.ts", import.meta.url));
const [RECORDS, WORKERS, KILLS] = [250, 2, 8];

const records = [BUSINESS, OTHER_BUSINESS].flatMap((business) =>
  Array.from({ length: RECORDS }, (_, number) => [
    {
      ...{ business, kind: "invoices" },
      record: {
        ...{ external_id: `i-${number}`, customer_external_id: `c-${number}` },
        ...{ sent_at: "2026-04-01T00:00:00Z", due_at: "2026-05-01T00:00:00Z" },
        line_items: [{ description: "Beans", quantity: 1, unit_price: 1200 }],
      },
    },
    { business, kind: "customers", record: { external_id: `c-${number}`, individual_name: `Customer ${number}` } },
  ]).flat(),
);

describeRedis("workers of a fleet", () => {
  it(
    "finish after SIGKILL of theirs and of Redis, with each record once",
    async () => {
      const server = await startRedis({ persistent: true });
      onTestFinished(() => server.close());
      const redis = new Redis(server.port, { maxRetriesPerRequest: null });
      redis.on("error", () => {});
      onTestFinished(() => redis.disconnect());
      const mock = await startMock();
      onTestFinished(() => mock.close());
      const { url, partnerId, apiKey } = mock;
      const creates = () => mock.requests.filter(({ operationId = "" }) => operationId.startsWith("create_")).length;

      const workers: ChildProcess[] = [];
      const start = () => {
        const args = ["--import", "tsx", PROCESS, JSON.stringify({ url, partnerId, apiKey }), `${server.port}`];
        workers.push(spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] }));
      };
      const kill = async (child: ChildProcess | undefined) => {
        const exit = child && once(child, "exit");
        child?.kill("SIGKILL");
        await exit;
      };
      onTestFinished(async () => void (await Promise.all(workers.map(kill))));

      const queue = importQueue({ redis });
      onTestFinished(() => queue.close());
      expect(await queue.add(fromArray(records))).toMatchObject({ queued: records.length, businesses: 2 });
      for (let worker = 0; worker < WORKERS; worker++) start();
      for (let killed = 0; killed < KILLS; killed++) {
        const killedAt = creates() + 1 + (killed * records.length) / 2 / KILLS / KILLS;
        while (creates() < Math.min(killedAt, records.length)) await new Promise(setImmediate);
        await kill(workers.shift());
        if (killed === KILLS / 2) {
          await server.kill();
          await server.start();
        }
        start();
      }
      await expect.poll(() => queue.status(), { timeout: 60_000, interval: 200 }).toMatchObject({ isDone: true });

      const { kinds } = await queue.status();
      for (const kind of ["customers", "invoices"]) {
        const { new: made = 0, existing = 0, rejected } = kinds[kind] ?? {};
        expect([made + existing, rejected]).toEqual([2 * RECORDS, 0]);
      }
      for (const business of [BUSINESS, OTHER_BUSINESS]) {
        const books = clientOf(mock).business(business);
        const customers = await books.customers.list({ page_size: 100 }).toArray({ limit: 1000 });
        const invoices = await books.invoices.list({ page_size: 100 }).toArray({ limit: 1000 });
        for (const [prefix, all] of [
          ["c-", customers],
          ["i-", invoices],
        ] as const) {
          const ids = all.flatMap(({ external_id: id }) => (id?.startsWith(prefix) ? [id] : []));
          expect([ids.length, new Set(ids).size]).toEqual([RECORDS, RECORDS]);
        }
      }
      expect(mock.violations).toEqual([]);
    },
    2 * START + 60_000,
  );
});
