// The tests that see src/auth and src/transport, for `npm run test:mutants`; not the property tests and the fault matrix,
// which take tens of seconds and find what these miss only seldom.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{auth,client,errors,stores,transport}/**/*.test.ts"],
    exclude: ["**/*.property.test.ts", "**/chaos/**", "**/matrix.test.ts", "**/stores/redis/**"],
    testTimeout: 15_000,
  },
});
