// Compares one call with what went over the wire. Returns what is wrong, in words; an empty list is a pass.

import { type Case, fillPath } from "./cases.js";
import { type CallOutcome, formMembers, type Partner } from "./sdk.js";
import type { Exchange, SuiteMock } from "./suite-mock.js";

export function checkRequest(
  { operation, path, query, header, body, credential, contentType }: Case,
  exchange: Exchange,
  mock: Pick<SuiteMock, "ownerOf">,
  partner: Partner,
): string[] {
  const problems: string[] = [];
  const expect = (what: string, expected: unknown, actual: unknown) => {
    if (expected !== actual) problems.push(`${what}: expected ${String(expected)}, was ${String(actual)}`);
  };
  const url = new URL(exchange.target, "http://wire");

  expect("method", operation.method.toUpperCase(), exchange.method);
  expect("path", fillPath(operation.path, path), url.pathname);
  expect("query", [...Object.keys(query)].sort().join(), [...new Set(url.searchParams.keys())].sort().join());
  for (const [name, value] of Object.entries(query)) {
    expect(`query ${name}`, [value].flat().map(String).join(), url.searchParams.getAll(name).join());
  }
  problems.push(...checkHeaders(operation, header, exchange));
  if (body === undefined) expect("body", "", exchange.body);
  else {
    expect("content-type", contentType, exchange.headers["content-type"]?.split(";", 1)[0]);
    if (contentType === "application/json") {
      expect("body", JSON.stringify(body), exchange.body);
    } else problems.push(...checkForm(body as Record<string, unknown>, contentType, exchange.body));
  }
  problems.push(...checkCredential(exchange, credential, path["business_id"], mock, partner));
  problems.push(...exchange.violations.map((violation) => `contract violation: ${violation}`));
  return problems;
}

/** The headers of the contract, and those that the SDK promises on every call. */
function checkHeaders(
  operation: Case["operation"],
  given: Record<string, unknown>,
  { headers }: Pick<Exchange, "headers">,
): string[] {
  const problems: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const sent = headers[name.toLowerCase()];
    if (sent !== String(value)) problems.push(`header ${name}: expected ${String(value)}, was ${sent}`);
  }
  if (!UUID.test(headers["x-request-id"] ?? "")) problems.push("header X-Request-ID: expected a UUID");
  if (!headers["user-agent"]?.startsWith("thredfi-sdk/")) problems.push("header User-Agent: expected the SDK's name");
  const takesKey = operation.parameters.some(({ in: place, name }) => place === "header" && name === "Idempotency-Key");
  if (takesKey !== (headers["idempotency-key"] !== undefined)) {
    problems.push(`header Idempotency-Key: expected ${takesKey ? "one" : "none"}`);
  }
  return problems;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a form carries exactly these members. */
function checkForm(body: Record<string, unknown>, contentType: string | undefined, sent: string): string[] {
  const expected = formMembers(body);
  const found = contentType === "multipart/form-data" ? multipartMembers(sent) : [...new URLSearchParams(sent)];
  return JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`body: expected the form members ${JSON.stringify(expected)}, was ${JSON.stringify(found)}`];
}

function multipartMembers(sent: string): string[][] {
  const boundary = sent.slice(0, sent.indexOf("\r\n"));
  if (boundary === "") return [];
  return sent
    .split(boundary)
    .slice(1, -1)
    .map((part) => {
      const end = part.indexOf("\r\n\r\n");
      const name = /name="([^"]*)"/.exec(part.slice(0, end))?.[1] ?? "";
      return [name, part.slice(end + 4, -2)];
    });
}

/** Whether the request carries the credential, and the one that was issued for this very partner or business. */
export function checkCredential(
  exchange: Exchange,
  credential: Case["credential"],
  businessId: string | undefined,
  mock: Pick<SuiteMock, "ownerOf">,
  { partnerId, apiKey }: Partner,
): string[] {
  const header = exchange.headers["authorization"];
  if (header === undefined) return ["credential: no Authorization header was sent"];
  if (credential === "basic") {
    const sent = Buffer.from(header.replace(/^Basic /, ""), "base64").toString("utf8");
    return header.startsWith("Basic ") && sent === `${partnerId}:${apiKey}`
      ? []
      : ["credential: expected Basic with the partner id and the API key"];
  }
  const expected = credential === "partner" ? "partner" : businessId;
  const owner = header.startsWith("Bearer ") ? mock.ownerOf(header.slice("Bearer ".length)) : undefined;
  return owner === expected
    ? []
    : [`credential: expected the token issued for ${expected}, was that of ${owner ?? "nobody"}`];
}

export function checkResponse({ status }: Case, exchange: Exchange, outcome: CallOutcome): string[] {
  const problems: string[] = [];
  if (outcome.response.status !== status) problems.push(`status: expected ${status}, was ${outcome.response.status}`);
  const arrived = status < 300 ? outcome.data : outcome.error;
  const other = status < 300 ? outcome.error : outcome.data;
  if (other !== undefined) problems.push(`response ${status} arrived as ${status < 300 ? "error" : "data"}`);
  const sent = exchange.responseBody === "" ? undefined : (JSON.parse(exchange.responseBody) as unknown);
  if (JSON.stringify(arrived) !== JSON.stringify(sent)) problems.push("the response did not arrive as it was sent");
  return problems;
}
