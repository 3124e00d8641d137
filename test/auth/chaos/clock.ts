// A clock that runs as fast as the work allows: time passes only when everybody waits. It must never look at the real
// time, so that a run is the same for the same seed.

interface Alarm {
  readonly at: number;
  readonly number: number;
  readonly ring: () => void;
}

export class VirtualClock {
  time = 0;
  #alarms: Alarm[] = [];
  #number = 0;

  readonly now = (): number => this.time;

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const alarm = { at: this.time + milliseconds, number: ++this.#number, ring: resolve };
      // Kept in order, the earliest last.
      let [low, high] = [0, this.#alarms.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = this.#alarms[middle];
        if (other && (other.at > alarm.at || (other.at === alarm.at && other.number > alarm.number))) low = middle + 1;
        else high = middle;
      }
      this.#alarms.splice(low, 0, alarm);
    });
  }

  /** Lets time pass until nothing waits for it any more. */
  async run(): Promise<void> {
    for (;;) {
      // Everything that can happen now happens before the next alarm.
      await new Promise((resolve) => setImmediate(resolve));
      const alarm = this.#alarms.pop();
      if (!alarm) return;
      this.time = alarm.at;
      alarm.ring();
    }
  }
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
