// Serves a contract with Prism, inside this process, so that it can never outlive the run.
// Prism answers from the examples of the contract and validates every request against it.

import { createRequire } from "node:module";
import type { createLogger as CreateLogger } from "@stoplight/prism-core";
import type { getHttpOperationsFromSpec as ReadOperations } from "@stoplight/prism-http";
import type { createServer as CreateServer } from "@stoplight/prism-http-server";
import { type ContractDocument, METHODS } from "../../scripts/contract/document.js";
import { readContractFile } from "../contract.js";

export interface RunningServer {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

export interface PrismOptions {
  /** Serve only these operations, which starts faster. Default: all. */
  readonly only?: ((operationId: string) => boolean) | undefined;
  /** Pass requests on to this API and report where they or its answers differ from the contract. Default: answer itself. */
  readonly upstream?: URL | undefined;
}

// Prism's packages come with @stoplight/prism-cli; they are CommonJS and found from where that package lies.
const fromPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json"));

/** Starts Prism on a free port of the loopback interface. */
export async function startPrism(contractFile: string, { only, upstream }: PrismOptions = {}): Promise<RunningServer> {
  const { createLogger } = fromPrism("@stoplight/prism-core") as { createLogger: typeof CreateLogger };
  const { getHttpOperationsFromSpec } = fromPrism("@stoplight/prism-http") as {
    getHttpOperationsFromSpec: typeof ReadOperations;
  };
  const { createServer } = fromPrism("@stoplight/prism-http-server") as { createServer: typeof CreateServer };

  const operations = await getHttpOperationsFromSpec(
    only ? prune(readContractFile(contractFile).document, only) : contractFile,
  );
  const config = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: upstream ? { ...config, isProxy: true, upstream } : { ...config, isProxy: false },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

function prune(document: ContractDocument, only: (operationId: string) => boolean): ContractDocument {
  const paths: ContractDocument["paths"] = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const gone = METHODS.filter((method) => item[method] && !only(item[method].operationId));
    if (gone.length === METHODS.filter((method) => item[method]).length) continue;
    paths[path] = Object.fromEntries(
      Object.entries(item).filter(([name]) => !(gone as readonly string[]).includes(name)),
    );
  }
  // A copy: Prism's reader changes what it is given.
  return structuredClone({ ...document, paths });
}
