// Time that passes only when a test says so, with the timers that fall due on the way.

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

export class VirtualTime {
  #now = 1_700_000_000_000;
  #jumped = 0;
  readonly #timers = new Set<Timer>();
  /** How many timers have rung. */
  rings = 0;
  /** How many timers have been set. */
  sets = 0;

  readonly now = (): number => this.#now + this.#jumped;

  readonly sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      // As in the runtimes, which count in 32 bits; they ring at once instead.
      if (milliseconds > 2 ** 31 - 1) return reject(new RangeError(`no timer waits ${milliseconds} ms`));
      this.sets++;
      const timer: Timer = { at: this.#now + milliseconds, ring: resolve };
      this.#timers.add(timer);
      signal?.addEventListener("abort", () => {
        this.#timers.delete(timer);
        reject(signal.reason);
      });
    });

  /** How many timers are set. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Lets so many milliseconds pass; what happens in them happens at its own instant. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (let next = this.#next(); next && next.at <= end; next = this.#next()) {
      this.#now = Math.max(this.#now, next.at);
      this.#timers.delete(next);
      this.rings++;
      next.ring();
      await settle();
    }
    this.#now = end;
  }

  /** Lets time pass up to the next timer; false when there is none. */
  async toNextTimer(): Promise<boolean> {
    const next = this.#next();
    await this.pass(next ? next.at - this.#now : 0);
    return next !== undefined;
  }

  /** As when a person sets the clock of the machine: timers do not notice. */
  jump(milliseconds: number): void {
    this.#jumped += milliseconds;
  }

  #next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) if (!first || timer.at < first.at) first = timer;
    return first;
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
