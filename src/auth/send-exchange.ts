// Sends the request of a token exchange. It travels like any call, with the client's time limits and retries, but on
// behalf of everybody who waits for it: no single caller's deadline or abort ends it.

import type { paths } from "../client/types.js";
import { CallTime } from "../transport/call-time.js";
import type { Clock } from "../transport/clock.js";
import { findOperation } from "../transport/operation.js";
import type { RetrySettings } from "../transport/retry.js";
import type { Transport, Travel } from "../transport/send.js";

export interface ExchangeRequest {
  readonly path: keyof paths;
  readonly authorization: string;
  readonly businessId?: string;
  readonly body?: BodyInit;
  readonly contentType?: string;
}

export type SendExchange = (request: ExchangeRequest) => Promise<Response>;

export interface ExchangeSettings {
  readonly baseUrl: string;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetrySettings | false;
  readonly userAgent: string;
  readonly clock: Clock;
}

export function exchangeSender(transport: Transport, settings: ExchangeSettings): SendExchange {
  return async ({ path, authorization, businessId, body, contentType }) => {
    const operation = findOperation("POST", path);
    if (!operation) throw new Error(`The contract has no operation POST ${path}`);
    const requestId = crypto.randomUUID();
    const headers = new Headers({
      Accept: "application/json",
      Authorization: authorization,
      "User-Agent": settings.userAgent,
      "X-Request-ID": requestId,
    });
    if (contentType) headers.set("Content-Type", contentType);
    const time = new CallTime(settings.deadline, undefined);
    const request = new Request(settings.baseUrl + path.replace("{business_id}", businessId ?? ""), {
      method: "POST",
      headers,
      redirect: "manual",
      ...(body !== undefined && { body }),
      ...(time.signal && { signal: time.signal }),
    });
    const travel: Travel = {
      operation,
      // Exchanges are not held up by the pace of a business: its calls wait for them.
      businessId: undefined,
      requestId,
      signal: time.signal,
      deadlineAt: settings.deadline > 0 ? settings.clock.now() + settings.deadline : Number.POSITIVE_INFINITY,
      timeout: settings.timeout,
      retry: settings.retry,
      // A second token does no harm.
      isRepeatable: () => true,
      streams: false,
      original: request,
      body,
      beginning: undefined,
      received: undefined,
      authorization: undefined,
      attempts: 0,
      stage: "response",
    };
    time.start(settings.deadline, travel);
    try {
      return await transport.send(request, travel);
    } finally {
      time.stop();
    }
  };
}
