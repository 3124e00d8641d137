// Keeps the exchanges with a real API as files, and reads them again. A file must never hold a secret: no credential, no
// token, nothing of the token endpoints. It does hold the data of the business that was asked for.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { maskSecretBody, maskSecrets, secretsOf } from "../../src/errors/secrets.js";
import { isTokenRequest } from "../operation-table.js";
import type { Fetch } from "../sdk.js";

export interface RecordedExchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly requestBody?: string;
  readonly status: number;
  readonly contentType: string;
  readonly responseBody: string;
}

/** Passes requests on and writes each exchange to the directory, tokens and their endpoints left out. */
export function recording(send: Fetch, directory: string, secrets: readonly string[]): Fetch {
  mkdirSync(directory, { recursive: true });
  let count = 0;
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    if (isTokenRequest(request)) return send(request);
    const used = [...secrets, ...secretsOf(request.headers.get("Authorization") ?? undefined)];
    // Ids that stand in the path are no secret, also where a token has them in clear.
    const clean = (text: string, type = "") =>
      maskSecrets(/json|form/.test(type) ? maskSecretBody(text) : text, used, pathname);
    const requestBody = request.body ? await request.clone().text() : undefined;
    const response = await send(request);
    const responseBody = await response.clone().text();
    const contentType = response.headers.get("Content-Type") ?? "";
    const exchange: RecordedExchange = {
      method: request.method,
      target: clean(pathname + search),
      ...(requestBody !== undefined && { requestBody: clean(requestBody, request.headers.get("Content-Type") ?? "") }),
      status: response.status,
      contentType,
      responseBody: clean(responseBody, contentType),
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
