// Lets web pages call the mock: those of this machine, and those of the origins that a test allows (Fetch standard, CORS).

import type { HttpRequest, HttpResponse } from "./server.js";

const LOOPBACK = /^https?:\/\/(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

export class Cors {
  readonly #allowed: ReadonlySet<string>;

  constructor(allowed: readonly string[]) {
    this.#allowed = new Set(allowed);
  }

  /** The response to a preflight, which no operation of the contract is asked for. */
  preflight({ method, headers }: HttpRequest): HttpResponse | undefined {
    const { "access-control-request-method": wanted, origin } = headers;
    if (method !== "OPTIONS" || wanted === undefined || origin === undefined) return undefined;
    if (!this.#isAllowed(origin)) return { status: 403, headers: { vary: "Origin" }, text: "" };
    const names = headers["access-control-request-headers"];
    const allowed: Record<string, string> = {
      "access-control-allow-origin": origin,
      "access-control-allow-methods": wanted,
      "access-control-max-age": "600",
      vary: "Origin",
    };
    if (names !== undefined) allowed["access-control-allow-headers"] = names;
    if (headers["access-control-request-private-network"]) allowed["access-control-allow-private-network"] = "true";
    return { status: 204, headers: allowed, text: "" };
  }

  /** The response, which the page may read. */
  share({ headers: { origin } }: HttpRequest, response: HttpResponse): HttpResponse {
    if (origin === undefined || !this.#isAllowed(origin)) return response;
    const shared = { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "Origin" };
    return { ...response, headers: { ...response.headers, ...shared } };
  }

  #isAllowed(origin: string): boolean {
    return LOOPBACK.test(origin) || this.#allowed.has(origin);
  }
}
