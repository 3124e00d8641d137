// The SDK as the suite uses it: the one place that makes its client, and calls by path as a user would make them.

import { createThredfiClient } from "../src/index.js";
import { undiciTransport } from "../src/transport/node/index.js";
import type { Case } from "./cases.js";

export interface Partner {
  readonly partnerId: string;
  readonly apiKey: string;
}

export const PARTNER: Partner = {
  partnerId: "a1b2c3d4-5678-90ab-cdef-1234567890ab",
  apiKey: "sk_test_conformance_0000",
};

export type Client = ReturnType<typeof createThredfiClient>;
export type Fetch = (request: Request) => Promise<Response>;
/** Puts something between the SDK and the API. */
export type WrapFetch = (send: Fetch) => Fetch;

export interface ClientOptions {
  readonly credentials?: Partner | undefined;
  readonly wrapFetch?: WrapFetch | undefined;
  /** Default: fetch, which alone can be wrapped. */
  readonly transport?: "fetch" | "undici" | undefined;
  /** Default: the real time. */
  readonly clock?: SkippingClock | undefined;
}

/** The real time, but that a wait passes at once, and takes so long that a token just issued is no longer new after it. */
export class SkippingClock {
  #skipped = 0;
  readonly now = () => performance.now() + this.#skipped;
  readonly sleep = async (milliseconds: number) => this.skip(Math.max(milliseconds, 10_000));

  skip(milliseconds: number): void {
    this.#skipped += milliseconds;
  }
}

/** Without retries, so that a response of 500 is what was asked for, once. */
export function createSuiteClient(
  baseUrl: string,
  { credentials = PARTNER, wrapFetch = (send) => send, transport, clock }: ClientOptions = {},
): Client {
  const send = wrapFetch((request) => fetch(request));
  return createThredfiClient({
    ...credentials,
    baseUrl,
    retry: false,
    ...(clock && { now: clock.now, sleep: clock.sleep }),
    ...(transport === "undici"
      ? { transport: undiciTransport() }
      : { fetch: (url: string, init: RequestInit) => send(new Request(url, init)) }),
  });
}

export interface CallOutcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Calls an operation by a path that is known only at run time, so that no type can check it. */
export function callAnyOperation(
  { request }: Pick<Client, "request">,
  method: string,
  path: string,
  options: Record<string, unknown>,
): Promise<CallOutcome> {
  return (request as unknown as (...call: unknown[]) => Promise<CallOutcome>)(method, path, options);
}

/** Calls through `.business(id)` where the operation is one on a business, else through the client. */
export function callCase(client: Client, testCase: Case): Promise<CallOutcome> {
  const { operation, path, query, header, body, credential, contentType, status, prefer } = testCase;
  const own = operation.operation["x-thredfi-credential"];
  const { business_id: businessId, ...otherPath } = path;
  const isLocked = own === "business" && businessId !== undefined;
  const isMultipart = contentType === "multipart/form-data";
  return callAnyOperation(isLocked ? client.business(businessId) : client, operation.method, operation.path, {
    params: { path: isLocked ? otherPath : path, query, header },
    headers: {
      Prefer: [`code=${status}`, prefer].filter(Boolean).join(", "),
      ...(contentType && !isMultipart && { "Content-Type": contentType }),
    },
    ...(body !== undefined && { body: isMultipart ? formData(body) : body }),
    ...(isMultipart && { bodySerializer: (form: FormData) => form }),
    ...(credential !== own && { credential }),
  });
}

function formData(body: unknown): FormData {
  const form = new FormData();
  for (const member of formMembers(body)) form.append(...member);
  return form;
}

/** The members of a form: what is no text is JSON. */
export function formMembers(body: unknown): [name: string, value: string][] {
  return Object.entries(body as object).map(([name, value]) => [
    name,
    typeof value === "object" && value !== null ? JSON.stringify(value) : String(value),
  ]);
}
