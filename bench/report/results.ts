// What one run of the bench found; written as JSON beside the tables.

import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import type { CallCost } from "../calls/index.js";
import type { GrowthCost } from "../growth/index.js";
import { peerVersions } from "../peers.js";
import { ROOT } from "../processes.js";
import type { StormResult } from "../storm/index.js";
import type { TypeCost } from "../types/index.js";
import type { Weight } from "../weight/index.js";

export interface Results extends Run {
  /** Empty where a part was not run. */
  readonly calls: readonly CallCost[];
  readonly weights: readonly Weight[];
  readonly types: readonly TypeCost[];
  readonly storms: readonly StormResult[];
  readonly growth: readonly GrowthCost[];
}

export interface Run {
  readonly date: string;
  readonly node: string;
  readonly machine: string;
  /** Of the machine at the start; numbers of a busy machine are not worth comparing. */
  readonly load: number;
  readonly versions: Readonly<Record<string, string>>;
}

export function describeRun(): Run {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    machine: `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? "unknown"}`,
    load: loadavg()[0] ?? Number.NaN,
    versions: { ...Object.fromEntries(["openapi-fetch", "undici"].map(installedVersion)), ...peerVersions() },
  };
}

function installedVersion(name: string): [string, string] {
  const text = readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8");
  return [name, (JSON.parse(text) as { version: string }).version];
}

/** What a call costs a client in one scenario, in times of another client. */
export function ratio(calls: readonly CallCost[], cost: CallCost, of: string): number | undefined {
  const reference = calls.find(
    ({ network, call, concurrency, contender }) =>
      network === cost.network && call === cost.call && concurrency === cost.concurrency && contender === of,
  );
  return reference && cost.microseconds / reference.microseconds;
}
