// Partner credentials -> partner token: `get_partner_token` of the contract.

import type { paths } from "../../generated/types.js";
import { basicAuthorization, type PartnerCredentials } from "./basic.js";
import { exchangeToken, type IssuedToken } from "./token-answer.js";

const PATH = "/v1/platform/oauth2/token/" satisfies keyof paths;

/**
 * Asks for a partner token. `grant_type` and `client_id` go form-encoded, which satisfies every published version of the
 * page; a server that answers 415 gets them as JSON, the other form that the pages show (spec/README.md,
 * "Contradictions").
 */
export function exchangePartnerToken(
  fetch: (request: Request) => Promise<Response>,
  baseUrl: string,
  credentials: PartnerCredentials,
): Promise<IssuedToken> {
  const authorization = basicAuthorization(credentials);
  const grant = { grant_type: "client_credentials", client_id: credentials.partnerId };
  const send = (signal: AbortSignal, body: BodyInit, contentType?: string) => {
    const headers = new Headers({ Accept: "application/json", Authorization: authorization });
    if (contentType) headers.set("Content-Type", contentType);
    return fetch(new Request(baseUrl + PATH, { method: "POST", headers, body, redirect: "manual", signal }));
  };
  const exchange = async (signal: AbortSignal) => {
    const response = await send(signal, new URLSearchParams(grant));
    if (response.status !== 415) return response;
    await response.body?.cancel();
    return send(signal, JSON.stringify(grant), "application/json");
  };
  return exchangeToken({ exchange: "partner" }, exchange, [credentials.apiKey, authorization.slice("Basic ".length)]);
}
