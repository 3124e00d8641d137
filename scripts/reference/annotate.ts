// Makes the copy of the contract that the reference is built from: the same facts, with the notes a reader needs in
// the descriptions, because that is the only text Redoc shows. It must never change the document it is given.

import { methodRows, partnerResources, sdkCall } from "../generate/resources.js";
import { type ContractDocument, listOperations, type SchemaObject } from "../openapi/document.js";
import { evidenceLegend, operationNotes, schemaNotes } from "./notes.js";

export function annotate(contract: ContractDocument): ContractDocument {
  const document = structuredClone(contract);
  const operations = listOperations(document);
  document.info.description = joined([document.info.description, evidenceLegend(operations)]);
  const rows = methodRows(document);
  const ofPartner = partnerResources(rows);
  for (const found of operations) {
    const row = rows.find(({ entry }) => entry.id === found.id);
    const { operation } = found;
    operation.description = joined([operation.description, operationNotes(found, row && sdkCall(row, ofPartner))]);
  }
  visitSchemas(document, (schema) => {
    const notes = schemaNotes(schema);
    if (notes.length > 0) schema.description = joined([schema.description, ...notes]);
  });
  return document;
}

/** Every object that carries one of our marks, wherever it stands: the marks are only ever put on schemas. */
function visitSchemas(node: unknown, visit: (schema: SchemaObject) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) visitSchemas(item, visit);
  } else if (typeof node === "object" && node !== null) {
    if ("x-extensible-enum" in node || "x-thredfi-inferred" in node) visit(node as SchemaObject);
    for (const [name, value] of Object.entries(node)) {
      if (name !== "example" && name !== "examples" && name !== "default") visitSchemas(value, visit);
    }
  }
}

function joined(parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
