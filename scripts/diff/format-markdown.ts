// The report of a comparison for a pull request: what breaks and what is unclear in full, the rest folded away. And the same
// as a changeset; the caller decides where it goes.

import { details } from "../../src/cli/report/markdown-parts.js";
import { disagreement, typesSentence } from "./agreement.js";
import { isEvidence } from "./bump.js";
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
  for (const [title, lines] of sections(groups, { breaking: "Breaking", unclear: "Unclear: someone must look" })) {
    out.push(`### ${title}`, "", ...lines, "");
  }
  for (const [title, lines] of sections(groups, { "non-breaking": "Non-breaking" })) {
    out.push(details(title, lines.join("\n")), "");
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

/**
 * The text of a file for `.changeset/`, front matter included: what users read in the changelog. Evidence is left out;
 * when nothing else changed it is an empty changeset, which asks for no release.
 *
 * @param source what the new contract was read from, for the first sentence
 */
export function changesetText(comparison: Comparison, source: string): string {
  const { bump, verdict } = comparison;
  const origin = source.replace(/\s+/g, " ").trim();
  const changes = comparison.changes.filter((change) => !isEvidence(change));
  const nothing =
    comparison.changes.length > 0 ? "Only the evidence of the contract changed" : "The contract did not change";
  if (bump === "none") return `---\n---\n\n${nothing} (${origin}).\n`;
  const titles = { breaking: "Breaking", unclear: "May break, depending on use", "non-breaking": "Not breaking" };
  const parts = sections(groupChanges({ ...comparison, changes }), titles).map(
    ([title, lines]) => `\n${title}:\n\n${lines.join("\n")}\n`,
  );
  return `---\n"thredfi-sdk": ${bump}\n---\n\nThe contract follows ${origin}: ${verdict}.\n${parts.join("")}`;
}

/** The changes of each verdict as a list, one line each, under its title; a verdict without changes has no section. */
function sections(
  groups: readonly Group[],
  titles: Readonly<Partial<Record<Verdict, string>>>,
): [title: string, lines: string[]][] {
  return Object.entries(titles).flatMap(([verdict, name]): [string, string[]][] => {
    const lines = groups.flatMap(({ title, lines: all }) => {
      const fitting = all.filter((line) => line.verdict === verdict);
      const shown = title === WORDING ? fitting.slice(0, WORDING_SHOWN) : fitting;
      const rest = fitting.length - shown.length;
      return [...shown.map((line) => item(title, line)), ...(rest > 0 ? [`- ${title}: and ${rest} more texts`] : [])];
    });
    return lines.length > 0 ? [[name, lines]] : [];
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
