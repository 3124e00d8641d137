// gate.xml: the report as CI systems read it. One suite per operation, one test case per breach, so that each is listed
// by itself; an operation without a breach is one case that passed.

import { type JunitCase, renderJunitXml } from "../report/junit-xml.js";
import type { Account, Breach } from "./findings.js";
import { describeBreach, ending, headline, many, subjectOf } from "./words.js";

type Case = Omit<JunitCase, "className">;

export function renderJunit(account: Account): string {
  const { startedAt, duration, operations, breaches } = account;
  const used = new Set<string | null>(operations.map(({ id }) => id));
  const others = breaches.filter(({ operationId }) => !used.has(operationId));
  const suites: [string, Case[]][] = [
    ["command", commandCases(account)],
    ...operations.map(({ id, requests }): [string, Case[]] => {
      const own = breaches.filter(({ operationId }) => operationId === id);
      return [id, own.length > 0 ? own.map(caseOf) : [{ name: `${many(requests, "request")} kept the contract` }]];
    }),
    ...(others.length > 0 ? [["no operation", others.map(caseOf)] as [string, Case[]]] : []),
  ];
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
function commandCases(account: Account): Case[] {
  const { command, verdict } = account;
  const failed = { type: "command", message: `the command ${ending(command)}`, body: command.line.join(" ") };
  const unreached = { type: "no calls", message: headline(account), body: "" };
  return [
    { name: "the command succeeds", ...(command.exitCode !== 0 && { failure: failed }) },
    { name: "a request reaches the mock", ...(verdict === "no calls" && { failure: unreached }) },
  ];
}

function caseOf(breach: Breach): Case {
  const { where, pointer, count, curl, expected, operationId } = breach;
  const message = describeBreach(breach);
  const place = operationId === null ? subjectOf(breach) : `${where}${pointer ? ` ${pointer}` : ""}`;
  const body = [message, ...(count > 1 ? [`${count} times`] : []), `reproduce: ${curl}`].join("\n");
  return { name: `${place}: ${expected}`, failure: { type: where, message, body } };
}
