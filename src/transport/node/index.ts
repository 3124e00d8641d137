// thredfi-sdk/node: a transport over undici's own API, for Node. It costs less than half of what `fetch` does, and speaks
// to proxies and through a company's certificates. It sends what it is given, once, and never follows a redirect.

import { Agent, type Dispatcher, EnvHttpProxyAgent, ProxyAgent } from "undici";
import { aBoolean, aNumber, anything, checkOptions, type Rule } from "../../errors/check-options.js";
import { ThredfiConfigError } from "../../errors/config-error.js";
import type { Transport, TransportRequest, TransportResponse } from "../transport.js";

export type { Transport, TransportRequest, TransportResponse } from "../transport.js";

export interface UndiciTransportOptions {
  /**
   * The URL of a proxy for every request; `false` for none. Default: the environment variables `HTTPS_PROXY`,
   * `HTTP_PROXY` and `NO_PROXY`, if there are any.
   */
  proxy?: string | URL | false | undefined;
  /**
   * Certificates (PEM) that are trusted instead of Node's own list, for example those of a company's proxy. Default: Node's
   * list, with `NODE_EXTRA_CA_CERTS`.
   */
  ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** Speak HTTP/2 where the server does. Default: false. */
  http2?: boolean | undefined;
  /** How many connections there may be to one host; requests beyond them wait. Default: no limit. */
  connections?: number | undefined;
  /** How long an unused connection is kept open, in milliseconds. Default: 4,000. */
  keepAlive?: number | undefined;
}

/** A transport with connections of its own. */
export interface UndiciTransport extends Transport {
  /** Closes the connections once their requests are over. Afterwards the transport sends nothing any more. */
  close(): Promise<void>;
}

const RULES: Record<keyof UndiciTransportOptions, Rule> = {
  proxy: anything,
  ca: anything,
  http2: aBoolean,
  connections: aNumber("of connections", 1),
  keepAlive: aNumber("of milliseconds", 1),
};

/**
 * A transport for `createThredfiClient({ transport })`, over undici. Needs the package `undici`, version 7.
 *
 * @example
 * ```ts
 * import { createThredfiClient } from "thredfi-sdk";
 * import { undiciTransport } from "thredfi-sdk/node";
 *
 * const thredfi = createThredfiClient({ environment: "sandbox", transport: undiciTransport() });
 * ```
 *
 * @throws {@link ThredfiConfigError} when an option cannot be used.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): UndiciTransport {
  checkOptions(options, RULES);
  const dispatcher = createDispatcher(options);
  let closing: Promise<void> | undefined;
  return {
    send: (request) => send(dispatcher, request),
    close() {
      closing ??= dispatcher.close();
      return closing;
    },
  };
}

function createDispatcher({
  proxy,
  ca,
  http2 = false,
  connections,
  keepAlive = 4_000,
}: UndiciTransportOptions): Dispatcher {
  const tls = { ca: ca as string };
  const common = {
    allowH2: http2,
    keepAliveTimeout: keepAlive,
    // The client has time limits of its own.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: tls,
    connections: connections ?? null,
  };
  const proxied = { ...common, requestTls: tls, proxyTls: tls };
  if (proxy === false) return new Agent(common);
  if (proxy !== undefined) return new ProxyAgent({ ...proxied, uri: checkProxy(proxy) });
  return proxyVariables() ? new EnvHttpProxyAgent(proxied) : new Agent(common);
}

function checkProxy(proxy: unknown, field = "proxy"): string {
  try {
    const { protocol, href } = new URL(String(proxy));
    if (["http:", "https:"].includes(protocol)) return href;
  } catch {
    // Said below, without the URL: it may carry a password.
  }
  throw new ThredfiConfigError(field, 'must be the URL of a proxy, such as "http://proxy.example:3128".');
}

/** Whether the environment names a proxy, whose URL is checked. As in undici, the lower case goes before the upper. */
function proxyVariables(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const { env = {} } = process ?? {};
  const used = ["http_proxy", "https_proxy"]
    .map((name) => (env[name] === undefined ? name.toUpperCase() : name))
    .filter((name) => env[name]);
  for (const name of used) checkProxy(env[name], name);
  // Stryker disable next-line all: without a proxy the agent for variables does the same, slower.
  return used.length > 0;
}

async function send(dispatcher: Dispatcher, request: TransportRequest): Promise<TransportResponse> {
  const { url, method } = request;
  const path = url.indexOf("/", url.indexOf("://") + 3);
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => {
    headers[name] = value;
  });
  // undici's own API decodes nothing.
  headers["accept-encoding"] ??= "identity";
  const {
    statusCode,
    headers: received,
    body,
  } = await dispatcher.request({
    origin: url.slice(0, path),
    path: url.slice(path),
    method: method as Dispatcher.HttpMethod,
    headers,
    body: await prepareBody(request.body, headers),
    signal: request.onAbort ? new Abortion(request as Abortable) : request.signal,
  });
  return new UndiciResponse(statusCode, received, body);
}

type Abortable = Required<Pick<TransportRequest, "onAbort">>;

/** As much of an EventEmitter as undici uses of a signal. */
class Abortion {
  reason: unknown;
  readonly #request: Abortable;
  #forget: (() => void) | undefined;

  constructor(request: Abortable) {
    this.#request = request;
  }

  on(): void {}

  once(_: string, listener: () => void): void {
    this.#forget = this.#request.onAbort((reason) => {
      this.reason = reason;
      listener();
    });
  }

  removeListener(): void {
    this.#forget?.();
  }
}

/** undici's API takes text, bytes and streams; what else fetch takes becomes bytes, with the Content-Type that fits. */
async function prepareBody(body: BodyInit | undefined, headers: Record<string, string>) {
  // Stryker disable next-line all: made into bytes below they would be the same, slower.
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (body === undefined) return null;
  if (body instanceof ReadableStream) return body as unknown as AsyncIterable<Uint8Array> as never;
  const encoded = new Response(body);
  const type = encoded.headers.get("Content-Type");
  if (type !== null) headers["content-type"] ??= type;
  return new Uint8Array(await encoded.arrayBuffer());
}

class UndiciResponse implements TransportResponse {
  readonly status: number;
  /** undici's API does not give the reason phrase. */
  readonly statusText = "";
  readonly headers: ReceivedHeaders;
  readonly body: Dispatcher.ResponseData["body"];

  constructor(status: number, headers: Dispatcher.ResponseData["headers"], body: Dispatcher.ResponseData["body"]) {
    this.status = status;
    this.headers = new ReceivedHeaders(headers);
    this.body = body;
  }

  text(): Promise<string> {
    return this.body.text();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.body.arrayBuffer();
  }
}

class ReceivedHeaders {
  readonly #headers: Dispatcher.ResponseData["headers"];

  constructor(headers: Dispatcher.ResponseData["headers"]) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name.toLowerCase()];
    return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
  }

  forEach(each: (value: string, name: string) => void): void {
    for (const [name, value] of Object.entries(this.#headers)) {
      for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) each(one, name);
    }
  }
}
