// Puts a shared store before an exchange: take what another process has obtained, else obtain under the store's lock and
// leave the result there. A store that fails never fails a call: the process then goes on alone, and says so once.

import { maskSecrets } from "../errors/secrets.js";
import type { StoredToken, TokenStore } from "../stores/token-store.js";
import type { Emit } from "../transport/events.js";
import type { ObtainedToken } from "./cached-token.js";
import { refreshMargin } from "./lifetime.js";

/** Milliseconds that a failed store is left alone, so that its time-outs do not slow every exchange. */
const STORE_PAUSE = 5_000;

export interface SharedTokensOptions {
  readonly store: TokenStore;
  readonly refreshMargin: number;
  readonly now: () => number;
  readonly emit: Emit | undefined;
}

export class SharedTokens {
  readonly #options: SharedTokensOptions;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #failing = false;
  #failures = 0;
  #forgotten = 0;

  constructor(options: SharedTokensOptions) {
    this.#options = options;
  }

  /**
   * @param unwanted tokens that are not taken from the store: one that the server refused, one that is being renewed
   * @param onTaken called when the token came from the store and not from `exchange`
   */
  async obtain(
    key: string,
    unwanted: readonly (string | undefined)[],
    exchange: () => Promise<ObtainedToken>,
    onTaken: (token: ObtainedToken) => void,
  ): Promise<ObtainedToken> {
    const { store, now } = this.#options;
    const take = async () => {
      const taken = await this.#try(async () => this.#usable(await store.get(key), unwanted));
      if (taken) onTaken(taken);
      return taken;
    };
    const obtainAndKeep = async () => {
      const forgotten = this.#forgotten;
      const token = await exchange();
      // The store counts from when it is told, which is later than the token's life began.
      const expiresIn = token.expiresIn - (now() - token.obtainedAt);
      // What was forgotten meanwhile stays forgotten.
      if (expiresIn > 0 && forgotten === this.#forgotten) {
        await this.#try(() => store.set(key, { ...token, expiresIn }), [token.value]);
      }
      return token;
    };

    const taken = await take();
    if (taken) return taken;
    if (!store.withLock || this.#isPaused()) return obtainAndKeep();

    // The exchange's own failure is the caller's; a failure of the lock is only the store's.
    let outcome: Promise<ObtainedToken> | undefined;
    const work = () => {
      outcome ??= (async () => (await take()) ?? obtainAndKeep())();
      return outcome;
    };
    try {
      return await store.withLock(key, work);
    } catch (error) {
      if (outcome) return outcome;
      this.#storeFailed(error);
      return obtainAndKeep();
    }
  }

  /** Removes what the store has, so that no process takes it any more. Rejects when the store cannot be told. */
  async forget(key: string): Promise<void> {
    this.#forgotten++;
    await this.#options.store.delete(key);
  }

  #usable(stored: StoredToken | undefined, unwanted: readonly (string | undefined)[]): ObtainedToken | undefined {
    if (!stored || unwanted.includes(stored.value)) return undefined;
    // What is about to be renewed is not worth taking: whoever asks wants to be rid of it.
    if (stored.expiresIn <= refreshMargin(this.#options.refreshMargin, stored.life)) return undefined;
    return { ...stored, obtainedAt: this.#options.now() };
  }

  async #try<Result>(work: () => Result | Promise<Result>, secrets: string[] = []): Promise<Result | undefined> {
    if (this.#isPaused()) return undefined;
    const failures = this.#failures;
    try {
      const result = await work();
      // What began before the failure says nothing of the store as it is now.
      if (this.#failing && failures === this.#failures) {
        this.#failing = false;
        this.#options.emit?.({ type: "store.available" });
      }
      return result;
    } catch (error) {
      this.#storeFailed(error, secrets);
      return undefined;
    }
  }

  #storeFailed(error: unknown, secrets: string[] = []): void {
    this.#failures++;
    this.#pausedUntil = this.#options.now() + STORE_PAUSE;
    if (this.#failing) return;
    this.#failing = true;
    this.#options.emit?.({
      type: "store.unavailable",
      message: maskSecrets(error instanceof Error ? error.message : String(error), secrets),
    });
  }

  #isPaused(): boolean {
    return this.#options.now() < this.#pausedUntil;
  }
}
