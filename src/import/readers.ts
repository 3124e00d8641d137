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
  /**
   * The member of the record for each column: `{ "Invoice No": "external_id", Qty: "line_items[].quantity" }`. `[]` takes
   * one item from each row: rows that follow each other with the same `external_id` are one record then. Default: each
   * column is called like its member.
   */
  readonly columns?: Readonly<Record<string, string>> | undefined;
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

/**
 * One record a row, or several rows a record (see {@link CsvOptions.columns}), below a row with the names of the columns.
 * Needs the package `csv-parse`.
 *
 * @throws {@link ThredfiConfigError} for an option, a column or a row that cannot be used
 */
export function fromCsv(file: string, options: CsvOptions): ImportSource {
  const { business, kind, columns, money = [], dates = {} } = options;
  const known = kinds.get(kind);
  if (!known) throw new ThredfiConfigError("kind", `${kind} is not one of ${[...kinds.keys()].join(", ")}.`);
  for (const column of columns ? [...money, ...Object.keys(dates)] : []) {
    if (!Object.hasOwn(columns ?? {}, column)) throw new ThredfiConfigError("columns", `has no ${column}.`);
  }
  const readValue = (column: string, text: string, field: string): unknown => {
    const schema = schemaAt(known, field.replaceAll("[]", ".0"));
    if (money.includes(column)) return centsOf(text);
    const format = dates[column];
    if (format) return dayOf(text, format, schema?.format === "date-time");
    if ((schema?.type === "integer" || schema?.type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (schema?.type === "boolean" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    return text;
  };
  return async function* () {
    let current: Gathered | undefined;
    const lines = new Map<unknown, number>();
    for await (const { row, line } of rowsOf(file)) {
      const fields = Object.entries(columns ?? Object.fromEntries(Object.keys(row).map((column) => [column, column])));
      const missing = current ? undefined : fields.find(([column]) => !Object.hasOwn(row, column));
      if (missing) throw new ThredfiConfigError("columns", `${file} has no column ${missing[0]}.`);
      const values = fields.flatMap(([column, field]) => {
        const text = row[column] ?? "";
        return text === "" ? [] : [{ field, value: readValue(column, text, field) }];
      });
      const own = values.filter(({ field }) => !field.includes("[]"));
      const id = own.find(({ field }) => field === "external_id")?.value;
      const isPart = fields.some(([, field]) => field.includes("[]")) && id !== undefined;
      if (isPart && current && id === current.record["external_id"]) {
        const other = own.find(({ field, value }) => current?.own.get(field) !== value);
        if (other)
          throw rowFault(
            file,
            line,
            `${other.field} is not as in line ${current.line}, which has the same external_id ${id}`,
          );
      } else {
        if (isPart && lines.has(id)) {
          throw rowFault(file, line, `${id} stands in line ${lines.get(id)} too; rows of one record follow each other`);
        }
        if (isPart) lines.set(id, line);
        if (current) yield { business, kind, record: current.record, line: current.line };
        current = { record: {}, line, own: new Map(own.map(({ field, value }) => [field, value])), items: 0 };
        for (const { field, value } of own) place(current.record, field.split("."), value);
      }
      for (const { field, value } of values) {
        if (field.includes("[]")) place(current.record, field.replace("[]", `.${current.items}`).split("."), value);
      }
      current.items++;
    }
    if (current) yield { business, kind, record: current.record, line: current.line };
  };
}

/** A record whose rows are being read. */
interface Gathered {
  readonly record: Record<string, unknown>;
  /** The line of its first row. */
  readonly line: number;
  /** What each of its rows says. */
  readonly own: ReadonlyMap<string, unknown>;
  /** How many rows it has. */
  items: number;
}

const rowFault = (file: string, line: number, what: string) =>
  new ThredfiConfigError("source", `line ${line} of ${file}: ${what}. Nothing was sent.`);

async function* rowsOf(file: string): AsyncGenerator<{ row: Record<string, string>; line: number }> {
  const { parse } = await loadParser();
  const parser = parse({ bom: true, columns: true, info: true, trim: true });
  // An error of the file is one of the parser, which throws it below.
  pipeline(createReadStream(file), parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      yield { row: record, line: info.lines };
    }
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (!code.startsWith("CSV_")) throw error;
    throw new ThredfiConfigError("source", `${file} is not CSV: ${message}.`);
  }
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
