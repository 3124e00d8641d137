// Builds faults that stand between the SDK and the API. Calls and token exchanges are told apart, since a fault of one is
// seldom a fault of the other; a fault changes the one thing it names and hands on the rest as it is.

import type { Send } from "./fault.js";

export type Wire = (send: Send) => Send;

export function isExchange(request: Request): boolean {
  return new URL(request.url).pathname.endsWith("/oauth2/token/");
}

/** Changes the requests of calls. */
export function onCalls(change: (request: Request) => Request | Promise<Request>): Wire {
  return (send) => async (request) => send(isExchange(request) ? request : await change(request));
}

/** Changes the requests of token exchanges. */
export function onExchanges(change: (request: Request) => Request | Promise<Request>): Wire {
  return (send) => async (request) => send(isExchange(request) ? await change(request) : request);
}

/** Changes the answers of calls. */
export function onAnswers(change: (answer: Response, request: Request) => Response | Promise<Response>): Wire {
  return (send) => async (request) => {
    const answer = await send(request);
    return isExchange(request) ? answer : change(answer, request);
  };
}

/** Changes the JSON of the successful answers of calls. */
export function onData(change: (data: Record<string, unknown>) => unknown): Wire {
  return onAnswers(async (answer) => {
    if (!answer.ok || answer.status === 204) return answer;
    const data = JSON.parse(await answer.text()) as Record<string, unknown>;
    return answered(answer, JSON.stringify(change(data)));
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

/** The same answer with another body or status. */
export function answered(answer: Response, body: string, status = answer.status): Response {
  const headers = new Headers(answer.headers);
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
