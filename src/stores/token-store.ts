// What a client and its shared store agree on. Times are lengths, never instants: two machines need not agree on what time
// it is. The core has these types and none of the code, which comes with the store.

/** A token as a store keeps it. */
export interface StoredToken {
  readonly value: string;
  /** Milliseconds that it still lives. */
  readonly expiresInMs: number;
  /** Milliseconds that it lived when it was issued. */
  readonly lifeMs: number;
}

/** A token as a client obtained it. */
export interface ObtainedToken extends StoredToken {
  /** By the client's clock, in milliseconds. */
  readonly obtainedAt: number;
}

/** What a client takes as its option `tokenStore`: `redisStore()`, or `shareTokens()` with a backend of your own. */
export interface TokenStore {
  /** The tokens of one client, apart from those of every other. */
  forClient(client: StoreClient): SharedTokens;
}

/** The client that a store serves. */
export interface StoreClient {
  readonly baseUrl: string;
  readonly partner: { readonly partnerId: string; readonly apiKey: string };
  now(): number;
  /** Called when the store fails, and when it works again. */
  readonly emit: ((event: { type: "store.unavailable" | "store.available"; message?: string }) => void) | undefined;
}

/** The shared tokens of one client. `name` is `partner` or the id of a business. */
export interface SharedTokens {
  /**
   * @param isWanted whether a stored token is worth taking
   * @param exchange obtains a token where the store has none
   * @param onTaken called when the token came from the store
   */
  obtain(
    name: string,
    isWanted: (stored: StoredToken) => boolean,
    exchange: () => Promise<ObtainedToken>,
    onTaken: (token: ObtainedToken) => void,
  ): Promise<ObtainedToken>;
  /** Removes a token, so that no process takes it any more. Rejects when the store cannot be reached. */
  forget(name: string): Promise<void>;
}
