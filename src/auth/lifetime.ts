// How long a token lives and when to renew it. Works on lengths of time, so a local clock that is wrong does no harm.

/** The longest life that is believed, in milliseconds: 24 hours, the longest that the docs mention. */
const LONGEST_LIFE = 24 * 60 * 60 * 1000;

/**
 * The life of a token in milliseconds: `expires_in` of the answer, else, when the server did not say, `exp` less `iat`
 * of the JWT, which is trusted for nothing but this. 0 when neither tells: such a token serves the calls that wait for
 * it and is not kept.
 */
export function lifeOf(expiresIn: number | undefined, token: string): number {
  const seconds = expiresIn ?? jwtLifetime(token) ?? 0;
  return Math.min(Math.max(seconds, 0) * 1000, LONGEST_LIFE);
}

/** How long before expiry a token is renewed: the margin asked for, never more than a tenth of its life. */
export function refreshMargin(margin: number, life: number): number {
  return Math.min(margin, life / 10);
}

function jwtLifetime(token: string): number | undefined {
  const payload = token.split(".")[1];
  if (!payload) return undefined;
  try {
    const { exp, iat } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as Record<string, unknown>;
    return typeof exp === "number" && typeof iat === "number" && Number.isFinite(exp - iat) ? exp - iat : undefined;
  } catch {
    return undefined;
  }
}
