// gate.md: the report for a pull request. It stays below what GitHub takes in a comment; what is left out is counted.

import { code, details, escapeMarkdown, fenced, shortened, table } from "../report/markdown-parts.js";
import { html } from "../report/markup.js";
import type { Account, Breach } from "./findings.js";
import { describeBreach, headline, many, remarks, subjectOf } from "./words.js";

const BREACHES = 30;
const OPERATIONS = 100;
/** Characters of one breach or one curl line; a body can be of any size. */
const LONGEST = 1_000;

export function renderMarkdown(account: Account): string {
  const { breaches, operations, verdict, command, known } = account;
  const left = breaches.length - BREACHES;
  const rows = operations
    .slice(0, OPERATIONS)
    .map(({ id, method, path, requests, broken, evidence, deprecated }) => [
      `${code(id)}${deprecated ? " (deprecated)" : ""}`,
      code(shortened(`${method} ${path}`, LONGEST)),
      String(requests),
      String(broken),
      evidence ?? "",
    ]);
  const parts = [
    `## ${verdict === "kept" ? "✅" : "❌"} thredfi gate: ${escapeMarkdown(headline(account))}`,
    `Command ${code(shortened(command.line.join(" "), LONGEST))}, ${(account.duration / 1000).toFixed(1)} s`,
    ...breaches.slice(0, BREACHES).map(section),
    ...(left > 0 ? [`${many(left, "more breach", "more breaches")} in gate.json.`] : []),
    ...(rows.length > 0
      ? [
          "### Operations used",
          `${operations.length} of the ${known} of the contract.`,
          table(["operation", "", "requests", "broke the contract", "evidence"], rows),
        ]
      : []),
    ...remarks(account).map(escapeMarkdown),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(breach: Breach): string {
  const times = breach.count > 1 && ` (${breach.count} times)`;
  const title = html`<b>${subjectOf(breach)}</b> ${shortened(describeBreach(breach), LONGEST)}${times}`;
  return details(title, fenced(shortened(breach.curl, LONGEST), "sh"));
}
