// A small token server and API on a real socket, for tests of the client. It issues distinct tokens, records every
// request, and lets a test answer any of them in its place.

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** An object is sent as JSON, a string as it is. */
  readonly body?: unknown;
}

type Handler = (request: ReceivedRequest) => Answer | undefined | Promise<Answer | undefined>;

export interface TestApi {
  readonly url: string;
  readonly requests: ReceivedRequest[];
  /** Requests to one of the two token endpoints. */
  exchanges(kind: "partner" | "business"): ReceivedRequest[];
  /** Requests to anything else. */
  calls(): ReceivedRequest[];
  /** Answers before the default behaviour does; undefined passes on. The latest handler is asked first. */
  answer(handler: Handler): void;
  close(): Promise<void>;
}

export const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
export const API_KEY = "sk_test_51H8xyzSECRET";
export const BUSINESS_A = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
export const BUSINESS_B = "8f2d9c41-6b7e-4a35-9d10-2c4e6f8a0b13";

const PARTNER_PATH = "/v1/platform/oauth2/token/";
const BUSINESS_PATH = /^\/v1\/platform\/([0-9a-f-]{36})\/oauth2\/token\/$/;

/** Starts the server; `expires_in` of its tokens is 3600 unless told. */
export async function startApi({ expiresIn = 3600 as unknown } = {}): Promise<TestApi> {
  const requests: ReceivedRequest[] = [];
  const handlers: Handler[] = [];
  let issued = 0;

  function defaultAnswer({ path }: ReceivedRequest): Answer {
    const token = { token_type: "Bearer", expires_in: expiresIn };
    if (path === PARTNER_PATH) return { body: { access_token: `partner-token-${++issued}`, ...token } };
    const business = BUSINESS_PATH.exec(path)?.[1];
    if (business) {
      const scope = { scope: "business_access", business_id: business };
      return { body: { access_token: `token-${++issued}-of-${business}`, ...token, ...scope } };
    }
    return {
      body: { count: 0, page_info: { total_count: 0, current_page: 1, total_pages: 1, page_size: 20 }, results: [] },
    };
  }

  const server = createServer(async (incoming, response) => {
    let body = "";
    for await (const chunk of incoming) body += chunk;
    const request = { method: incoming.method ?? "", path: incoming.url ?? "", headers: incoming.headers, body };
    requests.push(request);
    let answer: Answer | undefined;
    for (const handler of handlers) {
      answer = await handler(request);
      if (answer) break;
    }
    const { status = 200, headers = {}, body: content } = answer ?? defaultAnswer(request);
    const text = typeof content === "string" ? content : content === undefined ? "" : JSON.stringify(content);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    exchanges: (kind) =>
      requests.filter(({ path }) => (kind === "partner" ? path === PARTNER_PATH : BUSINESS_PATH.test(path))),
    calls: () => requests.filter(({ path }) => path !== PARTNER_PATH && !BUSINESS_PATH.test(path)),
    answer: (handler) => void handlers.unshift(handler),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The token of a received request's `Authorization` header. */
export function bearerOf(request: ReceivedRequest | undefined): string | undefined {
  return /^Bearer (.+)$/.exec(request?.headers.authorization ?? "")?.[1];
}
