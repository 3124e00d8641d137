// Both token endpoints on a real socket, in a process of its own, so that it does not share an event loop with the
// callers. It counts every exchange it is asked for; the parent process asks it for the counts. Ends with its parent.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { EXCHANGE_DELAY, makeToken } from "./tokens.js";

/** The exchanges since the counts were asked for last. */
export interface ExchangeCounts {
  partner: number;
  business: number;
  /** Businesses that had at least one exchange. */
  businesses: number;
}

let partner = 0;
let serial = 0;
const byBusiness = new Map<string, number>();
const partnerTokens = new Set<string>();

const server = createServer(async (request, response) => {
  for await (const _ of request);
  const { authorization } = request.headers;
  const businessId = /^\/v1\/platform\/([0-9a-f-]{36})\/oauth2\/token\/$/.exec(request.url ?? "")?.[1];
  const answer = { token_type: "Bearer", expires_in: 3600 };
  // Counted on arrival: an exchange that fails would have been one too many as well.
  if (businessId) byBusiness.set(businessId, (byBusiness.get(businessId) ?? 0) + 1);
  else partner++;
  await new Promise((resolve) => setTimeout(resolve, EXCHANGE_DELAY));

  const known = businessId ? partnerTokens.has(authorization?.slice("Bearer ".length) ?? "") : authorization;
  response.writeHead(known ? 200 : 401, { "content-type": "application/json" });
  if (!known) return response.end('{"error":"invalid_client"}');
  const token = makeToken(businessId ?? "partner", ++serial);
  if (!businessId) partnerTokens.add(token);
  return response.end(
    JSON.stringify({
      access_token: token,
      ...answer,
      ...(businessId && { scope: "business_access", business_id: businessId }),
    }),
  );
});

process.on("message", () => {
  const business = [...byBusiness.values()].reduce((sum, count) => sum + count, 0);
  const counts: ExchangeCounts = { partner, business, businesses: byBusiness.size };
  process.send?.(counts);
  partner = 0;
  byBusiness.clear();
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
