// The API on a real socket, with faults: it issues tokens, answers calls, and goes wrong exactly when it is told to. It
// counts what it received whole, and what it created; what the client should do about a fault is the tests' to say.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, createServer as createNetServer, type Server, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { Fault } from "./fault.js";
import { Records } from "./records.js";

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly requestId: string;
}

export const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
export const API_KEY = "sk_test_51H8xyzSECRET";
export const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

const EXCHANGE = /^\/v1\/platform\/(?:([0-9a-f-]{36})\/)?oauth2\/token\/$/;

export class FaultServer {
  /** Every request whose headers arrived, also those that were reset before their body was read. */
  readonly seen: Received[] = [];
  /** Every request that was received whole: what the API may have acted on. */
  readonly accepted: Received[] = [];
  /** What the API made of the creates that it accepted. */
  readonly records = new Records();
  readonly #byCall = new Map<string, Fault[]>();
  readonly #next: Fault[] = [];
  readonly #exchanges: Fault[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  /** A port that is taken and on which nobody listens. */
  #refusing: { readonly listener: Server; readonly socket: Socket } | undefined;
  #issued = 0;

  static async start(): Promise<FaultServer> {
    const server = new FaultServer();
    // Idle connections stay: a fault is to come when it is told to, and not from a race with this limit.
    server.#server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    server.#refusing = await takePort();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The same URL on a port that refuses every connection. */
  get refusingUrl(): string {
    return `http://127.0.0.1:${this.#refusing?.socket.localPort}`;
  }

  /** What happens to the next calls, whichever they are; after that they are answered. Tokens are issued regardless. */
  next(...faults: Fault[]): void {
    this.#next.push(...faults);
  }

  /** What happens to the requests of the call with this `X-Request-ID`, one fault for each. */
  script(requestId: string, ...faults: Fault[]): void {
    this.#byCall.set(requestId, faults);
  }

  /** What happens to the next requests for a token. */
  nextExchange(...faults: Fault[]): void {
    this.#exchanges.push(...faults);
  }

  /** The calls that were seen, without the requests for tokens. */
  calls(): Received[] {
    return this.seen.filter(({ path }) => !EXCHANGE.test(path));
  }

  /**
   * A fetch whose first requests of each call, as many as `times`, go to the port that refuses them.
   *
   * @param concerns which requests; all but those for tokens unless told
   */
  refusingFetch(
    times = 1,
    concerns = (_requestId: string, path: string) => !EXCHANGE.test(path),
  ): (request: Request) => Promise<Response> {
    const refused = new Map<string, number>();
    return (request) => {
      const id = request.headers.get("x-request-id") ?? "";
      const count = refused.get(id) ?? 0;
      if (count >= times || !concerns(id, new URL(request.url).pathname)) return fetch(request);
      refused.set(id, count + 1);
      return fetch(new Request(request.url.replace(this.url, this.refusingUrl), request));
    };
  }

  async close(): Promise<void> {
    this.#refusing?.socket.destroy();
    this.#refusing?.listener.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: path = "", headers } = request;
    const requestId = String(headers["x-request-id"]);
    const fault = this.#faultOf(requestId, path);
    const received = { method, path, headers, requestId };
    const { socket } = request;
    if (typeof fault === "object" && "reset" in fault && fault.reset === "before reading") {
      this.seen.push({ ...received, body: "" });
      socket.resetAndDestroy();
      return;
    }
    let body = "";
    try {
      for await (const chunk of request) body += chunk;
    } catch {
      // The client went away.
      return;
    }
    const whole = { ...received, body };
    this.seen.push(whole);
    this.accepted.push(whole);
    const good = this.#goodAnswer(whole, typeof fault === "object" && "status" in fault && isRefusal(fault.status));
    if (fault === "none") send(response, 200, {}, good);
    else misbehave(fault, response, socket, good);
  }

  #faultOf(requestId: string, path: string): Fault {
    const scripted = this.#byCall.get(requestId);
    if (scripted) return scripted.shift() ?? "none";
    return (EXCHANGE.test(path) ? this.#exchanges : this.#next).shift() ?? "none";
  }

  /** @param refuses whether the API says that it did not do what it was asked for */
  #goodAnswer(request: Received, refuses: boolean): string {
    const exchange = EXCHANGE.exec(request.path);
    if (!exchange) return JSON.stringify(refuses ? {} : this.records.answer(request));
    const business = exchange[1];
    return JSON.stringify({
      access_token: `token-${++this.#issued}`,
      token_type: "Bearer",
      expires_in: 3600,
      ...(business && { scope: "business_access", business_id: business }),
    });
  }
}

/** Whether a status says that nothing was done. After 408 and 5xx nobody knows, so the worst is assumed: it was. */
function isRefusal(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408;
}

function misbehave(fault: Exclude<Fault, "none">, response: ServerResponse, socket: Socket, good: string): void {
  const json = { "content-type": "application/json" };
  const half = good.slice(0, Math.ceil(good.length / 2));
  const reset = () => socket.resetAndDestroy();
  if ("status" in fault) {
    const text = typeof fault.body === "object" ? JSON.stringify(fault.body) : String(fault.body ?? "");
    send(response, fault.status, fault.headers ?? {}, text);
  } else if ("reset" in fault) {
    // What was written is given time to leave before the connection breaks.
    const breakOff = () => setTimeout(reset, 2);
    if (fault.reset === "during headers") socket.write("HTTP/1.1 200 OK\r\nContent-Ty", breakOff);
    else if (fault.reset === "after headers") {
      response.writeHead(200, { ...json, "content-length": good.length + 1 }).flushHeaders();
      breakOff();
    } else if (fault.reset === "during body") {
      response.writeHead(200, { ...json, "content-length": good.length + 1 }).write(half, breakOff);
    } else reset();
  } else if ("hang" in fault) {
    if (fault.hang === "during body") response.writeHead(200, json).write(half);
  } else if ("trickle" in fault) {
    response.writeHead(200, json);
    void trickle(response, good, fault.trickle);
  } else if ("truncate" in fault) {
    if (fault.truncate === "chunked") response.writeHead(200, json).end(half);
    else response.writeHead(200, { ...json, "content-length": good.length + 1 }).write(half, () => socket.end());
  } else {
    const bomb = gzipSync(`["${" ".repeat(fault.bomb)}"]`);
    response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(bomb);
  }
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, text: string): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}

async function trickle(response: ServerResponse, text: string, pause: number): Promise<void> {
  for (const character of text) {
    if (response.destroyed) return;
    response.write(character);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  response.end();
}

/** The local port of a connection: nobody else gets it as long as the connection is there, and nobody listens on it. */
async function takePort(): Promise<{ listener: Server; socket: Socket }> {
  const listener = createNetServer((accepted) => accepted.on("error", () => {}));
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const socket = connect((listener.address() as AddressInfo).port, "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  return { listener, socket };
}
