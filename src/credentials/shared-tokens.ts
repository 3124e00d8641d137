// Puts a shared store before an exchange: take what another process has obtained, else obtain under the store's lock and
// leave the result there. A store that fails never fails a call: the process then goes on alone, and says so once.

import type { Emit } from "../events.js";
import type { StoredToken, TokenStore } from "../stores/token-store.js";
import { renewalMargin } from "./lifetime.js";
import type { ObtainedToken } from "./token-source.js";

/** Milliseconds that a failed store is left alone, so that its time-outs do not slow every exchange. */
const STORE_PAUSE = 5_000;

export interface SharedTokensOptions {
  readonly store: TokenStore;
  readonly margin: number;
  readonly now: () => number;
  readonly emit: Emit | undefined;
}

export class SharedTokens {
  readonly #options: SharedTokensOptions;
  #pausedUntil = 0;
  #failing = false;

  constructor(options: SharedTokensOptions) {
    this.#options = options;
  }

  /**
   * @param refused a token that the server refused: it is not taken from the store again
   * @param onTaken called when the token came from the store and not from `exchange`
   */
  async obtain(
    key: string,
    refused: string | undefined,
    exchange: () => Promise<ObtainedToken>,
    onTaken: (token: ObtainedToken) => void,
  ): Promise<ObtainedToken> {
    const { store } = this.#options;
    const take = async () => {
      const taken = await this.#try(async () => this.#usable(await store.get(key), refused));
      if (taken) onTaken(taken);
      return taken;
    };
    const obtainAndKeep = async () => {
      const token = await exchange();
      if (token.expiresIn > 0) await this.#try(() => store.set(key, token));
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

  /** Removes what the store has, so that no process takes it any more. */
  async forget(key: string): Promise<void> {
    await this.#try(() => this.#options.store.delete(key));
  }

  #usable(stored: StoredToken | undefined, refused: string | undefined): ObtainedToken | undefined {
    if (!stored || stored.value === refused) return undefined;
    // What is about to be renewed is not worth taking: whoever asks wants to be rid of it.
    if (stored.expiresIn <= renewalMargin(this.#options.margin, stored.life)) return undefined;
    return { ...stored, obtainedAt: this.#options.now() };
  }

  async #try<Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> {
    if (this.#isPaused()) return undefined;
    try {
      const result = await work();
      if (this.#failing) this.#options.emit?.({ type: "store.available" });
      this.#failing = false;
      return result;
    } catch (error) {
      this.#storeFailed(error);
      return undefined;
    }
  }

  #storeFailed(error: unknown): void {
    this.#pausedUntil = this.#options.now() + STORE_PAUSE;
    if (this.#failing) return;
    this.#failing = true;
    this.#options.emit?.({
      type: "store.unavailable",
      message: error instanceof Error ? error.message : String(error),
    });
  }

  #isPaused(): boolean {
    return this.#options.now() < this.#pausedUntil;
  }
}
