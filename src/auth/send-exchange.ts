// Sends the request of a token exchange. It travels like any call, with the client's time limits and retries, but on
// behalf of everybody who waits for it: no single caller's deadline or abort ends it.

import type { paths } from "../../generated/types.js";
import { errorOfCall } from "../errors/thredfi-error.js";
import { type Call, infoOf } from "../transport/call.js";
import type { Clock } from "../transport/clock.js";
import { findOperation } from "../transport/operation.js";
import type { Pipeline } from "../transport/pipeline.js";
import type { Reply } from "../transport/reply.js";
import type { RetrySettings } from "../transport/retry.js";

/** What an exchange may have, where it is less than what calls have. */
export interface ExchangeLimits {
  readonly deadline?: number;
  readonly retry?: false;
}

export interface ExchangeRequest extends ExchangeLimits {
  readonly path: keyof paths;
  readonly authorization: string;
  readonly businessId?: string;
  readonly body?: URLSearchParams | string;
  readonly contentType?: string;
}

export type SendExchange = (request: ExchangeRequest) => Promise<Reply>;

export interface ExchangeSettings {
  readonly baseUrl: string;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetrySettings | false;
  readonly userAgent: string;
  readonly clock: Clock;
}

export function exchangeSender(pipeline: Pipeline, settings: ExchangeSettings): SendExchange {
  return ({ path, authorization, businessId, body, contentType, deadline, retry }) => {
    const operation = findOperation("POST", path);
    if (!operation) throw new Error(`The contract has no operation POST ${path}`);
    const requestId = crypto.randomUUID();
    const headers = new Headers({
      Accept: "application/json",
      "User-Agent": settings.userAgent,
      "X-Request-ID": requestId,
    });
    if (contentType) headers.set("Content-Type", contentType);
    const call: Call = {
      operation,
      credential: operation.credential,
      businessId,
      requestId,
      signal: undefined,
      startedAt: settings.clock.now(),
      deadline: Math.min(deadline ?? Number.POSITIVE_INFINITY, settings.deadline || Number.POSITIVE_INFINITY),
      timeout: settings.timeout,
      retry: retry ?? settings.retry,
      read: "text",
      // A second token does no harm.
      repeatable: true,
      body,
      attempts: 0,
      stage: "response",
    };
    const url = settings.baseUrl + path.replace("{business_id}", businessId ?? "");
    // A framework that caches what fetch reads must not keep tokens. Workers of older compatibility dates do not take it.
    const init: RequestInit = "cache" in Request.prototype ? { cache: "no-store" } : {};
    const request = { url, method: "POST", headers, body, init };
    return pipeline
      .send(call, request, () => ({ header: authorization }))
      .catch((error) => {
        throw errorOfCall(error, infoOf(call));
      });
  };
}
