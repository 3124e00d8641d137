// Finds an operation of the contract by the id that was given on the command line.

import { operations } from "../../generated/operations.js";
import { type OperationSchemas, operationSchemas } from "../../generated/schemas.js";
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
