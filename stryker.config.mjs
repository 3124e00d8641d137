// `npm run test:mutants`: changes src/auth and src/transport in one place at a time and runs the tests that see the place.
// A mutant that no caller can tell from the original carries a `// Stryker disable` comment with the reason, in its source.

export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutants.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/auth/**/*.ts", "src/transport/**/*.ts"],
  ignorePatterns: ["/bench", "/conformance-report", "/coverage", "/dist", "/docs", "/gate-report"],
  coverageAnalysis: "perTest",
  // What was noticed before is not tried again while its source and its tests stay as they were.
  incremental: true,
  incrementalFile: ".stryker/incremental.json",
  tempDirName: ".stryker/tmp",
  htmlReporter: { fileName: ".stryker/mutants.html" },
  reporters: ["clear-text", "progress", "html"],
  clearTextReporter: { allowColor: true, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 15_000,
  thresholds: { high: 95, low: 92, break: 90 },
};
