// Writes generated/catalogue.ts: what a person looks for in an operation, by operationId. For the command `thredfi` alone:
// the SDK must not import it, since nothing in it decides how a call is made.

import { type ContractDocument, listOperations } from "../openapi/document.js";
import { HEADER } from "./header.js";

const TYPES = `export interface CatalogueEntry {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly deprecated?: true;
}
`;

export function generateCatalogue(document: ContractDocument): string {
  const entries = listOperations(document).map(({ id, operation }) => {
    const { tags = [], summary = "", deprecated } = operation;
    return `  ${id}: ${JSON.stringify({ tags, summary, ...(deprecated && { deprecated }) })},`;
  });
  return [
    HEADER.trimEnd(),
    "",
    TYPES,
    "/** Tags and summary of each operation, by operationId, in the order of the contract. */",
    "export const catalogue: Readonly<Record<string, CatalogueEntry>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}
