import { defineConfig, type UserConfig } from "tsdown";

const SHARED: UserConfig = { target: "es2022", clean: false };

/** ESM and CommonJS, each with its own types. */
const BOTH: UserConfig = {
  ...SHARED,
  sourcemap: true,
  format: ["esm", "cjs"],
  dts: true,
  outExtensions: ({ format }) => (format === "cjs" ? { js: ".cjs", dts: ".d.cts" } : { js: ".mjs", dts: ".d.mts" }),
};

export default defineConfig([
  {
    ...BOTH,
    // The first of the three empties dist/; the others must not.
    clean: true,
    entry: {
      index: "src/index.ts",
      redis: "src/stores/redis/index.ts",
      opentelemetry: "src/plugins/opentelemetry/index.ts",
      logging: "src/plugins/logging/index.ts",
      validate: "src/plugins/validate/index.ts",
    },
    platform: "neutral",
  },
  { ...BOTH, entry: { node: "src/transport/node/index.ts" }, platform: "node" },
  // Node only: it finds its own files by import.meta.url, which CommonJS does not have.
  { ...BOTH, entry: { testing: "src/mock/index.ts" }, platform: "node", shims: true },
  { ...SHARED, entry: { cli: "src/cli/index.ts" }, format: ["esm"], platform: "node", dts: false },
]);
