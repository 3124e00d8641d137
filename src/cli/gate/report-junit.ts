// gate.xml: the account as CI systems read it. One suite per operation, one test case per breach, so that each is listed
// by itself; an operation without a breach is one case that passed.

import type { Account, Breach } from "./findings.js";
import { describeBreach, ending, headline, many, subjectOf } from "./words.js";

interface Case {
  readonly name: string;
  readonly failure?: { readonly message: string; readonly type: string; readonly body: string };
}

export function renderJunit(account: Account): string {
  const suites = [commandSuite(account), ...operationSuites(account), ...routeSuite(account)];
  const cases = suites.flatMap(([, own]) => own);
  const seconds = (account.duration / 1000).toFixed(3);
  const totals = {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure).length,
    errors: 0,
    skipped: 0,
  };
  const attributes = attributesOf({ name: "thredfi gate", ...totals, time: seconds });
  const rendered = suites.map(([name, own]) => suiteOf(name, own, account.startedAt));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n${rendered.join("")}</testsuites>\n`;
}

/** How the command ended, and whether it reached the mock. */
function commandSuite(account: Account): [string, Case[]] {
  const { command, verdict } = account;
  const failed = command.exitCode !== 0;
  const cases: Case[] = [
    {
      name: "the command succeeds",
      ...(failed && { failure: failureOf("command", `the command ${ending(command)}`, command.line.join(" ")) }),
    },
    {
      name: "a request reaches the mock",
      ...(verdict === "no calls" && { failure: failureOf("no calls", headline(account), "") }),
    },
  ];
  return ["command", cases];
}

function operationSuites({ operations, breaches }: Account): [string, Case[]][] {
  return operations.map(({ id, requests }) => {
    const own = breaches.filter(({ operationId }) => operationId === id);
    const kept = { name: `${many(requests, "request")} kept the contract` };
    return [id, own.length === 0 ? [kept] : own.map(caseOf)];
  });
}

/** Breaches that belong to none of the operations that were used. */
function routeSuite({ operations, breaches }: Account): [string, Case[]][] {
  const used = new Set<string | null>(operations.map(({ id }) => id));
  const others = breaches.filter(({ operationId }) => !used.has(operationId));
  return others.length === 0 ? [] : [["no operation", others.map(caseOf)]];
}

function caseOf(breach: Breach): Case {
  const { where, pointer, count, curl } = breach;
  const message = describeBreach(breach);
  const place = breach.operationId === null ? subjectOf(breach) : `${where}${pointer ? ` ${pointer}` : ""}`;
  const body = [message, ...(count > 1 ? [`${count} times`] : []), `reproduce: ${curl}`].join("\n");
  return { name: `${place}: ${breach.expected}`, failure: failureOf(where, message, body) };
}

function failureOf(type: string, message: string, body: string): NonNullable<Case["failure"]> {
  return { type, message, body };
}

function suiteOf(name: string, cases: readonly Case[], timestamp: string): string {
  const failures = cases.filter(({ failure }) => failure).length;
  const attributes = attributesOf({ name, tests: cases.length, failures, errors: 0, skipped: 0, timestamp });
  const rendered = cases.map((one) => {
    const own = attributesOf({ name: one.name, classname: `thredfi.${name.replaceAll(" ", "_")}`, time: 0 });
    if (!one.failure) return `    <testcase${own}/>\n`;
    const { type, message, body } = one.failure;
    return `    <testcase${own}>\n      <failure${attributesOf({ message, type })}>${text(body)}</failure>\n    </testcase>\n`;
  });
  return `  <testsuite${attributes}>\n${rendered.join("")}  </testsuite>\n`;
}

function attributesOf(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attribute(String(value))}"`)
    .join("");
}

/** White space in an attribute survives only as a reference. */
function attribute(value: string): string {
  return text(value)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** `>` too, because of `]]>`. What XML 1.0 cannot hold at all becomes U+FFFD. */
function text(value: string): string {
  return value
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
