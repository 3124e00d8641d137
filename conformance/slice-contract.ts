// Cuts the contract down to a few operations and what they refer to, so that a mock of it starts at once. It gives a new
// document and leaves the whole one alone.

import { type ContractDocument, isMethod, type OperationObject } from "../scripts/openapi/document.js";
import type { JsonObject } from "../scripts/openapi/json.js";
import { dropUnreachable } from "../scripts/openapi/refs.js";
import { TOKEN_OPERATIONS } from "./operation-table.js";

export function sliceContract(contract: ContractDocument, operations: readonly string[]): ContractDocument {
  const isWanted = (id: string) => operations.includes(id) || TOKEN_OPERATIONS.includes(id);
  const paths: ContractDocument["paths"] = {};
  for (const [path, item] of Object.entries(contract.paths)) {
    const kept = Object.entries(item).filter(
      ([name, member]) => !isMethod(name) || isWanted((member as OperationObject).operationId),
    );
    if (kept.some(([name]) => isMethod(name))) paths[path] = Object.fromEntries(kept);
  }
  const sliced = structuredClone({ ...contract, paths });
  dropUnreachable(sliced as unknown as JsonObject);
  return sliced;
}
