// Reads the answer of a token endpoint (RFC 6749, sections 5.1 and 5.2), strictly: what cannot be used is refused with
// a reason, and no part of the body reaches a message except the OAuth error members, with known secrets masked.

import { type AuthenticationFailure, ThredfiAuthenticationError } from "../errors/authentication-error.js";
import { callInfo } from "../errors/call-info.js";
import { isHeaderSafe } from "../errors/check-identifiers.js";
import { cleanCause } from "../errors/clean-cause.js";
import { maskSecrets } from "../errors/secrets.js";
import type { ThredfiError } from "../errors/thredfi-error.js";
import { isProgrammingError } from "../transport/failures.js";
import type { Reply } from "../transport/reply.js";

/** A token as the server gave it. */
export interface IssuedToken {
  readonly value: string;
  /** Seconds it lives, as the server said; undefined when it said nothing usable. */
  readonly expiresIn: number | undefined;
}

export type Exchange = Pick<AuthenticationFailure, "exchange" | "businessId">;

/** Sends the request of an exchange and reads the token out of the answer. */
export async function exchangeToken(
  exchange: Exchange,
  send: () => Promise<Reply>,
  secrets: readonly string[],
): Promise<IssuedToken> {
  let response: Reply;
  let body: unknown;
  try {
    response = await send();
    body = parseJson(response.text ?? "");
  } catch (cause) {
    if (isProgrammingError(cause)) throw cause;
    const { notRetried } = cause as Partial<ThredfiError>;
    throw new ThredfiAuthenticationError({ ...exchange, notRetried, cause: cleanCause(cause, secrets) });
  }
  const members = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const failed = (why: Pick<AuthenticationFailure, "problem" | "error" | "errorDescription">) =>
    new ThredfiAuthenticationError({
      ...exchange,
      ...why,
      status: response.status,
      notRetried: callInfo(response.response)?.notRetried,
    });
  const refuse = (problem: string) => failed({ problem });

  if (!response.ok) {
    const error = mask(members["error"], secrets);
    if (error === undefined) throw refuse("without an OAuth 2.0 error body");
    throw failed({ error, errorDescription: mask(members["error_description"], secrets) });
  }

  const { access_token: value, token_type: type, expires_in: expiresIn, business_id: businessId } = members;
  if (typeof value !== "string" || value === "") throw refuse("the answer has no access_token");
  if (!isHeaderSafe(value)) throw refuse("access_token contains characters that a header cannot carry");
  if (type !== undefined && !isWord(type, "bearer")) throw refuse("token_type is not Bearer");
  if (exchange.exchange === "business" && !isWord(businessId, exchange.businessId)) {
    throw refuse("the answer names another business, so the token was not used");
  }
  return { value, expiresIn: readSeconds(expiresIn) };
}

/** `expires_in` in seconds. A number in quotes is a number; anything else tells nothing. */
function readSeconds(expiresIn: unknown): number | undefined {
  const seconds = typeof expiresIn === "string" && expiresIn.trim() !== "" ? Number(expiresIn) : expiresIn;
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A server may echo what it was sent; secrets are cut out of its words, and its words are kept short. */
function mask(value: unknown, secrets: readonly string[]): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  return maskSecrets(value, secrets).slice(0, 300);
}

function isWord(value: unknown, expected: string | undefined): boolean {
  return typeof value === "string" && value.toLowerCase() === expected;
}
