// Stands before Prism as the API's front door: issues tokens that differ (Prism's examples are always the same one),
// refuses tokens it did not issue or that belong to another business, and keeps a record of everything on the wire.

import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "./prism.js";
import { parseViolations } from "./violations.js";

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
  /** What Prism found wrong with the request or its own answer; empty when nothing was. */
  readonly violations: readonly string[];
}

/** An answer of the suite's own, in place of the mock's. */
export interface Reply {
  readonly status: number;
  /** JSON. */
  readonly text: string;
}

export interface Gateway extends RunningServer {
  /** Everything since the last `reset`, in order of the answers. */
  readonly exchanges: readonly Exchange[];
  /** Whose token this is: `partner`, the id of a business, or undefined when it was not issued here. */
  ownerOf(token: string): string | undefined;
  /** Forgets the exchanges; tokens stay valid. */
  reset(): void;
  /** Answers the next call (not the SDK's own requests for tokens) with this; the mock still validates the request. */
  reply(next: Reply): void;
  /** Makes every token issued so far invalid, so that the next call with one is answered 401. */
  revokeAll(): void;
}

const PARTNER_TOKEN = /^\/v1\/platform\/oauth2\/token\/$/;
const BUSINESS_TOKEN = /^\/v1\/platform\/([^/]+)\/oauth2\/token\/$/;
const BUSINESS = /^\/v1\/platform\/businesses\/([^/]+)\//;

export async function startGateway(prism: RunningServer): Promise<Gateway> {
  const exchanges: Exchange[] = [];
  const owners = new Map<string, string>();
  let next: Reply | undefined;
  let issued = 0;

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    const refusal = refuse(request.headers.authorization, path);
    const { status, headers, text } = refusal
      ? { status: refusal.status, headers: {} as Record<string, string>, text: refusal.text }
      : replaced(request, await forward(prism.url, request, body));
    const answer = status === 200 ? issue(path, text) : text;
    exchanges.push({
      method: request.method ?? "",
      target: request.url ?? "",
      headers: flatten(request.headers),
      body: body.toString("utf8"),
      status,
      answer,
      violations: readViolations(headers["sl-violations"]),
    });
    response.writeHead(status, { "content-type": headers["content-type"] ?? "application/json" });
    response.end(answer);
  }

  /** The answer that `reply` was given for a call, which the suite marks with a `Prefer` header. */
  function replaced(request: IncomingMessage, own: Answer): Answer {
    if (next === undefined || request.headers["prefer"] === undefined) return own;
    const { status, text } = next;
    next = undefined;
    return { status, headers: { ...own.headers, "content-type": "application/json" }, text };
  }

  /** An answer of the API itself when the token is not one of ours, or is locked to another business. */
  function refuse(authorization: string | undefined, path: string): { status: number; text: string } | undefined {
    const token = /^Bearer (.*)$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) return undefined;
    const owner = owners.get(token);
    const error = (status: number, error_code: string, message: string) => ({
      status,
      text: JSON.stringify({ error: message, error_code }),
    });
    if (owner === undefined)
      return error(401, "invalid_token", "The token was not issued by this server or was revoked");
    const business = BUSINESS.exec(path)?.[1] ?? BUSINESS_TOKEN.exec(path)?.[1];
    if (owner !== "partner" && business !== undefined && owner !== business) {
      return error(403, "permission_denied", "The token belongs to another business");
    }
    return undefined;
  }

  /** Puts a token of its own into a successful answer of a token endpoint. */
  function issue(path: string, text: string): string {
    const business = BUSINESS_TOKEN.exec(path)?.[1];
    const owner = business ?? (PARTNER_TOKEN.test(path) ? "partner" : undefined);
    if (owner === undefined) return text;
    const answer = JSON.parse(text) as Record<string, unknown>;
    issued++;
    const token = `mock.${owner}.${issued}`;
    owners.set(token, owner);
    return JSON.stringify({ ...answer, access_token: token, ...(business && { business_id: business }) });
  }

  const url = await new Promise<string>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
  return {
    url,
    exchanges,
    ownerOf: (token) => owners.get(token),
    reset: () => {
      exchanges.length = 0;
      next = undefined;
    },
    reply: (reply) => {
      next = reply;
    },
    revokeAll: () => owners.clear(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

function forward(prismUrl: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...request.headers, host: new URL(prismUrl).host };
    const outgoing = send(prismUrl + request.url, { method: request.method, headers }, (answer) => {
      read(answer).then((text) => {
        resolve({ status: answer.statusCode ?? 0, headers: flatten(answer.headers), text: text.toString("utf8") });
      }, reject);
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** Each in one line. */
function readViolations(header: string | undefined): string[] {
  const found = parseViolations(header);
  return found ? found.map(({ location, message }) => `${location.join(".")}: ${message}`) : [header ?? ""];
}
