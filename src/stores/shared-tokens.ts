// Puts a shared store before an exchange: take what another process has obtained, else obtain under the store's lock and
// leave the result there. A store that fails never fails a call: the process then goes on alone, and says so once.

import { maskSecrets } from "../errors/secrets.js";
import type { ObtainedToken, SharedTokens, StoreClient, StoredToken, TokenStore } from "./token-store.js";

/** Milliseconds that a failed store is left alone, so that its time-outs do not slow every exchange. */
const STORE_PAUSE = 5_000;

/**
 * Keeps tokens for the processes of a fleet. A client reads it when its own memory has no live token, and writes what it
 * obtains. Every method may fail: the client then goes on with its own memory and says so once (`store.unavailable`).
 *
 * Keys name host, partner and business; values are secrets.
 */
export interface TokenBackend {
  /** The token under this key with the life it has left, or undefined when there is none or it has expired. */
  get(key: string): StoredToken | undefined | Promise<StoredToken | undefined>;
  /** Keeps the token for `expiresInMs` milliseconds. */
  set(key: string, token: StoredToken): void | Promise<void>;
  delete(key: string): void | Promise<void>;
  /**
   * Runs `work` while nobody else runs theirs for the same key, so that one process of the fleet refreshes and the others
   * take its result. A holder that dies must not block the others for longer than a limit.
   */
  withLock?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** The option `tokenStore` of `createThredfiClient()`, over a backend of your own. */
export function shareTokens(backend: TokenBackend): TokenStore {
  return { forClient: (client) => new BackendTokens(backend, client) };
}

class BackendTokens implements SharedTokens {
  readonly #backend: TokenBackend;
  readonly #client: StoreClient;
  #fingerprint: Promise<string> | undefined;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #failing = false;
  #failures = 0;
  #forgotten = 0;

  constructor(backend: TokenBackend, client: StoreClient) {
    this.#backend = backend;
    this.#client = client;
  }

  async obtain(
    name: string,
    isWanted: (stored: StoredToken) => boolean,
    exchange: () => Promise<ObtainedToken>,
    onTaken: (token: ObtainedToken) => void,
  ): Promise<ObtainedToken> {
    const backend = this.#backend;
    const { now } = this.#client;
    const key = await this.#key(name);
    const take = async () => {
      const stored = await this.#try(() => backend.get(key));
      if (!stored || !isWanted(stored)) return undefined;
      const taken = { ...stored, obtainedAt: now() };
      onTaken(taken);
      return taken;
    };
    const obtainAndKeep = async () => {
      const forgotten = this.#forgotten;
      const token = await exchange();
      const { value, lifeMs } = token;
      // The store counts from when it is called, which is later than the token's life began.
      const expiresInMs = token.expiresInMs - (now() - token.obtainedAt);
      // What was forgotten meanwhile stays forgotten.
      if (expiresInMs > 0 && forgotten === this.#forgotten) {
        await this.#try(() => backend.set(key, { value, lifeMs, expiresInMs }), [value]);
      }
      return token;
    };

    const taken = await take();
    if (taken) return taken;
    if (!backend.withLock || this.#isPaused()) return obtainAndKeep();

    // The exchange's own failure is the caller's; a failure of the lock is only the store's.
    let outcome: Promise<ObtainedToken> | undefined;
    const work = () => {
      outcome ??= (async () => (await take()) ?? obtainAndKeep())();
      return outcome;
    };
    try {
      return await backend.withLock(key, work);
    } catch (error) {
      if (outcome) return outcome;
      this.#storeFailed(error);
      return obtainAndKeep();
    }
  }

  async forget(name: string): Promise<void> {
    this.#forgotten++;
    await this.#backend.delete(await this.#key(name));
  }

  /** Host, partner, API key and business: two clients share a token only when all four are the same. */
  async #key(name: string): Promise<string> {
    const { baseUrl, partner } = this.#client;
    this.#fingerprint ??= fingerprint(partner.apiKey);
    return `${baseUrl}|${partner.partnerId}|${await this.#fingerprint}|${name}`;
  }

  async #try<Result>(work: () => Result | Promise<Result>, secrets: string[] = []): Promise<Result | undefined> {
    if (this.#isPaused()) return undefined;
    const failures = this.#failures;
    try {
      const result = await work();
      // What began before the failure says nothing of the store as it is now.
      if (this.#failing && failures === this.#failures) {
        this.#failing = false;
        this.#client.emit?.({ type: "store.available" });
      }
      return result;
    } catch (error) {
      this.#storeFailed(error, secrets);
      return undefined;
    }
  }

  #storeFailed(error: unknown, secrets: string[] = []): void {
    this.#failures++;
    this.#pausedUntil = this.#client.now() + STORE_PAUSE;
    if (this.#failing) return;
    this.#failing = true;
    this.#client.emit?.({
      type: "store.unavailable",
      message: maskSecrets(error instanceof Error ? error.message : String(error), secrets),
    });
  }

  #isPaused(): boolean {
    return this.#client.now() < this.#pausedUntil;
  }
}

/** Tells API keys apart and does not tell them: 64 bits of SHA-256. */
async function fingerprint(secret: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret)));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
