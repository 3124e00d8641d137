// The bench fails a run by these outcomes: a number that is missed must never count as reached, nor be left out.

import { expect, test } from "vitest";
import type { CallCost } from "../../bench/calls/index.js";
import { describeRun, type Results } from "../../bench/report/results.js";
import { checkTargets } from "../../bench/report/targets.js";

function run(calls: readonly Pick<CallCost, "contender" | "microseconds">[], network: CallCost["network"]): Results {
  const costs = calls.map((call) => ({ ...call, network, call: "POST", concurrency: 1, middleHalf: [1, 1] }) as const);
  return { ...describeRun(), calls: costs, weights: [], types: [], storms: [], growth: [] };
}

test.each([
  [100, { reached: true, missed: false }],
  [109, { reached: false, missed: false }],
  [111, { reached: false, missed: true }],
])("a create in the process at %s hundredths of openapi-fetch", (hundredths, expected) => {
  const calls = [
    { contender: "openapi-fetch", microseconds: 50 },
    { contender: "thredfi-sdk", microseconds: hundredths / 2 },
  ];
  const outcomes = checkTargets(run(calls, "in process"));
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]).toMatchObject({ atMost: "1.00", measured: (hundredths / 100).toFixed(2), ...expected });
});

test("a target beside undici.request takes its cost as 1", () => {
  const calls = [
    { contender: "openapi-fetch", microseconds: 100 },
    { contender: "undici.request", microseconds: 20 },
    { contender: "thredfi-sdk/node", microseconds: 30 },
  ];
  const outcomes = checkTargets(run(calls, "loopback"));
  expect(outcomes.map(({ measured, missed }) => [measured, missed])).toEqual([
    ["0.30", false],
    ["1.50", true],
  ]);
});

test("without the reference of a ratio the number is missed", () => {
  const [outcome] = checkTargets(run([{ contender: "thredfi-sdk", microseconds: 1 }], "in process"));
  expect(outcome?.missed).toBe(true);
});

test("the bundle and the import are targets, too", () => {
  const weigh = (library: string, cpuSeconds: number, compressed: number) => ({
    ...{ library, cpuSeconds, compressed },
    ...{ megabytes: 1, minified: 1 },
  });
  const weights = [weigh("openapi-fetch", 0.05, 2_600), weigh("thredfi-sdk", 0.07, 15_300)];
  const outcomes = checkTargets({ ...run([], "loopback"), weights });
  expect(outcomes.map(({ measured, missed }) => [measured, missed])).toEqual([
    ["1.40", true],
    ["15.3 kB", false],
  ]);
});
