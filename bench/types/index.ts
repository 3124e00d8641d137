// What it costs to type-check 50 calls, in processor seconds of a fresh `tsc`, against the declarations of each client as
// it is published. A program that does not compile ends the bench.

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContract } from "../../scripts/openapi/document.js";
import { ROOT } from "../processes.js";
import { measureUsage, medianUsage, type Usage } from "../usage.js";
import { type Dialect, heyApi, openapiFetch, ours, program } from "./programs.js";

export interface TypeCost extends Usage {
  readonly client: string;
}

const CALLS = 50;
const EMPTY: Dialect = { head: "export {};", call: () => "" };

/** The limit of every row: `tsc` reading its own libraries. */
export const NOTHING = "no call at all";

const DIALECTS: Readonly<Record<string, Dialect>> = {
  [NOTHING]: EMPTY,
  "openapi-fetch": openapiFetch,
  "@hey-api/openapi-ts": heyApi,
  "thredfi-sdk": ours("thredfi-sdk"),
};

export const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

export async function measureTypes(folder: string, runs: number): Promise<TypeCost[]> {
  const document = readContract(join(ROOT, "spec/openapi.yaml"));
  const measured = new Map<string, Usage[]>();
  for (const [client, dialect] of Object.entries(DIALECTS)) {
    prepare(projectOf(folder, client), folder, program(document, dialect, CALLS));
    measured.set(client, []);
  }
  for (let run = 0; run < runs; run++) {
    for (const [client, usages] of measured)
      usages.push(await measureUsage([TSC, "-p", "."], projectOf(folder, client)));
  }
  return [...measured].map(([client, usages]) => ({ client, ...medianUsage(usages) }));
}

function projectOf(folder: string, client: string): string {
  return join(folder, "types", client.replace(/\W+/g, "-"));
}

function prepare(project: string, folder: string, text: string): void {
  mkdirSync(project, { recursive: true });
  const compilerOptions = { strict: true, noEmit: true, skipLibCheck: true, module: "nodenext", target: "es2022" };
  // Without `types` every package in a @types folder above would be read as well.
  const config = { compilerOptions: { ...compilerOptions, types: [] }, files: ["calls.ts"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(project, "calls.ts"), text);
  cpSync(join(ROOT, "generated/types.ts"), join(project, "types.ts"));
  cpSync(join(folder, "hey-api"), join(project, "hey-api"), { recursive: true });
}
