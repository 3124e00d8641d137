// The result of the proof: one row a fault, with the check that noticed it. Pure.

import type { Fault } from "./fault.js";
import type { FaultRun } from "./fault-runner.js";

export interface Row {
  readonly id: string;
  readonly kind: string;
  readonly describe: string;
  readonly caught: boolean;
  /** The first check that failed; when none did, what happened instead. */
  readonly caughtBy: string;
  /** What that check says is wrong. */
  readonly problem: string;
  /** How many checks failed, and how many ran. */
  readonly failed: number;
  readonly checks: number;
}

export function rowOf({ id, kind, describe }: Fault, { failed, checks, error }: FaultRun): Row {
  const [first] = failed;
  const caughtBy = first
    ? `${first.operationId} > ${first.group} > ${first.name}`
    : (error ?? `None of ${checks} checks failed.`);
  const problem = first?.problems[0] ?? "";
  return { id, kind, describe, caught: first !== undefined, caughtBy, problem, failed: failed.length, checks };
}

export function table(rows: readonly Row[]): string {
  const head = ["fault", "kind", "failed", "caught by", "first problem"];
  const cells = rows.map(({ id, kind, caught, caughtBy, problem, failed, checks }) => [
    ...[id, kind, `${failed}/${checks}`],
    ...[caught ? short(caughtBy, 60) : "NOTHING", short(problem, 90)],
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return padded.join("  ").trimEnd();
  };
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}

function short(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
