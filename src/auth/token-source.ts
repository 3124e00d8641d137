// Keeps one token a key and gets a new one when it is needed: renewal ahead of expiry, single flight, a short memory for
// refused credentials, a bound on how many are kept. It knows nothing of HTTP and nothing of other processes: how a
// token is obtained is the caller's function, and what time it is the caller's clock.

import { ThredfiAuthenticationError, type TokenExchange } from "../errors/index.js";
import { refreshMargin } from "./lifetime.js";
import { RecencyMap } from "./recency-map.js";

/** A token in hand. Times are in milliseconds, by the clock of this process. */
export interface AccessToken {
  readonly value: string;
  readonly obtainedAt: number;
  /** From here on it is renewed while it still serves. */
  readonly renewAt: number;
  /** From here on a call waits for the new one: a token this close to its end may expire on the way. */
  readonly waitAt: number;
  readonly expiresAt: number;
}

/** A token as `obtain` hands it over, with the milliseconds it lives from `obtainedAt`. */
export interface ObtainedToken {
  readonly value: string;
  readonly obtainedAt: number;
  readonly expiresIn: number;
  readonly life: number;
}

export interface TokenSourceOptions {
  /** How long before expiry a token is renewed, in milliseconds. */
  readonly margin: number;
  /** How long refused credentials are remembered, in milliseconds. */
  readonly authFailureTtl: number;
  /** How many tokens are kept; beyond it the least recently used goes. */
  readonly maxTokens: number;
  /** The current time in milliseconds. */
  readonly now: () => number;
}

/** What `obtain` may want to know: the token that a call was refused with, which must not come back. */
export type Obtain = (key: string, refused: string | undefined) => Promise<ObtainedToken>;

interface Entry {
  token: AccessToken | undefined;
  pending: Promise<AccessToken> | undefined;
  /** The value of the token that was refused last. */
  refused: string | undefined;
  /** A failure that is answered at once until `until`. */
  failure: { readonly error: unknown; readonly until: number } | undefined;
  /** Failed background renewals are not repeated before this instant. */
  renewalPause: number;
}

/** OAuth 2.0 errors that trying again cannot mend (RFC 6749, section 5.2). */
const LASTING_ERRORS = ["invalid_client", "unauthorized_client"];

/** Milliseconds between attempts to renew in the background, while the old token still serves. */
const RENEWAL_PAUSE = 1_000;

export class TokenSource {
  readonly #entries = new RecencyMap<Entry>();
  readonly #exchange: TokenExchange;
  readonly #obtain: Obtain;
  readonly #options: TokenSourceOptions;

  constructor(exchange: TokenExchange, obtain: Obtain, options: TokenSourceOptions) {
    this.#exchange = exchange;
    this.#obtain = obtain;
    this.#options = options;
  }

  /** A live token: the one in hand, the one on its way, or a new one. Concurrent callers share one exchange. */
  get(key: string): AccessToken | Promise<AccessToken> {
    const entry = this.#entry(key);
    const { token } = entry;
    const now = this.#options.now();
    // A clock that was set back says nothing of the token's age any more.
    if (token && now >= token.obtainedAt && now < token.waitAt) {
      if (now >= token.renewAt && !entry.pending && now >= entry.renewalPause) {
        this.#renew(key, entry).catch(() => {});
      }
      return token;
    }
    if (entry.pending) return entry.pending;
    if (entry.failure && now < entry.failure.until) return Promise.reject(entry.failure.error);
    return this.#renew(key, entry);
  }

  /** The token in hand, if there is one; nothing is fetched and nothing is counted as a use. */
  peek(key: string): AccessToken | undefined {
    return this.#entries.peek(key)?.token;
  }

  /** Drops this token and no other: one that somebody else has obtained since stays. */
  refuse(key: string, token: AccessToken): boolean {
    // Also when its entry has gone meanwhile: a shared store may still have the token.
    const entry = this.#entry(key);
    if (entry.token && entry.token !== token) return false;
    const dropped = entry.token === token;
    entry.token = undefined;
    entry.refused = token.value;
    return dropped;
  }

  /** Drops whatever is kept under the key, or under every key. An exchange on its way is not stopped. */
  forget(key?: string): string[] {
    const keys = key === undefined ? [...this.#entries.keys()] : [key];
    for (const each of keys) this.#entries.delete(each);
    return keys;
  }

  /** The entry of a key, as the most recently used one. */
  #entry(key: string): Entry {
    let entry = this.#entries.use(key);
    if (entry) return entry;
    if (this.#entries.size >= this.#options.maxTokens) {
      // Without its entry an exchange on its way would be made a second time.
      this.#entries.dropOldest(({ pending }) => pending === undefined);
    }
    const renewalPause = Number.NEGATIVE_INFINITY;
    entry = { token: undefined, pending: undefined, refused: undefined, failure: undefined, renewalPause };
    this.#entries.add(key, entry);
    return entry;
  }

  /** A failure of the exchange that this one needed is remembered where it happened, and not a second time here. */
  #isLasting(error: unknown): boolean {
    return (
      error instanceof ThredfiAuthenticationError &&
      error.exchange === this.#exchange &&
      LASTING_ERRORS.includes(error.code)
    );
  }

  #renew(key: string, entry: Entry): Promise<AccessToken> {
    const { now, margin, authFailureTtl } = this.#options;
    const settled = this.#obtain(key, entry.refused).then(
      (obtained) => {
        const token = accessToken(obtained, margin);
        entry.token = token;
        entry.failure = undefined;
        entry.pending = undefined;
        return token;
      },
      (error: unknown) => {
        entry.pending = undefined;
        if (this.#isLasting(error)) {
          entry.failure = { error, until: now() + authFailureTtl };
        }
        entry.renewalPause = now() + RENEWAL_PAUSE;
        // The renewal was early: what is in hand still serves.
        if (entry.token && now() < entry.token.expiresAt) return entry.token;
        throw error;
      },
    );
    entry.pending = settled;
    return settled;
  }
}

function accessToken({ value, obtainedAt, expiresIn, life }: ObtainedToken, margin: number): AccessToken {
  const expiresAt = obtainedAt + expiresIn;
  const early = refreshMargin(margin, life);
  return { value, obtainedAt, expiresAt, renewAt: expiresAt - early, waitAt: expiresAt - early / 10 };
}
