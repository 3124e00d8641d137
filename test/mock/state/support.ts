// Requests to a mock with the token of a business, without a socket.

import type { Mock } from "../../../src/mock/index.js";
import { BUSINESS, basic } from "../support.js";

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into responses of many operations.
  readonly body: any;
}

export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** Calls below a business, as `POST /invoices/`; a path that starts with /v1 is taken as it is. */
export async function callerOf(mock: Mock, business = BUSINESS): Promise<Call> {
  const issue = async (path: string, authorization: string, body?: URLSearchParams) => {
    const response = await mock.fetch(mock.url + path, {
      method: "POST",
      headers: { authorization },
      body: body ?? null,
    });
    return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
  };
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: mock.partnerId });
  const partner = await issue("/v1/platform/oauth2/token/", basic(mock.partnerId, mock.apiKey), form);
  const token = business === "partner" ? partner : await issue(`/v1/platform/${business}/oauth2/token/`, partner);
  return async (method, path, body, headers = {}) => {
    const target = path.startsWith("/v1") ? path : `/v1/platform/businesses/${business}${path}`;
    const response = await mock.fetch(mock.url + target, {
      method,
      headers: { authorization: token, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
}
