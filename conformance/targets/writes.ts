// What may be written to a real API when it is asked for: creates of records that carry an external_id, each marked by a
// prefix so that they can be found again. Never a business, never a change or a deletion of what is there.

import { type ContractDocument, type ContractOperation, propertiesOf } from "../../scripts/openapi/document.js";
import { build } from "../generate/build-value.js";
import type { KnownRecords } from "./known-records.js";

export const externalIdPrefix = (at: Date) => `conformance-${at.getTime().toString(36)}-`;

export function isWritable(
  contract: ContractDocument,
  { id, method, operation, requestBody }: ContractOperation,
): boolean {
  const schema = requestBody?.content["application/json"]?.schema;
  return (
    method === "post" &&
    id !== "create_business" &&
    operation["x-thredfi-repeat"] === "same-record" &&
    "external_id" in propertiesOf(contract, schema)
  );
}

/** The required members and the external_id, with ids of records that are there; a string says what is missing. */
export function writeBody(
  contract: ContractDocument,
  { id, requestBody }: ContractOperation,
  known: KnownRecords,
  prefix: string,
): Record<string, unknown> | string {
  const schema = requestBody?.content["application/json"]?.schema;
  const body = build(contract, schema, { direction: "request", members: "required" }) as Record<string, unknown>;
  for (const name of Object.keys(body).filter((member) => member.endsWith("_id"))) {
    const found = known.named(name);
    if (found === undefined) return `no record is known that ${name} could name`;
    body[name] = found;
  }
  return { ...body, external_id: `${prefix}${id}` };
}
