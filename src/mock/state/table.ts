// The records of one resource: in the order in which they were made, found by id or by the value of a member. It knows
// nothing of what they mean. Records are never changed, only replaced, so a copy of a table may share them.

import type { BookRecord } from "./resource-rules.js";

/** In ascending order; a number for one, since most values are of one record. */
type Places = number | number[];
type Index = Map<unknown, Places>;

export class Table {
  /** A removed record leaves a gap, so that the others keep their places. */
  readonly #rows: (BookRecord | undefined)[] = [];
  readonly #places = new Map<string, number>();
  /** By member, made when it is first asked for: the places of the records with each value. */
  readonly #indexes = new Map<string, Index>();

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
    return placesOf(this.#index(member).get(value)).map((place) => this.#rows[place] as BookRecord);
  }

  count(member: string, value: unknown): number {
    return placesOf(this.#index(member).get(value)).length;
  }

  #index(member: string): Index {
    const known = this.#indexes.get(member);
    if (known) return known;
    const index: Index = new Map();
    for (const [place, record] of this.#rows.entries()) if (record) addTo(index, record[member], place);
    this.#indexes.set(member, index);
    return index;
  }

  #set(place: number, after: BookRecord | undefined): void {
    const before = this.#rows[place];
    this.#rows[place] = after;
    for (const [member, index] of this.#indexes) {
      if (before && after && before[member] === after[member]) continue;
      if (before) removeFrom(index, before[member], place);
      if (after) addTo(index, after[member], place);
    }
  }
}

const placesOf = (places: Places | undefined): readonly number[] =>
  places === undefined ? [] : typeof places === "number" ? [places] : places;

function addTo(index: Index, value: unknown, place: number): void {
  const known = index.get(value);
  if (known === undefined) index.set(value, place);
  else if (typeof known === "number") index.set(value, known < place ? [known, place] : [place, known]);
  else if (place > (known.at(-1) ?? 0)) known.push(place);
  // A record that got the value later stands at its own place all the same.
  else
    known.splice(
      known.findIndex((other) => other > place),
      0,
      place,
    );
}

function removeFrom(index: Index, value: unknown, place: number): void {
  const known = index.get(value);
  if (typeof known === "number") index.delete(value);
  else known?.splice(known.lastIndexOf(place), 1);
}
