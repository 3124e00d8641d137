// The three credentials of one client, side by side: which header an attempt gets, where its token comes from, and what
// happens to a token that the API rejects.

import { ThredfiAuthenticationError } from "../errors/authentication-error.js";
import { checkUuid } from "../errors/check-identifiers.js";
import type { ObtainedToken, SharedTokens, TokenStore } from "../stores/token-store.js";
import { type Call, timeLeft } from "../transport/call.js";
import type { Emit, TokenEvent } from "../transport/events.js";
import type { Authorization } from "../transport/pipeline.js";
import { basicAuthorization, type PartnerCredentials } from "./basic.js";
import { exchangeBusinessToken } from "./business-token.js";
import type { CachedToken } from "./cached-token.js";
import { lifeOf, refreshMargin } from "./lifetime.js";
import { exchangePartnerToken } from "./partner-token.js";
import type { ExchangeLimits, SendExchange } from "./send-exchange.js";
import type { IssuedToken } from "./token-response.js";
import { type Obtain, type ObtainRequest, TokenSource, type TokenSourceOptions } from "./token-source.js";

export interface CredentialsOptions extends Omit<TokenSourceOptions, "exchangeLimit"> {
  readonly partner: PartnerCredentials;
  readonly baseUrl: string;
  readonly exchangeLimit: number;
  readonly send: SendExchange;
  readonly store: TokenStore | undefined;
  readonly emit: Emit | undefined;
}

/** The key of the partner token among the tokens of one client; business tokens are kept by business id. */
const PARTNER = "partner";

/** Milliseconds that a refresh has which no call waits for: an open request keeps a process alive. */
const BACKGROUND_LIMIT = 10_000;

export class Credentials {
  readonly #basic: Authorization;
  readonly #options: CredentialsOptions;
  readonly #shared: SharedTokens | undefined;
  readonly #partnerTokens: TokenSource;
  readonly #businessTokens: TokenSource;

  constructor(options: CredentialsOptions) {
    const { store, partner, baseUrl, emit, clock } = options;
    this.#options = options;
    this.#basic = { header: basicAuthorization(partner) };
    this.#shared = store?.forClient({ baseUrl, partner, emit, now: () => clock.now() });
    const obtain: Obtain = (key, request) => this.#obtain(key, request);
    this.#partnerTokens = new TokenSource("partner", obtain, options);
    this.#businessTokens = new TokenSource("business", obtain, options);
  }

  /** The authorization of one attempt: at once when there is a cached token. */
  authorize(call: Call): Authorization | Promise<Authorization> {
    if (call.credential === "basic") return this.#basic;
    const key = call.credential === "partner" ? PARTNER : checkUuid("params.path.business_id", call.businessId);
    const token = this.#source(key).get(key, 0, call.waitUntil);
    if (token instanceof Promise) return token.then((obtained) => this.#authorization(key, obtained, call));
    const { emit, clock } = this.#options;
    if (emit) this.#report("token.reused", key, token.left(clock.now()));
    return this.#authorization(key, token, call);
  }

  #authorization(key: string, token: CachedToken, call: Call): Authorization {
    return {
      header: token.header,
      accepted: () => {
        token.accepted = true;
      },
      rejected: () => this.#reject(key, token, timeLeft(call, this.#options.clock.now())),
    };
  }

  /**
   * A live token of the partner, or of one business.
   *
   * @param minLife milliseconds that it should still live
   * @param rejected the value of a token that somebody else saw rejected
   */
  async token(
    businessId?: string,
    { minLife, rejected }: { minLife?: number | undefined; rejected?: string | undefined } = {},
  ): Promise<CachedToken> {
    const key = businessId ?? PARTNER;
    const source = this.#source(key);
    if (rejected !== undefined) source.rejectValue(key, rejected, () => this.#report("token.rejected", key));
    return source.get(key, minLife);
  }

  /** Drops the token of one business, or every token of this client, from memory and from the shared store. */
  async forget(businessId?: string): Promise<void> {
    const keys = this.#businessTokens.forget(businessId);
    if (businessId === undefined) keys.push(...this.#partnerTokens.forget(), PARTNER);
    const shared = this.#shared;
    if (shared) await Promise.all(keys.map((key) => shared.forget(key)));
  }

  #source(key: string): TokenSource {
    return key === PARTNER ? this.#partnerTokens : this.#businessTokens;
  }

  #reject(key: string, token: CachedToken, left: number) {
    return this.#source(key).reject(key, token, left, () => this.#report("token.rejected", key));
  }

  /** From the shared store if there is one and it has the token, else from the exchange. */
  #obtain(key: string, request: ObtainRequest): Promise<ObtainedToken> {
    const exchange = () => this.#exchange(key, request);
    if (!this.#shared) return exchange();
    return this.#shared.obtain(
      key,
      // What is about to be refreshed is not worth taking: whoever asks wants to be rid of it.
      ({ value, expiresInMs, lifeMs }) =>
        value !== request.rejected &&
        value !== request.cached &&
        expiresInMs > refreshMargin(this.#options.refreshMargin, lifeMs),
      exchange,
      ({ expiresInMs }) => this.#report("token.shared", key, expiresInMs),
    );
  }

  async #exchange(key: string, { rejected, cached, background }: ObtainRequest): Promise<ObtainedToken> {
    const { clock, send, partner } = this.#options;
    const limits: ExchangeLimits = background ? { deadline: BACKGROUND_LIMIT, retry: false } : {};
    const obtainedAt = clock.now();
    try {
      const { value, expiresIn } = await (key === PARTNER
        ? exchangePartnerToken(send, partner, limits)
        : this.#exchangeBusinessToken(key, limits));
      // Counted from when it was asked for: the server's clock started no earlier than that.
      const lifeMs = lifeOf(expiresIn);
      this.#report((rejected ?? cached) ? "token.refreshed" : "token.obtained", key, lifeMs);
      return { value, lifeMs, expiresInMs: lifeMs, obtainedAt };
    } catch (error) {
      this.#report("token.failed", key, undefined, error);
      throw error;
    }
  }

  /**
   * A partner token that is rejected here is treated like any other. Past its limit nobody waits for the exchange, and
   * whoever came later has begun another.
   */
  async #exchangeBusinessToken(businessId: string, limits: ExchangeLimits): Promise<IssuedToken> {
    const { send, clock, exchangeLimit } = this.#options;
    const until = clock.now() + exchangeLimit;
    let failure: unknown;
    for (let replaced = false; ; ) {
      const token = await this.#partnerTokens.get(PARTNER, 0, undefined, limits.retry === false);
      if (failure && clock.now() >= until) throw failure;
      try {
        const issued = await exchangeBusinessToken(send, token.value, businessId, limits);
        token.accepted = true;
        return issued;
      } catch (error) {
        if (!(error instanceof ThredfiAuthenticationError && error.status === 401)) throw error;
        const next = await this.#reject(PARTNER, token, until - clock.now());
        if (next === "none" || (next === "another" && replaced)) throw error;
        replaced ||= next === "another";
        failure = error;
      }
    }
  }

  #report(type: TokenEvent["type"], key: string, expiresInMs?: number, error?: unknown): void {
    this.#options.emit?.({
      type,
      ...(key === PARTNER ? { credential: "partner" } : { credential: "business", businessId: key }),
      ...(expiresInMs !== undefined && { expiresIn: Math.max(0, Math.floor(expiresInMs / 1000)) }),
      ...(error instanceof ThredfiAuthenticationError && { code: error.code }),
    });
  }
}
