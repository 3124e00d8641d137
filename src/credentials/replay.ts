// Sends a request a second time, with its body, without having copied the body up front: what the caller gave is still at
// hand in the call, and is only read again when it is needed. What cannot be read again is not sent again.

/** Makes a new stream of the body for every attempt. */
export type BodyFactory = () => ReadableStream<Uint8Array>;

export interface ReplayableCall {
  /** The request as openapi-fetch made it, before any middleware ran. */
  original: Request | undefined;
  /** The serialized body, or the factory of its streams. */
  body: unknown;
}

/**
 * Takes note of the request that is about to be sent.
 *
 * @returns makes the same request with another credential, or gives undefined when its body cannot be read again
 */
export function prepareReplay(call: ReplayableCall, sent: Request): (authorization: string) => Request | undefined {
  // Middleware put a request of its own in place, with a body that only it knows: here a copy is the only way. A stream
  // is not copied, since that would keep all of it in memory.
  const replaced = sent !== call.original && sent.body !== null;
  const spare = replaced && !(call.body instanceof ReadableStream) ? sent.clone() : undefined;

  return (authorization) => {
    const withCredential = (init: RequestInit = {}, from = sent) => {
      const headers = new Headers(sent.headers);
      headers.set("Authorization", authorization);
      // The boundary belongs to the first serialization; the runtime writes a new one.
      if (init.body instanceof FormData) headers.delete("Content-Type");
      return new Request(from, { ...init, headers });
    };
    if (sent.body === null) return withCredential();
    if (spare) return withCredential({}, spare);
    if (replaced || call.body === undefined || call.body instanceof ReadableStream) return undefined;
    if (typeof call.body !== "function") return withCredential({ body: call.body as BodyInit });
    // `duplex` is needed for streams, and missing from the DOM's types.
    return withCredential({ body: (call.body as BodyFactory)(), duplex: "half" } as RequestInit);
  };
}
