// What the tests of the mock share: a client of it, requests past the SDK, and files that are gone after the test file.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import { createThredfiClient } from "../../src/index.js";
import type { ContractViolation, Mock } from "../../src/mock/index.js";

export const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
export const OTHER_BUSINESS = "5ec0d000-0000-4000-8000-000000000002";
/** Loading Prism takes seconds, and the machine may be busy. */
export const START = 120_000;
vi.setConfig({ testTimeout: START, hookTimeout: START });

export const clientOf = ({ url: baseUrl, partnerId, apiKey }: Mock) =>
  createThredfiClient({ baseUrl, partnerId, apiKey, retry: false });

export const basic = (partnerId: string, apiKey: string) => `Basic ${btoa(`${partnerId}:${apiKey}`)}`;

export interface Sent {
  readonly method?: string;
  readonly authorization?: string;
  readonly headers?: Record<string, string>;
  readonly body?: RequestInit["body"];
}

/** A request past the SDK, and what was found in it alone. */
export async function send(mock: Mock, target: string, { method = "GET", authorization, headers, body }: Sent = {}) {
  const before = mock.requests.length;
  const response = await fetch(mock.url + target, {
    method,
    headers: { ...headers, ...(authorization !== undefined && { authorization }) },
    ...(body !== undefined && { body: body ?? null }),
  });
  const text = await response.text();
  const [request] = mock.requests.slice(before);
  return { status: response.status, headers: response.headers, text, request, found: request?.violations.map(brief) };
}

/** `body /external_id: expected string, found number 5` */
export const brief = ({ where, pointer, expected, found }: ContractViolation) =>
  `${where}${pointer && ` ${pointer}`}: expected ${expected}, found ${found}`;

/** Tokens as the mock issues them, for requests past the SDK. */
export async function tokensOf(mock: Mock) {
  const exchange = async (path: string, init: Sent) => {
    const { text } = await send(mock, path, { method: "POST", ...init });
    return `Bearer ${(JSON.parse(text) as { access_token: string }).access_token}`;
  };
  const partner = await exchange("/v1/platform/oauth2/token/", {
    authorization: basic(mock.partnerId, mock.apiKey),
    body: new URLSearchParams({ grant_type: "client_credentials", client_id: mock.partnerId }),
  });
  const business = (id: string) => exchange(`/v1/platform/${id}/oauth2/token/`, { authorization: partner });
  return { partner, business: await business(BUSINESS), other: await business(OTHER_BUSINESS) };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "thredfi-mock-"));
  folders.push(folder);
  return folder;
}

/** The path of a file with this text. */
export function temporaryFile(name: string, text: string): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

/** A contract of somebody else: small, with an API key for one operation and any bearer token for another. */
export const SMALL = {
  openapi: "3.0.3",
  info: { title: "Small", version: "1" },
  paths: {
    "/things/": {
      post: {
        operationId: "create_thing",
        tags: ["Things"],
        deprecated: true,
        security: [{ token: [] }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["name"],
                properties: {
                  name: { type: "string", maxLength: 3 },
                  size: { type: "integer" },
                  closed: { type: "object", additionalProperties: false },
                },
              },
            },
          },
        },
        responses: {
          201: {
            description: "Made.",
            content: {
              "application/json": {
                schema: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
                example: { name: "abc" },
              },
            },
          },
          409: { description: "There is one.", content: { "application/json": { schema: { type: "object" } } } },
        },
      },
    },
    "/open/7": { get: { operationId: "get_seven", responses: { 200: { description: "Seven." } } } },
    "/open/{id}": {
      get: {
        security: [{ key: [] }],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        responses: { 200: { description: "Yes.", content: { "application/json": { example: { ok: true } } } } },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
    },
  },
};
