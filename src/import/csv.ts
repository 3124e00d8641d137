// Records from CSV. A value that cannot be read stays as it is written, so that the check of its record says what is wrong.

import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { ThredfiConfigError } from "../errors/config-error.js";
import { kinds, schemaAt } from "./order.js";
import type { ImportSource } from "./types.js";

export interface CsvOptions {
  readonly kind: string;
  readonly business: string;
  /**
   * The member of the record for each column: `{ "Invoice No": "external_id", Qty: "line_items[].quantity" }`. With
   * `[]`, each row adds one item, and consecutive rows with the same `external_id` are one record. A list of members all get
   * the value of the column. Default: each column has the name of its member.
   */
  readonly columns?: Readonly<Record<string, string | readonly string[]>> | undefined;
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
  const stated = [...money, ...Object.keys(dates)];
  const unmapped = columns && stated.find((column) => !Object.hasOwn(columns, column));
  if (unmapped !== undefined) throw new ThredfiConfigError("columns", `has no ${unmapped}.`);

  const format = Object.values(dates).find((one) => !Object.hasOwn(DATES, one));
  if (format !== undefined)
    throw new ThredfiConfigError("dates", `${format} is not one of ${Object.keys(DATES).join(", ")}.`);

  const readValue = (column: string, text: string, field: string): unknown => {
    const schema = schemaAt(known, field.replaceAll("[]", ".0"));
    if (money.includes(column)) return centsOf(text);
    const format = dates[column];
    if (format) return dayOf(text, format, schema?.format === "date-time");
    if ((schema?.type === "integer" || schema?.type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (schema?.type === "boolean" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    return text;
  };

  async function* cells(): AsyncGenerator<Row> {
    let mapping: [column: string, field: string][] | undefined;
    for await (const { row, line } of rowsOf(file)) {
      if (!mapping) {
        const given = Object.entries(columns ?? Object.fromEntries(Object.keys(row).map((column) => [column, column])));
        mapping = given.flatMap(([column, fields]) =>
          [fields].flat().map((field): [string, string] => [column, field]),
        );
        const missing = [...mapping.map(([column]) => column), ...stated].find((column) => !Object.hasOwn(row, column));
        if (missing !== undefined) throw new ThredfiConfigError("columns", `${file} has no column ${missing}.`);
      }
      const all = mapping.flatMap(([column, field]) => {
        const text = row[column] ?? "";
        return text === "" ? [] : [[field, readValue(column, text, field)] as const];
      });
      yield {
        line,
        own: new Map(all.filter(([field]) => !isOfItem(field))),
        item: all.filter(([field]) => isOfItem(field)),
      };
    }
  }

  return async function* () {
    for await (const { record, line } of gather(file, cells())) yield { business, kind, record, line };
  };
}

interface Row {
  readonly line: number;
  /** What it says of the record, by member. */
  readonly own: ReadonlyMap<string, unknown>;
  /** What it says of one item of a list. */
  readonly item: readonly (readonly [field: string, value: unknown])[];
}

const isOfItem = (field: string) => field.includes("[]");

/** Rows that follow each other with the same `external_id`, as one record, where they have items of a list. */
async function* gather(file: string, rows: AsyncIterable<Row>) {
  let first: Row | undefined;
  let record: Record<string, unknown> = {};
  let items = 0;
  const lines = new Map<unknown, number>();
  for await (const row of rows) {
    const id = row.own.get("external_id");
    if (first && row.item.length > 0 && id !== undefined && id === first.own.get("external_id")) {
      for (const [field, value] of row.own) {
        if (first.own.get(field) === value) continue;
        throw rowFault(
          file,
          row.line,
          `${field} is not as in line ${first.line}, which has the same external_id ${id}`,
        );
      }
    } else {
      if (row.item.length > 0 && lines.has(id)) {
        throw rowFault(
          file,
          row.line,
          `${id} is in line ${lines.get(id)} too; the rows of one record must be together`,
        );
      }
      if (first) yield { record, line: first.line };
      if (row.item.length > 0 && id !== undefined) lines.set(id, row.line);
      [first, record, items] = [row, {}, 0];
      for (const [field, value] of row.own) place(record, field.split("."), value);
    }
    for (const [field, value] of row.item) place(record, field.replace("[]", `.${items}`).split("."), value);
    if (row.item.length > 0) items++;
  }
  if (first) yield { record, line: first.line };
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
