import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** These start Redocly or a compiler again and again: `npm run test:full` runs them. */
const SLOW = [
  "test/diff/type-check.test.ts",
  "test/examples/mistakes.test.ts",
  "test/import/fleet-killed.test.ts",
  "test/import/killed.test.ts",
  "test/reference/**/*.test.ts",
  "test/update/killed.test.ts",
  "test/update/vendor-changes.test.ts",
];

/** A lane of its own: each starts a process. */
const EXAMPLES = "test/examples/**/*.test.ts";

/** These start a browser: `npm run test:browser`. */
const BROWSER = "test/browser/**/*.test.ts";

const source = (file: string) => fileURLToPath(new URL(`src/${file}.ts`, import.meta.url));

/** Examples import the package by its name, as users do. */
const alias = {
  "thredfi-sdk/testing": source("mock/index"),
  "thredfi-sdk/widget": source("widget/index"),
  "thredfi-sdk": source("index"),
};

export default defineConfig({
  test: {
    // Both cores: tests mostly wait for sockets. The default leaves one idle.
    maxWorkers: 2,
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "html", "json-summary"] },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...SLOW, EXAMPLES, BROWSER],
          globalSetup: "test/stores/redis/shared-server.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "full", include: SLOW, testTimeout: 30_000, hookTimeout: 60_000 } },
      {
        resolve: { alias },
        test: { name: "examples", include: [EXAMPLES, "examples/**/*.test.ts"], exclude: SLOW, testTimeout: 30_000 },
      },
      { resolve: { alias }, test: { name: "browser", include: [BROWSER], globalSetup: "test/browser/chromium.ts" } },
    ],
  },
});
