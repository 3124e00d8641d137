// Finds what the command line names in the tables that were generated from the contract.

import { operations } from "../../generated/operations.js";
import {
  type ContractSchema,
  components,
  type OperationSchemas,
  operationSchemas,
  type SchemaRef,
} from "../../generated/schemas.js";
import { didYouMean } from "../errors/nearest.js";
import { findOperation, type Operation } from "../transport/operation.js";
import { shown, usageError } from "./exit-codes.js";

/**
 * @param words an operationId alone; what else people write is an error that names the operation they mean
 * @throws CliError
 */
export function findOperationById(...words: readonly string[]): { operation: Operation; schemas: OperationSchemas } {
  const [id = ""] = words;
  const row =
    words.length === 1 && Object.hasOwn(operations, id) ? operations[id as keyof typeof operations] : undefined;
  const operation = row && findOperation(row.method, row.path);
  const schemas = operationSchemas[id];
  if (operation && schemas) return { operation, schemas };
  throw usageError(suggestion(words));
}

/** For `GET /v1/…`, the name of a resource method, a resource, or a slip of the fingers. */
function suggestion(words: readonly string[]): string {
  const rows = Object.entries(operations);
  const [first = "", extra] = words;
  const path = words.find((word) => word.includes("/"));
  if (path !== undefined) {
    const method = words.find((word) => !word.includes("/"))?.toUpperCase();
    const found = rows.filter(([, row]) => isAt(row.path, path) && (method === undefined || row.method === method));
    if (found.length === 0)
      return "No operation of the contract has this method and path. thredfi operations lists them.";
    return `An operation is called by its operationId: ${listOf(found.map(([id]) => id))}.`;
  }
  if (extra !== undefined)
    return `${shown(extra, "an argument")} is one argument too many: call takes one operationId.`;
  const resource = first.toLowerCase();
  const named = rows.filter(([, { name }]) => name.toLowerCase() === resource);
  const found = named.length > 0 ? named : rows.filter(([, { name }]) => resourceOf(name) === resource);
  const near = found.length > 0 ? ` ${listOf(found.map(([id]) => id))}?` : "";
  const hint = near ? ` Did you mean${near}` : didYouMean(first, Object.keys(operations));
  return `${shown(first)} is not an operation of the contract.${hint} thredfi operations lists them.`;
}

function listOf(ids: readonly string[]): string {
  return ids.length > 1 ? `${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}` : (ids[0] ?? "");
}

/** `invoices.payments` of `invoices.payments.create` */
function resourceOf(name: string): string {
  return name.slice(0, name.lastIndexOf(".")).toLowerCase();
}

/** Whether a path, with ids or with the names of ids, is one of this template. */
function isAt(template: string, path: string): boolean {
  const given = (path.split(/[?#]/, 1)[0] ?? "")
    .replace(/^https?:\/\/[^/]+/, "")
    .split("/")
    .filter(Boolean);
  const parts = template.split("/").filter(Boolean);
  return parts.length === given.length && parts.every((part, at) => part.startsWith("{") || part === given[at]);
}

export function resolveSchema(ref: SchemaRef): ContractSchema {
  return typeof ref === "string" ? (components[ref] ?? {}) : ref;
}
