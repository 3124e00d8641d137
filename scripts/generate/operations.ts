// Writes generated/operations.ts: what the contract says of each operation, as the SDK needs it at run time,
// and the same by path and method for the types.

import { type ContractDocument, listOperations } from "../openapi/document.js";
import { operationRecord } from "../openapi/operation-record.js";
import { HEADER } from "./header.js";

/** @param note is called with what the SDK cannot do for an operation */
export function generateOperations(document: ContractDocument, note: (text: string) => void): string {
  const entries = listOperations(document).map((entry) => [entry.id, operationRecord(document, entry, note)] as const);
  const byPath = new Map<string, [string, string][]>();
  for (const [id, record] of entries) {
    byPath.set(record.path, [...(byPath.get(record.path) ?? []), [record.method.toLowerCase(), id]]);
  }

  const lines = [
    "/** What the contract says of each operation, by operationId. */",
    "export const operations = {",
    ...entries.map(([id, record]) => `  ${id}: ${literal(record)},`),
    "} as const;",
    "",
    "/** The operationId of each path and method (types only). */",
    "export interface operationIds {",
    ...[...byPath].map(
      ([path, methods]) =>
        `  ${JSON.stringify(path)}: { ${methods.map(([method, id]) => `${method}: ${JSON.stringify(id)}`).join("; ")} };`,
    ),
    "}",
    "",
    "/** The hosts that the contract names, by environment. */",
    `export const environments = ${literal(environments(document))} as const;`,
    "",
  ];
  return HEADER + lines.join("\n");
}

function environments(document: ContractDocument): Record<string, string> {
  const named: Record<string, string> = {};
  for (const server of document.servers ?? []) {
    const name = server["x-thredfi-environment"];
    if (name) named[name] = server.url;
  }
  return named;
}

/** JSON with bare keys, on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${key}: ${literal(member)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}
