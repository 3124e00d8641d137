// The books: the tables of every business and those of the partner, and what is undone when a request is rejected. It
// knows nothing of HTTP or of the contract.

import { seeded } from "../choose-error.js";
import type { BookRecord } from "./resource-rules.js";
import { Table } from "./table.js";

/** The id of a business, or the partner's own: its businesses. */
export type Scope = string;

export const PARTNER: Scope = "partner";

/** Everything that the books hold, as JSON can. */
export interface BooksSnapshot {
  /** By scope and resource, in the order in which the records were made. */
  readonly records: Readonly<Record<Scope, Readonly<Record<string, readonly BookRecord[]>>>>;
  readonly counters: Readonly<Record<string, number>>;
}

export class Books {
  #tables = new Map<Scope, Map<string, Table>>();
  #counters = new Map<string, number>();
  #undo: (() => void)[] | undefined;
  #version = 0;

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  table(scope: Scope, resource: string): Table {
    const tables = this.#tables.get(scope) ?? new Map<string, Table>();
    const table = tables.get(resource) ?? new Table();
    this.#tables.set(scope, tables.set(resource, table));
    return table;
  }

  put(scope: Scope, resource: string, record: BookRecord): BookRecord {
    const table = this.table(scope, resource);
    const before = table.put(record);
    this.#version++;
    this.#undo?.push(() => (before ? table.put(before) : table.remove(record.id)));
    return record;
  }

  remove(scope: Scope, resource: string, id: string): void {
    const undo = this.table(scope, resource).remove(id);
    this.#version++;
    if (undo) this.#undo?.push(undo);
  }

  /** 1, then 2, for each name in each scope. */
  next(scope: Scope, name: string): number {
    const key = `${scope} ${name}`;
    const before = this.#counters.get(key) ?? 0;
    this.#counters.set(key, before + 1);
    this.#undo?.push(() => this.#counters.set(key, before));
    return before + 1;
  }

  /** A UUID of version 4, the same ones for the same calls. */
  newId(): string {
    const random = seeded(this.next(PARTNER, "ids"));
    const digits = Array.from({ length: 4 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join("");
    return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
  }

  /** All of it or, when it throws, nothing. */
  transaction<Result>(action: () => Result): Result {
    if (this.#undo) return action();
    const undo: (() => void)[] = [];
    this.#undo = undo;
    try {
      return action();
    } catch (error) {
      this.#undo = undefined;
      for (const step of undo.reverse()) step();
      throw error;
    } finally {
      this.#undo = undefined;
    }
  }

  snapshot(): BooksSnapshot {
    const records = [...this.#tables].map(([scope, tables]) => [
      scope,
      Object.fromEntries([...tables].map(([resource, table]) => [resource, [...table]])),
    ]);
    return { records: Object.fromEntries(records), counters: Object.fromEntries(this.#counters) };
  }

  restore({ records, counters }: BooksSnapshot): void {
    this.#version++;
    this.#tables = new Map(
      Object.entries(records).map(([scope, tables]) => [
        scope,
        new Map(Object.entries(tables).map(([resource, rows]) => [resource, new Table(rows)])),
      ]),
    );
    this.#counters = new Map(Object.entries(counters));
  }
}
