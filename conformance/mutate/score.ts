// Counts what was noticed: per file and per directory, in percent of the mutants that compile. Pure.

import type { Status } from "./state.js";

export interface Scored {
  readonly file: string;
  readonly status: Status;
}

export interface Score {
  readonly name: string;
  readonly killed: number;
  readonly survived: number;
  readonly invalid: number;
  /** Percent, of those that were tried and compile; 100 when there are none. */
  readonly score: number;
}

export function scoreTable(scored: readonly Scored[], total: number): { text: string; scores: Score[] } {
  const directories = [...new Set(scored.map(({ file }) => file.slice(0, file.lastIndexOf("/"))))].sort();
  const files = [...new Set(scored.map(({ file }) => file))].sort();
  const scores = directories.map((name) => scoreOf(name, scored, (file) => file.startsWith(`${name}/`)));
  const rows = [...files.map((name) => scoreOf(name, scored, (file) => file === name)), ...scores];
  const lines = rows.map(
    ({ name, killed, survived, invalid, score }) =>
      `${name.padEnd(36)} ${String(killed).padStart(6)} ${String(survived).padStart(8)} ${String(invalid).padStart(7)} ${score.toFixed(1).padStart(6)} %`,
  );
  const head = `${"".padEnd(36)} killed survived invalid    score`;
  return { text: [head, ...lines, `${scored.length} of ${total} mutants tried.`].join("\n"), scores };
}

function scoreOf(name: string, scored: readonly Scored[], belongs: (file: string) => boolean): Score {
  const count = (status: Status) => scored.filter((one) => belongs(one.file) && one.status === status).length;
  const killed = count("killed");
  const survived = count("survived");
  const tried = killed + survived;
  return {
    name,
    killed,
    survived,
    invalid: count("does not compile"),
    score: tried === 0 ? 100 : (100 * killed) / tried,
  };
}
