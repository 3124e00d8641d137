// Cuts the contract down to a few operations and what they refer to, so that a mock of it starts at once. Pure: it gives
// a new document and leaves the whole one alone.

import { type ContractDocument, METHODS } from "../scripts/openapi/document.js";
import { TOKEN_OPERATIONS } from "./operation-table.js";

export function sliceContract(contract: ContractDocument, operations: readonly string[]): ContractDocument {
  const wanted = new Set([...TOKEN_OPERATIONS, ...operations]);
  const paths: ContractDocument["paths"] = {};
  for (const [path, item] of Object.entries(contract.paths)) {
    const kept = Object.entries(item).filter(([member, value]) => {
      if (!(METHODS as readonly string[]).includes(member)) return true;
      return wanted.has((value as { operationId: string }).operationId);
    });
    if (kept.some(([member]) => (METHODS as readonly string[]).includes(member))) {
      paths[path] = Object.fromEntries(kept) as ContractDocument["paths"][string];
    }
  }
  const sliced = structuredClone({ ...contract, paths });
  const components: Record<string, Record<string, unknown>> = {};
  const securitySchemes = contract.components?.securitySchemes;
  if (securitySchemes) components["securitySchemes"] = structuredClone(securitySchemes);
  collect(contract, paths, components);
  return { ...sliced, components: components as NonNullable<ContractDocument["components"]> };
}

/** Copies every component that the node refers to, and what those refer to. */
function collect(contract: ContractDocument, node: unknown, into: Record<string, Record<string, unknown>>): void {
  if (typeof node !== "object" || node === null) return;
  const { $ref } = node as { $ref?: unknown };
  const [, section, name] = typeof $ref === "string" ? (/^#\/components\/([^/]+)\/([^/]+)$/.exec($ref) ?? []) : [];
  if (section !== undefined && name !== undefined && into[section]?.[name] === undefined) {
    const found = (contract.components as Record<string, Record<string, unknown>> | undefined)?.[section]?.[name];
    if (found === undefined) throw new Error(`${String($ref)} leads nowhere`);
    into[section] = { ...into[section], [name]: structuredClone(found) };
    collect(contract, found, into);
  }
  for (const value of Object.values(node)) collect(contract, value, into);
}
