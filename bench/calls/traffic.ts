// The calls that are measured and the responses to them. One table serves the fetch that responds in the process and the
// server on loopback, so that every client reads the same bytes. Must import nothing that runs: clients load it.

import type { JsonObject } from "../../scripts/openapi/json.js";

export type CallName = "GET 3" | "GET 100" | "POST";

/** Plain data: it travels to the other processes as JSON. */
export interface Traffic {
  readonly business: string;
  readonly customers: string;
  readonly invoices: string;
  /** The body of the create. */
  readonly invoice: JsonObject;
  readonly token: string;
  readonly responses: Readonly<Record<CallName | "token", string>>;
}

/** Which of the calls a request is. */
export function callOf(method: string, url: string): CallName | "token" {
  if (url.endsWith("/oauth2/token/")) return "token";
  if (method !== "GET") return "POST";
  return url.includes("page_size=100") ? "GET 100" : "GET 3";
}

/** A fetch that responds in the process, with a new Response, and keeps nothing. */
export function respondInProcess({ responses }: Traffic): typeof fetch {
  const headers = { "content-type": "application/json" };
  return async (input, init) => {
    const { method, url } =
      typeof input === "object" && "url" in input ? input : { method: init?.method, url: `${input}` };
    const call = callOf(init?.method ?? method ?? "GET", url);
    return new Response(responses[call], { status: call === "POST" ? 201 : 200, headers });
  };
}
