// Reads `Retry-After` as RFC 9110, section 10.2.3, defines it: whole seconds, or an HTTP date. Anything else says nothing.

/** The three forms of an HTTP date; the oldest leaves GMT out. */
const HTTP_DATE = /^[A-Z][a-z]+,? .*\b\d\d:\d\d:\d\d\b/;

/** Milliseconds to wait, or undefined when the response does not say. A date counts from the response's own `Date`. */
export function retryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = HTTP_DATE.test(value) ? Date.parse(value.endsWith("GMT") ? value : `${value} GMT`) : Number.NaN;
  if (Number.isNaN(until)) return undefined;
  const sentAt = Date.parse(`${headers.get("Date")}`);
  return Math.max(until - (Number.isNaN(sentAt) ? Date.now() : sentAt), 0);
}
