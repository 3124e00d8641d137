// Stands before Prism as the API's front door: issues tokens that differ (Prism's examples are always the same one) and
// refuses tokens it did not issue or that belong to another business. It keeps no record; what is told of an exchange
// holds credentials, so whoever keeps it must mask it.

import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { ThredfiMockError } from "./mock-error.js";
import type { RunningServer } from "./prism.js";
import { businessOf, TokenBook } from "./tokens.js";
import { ownViolations } from "./violations.js";

/** A request as it came in. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly path: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly startedAt: Date;
}

export interface Answer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What whoever starts a gateway may do to the exchanges on their way. */
export interface GatewayOptions {
  /** Default: 0, a free one. */
  readonly port?: number | undefined;
  /** Default: `127.0.0.1`. */
  readonly host?: string | undefined;
  /** Milliseconds before every answer. Default: 0. */
  readonly delay?: number | undefined;
  /** The answer of the API itself to a credential that it does not take. Default: by the owner of the token alone. */
  readonly refuse?: ((received: Received, tokens: TokenBook) => Answer | undefined) | undefined;
  /** Headers that Prism gets besides, or instead of, those of the request. */
  readonly prepare?: ((received: Received) => Readonly<Record<string, string>>) | undefined;
  /** What to answer in place of Prism's answer; undefined for that. Not asked when the request was refused. */
  readonly replace?: ((received: Received, own: Answer) => Answer | undefined) | undefined;
  /** Changes Prism's answer. Not asked when it was replaced or the request was refused. */
  readonly amend?: ((received: Received, own: Answer) => Answer) | undefined;
  /** Is told of each exchange before it is answered. `report` is Prism's header `sl-violations`, where Prism was asked. */
  readonly onExchange?:
    | ((received: Received, answer: Answer, report: string | undefined) => void | Promise<void>)
    | undefined;
}

export interface Gateway extends RunningServer {
  readonly tokens: TokenBook;
}

/** What Prism tells of the exchange or of its connection; the client of the gateway is not told. */
const INTERNAL = new Set(["sl-violations", "content-length", "transfer-encoding", "connection", "keep-alive", "date"]);

/** @throws ThredfiMockError `port_in_use`, `cannot_listen` */
export async function startGateway(prism: RunningServer, options: GatewayOptions = {}): Promise<Gateway> {
  const { port = 0, host = "127.0.0.1", delay = 0, refuse = refuseByOwner, prepare, replace, amend } = options;
  const tokens = new TokenBook();
  const closing = new AbortController();

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = new Date();
    const target = request.url ?? "";
    const received: Received = {
      method: request.method ?? "",
      target,
      path: target.split("?", 1)[0] ?? "",
      headers: flatten(request.headers),
      body: await read(request),
      startedAt,
    };
    const { answer, report } = await answerTo(received);
    if (delay > 0) await wait(delay, undefined, { signal: closing.signal, ref: false });
    await options.onExchange?.(received, answer, report);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.text);
  }

  async function answerTo(received: Received): Promise<{ answer: Answer; report?: string | undefined }> {
    const refused = refuse(received, tokens);
    if (refused) return { answer: refused };
    const { report, ...own } = await forward(prism.url, received, prepare?.(received) ?? {});
    const planned = replace?.(received, own);
    const answer = planned ?? amend?.(received, own) ?? own;
    if (answer.status !== 200) return { answer, report };
    return { answer: { ...answer, text: tokens.issueInto(received.path, answer.text, planned !== undefined) }, report };
  }

  const address = await new Promise<AddressInfo>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
  return {
    url: urlOf(address),
    tokens,
    close: async () => {
      if (!server.listening) return;
      closing.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** An answer of the API itself when the token is not one of ours, or is locked to another business. */
function refuseByOwner({ headers, path }: Received, tokens: TokenBook): Answer | undefined {
  const token = /^Bearer (.*)$/i.exec(headers["authorization"] ?? "")?.[1];
  if (token === undefined) return undefined;
  const owner = tokens.ownerOf(token);
  if (owner === undefined) {
    return errorAnswer(401, "invalid_token", "The token was not issued by this server or was revoked");
  }
  const business = businessOf(path);
  if (owner !== "partner" && business !== undefined && owner !== business) {
    return errorAnswer(403, "permission_denied", "The token belongs to another business");
  }
  return undefined;
}

/** An error of the API, in the shape of its error guide. */
export function errorAnswer(status: number, error_code: string, message: string): Answer {
  return {
    status,
    headers: { "content-type": "application/json" },
    text: JSON.stringify({ error: message, error_code }),
  };
}

/** Each hop says for itself how it frames a message and keeps its connection. */
const HOP = new Set(["host", "connection", "keep-alive", "transfer-encoding", "content-length", "expect", "upgrade"]);

function forward(
  prismUrl: string,
  { method, target, headers, body }: Received,
  more: Readonly<Record<string, string>>,
): Promise<Answer & { report: string | undefined }> {
  const sent = {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name))),
    ...more,
    // Prism looks at a body only when it is told its length.
    ...(body.length > 0 && { "content-length": String(body.length) }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = send(prismUrl, { path: target, method, headers: sent }, (answer) => {
      const { "sl-violations": report, ...others } = flatten(answer.headers);
      const told = Object.fromEntries(Object.entries(others).filter(([name]) => !INTERNAL.has(name)));
      read(answer).then(
        (body) => {
          const text = body.toString("utf8");
          const ownReport = told["content-type"]?.startsWith("application/problem+json") ? reportIn(text) : undefined;
          resolve({ status: answer.statusCode ?? 0, headers: told, text, report: report ?? ownReport });
        },
        reject,
      );
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

/** Where the contract has no answer for a wrong request, Prism makes one, and its findings are in that and no header. */
function reportIn(text: string): string | undefined {
  const found = ownViolations(text);
  return found.length > 0 ? JSON.stringify(found) : undefined;
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** Whoever listens on all addresses is reached at the loopback one. */
function urlOf({ address, port, family }: AddressInfo): string {
  const host = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address;
  return `http://${family === "IPv6" ? `[${host}]` : host}:${port}`;
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): ThredfiMockError {
  if (error.code === "EADDRINUSE") {
    const message = `Port ${port} of ${host} is in use. Choose another, or 0 for a free one.`;
    return new ThredfiMockError("port_in_use", message, { cause: error });
  }
  const reasons: Record<string, string> = {
    EACCES: "this user may not listen there",
    EADDRNOTAVAIL: "that is no address of this machine",
    ENOTFOUND: "no such host is known",
  };
  const reason = reasons[error.code ?? ""] ?? error.message;
  const message = `The mock cannot listen on port ${port} of ${host}: ${reason}.`;
  return new ThredfiMockError("cannot_listen", message, { cause: error });
}
