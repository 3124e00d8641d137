// Says where a request breaks the contract. There are two judges: this package's own validator, which also sees what
// Prism misses (forms, allOf, names that nothing declares), and Prism. What both see is told once, in the former's words.

import { components, operationSchemas } from "../../generated/schemas.js";
import { checkRequest } from "../plugins/validate/check-request.js";
import { shortened } from "../plugins/validate/found.js";
import { isJson, mediaType } from "../plugins/validate/media-type.js";
import type { CheckOptions } from "../plugins/validate/schema-check.js";
import { findOperation } from "../transport/operation.js";
import type { Received } from "./gateway.js";
import { type Finding, prismFindings } from "./prism-violations.js";
import type { Match, ServedOperation } from "./served.js";
import { readableViolations } from "./violations.js";

/** How values of an operation are shown and checked. What the token endpoints exchange is secret as a whole. */
export function checkOptions(operation: ServedOperation, direction: "request" | "response"): CheckOptions {
  const hidden = isSecret(operation);
  return { direction, components, unknownMembers: true, unknownValues: false, hidden };
}

export function isSecret({ path }: ServedOperation): boolean {
  return path.endsWith("/oauth2/token/");
}

/**
 * @param isOwn whether the contract that is served is the one that this package's validator knows
 * @param report Prism's header `sl-violations`; undefined when Prism was not asked
 */
export async function judgeRequest(
  { operation, parameters }: Match,
  received: Received,
  report: string | undefined,
  isOwn: boolean,
): Promise<Finding[]> {
  const own = isOwn ? await ownFindings(operation, received, parameters) : unreadableBody(operation, received);
  const prisms = prismFindings(readableViolations(report), received, parameters, isSecret(operation));
  return [...own, ...withoutDoubles(prisms).filter((finding) => !own.some((known) => isSame(known, finding)))];
}

async function ownFindings(
  operation: ServedOperation,
  { target, headers, body }: Received,
  parameters: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  const known = findOperation(operation.method, operation.path);
  const schemas = known && operationSchemas[known.id];
  if (!schemas) return [];
  const request = new Request(`http://mock.invalid${target}`, {
    // Of no matter to the check, and fetch knows no GET with a body.
    method: "POST",
    headers,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const mismatches = await checkRequest(known, schemas, request, parameters, checkOptions(operation, "request"));
  return mismatches.flatMap(({ where, pointer, expected, found }) =>
    where === "status" ? [] : [{ where, pointer, expected, found }],
  );
}

/** Prism answers a body that is no JSON without a report. */
function unreadableBody(operation: ServedOperation, { headers, body }: Received): Finding[] {
  if (body.length === 0 || !isJson(mediaType(new Headers(headers)))) return [];
  const text = body.toString("utf8");
  try {
    JSON.parse(text);
    return [];
  } catch {
    const found = isSecret(operation) ? "text (hidden)" : `text ${shortened(text)}`;
    return [{ where: "body", pointer: "", expected: "JSON", found }];
  }
}

/** Whether two findings are of one mistake: at the same place, or one of the whole that the other is a part of. */
function isSame(one: Finding, other: Finding): boolean {
  if (one.where !== other.where) return one.where === "content-type" && other.where === "body";
  // Header names are one in any case, and Prism lowers those of all parameters.
  const [a, b] = [one, other].map(({ where, pointer }) => (where === "body" ? pointer : pointer.toLowerCase()));
  return a === b || `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
}

/** Prism tells of one place once for each keyword and alternative. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ where, pointer, expected }) => {
    const key = JSON.stringify([where, pointer, expected]);
    return !seen.has(key) && seen.add(key);
  });
}
