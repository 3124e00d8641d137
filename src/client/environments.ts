// Where calls go: the named environments of the contract, or any base URL that is safe to send credentials to.

import { environments } from "../../generated/operations.js";
import { ThredfiConfigError } from "../errors/index.js";

/** A host that the contract names: `sandbox` or `production`. */
export type Environment = keyof typeof environments;

/**
 * The origin (and path prefix, if any) that every call is sent to, without a trailing slash.
 *
 * @throws {@link ThredfiConfigError} for an unknown environment, a URL that cannot be parsed, carries credentials, a
 * query or a fragment, or is `http:` on a host other than loopback.
 */
export function resolveBaseUrl(
  { environment, baseUrl }: { environment?: unknown; baseUrl?: unknown },
  fallback: () => string | undefined,
): string {
  if (environment !== undefined && baseUrl !== undefined) {
    throw new ThredfiConfigError("baseUrl", "give either environment or baseUrl, not both.");
  }
  if (environment !== undefined) return hostOf(environment);
  if (baseUrl !== undefined) return checkBaseUrl("baseUrl", baseUrl);
  const fromEnvironment = fallback();
  if (fromEnvironment) return checkBaseUrl("THREDFI_BASE_URL", fromEnvironment);
  throw new ThredfiConfigError(
    "environment",
    `is missing. Pass environment: ${names()}, or a baseUrl, or set THREDFI_BASE_URL.`,
  );
}

function hostOf(environment: unknown): string {
  if (typeof environment === "string" && Object.hasOwn(environments, environment)) {
    return environments[environment as Environment];
  }
  throw new ThredfiConfigError("environment", `${show(environment)} is not known. It is one of ${names()}.`);
}

function checkBaseUrl(field: string, value: unknown): string {
  let url: URL;
  try {
    url = new URL(String(value));
  } catch {
    throw new ThredfiConfigError(field, `is not a URL. It looks like "${environments.sandbox}".`);
  }
  if (url.username || url.password) {
    throw new ThredfiConfigError(field, "carries a user name or password. Pass partnerId and apiKey instead.");
  }
  if (url.search || url.hash)
    throw new ThredfiConfigError(field, "carries a query or a fragment. Give host and path only.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new ThredfiConfigError(
      field,
      `${url.protocol}//${url.host} is not safe for credentials. Use https:// (http:// only for localhost).`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

function names(): string {
  return Object.keys(environments)
    .map((name) => `"${name}"`)
    .join(" or ");
}

/** A mistyped word is shown; what may be a secret in the wrong place is not. */
function show(value: unknown): string {
  return typeof value === "string" && /^[a-z-]{1,20}$/i.test(value) ? JSON.stringify(value) : "what was given";
}
