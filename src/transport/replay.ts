// Sends a request again, with its body, without having copied the body up front: what the caller gave is still at hand in
// the call, and is only read again when it is needed. What cannot be read again is not sent again.

/** Makes a new stream of the body for every attempt. */
export type BodyFactory = () => ReadableStream<Uint8Array>;

export interface ReplayableCall {
  /** The request as openapi-fetch made it, before any middleware ran; later the one that was made from it. */
  original: Request | undefined;
  /** The serialized body, or the factory of its streams. */
  body: unknown;
}

/** Makes the same request anew, once; gives undefined when its body cannot be read again. */
export type Replay = (authorization?: string) => Request | undefined;

/** Takes note of the request that is about to be sent. */
export function prepareReplay(call: ReplayableCall, sent: Request): Replay {
  const hasBody = sent.body !== null;
  // Middleware put a request of its own in place, with a body that only it knows: here a copy is the only way. A stream
  // is not copied, since that would keep all of it in memory.
  const replaced = hasBody && sent !== call.original;
  const spare = replaced && !(call.body instanceof ReadableStream) ? sent.clone() : undefined;

  return (authorization) => {
    const anew = (init: RequestInit = {}, from = sent) => {
      const headers = new Headers(sent.headers);
      if (authorization !== undefined) headers.set("Authorization", authorization);
      // The boundary belongs to the first serialization; the runtime writes a new one.
      if (init.body instanceof FormData) headers.delete("Content-Type");
      return new Request(from, { ...init, headers });
    };
    if (!hasBody) return anew();
    if (spare) return anew({}, spare);
    if (replaced || call.body === undefined || call.body instanceof ReadableStream) return undefined;
    const body = typeof call.body === "function" ? (call.body as BodyFactory)() : (call.body as BodyInit);
    // `duplex` is needed for streams, and missing from the DOM's types.
    call.original = anew({ body, ...(body instanceof ReadableStream && { duplex: "half" }) } as RequestInit);
    return call.original;
  };
}
