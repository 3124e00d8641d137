// What costs least: in the process a Response and its JSON, on loopback one kept-alive socket and its JSON, with no HTTP
// client in between. No client can be cheaper in JavaScript; so this is the limit of every row.

import { connect, type Socket } from "node:net";
import type { Client, Setup } from "./child.js";

export default function bare({ baseUrl, fetch, traffic }: Setup): Client {
  const send = fetch
    ? async (method: string, path: string) => (await fetch(`${baseUrl}${path}`, { method })).text()
    : overSockets(new URL(baseUrl), traffic.token);
  return {
    list: async (size) => JSON.parse(await send("GET", `${traffic.customers}?page_size=${size}`)),
    create: async () => JSON.parse(await send("POST", traffic.invoices, JSON.stringify(traffic.invoice))),
  };
}

type Send = (method: string, path: string, body?: string) => Promise<string>;

/** A socket for each call at a time. Understands only what the server of this bench sends: a Content-Length, no chunks. */
function overSockets({ hostname, port }: URL, token: string): Send {
  const idle: Socket[] = [];
  return async (method, path, body = "") => {
    const socket = idle.pop() ?? connect(Number(port), hostname).setNoDelay();
    const length = body ? `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` : "";
    socket.write(
      `${method} ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${token}\r\n${length}\r\n${body}`,
    );
    const text = await readBody(socket);
    idle.push(socket);
    return text;
  };
}

function readBody(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const done = (settle: () => void) => {
      socket.off("data", onData).off("error", onError);
      settle();
    };
    const onError = (error: Error) => done(() => reject(error));
    const onData = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const headEnd = received.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const length = /content-length: (\d+)/i.exec(received.toString("latin1", 0, headEnd))?.[1];
      const end = headEnd + 4 + Number(length);
      if (received.length >= end) done(() => resolve(received.toString("utf8", headEnd + 4, end)));
    };
    socket.on("data", onData).on("error", onError);
  });
}
