// The API of the soak, on a real socket in a process of its own: issues tokens, responds to calls, goes wrong as planned,
// and counts what it received and created. Ends with its parent, and sends it all counts when asked.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { callOf, FAULTS, type Fault, faultOf, SLOW } from "./plan.js";

/** What the server saw, by the number of the call. */
export interface ServerCounts {
  /** Requests of the call whose headers arrived. */
  readonly requests: Uint8Array;
  /** By call, how many of its requests got a 429, which says that nothing was done. */
  readonly rejected: Uint8Array;
  /** Requests of the call that went wrong. */
  readonly faults: Uint8Array;
  /** Records that the call has made. */
  readonly records: Uint8Array;
  readonly faultsByName: Record<Fault, number>;
  /** Requests for tokens, and how many of them went wrong. */
  readonly exchanges: number;
  readonly exchangeFaults: number;
  /** Calls that came with another token than the one of their business. */
  readonly wrongToken: number;
  readonly connections: { readonly accepted: number; readonly peak: number };
}

const calls = Number(process.argv[2]);
const requests = new Uint8Array(calls);
const rejected = new Uint8Array(calls);
const faults = new Uint8Array(calls);
const records = new Uint8Array(calls);
const faultsByName = Object.fromEntries(FAULTS.map((name) => [name, 0])) as Record<Fault, number>;
let exchangeFaults = 0;
let wrongToken = 0;
const exchangesOf = new Map<string, number>();
/** Keys of the creates that made a record; a repeat with a known key makes none. */
const known = new Set<string>();
const open = new Set<Socket>();
const connections = { accepted: 0, peak: 0 };

const PAGE = JSON.stringify({
  count: 2,
  page_info: { total_count: 2, current_page: 1, total_pages: 1, page_size: 20 },
  results: ["Ada", "Grace"].map((individual_name) => ({
    id: "c0000000-0000-4000-8000-000000000001",
    individual_name,
    notes: "n".repeat(300),
  })),
});
const CREATED = JSON.stringify({ id: "c0000000-0000-4000-8000-000000000003", display_name: "Ada" });

const server = createServer((request, response) => void respond(request, response));
// Idle connections stay, and no hint about them is sent: those that go have been closed by the client.
server.keepAliveTimeout = 0;
server.on("connection", (socket) => {
  open.add(socket);
  connections.accepted++;
  connections.peak = Math.max(connections.peak, open.size);
  socket.on("error", () => {});
  socket.once("close", () => open.delete(socket));
});

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? "";
  const call = callOf(request.headers["x-request-id"] as string | undefined);
  const fault = call === undefined ? planExchange(path) : planCall(call);
  let body = "";
  try {
    for await (const chunk of request) body += chunk;
  } catch {
    return;
  }
  let good = { status: 200, text: PAGE };
  if (call === undefined) good = { status: 200, text: exchange(path) };
  else {
    if (request.headers.authorization !== `Bearer token-of-${path.split("/")[4]}`) wrongToken++;
    if (request.method === "POST") {
      // Whatever becomes of the response, a 429 alone says that nothing was done.
      if (fault !== "429") create(call, request, body);
      good = { status: 201, text: CREATED };
    }
  }
  send(response, fault, good);
}

function planCall(call: number): Fault | undefined {
  const attempt = requests[call] ?? 0;
  requests[call] = attempt + 1;
  const fault = faultOf(`${call}/${attempt}`);
  if (fault === "429") rejected[call] = (rejected[call] ?? 0) + 1;
  if (fault) {
    faults[call] = (faults[call] ?? 0) + 1;
    faultsByName[fault]++;
  }
  return fault;
}

function planExchange(path: string): Fault | undefined {
  const attempt = exchangesOf.get(path) ?? 0;
  exchangesOf.set(path, attempt + 1);
  const fault = faultOf(`${path}/${attempt}`);
  if (fault) exchangeFaults++;
  return fault;
}

function exchange(path: string): string {
  const business = /^\/v1\/platform\/([0-9a-f-]{36})\/oauth2\/token\/$/.exec(path)?.[1];
  const token = { access_token: `token-of-${business ?? "partner"}`, token_type: "Bearer", expires_in: 3600 };
  return JSON.stringify(business ? { ...token, scope: "business_access", business_id: business } : token);
}

function create(call: number, { headers, url }: IncomingMessage, body: string): void {
  const { external_id: externalId } = JSON.parse(body) as { external_id?: string };
  const key = headers["idempotency-key"] ?? externalId;
  if (key !== undefined && known.has(`${url} ${key}`)) return;
  if (key !== undefined) known.add(`${url} ${key}`);
  records[call] = (records[call] ?? 0) + 1;
}

function send(response: ServerResponse, fault: Fault | undefined, { status, text }: { status: number; text: string }) {
  const json = { "content-type": "application/json" };
  const { socket } = response;
  const whole = () => response.writeHead(status, { ...json, "content-length": text.length }).end(text);
  switch (fault) {
    case undefined:
      whole();
      break;
    case "503":
      response.writeHead(503, json).end('{"error_code":"unavailable","message":"Unavailable"}');
      break;
    case "429":
      response.writeHead(429, { ...json, "retry-after": "0" }).end('{"error_code":"throttled","message":"Slower"}');
      break;
    case "reset before headers":
      socket?.resetAndDestroy();
      break;
    case "reset after headers":
      response.writeHead(status, { ...json, "content-length": text.length }).flushHeaders();
      // What was written is given time to leave before the connection breaks.
      setTimeout(() => socket?.resetAndDestroy(), 2);
      break;
    case "truncated body":
      response.writeHead(status, { ...json, "content-length": text.length });
      response.write(text.slice(0, text.length / 2), () => socket?.end());
      break;
    case "slow response":
      setTimeout(whole, SLOW);
      break;
    case "no response":
      break;
  }
}

process.on("message", (question) => {
  if (question === "open") return process.send?.(open.size);
  const exchanges = [...exchangesOf.values()].reduce((sum, each) => sum + each, 0);
  const counts: ServerCounts = {
    requests,
    rejected,
    faults,
    records,
    faultsByName,
    exchanges,
    exchangeFaults,
    wrongToken,
    connections,
  };
  return process.send?.(counts);
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
