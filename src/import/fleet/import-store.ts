// What an import in Redis is made of: chunks of records that wait, the state of each record, counts, rejected records. All of
// it in hashes beside the queue's own keys. A record is counted when its state changes, and both happen at once.

import type { Redis } from "ioredis";
import { type ImportItem, type ItemState, REJECTED, WAITING } from "../import-item.js";
import type { ImportRecord, KindSummary, RecordError } from "../types.js";

/** What the state of a record may be beside its id. */
const [OPEN, GONE] = ["", "!"];

const SETTLE = `
if redis.call("HGET", KEYS[1], ARGV[1]) ~= "${OPEN}" then return 0 end
redis.call("HSET", KEYS[1], ARGV[1], ARGV[2])
redis.call("HINCRBY", KEYS[2], ARGV[3], 1)
if ARGV[4] ~= "" then redis.call("HSET", KEYS[3], ARGV[1], ARGV[4]) end
return 1`;

const REOPEN = `
local state = redis.call("HGET", KEYS[1], ARGV[1])
if state == false then redis.call("HINCRBY", KEYS[2], "total", 1) end
if state == "${GONE}" then redis.call("HINCRBY", KEYS[2], ARGV[2], -1); redis.call("HDEL", KEYS[3], ARGV[1]) end
if state == false or state == "${GONE}" then redis.call("HSET", KEYS[1], ARGV[1], "${OPEN}") end
return 1`;

/** Names a record in Redis. */
export const keyOf = (business: string, resource: string, externalId: string) =>
  JSON.stringify([business, resource, externalId]);

export const keyOfItem = ({ record, kind, externalId }: ImportItem) =>
  keyOf(record.business, kind.resource, externalId);

export class ImportStore {
  readonly #redis: Redis;
  readonly #keys: {
    readonly chunks: string;
    readonly states: string;
    readonly counts: string;
    readonly rejected: string;
  };
  readonly #later: string;
  readonly #paused: string;

  constructor(redis: Redis, toKey: (type: string) => string) {
    this.#redis = redis;
    this.#keys = {
      chunks: toKey("import-chunks"),
      states: toKey("import-states"),
      counts: toKey("import-counts"),
      rejected: toKey("import-rejected"),
    };
    this.#later = toKey("import-later");
    this.#paused = toKey("import-paused");
  }

  async putChunk(id: string, records: readonly ImportRecord[]): Promise<void> {
    await this.#redis.hset(this.#keys.chunks, id, JSON.stringify(records));
  }

  /** Nothing when the chunk is done. */
  async chunk(id: string): Promise<ImportRecord[]> {
    const text = await this.#redis.hget(this.#keys.chunks, id);
    return text === null ? [] : JSON.parse(text);
  }

  /** The chunk is done, but for these records, which wait for the end of their rank. */
  async endChunk(id: string, rank: string, waiting: readonly ImportItem[]): Promise<void> {
    const all = this.#redis.multi().hdel(this.#keys.chunks, id);
    for (const item of waiting) all.hset(`${this.#later}:${rank}`, keyOfItem(item), JSON.stringify(item.record));
    await all.exec();
  }

  async later(rank: string): Promise<ImportRecord[]> {
    return (await this.#redis.hvals(`${this.#later}:${rank}`)).map((text) => JSON.parse(text));
  }

  async endRank(rank: string): Promise<void> {
    await this.#redis.del(`${this.#later}:${rank}`);
  }

  async states(keys: readonly string[]): Promise<Map<string, ItemState | undefined>> {
    const states = keys.length === 0 ? [] : await this.#redis.hmget(this.#keys.states, ...keys);
    return new Map(
      keys.map((key, index) => {
        const state = states[index] ?? undefined;
        return [key, state === OPEN ? WAITING : state === GONE ? REJECTED : state];
      }),
    );
  }

  /** The records, by key, are part of the import; one that was rejected gets another chance. */
  async open(records: ReadonlyMap<string, ImportRecord>): Promise<void> {
    const all = this.#redis.pipeline();
    for (const [key, { kind }] of records) all.eval(REOPEN, 3, ...this.#places, key, `${kind}:rejected`);
    failOnError(await all.exec());
  }

  async done(item: ImportItem, id: string, result: "new" | "existing"): Promise<void> {
    await this.#redis.eval(SETTLE, 3, ...this.#places, keyOfItem(item), id, `${item.record.kind}:${result}`, "");
  }

  /** @param key anything that is the same when the same record is rejected again */
  async reject(key: string, record: ImportRecord, errors: readonly RecordError[]): Promise<void> {
    const { business, kind, record: members, line } = record;
    const text = JSON.stringify({ business, kind, record: members, line, errors });
    await this.#redis.eval(SETTLE, 3, ...this.#places, key, GONE, `${kind}:rejected`, text);
  }

  async *rejected(): AsyncGenerator<ImportRecord & { readonly errors: readonly RecordError[] }> {
    const seen = new Set<string>();
    let cursor = "0";
    do {
      const [next, entries] = await this.#redis.hscan(this.#keys.rejected, cursor);
      cursor = next;
      for (let at = 0; at < entries.length; at += 2) {
        const [key = "", text = ""] = entries.slice(at, at + 2);
        // A scan may give an entry twice.
        if (!seen.has(key)) yield JSON.parse(text);
        seen.add(key);
      }
    } while (cursor !== "0");
  }

  /** Whether nobody has paused the import since records were added. */
  async isFirstPause(): Promise<boolean> {
    return (await this.#redis.set(this.#paused, "1", "NX")) === "OK";
  }

  async forgetPause(): Promise<void> {
    await this.#redis.del(this.#paused);
  }

  async counts(): Promise<{ total: number; kinds: Record<string, KindSummary> }> {
    const kinds: Record<string, KindSummary> = {};
    const { total = "0", ...counts } = await this.#redis.hgetall(this.#keys.counts);
    for (const [name, count] of Object.entries(counts)) {
      const [kind = "", what] = name.split(":") as [string, keyof KindSummary];
      kinds[kind] ??= { new: 0, existing: 0, rejected: 0 };
      kinds[kind][what] = Number(count);
    }
    return { total: Number(total), kinds };
  }

  get #places(): [string, string, string] {
    const { states, counts, rejected } = this.#keys;
    return [states, counts, rejected];
  }
}

function failOnError(results: [error: Error | null, result: unknown][] | null): void {
  for (const [error] of results ?? []) if (error) throw error;
}
