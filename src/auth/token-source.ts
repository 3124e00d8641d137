// Keeps one token a key and gets a new one when it is needed: refresh ahead of expiry, single flight, patience with a
// token that the API does not know yet, a limit on exchanges that rejections cause, a short memory for rejected
// credentials. It knows nothing of HTTP and of other processes: how a token is obtained is the caller's function.

import { ThredfiAuthenticationError, type TokenExchange } from "../errors/authentication-error.js";
import type { ObtainedToken } from "../stores/token-store.js";
import type { Clock } from "../transport/clock.js";
import type { Rejection } from "../transport/pipeline.js";
import { CachedToken } from "./cached-token.js";
import { TokenCache } from "./token-cache.js";

export interface TokenSourceOptions {
  /** How long before expiry a token is refreshed, in milliseconds. */
  readonly refreshMargin: number;
  /** How long rejected credentials are remembered, in milliseconds. */
  readonly authFailureTtl: number;
  /** How many tokens are kept. */
  readonly maxTokens: number;
  /** How long an exchange is waited for, in milliseconds; whoever comes later starts another. */
  readonly exchangeLimit: number;
  readonly clock: Clock;
  /** Is handed each exchange, so that a runtime whose requests end lets it finish. */
  readonly waitUntil: ((promise: Promise<unknown>) => void) | undefined;
}

export interface ObtainRequest {
  /** The token that the API rejected, which must not come back. */
  readonly rejected: string | undefined;
  /** The token that is being replaced. */
  readonly cached: string | undefined;
  /** No call waits for it, so it must end soon. */
  readonly background: boolean;
}

export type Obtain = (key: string, request: ObtainRequest) => Promise<ObtainedToken>;

/** OAuth 2.0 errors that trying again cannot fix (RFC 6749, section 5.2). */
const LASTING_ERRORS = ["invalid_client", "unauthorized_client"];

/** Milliseconds between two exchanges for one key, where a rejection or a failed refresh asks for them. */
const PAUSE = 1_000;

/** Until this age, in milliseconds, the API may not know a token yet: its parts learn of it one after the other. */
const YOUNG = 5_000;

/** How long calls wait before they try a young token again, in milliseconds. */
const PATIENCE = [250, 500, 1_000, 2_000];

class Entry {
  token: CachedToken | undefined;
  pending: { readonly token: Promise<CachedToken>; readonly since: number } | undefined;
  /** The value of the token that was rejected last. */
  rejected: string | undefined;
  /** A failure that is given at once until `until`. */
  failure: { readonly error: unknown; readonly until: number } | undefined;
  /** Failed background refreshes are not repeated before this instant. */
  refreshPause = Number.NEGATIVE_INFINITY;
  /** When a rejection last caused an exchange. */
  replacedAt = Number.NEGATIVE_INFINITY;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  isPending(): boolean {
    return this.pending !== undefined;
  }

  isUseful(): boolean {
    return this.token?.isUsable(this.#clock.now()) ?? false;
  }
}

export class TokenSource {
  readonly #cache: TokenCache<Entry>;
  readonly #exchange: TokenExchange;
  readonly #obtain: Obtain;
  readonly #options: TokenSourceOptions;

  constructor(exchange: TokenExchange, obtain: Obtain, options: TokenSourceOptions) {
    this.#exchange = exchange;
    this.#obtain = obtain;
    this.#options = options;
    this.#cache = new TokenCache(options.maxTokens);
  }

  /**
   * A live token: the cached one, the one on its way, or a new one. Concurrent callers share one exchange.
   *
   * @param minLife milliseconds that it should still live
   * @param waitUntil is handed the exchange, if this call begins one
   * @param background no call waits for it
   */
  get(
    key: string,
    minLife = 0,
    waitUntil = this.#options.waitUntil,
    background = false,
  ): CachedToken | Promise<CachedToken> {
    const now = this.#options.clock.now();
    const entry = this.#entry(key);
    const { token, pending } = entry;
    // A token that was obtained just now lives as long as the API lets any live.
    const isRecent = token !== undefined && (token.age(now) < PAUSE || now < entry.refreshPause);
    if (token?.isUsable(now) && (minLife === 0 || token.left(now) >= minLife || isRecent)) {
      if (token.isDue(now) && !pending && now >= entry.refreshPause) {
        this.#refresh(key, entry, true, waitUntil).catch(() => {});
      }
      return token;
    }
    // One that has not settled in its time may never: some runtimes drop it when the request that began it ends.
    const left = pending ? this.#options.exchangeLimit - (now - pending.since) : 0;
    if (pending && left > 0)
      return this.#join(pending.token, left, () => this.get(key, minLife, waitUntil, background));
    if (entry.failure && now < entry.failure.until) return Promise.reject(entry.failure.error);
    return this.#refresh(key, entry, background, waitUntil);
  }

  /** Waits for the exchange of another call, but no longer than it may take. */
  async #join(token: Promise<CachedToken>, left: number, again: () => CachedToken | Promise<CachedToken>) {
    if (left === Number.POSITIVE_INFINITY) return token;
    let cancel: (() => void) | undefined;
    const over = new Promise<undefined>((resolve) => {
      cancel = this.#options.clock.setTimer(() => resolve(undefined), left);
    });
    return (await Promise.race([token, over]).finally(cancel)) ?? again();
  }

  /** The cached token, if there is one; nothing is obtained. */
  peek(key: string): CachedToken | undefined {
    return this.#cache.get(key)?.token;
  }

  /**
   * The API has rejected a token. A young one that it never accepted is kept and tried again after a wait; another one is
   * dropped, unless a new one has taken its place already, or one was dropped less than a second ago.
   *
   * @param left milliseconds that the call may still wait
   * @param onDrop called when this very token is dropped
   */
  reject(key: string, token: CachedToken, left: number, onDrop: () => void): Rejection | Promise<Rejection> {
    const { clock } = this.#options;
    const now = clock.now();
    const entry = this.#entry(key);
    if (entry.token && entry.token !== token) return "another";
    if (!token.accepted && token.sinceIssue(now) < YOUNG) return bePatient(token, left, clock);
    if (!entry.token) {
      entry.rejected = token.value;
      return "another";
    }
    if (now - entry.replacedAt < PAUSE) return "none";
    entry.replacedAt = now;
    entry.token = undefined;
    entry.rejected = token.value;
    onDrop();
    return "another";
  }

  /** Somebody else saw this value rejected: it is not taken again, wherever it still is. */
  rejectValue(key: string, value: string, onDrop: () => void): void {
    const entry = this.#entry(key);
    if (entry.token && entry.token.value !== value) return;
    // Somebody has used it, so it is not too young to be known.
    if (entry.token) entry.token.accepted = true;
    if (entry.token) this.reject(key, entry.token, 0, onDrop);
    else entry.rejected = value;
  }

  /** Drops whatever is kept under the key, or under every key. An exchange on its way is not stopped. */
  forget(key?: string): string[] {
    const keys = key === undefined ? this.#cache.keys() : [key];
    for (const each of keys) this.#cache.delete(each);
    return keys;
  }

  #entry(key: string): Entry {
    let entry = this.#cache.get(key);
    if (!entry) {
      entry = new Entry(this.#options.clock);
      this.#cache.add(key, entry);
    }
    return entry;
  }

  /**
   * Milliseconds that calls get this failure at once. What rejects every exchange is asked once a second; a failure of
   * the exchange that this one needed is remembered where it happened, and not a second time here.
   */
  #memoryOf(error: unknown): number {
    if (!(error instanceof ThredfiAuthenticationError) || error.exchange !== this.#exchange) return 0;
    if (LASTING_ERRORS.includes(error.code)) return this.#options.authFailureTtl;
    return error.status === 401 ? PAUSE : 0;
  }

  #refresh(
    key: string,
    entry: Entry,
    background: boolean,
    waitUntil: TokenSourceOptions["waitUntil"],
  ): Promise<CachedToken> {
    const { clock, refreshMargin } = this.#options;
    const settle = () => {
      if (entry.pending === pending) entry.pending = undefined;
      this.#cache.settle(key, entry);
    };
    const request = { rejected: entry.rejected, cached: entry.token?.value, background };
    const token = this.#obtain(key, request).then(
      (obtained) => {
        const fresh = new CachedToken(obtained, refreshMargin);
        entry.token = fresh;
        entry.failure = undefined;
        settle();
        return fresh;
      },
      (error: unknown) => {
        entry.failure = { error, until: clock.now() + this.#memoryOf(error) };
        entry.refreshPause = clock.now() + PAUSE;
        settle();
        // The refresh was early: the cached token still serves.
        if (entry.token && entry.token.left(clock.now()) > 0) return entry.token;
        throw error;
      },
    );
    const pending = { token, since: clock.now() };
    entry.pending = pending;
    try {
      waitUntil?.(token.catch(() => {}));
    } catch {
      // A runtime that will not wait, or a function without its object: the call goes on.
    }
    return token;
  }
}

/** All calls that are rejected with the token wait until the same instant. */
async function bePatient(token: CachedToken, left: number, clock: Clock): Promise<Rejection> {
  const now = clock.now();
  if (now >= token.patientUntil) {
    const wait = PATIENCE[token.tries];
    if (wait === undefined) return "none";
    token.tries++;
    token.patientUntil = now + wait;
  }
  // A wait of one's own: one that is shared may belong to a request that has ended.
  const wait = token.patientUntil - now;
  if (wait >= left) return "none";
  await clock.sleep(wait);
  return "same";
}
