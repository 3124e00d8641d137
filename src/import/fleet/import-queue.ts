// importQueue(): checks the records of a source, and queues them: one flow of jobs a business, whose kinds come in order.
// What is queued is names of chunks; the records are in the store.

import { createHash } from "node:crypto";
import { type FlowJob, FlowProducer, type JobsOptions, Queue } from "bullmq";
import type { Redis } from "ioredis";
import { aString, checkOptions, type Rule, withMethods } from "../../errors/check-options.js";
import { ThredfiConfigError } from "../../errors/config-error.js";
import { findItem, type ImportItem } from "../import-item.js";
import { checkRecord, ranks } from "../order.js";
import type { ImportRecord, ImportSource, KindSummary, RecordError } from "../types.js";
import { ImportStore, keyOfItem } from "./import-store.js";

/** How many records a job has at most: few enough that a killed worker loses little, and that businesses take turns. */
export const CHUNK = 100;

/** What a job is told. */
export interface ChunkJob {
  readonly chunk: string;
  /** Of this business; the last chunk of a rank takes what had to wait. */
  readonly rank: string;
  readonly isLast: boolean;
}

export interface ImportQueueOptions {
  /** A connection of ioredis with `maxRetriesPerRequest: null`. It is yours to close. */
  readonly redis: Redis;
  /** The import's name: queue and workers of one import have the same. Default: `thredfi-import`. */
  readonly name?: string | undefined;
  /** In front of all keys; on a cluster with a hash tag, `{bull}`. Default: `bull`. */
  readonly prefix?: string | undefined;
}

export const QUEUE_OPTIONS: Record<string, Rule> = {
  redis: withMethods("hget", "duplicate"),
  name: aString,
  prefix: aString,
};

export interface AddedImport {
  /** Records that are queued; those that were queued or done before among them. */
  readonly queued: number;
  /** Records that the contract does not allow, or that stand there twice. */
  readonly rejected: number;
  readonly businesses: number;
}

export interface ImportStatus {
  /** Whether nothing is queued and nothing is being sent. */
  readonly isDone: boolean;
  /** Too many records were rejected, or somebody paused the queue. `resume()` goes on. */
  readonly isPaused: boolean;
  /** Records of the import, the rejected ones among them. */
  readonly total: number;
  readonly kinds: Readonly<Record<string, KindSummary>>;
}

export interface RejectedRecord extends ImportRecord {
  readonly errors: readonly RecordError[];
}

export interface ImportQueue {
  /**
   * Checks and queues the records. The same source can be added again at any time, for example after a crash: what is done
   * is left as it is, and what was rejected and is fixed now is sent. Another source of the same businesses is added when
   * `status()` says `isDone`: until then a record that refers to one still queued may be rejected.
   */
  add(source: ImportSource): Promise<AddedImport>;
  status(): Promise<ImportStatus>;
  /** The rejected records with their errors, which are valid records again. */
  rejected(): AsyncIterable<RejectedRecord>;
  /** Goes on to the end, however many are rejected. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** Until the API is there again: the longest wait is a minute. */
const JOB: JobsOptions = {
  attempts: Number.MAX_SAFE_INTEGER,
  backoff: { type: "custom" },
  removeOnComplete: true,
};

/**
 * The queue of an import that several processes work on.
 *
 * @example
 * ```ts
 * const queue = importQueue({ redis: new Redis({ maxRetriesPerRequest: null }) });
 * await queue.add(fromNdjson("year.ndjson"));
 * ```
 *
 * @throws {@link ThredfiConfigError} for an option that cannot be used
 */
export function importQueue(options: ImportQueueOptions): ImportQueue {
  checkOptions(options, QUEUE_OPTIONS, "options");
  const { redis, name = "thredfi-import", prefix = "bull" } = options;
  if (redis === undefined) throw new ThredfiConfigError("redis", "is missing.");
  const queue = new Queue(name, { connection: redis, prefix });
  const flows = new FlowProducer({ connection: redis, prefix });
  // Whoever owns the connection hears of its errors there.
  queue.on("error", () => {});
  flows.on("error", () => {});
  const store = new ImportStore(redis, queue.toKey);

  const reject = async (key: string, record: ImportRecord, errors: readonly RecordError[]) => {
    await store.open(new Map([[key, record]]));
    await store.reject(key, record, errors);
  };
  return {
    async add(source) {
      const chunks = new Chunks(store);
      let rejected = 0;
      const seen = new Map<string, string>();
      let place = 0;
      for await (const record of source()) {
        place++;
        const where = record.line === undefined ? `record ${place}` : `line ${record.line}`;
        const item = findItem(record);
        if (!("kind" in item)) {
          rejected++;
          await reject(JSON.stringify(record), record, [item]);
          continue;
        }
        const key = keyOfItem(item);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, where);
        const errors =
          first === undefined
            ? checkRecord(item.kind, record.record)
            : [{ field: "external_id", message: `stands in another record of this kind too: ${first}` }];
        if (errors.length === 0) await chunks.add(item);
        else {
          rejected++;
          await reject(first === undefined ? key : JSON.stringify(record), record, errors);
        }
      }
      const { queued, businesses } = await chunks.end();
      await store.forgetPause();
      for (const flow of flowsOf(name, businesses)) {
        // A flow is added as a whole: where its last job is, all are.
        if (!(await queue.getJob(String(flow.opts?.jobId)))) await flows.add(flow);
      }
      return { queued, rejected, businesses: businesses.size };
    },
    async status() {
      const waiting = await queue.getJobCountByTypes(
        ...(["active", "delayed", "prioritized", "waiting", "waiting-children", "failed"] as const),
      );
      return { isDone: waiting === 0, isPaused: await queue.isPaused(), ...(await store.counts()) };
    },
    rejected: () => store.rejected(),
    resume: () => queue.resume(),
    async close() {
      await Promise.all([queue.close(), flows.close()]);
    },
  };
}

/** The chunks of each business, by rank. */
type Businesses = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

const rankOf = new Map(ranks.flatMap((kinds, rank) => kinds.map((kind) => [kind, rank] as const)));

class Chunks {
  readonly #store: ImportStore;
  readonly #open = new Map<string, ImportItem[]>();
  readonly #businesses = new Map<string, Map<number, string[]>>();
  #queued = 0;

  constructor(store: ImportStore) {
    this.#store = store;
  }

  async add(item: ImportItem): Promise<void> {
    const { business, kind } = item.record;
    const rank = rankOf.get(kind) ?? 0;
    const key = `${business} ${rank}`;
    const items = this.#open.get(key) ?? [];
    this.#open.set(key, items);
    items.push(item);
    if (items.length === CHUNK) await this.#flush(key, items);
  }

  async end(): Promise<{ queued: number; businesses: Businesses }> {
    for (const [key, items] of this.#open) await this.#flush(key, items);
    return { queued: this.#queued, businesses: this.#businesses };
  }

  async #flush(key: string, items: readonly ImportItem[]): Promise<void> {
    this.#open.delete(key);
    const [business = "", rank] = key.split(" ");
    const records = items.map(({ record }) => record);
    const id = createHash("sha256").update(JSON.stringify(records)).digest("hex");
    await this.#store.open(new Map(items.map((item) => [keyOfItem(item), item.record])));
    await this.#store.putChunk(id, records);
    const byRank = this.#businesses.get(business) ?? new Map<number, string[]>();
    this.#businesses.set(business, byRank);
    byRank.set(Number(rank), [...(byRank.get(Number(rank)) ?? []), id]);
    this.#queued += items.length;
  }
}

/** A chain of jobs a business: each waits for the one before it. */
function* flowsOf(queueName: string, businesses: Businesses): Generator<FlowJob> {
  for (const [business, byRank] of businesses) {
    const jobs = [...byRank]
      .sort(([one], [other]) => one - other)
      .flatMap(([rank, chunks]) =>
        chunks.map(
          (chunk, index): ChunkJob => ({ chunk, rank: `${business}:${rank}`, isLast: index === chunks.length - 1 }),
        ),
      );
    const flow = createHash("sha256").update(JSON.stringify(jobs)).digest("hex");
    let before: FlowJob | undefined;
    for (const [index, data] of jobs.entries()) {
      const opts = { ...JOB, jobId: `${flow}-${index}` };
      before = { name: "chunk", queueName, data, opts, ...(before && { children: [before] }) } as FlowJob;
    }
    if (before) yield before;
  }
}
