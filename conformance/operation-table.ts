// The generated operation table, and what it tells apart: the SDK's own requests for tokens, which go to the operations
// that the contract marks as secret, and calls.

import { operations } from "../generated/operations.js";
import type { OperationRecord } from "../scripts/openapi/operation-record.js";

export type OperationRow = { readonly [Member in keyof OperationRecord]: Readonly<OperationRecord[Member]> };
export type OperationTable = Readonly<Record<string, OperationRow>>;

export const TABLE: OperationTable = operations;

const secret = Object.entries(TABLE).filter(([, row]) => row.secret);

/** The SDK needs them whatever is called. */
export const TOKEN_OPERATIONS: readonly string[] = secret.map(([id]) => id);

/** The token operation that a request to this path is for, if any, with the values in the path. */
export function tokenOperationAt(pathname: string): { row: OperationRow; values: readonly string[] } | undefined {
  for (const [, row] of secret) {
    const found = new RegExp(`^${row.path.replace(/\{[^}]+\}/g, "([^/]+)")}$`).exec(pathname);
    if (found) return { row, values: found.slice(1) };
  }
  return undefined;
}

export const isTokenRequest = (request: Request) => tokenOperationAt(new URL(request.url).pathname) !== undefined;
