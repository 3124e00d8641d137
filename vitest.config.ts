import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "html", "json-summary"] },
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], testTimeout: 15_000 } },
      { test: { name: "conformance", include: ["conformance/**/*.test.ts"], testTimeout: 15_000, isolate: false } },
    ],
  },
});
