// The option `pacing`: what it takes, and its check. Fails before anything is sent.

import { ThredfiConfigError } from "../errors/index.js";

/** How much may be sent at a time. A limit that is left out is not set. */
export interface PacingLimits {
  /** How many requests may be in flight at once: from sending one to the end of its answer. 1 or more. */
  concurrency?: number | undefined;
  /**
   * How many requests may be sent a second, 0.001 or more; they are spread evenly. After a rest up to a tenth of it may go
   * out at once (always one), so that in any one second there are at most a tenth more, and over any longer time the rate.
   */
  requestsPerSecond?: number | undefined;
}

/**
 * A limit on what this client sends, in this process. Requests beyond it wait; the businesses take turns, and within one
 * business calls go in the order they were made. The wait ends early when a call is aborted or its deadline passes.
 *
 * The API documents no rate limit of its own. When it answers 429 nonetheless, the business concerned is paused for as long
 * as the answer says; then it has half of the limits set here, and all of them again after 30 seconds. The other businesses
 * are not slowed. `{}` sets no limit and only pauses.
 *
 * @example
 * ```ts
 * createThredfiClient({ environment: "sandbox", pacing: { concurrency: 20, perBusiness: { requestsPerSecond: 5 } } });
 * ```
 */
export interface PacingOptions extends PacingLimits {
  /** The limits of each single business, within those of the client. Calls that concern no single business have none. */
  perBusiness?: PacingLimits | undefined;
}

/**
 * A copy of the options, checked; undefined stays undefined: no pacing.
 *
 * @throws {@link ThredfiConfigError} that names the option, such as `pacing.perBusiness.concurrency`
 */
export function checkPacing(options: PacingOptions | undefined): PacingOptions | undefined {
  if (options === undefined) return undefined;
  const limits = checkLimits("pacing", options, ["concurrency", "requestsPerSecond", "perBusiness"]);
  const { perBusiness } = options;
  if (perBusiness === undefined) return limits;
  return {
    ...limits,
    perBusiness: checkLimits("pacing.perBusiness", perBusiness, ["concurrency", "requestsPerSecond"]),
  };
}

function checkLimits(field: string, limits: PacingLimits, known: readonly string[]): PacingLimits {
  if (typeof limits !== "object" || limits === null || Array.isArray(limits)) {
    throw new ThredfiConfigError(field, "is not an object of limits, such as { concurrency: 10 }.");
  }
  for (const name of Object.keys(limits)) {
    if (!known.includes(name)) {
      throw new ThredfiConfigError(`${field}.${name}`, `is not an option. There are: ${known.join(", ")}.`);
    }
  }
  const { concurrency, requestsPerSecond } = limits;
  if (concurrency !== undefined && !(Number.isSafeInteger(concurrency) && concurrency >= 1)) {
    const problem = `${String(concurrency)} is not a whole number of requests, 1 or more.`;
    throw new ThredfiConfigError(`${field}.concurrency`, problem);
  }
  if (requestsPerSecond !== undefined && !(Number.isFinite(requestsPerSecond) && requestsPerSecond >= 0.001)) {
    const problem = `${String(requestsPerSecond)} is not a number of requests a second, 0.001 or more.`;
    throw new ThredfiConfigError(`${field}.requestsPerSecond`, problem);
  }
  return { concurrency, requestsPerSecond };
}
