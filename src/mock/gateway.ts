// Stands before Prism as the API's front door: issues tokens that differ (Prism's examples are always the same one) and
// refuses tokens it did not issue or that belong to another business. It keeps no record; what is told of an exchange
// holds credentials, so whoever keeps it must mask it.

import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { ThredfiMockError } from "./mock-error.js";
import type { RunningServer } from "./prism.js";
import { businessOf, TokenBook } from "./tokens.js";
import { problemViolations } from "./violations.js";

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
  const agent = new Agent({ keepAlive: true });

  // Whoever called keeps or ends a connection. To end one that is just being used again breaks a call, which happens on a
  // machine too busy to see the time pass.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
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
    const { report, ...own } = await forward({ agent, prismUrl: prism.url }, received, prepare?.(received) ?? {});
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
      agent.destroy();
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

interface Hop {
  readonly agent: Agent;
  readonly prismUrl: string;
}

async function forward(
  hop: Hop,
  received: Received,
  more: Readonly<Record<string, string>>,
): Promise<Answer & { report: string | undefined }> {
  for (;;) {
    const sent = attempt(hop, received, more);
    try {
      return await sent.answer;
    } catch (error) {
      // Prism ended a connection that was kept, just when it was used again. It keeps no state, so once more is the same.
      if (!sent.reused() || (error as NodeJS.ErrnoException).code !== "ECONNRESET") throw error;
    }
  }
}

function attempt(
  { agent, prismUrl }: Hop,
  { method, target, headers, body }: Received,
  more: Readonly<Record<string, string>>,
) {
  const sent = {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name))),
    ...more,
    // Prism looks at a body only when it is told its length.
    ...(body.length > 0 && { "content-length": String(body.length) }),
  };
  const outgoing = send(prismUrl, { agent, path: target, method, headers: sent });
  const answer = new Promise<Answer & { report: string | undefined }>((resolve, reject) => {
    outgoing.once("error", reject);
    outgoing.once("response", (response) => {
      const { "sl-violations": report, ...others } = flatten(response.headers);
      const told = Object.fromEntries(Object.entries(others).filter(([name]) => !INTERNAL.has(name)));
      read(response)
        .then((bytes) => {
          const text = bytes.toString("utf8");
          const inBody = report === undefined ? problemViolations(text) : [];
          const found = inBody.length > 0 ? JSON.stringify(inBody) : report;
          resolve({ status: response.statusCode ?? 0, headers: told, text, report: found });
        })
        .catch(reject);
    });
  });
  outgoing.end(body);
  return { answer, reused: () => outgoing.reusedSocket };
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
