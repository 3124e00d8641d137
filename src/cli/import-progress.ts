// How far an import is: one line that is written over on a terminal, a line now and then elsewhere.

import type { ImportProgress } from "../import/index.js";
import type { Output } from "./output.js";

/** Milliseconds between two looks, on a terminal and elsewhere. */
const PAUSE = { terminal: 100, elsewhere: 5_000 };

export class ImportProgressLine {
  readonly #err: Output;
  #shownAt = performance.now();
  #first: { readonly done: number; readonly at: number } | undefined;

  constructor(err: Output) {
    this.#err = err;
  }

  /** Whether a record was counted. */
  get hasBegun(): boolean {
    return this.#first !== undefined;
  }

  show({ done, rejected, total }: ImportProgress): void {
    const now = performance.now();
    const finished = done + rejected;
    this.#first ??= { done: finished, at: now };
    const { isTerminal } = this.#err;
    if (now - this.#shownAt < (isTerminal ? PAUSE.terminal : PAUSE.elsewhere)) return;
    this.#shownAt = now;
    const rate = (1000 * (finished - this.#first.done)) / (now - this.#first.at);
    const parts = [
      `${count(finished)} of ${count(total)} records (${Math.floor((100 * finished) / total)} %)`,
      ...(rejected > 0 ? [`${count(rejected)} rejected`] : []),
      `${count(Math.round(rate))} a second`,
      ...(rate > 0 ? [`${duration((total - finished) / rate)} left`] : []),
    ];
    this.#err.write(isTerminal ? `\r\u001b[K${parts.join(", ")}` : `${parts.join(", ")}\n`);
  }

  /** Makes room for what is written next. */
  end(): void {
    if (this.#err.isTerminal && this.hasBegun) this.#err.write("\r\u001b[K");
  }
}

const count = (number: number) => number.toLocaleString("en");

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 3_600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
