// Builds faults that stand between the SDK and the API. Calls and token exchanges are told apart, since a fault of one is
// seldom a fault of the other; a fault changes the one thing it names and hands on the rest as it is.

import { isTokenRequest } from "../operation-table.js";
import type { WrapFetch } from "../sdk.js";

/** Changes the requests of calls. */
export function onCalls(change: (request: Request) => Request | Promise<Request>): WrapFetch {
  return (send) => async (request) => send(isTokenRequest(request) ? request : await change(request));
}

/** Changes the requests for tokens. */
export function onTokenRequests(change: (request: Request) => Request | Promise<Request>): WrapFetch {
  return (send) => async (request) => send(isTokenRequest(request) ? await change(request) : request);
}

/** Changes the responses to calls. */
export function onResponses(change: (response: Response, request: Request) => Response | Promise<Response>): WrapFetch {
  return (send) => async (request) => {
    const response = await send(request);
    return isTokenRequest(request) ? response : change(response, request);
  };
}

/** Changes the JSON of the successful responses of calls. */
export function onData(change: (data: Record<string, unknown>) => unknown): WrapFetch {
  return onResponses(async (response) => {
    if (!response.ok || response.status === 204) return response;
    const data = JSON.parse(await response.text()) as Record<string, unknown>;
    return withResponseBody(response, JSON.stringify(change(data)));
  });
}

/** The same request to another path and query, or with another method. */
export function redirected(
  request: Request,
  change: { url?: (url: URL) => URL | string; method?: string; headers?: Headers },
): Promise<Request> {
  return rebuilt(request, (body) => ({
    url: String(change.url ? change.url(new URL(request.url)) : request.url),
    method: change.method ?? request.method,
    headers: change.headers ?? new Headers(request.headers),
    body,
  }));
}

/** The same request with another body. */
export function withBody(request: Request, change: (body: string) => string): Promise<Request> {
  return rebuilt(request, (body) => ({
    url: request.url,
    method: request.method,
    headers: new Headers(request.headers),
    body: body === undefined ? undefined : new TextEncoder().encode(change(new TextDecoder().decode(body))),
  }));
}

/** The same request with another JSON object in its body; a request with another body stays as it is. */
export async function withJson(request: Request, change: (body: Record<string, unknown>) => unknown): Promise<Request> {
  if (!/json/.test(request.headers.get("Content-Type") ?? "")) return request;
  return withBody(request, (body) => JSON.stringify(change(JSON.parse(body) as Record<string, unknown>)));
}

/** The same request with other headers. */
export function withHeaders(request: Request, change: (headers: Headers) => void): Request {
  const changed = new Request(request);
  change(changed.headers);
  return changed;
}

/** The same request with another credential. */
export function withCredential(request: Request, authorization: string): Request {
  return withHeaders(request, (headers) => headers.set("Authorization", authorization));
}

/** The same response with another body or status. */
export function withResponseBody(response: Response, body: string, status = response.status): Response {
  const headers = new Headers(response.headers);
  headers.delete("Content-Length");
  return new Response(status === 204 ? null : body, { status, headers });
}

interface Parts {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

async function rebuilt(request: Request, make: (body: Parts["body"]) => Parts): Promise<Request> {
  const read = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  const { url, method, headers, body } = make(read);
  headers.delete("Content-Length");
  const bodiless = method === "GET" || method === "HEAD";
  return new Request(url, {
    method,
    headers,
    redirect: request.redirect,
    signal: request.signal,
    ...(body !== undefined && !bodiless && { body }),
  });
}
