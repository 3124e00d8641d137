// The report of a comparison for programs. Each change carries the place of each operation; nothing is grouped or cut.

import { disagreement } from "./agreement.js";
import type { Comparison } from "./change.js";
import type { ReportOptions } from "./format-text.js";

export function formatJson(comparison: Comparison, { before, after, types }: ReportOptions = {}): string {
  const report = {
    before,
    after,
    verdict: comparison.verdict,
    bump: comparison.bump,
    changes: comparison.changes,
    types,
    disagreement: disagreement(comparison, types),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
