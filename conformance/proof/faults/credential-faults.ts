// Faults of the credential on the wire: the wrong one, somebody else's, a mangled one, none.

import type { Fault } from "../fault.js";
import { isExchange, onCalls, onExchanges, type Wire, withHeaders } from "../wire.js";

const BASIC_OF_ANOTHER = `Basic ${btoa("00000000-0000-4000-8000-000000000000:sk_other")}`;

/** Remembers every token that is used, and lets the fault choose among them for the next call. */
function withAnother(choose: (seen: readonly { token: string; exchange: boolean }[]) => string | undefined): Wire {
  const seen: { token: string; exchange: boolean }[] = [];
  return (send) => async (request) => {
    const header = request.headers.get("Authorization") ?? "";
    const own = { token: header, exchange: isExchange(request) };
    const other = own.exchange ? undefined : choose(seen.filter(({ token }) => token !== header));
    if (header.startsWith("Bearer ")) seen.push(own);
    return send(other === undefined ? request : withHeaders(request, (headers) => headers.set("Authorization", other)));
  };
}

const kind = "credential on the wire";
const operations = ["get_customer"];

export const CREDENTIAL_FAULTS: readonly Fault[] = [
  {
    id: "authorization-dropped",
    kind,
    describe: "The Authorization header is lost on the way.",
    operations,
    groups: ["answers"],
    site: { wire: onCalls((request) => withHeaders(request, (headers) => headers.delete("Authorization"))) },
  },
  {
    id: "token-of-another-business",
    kind,
    describe: "A call for one business carries the token that was obtained for another.",
    operations,
    groups: ["answers", "credentials"],
    site: { wire: withAnother((seen) => seen.findLast(({ exchange }) => !exchange)?.token) },
  },
  {
    id: "partner-token-for-business",
    kind,
    describe: "A call on a business carries the partner token, which is accepted too.",
    operations,
    groups: ["answers"],
    site: { wire: withAnother((seen) => seen.find(({ exchange }) => exchange)?.token) },
  },
  {
    id: "basic-for-bearer",
    kind,
    describe: "A call carries Basic where a token is asked for.",
    operations,
    groups: ["answers"],
    site: {
      wire: onCalls((request) => withHeaders(request, (headers) => headers.set("Authorization", BASIC_OF_ANOTHER))),
    },
  },
  {
    id: "token-truncated",
    kind,
    describe: "The last character of the token is lost.",
    operations,
    groups: ["answers"],
    site: {
      wire: onCalls((request) =>
        withHeaders(request, (headers) => {
          headers.set("Authorization", (headers.get("Authorization") ?? "").slice(0, -1));
        }),
      ),
    },
  },
  {
    id: "token-without-scheme",
    kind,
    describe: "The token is sent without the word Bearer.",
    operations,
    groups: ["answers"],
    site: {
      wire: onCalls((request) =>
        withHeaders(request, (headers) => {
          headers.set("Authorization", (headers.get("Authorization") ?? "").replace("Bearer ", ""));
        }),
      ),
    },
  },
  {
    id: "stale-token-after-401",
    kind,
    describe: "After a 401 the call is repeated with the token that was just refused.",
    operations,
    groups: ["answers"],
    site: { wire: staleAfterRefusal },
  },
  {
    id: "basic-of-another-partner",
    kind,
    describe: "The partner token is asked for with another partner's id and key.",
    operations,
    groups: ["answers"],
    site: {
      wire: onExchanges((request) =>
        withHeaders(request, (headers) => {
          if (headers.get("Authorization")?.startsWith("Basic ")) headers.set("Authorization", BASIC_OF_ANOTHER);
        }),
      ),
    },
  },
  {
    id: "business-token-for-partner-operation",
    kind,
    describe: "An operation of the partner is called with a token of one business.",
    operations: ["get_business", "update_business"],
    groups: ["answers", "credentials"],
    site: { wire: tokenOfBusinessForPartner },
  },
];

function staleAfterRefusal(send: Parameters<Wire>[0]): ReturnType<Wire> {
  const refused = new Map<string, string>();
  return async (request) => {
    if (isExchange(request)) return send(request);
    const id = request.headers.get("X-Request-ID") ?? "";
    const stale = refused.get(id);
    const sent = request.headers.get("Authorization") ?? "";
    const answer = await send(
      stale === undefined ? request : withHeaders(request, (headers) => headers.set("Authorization", stale)),
    );
    if (answer.status === 401) refused.set(id, sent);
    return answer;
  };
}

/** The first of the two operations is on the business, the second is the partner's; they are told apart by method. */
function tokenOfBusinessForPartner(send: Parameters<Wire>[0]): ReturnType<Wire> {
  let ofBusiness: string | undefined;
  return async (request) => {
    if (isExchange(request)) return send(request);
    if (request.method === "GET") ofBusiness = request.headers.get("Authorization") ?? undefined;
    const token = ofBusiness;
    if (token === undefined || request.method === "GET") return send(request);
    return send(withHeaders(request, (headers) => headers.set("Authorization", token)));
  };
}
