// Arranges the changes for people: what a shared schema brings to ten operations is one line that names them, texts come
// last. Nothing is left out here except where a writer says how many more there are.

import type { Change, Comparison, Direction } from "./change.js";
import type { Verdict } from "./rules.js";

export interface Line {
  readonly verdict: Verdict;
  readonly text: string;
  /** Where a shared schema is used: `in responses of list_invoices, get_invoice`. */
  readonly where: string | undefined;
}

export interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Groups in the order of their worst change; within a group breaking first. */
export function groupChanges(comparison: Comparison): Group[] {
  const groups = new Map<string, Map<string, Change[]>>();
  for (const change of comparison.changes) {
    const lines = open(groups, titleOf(change), () => new Map<string, Change[]>());
    open(lines, `${change.verdict} ${change.kind} ${change.direction} ${change.text}`, () => []).push(change);
  }
  const sorted = [...groups].sort(([a], [b]) => Number(a === WORDING) - Number(b === WORDING));
  return sorted.map(([title, lines]) => ({ title, lines: [...lines.values()].map((same) => lineOf(title, same)) }));
}

/** How many changes there are of each verdict, counting a change of a shared schema once. */
export function countLines(groups: readonly Group[]): Record<Verdict, number> {
  const count = { breaking: 0, unclear: 0, "non-breaking": 0 };
  for (const { verdict } of groups.flatMap(({ lines }) => lines)) count[verdict]++;
  return count;
}

export const WORDING = "Wording";

function titleOf(change: Change): string {
  if (change.kind === "docs-changed") return WORDING;
  if (change.schema) return `Schema ${change.schema.name}`;
  return change.operationId ?? "The whole contract";
}

function lineOf(title: string, same: readonly Change[]): Line {
  const [{ verdict, text: full, schema, direction }] = same as [Change];
  const short = schema && title !== WORDING ? full.slice(schema.name.length).replace(/^[ :]+/, "") : full;
  // Wording belongs to no operation in particular; everything else names its operation, in the title or here.
  const ids = [...new Set(same.flatMap(({ operationId }) => operationId ?? []))];
  const where = schema && ids.length > 0 ? `in ${plural(direction)} of ${listed(ids)}` : undefined;
  const owner = title === WORDING && ids[0] !== undefined ? `${ids[0]} ` : "";
  return { verdict, text: clean(owner + short), where };
}

function plural(direction: Direction): string {
  return direction === "response" ? "responses" : direction === "request" ? "requests" : direction;
}

function listed(ids: readonly string[]): string {
  const shown = ids.length > 4 ? ids.slice(0, 3) : ids;
  const rest = ids.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

/** Names come from a document that others wrote: no control characters on a terminal, no second line in a list. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
}

function open<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
