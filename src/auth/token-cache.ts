// Which tokens are kept when there are more keys than room. A job that walks over all businesses comes back to a key only
// after all others: throwing out the least recently used would then throw out everything before it is used again. So what
// is kept stays while it lives, and a newcomer is kept only now and then; a hit changes nothing and costs nothing.

/** How often a newcomer takes the place of the oldest entry, so that what is used today gets in. */
const ADMITTED = 1 / 16;

/** What the cache wants to know of an entry. */
export interface CacheEntry {
  /** An exchange is under way: without its entry it would be made a second time. */
  isPending(): boolean;
  /** It has a token that a call could use. */
  isUseful(): boolean;
}

export class TokenCache<Entry extends CacheEntry> {
  /** The entry whose token was obtained the longest ago comes first. */
  readonly #entries = new Map<string, Entry>();
  readonly #size: number;
  readonly #random: () => number;

  constructor(size: number, random: () => number) {
    this.#size = size;
    this.#random = random;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** Adds an entry for the time of its exchange; whether it is kept is decided when that is over. */
  add(key: string, entry: Entry): void {
    this.#entries.set(key, entry);
  }

  /** The exchange of an entry is over. If there are too many, it goes, or the oldest does. */
  settle(key: string, entry: Entry): void {
    if (!this.#entries.delete(key)) return;
    if (this.#entries.size >= this.#size) {
      const [oldest] = this.#entries;
      if (!oldest || oldest[1].isPending()) return;
      if (oldest[1].isUseful() && this.#random() >= ADMITTED) return;
      this.#entries.delete(oldest[0]);
    }
    this.#entries.set(key, entry);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  keys(): string[] {
    return [...this.#entries.keys()];
  }
}
