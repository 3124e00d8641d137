// A fetch for tests that want to look at a whole Request: the client calls fetch with a URL and an object.

import type { FetchFunction } from "../../src/index.js";

export function byRequest(handler: (request: Request) => Promise<Response>): FetchFunction {
  return (url, init) => handler(new Request(url, init));
}
