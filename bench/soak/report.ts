// The text of the report.

import { cpus } from "node:os";
import type { ClientCounts } from "./client.js";
import type { KindResult, Latency, Result } from "./evaluate.js";
import { FAULT_RATE } from "./plan.js";
import type { ServerCounts } from "./server.js";

export interface Setup {
  readonly transport: string;
  readonly calls: number;
  readonly businesses: number;
  readonly concurrency: number;
  readonly load: number;
}

/** Connections that the server had while calls were made, and once nothing was to do. */
export interface Sockets {
  readonly peak: number;
  readonly accepted: number;
  readonly afterLastCall: number;
  readonly left: number;
  readonly secondsUntilLeft: number;
}

export function formatReport(
  setup: Setup,
  client: ClientCounts,
  server: ServerCounts,
  sockets: Sockets,
  result: Result,
): string {
  const { total, latency, heap, wrong } = result;
  const [first, last] = [client.heap.at(0), client.heap.at(-1)];
  const lines = [
    `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus().length} cores, load ` +
      `${setup.load.toFixed(1)} at the start`,
    `${number(setup.calls)} calls over ${setup.businesses} businesses, ${setup.concurrency} at once through ${setup.transport}, ` +
      `${FAULT_RATE * 100} % of the requests go wrong; ${client.seconds.toFixed(0)} s, ` +
      `${number(setup.calls / client.seconds)} calls a second`,
    "",
    "What went wrong",
    ...entries(server.faultsByName),
    row("of token exchanges", `${number(server.exchangeFaults)} of ${number(server.exchanges)}`),
    "",
    `${"Calls".padEnd(34)}  calls   met a fault        2xx, of those     of all   attempts a call`,
    ...[...result.kinds, { kind: "all", ...total }].map(kindRow),
    "",
    "Retries",
    ...entries(client.retried),
    "Not sent again",
    ...entries(client.notRetried),
    "Errors that the callers got",
    ...entries(client.failures),
    "",
    "Latency, without the warm-up                 p50         p99",
    latencyRow("calls that met no fault", latency.faultFree),
    latencyRow("calls that met one", latency.faulted),
    latencyRow("all calls", latency.all),
    latencyRow("added by faults, to those that met one", less(latency.faulted, latency.faultFree)),
    latencyRow("added by faults, to all", less(latency.all, latency.faultFree)),
    "",
    "Memory of the caller, after a collection",
    row("after the warm-up", megabytes((first?.heapUsed ?? 0) + (first?.external ?? 0))),
    row("after the last call", megabytes((last?.heapUsed ?? 0) + (last?.external ?? 0))),
    row("slope", `${heap.slope.toFixed(1)} ± ${heap.error.toFixed(1)} bytes a call: ${heap.grows ? "GROWS" : "flat"}`),
    row(
      "all samples, MiB",
      client.heap.map((each) => ((each.heapUsed + each.external) / 2 ** 20).toFixed(1)).join(" "),
    ),
    row("the whole process", `${megabytes(client.rss[0])} → ${megabytes(client.rss[1])}`),
    "",
    "Connections, counted by the server",
    row("at most at once / opened in all", `${number(sockets.peak)} / ${number(sockets.accepted)}`),
    row("right after the last call", number(sockets.afterLastCall)),
    row(`${sockets.secondsUntilLeft.toFixed(1)} s later`, number(sockets.left)),
    "",
    "Must be 0",
    row("creates that made two records", number(wrong.createdTwice)),
    row("creates with a 2xx that made none", number(wrong.succeededButNotCreated)),
    row("creates sent twice that must not be", number(wrong.unsafeRepeats)),
    row("calls with another business's token", number(wrong.wrongToken)),
    row("calls that never ended", number(wrong.neverEnded)),
    row("connections left open", number(sockets.left)),
    "",
    "Of a slow machine, not of the plan",
    row("calls sent again without a fault", number(wrong.repeatedWithoutFault)),
    row("calls that failed without a fault", number(wrong.failedWithoutFault)),
  ];
  return `${lines.join("\n")}\n`;
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MiB`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(40)} ${value}`;
}

function entries(counts: Record<string, number>): string[] {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return sorted.length === 0 ? [row("none", "")] : sorted.map(([name, count]) => row(name, number(count)));
}

function kindRow({ kind, ...of }: Omit<KindResult, "kind"> & { kind: string }): string {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)} %`;
  return [
    `  ${kind.padEnd(30)}`,
    number(of.calls).padStart(9),
    number(of.faulted).padStart(12),
    share(of.succeededOfFaulted, of.faulted).padStart(22),
    share(of.succeeded, of.calls).padStart(11),
    (of.attempts / of.calls).toFixed(4).padStart(16),
  ].join(" ");
}

function less(one: Latency, other: Latency): Latency {
  return { p50: one.p50 - other.p50, p99: one.p99 - other.p99 };
}

function latencyRow(name: string, { p50, p99 }: Latency): string {
  const milliseconds = (value: number) => `${value.toFixed(1)} ms`.padStart(11);
  return `  ${name.padEnd(38)}${milliseconds(p50)} ${milliseconds(p99)}`;
}
