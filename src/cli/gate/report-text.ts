// The account as lines for a terminal or a log.

import { type Paint, printable } from "../output.js";
import type { Account } from "./findings.js";
import { describeBreach, headline, many, remarks, subjectOf } from "./words.js";

export function renderText(account: Account, paint: Paint): string {
  const { breaches, operations, verdict } = account;
  const lines = [`${paint("bold", "thredfi gate:")} ${paint(verdict === "kept" ? "green" : "red", headline(account))}`];
  for (const breach of breaches) {
    const times = breach.count > 1 ? paint("dim", ` (${breach.count} times)`) : "";
    lines.push(
      "",
      `  ${paint("bold", printable(subjectOf(breach)))}  ${paint("yellow", printable(describeBreach(breach)))}${times}`,
    );
    lines.push(`    ${paint("dim", printable(breach.curl))}`);
  }
  if (operations.length > 0) {
    const width = Math.max(...operations.map(({ id }) => id.length));
    lines.push("", "Operations used");
    for (const { id, requests, broken, statuses } of operations) {
      const answers = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
      const note = broken > 0 ? paint("yellow", `, ${broken} broke the contract`) : "";
      lines.push(`  ${id.padEnd(width)}  ${many(requests, "request")} (${answers.join(", ")})${note}`);
    }
  }
  const notes = remarks(account);
  if (notes.length > 0) lines.push("", ...notes);
  return `${lines.join("\n")}\n`;
}
