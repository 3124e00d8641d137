// What Prism found in a request, in the words of this package. `found` is made by plugins/validate/found.ts alone, so that
// no secret gets into it.

import { describeFound, shortened } from "../plugins/validate/found.js";
import { type Fault, pointerOf } from "../plugins/validate/mismatch.js";
import { type PrismViolation, readBody } from "./prism.js";
import type { Match } from "./served-operation.js";
import type { HttpRequest } from "./server.js";
import type { ContractViolation } from "./types.js";

export type Finding = Fault &
  Pick<ContractViolation, "where"> & {
    /** Why it is a warning and no violation. */
    readonly reason?: string;
  };

const PLACES = ["path", "query", "header", "body"] as const;

export function prismFindings(
  violations: readonly PrismViolation[],
  request: HttpRequest,
  { operation, parameters }: Match,
): Finding[] {
  return violations.flatMap((violation): Finding[] => {
    const [side, name, ...path] = violation.location;
    if (side !== "request" || (violation.severity ?? 0) > 0) return [];
    if (violation.code === 401) {
      const found = request.headers["authorization"] === undefined ? "no Authorization header" : "another credential";
      return [{ where: "credential", pointer: "", expected: "a credential that the contract documents", found }];
    }
    if (violation.code === 415) {
      const type = request.headers["content-type"]?.split(";", 1)[0];
      const expected = /^Supported content types: (.+)$/.exec(violation.message)?.[1]?.split(",").join(", ");
      if (expected === undefined) return [{ where: "body", pointer: "", expected: "no body", found: "a body" }];
      const found = type === undefined ? "nothing" : shortened(type);
      return [{ where: "content-type", pointer: "", expected: `one of ${expected}`, found }];
    }
    const where = PLACES.find((place) => place === name) ?? "body";
    const { pointer, expected, missing } = readFault(violation, path, where === "body" ? "member" : "parameter");
    if (missing) return [{ where, pointer, expected, found: "nothing" }];
    const keys = pointer.split("/").slice(1).map(unescaped);
    const value = keys.reduce(memberOf, valueAt(where, request, parameters));
    return [{ where, pointer, expected, found: describeFound(value, keys, operation.secret) }];
  });
}

/**
 * A violation that Prism found, as pointer and words.
 *
 * @param path within the body or the parameters of one kind
 */
export function readFault(
  { code, message }: PrismViolation,
  path: readonly string[],
  word: string,
): { pointer: string; expected: string; missing: boolean } {
  // Prism splits a pointer at its slashes and leaves the parts escaped.
  const pointer = path.map((part) => `/${part}`).join("");
  if (code === "required") {
    const name = /required property '([^']+)'/.exec(message)?.[1];
    if (name === undefined) return { pointer, expected: "a body", missing: true };
    return { pointer: `${pointer}${pointerOf([name])}`, expected: `${word} required`, missing: true };
  }
  const extra = code === "additionalProperties" ? /; found '(.+)'$/.exec(message)?.[1] : undefined;
  if (extra !== undefined) {
    return { pointer: `${pointer}${pointerOf([extra])}`, expected: `no ${word} of this name`, missing: false };
  }
  const words = /\bmust (?:be |match )?(.+)$/s.exec(message)?.[1] ?? message;
  const said = words.replace(/^NOT have more than /, "at most ").replace(/^NOT have fewer than /, "at least ");
  return { pointer, expected: code === "format" ? said.replaceAll('"', "") : said, missing: false };
}

const unescaped = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const name = Object.hasOwn(value, key) ? key : Object.keys(value).find((one) => one.toLowerCase() === key);
  return name === undefined ? undefined : (value as Record<string, unknown>)[name];
}

function valueAt(
  where: (typeof PLACES)[number],
  request: HttpRequest,
  parameters: Readonly<Record<string, string>>,
): unknown {
  if (where === "path") return parameters;
  if (where === "header") return request.headers;
  if (where === "query") return fieldsOf(request.target.split("?").slice(1).join("?"));
  const value = readBody(request)?.value;
  return typeof value === "string" ? fieldsOf(value) : value;
}

const fieldsOf = (form: string): unknown => Object.fromEntries(new URLSearchParams(form));
