// Both token endpoints on a real socket, in a process of its own, so that it does not share an event loop with the
// callers. Counts every exchange on arrival and reports the counts when asked. Ends with its parent.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { EXCHANGE_DELAY, makeToken } from "./tokens.js";

export interface ExchangeCounts {
  /** Exchanges for the token of the partner, and for those of businesses. */
  readonly partner: number;
  readonly business: number;
}

let partner = 0;
let business = 0;
const partnerTokens = new Set<string>();

const server = createServer(async (request, response) => {
  for await (const _ of request);
  const { authorization } = request.headers;
  const businessId = /^\/v1\/platform\/([0-9a-f-]{36})\/oauth2\/token\/$/.exec(request.url ?? "")?.[1];
  // Counted on arrival: an exchange that fails would have been one too many as well.
  const serial = businessId ? ++business : ++partner;
  await new Promise((resolve) => setTimeout(resolve, EXCHANGE_DELAY));

  const known = businessId ? partnerTokens.has(authorization?.slice("Bearer ".length) ?? "") : authorization;
  response.writeHead(known ? 200 : 401, { "content-type": "application/json" });
  if (!known) return response.end('{"error":"invalid_client"}');
  const token = makeToken(businessId ?? "partner", serial);
  if (!businessId) partnerTokens.add(token);
  const ofBusiness = businessId && { scope: "business_access", business_id: businessId };
  return response.end(JSON.stringify({ access_token: token, token_type: "Bearer", expires_in: 3600, ...ofBusiness }));
});

process.on("message", () => process.send?.({ partner, business } satisfies ExchangeCounts));
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
