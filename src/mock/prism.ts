// Serves a contract with Prism, inside this process, so that it can never outlive the run.
// Prism answers from the examples of the contract and validates every request against it.

import type { IHttpOperation } from "@stoplight/types";
import { prismPackages } from "./prism-packages.js";

export interface RunningServer {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

export interface RunningPrism extends RunningServer {
  /** The operations that are served, with every `$ref` resolved. */
  readonly operations: readonly IHttpOperation[];
  /** What an answer has that the contract does not allow it, as Prism sees it. */
  checkAnswer(operation: IHttpOperation, answer: PrismAnswer): readonly PrismFault[];
}

export interface PrismAnswer {
  readonly statusCode: number;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

export interface PrismFault {
  /** `body` or `header`, then the place in it. */
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
}

export interface PrismOptions {
  /** Pass requests on to this API and report where they or its answers differ from the contract. Default: answer itself. */
  readonly upstream?: URL | undefined;
  /** Answers made up from the schemas instead of the examples. Default: false. */
  readonly dynamic?: boolean | undefined;
}

/**
 * Starts Prism on a free port of the loopback interface.
 *
 * @param contract the path of an OpenAPI file, or a document, which Prism changes
 * @throws ThredfiMockError when Prism is not installed
 */
export async function startPrism(
  contract: string | object,
  { upstream, dynamic = false }: PrismOptions = {},
): Promise<RunningPrism> {
  const { createLogger, createInstance, getHttpOperationsFromSpec, createServer } = prismPackages();
  const operations = await getHttpOperationsFromSpec(contract);
  const config = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic },
  };
  const logger = createLogger("prism", { level: "silent" });
  const server = createServer(operations, {
    cors: false,
    components: { logger },
    config: upstream ? { ...config, isProxy: true, upstream } : { ...config, isProxy: false },
  });
  // Prism puts its own parts into the object that it is given.
  const parts: { logger: typeof logger; validateOutput?: ValidateOutput } = { logger };
  createInstance({ ...config, isProxy: false }, parts as Parameters<typeof createInstance>[1]);
  const url = await server.listen(0, "127.0.0.1");
  return {
    url,
    operations,
    checkAnswer(resource, element) {
      const outcome = parts.validateOutput?.({ resource, element });
      return outcome?._tag === "Left" ? outcome.left : [];
    },
    close: () => server.close(),
  };
}

type ValidateOutput = (input: { resource: IHttpOperation; element: PrismAnswer }) => {
  readonly _tag: "Left" | "Right";
  readonly left: readonly PrismFault[];
};
