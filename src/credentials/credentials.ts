// The three credentials of one client, side by side: which header a call gets, and what happens to a refused token.

import { checkUuid } from "../identifiers.js";
import type { CredentialName } from "../types.js";
import { basicAuthorization, type PartnerCredentials } from "./basic.js";
import { exchangeBusinessToken } from "./business-token.js";
import { exchangePartnerToken } from "./partner-token.js";
import { type AccessToken, TokenSource, type TokenSourceOptions } from "./token-source.js";

export interface CredentialsOptions extends TokenSourceOptions {
  readonly partner: PartnerCredentials;
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** What goes into the `Authorization` header of one request. */
export interface Authorization {
  readonly header: string;
  /** Call when the server refuses it: drops exactly the token that was used, so that the next call gets a new one. */
  readonly refused?: () => void;
}

const PARTNER = "partner";

export class Credentials {
  readonly #basic: string;
  readonly #partnerTokens: TokenSource;
  readonly #businessTokens: TokenSource;

  constructor(options: CredentialsOptions) {
    const { partner, baseUrl, fetch } = options;
    this.#basic = basicAuthorization(partner);
    this.#partnerTokens = new TokenSource(() => exchangePartnerToken(fetch, baseUrl, partner), options);
    this.#businessTokens = new TokenSource(async (businessId) => {
      const partnerToken = await this.#partnerTokens.get(PARTNER);
      return exchangeBusinessToken(fetch, baseUrl, partnerToken.value, businessId);
    }, options);
  }

  /**
   * The authorization of one request. An aborted caller leaves a shared exchange running for the others.
   */
  async authorize(
    credential: CredentialName,
    businessId: string | undefined,
    signal: AbortSignal,
  ): Promise<Authorization> {
    if (credential === "basic") return { header: this.#basic };
    const [source, key] =
      credential === "partner"
        ? [this.#partnerTokens, PARTNER]
        : [this.#businessTokens, checkUuid("params.path.business_id", businessId)];
    const token = await unlessAborted(source.get(key), signal);
    return { header: `Bearer ${token.value}`, refused: () => source.forget(key, token) };
  }
}

function unlessAborted(
  token: AccessToken | Promise<AccessToken>,
  signal: AbortSignal,
): AccessToken | Promise<AccessToken> {
  if (!(token instanceof Promise)) return token;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    token.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
