// The option `fetch` takes any function that works like fetch: the one of the package undici, and those whose responses
// are streams of Node's, as node-fetch's are.

import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { fetch as undiciFetch } from "undici";
import { expect, it } from "vitest";
import type { FetchFunction, ThredfiClientOptions } from "../../src/index.js";
import { api, business, CUSTOMERS, rejection, useApi } from "../support/client.js";
import { failure } from "../support/fault.js";

useApi();

const nodeFetch: FetchFunction = async (url, init) => {
  const { status, statusText, headers, body } = await fetch(url, init);
  const stream = body && Readable.fromWeb(body as unknown as NodeStream);
  const bytes = async () => Buffer.concat((await stream?.toArray()) ?? []);
  const text = async () => (await bytes()).toString();
  const arrayBuffer = async () => new Uint8Array(await bytes()).buffer;
  return { status, statusText, headers, body: stream, text, arrayBuffer };
};

it.each<[string, ThredfiClientOptions["fetch"]]>([
  ["undici's", undiciFetch as unknown as FetchFunction],
  ["one like node-fetch", nodeFetch],
])("%s", async (_, other) => {
  const acme = await business({ fetch: other, maxResponseSize: 100_000 });
  api.next(failure(503), { reset: "before headers" });
  expect((await acme.GET(CUSTOMERS)).data).toMatchObject({ results: [] });
  expect((await acme.POST(CUSTOMERS, { body: { external_id: "1" } as never })).response.status).toBe(200);
  const { data } = await acme.GET(CUSTOMERS, { parseAs: "stream" });
  expect(await new Response(data).json()).toMatchObject({ results: [] });
  expect((await acme.GET(CUSTOMERS, { parseAs: "arrayBuffer" })).data?.byteLength).toBeGreaterThan(20);
  api.next({ bomb: 1_000_000 });
  expect(await rejection(acme.GET(CUSTOMERS))).toMatchObject({ name: "ThredfiResponseError", status: 200 });
  api.next({ hang: "before headers" });
  const stop = new AbortController();
  const stopped = rejection(acme.GET(CUSTOMERS, { signal: stop.signal }));
  await expect.poll(() => api.calls().length).toBe(8);
  stop.abort(new Error("enough"));
  expect(await stopped).toBe(stop.signal.reason);
});
