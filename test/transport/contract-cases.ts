// One valid call of every operation of the contract, and of every create that carries `external_id` one without it: what
// the fault tests call. The values are those of the conformance suite.

import { baseCase, type Case } from "../../conformance/cases.js";
import { operations } from "../../generated/operations.js";
import { listOperations, readContract } from "../../scripts/openapi/document.js";
import type { ThredfiClient } from "../../src/index.js";
import type { Operation } from "../../src/transport/operation.js";

export interface FaultCase {
  /** The operationId, and what is special about the call. */
  readonly name: string;
  readonly case: Case;
  readonly row: Pick<Operation, "method" | "externalId" | "idempotencyKey">;
  readonly body: Record<string, unknown> | undefined;
  /** What the operation table says: the server may receive it twice without harm. */
  readonly repeats: boolean;
}

export function faultCases(): FaultCase[] {
  const contract = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
  return listOperations(contract).flatMap((operation) => {
    const one = baseCase(contract, operation);
    const row = operations[one.operation.id as keyof typeof operations] as FaultCase["row"];
    const given = one.body as Record<string, unknown> | undefined;
    if (row.externalId === undefined) return [faultCase(one.operation.id, one, row, given)];
    const { external_id: _, ...without } = given ?? {};
    return [
      faultCase(`${one.operation.id} with external_id`, one, row, { ...given, external_id: "ext-1" }),
      faultCase(`${one.operation.id} without external_id`, one, row, without),
    ];
  });
}

function faultCase(name: string, one: Case, row: FaultCase["row"], body: FaultCase["body"]): FaultCase {
  return { name, case: one, row, body, repeats: repeats(row, body) };
}

/** Makes the call the way a user would. */
export function callFaultCase(
  client: ThredfiClient,
  { case: one, body }: FaultCase,
  options: object,
): Promise<{ response: Response }> {
  const { operation, path, query, header, contentType } = one;
  const call = client.request as unknown as (
    method: string,
    path: string,
    options: object,
  ) => Promise<{ response: Response }>;
  const { headers, ...rest } = { headers: {}, ...options };
  return call(operation.method, operation.path, {
    params: { path, query, header },
    headers: { ...(contentType && { "Content-Type": contentType }), ...headers },
    ...(body !== undefined && { body }),
    ...rest,
  });
}

/** The table, read once more and in other words than the transport does. */
function repeats({ method, externalId, idempotencyKey }: FaultCase["row"], body: FaultCase["body"]): boolean {
  switch (method) {
    case "GET":
    case "PUT":
    case "DELETE":
      return true;
    case "POST":
      return idempotencyKey === true || (externalId === "same-record" && body?.["external_id"] !== undefined);
    default:
      return false;
  }
}
