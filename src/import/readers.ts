// Where the records of an import come from: an array, or NDJSON; csv.ts has CSV.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { ThredfiConfigError } from "../errors/config-error.js";
import type { ImportRecord, ImportSource } from "./types.js";

export function fromArray(records: readonly ImportRecord[]): ImportSource {
  return async function* () {
    yield* records;
  };
}

/**
 * One record a line: `{ "business": …, "kind": …, "record": { … } }`. Other members are ignored, except a `line` from an
 * earlier import, which stays.
 *
 * @param defaults for lines without a `business` or a `kind`; with a `kind`, a line without a `record` is the record itself
 */
export function fromNdjson(
  file: string,
  defaults: { readonly business?: string | undefined; readonly kind?: string | undefined } = {},
): ImportSource {
  return async function* () {
    const input = createReadStream(file);
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (text.trim() === "") continue;
      let read: ImportRecord | null = null;
      try {
        read = JSON.parse(text);
      } catch {
        // Below.
      }
      if (typeof read !== "object" || read === null || Array.isArray(read)) {
        throw new ThredfiConfigError("source", `line ${line} of ${file} is not a JSON object.`);
      }
      const isBare = defaults.kind !== undefined && read.record === undefined;
      const entry: Partial<ImportRecord> = isBare ? { record: { ...read } } : read;
      const {
        business = defaults.business ?? "",
        kind = defaults.kind ?? "",
        record = {},
        line: earlier = line,
      } = entry;
      yield { business, kind, record, line: earlier };
    }
  };
}
