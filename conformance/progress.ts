// Shows where a run is: one line that is rewritten on a terminal, a line every ten percent elsewhere.

import type { Check } from "./result.js";

export interface ProgressOutput {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Progress {
  onCheck(check: Check, done: number, total: number | undefined): void;
  /** Clears the line. */
  end(): void;
}

/** How often a terminal's line is rewritten at most, in milliseconds. */
const INTERVAL = 80;

export function createProgress(output: ProgressOutput, now: () => number = Date.now): Progress {
  const startedAt = now();
  let failed = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  let shownTenth = 0;

  return {
    onCheck({ verdict, operationId, group }, done, total) {
      if (verdict === "failed") failed++;
      const count = total === undefined ? `${done}` : `${done}/${total}`;
      const state = `${count} checks, ${failed} failed, ${Math.round((now() - startedAt) / 1000)} s`;
      if (output.isTTY) {
        if (now() - shownAt < INTERVAL && done !== total) return;
        shownAt = now();
        output.write(`\r\u001b[2K${`${state}  ${operationId} · ${group}`.slice(0, (output.columns ?? 80) - 1)}`);
        return;
      }
      const tenth = total === undefined ? 0 : Math.floor((done * 10) / total);
      if (tenth <= shownTenth) return;
      shownTenth = tenth;
      output.write(`${tenth * 10} %: ${state}\n`);
    },
    end() {
      if (output.isTTY) output.write("\r\u001b[2K");
    },
  };
}
