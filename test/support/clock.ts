// The clock of the tests: time passes only when a test says so, or when the client would wait. Every test that injects
// time into the SDK takes it from here; it must never look at the real time.

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

export class TestClock {
  /** Milliseconds since the epoch; tests may set it. */
  time = Date.UTC(2026, 0, 5);
  /** How long the client waited each time: its waits are skipped. */
  readonly sleeps: number[] = [];
  readonly #timers = new Set<Timer>();

  readonly now = (): number => this.time;

  readonly sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.time += milliseconds;
  };

  readonly setTimer = (ring: () => void, milliseconds: number): (() => void) => {
    const timer = { at: this.time + milliseconds, ring };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** What a client takes of this clock. */
  get options() {
    return { now: this.now, sleep: this.sleep, setTimer: this.setTimer };
  }

  /** Waits until so much time has passed. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.setTimer(resolve, milliseconds));
  }

  /** Lets so much time pass; what happens in it happens at its own instant. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    while (await this.#ringNext(end));
    this.time = end;
    await settle();
  }

  /** Lets time pass until nothing waits for it any more. */
  async run(): Promise<void> {
    while (await this.#ringNext(Number.POSITIVE_INFINITY));
  }

  async #ringNext(end: number): Promise<boolean> {
    // Everything that can happen now happens before the next timer.
    await settle();
    let next: Timer | undefined;
    for (const timer of this.#timers) if (!next || timer.at < next.at) next = timer;
    if (!next || next.at > end) return false;
    this.#timers.delete(next);
    this.time = Math.max(this.time, next.at);
    next.ring();
    return true;
  }
}

/** Options of a client that goes by the clock of the machine: for what only real timers can show. */
export const REAL_TIME = { now: undefined, sleep: undefined, setTimer: undefined };

/** Lets everything happen that waits for nothing but its turn. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
