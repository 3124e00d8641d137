// Decides the version bump that changes of the contract need, and compares bumps.

import type { Bump, Change } from "./change.js";
import { type Kind, RULES, type Rule } from "./rules.js";

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

/** True when nothing but wording changed. */
function isDocsOnly(change: Change): boolean {
  const rule: Rule | undefined = RULES[change.kind as Kind];
  return rule?.docs === true;
}

/** What is known of an operation changed, not the operation: no reason for a release, and nothing for its changelog. */
export function isEvidence({ pointer }: Change): boolean {
  return pointer.endsWith("/x-thredfi-evidence");
}

/** The step of the version that a release with these changes needs; the worst change comes first. */
export function bumpOf(changes: readonly Change[], version: string | undefined): Bump {
  const [worst] = changes;
  if (!worst || changes.every(isEvidence)) return "none";
  if (changes.every(isDocsOnly)) return "patch";
  const early = version?.startsWith("0.") ?? false;
  if (worst.verdict === "breaking") return early ? "minor" : "major";
  if (worst.verdict === "unclear") return "minor";
  return early ? "patch" : "minor";
}

export function atLeast(bump: Bump, needed: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(needed);
}

export function larger(one: Bump, other: Bump): Bump {
  return atLeast(one, other) ? one : other;
}

/** The step from one version to a later one; `none` when it is the same or an earlier one. */
export function stepBetween(before: string, after: string): Bump {
  const [from, to] = [before, after].map((version) => version.split(/[-+]/, 1)[0]?.split(".").map(Number) ?? []);
  for (const [index, bump] of (["major", "minor", "patch"] as const).entries()) {
    const difference = (to?.[index] ?? 0) - (from?.[index] ?? 0);
    if (difference !== 0) return difference > 0 ? bump : "none";
  }
  return "none";
}
