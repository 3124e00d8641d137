// Node's http and Express speak in messages of their own; this makes a Request of one and sends a Response as the other.

import type { IncomingMessage, ServerResponse } from "node:http";

type Handler = (request: Request) => Promise<Response>;

/** Call it before anything reads the body, such as `express.json()`. */
export function nodeListener(handler: Handler) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = "GET", headers } = incoming;
    let body = "";
    for await (const chunk of incoming) body += chunk;
    const request = new Request(new URL(incoming.url ?? "/", `http://${headers.host}`), {
      method,
      headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        typeof value === "string" ? [[name, value]] : [],
      ),
      ...(body !== "" && { body }),
    });
    const response = await handler(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  };
}
