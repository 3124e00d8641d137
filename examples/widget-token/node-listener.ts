// Node's http and Express speak in messages of their own; this makes a Request of one and sends a Response as the other.

import type { IncomingMessage, ServerResponse } from "node:http";

type Handler = (request: Request) => Promise<Response>;

/** What the handler may see of a body, in characters: it takes a token, and nothing longer. */
const LONGEST_BODY = 16_384;

/** Call it before anything reads the body, such as `express.json()`. */
export function nodeListener(handler: Handler) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    let body = "";
    try {
      for await (const chunk of incoming) if (body.length <= LONGEST_BODY) body += chunk;
      const response = await handler(requestOf(incoming, body));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    } catch {
      // A target, host or method that no Request can have, or a client that hung up. Unhandled, it would end the process.
      if (!outgoing.headersSent) outgoing.writeHead(400);
      outgoing.end();
    }
  };
}

function requestOf({ method = "GET", headers, url = "/" }: IncomingMessage, body: string): Request {
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    ),
    ...(body !== "" && { body }),
  });
}
