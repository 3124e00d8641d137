// Finds where a request breaks the contract. This package's own validator sees what Prism misses (forms, allOf, names that
// nothing declares), and Prism the rest. What both see is reported once, in the words of the former.

import { operationSchemas } from "../../generated/schemas.js";
import { checkRequest } from "../plugins/validate/check-request.js";
import { shortened } from "../plugins/validate/found.js";
import { findOperation } from "../transport/operation.js";
import type { Exchange } from "./mock-api.js";
import { nearestOperation } from "./nearest-operation.js";
import { readBody } from "./prism.js";
import { type Finding, prismFindings } from "./prism-violations.js";
import { checkOptionsOf, type Match, type ServedOperation } from "./served-operation.js";
import type { HttpRequest } from "./server.js";
import { toleratedReason } from "./tolerated.js";

/** @param isOwn whether the contract is the one that this package's validator knows */
export async function findViolations(
  { request, match, redirected, credential, violations }: Exchange,
  operations: readonly ServedOperation[],
  isOwn: boolean,
): Promise<Finding[]> {
  if (!match) {
    const { method, target } = request;
    const path = target.split("?", 1)[0] ?? "";
    const found = `${method} ${path.length > 200 ? `${path.slice(0, 200)}…` : path}`;
    return [{ where: "route", pointer: "", expected: nearestOperation(operations, method, path), found }];
  }
  if (redirected) return [REDIRECTED];
  const own = isOwn ? await ownFindings(match, request) : unreadableBody(match, request);
  const others = withoutDoubles(prismFindings(violations, request, match)).filter(
    (finding) => !own.some((known) => isSame(known, finding)),
  );
  const found = [...own, ...others].map((finding): Finding => {
    const reason = toleratedReason(match, request, finding);
    return reason === undefined ? finding : { ...finding, reason };
  });
  if (!credential) return found;
  const rest = found.filter(({ where }) => where !== "credential");
  return [{ where: "credential", pointer: "/Authorization", ...credential }, ...rest];
}

const REDIRECTED: Finding = {
  where: "route",
  pointer: "",
  expected: "a path that ends with a slash",
  found: "one that does not",
  reason: "The API redirects to the path with a slash, which costs a second request.",
};

async function ownFindings({ operation, parameters }: Match, http: HttpRequest): Promise<Finding[]> {
  const { target, headers, body } = http;
  const known = findOperation(operation.method, operation.path);
  const schemas = known && operationSchemas[known.id];
  if (!schemas) return [];
  const request = new Request(`http://mock.invalid${target}`, {
    // It does not matter to the check, and a GET could not have a body.
    method: "POST",
    headers,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const mismatches = await checkRequest(known, schemas, request, parameters, checkOptionsOf(operation, "request"));
  const findings = mismatches.flatMap(({ where, pointer, expected, found }) =>
    where === "status" ? [] : [{ where, pointer, expected, found }],
  );
  const isEmpty = schemas.body?.required && JSON.stringify(readBody(http)?.value) === "{}";
  return isEmpty && findings.length === 0 ? [EMPTY] : findings;
}

/** The sources mark few members as required; but none shows a create of nothing. */
const EMPTY: Finding = { where: "body", pointer: "", expected: "at least one member", found: "an empty object" };

/** Prism is not asked about a body that is not JSON. */
function unreadableBody({ operation }: Match, request: HttpRequest): Finding[] {
  if (readBody(request)) return [];
  const found = operation.secret ? "text (hidden)" : `text ${shortened(request.body.toString("utf8"))}`;
  return [{ where: "body", pointer: "", expected: "JSON", found }];
}

/** Whether two findings are the same mistake: at the same place, or one within the other. */
function isSame(one: Finding, other: Finding): boolean {
  if (one.where !== other.where) return one.where === "content-type" && other.where === "body";
  // The case of header names does not matter, and Prism gives the names of all parameters in lower case.
  const [a, b] = [one, other].map(({ where, pointer }) => (where === "body" ? pointer : pointer.toLowerCase()));
  return a === b || `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
}

/** Prism reports a place once for each keyword and alternative. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ where, pointer, expected }: Finding) => JSON.stringify([where, pointer, expected]);
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}
