// One wake-up at a time, at an instant that is computed; none while nobody needs one.

import type { Clock } from "./clock.js";

/** The longest that a timer of the runtimes can wait. */
const LONGEST = 2 ** 31 - 1;

export class Alarm {
  readonly #clock: Pick<Clock, "sleep">;
  readonly #ring: () => void;
  #set: { readonly at: number; readonly controller: AbortController } | undefined;

  constructor(clock: Pick<Clock, "sleep">, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at that instant, and at no other; an infinite one is none. */
  set(at: number, now: number): void {
    if (this.#set?.at === at) return;
    this.#set?.controller.abort();
    this.#set = undefined;
    if (at === Number.POSITIVE_INFINITY) return;
    const set = { at, controller: new AbortController() };
    this.#set = set;
    // Rounded up: timers count whole milliseconds, and one that is early would only have to be set again.
    this.#clock.sleep(Math.min(Math.ceil(at - now), LONGEST), set.controller.signal).then(
      () => {
        if (this.#set !== set) return;
        this.#set = undefined;
        this.#ring();
      },
      () => {},
    );
  }
}
