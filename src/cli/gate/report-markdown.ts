// gate.md: the findings for a pull request. It stays below what GitHub takes in a comment; what is left out is counted.

import { code, details, escapeMarkdown, fenced, shortened, table } from "../report/markdown-parts.js";
import { html } from "../report/markup.js";
import type { Findings, Violation } from "./findings.js";
import { describeViolation, headline, many, remarks, subjectOf, timesOf } from "./words.js";

const VIOLATIONS = 30;
const OPERATIONS = 100;
/** Characters of one violation or one curl line; a body can be of any size. */
const LONGEST = 1_000;

export function renderMarkdown(findings: Findings): string {
  const { violations, operations, verdict, command, known, duration } = findings;
  const left = violations.length - VIOLATIONS;
  const parts = [
    `## ${verdict === "kept" ? "✅" : "❌"} thredfi gate: ${escapeMarkdown(headline(findings))}`,
    `Command ${code(shortened(command.line.join(" "), LONGEST))}, ${(duration / 1000).toFixed(1)} s`,
    ...violations.slice(0, VIOLATIONS).map(section),
  ];
  if (left > 0) parts.push(`${many(left, "more violation")} in gate.json.`);
  if (operations.length > 0) {
    const rows = operations
      .slice(0, OPERATIONS)
      .map(({ id, method, path, requests, broken, evidence, deprecated }) => [
        `${code(id)}${deprecated ? " (deprecated)" : ""}`,
        code(shortened(`${method} ${path}`, LONGEST)),
        String(requests),
        String(broken),
        evidence ?? "",
      ]);
    parts.push("### Operations used", `${operations.length} of the ${known} of the contract.`);
    parts.push(table(["operation", "", "requests", "broke the contract", "evidence"], rows));
  }
  return `${[...parts, ...remarks(findings).map(escapeMarkdown)].join("\n\n")}\n`;
}

function section(violation: Violation): string {
  const what = shortened(describeViolation(violation), LONGEST);
  const title = html`<b>${subjectOf(violation)}</b> ${what}${timesOf(violation)}`;
  return details(title, fenced(shortened(violation.curl, LONGEST), "sh"));
}
