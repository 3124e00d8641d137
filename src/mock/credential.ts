// Whether a request carries a credential that its operation takes, by what the contract documents and what this mock
// issued. What it says of a credential never holds the credential.

import type { CredentialName } from "../client/types.js";
import { type Answer, errorAnswer, type Received } from "./gateway.js";
import type { ServedOperation } from "./served.js";
import { BUSINESS_TOKEN, businessOf, PARTNER_TOKEN, type TokenBook } from "./tokens.js";

export interface CredentialVerdict {
  /** Undefined when the request breaks nothing: a token that was revoked may be used until it is refused. */
  readonly violation?: { readonly expected: string; readonly found: string };
  /** What the API answers; undefined to let Prism answer. */
  readonly answer?: Answer;
}

type Presented =
  | { readonly kind: "none" | "unknown" | "malformed" | "basic" | "bearer" | "foreign" | "revoked" | "partner" }
  | { readonly kind: "business"; readonly owner: string };

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** @param issues whether the contract that is served has operations that issue tokens; else any token will do */
export function judgeCredential(
  operation: ServedOperation,
  received: Received,
  tokens: TokenBook,
  issues: boolean,
): CredentialVerdict {
  const { credentials } = operation;
  if (!credentials) return {};
  const presented = present(received.headers["authorization"], tokens, issues);
  const business = businessOf(received.path);
  const isTaken =
    presented.kind === "basic" || presented.kind === "partner"
      ? credentials.has(presented.kind)
      : presented.kind === "business"
        ? credentials.has("business") && (business === undefined || presented.owner === business)
        : presented.kind === "bearer" && (credentials.has("partner") || credentials.has("business"));
  if (isTaken) return {};

  const violation = {
    expected: expectedWords(credentials, business),
    found: FOUND[presented.kind] ?? ofBusiness(presented),
  };
  // Of the right scheme, but for something else.
  const isForbidden = presented.kind === "partner" || presented.kind === "business";
  const answer = answerOf(
    operation,
    received.path,
    isForbidden && takesBearer(credentials) ? 403 : 401,
    violation.found,
  );
  if (presented.kind === "none") return { violation };
  return takesBearer(credentials) && presented.kind === "revoked" ? { answer } : { violation, answer };
}

const takesBearer = (credentials: ReadonlySet<CredentialName>) =>
  credentials.has("partner") || credentials.has("business");

function present(header: string | undefined, tokens: TokenBook, issues: boolean): Presented {
  if (header === undefined) return { kind: "none" };
  const [, scheme = "", value = ""] = /^(\S+) +(\S+) *$/.exec(header) ?? [];
  if (/^basic$/i.test(scheme)) {
    const pair = /^[\w+/-]+=*$/.test(value) ? Buffer.from(value, "base64").toString("utf8") : "";
    const colon = pair.indexOf(":");
    return { kind: UUID.test(pair.slice(0, Math.max(colon, 0))) && pair.length > colon + 1 ? "basic" : "malformed" };
  }
  if (!/^bearer$/i.test(scheme)) return { kind: "unknown" };
  if (!issues) return { kind: "bearer" };
  if (tokens.isRevoked(value)) return { kind: "revoked" };
  const owner = tokens.ownerOf(value);
  if (owner === undefined) return { kind: "foreign" };
  return owner === "partner" ? { kind: "partner" } : { kind: "business", owner };
}

const FOUND: Readonly<Record<string, string>> = {
  none: "no Authorization header",
  unknown: "an Authorization header that is neither Basic nor Bearer with one word after it",
  malformed: "Basic with something else than <partner id>:<API key> in base64",
  basic: "Basic with a partner id and an API key",
  bearer: "a Bearer token",
  foreign: "a Bearer token that this mock did not issue",
  revoked: "a Bearer token that was revoked",
  partner: "the partner token",
};

function ofBusiness(presented: Presented): string {
  return presented.kind === "business" ? `the token of business ${presented.owner}` : presented.kind;
}

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

function answerOf(operation: ServedOperation, path: string, status: 401 | 403, found: string): Answer {
  const documented = operation.source.responses.some(({ code }) => code === String(status) || code === "default");
  const used = documented ? status : 401;
  const message = `The credential was refused: ${found}.`;
  if (!PARTNER_TOKEN.test(path) && !BUSINESS_TOKEN.test(path)) {
    return errorAnswer(used, used === 403 ? "permission_denied" : "invalid_token", message);
  }
  // The token endpoints speak OAuth 2.0 (RFC 6749, section 5.2).
  const error = PARTNER_TOKEN.test(path) ? "invalid_client" : "invalid_token";
  return {
    status: used,
    headers: { "content-type": "application/json" },
    text: JSON.stringify({ error, error_description: message }),
  };
}
