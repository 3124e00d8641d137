// `thredfi import FILE…`: the records of files, in the order of what they refer to, with a journal to go on from.

import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { basename, extname } from "node:path";
import { checkUuid } from "../../errors/check-identifiers.js";
import { aString, checkOptions, type Rule } from "../../errors/check-options.js";
import {
  type CsvOptions,
  fromCsv,
  fromNdjson,
  type ImportOptions,
  type ImportRecord,
  type ImportSource,
  type ImportSummary,
  importActivity,
  type RecordError,
} from "../../import/index.js";
import { API_EXIT_CODES, API_FLAGS, BUSINESS_FLAG, baseUrlOf, cliErrorOf, createClient, hasHost } from "../api.js";
import type { Command, ParsedFlags } from "../command.js";
import { confirmWrite } from "../confirm-write.js";
import { EXIT, INTERRUPTIONS, usageError } from "../exit-codes.js";
import { wholeNumber } from "../flag-values.js";
import { ImportProgressLine } from "../import-progress.js";
import { listenForInterruptions } from "../interruption.js";
import { readJson } from "../json-input.js";
import { type Output, printable } from "../output.js";

export const importCommand: Command = {
  name: "import",
  summary: "create the records of files",
  usage: "<file>... [flags]",
  description: `Creates the records of CSV and NDJSON files, in the order of what they refer to, after checking all of them. A
file is named after its kind: customers.csv, invoices.csv, invoices.payments.ndjson; lines of NDJSON may also have
a kind of their own. After an interruption, run the same command again: it continues. Rejected records go to a file
that can be imported once they are fixed.`,
  flags: [
    BUSINESS_FLAG,
    {
      name: "map",
      value: "FILE",
      text: "JSON: for each file name, its kind, columns, money and dates",
      completes: "file",
    },
    { name: "dry-run", text: "check everything, show the first record of each kind, and send nothing" },
    { name: "concurrency", value: "N", default: "8", text: "how many records are sent at once" },
    {
      name: "journal",
      value: "FILE",
      default: "thredfi-import.HOST.journal",
      text: "records what is done, so that a second run continues",
      completes: "file",
    },
    { name: "rejected", value: "FILE", default: "rejected.ndjson", text: "for rejected records", completes: "file" },
    ...API_FLAGS,
    { name: "yes", text: "do not ask before a write to production" },
    { name: "json", text: "the summary as one JSON object on stdout" },
  ],
  positionals: { most: 1_000, completes: "file" },
  examples: [
    "thredfi import customers.csv invoices.csv --business 3c90c3cc-0d44-4b50-8888-8dd25736052a --dry-run",
    "thredfi import year.ndjson --environment sandbox",
    "thredfi import rejected.ndjson --environment sandbox",
  ],
  exitCodes: [["1", "some records were rejected, or the API rejected the credentials"], ...API_EXIT_CODES],

  async run(flags, outputs) {
    const source = sourceOf(flags);
    const concurrency = wholeNumber(flags, "concurrency", 1, 1_000);
    const dryRun = flags.has("dry-run");
    // Without a host a dry run knows of no earlier run.
    const baseUrl = dryRun && !hasHost(flags) ? "" : baseUrlOf(flags);
    const journal =
      flags.value("journal") ?? (baseUrl && `thredfi-import.${new URL(baseUrl).host.replace(":", "-")}.journal`);
    const client = dryRun ? undefined : createClient(baseUrl, outputs);
    if (client) await confirmWrite("thredfi import", baseUrl, flags, outputs.err);

    const stop = new AbortController();
    const interruptions = listenForInterruptions((signal, count) =>
      // A record that was sent and is not in the journal is found again by its external_id.
      count > 1 ? process.exit(INTERRUPTIONS[signal]) : stop.abort(),
    );
    const firsts = new Map<string, ImportRecord["record"]>();
    const progress = new ImportProgressLine(outputs.err);
    const goOn = `What is done is in ${journal}. Run the same command again to continue.`;
    try {
      const options: Omit<ImportOptions, "client"> = {
        ...{ journal, concurrency, signal: stop.signal },
        rejected: flags.value("rejected") ?? "rejected.ndjson",
        onProgress: (now) => progress.show(now),
      };
      const summary = await (client
        ? importActivity(source, { ...options, client })
        : importActivity(keepingFirsts(source, firsts), { ...options, dryRun: true }));
      progress.end();
      if (flags.has("json")) outputs.out.line(JSON.stringify({ ...summary, journal: journal || undefined, dryRun }));
      else show(outputs.out, summary, dryRun, firsts);
      if (summary.ended !== "complete" && !dryRun) outputs.err.line(goOn);
      if (interruptions.received) return INTERRUPTIONS[interruptions.received];
      const isClean = Object.values(summary.kinds).every(({ rejected }) => rejected === 0);
      return isClean && summary.ended === "complete" ? EXIT.ok : EXIT.rejected;
    } catch (error) {
      progress.end();
      const failure = cliErrorOf(error, baseUrl);
      if (failure !== error && progress.hasBegun && !dryRun) outputs.err.line(goOn);
      throw failure;
    } finally {
      interruptions.stop();
    }
  },
};

const MAP: Record<keyof Omit<CsvOptions, "business">, Rule> = {
  kind: aString,
  columns: { expected: "an object of column names and members", accepts: isTextMap },
  money: { expected: "a list of columns", accepts: (value) => Array.isArray(value) },
  dates: { expected: "an object of columns and date formats", accepts: isTextMap },
};

/** The records of all files, one after the other. */
function sourceOf(flags: ParsedFlags): ImportSource {
  const files = flags.positionals;
  if (files.length === 0) throw usageError("Which files? thredfi import customers.csv invoices.csv --business ID.");
  const map = readMap(flags, files);
  const business = businessOf(flags);
  const sources = files.map((file) => {
    if (!existsSync(file)) throw usageError(`${file}: there is no such file.`);
    const named = { kind: basename(file, extname(file)), ...map[basename(file)] };
    if (/\.(nd)?jsonl?$/i.test(file)) return fromNdjson(file, { business, kind: named.kind });
    if (extname(file).toLowerCase() !== ".csv") throw usageError(`${file}: it ends neither in .csv nor in .ndjson.`);
    if (business === undefined) throw usageError(`${file}: a CSV file needs --business ID.`);
    try {
      return fromCsv(file, { ...named, business });
    } catch (error) {
      const { message } = error as Error;
      throw usageError(`${file}: ${message} Name the file after its kind, or give its kind in --map.`);
    }
  });
  return async function* () {
    for (const source of sources) yield* source();
  };
}

function businessOf(flags: ParsedFlags): string | undefined {
  const business = flags.value("business");
  try {
    return business === undefined ? undefined : checkUuid("--business", business);
  } catch (error) {
    throw cliErrorOf(error);
  }
}

function readMap(flags: ParsedFlags, files: readonly string[]): Record<string, Partial<CsvOptions>> {
  const file = flags.value("map");
  const map = file === undefined ? {} : readJson(file, "--map");
  if (typeof map !== "object" || map === null || Array.isArray(map))
    throw usageError("--map: it is not a JSON object.");
  for (const [name, options] of Object.entries(map)) {
    if (!files.some((one) => basename(one) === name)) throw usageError(`--map: ${name} is none of the files.`);
    try {
      checkOptions(options, MAP, name);
    } catch (error) {
      throw usageError(`--map: ${(error as Error).message}`);
    }
  }
  return map as Record<string, Partial<CsvOptions>>;
}

function isTextMap(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((texts) => [texts].flat().every((text) => typeof text === "string"));
}

/** The same records; the first one of each kind is kept. */
function keepingFirsts(source: ImportSource, firsts: Map<string, ImportRecord["record"]>): ImportSource {
  return async function* () {
    for await (const item of source()) {
      if (!firsts.has(item.kind)) firsts.set(item.kind, item.record);
      yield item;
    }
  };
}

function show(
  out: Output,
  { ended, kinds, rejected }: ImportSummary,
  dryRun: boolean,
  firsts: ReadonlyMap<string, ImportRecord["record"]>,
): void {
  const rows = Object.entries(kinds).map(([kind, counts]) => [kind, counts.new, counts.existing, counts.rejected]);
  const table = [["", dryRun ? "to send" : "new", "already there", "rejected"], ...rows];
  const width = Math.max(...table.map(([name]) => String(name).length));
  for (const [name, ...counts] of table) {
    out.line(`${String(name).padEnd(width)}${counts.map((count) => String(count).padStart(15)).join("")}`);
  }
  for (const [kind, record] of firsts) out.line(printable(`The first of ${kind}: ${JSON.stringify(record)}`));
  const words = { complete: "", stopped: "Stopped.", "too-many-rejected": "Ended: too many records were rejected." };
  if (words[ended]) out.line(words[ended]);
  if (dryRun) out.line("Nothing was sent.");
  if (rows.every((row) => row[3] === 0)) return;
  out.line(`Rejected records, and why: ${rejected}`);
  for (const { kind, line, errors } of firstLines(rejected)) {
    const faults = errors.map(({ field, message }) => (field ? `${field}: ${message}` : message));
    out.line(printable(`  ${kind}${line === undefined ? "" : `, line ${line}`}: ${faults.join("; ")}`));
  }
}

type Rejected = Pick<ImportRecord, "kind" | "line"> & { readonly errors: readonly RecordError[] };

/** The first few records of a file that may be large. */
function firstLines(file: string): Rejected[] {
  const start = Buffer.alloc(16_384);
  const descriptor = openSync(file, "r");
  const length = readSync(descriptor, start);
  closeSync(descriptor);
  // What stands after the last line end may be half a line.
  const lines = start.toString("utf8", 0, length).split("\n").slice(0, -1);
  return lines.slice(0, 3).map((line) => JSON.parse(line));
}
