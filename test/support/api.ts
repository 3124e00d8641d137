// The API on a real socket: it issues numbered tokens, keeps every request, and misbehaves exactly when a test says so.
// It must never know what the client should do about that.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, createServer as createNetServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { Fault } from "./fault.js";
import { type ReceivedRequest, Records } from "./records.js";

type Handler = (request: ReceivedRequest) => Fault | undefined | Promise<Fault | undefined>;

export const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
export const API_KEY = "sk_test_51H8xyzSECRET";
export const BUSINESS_A = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
export const BUSINESS_B = "8f2d9c41-6b7e-4a35-9d10-2c4e6f8a0b13";

const EXCHANGE = /^\/v1\/platform\/(?:([0-9a-f-]{36})\/)?oauth2\/token\/$/;

/** Whether a request is for a token. */
export const isExchange = ({ path }: { readonly path: string }) => EXCHANGE.test(path);

export class TestApi {
  /** Every request whose headers arrived, also those that were reset before their body was read. */
  readonly seen: ReceivedRequest[] = [];
  /** Every request that was received whole: what the API may have acted on. */
  readonly requests: ReceivedRequest[] = [];
  /** What the API made of the creates that it accepted. */
  readonly records = new Records();
  readonly #handlers: Handler[] = [];
  readonly #byCall = new Map<string, Fault[]>();
  readonly #next: Fault[] = [];
  readonly #exchanges: Fault[] = [];
  readonly #server = createServer((request, response) => void this.#receive(request, response));
  /** A port that is taken and on which nobody listens, made when it is first needed. */
  #refusing: Promise<Socket> | undefined;
  #issued = 0;
  #url = "";

  static async start(): Promise<TestApi> {
    const api = new TestApi();
    // Idle connections stay: a fault comes from the test, never from a race with this limit.
    api.#server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => api.#server.listen(0, "127.0.0.1", resolve));
    api.#url = `http://127.0.0.1:${(api.#server.address() as AddressInfo).port}`;
    return api;
  }

  get url(): string {
    return this.#url;
  }

  /** Requests for a token. */
  exchanges(kind: "partner" | "business"): ReceivedRequest[] {
    return this.requests.filter(
      ({ path }) => isExchange({ path }) && path.includes("/platform/oauth2") === (kind === "partner"),
    );
  }

  /** The calls that were seen: everything but requests for a token. */
  calls(): ReceivedRequest[] {
    return this.seen.filter((request) => !isExchange(request));
  }

  /** Responds in place of the API; undefined passes on. The latest handler is asked first. */
  respond(handler: Handler): void {
    this.#handlers.unshift(handler);
  }

  /** Responds so to every request for a token, until told otherwise. */
  respondToExchanges(response: Fault): void {
    this.respond((request) => (isExchange(request) ? response : undefined));
  }

  /** Responds so to every call, until told otherwise. */
  respondToCalls(response: Fault): void {
    this.respond((request) => (isExchange(request) ? undefined : response));
  }

  /** Responds 401 to these tokens, everywhere. */
  revoke(...tokens: (string | undefined)[]): void {
    const body = { error: "Expired", error_code: "invalid_token" };
    this.respond((request) => (tokens.includes(bearerOf(request)) ? { status: 401, body } : undefined));
  }

  /** Holds requests back until the function that it returns is called. */
  hold(concerns: (request: ReceivedRequest) => boolean): () => void {
    let release = () => {};
    const held = new Promise<undefined>((resolve) => {
      release = () => resolve(undefined);
    });
    this.respond((request) => (concerns(request) ? held : undefined));
    return release;
  }

  /** What happens to the next calls, whichever they are. Tokens are issued regardless. */
  next(...faults: Fault[]): void {
    this.#next.push(...faults);
  }

  /** What happens to the next requests for a token. */
  nextExchange(...faults: Fault[]): void {
    this.#exchanges.push(...faults);
  }

  /** What happens to the requests of the call with this `X-Request-ID`, one fault for each. */
  script(requestId: string, ...faults: Fault[]): void {
    this.#byCall.set(requestId, faults);
  }

  /** The same URL on a port that refuses every connection. */
  async refusedUrl(url: string): Promise<string> {
    this.#refusing ??= takePort();
    const { localPort } = await this.#refusing;
    return url.replace(this.url, `http://127.0.0.1:${localPort}`);
  }

  async close(): Promise<void> {
    (await this.#refusing)?.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: path = "", headers } = incoming;
    const head = { method, path, headers, requestId: String(headers["x-request-id"]) };
    const planned = this.#plannedFor(head);
    if (typeof planned === "object" && "reset" in planned && planned.reset === "before reading") {
      this.seen.push({ ...head, body: "" });
      incoming.socket.resetAndDestroy();
      return;
    }
    let body = "";
    try {
      for await (const chunk of incoming) body += chunk;
    } catch {
      // The client went away.
      return;
    }
    const request = { ...head, body };
    this.seen.push(request);
    this.requests.push(request);
    let fault = planned;
    for (const handler of this.#handlers) fault ??= await handler(request);
    this.#send(fault ?? "none", request, response);
  }

  #plannedFor({ requestId, path }: { requestId: string; path: string }): Fault | undefined {
    const scripted = this.#byCall.get(requestId);
    if (scripted) return scripted.shift() ?? "none";
    return (isExchange({ path }) ? this.#exchanges : this.#next).shift();
  }

  #send(fault: Fault, request: ReceivedRequest, response: ServerResponse): void {
    const json = { "content-type": "application/json" };
    if (fault !== "none" && isPlain(fault)) {
      const { status = 200, headers, body } = fault;
      // After 408 and 5xx nobody knows whether the API acted, so the worst is assumed: it did. Not when it says "later".
      const rejected = status === 503 && headers?.["retry-after"] !== undefined;
      if ((status < 300 || status >= 500 || status === 408) && !rejected) this.#act(request);
      const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
      response.writeHead(status, { ...json, ...headers }).end(text);
      return;
    }
    const good = JSON.stringify(isExchange(request) ? this.#token(request) : this.#act(request));
    if (fault === "none") response.writeHead(200, json).end(good);
    else misbehave(fault, response, good);
  }

  /** What the API makes of a call: a create makes a record, everything else is an empty list. */
  #act(request: ReceivedRequest): object {
    if (isExchange(request)) return {};
    if (request.method === "POST") return this.records.create(request);
    return { count: 0, page_info: { total_count: 0, current_page: 1, total_pages: 1, page_size: 20 }, results: [] };
  }

  #token({ path }: ReceivedRequest): object {
    const business = EXCHANGE.exec(path)?.[1];
    const number = ++this.#issued;
    const token = { token_type: "Bearer", expires_in: 3600 };
    if (business === undefined) return { access_token: `partner-token-${number}`, ...token };
    const scope = { scope: "business_access", business_id: business };
    return { access_token: `token-${number}-of-${business}`, ...token, ...scope };
  }
}

/** The token of a received request's `Authorization` header. */
export function bearerOf(request: ReceivedRequest | undefined): string | undefined {
  return /^Bearer (.+)$/.exec(request?.headers.authorization ?? "")?.[1];
}

type PlainFault = Extract<Fault, { status?: number }>;

function isPlain(fault: Exclude<Fault, "none">): fault is PlainFault {
  return !["reset", "hang", "trickle", "truncate", "bomb"].some((kind) => kind in fault);
}

function misbehave(fault: Exclude<Fault, "none" | PlainFault>, response: ServerResponse, good: string): void {
  const { socket } = response;
  if (!socket) return;
  const json = { "content-type": "application/json" };
  const short = { ...json, "content-length": good.length + 1 };
  const half = good.slice(0, Math.ceil(good.length / 2));
  // What was written is given time to leave before the connection breaks.
  const breakOff = () => setTimeout(() => socket.resetAndDestroy(), 2);
  if ("reset" in fault) {
    if (fault.reset === "during headers") socket.write("HTTP/1.1 200 OK\r\nContent-Ty", breakOff);
    else if (fault.reset === "after headers") {
      response.writeHead(200, short).flushHeaders();
      breakOff();
    } else if (fault.reset === "during body") response.writeHead(200, short).write(half, breakOff);
    else socket.resetAndDestroy();
  } else if ("hang" in fault) {
    if (fault.hang === "during body") response.writeHead(200, json).write(half);
  } else if ("trickle" in fault) {
    response.writeHead(200, json);
    void trickle(response, good, fault.trickle);
  } else if ("truncate" in fault) {
    if (fault.truncate === "chunked") response.writeHead(200, json).end(half);
    else response.writeHead(200, short).write(half, () => socket.end());
  } else {
    const bomb = gzipSync(`["${" ".repeat(fault.bomb)}"]`);
    response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(bomb);
  }
}

async function trickle(response: ServerResponse, text: string, pause: number): Promise<void> {
  for (const character of text) {
    if (response.destroyed) return;
    response.write(character);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  response.end();
}

/** A connection whose local port nobody else gets, and on which nobody listens, as long as it is there. */
async function takePort(): Promise<Socket> {
  const listener = createNetServer((accepted) => accepted.on("error", () => {}));
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const socket = connect((listener.address() as AddressInfo).port, "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  listener.close();
  return socket;
}
