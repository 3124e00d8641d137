// Partner token -> token of one business: `create_business_scoped_token` of the contract.

import type { paths } from "../../generated/types.js";
import { exchangeToken, type IssuedToken } from "./token-answer.js";

const PATH = "/v1/platform/{business_id}/oauth2/token/" satisfies keyof paths;

/** Asks for a token that is locked to one business. The answer must name that business. */
export function exchangeBusinessToken(
  fetch: (request: Request) => Promise<Response>,
  baseUrl: string,
  partnerToken: string,
  businessId: string,
): Promise<IssuedToken> {
  const send = (signal: AbortSignal) =>
    fetch(
      new Request(baseUrl + PATH.replace("{business_id}", businessId), {
        method: "POST",
        headers: { Accept: "application/json", Authorization: `Bearer ${partnerToken}` },
        redirect: "manual",
        signal,
      }),
    );
  return exchangeToken({ exchange: "business", businessId }, send, [partnerToken]);
}
