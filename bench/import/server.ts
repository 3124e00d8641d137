// An API that takes every create after 5 ms, in a process of its own. Counts the creates, and how long it kept them. Ends
// with its parent.

import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const DELAY = 5;

export interface ServerCounts {
  readonly creates: number;
  /** Milliseconds from the request to its response, all together. */
  readonly kept: number;
}

let [creates, kept] = [0, 0];

const server = createServer(async (request, response) => {
  const begun = performance.now();
  const businessId = /^\/v1\/platform\/([0-9a-f-]{36})\/oauth2\/token\/$/.exec(request.url ?? "")?.[1];
  const isToken = request.url?.includes("/oauth2/token/");
  for await (const _ of request);
  await new Promise((resolve) => setTimeout(resolve, DELAY));
  response.writeHead(isToken ? 200 : 201, { "content-type": "application/json" });
  const token = { access_token: randomUUID(), token_type: "Bearer", expires_in: 86_400, business_id: businessId };
  response.end(JSON.stringify(isToken ? token : { id: randomUUID() }));
  if (isToken) return;
  creates++;
  kept += performance.now() - begun;
});

process.on("message", () => {
  process.send?.({ creates, kept } satisfies ServerCounts);
  [creates, kept] = [0, 0];
});
process.on("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
