// The three credentials of one client, side by side: which header a call gets, where its token comes from, and what
// happens to a token that the server refuses.

import type { CredentialName } from "../client/types.js";
import { checkUuid } from "../errors/check-identifiers.js";
import { ThredfiAuthenticationError } from "../errors/index.js";
import type { TokenStore } from "../stores/token-store.js";
import type { Emit } from "../transport/events.js";
import { basicAuthorization, type PartnerCredentials } from "./basic.js";
import { exchangeBusinessToken } from "./business-token.js";
import { lifeOf } from "./lifetime.js";
import { exchangePartnerToken } from "./partner-token.js";
import type { SendExchange } from "./send-exchange.js";
import { SharedTokens } from "./shared-tokens.js";
import type { IssuedToken } from "./token-response.js";
import { type AccessToken, type ObtainedToken, TokenSource, type TokenSourceOptions } from "./token-source.js";

export interface CredentialsOptions extends TokenSourceOptions {
  readonly partner: PartnerCredentials;
  readonly baseUrl: string;
  readonly send: SendExchange;
  readonly store: TokenStore | undefined;
  readonly emit: Emit | undefined;
}

/** What goes into the `Authorization` header of one request. */
export interface Authorization {
  readonly header: string;
  /** Call when the server refuses it: drops exactly the token that was used. Basic has nothing to drop. */
  readonly refused?: () => void;
}

/** The key of the partner token among the tokens of one client; business tokens are kept by business id. */
const PARTNER = "partner";

export class Credentials {
  readonly #basic: string;
  readonly #options: CredentialsOptions;
  readonly #shared: SharedTokens | undefined;
  readonly #partnerTokens: TokenSource;
  readonly #businessTokens: TokenSource;

  constructor(options: CredentialsOptions) {
    const { partner, send, store } = options;
    this.#options = options;
    this.#basic = basicAuthorization(partner);
    this.#shared = store && new SharedTokens({ ...options, store });
    this.#partnerTokens = new TokenSource(
      "partner",
      (key, refused) => this.#obtain(key, refused, () => exchangePartnerToken(send, partner)),
      options,
    );
    this.#businessTokens = new TokenSource(
      "business",
      (businessId, refused) => this.#obtain(businessId, refused, () => this.#exchangeBusinessToken(businessId)),
      options,
    );
  }

  /** The authorization of one request. An aborted caller leaves a shared exchange running for the others. */
  async authorize(
    credential: CredentialName,
    businessId: string | undefined,
    signal?: AbortSignal,
  ): Promise<Authorization> {
    if (credential === "basic") return { header: this.#basic };
    const key = credential === "partner" ? PARTNER : checkUuid("params.path.business_id", businessId);
    const source = key === PARTNER ? this.#partnerTokens : this.#businessTokens;
    const used = this.#use(source, key, signal);
    // A token at hand is not waited for: an await costs more than finding it.
    const token = used instanceof Promise ? await used : used;
    return {
      header: `Bearer ${token.value}`,
      refused: () => {
        if (source.refuse(key, token)) this.#options.emit?.({ type: "token.rejected", ...describe(key) });
      },
    };
  }

  /** A live token of the partner, or of one business. */
  async token(businessId?: string): Promise<AccessToken> {
    return this.#use(businessId === undefined ? this.#partnerTokens : this.#businessTokens, businessId ?? PARTNER);
  }

  /** Drops the token of one business, or every token of this client, from memory and from the shared store. */
  async forget(businessId?: string): Promise<void> {
    const keys = this.#businessTokens.forget(businessId);
    if (businessId === undefined) keys.push(...this.#partnerTokens.forget(), PARTNER);
    await Promise.all(keys.map((key) => this.#shared?.forget(this.#storeKey(key))));
  }

  #use(source: TokenSource, key: string, signal?: AbortSignal): AccessToken | Promise<AccessToken> {
    signal?.throwIfAborted();
    const token = source.get(key);
    if (token instanceof Promise) return signal ? unlessAborted(token, signal) : token;
    this.#options.emit?.({
      type: "token.reused",
      ...describe(key),
      expiresIn: token.expiresAt - this.#options.now(),
    });
    return token;
  }

  /** From the shared store if there is one and it has the token, else from the exchange. */
  #obtain(key: string, refused: string | undefined, exchange: () => Promise<IssuedToken>): Promise<ObtainedToken> {
    const { emit, now } = this.#options;
    const source = key === PARTNER ? this.#partnerTokens : this.#businessTokens;
    const inHand = source.peek(key)?.value;
    const renews = refused !== undefined || inHand !== undefined;
    const exchangeAndTell = async () => {
      const askedAt = now();
      try {
        const { value, lifetime } = await exchange();
        const life = lifeOf(lifetime, value);
        // Counted from when it was asked for: the server's clock started no earlier than that.
        const token = { value, life, expiresIn: life, obtainedAt: askedAt };
        emit?.({ type: renews ? "token.refreshed" : "token.obtained", ...describe(key), expiresIn: life });
        return token;
      } catch (error) {
        const code = error instanceof ThredfiAuthenticationError ? error.code : undefined;
        emit?.({ type: "token.failed", ...describe(key), ...(code !== undefined && { code }) });
        throw error;
      }
    };
    if (!this.#shared) return exchangeAndTell();
    return this.#shared.obtain(this.#storeKey(key), [refused, inHand], exchangeAndTell, ({ expiresIn }) =>
      emit?.({ type: "token.shared", ...describe(key), expiresIn }),
    );
  }

  /** A partner token that the server refuses here is renewed like any other, and the exchange is made once more. */
  async #exchangeBusinessToken(businessId: string): Promise<IssuedToken> {
    const { send } = this.#options;
    const partner = await this.#partnerTokens.get(PARTNER);
    try {
      return await exchangeBusinessToken(send, partner.value, businessId);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.#refusePartnerToken(partner);
      const renewed = await this.#partnerTokens.get(PARTNER);
      try {
        return await exchangeBusinessToken(send, renewed.value, businessId);
      } catch (again) {
        if (isRefusal(again)) this.#refusePartnerToken(renewed);
        throw again;
      }
    }
  }

  #refusePartnerToken(token: AccessToken): void {
    if (this.#partnerTokens.refuse(PARTNER, token)) {
      this.#options.emit?.({ type: "token.rejected", credential: "partner" });
    }
  }

  /** Host, partner and business: two clients share a token only when all three are the same. */
  #storeKey(key: string): string {
    const { baseUrl, partner } = this.#options;
    return `${baseUrl}|${partner.partnerId}|${key}`;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ThredfiAuthenticationError && error.status === 401;
}

function describe(key: string): { credential: "partner" } | { credential: "business"; businessId: string } {
  return key === PARTNER ? { credential: "partner" } : { credential: "business", businessId: key };
}

function unlessAborted<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    // Listened to also when nobody waits any more: an exchange that fails then must not end the process.
    value.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    if (signal.aborted) abort();
  });
}
