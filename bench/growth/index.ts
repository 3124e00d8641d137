// What lint, generator and type check cost as the contract grows to 1,000 operations. Works on copies in the folder of the
// bench; the repository is only read. A contract that does not pass the lint, or calls that do not compile, end the bench.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContract } from "../../scripts/openapi/document.js";
import { readYaml, writeYaml } from "../../scripts/openapi/yaml.js";
import { ROOT } from "../processes.js";
import { TSC } from "../types/index.js";
import { ours, program } from "../types/programs.js";
import { measureUsage, medianUsage, type Usage } from "../usage.js";
import { growContract, placesIn } from "./synthesize.js";

export interface GrowthCost extends Usage {
  readonly tool: string;
  readonly operations: number;
}

const CALLS = 50;

/** In this order: the type check reads what the generator wrote. */
const TOOLS: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  lint: () => [join(ROOT, "node_modules/@redocly/cli/bin/cli.js"), "lint", "thredfi"],
  generate: (folder) => [
    ...["--import", import.meta.resolve("tsx"), join(ROOT, "bench/growth/generate.ts")],
    ...[join(folder, "spec/openapi.yaml"), folder],
  ],
  "type-check": () => [TSC, "--noEmit", "--project", "tsconfig.json"],
};

/** @param sizes from that of the contract as it is, which shows what starting the tools costs */
export async function measureGrowth(folder: string, sizes: readonly number[], runs: number): Promise<GrowthCost[]> {
  const costs: GrowthCost[] = [];
  for (const operations of sizes) {
    const project = join(folder, "growth", String(operations));
    await prepare(project, operations);
    for (const [tool, args] of Object.entries(TOOLS)) {
      const usages: Usage[] = [];
      for (let run = 0; run < runs; run++) usages.push(await measureUsage(args(project), project));
      costs.push({ tool, operations, ...medianUsage(usages) });
    }
  }
  return costs;
}

/** A folder with all that the three tools need for a contract of this size. */
async function prepare(folder: string, operations: number): Promise<void> {
  const { document } = await readYaml(join(ROOT, "spec/openapi.yaml"), "spec/openapi.yaml");
  const grown = growContract(document, operations);
  const made = placesIn(grown).length;
  if (made !== operations) throw new Error(`${made} operations instead of ${operations}`);
  for (const part of ["redocly.yaml", "scripts", "src"]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, "spec"));
  const contract = join(folder, "spec/openapi.yaml");
  writeFileSync(contract, writeYaml(grown));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8")) as Record<string, object>;
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["client.ts"] }));
  writeFileSync(join(folder, "client.ts"), program(readContract(contract), ours("./src/index.js"), CALLS));
}

/**
 * How the cost grows: the slope of a line through log(cost above the smallest contract) over log(operations above it).
 * 1 is linear. Without three sizes there is no line.
 */
export function exponent(costs: readonly GrowthCost[]): number | undefined {
  const [smallest, ...larger] = costs;
  const points = larger
    .map(({ operations, cpuSeconds }) => [
      operations - (smallest?.operations ?? 0),
      cpuSeconds - (smallest?.cpuSeconds ?? 0),
    ])
    .filter(([, cost]) => (cost ?? 0) > 0)
    .map((point) => point.map(Math.log) as [number, number]);
  if (points.length < 2) return undefined;
  const mean = (index: 0 | 1) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return covariance / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
