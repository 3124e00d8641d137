// The violations that a test causes on purpose: announced by expectViolation(), or by a header of the request itself, for
// tests in any language.

import { checkOptions, oneOf, type Rule } from "../errors/check-options.js";
import { aWholeNumberUpTo } from "./options.js";
import type { Finding } from "./prism-violations.js";
import { operationNamed, type ServedOperation } from "./served-operation.js";
import type { ExpectedViolation } from "./types.js";

/** `any`, or the place as reports name it: `body`, `body /line_items/0/quantity`. */
const HEADER = "thredfi-expect-violation";

const RULES: Record<keyof ExpectedViolation, Rule> = {
  where: oneOf("route", "credential", "path", "query", "header", "content-type", "body"),
  pointer: { expected: "a JSON pointer", accepts: (value) => /^(\/|$)/.test(String(value)) },
  times: aWholeNumberUpTo(Number.MAX_SAFE_INTEGER, "a number of requests", 1),
};

interface Expectation extends Omit<ExpectedViolation, "times"> {
  readonly operationId: string | undefined;
  left: number;
}

export class ExpectedViolations {
  #expectations: Expectation[] = [];
  readonly #operations: readonly ServedOperation[];

  constructor(operations: readonly ServedOperation[]) {
    this.#operations = operations;
  }

  /** @throws ThredfiConfigError */
  add(operationId: string | undefined, expected: ExpectedViolation = {}): void {
    if (operationId !== undefined) operationNamed(this.#operations, operationId);
    checkOptions(expected, RULES, "violation");
    const { times: left = 1, ...place } = expected;
    this.#expectations.push({ operationId, ...place, left });
  }

  clear(): void {
    this.#expectations = [];
  }

  /** Tells what is on purpose from what is not. An expectation that fits is used up. */
  split(
    operationId: string | undefined,
    headers: Readonly<Record<string, string>>,
    findings: readonly Finding[],
  ): { readonly violations: Finding[]; readonly expected: Finding[] } {
    const planned = this.#expectations.find(
      (one) => one.operationId === operationId && findings.some((finding) => fits(one, finding)),
    );
    if (planned && --planned.left === 0) this.#expectations = this.#expectations.filter((one) => one !== planned);
    const mark = readMark(headers[HEADER]);
    const isMarked = (finding: Finding) => mark !== undefined && fits(mark, finding);
    const isExpected = (finding: Finding) => isMarked(finding) || (planned !== undefined && fits(planned, finding));
    const violations = findings.filter((finding) => !isExpected(finding));
    // A mark that fits nothing is a mistake of the test.
    if (mark && !findings.some(isMarked)) violations.push(WRONG_MARK);
    return { violations, expected: findings.filter(isExpected) };
  }
}

type Place = Pick<ExpectedViolation, "where" | "pointer">;

function readMark(header: string | undefined): Place | undefined {
  if (header === undefined) return undefined;
  const [where = "", pointer = ""] = header.trim().split(/\s+/);
  return where === "any" ? {} : { where: where as Finding["where"], ...(pointer && { pointer }) };
}

function fits({ where, pointer }: Place, finding: Finding): boolean {
  return (where ?? finding.where) === finding.where && (pointer ?? finding.pointer) === finding.pointer;
}

const WRONG_MARK: Finding = {
  where: "header",
  pointer: `/${HEADER}`,
  expected: "a request that breaks the contract there",
  found: "one that does not",
};
