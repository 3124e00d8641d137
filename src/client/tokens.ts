// client.tokens: live tokens for the places that need one outside of a call, such as Thredfi's browser widget.

import type { CachedToken } from "../auth/cached-token.js";
import type { Credentials } from "../auth/credentials.js";
import { ThredfiAuthenticationError } from "../errors/authentication-error.js";
import { checkUuid } from "../errors/check-identifiers.js";
import { aNumber, anAbortSignal, aString, checkOptions, type Rule } from "../errors/check-options.js";
import { within } from "../transport/attempt.js";
import type { Settings } from "./options.js";

/** A live token. It is a secret: whoever has it can use it until it expires. */
export interface AccessToken {
  /** Goes into the header `Authorization: Bearer <accessToken>`. */
  readonly accessToken: string;
  /** Whole seconds that it still lives, rounded down. */
  readonly expiresIn: number;
  /** When it expires, by the clock of this machine. */
  readonly expiresAt: Date;
}

/** What a token should be like. */
export interface TokenRequest {
  /**
   * Seconds that the token should still live; one that lives shorter is replaced first. A new token is given whatever its
   * life is: the API decides. Default: 0.
   */
  minLife?: number | undefined;
  /**
   * The value of a token that the API rejected where you gave it: exactly that one is replaced, at most once a second.
   * Default: none.
   */
  rejected?: string | undefined;
  /** Ends the wait, with the signal's reason. Default: none; the client's `deadline` ends it anyway. */
  signal?: AbortSignal | undefined;
}

/** The tokens of a client. */
export interface Tokens {
  /**
   * A live partner token. It reaches every business of the partner: keep it on the server.
   *
   * @throws {@link ThredfiAuthenticationError}
   */
  partner(request?: TokenRequest): Promise<AccessToken>;
  /**
   * A live token of one business; the one to give to Thredfi's browser widget.
   *
   * @throws {@link ThredfiConfigError} when `id` is not a UUID
   * @throws {@link ThredfiAuthenticationError}
   */
  business(id: string, request?: TokenRequest): Promise<AccessToken>;
  /**
   * Drops the token of one business, or without an id every token of this client, from memory and from the shared
   * store. The server still accepts it until it expires: the API has no way to revoke a token.
   *
   * @throws what the shared store throws when it cannot be reached: the token may then still be in it
   */
  forget(id?: string): Promise<void>;
}

const RULES: Record<keyof TokenRequest, Rule> = {
  minLife: aNumber("of seconds"),
  rejected: aString,
  signal: anAbortSignal,
};

export function createTokens(credentials: Credentials, { clock, deadline }: Settings): Tokens {
  const live = async (businessId: string | undefined, request: TokenRequest = {}): Promise<AccessToken> => {
    checkOptions(request, RULES);
    const { minLife = 0, rejected, signal } = request;
    const limit = deadline || Number.POSITIVE_INFINITY;
    const expire = () =>
      new ThredfiAuthenticationError({
        exchange: businessId === undefined ? "partner" : "business",
        businessId,
        cause: new Error(`No token within ${deadline} ms, the deadline of the client.`),
      });
    const token = await within({ clock, limit, signal }, expire, () =>
      credentials.token(businessId, { minLife: minLife * 1000, rejected }),
    );
    return describe(token, clock.now());
  };
  return {
    partner: (request) => live(undefined, request),
    business: async (id, request) => live(checkUuid("business id", id), request),
    forget: async (id) => credentials.forget(id === undefined ? undefined : checkUuid("business id", id)),
  };
}

function describe(token: CachedToken, now: number): AccessToken {
  const left = Math.max(token.left(now), 0);
  return { accessToken: token.value, expiresIn: Math.floor(left / 1000), expiresAt: new Date(Date.now() + left) };
}
