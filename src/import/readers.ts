// Where the records of an import come from: an array, NDJSON, CSV. A value that cannot be read stays as it is written, so
// that the check of its record says what is wrong with it.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream";
import { ThredfiConfigError } from "../errors/config-error.js";
import { kinds, schemaAt } from "./order.js";
import type { ImportRecord, ImportSource } from "./types.js";

export interface CsvOptions {
  readonly kind: string;
  readonly business: string;
  /** The member of the record for each column: `{ "Invoice No": "external_id", Qty: "line_items.0.quantity" }`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The columns with amounts such as `12.50`, which become cents. */
  readonly money?: readonly string[] | undefined;
  /** How the columns with dates are written, by column. A time of day is kept only where none of these is named. */
  readonly dates?: Readonly<Record<string, DateFormat>> | undefined;
}

type DateFormat = "YYYY-MM-DD" | "DD/MM/YYYY" | "MM/DD/YYYY" | "DD.MM.YYYY";

const DATES: Readonly<Record<DateFormat, RegExp>> = {
  "YYYY-MM-DD": /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  "DD/MM/YYYY": /^(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4})$/,
  "MM/DD/YYYY": /^(?<month>\d\d?)\/(?<day>\d\d?)\/(?<year>\d{4})$/,
  "DD.MM.YYYY": /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})$/,
};

export function fromArray(records: readonly ImportRecord[]): ImportSource {
  return async function* () {
    yield* records;
  };
}

/**
 * One record a line: `{ "business": …, "kind": …, "record": { … } }`. Other members are ignored, except a `line` from an
 * earlier import, which stays.
 *
 * @param defaults what a line that does not say is taken to mean
 */
export function fromNdjson(file: string, defaults: { readonly business?: string } = {}): ImportSource {
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
      const { business = defaults.business ?? "", kind, record, line: earlier } = read;
      yield { business, kind, record, line: earlier ?? line };
    }
  };
}

/** One record a row, below a row with the names of the columns. Needs the package `csv-parse`. */
export function fromCsv(file: string, options: CsvOptions): ImportSource {
  const { business, kind, columns, money = [], dates = {} } = options;
  const known = kinds.get(kind);
  if (!known) throw new ThredfiConfigError("kind", `${kind} is not one of ${[...kinds.keys()].join(", ")}.`);
  for (const column of [...money, ...Object.keys(dates)]) {
    if (!Object.hasOwn(columns, column)) throw new ThredfiConfigError("columns", `has no ${column}.`);
  }
  const readValue = (column: string, text: string, field: string): unknown => {
    const schema = schemaAt(known, field);
    if (money.includes(column)) return centsOf(text);
    const format = dates[column];
    if (format) return dayOf(text, format, schema?.format === "date-time");
    if ((schema?.type === "integer" || schema?.type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (schema?.type === "boolean" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    return text;
  };
  return async function* () {
    const { parse } = await loadParser();
    const parser = parse({ bom: true, columns: true, info: true, trim: true });
    // An error of the file is one of the parser, which throws it below.
    pipeline(createReadStream(file), parser, () => undefined);
    let isFirst = true;
    for await (const { record: row, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      const missing = isFirst && Object.keys(columns).find((column) => !Object.hasOwn(row, column));
      if (missing) throw new ThredfiConfigError("columns", `${file} has no column ${missing}.`);
      isFirst = false;
      const record: Record<string, unknown> = {};
      for (const [column, field] of Object.entries(columns)) {
        const text = row[column] ?? "";
        if (text !== "") place(record, field.split("."), readValue(column, text, field));
      }
      yield { business, kind, record, line: info.lines };
    }
  };
}

async function loadParser() {
  try {
    return await import("csv-parse");
  } catch (cause) {
    throw new ThredfiConfigError(
      "source",
      `CSV needs the package csv-parse: npm install csv-parse. (${(cause as Error).message})`,
    );
  }
}

function centsOf(text: string): unknown {
  const [, sign, whole, cents = ""] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return whole === undefined ? text : Number(`${sign}${whole}${cents.padEnd(2, "0")}`);
}

function dayOf(text: string, format: DateFormat, isTime: boolean): string {
  const { year, month = "", day = "" } = DATES[format].exec(text)?.groups ?? {};
  if (year === undefined) return text;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${isTime ? "T00:00:00Z" : ""}`;
}

function place(target: Record<string, unknown>, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) target[name] = value;
  else {
    target[name] ??= /^\d+$/.test(rest[0] ?? "") ? [] : {};
    place(target[name] as Record<string, unknown>, rest, value);
  }
}
