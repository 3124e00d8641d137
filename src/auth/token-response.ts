// Reads the response of a token endpoint (RFC 6749, sections 5.1 and 5.2), strictly: what cannot be used is rejected with
// a reason, and no part of the body reaches a message except the OAuth error members, whose secrets the Reply has masked.

import { type AuthenticationFailure, ThredfiAuthenticationError } from "../errors/authentication-error.js";
import { callInfo } from "../errors/call-info.js";
import { isHeaderSafe } from "../errors/check-identifiers.js";
import { cleanCause } from "../errors/clean-cause.js";
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

/** Sends the request of an exchange and reads the token out of the response. */
export async function exchangeToken(exchange: Exchange, send: () => Promise<Reply>): Promise<IssuedToken> {
  let response: Reply;
  let body: unknown;
  try {
    response = await send();
    body = parseJson(response.text);
  } catch (cause) {
    if (isProgrammingError(cause)) throw cause;
    const { notRetried } = cause as Partial<ThredfiError>;
    throw new ThredfiAuthenticationError({ ...exchange, notRetried, cause: cleanCause(cause) });
  }
  const members = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const failure = (why: Pick<AuthenticationFailure, "problem" | "error" | "errorDescription">) => {
    const { notRetried } = callInfo(response.response) ?? {};
    return new ThredfiAuthenticationError({ ...exchange, ...why, status: response.status, notRetried });
  };
  if (!response.ok) {
    const error = beginning(members["error"], 100);
    if (error === undefined) throw failure({ problem: "without an OAuth 2.0 error body" });
    throw failure({ error, errorDescription: beginning(members["error_description"], 300) });
  }
  const { access_token: value, token_type: type, expires_in: expiresIn, business_id: businessId } = members;
  if (typeof value !== "string" || value === "") throw failure({ problem: "the response has no access_token" });
  if (!isHeaderSafe(value)) throw failure({ problem: "access_token has characters that a header cannot carry" });
  if (type !== undefined && !isWord(type, "bearer")) throw failure({ problem: "token_type is not Bearer" });
  if (exchange.exchange === "business" && !isWord(businessId, exchange.businessId)) {
    throw failure({ problem: "the response names another business" });
  }
  return { value, expiresIn: readSeconds(expiresIn) };
}

/** `expires_in` in seconds. A number in quotes is a number; anything else tells nothing. */
function readSeconds(expiresIn: unknown): number | undefined {
  const seconds = typeof expiresIn === "string" && expiresIn.trim() !== "" ? Number(expiresIn) : expiresIn;
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds : undefined;
}

function parseJson(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A server's words are kept short. What it echoes of the credential is masked before. */
function beginning(value: unknown, longest: number): string | undefined {
  return typeof value === "string" && value !== "" ? value.slice(0, longest) : undefined;
}

function isWord(value: unknown, expected: string | undefined): boolean {
  return typeof value === "string" && value.toLowerCase() === expected;
}
