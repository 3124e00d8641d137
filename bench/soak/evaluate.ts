// Compares what the caller saw with what the server saw: the numbers of the report, and what went wrong.

import type { ClientCounts, HeapSample } from "./client.js";
import { ENDS, KINDS, type Kind, kindOf } from "./plan.js";
import type { ServerCounts } from "./server.js";

/** Milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

export interface KindResult {
  readonly kind: Kind;
  readonly calls: number;
  readonly succeeded: number;
  readonly faulted: number;
  readonly succeededOfFaulted: number;
  readonly attempts: number;
}

export interface HeapTrend {
  /** Bytes that a call leaves behind, and how far that may be off (two standard errors). */
  readonly slope: number;
  readonly error: number;
  readonly grows: boolean;
}

export interface Result {
  readonly kinds: KindResult[];
  readonly total: Omit<KindResult, "kind">;
  readonly latency: { readonly faultFree: Latency; readonly faulted: Latency; readonly all: Latency };
  readonly heap: HeapTrend;
  /** What must not happen, each with how often it did. */
  readonly wrong: {
    readonly createdTwice: number;
    readonly succeededButNotCreated: number;
    readonly unsafeRepeats: number;
    readonly repeatedWithoutFault: number;
    readonly wrongToken: number;
    readonly neverEnded: number;
    readonly failedWithoutFault: number;
  };
}

const SUCCEEDED = ENDS.indexOf("2xx");

export function evaluate(client: ClientCounts, server: ServerCounts): Result {
  const calls = Array.from(client.ends, (_, call) => call);
  const kindsOfCalls = calls.map(kindOf);
  const succeeded = (call: number) => client.ends[call] === SUCCEEDED;
  const faulted = (call: number) => (server.faults[call] ?? 0) > 0;
  const many = (condition: (call: number) => boolean) => calls.filter(condition).length;
  const creates = (call: number) => kindsOfCalls[call] !== "list";

  const describe = (some: number[]) => ({
    calls: some.length,
    succeeded: some.filter(succeeded).length,
    faulted: some.filter(faulted).length,
    succeededOfFaulted: some.filter((call) => faulted(call) && succeeded(call)).length,
    attempts: some.reduce((sum, call) => sum + (client.attempts[call] ?? 0), 0),
  });
  // The first calls wait for tokens, which is not a price of faults.
  const warm = calls.slice(client.warmUpCalls);
  const latencyOf = (some: number[]) => percentiles(some.map((call) => client.latencies[call] ?? Number.NaN));

  return {
    kinds: KINDS.map((kind) => ({ kind, ...describe(calls.filter((call) => kindsOfCalls[call] === kind)) })),
    total: describe(calls),
    latency: {
      faultFree: latencyOf(warm.filter((call) => !faulted(call))),
      faulted: latencyOf(warm.filter(faulted)),
      all: latencyOf(warm),
    },
    heap: trend(client.heap),
    wrong: {
      createdTwice: many((call) => (server.records[call] ?? 0) > 1),
      succeededButNotCreated: many((call) => creates(call) && succeeded(call) && server.records[call] !== 1),
      unsafeRepeats: many(
        (call) =>
          kindsOfCalls[call] === "create with neither" &&
          (server.requests[call] ?? 0) - (server.rejected[call] ?? 0) > 1,
      ),
      repeatedWithoutFault: many((call) => !faulted(call) && (server.requests[call] ?? 0) > 1),
      wrongToken: server.wrongToken,
      neverEnded: client.neverEnded,
      failedWithoutFault: many((call) => !faulted(call) && !succeeded(call)),
    },
  };
}

function percentiles(values: number[]): Latency {
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/**
 * Bytes that a run may gain without it counting as growth. What the runtime compiles along the way is a few hundred
 * thousand; one object kept for each of 100,000 calls would be five million and more.
 */
const NEGLIGIBLE = 2 ** 20;

/**
 * The line of least squares through the samples. The heap grows when even the low end of the slope is not negligible:
 * what lies within two standard errors may be noise.
 */
function trend(samples: readonly HeapSample[]): HeapTrend {
  const n = samples.length;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const x = samples.map(({ calls }) => calls);
  const y = samples.map(({ heapUsed, external }) => heapUsed + external);
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  const slope = x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] ?? 0) - meanY), 0) / spread;
  const rest = x.reduce((sum, value, i) => sum + ((y[i] ?? 0) - meanY - slope * (value - meanX)) ** 2, 0);
  const error = 2 * Math.sqrt(rest / (n - 2) / spread);
  return { slope, error, grows: (slope - error) * (Math.max(...x) - Math.min(...x)) > NEGLIGIBLE };
}
