// What an import keeps of each record: what became of it and where it stands. In typed arrays, 48 to 56 bytes a record: the
// memory of an import must not be what limits its size.

import { createHash } from "node:crypto";
import { type ItemState, REJECTED, WAITING } from "./import-item.js";

/** A record's place in the table. */
export type Row = number;

/** Of a row: 16 bytes of the hash of its key, 16 of its id, its state, and its line. */
const [ID, STATE, LINE, ROW] = [16, 32, 36, 40];
// 0 is a row without a state.
const [IS_WAITING, IS_REJECTED, IS_UUID, IS_TEXT] = [1, 2, 3, 4];
const CHUNK = 16_384;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export class RecordTable {
  readonly #chunks: Buffer[] = [];
  /** Ids that are no UUID. */
  readonly #texts = new Map<Row, string>();
  /** By the hash of a key: the number of its row, from 1. At least half of it is empty. */
  #slots = new Uint32Array(1024);
  #rows = 0;

  /** undefined when the table has no such record. */
  find(business: string, resource: string, externalId: string): Row | undefined {
    const found = this.#slots[this.#slotOf(hashOf(business, resource, externalId))] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  /** The same, but that a record which is not there is added. */
  findOrAdd(business: string, resource: string, externalId: string): Row {
    const hash = hashOf(business, resource, externalId);
    const slot = this.#slotOf(hash);
    const found = this.#slots[slot] ?? 0;
    if (found > 0) return found - 1;
    const row = this.#rows++;
    if (row % CHUNK === 0) this.#chunks.push(Buffer.alloc(CHUNK * ROW));
    hash.copy(this.#chunkOf(row), offsetOf(row), 0, ID);
    this.#slots[slot] = row + 1;
    if (2 * this.#rows > this.#slots.length) this.#grow();
    return row;
  }

  stateOf(row: Row): ItemState | undefined {
    const [chunk, at] = [this.#chunkOf(row), offsetOf(row)];
    switch (chunk[at + STATE]) {
      case IS_WAITING:
        return WAITING;
      case IS_REJECTED:
        return REJECTED;
      case IS_UUID: {
        const hex = chunk.toString("hex", at + ID, at + STATE);
        return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
      }
      default:
        return this.#texts.get(row);
    }
  }

  setState(row: Row, state: ItemState): void {
    const [chunk, at] = [this.#chunkOf(row), offsetOf(row)];
    const isUuid = typeof state === "string" && UUID.test(state);
    if (isUuid) chunk.write(state.replaceAll("-", ""), at + ID, "hex");
    else if (typeof state === "string") this.#texts.set(row, state);
    const kind = state === WAITING ? IS_WAITING : state === REJECTED ? IS_REJECTED : isUuid ? IS_UUID : IS_TEXT;
    chunk[at + STATE] = kind;
  }

  /** 0 when it was not set. */
  lineOf(row: Row): number {
    return this.#chunkOf(row).readUInt32LE(offsetOf(row) + LINE);
  }

  setLine(row: Row, line: number): void {
    this.#chunkOf(row).writeUInt32LE(line, offsetOf(row) + LINE);
  }

  #chunkOf(row: Row): Buffer {
    return this.#chunks[Math.floor(row / CHUNK)] as Buffer;
  }

  /** Where the row with this hash is named, or would be. */
  #slotOf(hash: Buffer): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash.readUInt32LE() & mask; ; slot = (slot + 1) & mask) {
      const row = (this.#slots[slot] ?? 0) - 1;
      if (row < 0) return slot;
      const at = offsetOf(row);
      if (this.#chunkOf(row).compare(hash, 0, ID, at, at + ID) === 0) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let row = 0; row < this.#rows; row++) {
      const at = offsetOf(row);
      this.#slots[this.#slotOf(this.#chunkOf(row).subarray(at, at + ID))] = row + 1;
    }
  }
}

const offsetOf = (row: Row) => (row % CHUNK) * ROW;

const hashOf = (business: string, resource: string, externalId: string): Buffer =>
  createHash("sha256").update(`${business} ${resource} ${externalId}`).digest();
