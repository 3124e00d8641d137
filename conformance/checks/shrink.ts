// Checks generated values; what fails is shrunk to the smallest value that still fails.

import * as fc from "fast-check";
import type { Finding } from "../check-call.js";
import { derivedSeed } from "../generate/seed.js";
import type { Outcome } from "./planned.js";

/** Shrinking ends after this, in milliseconds; the smallest found by then is reported. */
const LIMIT = 8_000;

/** @param name gives the check a seed of its own, derived from that of the run */
export async function checkGenerated<Value>(
  values: fc.Arbitrary<Value>,
  { seed, name, runs }: { seed: number; name: string; runs: number },
  check: (value: Value) => Promise<Finding>,
): Promise<Outcome> {
  let smallest: { finding: Finding; value: Value } | undefined;
  const property = fc.asyncProperty(values, async (value) => {
    const finding = await check(value);
    if (finding.problems.length === 0) return true;
    // Shrinking only goes on from values that fail, so the last one that failed is the smallest.
    smallest = { finding, value };
    return false;
  });
  const { failed, errorInstance, numShrinks } = await fc.check(property, {
    ...{ seed: derivedSeed(seed, name), numRuns: runs, interruptAfterTimeLimit: LIMIT },
  });
  if (!failed) return { problems: [] };
  const problems = smallest?.finding.problems ?? [`${errorInstance ?? "the generator failed"}`];
  const again = `after ${numShrinks} steps of shrinking: ${JSON.stringify(smallest?.value)}; run again with --seed ${seed}`;
  return { problems: [...problems, again], request: smallest?.finding.request };
}
