// Holds one call against what went over the wire. Returns what is wrong, in words; an empty list is a pass.

import type { ContractDocument } from "../scripts/contract/document.js";
import type { Case } from "./cases.js";
import type { Exchange, Gateway } from "./mock/gateway.js";

export interface Partner {
  readonly partnerId: string;
  readonly apiKey: string;
}

export interface CallOutcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

export function judgeRequest(
  { operation, path, query, body, credential, contentType }: Case,
  exchange: Exchange,
  gateway: Pick<Gateway, "ownerOf">,
  partner: Partner,
): string[] {
  const problems: string[] = [];
  const expect = (what: string, expected: unknown, actual: unknown) => {
    if (expected !== actual) problems.push(`${what}: expected ${String(expected)}, was ${String(actual)}`);
  };
  const url = new URL(exchange.target, "http://wire");

  expect("method", operation.method.toUpperCase(), exchange.method);
  expect(
    "path",
    operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? "")),
    url.pathname,
  );
  expect("query", [...Object.keys(query)].sort().join(), [...new Set(url.searchParams.keys())].sort().join());
  for (const [name, value] of Object.entries(query)) {
    expect(`query ${name}`, [value].flat().map(String).join(), url.searchParams.getAll(name).join());
  }
  if (body === undefined) expect("body", "", exchange.body);
  else {
    expect("content-type", contentType, exchange.headers["content-type"]?.split(";", 1)[0]);
    if (contentType === "application/json") {
      expect("body", JSON.stringify(body), exchange.body);
    } else if (exchange.body === "") problems.push("body: expected one, none was sent");
  }
  problems.push(...judgeCredential(exchange, credential, path["business_id"], gateway, partner));
  problems.push(...exchange.violations.map((violation) => `contract violation: ${violation}`));
  return problems;
}

/** Whether the request carries the credential, and the one that was issued for this very partner or business. */
export function judgeCredential(
  exchange: Exchange,
  credential: Case["credential"],
  businessId: string | undefined,
  gateway: Pick<Gateway, "ownerOf">,
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
  const owner = header.startsWith("Bearer ") ? gateway.ownerOf(header.slice("Bearer ".length)) : undefined;
  return owner === expected
    ? []
    : [`credential: expected the token issued for ${expected}, was that of ${owner ?? "nobody"}`];
}

export function judgeAnswer({ status }: Case, exchange: Exchange, outcome: CallOutcome): string[] {
  const problems: string[] = [];
  if (outcome.response.status !== status) problems.push(`status: expected ${status}, was ${outcome.response.status}`);
  const arrived = status < 300 ? outcome.data : outcome.error;
  const other = status < 300 ? outcome.error : outcome.data;
  if (other !== undefined) problems.push(`answer ${status} arrived as ${status < 300 ? "error" : "data"}`);
  const sent = exchange.answer === "" ? undefined : (JSON.parse(exchange.answer) as unknown);
  if (JSON.stringify(arrived) !== JSON.stringify(sent)) problems.push("the answer did not arrive as it was sent");
  return problems;
}

/** Operations of the table without a case, and cases without an operation: neither may be. */
export function uncovered(document: ContractDocument, table: Record<string, unknown>, cases: Case[]): string[] {
  const covered = new Set(cases.filter(({ status }) => status < 300).map(({ operation }) => operation.id));
  const inContract = new Set(
    Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap((node) =>
        typeof node === "object" && "operationId" in node ? [node.operationId] : [],
      ),
    ),
  );
  const inTable = new Set(Object.keys(table));
  return [
    ...[...inTable].filter((id) => !covered.has(id)).map((id) => `${id} has no case`),
    ...[...inContract].filter((id) => !inTable.has(id)).map((id) => `${id} is in the contract but not in the table`),
  ];
}
