// One operation as a row of the operation table: what the SDK needs to know of it at run time.
// Facts only: no behaviour is decided here.

import {
  type ContractDocument,
  type ContractOperation,
  propertiesOf,
  type ResponseObject,
  resolve,
} from "./document.js";
import { CREDENTIALS, type CredentialName, credentialOfScheme } from "./extensions.js";

export interface OperationRecord {
  method: string;
  path: string;
  credential: CredentialName;
  /** Other credentials that the contract documents for the operation. */
  alternatives?: CredentialName[];
  /** A create that carries `external_id`; what a repeat with the same value does. */
  externalId?: "same-record" | "updates";
  /** The operation takes an `Idempotency-Key` header. */
  idempotencyKey?: true;
  /** The request or response body holds a credential. */
  secret?: true;
  /** The response is one page of a list. */
  paged?: true;
  /** What its resource method is called: `invoices.payments.create`. */
  name?: string;
  /** What its resource method takes after the ids of the path; `body?` where it may be left out. */
  input?: "body" | "body?" | "query";
  /** A successful response may have no body: none is documented, or its shape is not. */
  emptyResponse?: true;
}

/** Keywords that say what a value is. */
const SHAPING = ["type", "properties", "items", "allOf", "anyOf", "oneOf", "enum"];

export function operationRecord(document: ContractDocument, entry: ContractOperation): OperationRecord {
  const { operation } = entry;
  const credential = operation["x-thredfi-credential"];
  if (!credential) throw new Error(`${entry.id}: the credential is missing; run npm run spec:lint`);

  const documented = new Set(entry.security.flatMap((requirement) => Object.keys(requirement)).map(credentialOfScheme));
  const alternatives = CREDENTIALS.filter((name) => name !== credential && documented.has(name));
  const names = (place: string) => entry.parameters.filter((p) => p.in === place).map((p) => p.name.toLowerCase());
  const query = names("query");
  const bodySchema = Object.values(entry.requestBody?.content ?? {})[0]?.schema;

  const record: OperationRecord = { method: entry.method.toUpperCase(), path: entry.path, credential };
  if (alternatives.length > 0) record.alternatives = alternatives;
  if (operation["x-thredfi-secret"]) record.secret = true;
  const repeat = operation["x-thredfi-repeat"];
  if (repeat) {
    if (!("external_id" in propertiesOf(document, bodySchema))) {
      throw new Error(`${entry.id}: x-thredfi-repeat speaks of external_id, but the request body has none`);
    }
    record.externalId = repeat;
  }
  if (names("header").includes("idempotency-key")) record.idempotencyKey = true;
  if (successes(entry).some((response) => !hasBody(document, response))) record.emptyResponse = true;
  if (query.includes("page") && query.includes("page_size")) record.paged = true;
  const { "x-thredfi-resource": resource, "x-thredfi-method": verb } = operation;
  if (resource !== undefined && verb !== undefined) record.name = `${resource}.${verb}`;
  // A create without a body is possible by the letter of some pages, and useless.
  const needsBody = entry.requestBody?.required || ["create", "update", "patch"].includes(verb ?? "");
  if (entry.requestBody) record.input = needsBody ? "body" : "body?";
  else if (query.length > 0) record.input = "query";
  return record;
}

function successes({ responses }: ContractOperation): ResponseObject[] {
  return Object.entries(responses).flatMap(([status, response]) => (status.startsWith("2") ? [response] : []));
}

function hasBody(document: ContractDocument, { content }: ResponseObject): boolean {
  const schema = content?.["application/json"]?.schema;
  return schema !== undefined && Object.keys(resolve(document, schema)).some((key) => SHAPING.includes(key));
}
