// The records of one resource: in the order in which they were made, found by id or by the value of a member. It knows
// nothing of what they mean. Records are never changed, only replaced, so a copy of a table may share them.

import type { BookRecord } from "./resource-rules.js";

export class Table {
  /** A removed record leaves a gap, so that the others keep their places. */
  readonly #rows: (BookRecord | undefined)[] = [];
  readonly #places = new Map<string, number>();
  /** By member, made when it is first asked for: the places of the records with each value. */
  readonly #indexes = new Map<string, Map<unknown, Set<number>>>();

  constructor(records: Iterable<BookRecord> = []) {
    for (const record of records) this.put(record);
  }

  get size(): number {
    return this.#places.size;
  }

  find(id: string): BookRecord | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#rows[place];
  }

  /** @returns the record that it replaces */
  put(record: BookRecord): BookRecord | undefined {
    const place = this.#places.get(record.id) ?? this.#rows.length;
    const before = this.#rows[place];
    this.#places.set(record.id, place);
    this.#set(place, record);
    return before;
  }

  /** @returns a function that puts it back to its place */
  remove(id: string): (() => void) | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    const before = this.#rows[place];
    this.#places.delete(id);
    this.#set(place, undefined);
    return () => {
      this.#places.set(id, place);
      this.#set(place, before);
    };
  }

  *[Symbol.iterator](): IterableIterator<BookRecord> {
    for (const record of this.#rows) if (record) yield record;
  }

  *newestFirst(): IterableIterator<BookRecord> {
    for (let place = this.#rows.length - 1; place >= 0; place--) {
      const record = this.#rows[place];
      if (record) yield record;
    }
  }

  where(member: string, value: unknown): BookRecord[] {
    const places = [...(this.#index(member).get(value) ?? [])];
    // A record that got the value later stands at its own place all the same.
    if (places.some((place, index) => place < (places[index - 1] ?? 0))) places.sort((one, other) => one - other);
    return places.map((place) => this.#rows[place] as BookRecord);
  }

  #index(member: string): Map<unknown, Set<number>> {
    const known = this.#indexes.get(member);
    if (known) return known;
    const index = new Map<unknown, Set<number>>();
    for (const [place, record] of this.#rows.entries()) if (record) addTo(index, record[member], place);
    this.#indexes.set(member, index);
    return index;
  }

  #set(place: number, after: BookRecord | undefined): void {
    const before = this.#rows[place];
    this.#rows[place] = after;
    for (const [member, index] of this.#indexes) {
      if (before && after && before[member] === after[member]) continue;
      if (before) {
        const places = index.get(before[member]);
        places?.delete(place);
        if (places?.size === 0) index.delete(before[member]);
      }
      if (after) addTo(index, after[member], place);
    }
  }
}

function addTo(index: Map<unknown, Set<number>>, value: unknown, place: number): void {
  const places = index.get(value);
  if (places) places.add(place);
  else index.set(value, new Set([place]));
}
