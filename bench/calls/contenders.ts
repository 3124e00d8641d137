// Who is measured, under which name. The modules of the peers are JavaScript, because their packages are installed only
// when the bench runs, and the type check of the repository must pass without them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../processes.js";
import type { CallName } from "./traffic.js";

export interface Contender {
  readonly name: string;
  /** A compiled script of this folder, or a module in peers/. */
  readonly module: string;
  readonly variant?: string;
  /** Without a fetch that could be replaced, or nothing but the fetch. */
  readonly loopbackOnly?: true;
}

/** The 1 of every ratio. */
export const REFERENCE = "openapi-fetch";

export const CONTENDERS: readonly Contender[] = [
  { name: "no client at all", module: "bare.mjs" },
  { name: "undici.request", module: "peers/undici.mjs", loopbackOnly: true },
  { name: "global fetch", module: "peers/fetch.mjs", loopbackOnly: true },
  { name: REFERENCE, module: "openapi-fetch.mjs" },
  { name: "@hey-api/openapi-ts", module: "peers/hey-api.mjs" },
  { name: "axios", module: "peers/axios.mjs" },
  { name: "ky", module: "peers/ky.mjs" },
  { name: "openai", module: "peers/openai.mjs" },
  { name: "stripe", module: "peers/stripe.mjs" },
  { name: "thredfi-sdk", module: "ours.mjs", variant: "defaults" },
  { name: "thredfi-sdk, no limits or retries", module: "ours.mjs", variant: "off" },
  { name: "thredfi-sdk, a middleware", module: "ours.mjs", variant: "middleware" },
  { name: "thredfi-sdk, openTelemetry()", module: "ours.mjs", variant: "openTelemetry" },
  { name: 'thredfi-sdk, validate("error")', module: "ours.mjs", variant: "validate" },
  { name: "thredfi-sdk/node", module: "ours.mjs", variant: "node", loopbackOnly: true },
];

/** Those that can be measured; says which cannot. */
export function contenders(network: Scenario["network"]): Contender[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { exports: object };
  const hasNode = "./node" in exports;
  if (!hasNode && network === "loopback") {
    process.stderr.write("thredfi-sdk/node is not measured: the package has no such sub-path.\n");
  }
  return CONTENDERS.filter(
    ({ variant, loopbackOnly }) => (network === "loopback" || !loopbackOnly) && (hasNode || variant !== "node"),
  );
}

export interface Scenario {
  readonly network: "in process" | "loopback";
  readonly call: CallName;
  /** How many calls are made at once. */
  readonly concurrency: number;
}

const CALLS: readonly CallName[] = ["GET 3", "GET 100", "POST"];

/** In the process nothing is waited for, so that more calls at once would measure the same. */
export const SCENARIOS: readonly Scenario[] = [
  ...CALLS.map((call) => ({ network: "in process", call, concurrency: 1 }) as const),
  ...[1, 50].flatMap((concurrency) => CALLS.map((call) => ({ network: "loopback", call, concurrency }) as const)),
];

const CALL_NAMES: Readonly<Record<CallName, string>> = {
  "GET 3": "GET, 3 records",
  "GET 100": "GET, 100 records",
  POST: "POST, an invoice",
};

/** For a title. */
export function describeScenario({ network, call, concurrency }: Scenario): string {
  return `${network}${network === "loopback" ? `, ${concurrency} at once` : ""}: ${CALL_NAMES[call]}`;
}

/** For a column. */
export function scenarioName({ network, call, concurrency }: Scenario): string {
  return `${network === "loopback" ? `${concurrency} at once` : network}, ${call}`;
}
