// `npm run check:package`: builds, then tests the package as a user gets it: packed, installed into an empty project,
// imported and required, type-checked from both module systems, and bundled to check that unused code is left out.

import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkDocComments, checkHovers } from "./doc-comments.js";
import { packageTests } from "./package-tests.js";
import { type Finished, run } from "./run.js";
import { linksNotShipped } from "./shipped-links.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string) => join(root, "node_modules", ".bin", name);

const CREATE = `createThredfiClient({
  partnerId: "a1b2c3d4-5678-90ab-cdef-1234567890ab", apiKey: "sk", environment: "sandbox",
})`;
/** The sub-paths, and what each of them exports. OpenTelemetry needs its optional peer, so it is only type-checked. */
const SUB_PATHS = {
  redis: "redisStore",
  validate: "validate",
  logging: "logging",
  testing: "startMock",
  widget: "getThredfiToken",
  import: "importActivity",
};

/** The largest that the package may be, in bytes. */
const MOST = { packed: 475_000, unpacked: 2_700_000 };

const TYPED_USE = `
const client = ${CREATE};
client.GET("/v1/platform/businesses/").then(({ data }) => data?.results[0]?.id?.toUpperCase());
// @ts-expect-error no such path
client.GET("/nothing/");
`;

async function main(): Promise<number> {
  const project = mkdtempSync(join(tmpdir(), "thredfi-sdk-package-"));
  try {
    const steps: [string, () => Promise<Finished>][] = [
      ["build", () => run(bin("tsdown"), ["--logLevel", "warn"], { cwd: root })],
      ["publint", () => run(bin("publint"), ["--strict"], { cwd: root })],
      ["doc comments reach the editor", () => checkDocComments(join(root, "dist"))],
      ["hovers have text and names", () => checkHovers(join(root, "dist"))],
      ["are the types wrong", () => run(bin("attw"), ["--pack", "."], { cwd: root })],
      ["pack and install", () => packAndInstall(project)],
      ["import (ESM)", () => run("node", ["use.mjs"], { cwd: project })],
      ["require (CommonJS)", () => run("node", ["use.cjs"], { cwd: project })],
      ["types (ESM and CommonJS)", () => run(bin("tsc"), ["-p", "."], { cwd: project })],
      ["no import side effects", () => bundleUnused(project)],
      ...packageTests(root, project),
    ];
    for (const [index, [name, step]] of steps.entries()) {
      const { ok, output, seconds } = await step();
      console.log(`${ok ? "ok  " : "FAIL"} ${name} (${seconds.toFixed(1)} s)`);
      if (ok) continue;
      // The steps after it need what this one should have made.
      console.error(output);
      console.log(`${index} passed, 1 failed, ${steps.length - index - 1} skipped`);
      return 1;
    }
    console.log(`${steps.length} passed, 0 failed, 0 skipped`);
    return 0;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** An empty project with the packed tarball in it, and one small program for each module system. */
async function packAndInstall(project: string): Promise<Finished> {
  const packed = await run("npm", ["pack", "--json", "--pack-destination", project], { cwd: root });
  if (!packed.ok) return packed;
  const [{ filename, size, unpackedSize, files }] = JSON.parse(packed.output);
  if (size > MOST.packed || unpackedSize > MOST.unpacked) {
    return { ...packed, ok: false, output: `The package has ${size} bytes, unpacked ${unpackedSize}.` };
  }
  const broken = linksNotShipped(
    root,
    files.map(({ path }: { path: string }) => path),
  );
  if (broken.length > 0) return { ...packed, ok: false, output: `Not in the package: ${broken.join(", ")}` };
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "empty", private: true }));
  const installed = await run("npm", ["install", "--silent", "--prefer-offline", "--no-audit", `./${filename}`], {
    cwd: project,
  });
  if (!installed.ok) return installed;

  const check = (client: string) =>
    `${client}; if (client.baseUrl !== "https://sandbox.thredfi.com") throw new Error(client.baseUrl);`;
  writeFileSync(
    join(project, "use.mjs"),
    `import { createThredfiClient } from "thredfi-sdk"; ${check(`const client = ${CREATE}`)}`,
  );
  writeFileSync(
    join(project, "use.cjs"),
    `const { createThredfiClient } = require("thredfi-sdk"); ${check(`const client = ${CREATE}`)}`,
  );
  const subPaths = Object.entries(SUB_PATHS);
  for (const [path, name] of subPaths) {
    const isFunction = `if (typeof ${name} !== "function") throw new Error("thredfi-sdk/${path}");`;
    appendFileSync(join(project, "use.mjs"), `\nimport { ${name} } from "thredfi-sdk/${path}"; ${isFunction}`);
    appendFileSync(join(project, "use.cjs"), `\nconst { ${name} } = require("thredfi-sdk/${path}"); ${isFunction}`);
  }
  const typed = [
    `import { createThredfiClient } from "thredfi-sdk";`,
    ...subPaths.map(([path, name]) => `import { ${name} } from "thredfi-sdk/${path}"; ${name};`),
    TYPED_USE,
  ].join("\n");
  writeFileSync(join(project, "typed.mts"), typed);
  writeFileSync(join(project, "typed.cts"), typed);
  writeFileSync(join(project, "unused.mjs"), `import "thredfi-sdk"; import { ThredfiError } from "thredfi-sdk";`);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["typed.mts", "typed.cts"] }));
  mkdirSync(join(project, "out"));
  return installed;
}

/** A program that imports the package and uses nothing of it must bundle to nothing. */
async function bundleUnused(project: string): Promise<Finished> {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({ input: join(project, "unused.mjs"), logLevel: "silent" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const left = output[0].code.trim();
  return { ok: left === "", output: `Left over from an unused import:\n${left.slice(0, 500)}`, seconds: 0 };
}

process.exitCode = await main();
