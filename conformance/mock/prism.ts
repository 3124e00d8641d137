// The packaged mock's Prism for the suite: serves a whole contract, or only some operations of it, which starts faster.

import { type ContractDocument, METHODS } from "../../scripts/openapi/document.js";
import { type RunningServer, startPrism as start } from "../../src/mock/prism.js";
import { readContractFile } from "../read-contract.js";

export type { RunningServer };

export interface PrismOptions {
  /** Serve only these operations, which starts faster. Default: all. */
  readonly only?: ((operationId: string) => boolean) | undefined;
  /** Pass requests on to this API and report where they or its answers differ from the contract. Default: answer itself. */
  readonly upstream?: URL | undefined;
}

/** Starts Prism on a free port of the loopback interface. */
export function startPrism(contractFile: string, { only, upstream }: PrismOptions = {}): Promise<RunningServer> {
  return start(only ? prune(readContractFile(contractFile).document, only) : contractFile, { upstream });
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
