// The mock's HTTP server: reads each request whole and sends the response that it is given. It knows nothing of the
// contract and keeps nothing.

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { ThredfiMockError } from "./mock-error.js";

/** A request as it came in. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface HttpResponse {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** No response: the connection ends. */
export const DISCONNECTED: HttpResponse = { status: 0, headers: {}, text: "" };

export const isDisconnected = ({ status }: HttpResponse): boolean => status === 0;

export interface RunningServer {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on a free port of the loopback interface unless told otherwise.
 *
 * @throws ThredfiMockError `port_in_use`, `cannot_listen`
 */
export async function listen(
  respond: (request: HttpRequest) => Promise<HttpResponse>,
  { port = 0, host = "127.0.0.1" }: { readonly port?: number; readonly host?: string } = {},
): Promise<RunningServer> {
  // Only clients end kept connections: on a busy machine, the server would end some just as they are used again.
  const server = createServer({ keepAliveTimeout: 0 }, async (incoming, outgoing) => {
    try {
      const response = await respond(await read(incoming));
      if (isDisconnected(response)) {
        outgoing.destroy();
        return;
      }
      const { status, headers, text } = response;
      outgoing.writeHead(status, headers).end(text);
    } catch (error) {
      // A function of the test may have thrown, or the client is gone.
      const message = error instanceof Error ? error.message : String(error);
      if (!outgoing.headersSent) outgoing.writeHead(500, { "content-type": "application/json" });
      outgoing.end(JSON.stringify({ error: message }));
    }
  });
  const address = await new Promise<AddressInfo>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
  return {
    url: urlOf(address),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<HttpRequest> {
  const { method = "", url: target = "" } = incoming;
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return { method, target, headers, body: Buffer.concat(chunks) };
}

/** A server that listens on all addresses is reached at the loopback one. */
function urlOf({ address, port, family }: AddressInfo): string {
  const host = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address;
  return `http://${family === "IPv6" ? `[${host}]` : host}:${port}`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this user may not listen there",
  EADDRNOTAVAIL: "that is not an address of this machine",
  ENOTFOUND: "the host is not known",
};

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): ThredfiMockError {
  if (error.code === "EADDRINUSE") {
    const message = `Port ${port} of ${host} is in use. Choose another, or 0 for a free one.`;
    return new ThredfiMockError("port_in_use", message, { cause: error });
  }
  const reason = REASONS[error.code ?? ""] ?? error.message;
  const message = `The mock cannot listen on port ${port} of ${host}: ${reason}.`;
  return new ThredfiMockError("cannot_listen", message, { cause: error });
}
