// Keeps the books of a mock in a JSON file, so that they are there after a restart. It writes the whole file, to another name
// first, so that an end in the middle leaves the file of before.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { ThredfiConfigError } from "../../errors/config-error.js";
import type { MockClock } from "../mock-clock.js";
import type { MockSnapshot } from "../types.js";
import type { Books, BooksSnapshot } from "./books.js";
import { isObject } from "./shape.js";

const FORMAT = "thredfi-mock/1";

/** Milliseconds that a change may wait; more when a write takes long. */
const LEAST_WAIT = 100;

export function takeSnapshot(books: Books, clock: MockClock): MockSnapshot {
  return { format: FORMAT, now: clock.now().toISOString(), ...books.snapshot() };
}

/** @throws ThredfiConfigError for anything that takeSnapshot() did not make */
export function restoreSnapshot(books: Books, clock: MockClock, snapshot: unknown, field = "snapshot"): void {
  const { format, now, records, counters } = (isObject(snapshot) ? snapshot : {}) as Partial<MockSnapshot>;
  if (format !== FORMAT || now === undefined || !isObject(records) || !isObject(counters)) {
    throw new ThredfiConfigError(field, "is not a snapshot that a mock of this version has taken.");
  }
  books.restore({ records, counters } as BooksSnapshot);
  clock.startAt(new Date(now));
}

export class DataFile {
  readonly #file: string;
  readonly #books: Books;
  readonly #clock: MockClock;
  #written = -1;
  #timer: NodeJS.Timeout | undefined;
  #wait = LEAST_WAIT;

  constructor(file: string, books: Books, clock: MockClock) {
    this.#file = file;
    this.#books = books;
    this.#clock = clock;
  }

  /**
   * @returns whether there is a file
   * @throws ThredfiConfigError when it cannot be read
   */
  read(): boolean {
    if (!existsSync(this.#file)) return false;
    let snapshot: unknown;
    try {
      snapshot = JSON.parse(readFileSync(this.#file, "utf8"));
    } catch (error) {
      throw new ThredfiConfigError("data", `cannot be read from ${this.#file}: ${(error as Error).message}.`);
    }
    restoreSnapshot(this.#books, this.#clock, snapshot, "data");
    this.#written = this.#books.version;
    return true;
  }

  /** Writes soon, if the books have changed. */
  changed(): void {
    if (this.#books.version === this.#written || this.#timer) return;
    this.#timer = setTimeout(() => this.#writeLater(), this.#wait);
    this.#timer.unref();
  }

  #writeLater(): void {
    try {
      this.write();
    } catch (error) {
      // Nobody waits for it; close() will say it.
      process.emitWarning((error as Error).message);
    }
  }

  /** @throws ThredfiConfigError when it cannot be written */
  write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#books.version === this.#written) return;
    const began = performance.now();
    const other = `${this.#file}.${process.pid}.tmp`;
    try {
      writeFileSync(other, JSON.stringify(takeSnapshot(this.#books, this.#clock)));
      renameSync(other, this.#file);
    } catch (error) {
      throw new ThredfiConfigError("data", `cannot be written to ${this.#file}: ${(error as Error).message}.`);
    }
    this.#written = this.#books.version;
    this.#wait = Math.max(LEAST_WAIT, 10 * (performance.now() - began));
  }
}
