// Finds the operation of a call by method and path template, in the table that was generated from the contract.

import { operations } from "../../generated/operations.js";
import type { CredentialName, OperationId } from "../client/types.js";

/** One row of the table, with the members that only some rows have. */
export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly credential: CredentialName;
  readonly alternatives?: readonly CredentialName[];
  readonly externalId?: "same-record" | "updates";
  readonly idempotencyKey?: true;
  /** The request or response body holds a credential. */
  readonly secret?: true;
  readonly paged?: true;
  readonly emptyResponse?: true;
  readonly evidence: "published" | "documented" | "reconstructed";
  /** The names in the path template. */
  readonly pathParameters: readonly string[];
}

let byMethodAndPath: Map<string, Operation> | undefined;

/** The operation that the contract has for this method and path template, if any. */
export function findOperation(method: string, path: string): Operation | undefined {
  byMethodAndPath ??= new Map(
    Object.entries(operations).map(([id, row]) => [
      `${row.method} ${row.path}`,
      {
        id: id as OperationId,
        ...row,
        pathParameters: [...row.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ""),
      },
    ]),
  );
  return byMethodAndPath.get(`${method.toUpperCase()} ${path}`);
}
