// The attributes of OpenTelemetry's semantic conventions for HTTP clients (stable since 1.23, url.template since 1.27),
// and our own. Never the query, which may carry what a user searched for, and never a header's value but the request id.

import type { Attributes } from "@opentelemetry/api";
import type { CallStart } from "../plugin.js";

/** Few values each, so that they can label a metric. */
export function metricAttributes({ method, baseUrl, operationId }: CallStart): Attributes {
  return { "http.request.method": method, ...serverOf(baseUrl), "thredfi.operation_id": operationId };
}

/** What a span has from its start, so that a sampler can decide by it. */
export function spanAttributes(call: CallStart): Attributes {
  return {
    ...metricAttributes(call),
    "url.full": call.url(),
    "url.template": call.path,
    "thredfi.request_id": call.requestId,
    ...(call.businessId !== undefined && { "thredfi.business_id": call.businessId }),
  };
}

const servers = new Map<string, Attributes>();

/** A client has one base URL: it is taken apart once. */
function serverOf(baseUrl: string): Attributes {
  let found = servers.get(baseUrl);
  if (!found) {
    const { hostname, port, protocol } = new URL(baseUrl);
    found = { "server.address": hostname, "server.port": port ? Number(port) : protocol === "http:" ? 80 : 443 };
    servers.set(baseUrl, found);
  }
  return found;
}

/** The boundaries, in seconds, that the conventions advise for `http.client.request.duration`. */
export const DURATION_BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
