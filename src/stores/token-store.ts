// Where tokens rest when more than one process should share them. Times are lengths, never instants: two machines need
// not agree on what time it is.

/** A token as a store keeps it. */
export interface StoredToken {
  readonly value: string;
  /** Milliseconds that it still lives. */
  readonly expiresIn: number;
  /** Milliseconds that it lived when it was issued. */
  readonly life: number;
}

/**
 * Keeps tokens for the processes of a fleet. A client reads it when its own memory has no live token, and writes what it
 * obtains. Every method may fail: the client then goes on with its own memory and says so once (`store.unavailable`).
 *
 * Keys name host, partner and business; values are secrets.
 */
export interface TokenStore {
  /** The token under this key with the life it has left, or undefined when there is none or it has expired. */
  get(key: string): StoredToken | undefined | Promise<StoredToken | undefined>;
  /** Keeps the token for `expiresIn` milliseconds. */
  set(key: string, token: StoredToken): void | Promise<void>;
  delete(key: string): void | Promise<void>;
  /**
   * Runs `work` while nobody else runs theirs for the same key, so that one process of the fleet refreshes and the others
   * take its result. A holder that dies must not block the others for longer than a limit.
   */
  withLock?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}
