// Sends a request past the SDK, as it stands, right or wrong, and says what Prism found in it.

import { ownViolations, parseViolations, type Violation } from "../../src/mock/violations.js";
import type { Case } from "../cases.js";

export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number;
  /** Where the request breaks the contract; undefined when there were too many to report. */
  readonly violations: readonly Violation[] | undefined;
}

export async function sendRaw(mockUrl: string, { method, target, headers, body }: RawRequest): Promise<RawAnswer> {
  const response = await fetch(mockUrl + target, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  const header = response.headers.get("sl-violations");
  // Where the contract documents no answer for a wrong request, Prism makes one and puts what it found there.
  const isOwn = !header && response.headers.get("content-type")?.startsWith("application/problem+json");
  return { status: response.status, violations: isOwn ? ownViolations(text) : parseViolations(header) };
}

export const BASIC = `Basic ${btoa("a1b2c3d4-5678-90ab-cdef-1234567890ab:sk")}`;
export const BEARER = "Bearer well.formed.token";

/** The request of a case, with a credential that the mock takes for sound, and not through the SDK. */
export function rawRequest({ operation, path, query, header, body, contentType }: Case): RawRequest {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
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
  const members = Object.entries(body as object).map(([name, value]) => [
    name,
    typeof value === "object" && value !== null ? JSON.stringify(value) : String(value),
  ]);
  if (contentType === "application/x-www-form-urlencoded") {
    return { type: contentType, text: new URLSearchParams(members as [string, string][]).toString() };
  }
  const parts = members.map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { type: `${contentType}; boundary=${BOUNDARY}`, text: `${parts.join("")}--${BOUNDARY}--\r\n` };
}
