// Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or an HTTP date.

/** Milliseconds to wait, or undefined when the answer does not say. A date is held against the answer's own `Date`. */
export function retryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get("Retry-After")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const answeredAt = Date.parse(headers.get("Date") ?? "");
  return Math.max(until - (Number.isNaN(answeredAt) ? Date.now() : answeredAt), 0);
}
