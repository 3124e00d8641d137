// The public types of `thredfi-sdk/import`. Nothing here exists at run time.

import type { ThredfiClient } from "../client/client.js";

/** One record to create. */
export interface ImportRecord {
  /** The id of the business that it belongs to. */
  readonly business: string;
  /** The resource whose create takes it: `customers`, `invoices`, `invoices.payments`, `vendors`, … */
  readonly kind: string;
  /**
   * The body of the create, with an `external_id`. For each member `x_id` or `x_ids` that names another record, and for an
   * id in the path such as `refund_id`, `x_external_id` or `x_external_ids` may name a record of the same import.
   */
  readonly record: Readonly<Record<string, unknown>>;
  /** Where it stands in its file. */
  readonly line?: number | undefined;
}

/** Gives the same records each time it is called: it is read once to check them, and once for each rank of kinds. */
export type ImportSource = () => AsyncIterable<ImportRecord>;

/** Something that is wrong with a record. */
export interface RecordError {
  /** The member: `line_items.0.quantity`; empty for the record as a whole. */
  readonly field: string;
  readonly message: string;
}

/** How many records of one kind came to what. */
export interface KindSummary {
  /** Created in this run. */
  new: number;
  /** There before: the journal has it, or the API did. */
  existing: number;
  rejected: number;
}

export interface ImportSummary {
  /** `stopped`: by the signal. `too-many-rejected`: by `maxRejectedShare`. After both, the same import can go on. */
  readonly ended: "complete" | "stopped" | "too-many-rejected";
  readonly kinds: Readonly<Record<string, KindSummary>>;
  /** The file with the rejected records. */
  readonly rejected: string;
}

export interface ImportProgress {
  readonly done: number;
  readonly rejected: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly client: ThredfiClient;
  /** A file that remembers what is done: the same import with the same journal goes on where it ended. */
  readonly journal: string;
  /**
   * A file for the rejected records, which is valid input of {@link fromNdjson}. It is replaced when the import is
   * complete; one that ends early writes to this name with `.part`.
   */
  readonly rejected: string;
  /** How many records are sent at once. Default: 8. */
  readonly concurrency?: number | undefined;
  /** The share of rejected records, from 0 to 1, above which the import ends. Default: 0.5. */
  readonly maxRejectedShare?: number | undefined;
  /** With `true`, everything is checked and nothing is sent: see {@link DryRunOptions}. Default: false. */
  readonly dryRun?: false | undefined;
  /** Is called after each record. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Ends the import after what is being sent. */
  readonly signal?: AbortSignal | undefined;
}

/** Without a client: nothing is sent. With a journal, what it has counts as done; it is left as it is. */
export interface DryRunOptions extends Omit<ImportOptions, "client" | "journal" | "dryRun"> {
  /** Check everything and send nothing. */
  readonly dryRun: true;
  readonly client?: ThredfiClient | undefined;
  readonly journal?: string | undefined;
}
