// openapi-fetch middleware that adds the credential of one call. It runs last on the way out, after the user's
// middleware, and checks where the request is going before a token is put on it.

import type { Middleware } from "openapi-fetch";
import { ThredfiConfigError, ThredfiScopeError } from "../errors/index.js";
import type { CredentialName } from "../types.js";
import type { Authorization, Credentials } from "./credentials.js";

/** What the middleware knows of the call that it authorizes. */
export interface AuthorizedCall {
  readonly operationId: string;
  readonly credential: CredentialName;
  readonly businessId: string | undefined;
  /** The URL as it was before any middleware ran; apart from its query the request must still go there. */
  url: string;
}

export function credentialMiddleware(call: AuthorizedCall, credentials: Credentials): Middleware {
  let authorization: Authorization | undefined;
  return {
    async onRequest({ request }) {
      if (request.headers.has("authorization")) {
        throw new ThredfiConfigError(
          "headers.Authorization",
          "is set by the SDK. To use another documented credential, pass the option credential.",
        );
      }
      if (withoutQuery(request.url) !== withoutQuery(call.url)) {
        throw new ThredfiScopeError(
          `Middleware sent ${call.operationId} to ${withoutQuery(request.url)}, but its credential goes nowhere but ${withoutQuery(call.url)}.`,
          call.operationId,
        );
      }
      authorization = await credentials.authorize(call.credential, call.businessId, request.signal);
      request.headers.set("Authorization", authorization.header);
    },
    onResponse({ response }) {
      if (response.status === 401) authorization?.refused?.();
    },
  };
}

function withoutQuery(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}
