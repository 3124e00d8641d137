// The transports of the package, for tests of what must hold whichever of them sends.

import { undiciTransport } from "../../src/transport/node/index.js";
import { fetchTransport, type Transport } from "../../src/transport/transport.js";
import { isExchange, type TestApi } from "./api.js";

/** For `describe.each`. */
export const TRANSPORTS: [name: string, make: () => Transport][] = [
  ["fetch", () => fetchTransport((url, init) => fetch(url, init))],
  ["undici", () => undiciTransport({ proxy: false })],
];

/** The same transport, but that the first requests of each call that is meant, as many as `times`, are refused a connection. */
export function refusing(
  api: TestApi,
  transport: Transport,
  times = 1,
  isMeant = (_requestId: string, path: string) => !isExchange({ path }),
): Transport {
  const refused = new Map<string, number>();
  return {
    send: async (request) => {
      const { url, method, headers, body, init } = request;
      const id = headers.get("x-request-id") ?? "";
      const count = refused.get(id) ?? 0;
      if (count >= times || !isMeant(id, new URL(url).pathname)) return transport.send(request);
      refused.set(id, count + 1);
      return transport.send({ url: await api.refusedUrl(url), method, headers, body, init, signal: request.signal });
    },
  };
}
