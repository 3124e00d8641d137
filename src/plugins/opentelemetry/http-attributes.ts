// The attributes of OpenTelemetry's semantic conventions for HTTP clients (stable since 1.23, url.template since 1.27),
// and our own. Never the query, which may carry what a user searched for, and never a header's value but the request id.

import type { Attributes } from "@opentelemetry/api";

export interface CallDescription {
  readonly method: string;
  readonly url: string;
  /** The path template of the contract. */
  readonly template: string;
  readonly operationId: string | undefined;
  readonly businessId: string | undefined;
  readonly requestId: string | undefined;
}

/** Few values each, so that they can label a metric. */
export function metricAttributes({ method, url, operationId }: CallDescription): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": port ? Number(port) : protocol === "http:" ? 80 : 443,
    ...(operationId !== undefined && { "thredfi.operation_id": operationId }),
  };
}

/** What a span has from its start, so that a sampler can decide by it. */
export function spanAttributes(call: CallDescription): Attributes {
  const { origin, pathname } = new URL(call.url);
  return {
    ...metricAttributes(call),
    "url.full": origin + pathname,
    "url.template": call.template,
    ...(call.businessId !== undefined && { "thredfi.business_id": call.businessId }),
    ...(call.requestId !== undefined && { "thredfi.request_id": call.requestId }),
  };
}

/** The boundaries, in seconds, that the conventions advise for `http.client.request.duration`. */
export const DURATION_BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
