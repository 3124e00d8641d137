// Which tests see which source files, the quickest first: most mutants never meet the slow ones. The tests that run for
// tens of seconds (properties, chaos) are met only by what survived the others, and only when asked for.

export interface Plan {
  readonly tests: readonly string[];
  readonly deep: readonly string[];
}

export const DIRECTORIES = ["src/credentials", "src/transport"] as const;

const CREDENTIALS: Plan = {
  tests: [
    "test/mutation/credentials.test.ts",
    "test/mutation/store.test.ts",
    "test/scope.test.ts",
    "test/credentials.test.ts",
    "test/contradictions.test.ts",
    "test/properties/edges.test.ts",
    "test/secrets.test.ts",
    "test/token-life.test.ts",
    "test/recovery.test.ts",
    "test/faults/time.test.ts",
  ],
  deep: ["test/properties/tokens.property.test.ts", "test/chaos/chaos.test.ts", "test/redis/fleet.test.ts"],
};

const TRANSPORT: Plan = {
  tests: [
    "test/mutation/transport.test.ts",
    "test/options.test.ts",
    "test/faults/errors.test.ts",
    "test/faults/retries.test.ts",
    "test/faults/answers.test.ts",
    "test/scope.test.ts",
    "test/secrets.test.ts",
    "test/faults/time.test.ts",
    "test/recovery.test.ts",
  ],
  deep: ["test/faults/matrix.test.ts", "test/faults/faults.property.test.ts", "test/telemetry/opentelemetry.test.ts"],
};

const PACING: Plan = {
  tests: ["test/mutation/pacing.test.ts", "test/options.test.ts", "test/transport/pacing.test.ts"],
  deep: ["test/chaos/chaos.test.ts"],
};

export function planOf(file: string): Plan {
  if (file.startsWith("src/transport/pacing")) return PACING;
  return file.startsWith("src/transport/") ? TRANSPORT : CREDENTIALS;
}
