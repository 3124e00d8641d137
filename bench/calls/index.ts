// Measures what a call costs: every client in a process of its own, all of them in turn in short rounds, so that whatever
// else the machine does hits all alike. The median of the rounds counts, and only ratios of one run mean anything.

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ask, compile, ROOT, start } from "../processes.js";
import { median, quantile } from "../statistics.js";
import type { Round } from "./child.js";
import { type Contender, contenders, SCENARIOS, type Scenario } from "./contenders.js";
import { contractTraffic } from "./examples.js";

export interface CallCost extends Scenario {
  readonly contender: string;
  /** Processor time of one call: the median of the rounds, and the middle half of them. */
  readonly microseconds: number;
  readonly middleHalf: readonly [number, number];
}

export interface Effort {
  /** How often all processes are started anew: a process keeps what its compiler happened to do. */
  readonly generations: number;
  /** How often each call is made before the first round. */
  readonly warmUp: number;
  readonly rounds: number;
  readonly milliseconds: number;
}

export async function measureCalls(folder: string, effort: Effort): Promise<CallCost[]> {
  const launch = await prepare(folder, effort.warmUp);
  const costs: CallCost[] = [];
  for (const network of ["in process", "loopback"] as const) {
    const scenarios = SCENARIOS.filter((scenario) => scenario.network === network);
    const taking = contenders(network);
    const measured = new Map<Scenario, Map<Contender, number[]>>(
      scenarios.map((scenario) => [scenario, new Map(taking.map((contender) => [contender, []]))]),
    );
    for (let generation = 0; generation < effort.generations; generation++) {
      const group = await launch(network, taking);
      for (const [scenario, rounds] of measured) await interleave(group.children, scenario, effort, rounds);
      group.stop();
    }
    for (const [scenario, rounds] of measured) {
      for (const [{ name }, values] of rounds) {
        const middleHalf = [quantile(values, 0.25), quantile(values, 0.75)] as const;
        costs.push({ ...scenario, contender: name, microseconds: median(values), middleHalf });
      }
    }
  }
  return costs;
}

/** One client alone, ten seconds long; the profile is written to the current folder. */
export async function profileCall(folder: string, contender: Contender, scenario: Scenario): Promise<void> {
  const launch = await prepare(folder, WARM_UP_OF_PROFILE);
  const round: Round = { ...scenario, milliseconds: 10_000 };
  const group = await launch(scenario.network, [contender], round);
  const [child] = group.children.values();
  if (child) await once(child, "exit");
  group.stop();
}

async function interleave(
  children: ReadonlyMap<Contender, ChildProcess>,
  { call, concurrency }: Scenario,
  { rounds, milliseconds }: Effort,
  measured: ReadonlyMap<Contender, number[]>,
): Promise<void> {
  // The first round is for the compiler and the connections.
  for (let round = -1; round < rounds; round++) {
    for (const [contender, child] of children) {
      const cost = await ask<number>(child, { call, concurrency, milliseconds } satisfies Round);
      if (round >= 0) measured.get(contender)?.push(cost);
    }
  }
}

const WARM_UP_OF_PROFILE = 1000;

interface Group {
  readonly children: ReadonlyMap<Contender, ChildProcess>;
  stop(): void;
}

type Launch = (network: Scenario["network"], taking: readonly Contender[], profiled?: Round) => Promise<Group>;

/** Compiles the scripts; what it resolves to starts the server and the clients. */
async function prepare(folder: string, warmUp: number): Promise<Launch> {
  const here = (file: string) => join(ROOT, "bench/calls", file);
  const scripts = ["child", "server", "ours", "openapi-fetch", "bare"].map((name) => [name, here(`${name}.ts`)]);
  await compile(folder, Object.fromEntries(scripts));
  const trafficFile = join(folder, "traffic.json");
  writeFileSync(trafficFile, JSON.stringify(contractTraffic()));
  const generated = pathToFileURL(join(folder, "hey-api.mjs")).href;

  return async (network, taking, profiled) => {
    const server = network === "loopback" ? start(join(folder, "server.mjs"), [trafficFile]) : undefined;
    const origin = server ? await ask<string>(server) : "";
    const children = new Map<Contender, ChildProcess>();
    for (const contender of taking) {
      const { module, variant = contender.name } = contender;
      const url = pathToFileURL(module.startsWith("peers/") ? here(module) : join(folder, module)).href;
      const args = [url, variant, origin, trafficFile, generated, String(warmUp)];
      const child = profiled
        ? start(join(folder, "child.mjs"), [...args, JSON.stringify(profiled)], ["--cpu-prof"])
        : start(join(folder, "child.mjs"), args);
      children.set(contender, child);
    }
    // They warm up at the same time: that is not measured.
    if (!profiled) await Promise.all([...children.values()].map((child) => ask(child)));
    const stop = () => {
      for (const child of [server, ...children.values()]) child?.kill();
    };
    return { children, stop };
  };
}
