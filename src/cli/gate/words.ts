// The sentences that all reports of the gate share.

import type { Account, Breach } from "./findings.js";

/** `3 requests`, `1 request`. */
export function many(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}

/** The outcome in one line. */
export function headline({ verdict, breaches, requests, operations, command }: Account): string {
  switch (verdict) {
    case "broken":
      return `the contract was broken in ${many(breaches.length, "way")}, by ${requests.broken} of ${many(requests.total, "request")}`;
    case "command failed":
      return `the contract was kept, but the command ${ending(command)}`;
    case "no calls":
      return "no request reached the mock. Does your code use THREDFI_BASE_URL? If it makes no calls on purpose: --allow-no-calls";
    case "kept":
      return `the contract was kept: ${many(requests.total, "request")} of ${many(operations.length, "operation")}`;
  }
}

/** How a command that did not end well has ended. */
export function ending({ exitCode, signal }: Account["command"]): string {
  return signal === null ? `ended with exit code ${exitCode}` : `was ended by ${signal}`;
}

/** `body /line_items/0/quantity: expected number, found string "2"` */
export function describeBreach({ where, pointer, expected, found }: Breach): string {
  return `${where}${pointer ? ` ${pointer}` : ""}: expected ${expected}, found ${found}`;
}

/** The operation of a breach, or the method and path that no operation has. */
export function subjectOf({ operationId, method, target }: Breach): string {
  return operationId ?? `${method} ${target.split("?", 1)[0]}`;
}

/** Remarks that are no verdict, a line each. */
export function remarks({ operations, deprecated, reconstructed, command, verdict, requests }: Account): string[] {
  const lines: string[] = [];
  if (deprecated.length > 0) lines.push(`Deprecated: ${deprecated.join(", ")}.`);
  if (reconstructed.length > 0) {
    const which =
      reconstructed.length === operations.length && operations.length > 1 ? "all of them" : reconstructed.join(", ");
    lines.push(
      `Reconstructed, so partly concluded and not read in Thredfi's documentation: ${reconstructed.length} of ` +
        `${many(operations.length, "operation")} (${which}).`,
    );
  }
  if (verdict === "broken" && (command.exitCode !== 0 || command.signal !== null)) {
    lines.push(`The command ${ending(command)}.`);
  }
  if (verdict === "kept" && requests.total === 0)
    lines.push("No request reached the mock; --allow-no-calls lets that pass.");
  if (command.left > 0) {
    lines.push(`The command had left ${many(command.left, "process", "processes")} running; ended.`);
  }
  return lines;
}
