// What the test API sends in place of its normal response. A fault says what the server does; it never says what the
// client should make of it.

export type Fault =
  /** The connection is reset: before the body of the request is read, or later, up to the middle of the response. */
  | { readonly reset: "before reading" | "before headers" | "during headers" | "after headers" | "during body" }
  /** The request is received, and nothing follows. */
  | { readonly hang: "before headers" | "during body" }
  /** The response comes a byte at a time, with so many milliseconds between two. */
  | { readonly trickle: number }
  /** The response ends early: with a proper end of its chunks, or short of its `Content-Length`. */
  | { readonly truncate: "chunked" | "content-length" }
  /** So many bytes of JSON, compressed to almost nothing. */
  | { readonly bomb: number }
  | PlainResponse
  /** The normal response. */
  | "none";

/** Any complete response: an object is sent as JSON, a string as it is. */
export interface PlainResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: unknown;
}

/** What a proxy responds when the API behind it is gone. */
export const HTML_502: Fault = {
  status: 502,
  headers: { "content-type": "text/html" },
  body: `<html><head><title>502 Bad Gateway</title></head><body>${"<p>nginx</p>".repeat(40)}</body></html>`,
};

/** An error response as the API gives it. */
export function failure(status: number, headers: Record<string, string> = {}): PlainResponse & { status: number } {
  return { status, headers, body: { error_code: `code_${status}`, message: `Status ${status}`, request_id: "" } };
}

/** So many responses with status 503. */
export function outage(length: number): Fault[] {
  return Array.from({ length }, () => failure(503));
}
