// importActivity(): checks every record, then creates them in the order of what they refer to. It must never send a create
// that could make a second record, and never lose one that was rejected.

import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, renameSync, writeSync } from "node:fs";
import { ThredfiApiError } from "../errors/api-error.js";
import { callInfo } from "../errors/call-info.js";
import { checkUuid } from "../errors/check-identifiers.js";
import {
  aBoolean,
  aFunction,
  anAbortSignal,
  aString,
  checkOptions,
  type Rule,
  withMethods,
} from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { type Journal, openJournal } from "./journal.js";
import { checkRecord, isObject, type Kind, kinds, type Prepared, prepareRecord, ranks } from "./order.js";
import { sendFairly } from "./send-fairly.js";
import type { ImportOptions, ImportRecord, ImportSource, ImportSummary, KindSummary, RecordError } from "./types.js";

const OPTIONS: Record<string, Rule> = {
  client: withMethods("business"),
  journal: aString,
  rejected: aString,
  concurrency: {
    expected: "a whole number, 1 or more",
    accepts: (value) => Number.isInteger(value) && Number(value) > 0,
  },
  maxRejectedShare: {
    expected: "a number from 0 to 1",
    accepts: (value) => typeof value === "number" && value >= 0 && value <= 1,
  },
  dryRun: aBoolean,
  onProgress: aFunction,
  signal: anAbortSignal,
};

/**
 * Creates the records of a source in Thredfi, in the order of what they refer to. Run again with the same journal, it goes
 * on where it ended, whatever ended it.
 *
 * @example
 * ```ts
 * const summary = await importActivity(fromNdjson("year.ndjson"), {
 *   client: createThredfiClient({ partnerId, apiKey, environment: "sandbox" }),
 *   journal: "year.journal",
 *   rejected: "rejected.ndjson",
 * });
 * ```
 *
 * @throws {@link ThredfiConfigError} for an option or a file that cannot be used
 * @throws what a call throws that says nothing of its record: no network, no valid credentials, an API that is down
 */
export async function importActivity(source: ImportSource, options: ImportOptions): Promise<ImportSummary> {
  checkOptions(options, OPTIONS, "options");
  for (const name of ["client", "journal", "rejected"] as const) {
    if (options[name] === undefined) throw new ThredfiConfigError(name, "is missing.");
  }
  const run = new Run(source, options);
  const { dryRun = false, journal: file } = options;
  const journal =
    dryRun && !existsSync(file)
      ? undefined
      : await openJournal(file, ({ business, kind, external_id, id }) => {
          const known = kinds.get(kind);
          if (known) run.done(keyOf(business, known, external_id), id);
        });
  try {
    return await run.run(dryRun ? undefined : journal);
  } finally {
    journal?.close();
  }
}

/** A record whose place in the import is known. */
interface Item {
  readonly record: ImportRecord;
  readonly kind: Kind;
  readonly externalId: string;
  readonly key: string;
}

const keyOf = (business: string, { resource }: Kind, externalId: string) =>
  JSON.stringify([business, resource, externalId]);

/** Thrown by a record whose reference will be known later. */
const WAITING = Symbol("waiting");
const REJECTED = Symbol("rejected");

class RecordFault extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

class Run {
  readonly #source: ImportSource;
  readonly #options: ImportOptions;
  /** The id of each record that is done, and what is known of the others. */
  readonly #states = new Map<string, string | typeof WAITING | typeof REJECTED>();
  /** Places in the source whose records have no state of their own. */
  readonly #skipped = new Set<number>();
  readonly #kinds: Record<string, KindSummary> = {};
  #total = 0;
  #done = 0;
  #rejected = 0;
  #file = -1;
  #isChecked = false;

  constructor(source: ImportSource, options: ImportOptions) {
    this.#source = source;
    this.#options = options;
  }

  done(key: string, id: string): void {
    this.#states.set(key, id);
  }

  async run(journal: Journal | undefined): Promise<ImportSummary> {
    const { rejected, dryRun } = this.#options;
    const part = `${rejected}.part`;
    this.#file = openSync(part, "w");
    try {
      await this.#checkAll();
      for (const rank of ranks) await this.#sendRank(rank, journal);
    } finally {
      closeSync(this.#file);
    }
    const ended = this.#ended();
    const isFinal = ended === "complete" && !dryRun;
    if (isFinal) renameSync(part, rejected);
    return { ended, kinds: this.#kinds, rejected: isFinal ? rejected : part };
  }

  #ended(): ImportSummary["ended"] {
    const { maxRejectedShare = 0.5, signal } = this.#options;
    if (this.#rejected > maxRejectedShare * this.#total) return "too-many-rejected";
    const isDone = this.#isChecked && this.#done + this.#rejected === this.#total;
    return signal?.aborted && !isDone ? "stopped" : "complete";
  }

  #isEnded = () => this.#options.signal?.aborted === true || this.#ended() !== "complete";

  /** Every record against the contract, before anything is sent. */
  async #checkAll(): Promise<void> {
    const seen = new Map<string, string>();
    let place = -1;
    for await (const record of this.#source()) {
      if (this.#options.signal?.aborted) return;
      place++;
      this.#total++;
      const found = findItem(record);
      const { key } = "key" in found ? found : { key: undefined };
      const first = key === undefined ? undefined : seen.get(key);
      const where = record.line === undefined ? `record ${place + 1}` : `line ${record.line}`;
      if (!("key" in found)) this.#skip(place, record, [found]);
      else if (first !== undefined) {
        const message = `stands in another record of this kind too: ${first}`;
        this.#skip(place, record, [{ field: "external_id", message }]);
      } else {
        seen.set(found.key, where);
        if (typeof this.#states.get(found.key) === "string") this.#count(record, "existing");
        else {
          const errors = checkRecord(found.kind, record.record);
          this.#states.set(found.key, errors.length > 0 ? REJECTED : WAITING);
          if (errors.length > 0) this.#reject(record, errors);
        }
      }
    }
    this.#isChecked = true;
  }

  #skip(place: number, record: ImportRecord, errors: readonly RecordError[]): void {
    this.#skipped.add(place);
    this.#reject(record, errors);
  }

  /** Reads the source until no record of these kinds waits for another one of them. */
  async #sendRank(rank: readonly string[], journal: Journal | undefined): Promise<void> {
    const { concurrency = 8 } = this.#options;
    let isLast = false;
    for (;;) {
      const before = this.#done + this.#rejected;
      let waiting = 0;
      const ready = this.#readyItems(rank, isLast, () => waiting++);
      await sendFairly(ready, {
        concurrency,
        businessOf: ({ item }) => item.record.business,
        send: ({ item, prepared }) => this.#send(item, prepared, journal),
        isEnded: this.#isEnded,
      });
      if (waiting === 0 || this.#isEnded()) return;
      isLast = this.#done + this.#rejected === before;
    }
  }

  async *#readyItems(rank: readonly string[], isLast: boolean, onWaiting: () => void) {
    if (this.#isEnded()) return;
    let place = -1;
    for await (const record of this.#source()) {
      place++;
      if (this.#skipped.has(place) || !rank.includes(record.kind)) continue;
      const item = findItem(record);
      if (!("key" in item) || this.#states.get(item.key) !== WAITING) continue;
      try {
        yield { item, prepared: this.#prepare(item, isLast) };
      } catch (error) {
        if (error === WAITING) onWaiting();
        else if (error instanceof RecordFault) this.#rejectItem(item, [{ field: error.field, message: error.message }]);
        else throw error;
      }
    }
  }

  #prepare({ record, kind }: Item, isLast: boolean): Prepared {
    return prepareRecord(kind, record.record, (resource, externalId, field, isOptional) => {
      const state = this.#states.get(JSON.stringify([record.business, resource, externalId]));
      if (typeof state === "string") return state;
      if (state === WAITING && !isLast) throw WAITING;
      if (state === WAITING) throw new RecordFault(field, `${externalId} waits for this record, and this one for it`);
      if (state === REJECTED)
        throw new RecordFault(field, `waits for ${externalId} of ${resource}, which was rejected`);
      if (isOptional) return "";
      const id = field.replace(/_external_id(s?)$/, "_id$1");
      throw new RecordFault(
        field,
        `no record of ${resource} in this import has the external_id ${externalId}; ${id} names one that is in Thredfi`,
      );
    });
  }

  async #send(item: Item, { path, body }: Prepared, journal: Journal | undefined): Promise<boolean> {
    const { record, kind, externalId, key } = item;
    if (!journal) {
      this.done(key, DRY_ID);
      this.#count(record, "new");
      return false;
    }
    try {
      const { id, isNew, attempts } = await this.#create(item, path, body);
      const result = isNew ? "new" : "existing";
      journal.add({ business: record.business, kind: kind.name, external_id: externalId, id, result });
      this.done(key, id);
      this.#count(record, result);
      return attempts > 1;
    } catch (error) {
      const errors = errorsOf(error);
      if (!errors) throw error;
      this.#rejectItem(item, errors);
      return false;
    }
  }

  async #create({ record, kind }: Item, path: Prepared["path"], body: Prepared["body"]) {
    const { operation, name } = kind;
    // biome-ignore lint/suspicious/noExplicitAny: the resource is found by its name, which the contract has.
    const business: any = this.#options.client.business(record.business);
    const resource = name.split(".").reduce((parent, child) => parent[child], business);
    // The same record has the same key; one that was fixed has another.
    const key = JSON.stringify([record.business, name, body]);
    const options = !operation.externalId && { idempotencyKey: createHash("sha256").update(key).digest("hex") };
    const ids = kind.parents.map((parent) => path[parent]);
    const call = resource.create(...ids, body, ...(options ? [options] : []));
    const { data, response } = (await call.withResponse()) as { data: unknown; response: Response };
    const id = isObject(data) ? data["id"] : undefined;
    return { id: String(id ?? ""), isNew: response.status === 201, attempts: callInfo(response)?.attempts ?? 1 };
  }

  #count({ kind }: ImportRecord, what: keyof KindSummary): void {
    this.#kinds[kind] ??= { new: 0, existing: 0, rejected: 0 };
    this.#kinds[kind][what]++;
    if (what === "rejected") this.#rejected++;
    else this.#done++;
    this.#options.onProgress?.({ done: this.#done, rejected: this.#rejected, total: this.#total });
  }

  #rejectItem(item: Item, errors: readonly RecordError[]): void {
    this.#states.set(item.key, REJECTED);
    this.#reject(item.record, errors);
  }

  #reject(record: ImportRecord, errors: readonly RecordError[]): void {
    const { business, kind, record: members, line } = record;
    writeSync(this.#file, `${JSON.stringify({ business, kind, record: members, line, errors })}\n`);
    this.#count(record, "rejected");
  }
}

/** In the place of ids that only a create gives. */
const DRY_ID = "00000000-0000-4000-8000-000000000000";

function findItem(record: ImportRecord): Item | RecordError {
  const { business, kind: name, record: members } = record;
  const kind = kinds.get(name);
  if (!kind) return { field: "kind", message: `is not one that can be imported: ${[...kinds.keys()].join(", ")}` };
  try {
    checkUuid("business", business);
  } catch {
    return { field: "business", message: "is not the UUID of a business" };
  }
  if (!isObject(members)) return { field: "record", message: "is not an object" };
  const externalId = members["external_id"];
  if (typeof externalId !== "string" || externalId === "") {
    return { field: "external_id", message: "is missing: it makes the record repeatable" };
  }
  return { record, kind, externalId, key: keyOf(business, kind, externalId) };
}

/** What an error says of the record; undefined when another record would have met it too. */
function errorsOf(error: unknown): RecordError[] | undefined {
  if (error instanceof ThredfiConfigError) return [{ field: "", message: error.message }];
  if (!(error instanceof ThredfiApiError)) return undefined;
  const { status, fieldErrors, message } = error;
  if (status < 400 || status >= 500 || [401, 403, 408, 429].includes(status)) return undefined;
  const fields = Object.entries(fieldErrors).flatMap(([field, messages]) => ({ field, message: messages.join(" ") }));
  return fields.length > 0 ? fields : [{ field: "", message }];
}
