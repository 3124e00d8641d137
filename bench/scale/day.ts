// The calls of one day of a fleet, in the order of time: jobs that walk over all businesses, and people who work in one.

import { seeded } from "../../test/support/clock.js";

export const PROCESSES = 200;
export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Which process makes a call: any of them, and one runs the jobs; or always the same one for a business. */
export type Routing = "any" | "own";

export const TRAFFIC = {
  /** When the jobs begin; each walks over all businesses `passes` times. */
  jobs: [2 * HOUR, 12 * HOUR],
  passes: 3,
  pass: 20 * MINUTE,
  /** Bursts a day and business, between 8 and 20 o'clock. */
  bursts: 0.2,
  callsOfBurst: 20,
  burst: 10 * MINUTE,
};

export interface CallAt {
  readonly at: number;
  readonly business: number;
  readonly process: number;
}

export function callsOfDay(businesses: number, routing: Routing): CallAt[] {
  const random = seeded(businesses);
  const calls: CallAt[] = [];
  const add = (at: number, business: number, process: number) =>
    calls.push({ at, business, process: routing === "own" ? business % PROCESSES : process });
  const { jobs, passes, pass, bursts, callsOfBurst, burst } = TRAFFIC;
  for (const start of jobs) {
    for (let n = 0; n < passes * businesses; n++) add(start + (n / businesses) * pass, n % businesses, 0);
  }
  for (let n = 0; n < bursts * businesses; n++) {
    const business = Math.floor(random() * businesses);
    const start = 8 * HOUR + random() * 12 * HOUR;
    for (let call = 0; call < callsOfBurst; call++) {
      add(start + random() * burst, business, Math.floor(random() * PROCESSES));
    }
  }
  return calls.sort((one, other) => one.at - other.at);
}
