// Checks whether a request carries a credential that its operation accepts, by what the contract documents and what this
// mock issued. What it says of a credential never holds the credential.

import type { CredentialName } from "../transport/operation.js";
import { errorResponse } from "./error-response.js";
import type { IssuedTokens } from "./issued-tokens.js";
import { readBody } from "./prism.js";
import { businessOf, isDocumented, type Match } from "./served-operation.js";
import type { HttpRequest, HttpResponse } from "./server.js";

export interface CheckedCredential {
  /** Undefined when the request keeps to the contract: a revoked token may be used until it is rejected. */
  readonly violation?: { readonly expected: string; readonly found: string };
  /** What the API responds; undefined to let Prism respond. */
  readonly rejection?: HttpResponse;
}

type Presented =
  | { readonly kind: "none" | "unknown" | "malformed" | "bearer" | "foreign" | "revoked" | "partner" }
  | { readonly kind: "basic"; readonly user: string }
  | { readonly kind: "business"; readonly owner: string };

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/**
 * @param options issuesTokens: whether the contract has operations that issue tokens; otherwise any token is accepted.
 * isOwn: whether the contract is the one that this package's validator knows
 */
export function checkCredential(
  match: Match,
  request: HttpRequest,
  tokens: IssuedTokens,
  { issuesTokens, isOwn }: { readonly issuesTokens: boolean; readonly isOwn: boolean },
): CheckedCredential {
  const { headers } = request;
  const { credentials } = match.operation;
  if (!credentials) return {};
  const business = businessOf(match);
  const presented = present(headers["authorization"], tokens, issuesTokens);
  const { kind } = presented;
  if (kind === "basic" && isOwn && match.operation.secret && !isOwnClient(request, presented.user)) {
    const expected = "client_id to be the partner id of the Authorization header";
    const found = "the client_id of another partner";
    return { violation: { expected, found }, rejection: rejectionOf(match, 401, found) };
  }
  const isOther = kind === "business" && business !== undefined && presented.owner !== business;
  if (kind === "bearer" ? takesBearer(credentials) : credentials.has(kind as CredentialName) && !isOther) return {};

  const found = kind === "business" ? `the token of business ${presented.owner}` : FOUND[kind];
  const violation = { expected: expectedWords(credentials, business), found };
  // Elsewhere the contract has the response.
  if (kind === "none" && !match.operation.secret) return { violation };
  // A token of ours, but for something else.
  const isForbidden = (kind === "partner" || kind === "business") && takesBearer(credentials);
  const rejection = rejectionOf(match, isForbidden ? 403 : 401, found);
  return takesBearer(credentials) && kind === "revoked" ? { rejection } : { violation, rejection };
}

const takesBearer = (credentials: ReadonlySet<CredentialName>) =>
  credentials.has("partner") || credentials.has("business");

function present(header: string | undefined, tokens: IssuedTokens, issuesTokens: boolean): Presented {
  if (header === undefined) return { kind: "none" };
  const [, scheme = "", value = ""] = /^(\S+) +(\S+) *$/.exec(header) ?? [];
  if (/^basic$/i.test(scheme)) {
    const pair = /^[\w+/-]+=*$/.test(value) ? Buffer.from(value, "base64").toString("utf8") : "";
    const colon = pair.indexOf(":");
    const user = pair.slice(0, Math.max(colon, 0));
    return UUID.test(user) && pair.length > colon + 1 ? { kind: "basic", user } : { kind: "malformed" };
  }
  if (!/^bearer$/i.test(scheme)) return { kind: "unknown" };
  if (!issuesTokens) return { kind: "bearer" };
  if (tokens.isRevoked(value)) return { kind: "revoked" };
  const owner = tokens.ownerOf(value);
  if (owner === undefined) return { kind: "foreign" };
  return owner === "partner" ? { kind: "partner" } : { kind: "business", owner };
}

/** Whether the body names no client, or this one. */
function isOwnClient(request: HttpRequest, user: string): boolean {
  const body = readBody(request)?.value;
  const fields = typeof body === "string" ? Object.fromEntries(new URLSearchParams(body)) : body;
  const client = (fields as Record<string, unknown> | null | undefined)?.["client_id"];
  // A client_id of another form is a mistake in the body.
  return typeof client !== "string" || !UUID.test(client) || client.toLowerCase() === user.toLowerCase();
}

const FOUND: Readonly<Record<Exclude<Presented["kind"], "business">, string>> = {
  none: "no Authorization header",
  unknown: "an Authorization header that is neither Basic nor Bearer with one word after it",
  malformed: "Basic with something other than <partner id>:<API key> in base64",
  basic: "Basic with a partner id and an API key",
  bearer: "a Bearer token",
  foreign: "a Bearer token that this mock did not issue",
  revoked: "a Bearer token that was revoked or has expired",
  partner: "the partner token",
};

function expectedWords(credentials: ReadonlySet<CredentialName>, business: string | undefined): string {
  const words: Record<CredentialName, string> = {
    basic: "Basic with the partner id and the API key",
    partner: "the partner token",
    business: business === undefined ? "the token of a business" : `the token of business ${business}`,
  };
  return (["business", "partner", "basic"] as const)
    .filter((name) => credentials.has(name))
    .map((name) => words[name])
    .join(" or ");
}

function rejectionOf({ operation }: Match, wanted: 401 | 403, found: string): HttpResponse {
  const status = isDocumented(operation, wanted) ? wanted : 401;
  const isClient = operation.secret && operation.credentials?.has("partner") === false;
  const code = isClient
    ? "invalid_client"
    : status === 403 && !operation.secret
      ? "permission_denied"
      : "invalid_token";
  return errorResponse(operation, status, code, `The credential was rejected: ${found}.`);
}
