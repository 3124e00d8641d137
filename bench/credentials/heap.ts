// Heap for each token that is kept, ours and the peer's, each number from a process of its own.

import { median } from "./measure.js";
import { message, type Scripts, stop } from "./processes.js";

/** Bytes of heap for each token, its text included; medians. */
export interface HeapCosts {
  readonly sdk: number;
  readonly octokit: number;
}

export async function measureHeap(scripts: Scripts, tokens: number, rounds: number): Promise<HeapCosts> {
  const measured: Record<keyof HeapCosts, number[]> = { sdk: [], octokit: [] };
  for (let round = 0; round < rounds; round++) {
    for (const contender of ["sdk", "octokit"] as const) {
      const child = scripts.start("heap-child", [contender, String(tokens)], ["--expose-gc"]);
      try {
        measured[contender].push(await message<number>(child));
      } finally {
        await stop(child);
      }
    }
  }
  return { sdk: median(measured.sdk), octokit: median(measured.octokit) };
}
