// Where calls go: the named environments of the contract, or any base URL that is safe to send credentials to.

import { environments } from "../../generated/operations.js";
import { checkValue, oneOf } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";

/** A host that the contract names: `sandbox` or `production`. */
export type Environment = keyof typeof environments;

const ENVIRONMENT = oneOf(...Object.keys(environments));

const LOOPBACK = /^(.*\.)?localhost$|^\[::1\]$|^127(\.\d{1,3}){3}$/;

/**
 * The origin (and path prefix, if any) that every call is sent to, without a trailing slash.
 *
 * @throws {@link ThredfiConfigError} for an unknown environment, and a URL that cannot be parsed, carries credentials, a query or a fragment, or is
 * `http:` on a host other than loopback.
 */
export function resolveBaseUrl(
  { environment, baseUrl }: { environment?: unknown; baseUrl?: unknown },
  fallback: () => string | undefined,
): string {
  if (environment !== undefined) {
    checkValue("environment", environment, ENVIRONMENT);
    if (baseUrl === undefined) return environments[environment as Environment];
    throw new ThredfiConfigError("baseUrl", "give either environment or baseUrl, not both.");
  }
  if (baseUrl !== undefined) return checkBaseUrl("baseUrl", baseUrl);
  const fromEnvironment = fallback();
  if (fromEnvironment) return checkBaseUrl("THREDFI_BASE_URL", fromEnvironment);
  throw new ThredfiConfigError("environment", `is missing. Pass ${ENVIRONMENT.expected}, or set THREDFI_BASE_URL.`);
}

function checkBaseUrl(field: string, value: unknown): string {
  const url = URL.canParse(String(value)) ? new URL(String(value)) : undefined;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.test(url.hostname));
  if (!url || !isSafe || url.username || url.password || url.search || url.hash) {
    throw new ThredfiConfigError(
      field,
      `must be a URL such as ${environments.sandbox}: https (http for localhost only), no password, query or fragment.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}
