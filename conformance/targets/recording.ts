// Keeps the exchanges with a real API as files, and reads them again. A file must never hold a secret: no credential, no
// token, nothing of the token endpoints. It does hold the data of the business that was asked for.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface RecordedExchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly requestBody?: string;
  readonly status: number;
  readonly contentType: string;
  readonly answer: string;
}

type Fetch = (request: Request) => Promise<Response>;

const TOKEN_PATH = /\/oauth2\/token\/$/;

/** Members whose values are secrets, wherever they stand in a JSON text. */
const SECRET_MEMBER = /("(?:access_token|refresh_token|client_secret|api_key|password)"\s*:\s*)"(?:[^"\\]|\\.)*"/g;

/** Passes requests on and writes each exchange to the directory, tokens and their endpoints left out. */
export function recording(send: Fetch, directory: string, secrets: readonly string[]): Fetch {
  mkdirSync(directory, { recursive: true });
  let count = 0;
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    if (TOKEN_PATH.test(pathname)) return send(request);
    const token = request.headers.get("Authorization")?.replace(/^\S+ /, "");
    const requestBody = request.body ? await request.clone().text() : undefined;
    const response = await send(request);
    const answer = await response.clone().text();
    const clean = (text: string) =>
      [...secrets, ...(token ? [token] : [])]
        .reduce((left, secret) => left.replaceAll(secret, "***"), text)
        .replace(SECRET_MEMBER, '$1"***"');
    const exchange: RecordedExchange = {
      method: request.method,
      target: clean(pathname + search),
      ...(requestBody !== undefined && { requestBody: clean(requestBody) }),
      status: response.status,
      contentType: response.headers.get("Content-Type") ?? "",
      answer: clean(answer),
    };
    count++;
    const name = `${String(count).padStart(4, "0")}-${request.method.toLowerCase()}.json`;
    writeFileSync(join(directory, name), `${JSON.stringify(exchange, null, 2)}\n`);
    return response;
  };
}

/** In the order in which they were recorded. */
export function readRecording(directory: string): RecordedExchange[] {
  return readdirSync(directory)
    .filter((name) => /^\d{4,}-[a-z]+\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(directory, name), "utf8")) as RecordedExchange);
}
