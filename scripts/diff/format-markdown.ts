// The report of a comparison for a pull request: what breaks and what is unclear in full, the rest folded away.

import { details } from "../../src/cli/report/markdown-parts.js";
import { disagreement, typesSentence } from "./agreement.js";
import type { Comparison } from "./change.js";
import { type ReportOptions, summary, WORDING_SHOWN } from "./format-text.js";
import { type Group, groupChanges, type Line, WORDING } from "./group.js";
import type { Verdict } from "./rules.js";

export function formatMarkdown(comparison: Comparison, options: ReportOptions = {}): string {
  const groups = groupChanges(comparison);
  const out = [
    `## Contract: ${escaped(options.before ?? "old")} → ${escaped(options.after ?? "new")}`,
    "",
    summary(comparison),
    "",
  ];
  for (const [verdict, title] of [
    ["breaking", "Breaking"],
    ["unclear", "Unclear: someone must look"],
  ] as const) {
    const lines = linesOf(groups, verdict);
    if (lines.length > 0) out.push(`### ${title}`, "", ...lines, "");
  }
  const rest = linesOf(groups, "non-breaking");
  if (rest.length > 0) {
    out.push(details("Non-breaking", rest.join("\n")), "");
  }
  const { types } = options;
  if (types) {
    out.push("### Types", "", escaped(typesSentence(types)), "");
    out.push(...types.errors.map(({ file, line, message }) => `- ${code(`${file}:${line}`)} ${escaped(message)}`));
    out.push(
      ...types.nowCompiles.map(({ file, line }) => `- ${code(`${file}:${line}`)} compiles now, and did not before`),
    );
    out.push(...types.skipped.map(({ file, message }) => `- skipped: ${code(file)}: ${escaped(message)}`));
    const differ = disagreement(comparison, types);
    if (differ) out.push("", `**${escaped(differ)}**`);
  }
  return `${out.join("\n").trimEnd()}\n`;
}

/** The changes of one verdict as a list, one line each. */
export function linesOf(groups: readonly Group[], verdict: Verdict): string[] {
  return groups.flatMap(({ title, lines }) => {
    const fitting = lines.filter((line) => line.verdict === verdict);
    const shown = title === WORDING ? fitting.slice(0, WORDING_SHOWN) : fitting;
    const rest = fitting.length - shown.length;
    return [...shown.map((line) => item(title, line)), ...(rest > 0 ? [`- ${title}: and ${rest} more texts`] : [])];
  });
}

function item(title: string, { text, where }: Line): string {
  return `- ${code(title)}: ${escaped(text)}${where ? ` (${escaped(where)})` : ""}`;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/**
 * Names and values come from a document that others wrote; they must not become markup. Backslashes and not the entities
 * of the other reports, because a changeset and the changelog are read as they are.
 */
function escaped(text: string): string {
  return text.replace(/[\\`*<>[\]|]/g, (char) => (char === "<" ? "&lt;" : char === ">" ? "&gt;" : `\\${char}`));
}
