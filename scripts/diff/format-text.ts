// The report of a comparison for a terminal.

import { disagreement, typesSentence } from "./agreement.js";
import type { Comparison } from "./change.js";
import { countLines, groupChanges, type Line, WORDING } from "./group.js";
import type { Verdict } from "./rules.js";
import type { TypeVerdict } from "./type-check.js";

export interface ReportOptions {
  /** What the two sides are called. */
  readonly before?: string;
  readonly after?: string;
  /** The result of the type check, when it ran. */
  readonly types?: TypeVerdict | undefined;
  /** ANSI colours, for the text report. Default: false. */
  readonly color?: boolean;
}

const COLORS: Record<Verdict, number> = { breaking: 31, unclear: 33, "non-breaking": 32 };
/** All of them are in the JSON report. */
export const WORDING_SHOWN = 10;

export function formatText(comparison: Comparison, options: ReportOptions = {}): string {
  const paint = (code: number, text: string) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const groups = groupChanges(comparison);
  const out = [`${options.before ?? "old"} → ${options.after ?? "new"}`, summary(comparison), ""];

  const write = ({ verdict, text, where }: Line) => {
    out.push(`  ${paint(COLORS[verdict], verdict.padEnd(12))}  ${text}`);
    if (where) out.push(`${" ".repeat(16)}${where}`);
  };
  for (const { title, lines } of groups) {
    out.push(paint(1, title));
    const shown = title === WORDING ? lines.slice(0, WORDING_SHOWN) : lines;
    shown.forEach(write);
    if (shown.length < lines.length) out.push(`  and ${lines.length - shown.length} more texts (--json has them all)`);
    out.push("");
  }

  const { types } = options;
  if (types) {
    out.push(typesSentence(types));
    for (const { file, line, message } of types.errors) out.push(`  ${file}:${line}  ${message}`);
    for (const { file, line } of types.nowCompiles) out.push(`  ${file}:${line}  compiles now, and did not before`);
    for (const { file, message } of types.skipped)
      out.push(`  skipped: ${file}, which does not compile with the old types: ${message}`);
    const differ = disagreement(comparison, types);
    if (differ) out.push(paint(33, differ));
    out.push("");
  }
  return `${out.join("\n").trimEnd()}\n`;
}

/** The verdict, the counts and the bump in one line. */
export function summary(comparison: Comparison): string {
  if (comparison.verdict === "none") return "Nothing changed.";
  const count = countLines(groupChanges(comparison));
  const counts = (["breaking", "unclear", "non-breaking"] as const).filter((verdict) => count[verdict] > 0);
  return `Verdict: ${comparison.verdict} (${counts.map((verdict) => `${count[verdict]} ${verdict}`).join(", ")}). Version: ${comparison.bump}.`;
}
