// What can go wrong with one request: the vocabulary of the fault server. A fault says what the server does instead of
// answering; it never says what the client should make of it.

export type Fault =
  /** The connection is reset: before the body of the request is read, or ever later in the answer. */
  | { readonly reset: "before reading" | "before headers" | "during headers" | "after headers" | "during body" }
  /** The request is received, and nothing follows. */
  | { readonly hang: "before headers" | "during body" }
  /** The answer comes a byte at a time, with so many milliseconds between two. */
  | { readonly trickle: number }
  /** The answer ends early: with a proper end of its chunks, or short of the `Content-Length` it gave. */
  | { readonly truncate: "chunked" | "content-length" }
  /** So many bytes of JSON, compressed to almost nothing. */
  | { readonly bomb: number }
  /** Any other answer: an object is sent as JSON, a string as it is. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** Answered as if nothing were wrong. */
  | "none";

/** What a partner's proxy says when the API behind it is gone. */
export const HTML_502: Fault = {
  status: 502,
  headers: { "content-type": "text/html" },
  body: `<html><head><title>502 Bad Gateway</title></head><body>${"<p>nginx</p>".repeat(40)}</body></html>`,
};

/** An error answer as the API gives it. */
export function refusal(status: number, headers: Record<string, string> = {}): Fault & { status: number } {
  return { status, headers, body: { error_code: `code_${status}`, message: `Answered ${status}`, request_id: "" } };
}
