// What the sources of the contract disagree on (`x-thredfi-tolerated` of an operation): what one of them rules out and
// another one shows is a warning, no violation.

import { readBody } from "./prism.js";
import type { Finding } from "./prism-violations.js";
import type { Match } from "./served-operation.js";
import type { HttpRequest } from "./server.js";

/** Why this is no violation; undefined when no source allows it. */
export function toleratedReason({ operation }: Match, request: HttpRequest, finding: Finding): string | undefined {
  return operation.tolerated.find(({ where = "body", pointer, value }) => {
    if (where !== finding.where || pointer !== finding.pointer) return false;
    if (where === "query") return true;
    if (value === undefined) return finding.found === "nothing";
    return JSON.stringify(valueAt(readBody(request)?.value, pointer)) === JSON.stringify(value);
  })?.reason;
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | null | undefined)?.[key], value);
}
