// client.tokens: a live token in hand, for the places that need one outside of a call (the browser widget, curl).

import type { Credentials } from "../auth/credentials.js";
import { checkUuid } from "../errors/check-identifiers.js";

/** A live token. It is a secret: whoever has it can use it until it expires. */
export interface AccessToken {
  /** Goes into the header `Authorization: Bearer <accessToken>`. */
  readonly accessToken: string;
  /** Whole seconds that it still lives, rounded down. */
  readonly expiresIn: number;
  /** When it expires, by the clock of this machine. */
  readonly expiresAt: Date;
}

/** The tokens of a client. */
export interface Tokens {
  /**
   * A live partner token. It reaches every business of the partner: keep it on the server.
   *
   * @throws {@link ThredfiAuthenticationError}
   */
  partner(): Promise<AccessToken>;
  /**
   * A live token of one business; the one to give to Thredfi's browser widget.
   *
   * @throws {@link ThredfiConfigError} when `id` is not a UUID
   * @throws {@link ThredfiAuthenticationError}
   */
  business(id: string): Promise<AccessToken>;
  /**
   * Drops the token of one business, or without an id every token of this client, from memory and from the shared
   * store. The server still accepts it until it expires: the API has no way to revoke a token.
   *
   * @throws what the shared store throws when it cannot be reached: the token may then still be in it
   */
  forget(id?: string): Promise<void>;
}

export function createTokens(credentials: Credentials, now: () => number): Tokens {
  const inHand = async (businessId?: string): Promise<AccessToken> => {
    const { value, expiresAt } = await credentials.token(businessId);
    const left = Math.max(expiresAt - now(), 0);
    return { accessToken: value, expiresIn: Math.floor(left / 1000), expiresAt: new Date(Date.now() + left) };
  };
  return {
    partner: () => inHand(),
    business: async (id) => inHand(checkUuid("business id", id)),
    forget: async (id) => credentials.forget(id === undefined ? undefined : checkUuid("business id", id)),
  };
}
