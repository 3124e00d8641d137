// Writes generated/catalogue.ts: what a person looks for in an operation, by operationId. For the command `thredfi` alone:
// the SDK must not import it, since nothing in it decides how a call is made.

import { type ContractDocument, listOperations } from "../openapi/document.js";
import { HEADER } from "./header.js";

const TYPES = `export interface CatalogueEntry {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly deprecated?: true;
  readonly evidence: "published" | "documented" | "reconstructed";
}
`;

export function generateCatalogue(document: ContractDocument): string {
  const entries = listOperations(document).map(({ id, operation }) => {
    const { tags = [], summary = "", deprecated } = operation;
    const evidence = operation["x-thredfi-evidence"]?.level;
    if (!evidence) throw new Error(`${id}: the evidence is missing; run npm run spec:lint`);
    return `  ${id}: ${JSON.stringify({ tags, summary, ...(deprecated && { deprecated }), evidence })},`;
  });
  return [
    HEADER.trimEnd(),
    "",
    TYPES,
    "/** Tags, summary and evidence of each operation, by operationId, in the order of the contract. */",
    "export const catalogue: Readonly<Record<string, CatalogueEntry>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}
