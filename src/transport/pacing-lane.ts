// The lane of one business, or of the calls that concern no single one: who waits in it, what is in flight, and how much
// of its limits it has after a 429. It knows nothing of the other lanes.

import type { Limit } from "./pacing-limit.js";
import { type Link, List } from "./pacing-list.js";

/** A call that waits for its turn. */
export interface Waiter extends Link<Waiter> {
  /** Hands it the slot that was taken for it. */
  grant(): void;
}

/** Milliseconds after a pause until a lane has all of its limits again, had it lost all of them. */
const RECOVERY = 60_000;

/** What is left of its limits however often a lane is slowed down. */
const LEAST_SHARE = 1 / 16;

export class Lane implements Link<Lane> {
  list: List<Lane> | undefined;
  previous: Lane | undefined;
  next: Lane | undefined;
  /** When a lane that waits for the clock may go on. */
  wakeAt = 0;
  readonly key: string | undefined;
  readonly waiting = new List<Waiter>();
  readonly #limit: Limit;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  /** What it had of its limits when the last pause ended; it grows from there. */
  #share = 1;

  constructor(key: string | undefined, limit: Limit) {
    this.key = key;
    this.#limit = limit;
  }

  get inFlight(): number {
    return this.#limit.inFlight;
  }

  readyAt(now: number): number {
    return Math.max(this.#pausedUntil, this.#limit.readyAt(this.#shareAt(now)));
  }

  take(now: number): void {
    this.#limit.take(now, this.#shareAt(now));
  }

  release(): void {
    this.#limit.inFlight--;
  }

  /** Pauses the lane, and halves its limits for the time after: they come back steadily. */
  slowDown(now: number, milliseconds: number): void {
    // Several requests in flight are refused at once; that is one reason to slow down, not several.
    if (now > this.#pausedUntil) this.#share = Math.max(LEAST_SHARE, this.#shareAt(now) / 2);
    this.#pausedUntil = Math.max(this.#pausedUntil, now + Math.max(0, milliseconds));
  }

  /** Whether nothing would be lost if it were forgotten. While it is paused it has less than all of its limits. */
  isForgettable(now: number): boolean {
    return this.waiting.size === 0 && this.#limit.isUnused(now) && this.#shareAt(now) === 1;
  }

  #shareAt(now: number): number {
    if (this.#share === 1) return 1;
    return Math.min(1, this.#share + Math.max(0, now - this.#pausedUntil) / RECOVERY);
  }
}
