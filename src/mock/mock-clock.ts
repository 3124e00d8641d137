// The time of a mock: it runs like any other clock, from an instant of its own, and a test may advance it.

import { ThredfiConfigError } from "../errors/config-error.js";
import type { Duration } from "./types.js";

const UNITS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000, milliseconds: 1 } as const;

export class MockClock {
  #ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  /** Goes on from this instant. */
  startAt(instant: Date): void {
    this.#ahead = instant.getTime() - Date.now();
  }

  /** @throws ThredfiConfigError */
  advance(duration: Duration): void {
    let total = 0;
    for (const [unit, count] of Object.entries(duration)) {
      if (!Object.hasOwn(UNITS, unit)) {
        throw new ThredfiConfigError(unit, `is not a unit of time. There are: ${Object.keys(UNITS).join(", ")}.`);
      }
      if (typeof count !== "number" || !(count >= 0)) throw new ThredfiConfigError(unit, "is not a number, 0 or more.");
      total += count * UNITS[unit as keyof typeof UNITS];
    }
    this.#ahead += total;
  }
}
