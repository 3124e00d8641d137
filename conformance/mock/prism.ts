// Serves a contract with Prism, inside this process, so that it can never outlive the run.
// Prism answers from the examples of the contract and validates every request against it.

import { createRequire } from "node:module";
import type { createLogger as CreateLogger } from "@stoplight/prism-core";
import type { getHttpOperationsFromSpec as ReadOperations } from "@stoplight/prism-http";
import type { createServer as CreateServer } from "@stoplight/prism-http-server";

export interface RunningServer {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

// Prism's packages come with @stoplight/prism-cli; they are CommonJS and found from where that package lies.
const fromPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json"));

/** Starts Prism on a free port of the loopback interface. */
export async function startPrism(contractFile: string): Promise<RunningServer> {
  const { createLogger } = fromPrism("@stoplight/prism-core") as { createLogger: typeof CreateLogger };
  const { getHttpOperationsFromSpec } = fromPrism("@stoplight/prism-http") as {
    getHttpOperationsFromSpec: typeof ReadOperations;
  };
  const { createServer } = fromPrism("@stoplight/prism-http-server") as { createServer: typeof CreateServer };

  const operations = await getHttpOperationsFromSpec(contractFile);
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}
