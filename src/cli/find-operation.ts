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

/** @throws CliError that names the nearest operation */
export function findOperationById(id: string): { operation: Operation; schemas: OperationSchemas } {
  const row = Object.hasOwn(operations, id) ? operations[id as keyof typeof operations] : undefined;
  const operation = row && findOperation(row.method, row.path);
  const schemas = operationSchemas[id];
  if (operation && schemas) return { operation, schemas };
  const near = didYouMean(id, Object.keys(operations));
  throw usageError(`${shown(id)} is not an operation of the contract.${near} thredfi operations lists them.`);
}

export function resolveSchema(ref: SchemaRef): ContractSchema {
  return typeof ref === "string" ? (components[ref] ?? {}) : ref;
}
