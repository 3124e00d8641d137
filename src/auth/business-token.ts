// Partner token -> token of one business: `create_business_scoped_token` of the contract.

import type { paths } from "../../generated/types.js";
import type { ExchangeLimits, SendExchange } from "./send-exchange.js";
import { exchangeToken, type IssuedToken } from "./token-response.js";

const PATH = "/v1/platform/{business_id}/oauth2/token/" satisfies keyof paths;

/** Asks for a token that is locked to one business. The response must name that business. */
export function exchangeBusinessToken(
  send: SendExchange,
  partnerToken: string,
  businessId: string,
  limits: ExchangeLimits,
): Promise<IssuedToken> {
  const exchange = () => send({ path: PATH, authorization: `Bearer ${partnerToken}`, businessId, ...limits });
  return exchangeToken({ exchange: "business", businessId }, exchange);
}
