// Two builds that share their code between all sub-paths: nothing of the core, and no schema, is in the package twice.
// No source maps: the code that ships is readable, and they would be half of the package.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type UserConfig } from "tsdown";

const ENTRIES = {
  index: "src/index.ts",
  redis: "src/stores/redis/index.ts",
  opentelemetry: "src/plugins/opentelemetry/index.ts",
  logging: "src/plugins/logging/index.ts",
  validate: "src/plugins/validate/index.ts",
  node: "src/transport/node/index.ts",
  widget: "src/widget/index.ts",
  import: "src/import/index.ts",
  bullmq: "src/import/fleet/index.ts",
  testing: "src/mock/index.ts",
};

/** The modules of the client; not their types. */
const CORE = /(src\/(auth|client|errors|transport\/(?!node))|generated\/(operations|version)).*(?<!\.d)\.ts$/;

/**
 * The printer of the types puts a doc comment of one line behind the member before it, where TypeScript does not attach it
 * to the member that it describes.
 */
function commentsOnOwnLines(declarations: string): string {
  return declarations.replace(/^( *)(\S.*) (\/\*\* .*\*\/)$/gm, "$1$2\n$1$3");
}

const SHARED: UserConfig = {
  target: "es2022",
  platform: "node",
  // The mock finds its own files by import.meta.url, which CommonJS does not have.
  shims: true,
  clean: false,
  // Where a module begins and ends is of no use in what ships.
  inputOptions: { experimental: { attachDebugInfo: "none" } },
  outputOptions: {
    // The types have them; here they would be a twentieth of the package. What a bundler reads (#__PURE__) stays.
    comments: { legal: false, annotation: true, jsdoc: false },
    // One file for what every sub-path needs, so that importing the client opens two files and not ten.
    codeSplitting: { groups: [{ name: "core", test: CORE }] },
  },
};

export default defineConfig([
  // The first empties dist/; the other must not.
  { ...SHARED, clean: true, entry: { ...ENTRIES, cli: "src/cli/index.ts" }, format: "esm", dts: false },
  {
    ...SHARED,
    entry: ENTRIES,
    format: "cjs",
    outExtensions: () => ({ js: ".cjs", dts: ".d.cts" }),
    dts: true,
    hooks: {
      // The types are there once, for both module systems: they are a quarter of the package.
      "build:done": ({ options }) => {
        for (const name in ENTRIES)
          writeFileSync(`${options.outDir}/${name}.d.mts`, `export * from "./${name}.cjs";\n`);
        for (const name of readdirSync(options.outDir).filter((each) => each.endsWith(".d.cts"))) {
          const file = `${options.outDir}/${name}`;
          writeFileSync(file, commentsOnOwnLines(readFileSync(file, "utf8")));
        }
      },
    },
  },
]);
