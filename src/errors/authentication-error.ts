// Thrown when a token exchange fails. It is never a response of the operation that was called.

import { ThredfiError } from "./thredfi-error.js";

/** Which of the two exchanges failed: `partner` (API key to partner token) or `business` (partner token to business token). */
export type TokenExchange = "partner" | "business";

export interface AuthenticationFailure {
  exchange: TokenExchange;
  /** HTTP status of the token endpoint; undefined when no response arrived. */
  status?: number | undefined;
  /** OAuth 2.0 `error` of the response, for example `invalid_client`. */
  error?: string | undefined;
  /** OAuth 2.0 `error_description` of the response. */
  errorDescription?: string | undefined;
  /** The business whose token was asked for. */
  businessId?: string | undefined;
  /** What was wrong, when the response itself was unusable. */
  problem?: string | undefined;
  /** Why the exchange was not tried again. */
  notRetried?: string | undefined;
  cause?: unknown;
}

/**
 * A token could not be obtained. Thrown by the call that needed the token, and by every call that waited for the same
 * exchange.
 *
 * `code` is the OAuth 2.0 error code when the server gave one (`invalid_client`, ...), `unreachable` when no response
 * arrived, and `invalid_token_response` when the response could not be used.
 */
export class ThredfiAuthenticationError extends ThredfiError {
  override get name() {
    return "ThredfiAuthenticationError" as const;
  }
  readonly exchange: TokenExchange;
  readonly status: number | undefined;
  /** The OAuth 2.0 error body (RFC 6749, section 5.2), when the server sent one. */
  readonly oauth: { readonly error: string; readonly error_description?: string } | undefined;
  readonly businessId: string | undefined;
  /** Of the exchange. */
  override readonly notRetried: string | undefined;

  constructor(failure: AuthenticationFailure) {
    const { exchange, status, error, errorDescription, businessId, problem } = failure;
    const unreachable = status === undefined && problem === undefined;
    const what = exchange === "partner" ? "the partner token" : `the token of business ${businessId}`;
    const described = error && errorDescription ? `${error} (${errorDescription})` : error;
    const silence = unreachable && "no response from the token endpoint";
    const why = [status && `HTTP ${status}`, described, problem, silence].filter(Boolean).join(", ");
    super(
      error ?? (unreachable ? "unreachable" : "invalid_token_response"),
      `Could not obtain ${what}: ${why}.${hint(failure)}`,
      failure.cause === undefined ? undefined : { cause: failure.cause },
    );
    this.exchange = exchange;
    this.status = status;
    this.oauth = error ? { error, ...(errorDescription && { error_description: errorDescription }) } : undefined;
    this.businessId = businessId;
    this.notRetried = failure.notRetried;
  }
}

function hint({ exchange, status, error }: AuthenticationFailure): string {
  if (exchange === "partner" && (error === "invalid_client" || status === 401)) {
    return " Check that partner id and API key belong to this environment.";
  }
  if (exchange === "business" && status === 404) return " Check that it is a business of this partner.";
  return "";
}
