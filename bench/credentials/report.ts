// The text of the report.

import type { HeapCosts } from "./heap.js";
import { median } from "./measure.js";
import type { Storm } from "./storm.js";
import type { OctokitStormResult, StormResult } from "./storms.js";
import { EXCHANGE_DELAY, TOKEN_LENGTH } from "./tokens.js";
import type { WarmCosts } from "./warm.js";

export interface Report {
  readonly date: string;
  readonly node: string;
  readonly machine: string;
  readonly storm: Storm;
  readonly processes: number;
  /** Tokens in the cache whose heap was measured. */
  readonly tokens: number;
  readonly oneProcess: StormResult[];
  readonly fleet: StormResult[] | { leftOut: string };
  readonly octokit: OctokitStormResult[];
  readonly warm: WarmCosts;
  readonly heap: HeapCosts;
}

/** Nanoseconds that a warm look-up may take. */
const TARGET = 1_000;

export function formatReport(report: Report): string {
  const { storm, warm, heap } = report;
  const { call, lookup } = warm;
  const count = (n: number) => n.toLocaleString("en-US");
  const lines = [
    `${report.date} · Node ${report.node} · ${report.machine}`,
    "",
    `Storm: ${count(storm.calls)} concurrent first calls over ${storm.businesses} businesses; an exchange takes ` +
      `${EXCHANGE_DELAY} ms; the least possible is 1 + ${storm.businesses} exchanges`,
    row("thredfi-sdk, one process", describeStorms(report.oneProcess)),
    row(
      `thredfi-sdk, ${report.processes} processes, one Redis`,
      "leftOut" in report.fleet ? `left out: ${report.fleet.leftOut}` : describeStorms(report.fleet),
    ),
    row("@octokit/auth-app, one process", describeOctokit(report.octokit)),
    "",
    "A call with a warm token, answered in this process; processor time",
    row("openapi-fetch, constant header", microseconds(call.constantHeader)),
    row("openapi-fetch, constant header in a middleware", microseconds(call.constantMiddleware)),
    row("thredfi-sdk", microseconds(call.sdk)),
    row("  more than a constant header", microseconds(call.added)),
    row("  more than a middleware", microseconds(call.addedToMiddleware)),
    "",
    `The look-up alone, among ${count(report.tokens)} tokens: of one again and again / of all in turn; processor time`,
    row("thredfi-sdk, TokenSource.get", `${lookupTimes(lookup.tokenSource)}  ${verdict(lookup.tokenSource)}`),
    row("thredfi-sdk, Credentials.authorize", `${lookupTimes(lookup.authorize)}  ${verdict(lookup.authorize)}`),
    row("@octokit/auth-app, auth", lookupTimes(lookup.octokit)),
    "",
    `Heap for each of ${count(report.tokens)} tokens of ${TOKEN_LENGTH} bytes, the text included`,
    row("thredfi-sdk", `${count(Math.round(heap.sdk))} bytes`),
    row("@octokit/auth-app", `${count(Math.round(heap.octokit))} bytes`),
  ];
  return `${lines.join("\n")}\n`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(48)} ${value}`;
}

function describeStorms(results: StormResult[]): string {
  const exchanges = results.map(({ exchanges: { partner, business } }) => `${partner} + ${business}`);
  const total = (member: "failed" | "wrongToken") => results.reduce((sum, result) => sum + result[member], 0);
  return (
    `${exchanges.join(", ")} exchanges; ${total("failed")} calls failed, ${total("wrongToken")} with a wrong token; ` +
    `${Math.round(median(results.map((result) => result.milliseconds)))} ms${describeStore(results)}`
  );
}

function describeStore(results: StormResult[]): string {
  const failures = results.flatMap(({ storeFailures }) => storeFailures);
  if (failures.length === 0) return "";
  return `; the store failed ${failures.length} times: ${[...new Set(failures)].join(" / ")}`;
}

function describeOctokit(results: OctokitStormResult[]): string {
  const time = median(results.map((result) => result.milliseconds));
  return `${results.map(({ exchanges }) => exchanges).join(", ")} exchanges; ${Math.round(time)} ms, tokens without calls`;
}

function microseconds(nanoseconds: number): string {
  return `${(nanoseconds / 1000).toFixed(1).padStart(6)} µs`;
}

function lookupTimes({ one, many }: { one: number; many: number }): string {
  return `${Math.round(one)} ns / ${Math.round(many)} ns`;
}

function verdict({ one, many }: { one: number; many: number }): string {
  return Math.max(one, many) < TARGET ? "(under 1 µs)" : "(NOT under 1 µs, the target)";
}
