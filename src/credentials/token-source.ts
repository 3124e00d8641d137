// Keeps one token a key and gets a new one when it is needed: expiry, renewal ahead of it, single flight.
// It knows nothing of HTTP: how a token is obtained is the caller's function, and what time it is the caller's clock.

import type { IssuedToken } from "./token-answer.js";

/** A token in hand. */
export interface AccessToken {
  readonly value: string;
  /** Milliseconds since the epoch, by the clock of this process. */
  readonly expiresAt: number;
}

export interface TokenSourceOptions {
  /** How long before expiry a token is renewed, in milliseconds; never more than a tenth of its life. */
  readonly margin: number;
  /** The current time in milliseconds since the epoch. */
  readonly now: () => number;
}

interface Entry {
  token?: AccessToken & { readonly renewAt: number };
  pending?: Promise<AccessToken>;
}

/** A life that the server states beyond this is cut to it, in seconds: the longest life the docs mention, 24 hours. */
const LONGEST_LIFE = 24 * 60 * 60;

export class TokenSource {
  readonly #entries = new Map<string, Entry>();
  readonly #obtain: (key: string) => Promise<IssuedToken>;
  readonly #options: TokenSourceOptions;

  constructor(obtain: (key: string) => Promise<IssuedToken>, options: TokenSourceOptions) {
    this.#obtain = obtain;
    this.#options = options;
  }

  /** A live token: the one in hand, the one on its way, or a new one. Concurrent callers share one exchange. */
  get(key: string): AccessToken | Promise<AccessToken> {
    const entry = this.#entry(key);
    if (entry.token && this.#options.now() < entry.token.renewAt) return entry.token;
    entry.pending ??= this.#renew(key, entry);
    return entry.pending;
  }

  /** Drops this token and no other: one that somebody else has obtained since stays. */
  forget(key: string, token: AccessToken): void {
    const entry = this.#entries.get(key);
    if (entry?.token === token) delete entry.token;
  }

  #entry(key: string): Entry {
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = {};
      this.#entries.set(key, entry);
    }
    return entry;
  }

  async #renew(key: string, entry: Entry): Promise<AccessToken> {
    try {
      const askedAt = this.#options.now();
      const issued = await this.#obtain(key);
      // Counted from when it was asked for: the server's clock started no earlier than that.
      const life = Math.min(issued.lifetime ?? 0, LONGEST_LIFE) * 1000;
      const token = {
        value: issued.value,
        expiresAt: askedAt + life,
        renewAt: askedAt + life - Math.min(this.#options.margin, life / 10),
      };
      entry.token = token;
      return token;
    } finally {
      delete entry.pending;
    }
  }
}
