// How long a token lives and when to refresh it. Works on lengths of time, so a local clock that is wrong does no harm.

/** The longest life that is believed, in milliseconds: 24 hours, the longest that the docs mention. */
const LONGEST_LIFE = 24 * 60 * 60 * 1000;

/** The life of a token whose `expires_in` cannot be read, in seconds: RFC 6749 lets a server leave it out. */
const UNKNOWN_LIFE = 60;

/** The shortest life in seconds: a server that says 0 would be asked for a token by every call. */
const SHORTEST_LIFE = 1;

/** The life of a token in milliseconds, of `expires_in` in seconds. */
export function lifeOf(expiresIn: number | undefined): number {
  return Math.min(Math.max(expiresIn ?? UNKNOWN_LIFE, SHORTEST_LIFE) * 1000, LONGEST_LIFE);
}

/** How long before expiry a token is refreshed: the margin asked for, never more than a tenth of its life. */
export function refreshMargin(margin: number, life: number): number {
  return Math.min(margin, life / 10);
}
