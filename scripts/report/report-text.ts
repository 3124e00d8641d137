// Words the counts of report-facts.ts: an aligned table for a terminal, and the short Markdown that README.md quotes.
// It must never count anything itself, so that the two always say the same.

import { table } from "../../src/cli/report/markdown-parts.js";
import type { ContractReport, ReportRow } from "./operation-facts.js";

export const README_START = "<!-- contract:report -->";
export const README_END = "<!-- /contract:report -->";

const COLUMNS: [title: string, member: keyof ReportRow][] = [
  ["operations", "operations"],
  ["published", "published"],
  ["documented", "documented"],
  ["reconstructed", "reconstructed"],
  ["parameters", "completeParameters"],
  ["request", "completeRequests"],
  ["responses", "completeResponses"],
  ["requests", "requestExamples"],
  ["responses", "responseExamples"],
  ["inferred", "inferred"],
];

/** Above the columns: what those below have in common. */
const GROUPS: [title: string, columns: number][] = [
  ["", 1],
  ["evidence", 3],
  ["complete", 3],
  ["examples", 2],
  ["sentences", 1],
];

/** An aligned table: one line a tag, and the totals. */
export function renderText({ tags, totals }: ContractReport): string {
  const lines = [...tags, { tag: "total", ...totals }];
  const first = Math.max(...lines.map(({ tag }) => tag.length));
  const widths = COLUMNS.map(([title, member]) =>
    Math.max(title.length, ...lines.map((line) => String(line[member]).length)),
  );
  const row = (name: string, cells: string[]) =>
    [name.padEnd(first), ...cells.map((cell, index) => cell.padStart(widths[index] ?? 0))].join("  ");
  const rule = "-".repeat(first + widths.reduce((total, width) => total + width + 2, 0));
  const body = lines.map((line) =>
    row(
      line.tag,
      COLUMNS.map(([, member]) => String(line[member])),
    ),
  );
  return [
    groupLine(first, widths).trimEnd(),
    row(
      "tag",
      COLUMNS.map(([title]) => title),
    ),
    rule,
    ...body.slice(0, -1),
    rule,
    ...body.slice(-1),
    "",
  ].join("\n");
}

/** The totals as a sentence and one row a tag, as README.md quotes it between its markers. */
export function renderMarkdown({ tags, totals }: ContractReport): string {
  const { operations, published, documented, reconstructed } = totals;
  const complete = [
    `${totals.completeParameters} with complete parameters`,
    `${totals.completeRequests} with a complete request`,
    `${totals.completeResponses} with complete responses`,
  ];
  return [
    `${operations} operations: ${published} published, ${documented} documented, ${reconstructed} reconstructed;`,
    `${complete.join(", ")}. ${totals.requestExamples} request examples and ${totals.responseExamples} response examples.`,
    `${totals.inferred} notes mark what was inferred.`,
    "",
    table(
      ["Tag", "Operations", "Published", "Documented", "Reconstructed", "Examples", "Inferred"],
      tags.map((row) => [
        row.tag,
        ...[row.operations, row.published, row.documented, row.reconstructed].map(String),
        String(row.requestExamples + row.responseExamples),
        String(row.inferred),
      ]),
      ["---", ...Array<string>(6).fill("---:")],
    ),
    "",
  ].join("\n");
}

/** What stands between the markers in a README; undefined when they are missing. */
export function quotedReport(readme: string): string | undefined {
  const start = readme.indexOf(README_START);
  const end = readme.indexOf(README_END, start);
  return start === -1 || end === -1 ? undefined : readme.slice(start + README_START.length, end).trim();
}

function groupLine(first: number, widths: number[]): string {
  let line = " ".repeat(first);
  let next = 0;
  for (const [title, columns] of GROUPS) {
    const width = widths.slice(next, next + columns).reduce((total, each) => total + each + 2, 0);
    line += title === "" ? " ".repeat(width) : `  ${title} `.padEnd(width, "-").replace(/ (-+)$/, " $1");
    next += columns;
  }
  return line;
}
