// Every operation has an operationId in snake_case that no other operation has: generated names hang on it.
// It must not care which words an id is made of: those are the API's own.

import type { Rule } from "../types.js";
import { eachOperation, isText } from "../walk.js";

export const operationIdSnakeCase: Rule = () => {
  const owners = new Map<string, string>();
  return eachOperation(({ operation: { operationId: id }, name, report }) => {
    if (!isText(id)) {
      return report(`${name}: operationId is missing; give it one in snake_case, such as list_invoices.`);
    }
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id)) {
      return report(`${name}: operationId "${id}" is not snake_case; "${snakeCase(id)}" would be.`, ["operationId"]);
    }
    const owner = owners.get(id);
    if (owner) return report(`${name}: ${owner} has the same operationId; each must have its own.`, ["operationId"]);
    owners.set(id, name);
  });
};

function snakeCase(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "");
}
