// Versions as steps: which of two is the larger one, and which step leads from one version to the next.

import type { Bump } from "../diff/compare.js";

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

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
