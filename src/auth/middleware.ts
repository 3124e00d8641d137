// openapi-fetch middleware that adds the credential of one call. It runs last on the way out, after the user's
// middleware, checks where the request is going before a token is put on it, and mends a 401 once.

import type { Middleware } from "openapi-fetch";
import type { CredentialName } from "../client/types.js";
import { ThredfiConfigError, ThredfiScopeError, type TimeoutStage } from "../errors/index.js";
import { prepareReplay, type ReplayableCall } from "../transport/replay.js";
import type { Authorization, Credentials } from "./credentials.js";

/** What the middleware knows of the call that it authorizes. */
export interface AuthorizedCall extends ReplayableCall {
  readonly operationId: string;
  readonly credential: CredentialName;
  readonly businessId: string | undefined;
  stage: TimeoutStage;
}

export function credentialMiddleware(call: AuthorizedCall, credentials: Credentials): Middleware {
  let authorization: Authorization;
  let replay: (authorization: string) => Request | undefined;

  return {
    async onRequest({ request }) {
      checkDestination(call, request);
      authorization = await credentials.authorize(call.credential, call.businessId, request.signal);
      request.headers.set("Authorization", authorization.header);
      replay = prepareReplay(call, request);
    },

    /** A refused token is dropped, and the request sent once more with a new one. A second 401 is the caller's. */
    async onResponse({ request, response, options }) {
      if (response.status !== 401 || !authorization.refused) return undefined;
      authorization.refused();
      call.stage = "token exchange";
      const renewed = await credentials.authorize(call.credential, call.businessId, request.signal);
      const again = replay(renewed.header);
      // The refused answer was read to its end by the transport, so that its connection is free.
      if (!again) return undefined;
      const second = await options.fetch(again);
      if (second.status === 401) renewed.refused?.();
      return second;
    },
  };
}

function checkDestination({ operationId, original }: AuthorizedCall, request: Request): void {
  if (request.headers.has("authorization")) {
    throw new ThredfiConfigError(
      "headers.Authorization",
      "is set by the SDK. To use another documented credential, pass the option credential.",
    );
  }
  if (request.redirect !== "manual") {
    throw new ThredfiScopeError(
      `Middleware made ${operationId} follow redirects, but its credential goes along none.`,
      operationId,
    );
  }
  const expected = withoutQuery(original?.url ?? "");
  if (withoutQuery(request.url) !== expected || request.method !== original?.method) {
    throw new ThredfiScopeError(
      `Middleware sent ${operationId} to ${request.method} ${withoutQuery(request.url)}, ` +
        `but its credential goes nowhere but ${original?.method} ${expected}.`,
      operationId,
    );
  }
}

function withoutQuery(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}
