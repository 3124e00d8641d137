// Which pages of other origins may ask for a token, and the CORS headers that say so to a browser.

import { ThredfiConfigError } from "../errors/config-error.js";

/** @throws ThredfiConfigError */
export function checkOrigins(origins: readonly string[]): ReadonlySet<string> {
  origins.forEach((origin, index) => {
    if (isOrigin(origin)) return;
    throw new ThredfiConfigError(
      `allowedOrigins[${index}]`,
      `${JSON.stringify(origin)} is not an origin. Write it as https://app.example.com, without a path or a wildcard.`,
    );
  });
  return new Set(origins);
}

/** Also of an app's own scheme, `capacitor://localhost`, which a URL has no origin for. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || text.includes("*")) return false;
  const { origin, protocol, host } = new URL(text);
  return text === (origin === "null" && host !== "" ? `${protocol}//${host}` : origin);
}

/** For an origin that was found to be allowed; cookies of the page's session may come along. */
export function corsHeaders(origin: string | null, requested: string | null): Record<string, string> {
  if (origin === null) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Allow-Methods": "POST",
    "Access-Control-Allow-Headers": requested ?? "Authorization, Content-Type",
    "Access-Control-Expose-Headers": "Retry-After",
    "Access-Control-Max-Age": "600",
  };
}
