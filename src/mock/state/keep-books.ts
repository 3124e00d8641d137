// The books of one mock from start to end: what they start with, the file that keeps them, and what a test does with them.

import type { MockClock } from "../mock-clock.js";
import type { MockSnapshot, SeedRecords } from "../types.js";
import { DataFile, restoreSnapshot, takeSnapshot } from "./data-file.js";
import type { CheckBody, Engine } from "./engine.js";
import { plantSeed } from "./seed.js";

export interface KeptBooks {
  readonly file: DataFile | undefined;
  seed(records: SeedRecords): Record<string, Readonly<Record<string, unknown>>[]>;
  snapshot(): MockSnapshot;
  restore(snapshot: MockSnapshot): void;
}

/** @throws ThredfiConfigError when a file cannot be used */
export function keepBooks(
  engine: Engine,
  {
    clock,
    seed,
    data,
    check,
  }: { readonly clock: MockClock; readonly seed: string; readonly data: string | undefined; readonly check: CheckBody },
): KeptBooks {
  const { books } = engine;
  const file = data === undefined ? undefined : new DataFile(data, books, clock);
  const isThere = file?.read() ?? false;
  if (!isThere) plantSeed(engine, clock, seed, check);
  // A file that cannot be written is better known now.
  file?.write();
  const changing = <Result>(change: () => Result): Result => {
    const result = change();
    file?.changed();
    return result;
  };
  return {
    file,
    seed: (records) => changing(() => engine.seed(records, check)),
    snapshot: () => takeSnapshot(books, clock),
    restore: (snapshot) => changing(() => restoreSnapshot(books, clock, snapshot)),
  };
}
