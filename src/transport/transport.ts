// What sends a request: the interface, and the transport that everybody has, a fetch function. A transport sends what it
// is given, once; credentials, time limits and retries are above it.

/** One request. */
export interface TransportRequest {
  /** The whole URL, with its query. */
  readonly url: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** All headers, the credential among them. */
  readonly headers: Headers;
  /** The body as it is to be sent. */
  readonly body: BodyInit | undefined;
  /** Is aborted when a limit passes or the caller gives up. */
  readonly signal: AbortSignal;
  /** The same for one listener, without a signal, whose making would cost more than the rest. Gives what ends that. */
  onAbort?(listener: (reason: unknown) => void): () => void;
  /** What the caller passed for fetch beyond that, for example `cache`. */
  readonly init: RequestInit;
}

/** A response whose status and headers have arrived. Those of every fetch fit. */
export interface TransportResponse {
  /** The HTTP status code. */
  readonly status: number;
  /** The reason phrase, which may be empty. */
  readonly statusText: string;
  /** The headers; a name is looked up without regard to case. */
  readonly headers: { get(name: string): string | null; forEach(each: (value: string, name: string) => void): void };
  /** The body as it arrives; null when there is none. */
  readonly body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null;
  /** The whole body as text. */
  text(): Promise<string>;
  /** The whole body as bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Whether a status says that the request was done. */
export const isSuccess = (status: number) => status >= 200 && status < 300;

/** Sends requests: a `fetch`, or `undiciTransport()` of `thredfi-sdk/node`. */
export interface Transport {
  /** Resolves with the headers; rejects when no response arrives, or when the signal is aborted. */
  send(request: TransportRequest): Promise<TransportResponse>;
}

interface Fetch {
  // Written as a method, so that functions with narrower types of their own fit: undici's, node-fetch, a mock.
  call(url: string, init: RequestInit & { duplex?: "half" }): Promise<TransportResponse>;
}

/** Any function that behaves like `fetch` when it is called with a URL and an object. */
export type FetchFunction = Fetch["call"];

/** The signal of a request is only made when fetch asks for it, also through a copy of the object. */
const SIGNAL = Symbol("signal of");

// One function for all: an accessor of its own would give every object a shape of its own.
const lazySignal = {
  get(this: { [SIGNAL]: TransportRequest }): AbortSignal {
    return this[SIGNAL].signal;
  },
  enumerable: true,
  configurable: true,
};

export function fetchTransport(fetch: FetchFunction): Transport {
  return {
    send: (request) => {
      const { url, method, headers, body, init } = request;
      const options: RequestInit & { duplex?: "half"; [SIGNAL]: TransportRequest } = {
        ...init,
        method,
        headers,
        // A token must not travel along a redirect; the API has none.
        redirect: "manual",
        ...(body !== undefined && { body }),
        ...(body instanceof ReadableStream && { duplex: "half" }),
        [SIGNAL]: request,
      };
      return fetch(url, Object.defineProperty(options, "signal", lazySignal));
    },
  };
}
