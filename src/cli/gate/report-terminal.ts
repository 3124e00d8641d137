// The findings as lines for a terminal or a log.

import { type Paint, printable } from "../output.js";
import type { Findings } from "./findings.js";
import { describeViolation, headline, many, remarks, subjectOf, timesOf } from "./words.js";

export function renderText(findings: Findings, paint: Paint): string {
  const { violations, operations, verdict } = findings;
  const lines = [
    `${paint("bold", "thredfi gate:")} ${paint(verdict === "kept" ? "green" : "red", headline(findings))}`,
  ];
  for (const violation of violations) {
    const subject = paint("bold", printable(subjectOf(violation)));
    const what = paint("yellow", printable(describeViolation(violation)));
    lines.push("", `  ${subject}  ${what}${paint("dim", timesOf(violation))}`);
    lines.push(`    ${paint("dim", printable(violation.curl))}`);
  }
  if (operations.length > 0) {
    const width = Math.max(...operations.map(({ id }) => id.length));
    lines.push("", "Operations used");
    for (const { id, requests, broken, statuses } of operations) {
      const responses = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
      const note = broken > 0 ? paint("yellow", `, ${broken} broke the contract`) : "";
      lines.push(`  ${id.padEnd(width)}  ${many(requests, "request")} (${responses.join(", ")})${note}`);
    }
  }
  const notes = remarks(findings);
  if (notes.length > 0) lines.push("", ...notes);
  return `${lines.join("\n")}\n`;
}
