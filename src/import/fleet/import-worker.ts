// importWorker(): sends what importQueue() has queued. Any number of processes run one; each may be killed at any time.

import { type Job, Queue, Worker, type WorkerOptions } from "bullmq";
import type { ThredfiClient } from "../../client/client.js";
import { ThredfiApiError } from "../../errors/api-error.js";
import { anObject, checkOptions, type Rule, withMethods } from "../../errors/check-options.js";
import { ThredfiConfigError } from "../../errors/config-error.js";
import { createRecord, errorsOf, findItem, type ImportItem, prepareItem, WAITING } from "../import-item.js";
import { aCount, aShare } from "../option-rules.js";
import { type Prepared, prepareRecord } from "../order.js";
import { sendFairly } from "../send-fairly.js";
import { CHUNK, type ChunkJob, type ImportQueueOptions, QUEUE_OPTIONS } from "./import-queue.js";
import { ImportStore, keyOf, keyOfItem } from "./import-store.js";

export interface ImportWorkerOptions extends ImportQueueOptions {
  /** With a `tokenStore`, all workers share their tokens. */
  readonly client: ThredfiClient;
  /** How many businesses this process works on at once. Default: 4. */
  readonly businesses?: number | undefined;
  /** How many records of one business are sent at once. Default: 8. */
  readonly concurrency?: number | undefined;
  /** How many records all workers together send in a second, at most. Default: no limit. */
  readonly maxPerSecond?: number | undefined;
  /** The share of rejected records, from 0 to 1, above which the queue is paused. Default: 0.5. */
  readonly maxRejectedShare?: number | undefined;
  /** Further options of BullMQ's worker, for example `lockDuration`. */
  readonly bullmq?: Partial<WorkerOptions> | undefined;
}

export interface ImportWorker {
  /** BullMQ's worker, for its events. */
  readonly worker: Worker;
  /** Ends after what is being sent. */
  close(): Promise<void>;
}

const OPTIONS: Record<string, Rule> = {
  ...QUEUE_OPTIONS,
  client: withMethods("business"),
  businesses: aCount,
  concurrency: aCount,
  maxPerSecond: aCount,
  maxRejectedShare: aShare,
  bullmq: anObject,
};

/** Milliseconds. */
const [FIRST_WAIT, LONGEST_WAIT] = [1000, 60_000];

/**
 * Works on an import until it is closed.
 *
 * @example
 * ```ts
 * const redis = new Redis({ maxRetriesPerRequest: null });
 * const client = createThredfiClient({ environment: "sandbox", tokenStore: redisStore({ client: redis }) });
 * const { close } = importWorker({ redis, client });
 * process.once("SIGTERM", close);
 * ```
 *
 * @throws {@link ThredfiConfigError} for an option that cannot be used
 */
export function importWorker(options: ImportWorkerOptions): ImportWorker {
  checkOptions(options, OPTIONS, "options");
  const { redis, name = "thredfi-import", prefix = "bull", businesses = 4 } = options;
  for (const required of ["redis", "client"] as const) {
    if (options[required] === undefined) throw new ThredfiConfigError(required, "is missing.");
  }
  const { maxPerSecond, maxRejectedShare = 0.5 } = options;
  const queue = new Queue(name, { connection: redis, prefix });
  // Whoever owns the connection hears of its errors there.
  queue.on("error", () => {});
  const store = new ImportStore(redis, queue.toKey);
  const work = async ({ data }: Job<ChunkJob>) => {
    try {
      await sendChunk(data, store, options);
    } catch (error) {
      if (!(error instanceof ThredfiApiError) || ![429, 503].includes(error.status)) throw error;
      // All workers wait, and it is no failure of this job.
      await queue.rateLimit(error.retryAfter ?? FIRST_WAIT);
      throw Worker.RateLimitError();
    }
    const { total, kinds } = await store.counts();
    const rejected = Object.values(kinds).reduce((sum, kind) => sum + kind.rejected, 0);
    if (rejected > maxRejectedShare * total && (await store.isFirstPause())) await queue.pause();
  };
  const worker = new Worker<ChunkJob>(name, work, {
    // A worker that was killed is nobody's mistake.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    ...options.bullmq,
    ...{ connection: redis, prefix, concurrency: businesses },
    // Without a limit BullMQ does not look whether the queue has to wait.
    limiter: maxPerSecond ? { max: 1, duration: (1000 * CHUNK) / maxPerSecond } : { max: 1_000_000, duration: 1000 },
    settings: { backoffStrategy: (attempts) => Math.min(FIRST_WAIT * 2 ** Math.min(attempts - 1, 10), LONGEST_WAIT) },
  });
  return {
    worker,
    async close() {
      await worker.close();
      await queue.close();
    },
  };
}

type Sending = Pick<ImportWorkerOptions, "client" | "concurrency">;

/** Sends what is not done yet. @throws what says nothing of a record */
async function sendChunk({ chunk, rank, isLast }: ChunkJob, store: ImportStore, options: Sending): Promise<void> {
  const records = await store.chunk(chunk);
  if (isLast) records.push(...(await store.later(rank)));
  let open = records.flatMap((record) => {
    const found = findItem(record);
    return "kind" in found ? [found] : [];
  });
  for (let isStuck = false; open.length > 0; ) {
    const waiting = await sendReady(open, store, isStuck, options);
    isStuck = waiting.length === open.length;
    open = waiting;
    // What they wait for is in a later chunk.
    if (isStuck && !isLast) break;
  }
  await store.endChunk(chunk, rank, open);
  if (isLast) await store.endRank(rank);
}

/** @returns the items that wait for others */
async function sendReady(
  items: readonly ImportItem[],
  store: ImportStore,
  isStuck: boolean,
  { client, concurrency = 8 }: Sending,
): Promise<ImportItem[]> {
  const states = await store.states([
    ...new Set(items.flatMap((item) => [keyOfItem(item), ...keysOfReferences(item)])),
  ]);
  const waiting: ImportItem[] = [];
  async function* ready(): AsyncGenerator<{ item: ImportItem; prepared: Prepared }> {
    for (const item of items) {
      if (states.get(keyOfItem(item)) !== WAITING) continue;
      const { business } = item.record;
      const stateOf = (resource: string, externalId: string) => states.get(keyOf(business, resource, externalId));
      try {
        yield { item, prepared: prepareItem(item, stateOf, isStuck) };
      } catch (error) {
        if (error === WAITING) waiting.push(item);
        else await rejectFor(item, error);
      }
    }
  }
  const rejectFor = async (item: ImportItem, error: unknown) => {
    const errors = errorsOf(error);
    if (!errors) throw error;
    await store.reject(keyOfItem(item), item.record, errors);
  };
  await sendFairly(ready(), {
    concurrency,
    businessOf: ({ item }) => item.record.business,
    async send({ item, prepared }) {
      try {
        const { id, result, wasSlow } = await createRecord(client, item, prepared);
        return { wasSlow, finish: () => store.done(item, id, result) };
      } catch (error) {
        return { wasSlow: false, finish: () => rejectFor(item, error) };
      }
    },
    isEnded: () => false,
  });
  return waiting;
}

/** The keys of the records of the import that it refers to. */
function keysOfReferences({ record, kind }: ImportItem): string[] {
  const keys: string[] = [];
  prepareRecord(kind, record.record, (resource, externalId) => {
    keys.push(keyOf(record.business, resource, externalId));
    return "";
  });
  return keys;
}
