// Partner credentials -> partner token: `get_partner_token` of the contract.

import type { paths } from "../../generated/types.js";
import { basicAuthorization, type PartnerCredentials } from "./basic.js";
import type { ExchangeLimits, SendExchange } from "./send-exchange.js";
import { exchangeToken, type IssuedToken } from "./token-response.js";

const PATH = "/v1/platform/oauth2/token/" satisfies keyof paths;

/**
 * Asks for a partner token. `grant_type` and `client_id` go form-encoded, which satisfies every published version of the
 * page; a server that responds with 415 gets them as JSON, the other form that the pages show (spec/README.md,
 * "Contradictions").
 */
export function exchangePartnerToken(
  send: SendExchange,
  credentials: PartnerCredentials,
  limits: ExchangeLimits,
): Promise<IssuedToken> {
  const authorization = basicAuthorization(credentials);
  const grant = { grant_type: "client_credentials", client_id: credentials.partnerId };
  const exchange = async () => {
    const response = await send({ path: PATH, authorization, body: new URLSearchParams(grant), ...limits });
    if (response.status !== 415) return response;
    return send({ path: PATH, authorization, body: JSON.stringify(grant), contentType: "application/json", ...limits });
  };
  return exchangeToken({ exchange: "partner" }, exchange);
}
