import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** These start Redocly or a compiler again and again: `npm run test:full` runs them. */
const SLOW = [
  "test/diff/type-check.test.ts",
  "test/examples/mistakes.test.ts",
  "test/reference/**/*.test.ts",
  "test/update/killed.test.ts",
  "test/update/vendor-changes.test.ts",
];

/** A lane of its own: each starts a process. */
const EXAMPLES = "test/examples/**/*.test.ts";

const source = (file: string) => fileURLToPath(new URL(`src/${file}.ts`, import.meta.url));

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
          exclude: [...SLOW, EXAMPLES],
          globalSetup: "test/stores/redis/shared-server.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "full", include: SLOW, testTimeout: 30_000, hookTimeout: 60_000 } },
      {
        // As users write it: by the name of the package.
        resolve: { alias: { "thredfi-sdk/testing": source("mock/index"), "thredfi-sdk": source("index") } },
        test: { name: "examples", include: [EXAMPLES, "examples/**/*.test.ts"], exclude: SLOW, testTimeout: 30_000 },
      },
    ],
  },
});
