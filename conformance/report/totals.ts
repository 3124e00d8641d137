// Counts checks: for a whole run, for a group, for one cell of the matrix. Every report takes its figures from here,
// so that no two of them can disagree.

import type { Check, Verdict } from "../result.js";

export interface Totals {
  readonly checks: number;
  readonly passed: number;
  readonly failed: number;
  readonly blindSpots: number;
  readonly skipped: number;
  /** Milliseconds spent in these checks. */
  readonly duration: number;
}

export function totalsOf(checks: readonly Check[]): Totals {
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return {
    checks: checks.length,
    passed: count("passed"),
    failed: count("failed"),
    blindSpots: count("blind spot"),
    skipped: count("skipped"),
    duration: checks.reduce((sum, { duration }) => sum + duration, 0),
  };
}

/** The one verdict that stands for several: the worst; undefined where nothing was checked. */
export function worstOf(totals: Totals): Verdict | undefined {
  if (totals.failed > 0) return "failed";
  if (totals.blindSpots > 0) return "blind spot";
  if (totals.passed > 0) return "passed";
  return totals.skipped > 0 ? "skipped" : undefined;
}

export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  // Rounded once, so that 119,600 ms is not "1 min 60 s".
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Never 100 % while something is missing, nor 0 % while something is there. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  const rounded = Math.round((part / whole) * 1000) / 10;
  const honest = part < whole ? Math.min(rounded, 99.9) : rounded;
  return `${part > 0 ? Math.max(honest, 0.1) : honest} %`;
}
