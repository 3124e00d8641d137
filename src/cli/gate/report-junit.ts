// gate.xml: the findings as CI systems read them. One suite per operation, one test case per violation, so that each is
// listed by itself; an operation without a violation is one case that passed.

import { type JunitCase, renderJunitXml } from "../report/junit-xml.js";
import type { Findings, Violation } from "./findings.js";
import { describeViolation, ending, headline, many, placeOf, subjectOf } from "./words.js";

type Case = Omit<JunitCase, "className">;

export function renderJunit(findings: Findings): string {
  const { startedAt, duration, operations, violations } = findings;
  const suites: [string, Case[]][] = [["command", commandCases(findings)]];
  for (const { id, requests } of operations) {
    const own = violations.filter(({ operationId }) => operationId === id);
    suites.push([id, own.length > 0 ? own.map(caseOf) : [{ name: `${many(requests, "request")} kept the contract` }]]);
  }
  const others = violations.filter(({ operationId }) => !operations.some(({ id }) => id === operationId));
  if (others.length > 0) suites.push(["no operation", others.map(caseOf)]);
  return renderJunitXml(
    "thredfi gate",
    duration,
    suites.map(([name, cases]) => {
      const className = `thredfi.${name.replaceAll(" ", "_")}`;
      return { name, startedAt, cases: cases.map((one) => ({ ...one, className })) };
    }),
  );
}

/** How the command ended, and whether it reached the mock. */
function commandCases(findings: Findings): Case[] {
  const { command, verdict } = findings;
  const failed = { type: "command", message: `the command ${ending(command)}`, body: command.line.join(" ") };
  const unreached = { type: "no calls", message: headline(findings), body: "" };
  return [
    { name: "the command succeeds", ...(command.exitCode !== 0 && { failure: failed }) },
    { name: "a request reaches the mock", ...(verdict === "no calls" && { failure: unreached }) },
  ];
}

function caseOf(violation: Violation): Case {
  const { where, count, curl, expected, operationId } = violation;
  const message = describeViolation(violation);
  const place = operationId === null ? subjectOf(violation) : placeOf(violation);
  const body = [message, ...(count > 1 ? [`${count} times`] : []), `reproduce: ${curl}`].join("\n");
  return { name: `${place}: ${expected}`, failure: { type: where, message, body } };
}
