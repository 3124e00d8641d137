// Which calls are answered with an error, and with which: a share of them, the same ones again for the same seed.

import type { ServedOperation } from "./served.js";

/** A number from 0 up to 1, again and again; the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What an API answers in a bad hour; `default` of the contract stands for them. */
const TRANSIENT = [429, 500, 503];

/** The error status to answer this call with, if it is one of the share. */
export function chooseError({ source }: ServedOperation, share: number, random: () => number): number | undefined {
  // Two draws a call, so that one call does not move the fate of the next.
  const [fate, choice] = [random(), random()];
  if (fate >= share) return undefined;
  const codes = source.responses.map(({ code }) => code);
  const isDocumented = (status: number) =>
    codes.includes(String(status)) || codes.includes(`${Math.floor(status / 100)}XX`) || codes.includes("default");
  const transient = TRANSIENT.filter(isDocumented);
  const others = codes.map(Number).filter((status) => status >= 400);
  const statuses = transient.length > 0 ? transient : others;
  return statuses[Math.floor(choice * statuses.length)];
}
