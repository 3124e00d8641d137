// A last guard before anything is written: credentials in the headers of recorded requests are blotted out once more.
// The suite masks them already; a report is handed around, so it must not depend on that alone.

import type { Check, RunResult, SentRequest } from "../result.js";

const SECRET_HEADER = /authorization|cookie|api[-_]?key|secret|token|password/i;

export function masked(result: RunResult): RunResult {
  return { ...result, checks: result.checks.map(maskedCheck) };
}

function maskedCheck(check: Check): Check {
  return check.request ? { ...check, request: maskedRequest(check.request) } : check;
}

function maskedRequest(request: SentRequest): SentRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, isSecret(name) ? blot(value) : value]);
  return { ...request, headers: Object.fromEntries(headers) as Record<string, string> };
}

function isSecret(header: string): boolean {
  return SECRET_HEADER.test(header);
}

/** The scheme stays: whether a request came with Basic or Bearer is often what went wrong. */
function blot(value: string): string {
  const scheme = /^\s*(basic|bearer)\b/i.exec(value)?.[1];
  return scheme === undefined ? "***" : `${scheme} ***`;
}
