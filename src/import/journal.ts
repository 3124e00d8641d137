// What an import has done, one line a record in a file that only grows. It holds no more than names and ids: no record,
// no credential. A line that a killed process left unfinished is dropped: its record is sent again, and found by its external_id.

import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import { createInterface } from "node:readline";
import { ThredfiConfigError } from "../errors/config-error.js";

export interface JournalEntry {
  readonly business: string;
  readonly kind: string;
  readonly external_id: string;
  readonly id: string;
  readonly result: "new" | "existing";
}

export interface Journal {
  add(entry: JournalEntry): void;
  close(): void;
}

/** @throws ThredfiConfigError when another process writes to it, or when it is no journal */
export async function openJournal(file: string, onEntry: (entry: JournalEntry) => void): Promise<Journal> {
  const lock = `${file}.lock`;
  takeLock(lock);
  try {
    await readJournal(file, onEntry);
    const descriptor = openSync(file, "a");
    return {
      add: (entry) => void writeSync(descriptor, `${JSON.stringify(entry)}\n`),
      close: () => {
        closeSync(descriptor);
        rmSync(lock, { force: true });
      },
    };
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  }
}

/** The entries of a journal, which need not be there. */
export async function readJournal(file: string, onEntry: (entry: JournalEntry) => void): Promise<void> {
  if (!existsSync(file)) return;
  dropTornLine(file);
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    onEntry(entryOf(text) ?? notAJournal(file, line));
  }
}

function entryOf(text: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(text);
    return ["business", "kind", "external_id", "id"].every((name) => typeof entry[name] === "string")
      ? entry
      : undefined;
  } catch {
    return undefined;
  }
}

function notAJournal(file: string, line: number): never {
  throw new ThredfiConfigError("journal", `${file} is not the journal of an import: see its line ${line}.`);
}

function dropTornLine(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    const { size } = fstatSync(descriptor);
    const byte = Buffer.alloc(1);
    const isAt = (place: number, text: string) =>
      readSync(descriptor, byte, 0, 1, place) > 0 && byte.toString() === text;
    let end = size;
    while (end > 0 && !isAt(end - 1, "\n")) end--;
    if (end === size) return;
    // Only what begins as a line of a journal does: another file must not lose its end.
    if (!isAt(end, "{")) notAJournal(file, 1);
    ftruncateSync(descriptor, end);
  } finally {
    closeSync(descriptor);
  }
}

function takeLock(lock: string): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const descriptor = openSync(lock, "wx");
      writeSync(descriptor, String(process.pid));
      closeSync(descriptor);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const owner = Number(readFileSync(lock, "utf8"));
      if (attempt > 0 || isRunning(owner)) {
        throw new ThredfiConfigError("journal", `is in use by process ${owner}: ${lock} is there.`);
      }
      rmSync(lock, { force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  // A process that was killed between making the file and writing to it left no pid.
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
