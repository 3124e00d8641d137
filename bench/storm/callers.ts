// The callers of a storm: many concurrent first calls through the client. Exchanges go to the token server over HTTP; the
// calls themselves get their response in this process, because ten thousand sockets would measure the sockets. Every call
// is checked to carry the token of its own business.

import { createThredfiClient, type ThredfiClientOptions } from "thredfi-sdk";
import { API_KEY, businessId, ownerOf, PARTNER_ID } from "./tokens.js";

export interface Storm {
  readonly calls: number;
  readonly businesses: number;
}

export interface StormOutcome {
  /** Calls that threw, or whose response was not 200. */
  readonly failed: number;
  /** Calls with the token of another business, or with none. */
  readonly wrongToken: number;
  readonly milliseconds: number;
}

const PAGE = JSON.stringify({
  count: 0,
  page_info: { total_count: 0, current_page: 1, total_pages: 1, page_size: 20 },
  results: [],
});

/** Starts all calls at once, the businesses in turn, and waits for all of them. */
export async function runStorm(
  tokenServer: string,
  { calls, businesses }: Storm,
  options: ThredfiClientOptions,
): Promise<StormOutcome> {
  let wrongToken = 0;
  const respond: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith("/oauth2/token/")) return fetch(request);
    const business = /\/businesses\/([^/]+)\//.exec(request.url)?.[1];
    if (ownerOf(request.headers.get("authorization")) !== business) wrongToken++;
    return new Response(PAGE, { headers: { "content-type": "application/json" } });
  };
  const credentials = { partnerId: PARTNER_ID, apiKey: API_KEY };
  const client = createThredfiClient({ ...credentials, baseUrl: tokenServer, fetch: respond, ...options });
  const start = performance.now();
  const results = await Promise.allSettled(
    Array.from({ length: calls }, (_, n) =>
      client.business(businessId(n % businesses)).GET("/v1/platform/businesses/{business_id}/customers/"),
    ),
  );
  const succeeded = results.filter((result) => result.status === "fulfilled" && result.value.response.ok).length;
  return { failed: calls - succeeded, wrongToken, milliseconds: performance.now() - start };
}
