// One limit: how many requests are in flight, and how closely they follow one another. Counts only; it never waits.
// The rate is kept as one instant (the "generic cell rate algorithm", a token bucket without tokens to count).

/** How long a limit that was idle may catch up, in milliseconds: a tenth of a second's worth goes out at once. */
const CATCH_UP = 100;

export class Limit {
  inFlight = 0;
  readonly #concurrency: number;
  /** Milliseconds from one request to the next. */
  readonly #interval: number;
  /** How much earlier than its instant a request may go. */
  readonly #tolerance: number;
  /** When the next request would go if all had kept their distance; in the past when there is nothing to catch up. */
  #due = Number.NEGATIVE_INFINITY;

  /** Infinite for no limit. */
  constructor(concurrency: number, requestsPerSecond: number) {
    this.#concurrency = concurrency;
    this.#interval = 1000 / requestsPerSecond;
    this.#tolerance = Math.max(0, CATCH_UP - this.#interval);
  }

  /** When the next request may go, as far as this limit knows; infinite while only an answer can make room. */
  readyAt(share = 1): number {
    // One at a time is the least that there is.
    if (this.inFlight >= Math.max(1, Math.floor(this.#concurrency * share))) return Number.POSITIVE_INFINITY;
    return this.#due - this.#tolerance;
  }

  take(now: number, share = 1): void {
    this.inFlight++;
    this.#due = Math.max(this.#due, now) + this.#interval / share;
  }

  /** Whether it is as good as new. */
  isUnused(now: number): boolean {
    return this.inFlight === 0 && this.#due <= now;
  }
}
