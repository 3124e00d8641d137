// How often one user may ask: so many requests in any minute, counted in this process. It forgets whoever has been quiet.

const MINUTE = 60_000;

/** How many users are remembered before the quiet ones are looked for. */
const MANY = 10_000;

export class RateLimit {
  readonly #most: number;
  readonly #now: () => number;
  /** When each user asked within the last minute, oldest first. */
  readonly #asked = new Map<string, number[]>();

  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts a request. Gives 0, or how many milliseconds the user must wait; a request that must wait is not counted. */
  take(user: string): number {
    const now = this.#now();
    const recent = (this.#asked.get(user) ?? []).filter((time) => now - time < MINUTE);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.#most) return oldest + MINUTE - now;
    recent.push(now);
    // Whoever asked last stands last, so the quiet ones stand first.
    this.#asked.delete(user);
    this.#asked.set(user, recent);
    if (this.#asked.size > MANY) this.#forgetQuiet(now);
    return 0;
  }

  #forgetQuiet(now: number): void {
    for (const [user, times] of this.#asked) {
      if (now - (times.at(-1) ?? 0) < MINUTE) return;
      this.#asked.delete(user);
    }
  }
}
