// `mock.fetch`: a request to the mock without a socket, for tests that want no network.

import type { HttpRequest, HttpResponse } from "./server.js";
import { isDisconnected } from "./server.js";

const BODILESS = [101, 204, 205, 304];

/** @param respond what the mock's server responds with */
export function fetchMock(respond: (request: HttpRequest) => Promise<HttpResponse>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = Buffer.from(await request.arrayBuffer());
    request.signal.throwIfAborted();
    const { method } = request;
    const headers = Object.fromEntries(request.headers);
    const response = await respond({ method, target: pathname + search, headers, body });
    request.signal.throwIfAborted();
    // As the fetch of Node reports a connection that the other side ends.
    if (isDisconnected(response)) throw new TypeError("fetch failed", { cause: new Error("other side closed") });
    const { status, text } = response;
    return new Response(BODILESS.includes(status) ? null : text, { status, headers: { ...response.headers } });
  };
}
