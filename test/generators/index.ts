// `npm run test:generators`: other people's generators take the contract as it is published. What each generates must
// compile, and ten calls through it must keep the contract. The generators are installed from npm once and kept in the
// folder for temporary files, never in this repository.

import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { run } from "../../scripts/run.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { CALLS } from "./programs/records.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const contract = fileURLToPath(new URL("../../spec/openapi.yaml", import.meta.url));

/** The command of each generator; it writes to the folder that has its name. */
const GENERATORS: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  "hey-api": ["openapi-ts", "-i", contract, "-o", "hey-api", "--silent"],
  orval: ["orval", "--config", "orval.config.cjs"],
  "swagger-typescript-api": [
    "swagger-typescript-api",
    ...["generate", "-p", contract, "-o", "swagger-typescript-api", "-n", "index.ts", "--axios"],
  ],
  kubb: ["kubb", "generate", "--config", "kubb.config.mjs"],
  "openapi-typescript-codegen": ["openapi", "-i", contract, "-o", "openapi-typescript-codegen", "--useOptions"],
};

const TSCONFIG = {
  compilerOptions: {
    ...{ target: "ES2022", lib: ["ES2023", "DOM", "DOM.Iterable"], module: "ESNext", moduleResolution: "Bundler" },
    ...{ strict: true, skipLibCheck: true, noEmit: true, allowImportingTsExtensions: true, types: [] },
  },
};

async function main(): Promise<number> {
  const home = await installGenerators();
  // Beside node_modules, so that what is generated finds its dependencies.
  const folder = mkdtempSync(join(home, "generated-"));
  const mock = await startMock();
  let failed = 0;
  try {
    writeConfigurations(folder, mock.url);
    for (const name of Object.keys(GENERATORS)) {
      const problem = await problemOf(name, folder, mock);
      if (problem !== undefined) failed++;
      const version = versions[PACKAGES[name] ?? name];
      console.log(
        problem === undefined
          ? `ok   ${name} ${version}: generated, compiled, ${CALLS.length} calls without a violation`
          : `FAIL ${name} ${version}: ${problem}`,
      );
    }
  } finally {
    await mock.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${Object.keys(GENERATORS).length - failed} passed, ${failed} failed, 0 skipped`);
  return failed === 0 ? 0 : 1;
}

const PACKAGES: Readonly<Record<string, string>> = { "hey-api": "@hey-api/openapi-ts", kubb: "@kubb/cli" };
const { devDependencies: versions } = JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as {
  devDependencies: Record<string, string>;
};

/** @returns the folder with their node_modules */
async function installGenerators(): Promise<string> {
  const hash = createHash("sha256")
    .update(readFileSync(join(here, "package-lock.json")))
    .digest("hex")
    .slice(0, 12);
  const home = join(tmpdir(), "thredfi-sdk-generators", hash);
  const marker = join(home, "installed");
  if (existsSync(marker)) return home;
  mkdirSync(home, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(here, file), join(home, file));
  const { ok, output } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: home });
  if (!ok) throw new Error(`The generators could not be installed:\n${output}`);
  writeFileSync(marker, "");
  return home;
}

/** For those that take what they need from a file only. */
function writeConfigurations(folder: string, baseUrl: string): void {
  const orval = { api: { input: contract, output: { target: "orval/index.ts", client: "fetch", baseUrl } } };
  writeFileSync(join(folder, "orval.config.cjs"), `module.exports = ${JSON.stringify(orval)};`);
  const kubb = `import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
export default {
  input: { path: ${JSON.stringify(contract)} },
  output: { path: "./kubb", format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginClient()],
};`;
  writeFileSync(join(folder, "kubb.config.mjs"), kubb);
}

/** Generates, compiles and calls; undefined when all went well. */
async function problemOf(name: string, folder: string, mock: Mock): Promise<string | undefined> {
  const [command = "", ...args] = GENERATORS[name] ?? [];
  const bin = (tool: string) => join(folder, "../node_modules/.bin", tool);
  const generated = await run(process.execPath, [bin(command), ...args], { cwd: folder });
  if (!generated.ok) return `generates nothing:\n${generated.output}`;

  for (const file of [`${name}.ts`, "records.ts"]) {
    if (!existsSync(join(folder, file))) symlinkSync(join(here, "programs", file), join(folder, file));
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...TSCONFIG, include: [`${name}.ts`, name] }));
  const compiled = await run(process.execPath, [bin("tsc"), "--preserveSymlinks", "-p", "."], { cwd: folder });
  if (!compiled.ok) return `what it generates does not compile:\n${compiled.output}`;

  const outfile = join(folder, `${name}.mjs`);
  await build({
    ...{ entryPoints: [join(folder, `${name}.ts`)], outfile, bundle: true, platform: "node", format: "esm" },
    ...{ preserveSymlinks: true, external: ["axios", "form-data"], logLevel: "error" },
  });
  mock.reset();
  try {
    const { default: program } = await import(pathToFileURL(outfile).href);
    await program(mock);
  } catch (error) {
    return `a call failed: ${error}`;
  }
  const calls = mock.requests.map(({ operationId, status }) => `${operationId} ${status < 300 ? "" : status}`.trim());
  if (calls.join() !== CALLS.join()) return `made other calls: ${calls.join(", ")}`;
  const violations = mock.violations.map(
    ({ operationId, where, pointer, expected, found }) =>
      `${operationId} ${where} ${pointer}: expected ${expected}, found ${found}`,
  );
  return violations.length > 0 ? `broke the contract:\n${violations.join("\n")}` : undefined;
}

process.exitCode = await main();
