// `npm run bench:growth`: what lint, generate and type-checking cost as the contract grows to 1000 operations.
// With numbers, only those sizes (`npm run bench:growth -- 10 100`). Everything happens in a temporary folder; the
// repository is only read.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { readContract } from "../../scripts/openapi/document.js";
import { readYaml, writeYaml } from "../../scripts/openapi/yaml.js";
import { measure, medianUsage, type Usage } from "./measure.js";
import { clientProgram } from "./program.js";
import { type Measured, table } from "./report.js";
import { growContract, placesIn } from "./synthesize.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CALLS = 50;
/** The smallest contract shows what starting the tools costs; how often a size is measured. */
const SIZES: [operations: number, runs: number][] = [
  [10, 3],
  [100, 3],
  [300, 3],
  [1000, 1],
];

/** A folder with all that the three tools need for a contract of this size. */
async function prepare(folder: string, operations: number): Promise<void> {
  const { document } = await readYaml(join(ROOT, "spec/openapi.yaml"), "spec/openapi.yaml");
  const grown = growContract(document, operations);
  const made = placesIn(grown).length;
  if (made !== operations) throw new Error(`${made} operations instead of ${operations}`);
  mkdirSync(join(folder, "spec"), { recursive: true });
  mkdirSync(join(folder, "scripts"));
  const contract = join(folder, "spec/openapi.yaml");
  writeFileSync(contract, writeYaml(grown));
  cpSync(join(ROOT, "redocly.yaml"), join(folder, "redocly.yaml"));
  cpSync(join(ROOT, "scripts/lint"), join(folder, "scripts/lint"), { recursive: true });
  cpSync(join(ROOT, "src"), join(folder, "src"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const { compilerOptions } = JSON.parse(await readFile(join(ROOT, "tsconfig.json"), "utf8")) as Record<string, object>;
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["client.ts"] }));
  writeFileSync(join(folder, "client.ts"), clientProgram(readContract(contract), CALLS).text);
}

/** In this order: the type check reads what the generator wrote. */
const TOOLS: [name: string, args: (folder: string) => string[]][] = [
  ["lint", () => [join(ROOT, "node_modules/@redocly/cli/bin/cli.js"), "lint", "thredfi"]],
  [
    "generate",
    (folder) => [
      ...["--import", import.meta.resolve("tsx"), join(ROOT, "bench/growth/generate.ts")],
      ...[join(folder, "spec/openapi.yaml"), folder],
    ],
  ],
  ["type-check", () => [join(ROOT, "node_modules/typescript/bin/tsc"), "--noEmit", "--project", "tsconfig.json"]],
];

async function main(wanted: readonly number[]): Promise<void> {
  const sizes = SIZES.filter(([operations]) => wanted.length === 0 || wanted.includes(operations));
  const started = performance.now();
  const base = mkdtempSync(join(tmpdir(), "thredfi-growth-"));
  const results: Measured[] = [];
  try {
    for (const [operations, runs] of sizes) {
      const folder = join(base, String(operations));
      await prepare(folder, operations);
      for (const [tool, args] of TOOLS) {
        const measured: Usage[] = [];
        for (let run = 0; run < runs; run++) measured.push(await measure(args(folder), folder));
        results.push({ tool, operations, runs, usage: medianUsage(measured) });
        console.error(
          `${tool}, ${operations} operations: ${measured.map(({ seconds }) => seconds.toFixed(1)).join(", ")} s`,
        );
      }
    }
  } finally {
    rmSync(base, { recursive: true });
  }
  const [cpu] = cpus();
  console.log(table(results));
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpu?.model ?? "unknown processor"}, ${CALLS} calls type-checked;`,
  );
  console.log(`medians of ${sizes.map(([operations, runs]) => `${runs} (${operations})`).join(", ")} runs.`);
  console.log(`Took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}

await main(process.argv.slice(2).map(Number));
