import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Both cores: tests mostly wait for sockets. The default leaves one idle.
    maxWorkers: 2,
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "html", "json-summary"] },
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 } },
      { test: { name: "examples", include: ["conformance/examples.test.ts"], testTimeout: 30_000 } },
    ],
  },
});
