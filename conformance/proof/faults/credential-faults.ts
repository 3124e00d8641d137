// Faults of the credential on the wire: the wrong one, somebody else's, a mangled one, none.

import { isTokenRequest } from "../../operation-table.js";
import type { Fetch, WrapFetch } from "../../sdk.js";
import { type Fault, wireFaults } from "../fault.js";
import { onCalls, onTokenRequests, withCredential, withHeaders } from "../wire.js";

const BASIC_OF_ANOTHER = `Basic ${btoa("00000000-0000-4000-8000-000000000000:sk_other")}`;

const credentialOf = (request: Request) => request.headers.get("Authorization") ?? "";

const changed = (change: (authorization: string) => string): WrapFetch =>
  onCalls((request) => withCredential(request, change(credentialOf(request))));

interface Seen {
  readonly token: string;
  readonly forToken: boolean;
}

/** Remembers every token that is used, and lets the fault choose among the others for the next call. */
function withAnother(choose: (seen: readonly Seen[]) => Seen | undefined): WrapFetch {
  const seen: Seen[] = [];
  return (send) => async (request) => {
    const own = { token: credentialOf(request), forToken: isTokenRequest(request) };
    const other = own.forToken ? undefined : choose(seen.filter(({ token }) => token !== own.token));
    if (own.token.startsWith("Bearer ")) seen.push(own);
    return send(other ? withCredential(request, other.token) : request);
  };
}

function staleAfterRejection(send: Fetch): Fetch {
  const rejected = new Map<string, string>();
  return async (request) => {
    if (isTokenRequest(request)) return send(request);
    const id = request.headers.get("X-Request-ID") ?? "";
    const stale = rejected.get(id);
    const sent = credentialOf(request);
    const response = await send(stale === undefined ? request : withCredential(request, stale));
    if (response.status === 401) rejected.set(id, sent);
    return response;
  };
}

/** The first of the two operations is on the business, the second is the partner's; they are told apart by method. */
function tokenOfBusinessForPartner(send: Fetch): Fetch {
  let ofBusiness: string | undefined;
  return async (request) => {
    if (isTokenRequest(request)) return send(request);
    if (request.method === "GET") ofBusiness = credentialOf(request);
    return send(ofBusiness === undefined || request.method === "GET" ? request : withCredential(request, ofBusiness));
  };
}

export const CREDENTIAL_FAULTS: readonly Fault[] = [
  ...wireFaults("credential on the wire", ["get_customer"], ["responses"], {
    "authorization-dropped": [
      "The Authorization header is lost on the way.",
      onCalls((request) => withHeaders(request, (headers) => headers.delete("Authorization"))),
    ],
    "token-of-another-business": [
      "A call for one business carries the token that was obtained for another.",
      withAnother((seen) => seen.findLast(({ forToken }) => !forToken)),
      ["responses", "credentials"],
    ],
    "partner-token-for-business": [
      "A call on a business carries the partner token, which is accepted too.",
      withAnother((seen) => seen.find(({ forToken }) => forToken)),
    ],
    "basic-for-bearer": ["A call carries Basic where a token is asked for.", changed(() => BASIC_OF_ANOTHER)],
    "token-truncated": ["The last character of the token is lost.", changed((token) => token.slice(0, -1))],
    "token-without-scheme": ["The token is sent without its scheme.", changed((token) => token.replace("Bearer ", ""))],
    "stale-token-after-401": [
      "After a 401 the call is repeated with the token that was just rejected.",
      staleAfterRejection,
    ],
    "basic-of-another-partner": [
      "The partner token is asked for with another partner's id and key.",
      onTokenRequests((request) =>
        credentialOf(request).startsWith("Basic ") ? withCredential(request, BASIC_OF_ANOTHER) : request,
      ),
    ],
  }),
  ...wireFaults("credential on the wire", ["get_business", "update_business"], ["responses", "credentials"], {
    "business-token-for-partner-operation": [
      "An operation of the partner is called with a token of one business.",
      tokenOfBusinessForPartner,
    ],
  }),
];
