// Finds the operation of a call by method and path template, in the table that was generated from the contract.

import { operations } from "../../generated/operations.js";
import type { OperationId } from "../errors/call-info.js";

/** The credentials of the Thredfi API: HTTP Basic with the API key, the partner token, the token of one business. */
export type CredentialName = "basic" | "partner" | "business";

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
  /** What its resource method is called: `invoices.payments.create`. */
  readonly name: string;
  /** What its resource method takes after the ids of the path. */
  readonly input?: "body" | "body?" | "query";
  /** Members of the body or the query that are a day: a `Date` there is written as one. */
  readonly dates?: readonly string[];
  /** The names in the path template. */
  readonly pathParameters: readonly string[];
}

let byPath: Map<string, Record<string, Operation>> | undefined;

/** The operation that the contract has for this method and path template, if any. */
export function findOperation(method: string, path: string): Operation | undefined {
  byPath ??= readTable();
  const methods = byPath.get(path);
  return methods?.[method] ?? methods?.[method.toUpperCase()];
}

/** Every operation as `GET /v1/…`. */
export function operationNames(): string[] {
  return Object.values(operations).map(({ method, path }) => `${method} ${path}`);
}

function readTable(): Map<string, Record<string, Operation>> {
  const found = new Map<string, Record<string, Operation>>();
  for (const [id, row] of Object.entries(operations)) {
    const methods = found.get(row.path) ?? {};
    const pathParameters = [...row.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
    methods[row.method] = { id: id as OperationId, ...row, pathParameters };
    found.set(row.path, methods);
  }
  return found;
}
