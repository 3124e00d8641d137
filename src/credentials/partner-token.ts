// Partner credentials -> partner token: `get_partner_token` of the contract.

import type { paths } from "../../generated/types.js";
import { basicAuthorization, type PartnerCredentials } from "./basic.js";
import { exchangeToken, type IssuedToken } from "./token-answer.js";

const PATH = "/v1/platform/oauth2/token/" satisfies keyof paths;

/**
 * Asks for a partner token. `grant_type` and `client_id` go form-encoded, which satisfies every published version of
 * the page (see spec/README.md, "Contradictions").
 */
export function exchangePartnerToken(
  fetch: (request: Request) => Promise<Response>,
  baseUrl: string,
  credentials: PartnerCredentials,
): Promise<IssuedToken> {
  const authorization = basicAuthorization(credentials);
  const send = () =>
    fetch(
      new Request(baseUrl + PATH, {
        method: "POST",
        headers: { Accept: "application/json", Authorization: authorization },
        body: new URLSearchParams({ grant_type: "client_credentials", client_id: credentials.partnerId }),
        redirect: "manual",
      }),
    );
  return exchangeToken({ exchange: "partner" }, send, [credentials.apiKey, authorization.slice("Basic ".length)]);
}
