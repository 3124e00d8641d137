// Requests that go to Prism past the SDK, as they stand, right or wrong.

import type { Prism, PrismViolation } from "../src/mock/prism.js";
import { type Case, fillPath } from "./cases.js";
import { formMembers } from "./sdk.js";

export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawResponse {
  readonly status: number;
  /** Where the request breaks the contract. */
  readonly violations: readonly PrismViolation[];
}

export async function sendRaw(prism: Prism, { method, target, headers, body = "" }: RawRequest): Promise<RawResponse> {
  const result = await prism.respond({ method, target, headers, body: Buffer.from(body) });
  if (!result) throw new Error("The body is said to be JSON and is not.");
  return { status: result.response.status, violations: result.violations };
}

export const BASIC = `Basic ${btoa("a1b2c3d4-5678-90ab-cdef-1234567890ab:sk")}`;
export const BEARER = "Bearer well.formed.token";

/** The request of a case, with a credential that the mock takes for sound, and not through the SDK. */
export function rawRequest({ operation, path, query, header, body, contentType }: Case): RawRequest {
  const filled = fillPath(operation.path, path);
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, String(item)])),
  ).toString();
  const schemes = operation.security.flatMap((requirement) => Object.keys(requirement));
  const sent = body === undefined || contentType === undefined ? undefined : serialize(body, contentType);
  return {
    method: operation.method.toUpperCase(),
    target: search ? `${filled}?${search}` : filled,
    headers: {
      ...Object.fromEntries(Object.entries(header).map(([name, value]) => [name, String(value)])),
      ...(sent && { "content-type": sent.type }),
      authorization: schemes.some((scheme) => scheme !== "BasicAuth") ? BEARER : BASIC,
    },
    ...(sent && { body: sent.text }),
  };
}

const BOUNDARY = "thredfi-conformance";

function serialize(body: unknown, contentType: string): { type: string; text: string } {
  if (contentType === "application/json") return { type: contentType, text: JSON.stringify(body) };
  const members = formMembers(body);
  if (contentType === "application/x-www-form-urlencoded") {
    return { type: contentType, text: new URLSearchParams(members).toString() };
  }
  const parts = members.map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { type: `${contentType}; boundary=${BOUNDARY}`, text: `${parts.join("")}--${BOUNDARY}--\r\n` };
}
