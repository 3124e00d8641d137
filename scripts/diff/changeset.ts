// A comparison as a changeset: what users read in the changelog. The caller decides where it goes.

import type { Comparison } from "./change.js";
import { linesOf } from "./format-markdown.js";
import { groupChanges } from "./group.js";

/**
 * The text of a file for `.changeset/`, front matter included. When nothing changed it is an empty changeset, which asks
 * for no release.
 *
 * @param source what the new contract was read from, for the first sentence
 */
export function changesetText(comparison: Comparison, source: string): string {
  const { bump, verdict } = comparison;
  if (bump === "none") return `---\n---\n\nThe contract did not change (${oneLine(source)}).\n`;
  const groups = groupChanges(comparison);
  const out = ["---", `"thredfi-sdk": ${bump}`, "---", "", `The contract follows ${oneLine(source)}: ${verdict}.`];
  for (const [wanted, title] of [
    ["breaking", "Breaking"],
    ["unclear", "May break, depending on use"],
    ["non-breaking", "Not breaking"],
  ] as const) {
    const lines = linesOf(groups, wanted);
    if (lines.length > 0) out.push("", `${title}:`, "", ...lines);
  }
  return `${out.join("\n")}\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
