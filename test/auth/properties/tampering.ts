// Broken transports: each breaks one promise on purpose, between a client and the world, to see whether the checker
// notices. Never part of a run that is expected to pass.

import type { Complaint } from "./checker.js";
import type { Send, Tamper } from "./program.js";
import type { ClientSpec, Issued, World } from "./world.js";

const withAuthorization = (request: Request, authorization: string) => {
  const headers = new Headers(request.headers);
  headers.set("Authorization", authorization);
  return new Request(request, { headers });
};

/** Swaps the token of every request for another one that fits, once there is one. */
const swapping =
  (fits: (other: Issued, own: Issued) => boolean): Tamper =>
  (world: World, _client: ClientSpec, send: Send) =>
  (request) => {
    const own = world.issued.get((request.headers.get("authorization") ?? "").slice("Bearer ".length));
    const other = own && [...world.issued.values()].find((issued) => fits(issued, own));
    return send(other ? withAuthorization(request, `Bearer ${other.value}`) : request);
  };

const isExchange = (request: Request) => !request.headers.has("x-call") && request.url.endsWith("/oauth2/token/");

export const TAMPERING: readonly [promise: string, rule: Complaint["rule"], tamper: Tamper][] = [
  [
    "a token goes to another host",
    "host",
    (_world, _client, send) => (request) =>
      send(isExchange(request) ? request : new Request(request.url.replace("one.example", "two.example"), request)),
  ],
  ["a token of another host is used", "host", swapping((other, own) => other.host !== own.host)],
  ["a token of another partner is used", "partner", swapping((other, own) => other.partnerId !== own.partnerId)],
  [
    "a token of another client is used",
    "client",
    swapping((other, own) => other.client !== own.client && other.partnerId === own.partnerId),
  ],
  [
    "a token of another business is used",
    "business",
    swapping(
      ({ businessId }, own) =>
        own.businessId !== undefined && businessId !== undefined && businessId !== own.businessId,
    ),
  ],
  [
    "the partner token is used where the token of a business was asked for",
    "credential",
    swapping(
      (other, own) => own.businessId !== undefined && other.businessId === undefined && other.client === own.client,
    ),
  ],
  [
    "redirects are followed",
    "redirect",
    (_world, _client, send) => (request) => send(new Request(request, { redirect: "follow" })),
  ],
  [
    "a rejected token is sent for ever",
    "rejected token",
    (_world, _client, send) => {
      let first: string | undefined;
      return (request) => {
        const authorization = request.headers.get("authorization") ?? "";
        if (authorization.startsWith("Basic ") || new URL(request.url).pathname !== "/v1/platform/businesses/") {
          return send(request);
        }
        first ??= authorization;
        return send(withAuthorization(request, first));
      };
    },
  ],
  [
    "an exchange is made twice at once",
    "single flight",
    (_world, _client, send) => (request) => {
      if (isExchange(request)) send(request.clone()).catch(() => {});
      return send(request);
    },
  ],
  [
    "an exchange is made although a token is at hand",
    "needless exchange",
    (_world, _client, send) => async (request) => {
      if (!isExchange(request)) return send(request);
      const again = request.clone();
      await send(request);
      return send(again);
    },
  ],
  [
    "a request is sent three times",
    "resends",
    (_world, _client, send) => async (request) => {
      if (isExchange(request)) return send(request);
      await send(request.clone());
      await send(request.clone());
      return send(request);
    },
  ],
  [
    "the token of another business is accepted",
    "unusable token",
    (_world, _client, send) => async (request) => {
      const response = await send(request);
      const businessId = /\/([0-9a-f-]{36})\/oauth2/.exec(request.url)?.[1];
      if (!isExchange(request) || !businessId || !response.ok) return response;
      return Response.json({ ...((await response.json()) as object), business_id: businessId });
    },
  ],
  [
    "a caller gets another status than the server gave",
    "outcome",
    (_world, _client, send) => async (request) => {
      const response = await send(request);
      return response.status === 200 && !isExchange(request) ? Response.json({}, { status: 418 }) : response;
    },
  ],
  [
    "a caller gets an error that nobody documented",
    "outcome",
    (_world, _client, send) => async (request) => {
      const response = await send(request);
      if (!isExchange(request)) throw new RangeError("surprise");
      return response;
    },
  ],
  [
    "a call hangs",
    "hangs",
    (_world, _client, send) => async (request) => {
      const response = await send(request);
      return isExchange(request) ? response : new Promise<Response>(() => {});
    },
  ],
];
