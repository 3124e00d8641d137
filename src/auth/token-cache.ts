// Which tokens are kept when there are more keys than room. A job that walks over all businesses comes back to a key only
// after all others: throwing out the least recently used would then throw out everything before it is used again. So what
// is kept stays while it lives, unless a key is missed twice within a few misses; a hit changes nothing and costs nothing.

/** How many of the keys that were turned away last are remembered, as a part of the room. */
const REMEMBERED = 1 / 8;

/** What the cache wants to know of an entry. */
export interface CacheEntry {
  /** An exchange is under way: without its entry it would be made a second time. */
  isPending(): boolean;
  /** It has a token that a call could use. */
  isUseful(): boolean;
}

export class TokenCache<Entry extends CacheEntry> {
  /** The entry whose exchange ended the longest ago comes first. */
  readonly #kept = new Map<string, Entry>();
  /** Entries for which there may be no room, for the time of their exchange. */
  readonly #newcomers = new Map<string, Entry>();
  /** The key that was turned away first comes first. */
  readonly #turnedAway = new Set<string>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): Entry | undefined {
    return this.#kept.get(key) ?? this.#newcomers.get(key);
  }

  /** Adds an entry for the time of its exchange; whether it is kept is decided when that is over. */
  add(key: string, entry: Entry): void {
    this.#newcomers.set(key, entry);
  }

  /** The exchange of an entry is over. If there are too many, it goes, or the oldest does. */
  settle(key: string, entry: Entry): void {
    if (this.#kept.get(key) === entry) this.#kept.delete(key);
    // Whoever forgot it meanwhile does not get it back.
    else if (this.#newcomers.get(key) !== entry) return;
    else if (!this.#makeRoom(key, entry)) return;
    this.#newcomers.delete(key);
    this.#kept.set(key, entry);
  }

  delete(key: string): void {
    this.#kept.delete(key);
    this.#newcomers.delete(key);
  }

  keys(): string[] {
    return [...this.#kept.keys(), ...this.#newcomers.keys()];
  }

  /** Whether there is room for a newcomer now; if not, it is gone. */
  #makeRoom(key: string, entry: Entry): boolean {
    const again = this.#turnedAway.delete(key);
    if (this.#kept.size < this.#size) return true;
    const [oldest] = this.#kept;
    if (oldest && (!oldest[1].isUseful() || (again && entry.isUseful()))) {
      this.#kept.delete(oldest[0]);
      if (oldest[1].isPending()) this.#newcomers.set(...oldest);
      return true;
    }
    this.#newcomers.delete(key);
    this.#turnedAway.add(key);
    const [first = key] = this.#turnedAway;
    if (this.#turnedAway.size > Math.ceil(this.#size * REMEMBERED)) this.#turnedAway.delete(first);
    return false;
  }
}
