// The summary of an update for the person who ran it: what was read, what it changes, what is left to do.
// It must never leave out a thing that was written or dropped.

import { type Comparison, formatText } from "../diff/compare.js";
import type { Merged, Row } from "./merge.js";
import { count } from "./source.js";

export interface UpdateSummary {
  readonly source: string;
  readonly notes: readonly string[];
  /** Pages of the API reference that describe no operation. */
  readonly prose: readonly string[];
  readonly merged: Merged;
  /** What lint found in the pages. */
  readonly faults: readonly string[];
  /** What pages say that the SDK does not use. */
  readonly unused: readonly string[];
  readonly comparison: Comparison | undefined;
  /** Paths below the root; `written` says whether they have been. */
  readonly files: readonly { path: string; gone: boolean }[];
  readonly written: boolean;
}

const KINDS: readonly [Row["kind"], string][] = [
  ["new", "New operations"],
  ["published", "Published now, reconstructed before"],
  ["changed", "Pages that changed"],
];

export function summaryText(summary: UpdateSummary): string {
  const { source, notes, prose, merged, faults, unused, comparison, files, written } = summary;
  const { rows, missing, removed, unpublished, additions, leftOut, checks } = merged;
  const of = (kind: Row["kind"]) => rows.filter((row) => row.kind === kind);
  const out = [`Source: ${source}.`];
  if (prose.length > 0)
    out.push(`${count(prose.length, "page")} without an operation: ${prose.map(lastName).join(", ")}.`);
  out.push(...notes, "");
  out.push(`${count(rows.length, "operation")} read, ${of("same").length} of them as we have them.`);
  for (const [kind, title] of KINDS) out.push(...list(title, of(kind).map(rowText)));
  out.push(
    ...list(
      "Evidence brought up to date",
      of("same")
        .filter(({ note }) => note)
        .map(({ id }) => id),
    ),
  );
  out.push(...list("Published before, no longer in the source (kept; --remove-missing takes them out)", missing));
  out.push(...list("Taken out, no longer in the source", removed));
  if (unpublished.length > 0) out.push(...list("Not in the source; our reconstruction stays", unpublished));
  out.push("", `Additions: ${additions.applied} actions of ${count(additions.files, "overlay")} applied again.`);
  out.push(...list("Additions that follow what they describe", additions.moved));
  out.push(...list("Examples of ours, fixed from the schema", additions.fixed));
  out.push(...list("Additions dropped, because they no longer fit", additions.dropped));
  out.push(...list("Left out of what pages say (see contract.overlay.yaml), because it cannot hold", leftOut));
  out.push(...list("Wrong in pages, and kept as it is there", faults));
  out.push(...list("Not used of what pages say", unused));
  out.push("");
  if (files.length === 0) return `${[...out, "Nothing changed."].join("\n")}\n`;
  if (comparison)
    out.push(formatText(comparison, { before: "the contract as it was", after: "as it is published" }).trimEnd(), "");
  out.push(...list("For you to check", checks));
  if (checks.length > 0) out.push("");
  const title = written ? "Written" : "Would be written (--dry-run: nothing was)";
  out.push(
    ...list(
      title,
      files.map(({ path, gone }) => (gone ? `${path} (taken away)` : path)),
    ),
  );
  if (written) out.push("", "Look at the difference (git diff), then run npm test.");
  return `${out.join("\n")}\n`;
}

function rowText({ id, place, note }: Row): string {
  return `${id}  ${place}${note ? `  (${note})` : ""}`;
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `  ${item}`)];
}

function lastName(page: string): string {
  return page.split("/").slice(-2).join("/").replace(/\.md$/, "");
}
