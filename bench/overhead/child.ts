// Measures in a process of its own and tells its parent. With a contender and a scenario as arguments it makes that call
// alone, ten seconds long, for a profiler: `node --cpu-prof`.

import { interleave, median } from "../credentials/measure.js";
import { type Call, CONTENDERS, type ContenderName, contender, SCENARIOS, type ScenarioName } from "./contenders.js";

/** Microseconds of processor time for each call: the median of the rounds, and the middle half of them. */
export interface Cost {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export type Costs = Record<ScenarioName, Record<ContenderName, Cost>>;

const [rounds, profiled, profiledScenario] = process.argv.slice(2);
const COUNT = { "GET, 3 records": 400, "GET, 100 records": 100, "POST, create": 400 };

if (profiled) {
  const call = contender(profiled as ContenderName, (profiledScenario ?? SCENARIOS[0]) as ScenarioName);
  const end = Date.now() + 10_000;
  while (Date.now() < end) await repeat(call)(1_000);
} else {
  process.on("disconnect", () => process.exit());
  const costs: Partial<Costs> = {};
  for (const scenario of SCENARIOS) costs[scenario] = await measure(scenario);
  process.send?.(costs);
  process.disconnect?.();
}

async function measure(scenario: ScenarioName): Promise<Costs[ScenarioName]> {
  const calls = Object.fromEntries(CONTENDERS.map((name) => [name, repeat(contender(name, scenario))]));
  const measured = await interleave(calls, { rounds: Number(rounds), count: COUNT[scenario] });
  return Object.fromEntries(
    Object.entries(measured).map(([name, nanoseconds]) => [name, spread(nanoseconds.map((each) => each / 1000))]),
  ) as Costs[ScenarioName];
}

function spread(values: number[]): Cost {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: median(values), low: at(0.25), high: at(0.75) };
}

function repeat(call: Call): (count: number) => Promise<void> {
  return async (count) => {
    for (let n = 0; n < count; n++) {
      const { response } = await call();
      if (!response.ok) throw new Error(`the call was answered ${response.status}`);
    }
  };
}
