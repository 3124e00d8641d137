// The package's types under each TypeScript and each way of resolving modules, strictly and with skipLibCheck off.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../scripts/run.js";
import type { Result } from "./program/index.js";
import { type Row, row } from "./row.js";
import type { Toolbox } from "./toolbox.js";

const VERSIONS = ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "7"];

/** How modules are resolved, with the setting for modules and the files of a project that does so. */
const RESOLUTIONS = {
  bundler: ["esnext", "use.ts"],
  node16: ["node16", "use.mts", "use.cts"],
  nodenext: ["nodenext", "use.mts", "use.cts"],
  node10: ["commonjs", "use.ts"],
} as const;

const USE = `import { createThredfiClient, unwrap, type Schema } from "thredfi-sdk";
const client = createThredfiClient({ environment: "sandbox" });
const list = unwrap(client.GET("/v1/platform/businesses/"));
export const page: Promise<Schema<"BusinessList">> = list;
// @ts-expect-error no such path
client.GET("/nothing/");
// @ts-expect-error it is a list, and not a number
export const wrong: Promise<number> = list;
`;

export function compilerRows({ file, project }: Toolbox): (() => Promise<Row>)[] {
  return VERSIONS.flatMap((version) =>
    Object.entries(RESOLUTIONS)
      // TypeScript 7 has removed node10.
      .filter(([resolution]) => version !== "7" || resolution !== "node10")
      .map(
        ([resolution, [module, ...files]]) =>
          () =>
            row(`TypeScript ${version}`, resolution, async () => {
              const tsc = file(`typescript-${version}/bin/tsc`);
              if (!existsSync(tsc)) throw new Error(`TypeScript ${version} could not be installed`);
              const results: Result[] = [];
              for (const exactOptionalPropertyTypes of [true, false]) {
                const name = `exactOptionalPropertyTypes: ${exactOptionalPropertyTypes}`;
                const folder = join(project, "types", version, resolution, `${exactOptionalPropertyTypes}`);
                const compilerOptions = {
                  ...OPTIONS,
                  module,
                  moduleResolution: resolution,
                  exactOptionalPropertyTypes,
                };
                write(folder, project, files, { compilerOptions, files });
                const { ok, output } = await run(process.execPath, [tsc, "-p", folder], { timeout: 120_000 });
                results.push(ok ? { name } : { name, error: output.slice(0, 1_000) });
              }
              return results;
            }),
      ),
  );
}

const OPTIONS = {
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
};

function write(folder: string, project: string, files: readonly string[], tsconfig: object): void {
  mkdirSync(folder, { recursive: true });
  const { exports } = JSON.parse(readFileSync(join(project, "node_modules/thredfi-sdk/package.json"), "utf8"));
  // The types of BullMQ and ioredis need those of Node, and are not ours to check.
  const subPaths = Object.keys(exports).filter(
    (path) => typeof exports[path] === "object" && ![".", "./bullmq"].includes(path),
  );
  const imports = subPaths.map(
    (path, index) =>
      `import * as path${index} from "thredfi-sdk${path.slice(1)}";\nexport const use${index} = path${index};\n`,
  );
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  for (const name of files) writeFileSync(join(folder, name), imports.join("") + USE);
}
