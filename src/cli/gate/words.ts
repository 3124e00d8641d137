// The sentences that all reports of the gate share.

import type { ContractViolation } from "../../mock/types.js";
import type { Findings, Violation } from "./findings.js";

/** `3 requests`, `1 request`. */
export function many(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}

/** The outcome in one line. */
export function headline({ verdict, violations, requests, operations, command }: Findings): string {
  switch (verdict) {
    case "broken":
      return `the contract was broken in ${many(violations.length, "way")}, by ${requests.broken} of ${many(requests.total, "request")}`;
    case "command failed":
      return `the contract was kept, but the command ${ending(command)}`;
    case "no calls":
      return "no request reached the mock. Does your code use THREDFI_BASE_URL? If it makes no calls on purpose: --allow-no-calls";
    case "kept":
      return `the contract was kept: ${many(requests.total, "request")} of ${many(operations.length, "operation")}`;
  }
}

/** How a command that failed has ended. */
export function ending({ exitCode, signal }: Findings["command"]): string {
  return signal === null ? `ended with exit code ${exitCode}` : `was ended by ${signal}`;
}

/** `body /line_items/0/quantity: expected number, found string "2"` */
export function describeViolation(
  violation: Pick<ContractViolation, "where" | "pointer" | "expected" | "found">,
): string {
  return `${placeOf(violation)}: expected ${violation.expected}, found ${violation.found}`;
}

/** `body /line_items/0/quantity` */
export function placeOf({ where, pointer }: Pick<ContractViolation, "where" | "pointer">): string {
  return pointer ? `${where} ${pointer}` : where;
}

/** The operation of a violation, or the method and path that no operation has. */
export function subjectOf({ operationId, method, target }: Violation): string {
  return operationId ?? `${method} ${target.split("?", 1)[0]}`;
}

/** ` (3 times)`, or nothing. */
export function timesOf({ count }: Violation): string {
  return count > 1 ? ` (${count} times)` : "";
}

/** Remarks beside the verdict, a line each. */
export function remarks(findings: Findings): string[] {
  const { operations, deprecated, reconstructed, command, verdict, requests, warnings } = findings;
  const lines = warnings.map((one) => `Warning: ${subjectOf(one)}: ${one.reason}${timesOf(one)}`);
  if (deprecated.length > 0) lines.push(`Deprecated: ${deprecated.join(", ")}.`);
  if (reconstructed.length > 0) {
    const all = reconstructed.length === operations.length && operations.length > 1;
    const share = `${reconstructed.length} of ${many(operations.length, "operation")}`;
    lines.push(
      `Reconstructed, so partly concluded and not read in Thredfi's documentation: ${share} (${all ? "all of them" : reconstructed.join(", ")}).`,
    );
  }
  if (verdict === "broken" && command.exitCode !== 0) lines.push(`The command ${ending(command)}.`);
  if (verdict === "kept" && requests.total === 0) {
    lines.push("No request reached the mock; --allow-no-calls lets that pass.");
  }
  if (command.left > 0)
    lines.push(`The command had left ${many(command.left, "process", "processes")} running; ended.`);
  return lines;
}
