// A limit on what this client sends: requests wait for their turn, and the businesses take turns, so that one that has ten
// thousand of them does not hold up another's single one. It never drops a request, and keeps nothing of what it lets through.
//
// A lane (one business) is in one list at a time: `ready` when its next request may go as far as the lane is concerned,
// `sleeping` when it only waits for the clock, `resting` when it has no requests but cannot be forgotten yet. A lane that
// waits for one of its own answers is in none.

import type { Clock } from "./clock.js";
import { Alarm } from "./pacing-alarm.js";
import { Lane, type Waiter } from "./pacing-lane.js";
import { Limit } from "./pacing-limit.js";
import { List } from "./pacing-list.js";
import type { PacingOptions } from "./pacing-options.js";

export { checkPacing, type PacingLimits, type PacingOptions } from "./pacing-options.js";

export interface Pacer {
  /**
   * Resolves when a request of this business may be sent, with the function that gives its place back; calling it again does
   * nothing. Rejects with the signal's reason when it is aborted before. Once it has resolved the place is the caller's, even
   * if the signal is aborted since; who holds one must not wait for another.
   */
  acquire(businessId: string | undefined, signal: AbortSignal): Promise<() => void>;
  /** The server asked this business to slow down: nothing is sent for so many milliseconds, then less for a while. */
  slowDown(businessId: string | undefined, milliseconds: number): void;
  /** How many lanes are kept in memory. */
  readonly lanes: number;
}

export function createPacer(options: PacingOptions, clock: Pick<Clock, "now" | "sleep">): Pacer {
  return new FairPacer(options, clock);
}

class FairPacer implements Pacer {
  readonly #clock: Pick<Clock, "now" | "sleep">;
  readonly #alarm: Alarm;
  readonly #all: Limit;
  readonly #concurrency: number;
  readonly #rate: number;
  readonly #perBusiness: { readonly concurrency: number; readonly rate: number };
  readonly #lanes = new Map<string | undefined, Lane>();
  readonly #ready = new List<Lane>();
  readonly #sleeping = new List<Lane>();
  readonly #resting = new List<Lane>();
  /** The first `wakeAt` of the sleeping lanes; never later than that. */
  #nextWake = Number.POSITIVE_INFINITY;
  /** Time as it is counted here: it stands still when the clock is set back. */
  #time = 0;
  #lastSeen: number;

  constructor(
    { concurrency = Infinity, requestsPerSecond = Infinity, perBusiness = {} }: PacingOptions,
    clock: Pick<Clock, "now" | "sleep">,
  ) {
    this.#clock = clock;
    this.#lastSeen = clock.now();
    this.#alarm = new Alarm(clock, () => this.#proceed(this.#now()));
    this.#all = new Limit(concurrency, requestsPerSecond);
    this.#concurrency = concurrency;
    this.#rate = requestsPerSecond;
    // Never more than the client's own, so that half of it is less than all of it.
    this.#perBusiness = {
      concurrency: Math.min(concurrency, perBusiness.concurrency ?? Infinity),
      rate: Math.min(requestsPerSecond, perBusiness.requestsPerSecond ?? Infinity),
    };
  }

  get lanes(): number {
    return this.#lanes.size;
  }

  acquire(businessId: string | undefined, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const now = this.#now();
      this.#forgetRested(now);
      const lane = this.#lane(businessId);
      const abort = () => {
        lane.waiting.remove(waiter);
        if (lane.waiting.size === 0) this.#place(lane, this.#now());
        this.#proceed(this.#now());
        reject(signal.reason);
      };
      const waiter: Waiter = {
        list: undefined,
        previous: undefined,
        next: undefined,
        grant: () => {
          signal.removeEventListener("abort", abort);
          resolve(this.#releaser(lane));
        },
      };
      lane.waiting.push(waiter);
      if (lane.waiting.size === 1) this.#place(lane, now);
      this.#proceed(now);
      // Most often it need not wait, and listening costs more than all of the above.
      if (waiter.list) signal.addEventListener("abort", abort, { once: true });
    });
  }

  slowDown(businessId: string | undefined, milliseconds: number): void {
    const now = this.#now();
    const lane = this.#lane(businessId);
    lane.slowDown(now, milliseconds);
    this.#place(lane, now);
    this.#proceed(now);
  }

  #releaser(lane: Lane): () => void {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      this.#all.inFlight--;
      lane.release();
      const now = this.#now();
      // In a list it waits for its turn or for the clock; this answer changes neither.
      if (!lane.list) this.#place(lane, now);
      this.#proceed(now);
    };
  }

  /** Sends whatever may be sent, and sees to it that the next one is not missed. */
  #proceed(now: number): void {
    this.#wake(now);
    while (this.#ready.size > 0 && this.#all.readyAt() <= now) {
      const lane = this.#ready.shift();
      const waiter = lane?.waiting.shift();
      if (!lane || !waiter) break;
      this.#all.take(now);
      lane.take(now);
      // To the end of the line, if it has another: that is the turn-taking.
      this.#place(lane, now);
      waiter.grant();
    }
    // Only an answer can make room: no alarm (readyAt() is infinite). Nobody waits for the clock: none either.
    this.#alarm.set(this.#ready.size > 0 ? this.#all.readyAt() : Math.max(this.#nextWake, this.#all.readyAt()), now);
  }

  #wake(now: number): void {
    if (now < this.#nextWake) return;
    this.#nextWake = Number.POSITIVE_INFINITY;
    for (const lane of this.#sleeping) {
      if (lane.wakeAt <= now) this.#place(lane, now);
      else this.#nextWake = Math.min(this.#nextWake, lane.wakeAt);
    }
  }

  /** Puts a lane where it belongs now; at the end, if it stays. */
  #place(lane: Lane, now: number): void {
    // Without the lane that was first the next wake-up is not known any more, and is looked up.
    if (lane.list === this.#sleeping && lane.wakeAt === this.#nextWake) this.#nextWake = Number.NEGATIVE_INFINITY;
    lane.list?.remove(lane);
    if (lane.waiting.size > 0) {
      lane.wakeAt = lane.readyAt(now);
      if (lane.wakeAt <= now) {
        this.#ready.push(lane);
      } else if (lane.wakeAt < Number.POSITIVE_INFINITY) {
        this.#sleeping.push(lane);
        this.#nextWake = Math.min(this.#nextWake, lane.wakeAt);
      }
    } else if (lane.inFlight === 0) {
      if (lane.isForgettable(now)) this.#lanes.delete(lane.key);
      else this.#resting.push(lane);
    }
  }

  #lane(key: string | undefined): Lane {
    let lane = this.#lanes.get(key);
    if (!lane) {
      const { concurrency, rate } = this.#perBusiness;
      lane = new Lane(key, key === undefined ? new Limit(this.#concurrency, this.#rate) : new Limit(concurrency, rate));
      this.#lanes.set(key, lane);
    }
    return lane;
  }

  /** Forgets the lanes that have rested long enough, as far as the first that has not. No timer is worth having for it. */
  #forgetRested(now: number): void {
    for (let lane = this.#resting.shift(); lane; lane = this.#resting.shift()) {
      this.#place(lane, now);
      if (lane.list) return;
    }
  }

  #now(): number {
    const seen = this.#clock.now();
    if (seen > this.#lastSeen) this.#time += seen - this.#lastSeen;
    this.#lastSeen = seen;
    return this.#time;
  }
}
