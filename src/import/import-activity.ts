// importActivity(): checks every record, then creates them in the order of what they refer to. It must never send a create
// that could make a second record, and never lose one that was rejected.

import { closeSync, existsSync, openSync, renameSync, writeSync } from "node:fs";
import type { ThredfiClient } from "../client/client.js";
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
import {
  createRecord,
  errorsOf,
  findItem,
  type ImportItem,
  type ItemState,
  prepareItem,
  REJECTED,
  WAITING,
} from "./import-item.js";
import { type Journal, openJournal } from "./journal.js";
import { aCount, aShare } from "./option-rules.js";
import { checkRecord, kinds, type Prepared, ranks } from "./order.js";
import { RecordTable } from "./record-table.js";
import { type Sent, sendFairly } from "./send-fairly.js";
import type {
  DryRunOptions,
  ImportOptions,
  ImportRecord,
  ImportSource,
  ImportSummary,
  KindSummary,
  RecordError,
} from "./types.js";

const OPTIONS: Record<string, Rule> = {
  client: withMethods("business"),
  journal: aString,
  rejected: aString,
  concurrency: aCount,
  maxRejectedShare: aShare,
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
export async function importActivity(
  source: ImportSource,
  options: ImportOptions | DryRunOptions,
): Promise<ImportSummary> {
  checkOptions(options, OPTIONS, "options");
  const { dryRun, client, journal: file } = options;
  for (const name of dryRun ? (["rejected"] as const) : (["client", "journal", "rejected"] as const)) {
    if (options[name] === undefined) throw new ThredfiConfigError(name, "is missing.");
  }
  const run = new Run(source, options);
  const journal =
    file === undefined || (dryRun && !existsSync(file))
      ? undefined
      : await openJournal(file, ({ business, kind, external_id, id }) => {
          const known = kinds.get(kind);
          if (known) run.table.setState(run.table.findOrAdd(business, known.resource, external_id), id);
        });
  try {
    return await run.run(!dryRun && client && journal ? { client, journal } : undefined);
  } finally {
    journal?.close();
  }
}

/** Where records go; nowhere in a dry run. */
type Target = { readonly client: ThredfiClient; readonly journal: Journal } | undefined;

class Run {
  readonly #source: ImportSource;
  readonly #options: ImportOptions | DryRunOptions;
  readonly table = new RecordTable();
  /** Places in the source whose records have no state of their own. */
  readonly #skipped = new Set<number>();
  readonly #kinds: Record<string, KindSummary> = {};
  readonly #found = new Set<string>();
  #total = 0;
  #done = 0;
  #rejected = 0;
  #file = -1;
  #isChecked = false;

  constructor(source: ImportSource, options: ImportOptions | DryRunOptions) {
    this.#source = source;
    this.#options = options;
  }

  async run(target: Target): Promise<ImportSummary> {
    const { rejected } = this.#options;
    const part = `${rejected}.part`;
    this.#file = openSync(part, "w");
    try {
      await this.#checkAll();
      for (const rank of ranks) {
        // Each rank reads the source again.
        if (rank.some((kind) => this.#found.has(kind))) await this.#sendRank(rank, target);
      }
    } finally {
      closeSync(this.#file);
    }
    const ended = this.#ended();
    const isFinal = ended === "complete" && target !== undefined;
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
    let place = -1;
    for await (const record of this.#source()) {
      if (this.#options.signal?.aborted) return;
      place++;
      this.#total++;
      this.#found.add(record.kind);
      const item = findItem(record);
      if (!("kind" in item)) {
        this.#skip(place, record, [item]);
        continue;
      }
      const { kind, externalId } = item;
      const row = this.table.findOrAdd(record.business, kind.resource, externalId);
      const first = this.table.lineOf(row);
      if (first > 0) {
        const where = `${record.line === undefined ? "record" : "line"} ${first}`;
        const message = `stands in another record of this kind too: ${where}`;
        this.#skip(place, record, [{ field: "external_id", message }]);
        continue;
      }
      this.table.setLine(row, record.line ?? place + 1);
      if (typeof this.table.stateOf(row) === "string") this.#count(record, "existing");
      else {
        const errors = checkRecord(kind, record.record);
        this.table.setState(row, errors.length > 0 ? REJECTED : WAITING);
        if (errors.length > 0) this.#reject(record, errors);
      }
    }
    this.#isChecked = true;
  }

  #skip(place: number, record: ImportRecord, errors: readonly RecordError[]): void {
    this.#skipped.add(place);
    this.#reject(record, errors);
  }

  /** Reads the source until no record of these kinds waits for another one of them. */
  async #sendRank(rank: readonly string[], target: Target): Promise<void> {
    const { concurrency = 8 } = this.#options;
    let isLast = false;
    for (;;) {
      const before = this.#done + this.#rejected;
      let waiting = 0;
      const ready = this.#readyItems(rank, isLast, () => waiting++);
      await sendFairly(ready, {
        concurrency,
        businessOf: ({ item }) => item.record.business,
        send: ({ item, prepared }) => this.#send(item, prepared, target),
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
      if (!("kind" in item) || this.#stateOf(record, item.kind.resource, item.externalId) !== WAITING) continue;
      const stateOf = (resource: string, externalId: string) => this.#stateOf(record, resource, externalId);
      try {
        yield { item, prepared: prepareItem(item, stateOf, isLast) };
      } catch (error) {
        if (error === WAITING) onWaiting();
        else this.#rejectFor(item, error);
      }
    }
  }

  async #send(item: ImportItem, prepared: Prepared, target: Target): Promise<Sent> {
    if (!target) return { wasSlow: false, finish: () => this.#finish(item, DRY_ID, "new") };
    try {
      const { id, result, wasSlow } = await createRecord(target.client, item, prepared);
      const finish = () => {
        const { record, kind, externalId } = item;
        target.journal.add({ business: record.business, kind: kind.name, external_id: externalId, id, result });
        this.#finish(item, id, result);
      };
      return { wasSlow, finish };
    } catch (error) {
      return { wasSlow: false, finish: () => this.#rejectFor(item, error) };
    }
  }

  #finish(item: ImportItem, id: string, result: "new" | "existing"): void {
    this.#setState(item, id);
    this.#count(item.record, result);
  }

  #stateOf({ business }: ImportRecord, resource: string, externalId: string): ItemState | undefined {
    const row = this.table.find(business, resource, externalId);
    return row === undefined ? undefined : this.table.stateOf(row);
  }

  #setState({ record, kind, externalId }: ImportItem, state: ItemState): void {
    this.table.setState(this.table.findOrAdd(record.business, kind.resource, externalId), state);
  }

  #count({ kind }: ImportRecord, what: keyof KindSummary): void {
    this.#kinds[kind] ??= { new: 0, existing: 0, rejected: 0 };
    this.#kinds[kind][what]++;
    if (what === "rejected") this.#rejected++;
    else this.#done++;
    this.#options.onProgress?.({ done: this.#done, rejected: this.#rejected, total: this.#total });
  }

  /** @throws the error when it says nothing of the record */
  #rejectFor(item: ImportItem, error: unknown): void {
    const errors = errorsOf(error);
    if (!errors) throw error;
    this.#setState(item, REJECTED);
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
