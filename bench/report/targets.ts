// The numbers to reach, and whether a run reached them. A target that was not measured is neither reached nor missed.

import { REFERENCE, type Scenario, scenarioName } from "../calls/contenders.js";
import { REFERENCE as LIBRARY_REFERENCE } from "../weight/libraries.js";
import { type Results, ratio } from "./results.js";

interface Target {
  readonly contender: string;
  readonly of?: string;
  readonly where: Partial<Scenario>;
  readonly atMost: number;
}

const CALLS: readonly Target[] = [
  { contender: "thredfi-sdk", where: { network: "in process", call: "GET 3" }, atMost: 1.15 },
  { contender: "thredfi-sdk", where: { network: "in process", call: "POST" }, atMost: 1 },
  { contender: "thredfi-sdk", where: { network: "in process", call: "GET 100" }, atMost: 1.05 },
  { contender: "thredfi-sdk, a middleware", where: { network: "in process", call: "GET 3" }, atMost: 1.3 },
  { contender: "thredfi-sdk, openTelemetry()", where: { network: "in process", call: "GET 3" }, atMost: 1.2 },
  { contender: "thredfi-sdk", where: { network: "loopback" }, atMost: 1 },
  { contender: "thredfi-sdk/node", where: { network: "loopback" }, atMost: 0.55 },
  { contender: "thredfi-sdk/node", of: "undici.request", where: { network: "loopback" }, atMost: 1.3 },
];

const IMPORT_TIME = 1.2;
const BUNDLE_BYTES = 14_000;

export interface Outcome {
  readonly what: string;
  readonly atMost: string;
  readonly measured: string;
  /** By more than a tenth. */
  readonly missed: boolean;
  readonly reached: boolean;
}

export function checkTargets(results: Results): Outcome[] {
  return [...callOutcomes(results), ...weightOutcomes(results)];
}

function callOutcomes({ calls }: Results): Outcome[] {
  return CALLS.flatMap(({ contender, of = REFERENCE, where, atMost }) =>
    calls
      .filter(
        (cost) =>
          cost.contender === contender &&
          Object.entries(where).every(([name, value]) => cost[name as keyof Scenario] === value),
      )
      .map((cost) => {
        const what = `${contender}, of ${of}; ${scenarioName(cost)}`;
        return outcome(what, ratio(calls, cost, of) ?? Number.NaN, atMost, (value) => value.toFixed(2));
      }),
  );
}

function weightOutcomes({ weights }: Results): Outcome[] {
  const of = (name: string) => weights.find(({ library }) => library === name);
  const [ours, reference] = [of("thredfi-sdk"), of(LIBRARY_REFERENCE)];
  if (!ours || !reference) return [];
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    outcome(
      `thredfi-sdk, of ${LIBRARY_REFERENCE}; start and import`,
      ours.cpuSeconds / reference.cpuSeconds,
      IMPORT_TIME,
      (value) => value.toFixed(2),
    ),
    outcome("thredfi-sdk; bundle, minified and compressed", ours.compressed, BUNDLE_BYTES, kilobytes),
  ];
}

function outcome(what: string, value: number, limit: number, format: (value: number) => string): Outcome {
  return {
    what,
    atMost: format(limit),
    measured: format(value),
    reached: value <= limit,
    missed: !(value <= limit * 1.1),
  };
}
