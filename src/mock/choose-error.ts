// Chooses which calls get an error response, and which error: a share of them, the same ones for the same seed.

import { isDocumented, type ServedOperation } from "./served-operation.js";

/** Makes numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What an API responds in a bad hour. */
const TRANSIENT = [429, 500, 503];

/** The status of the error that this call gets, if it is one of the share. */
export function chooseError(operation: ServedOperation, share: number, random: () => number): number | undefined {
  // Two draws for each call, so that one call does not change the fate of the next.
  const [fate, choice] = [random(), random()];
  if (fate >= share) return undefined;
  const transient = TRANSIENT.filter((status) => isDocumented(operation, status));
  const others = operation.source.responses.map(({ code }) => Number(code)).filter((status) => status >= 400);
  const statuses = transient.length > 0 ? transient : others;
  return statuses[Math.floor(choice * statuses.length)];
}
