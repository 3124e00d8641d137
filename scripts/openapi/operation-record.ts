// One operation as a row of the operation table: what the SDK needs to know of it at run time.
// Facts only: no behaviour is decided here.

import {
  type ContractDocument,
  type ContractOperation,
  propertiesOf,
  type ResponseObject,
  resolve,
  type SchemaObject,
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
  /** Members of the body or the query that are a day; every other `Date` is a point in time. */
  dates?: string[];
  /** A successful response may have no body: none is documented, or its shape is not. */
  emptyResponse?: true;
}

/** Keywords that say what a value is. */
const SHAPING = ["type", "properties", "items", "allOf", "anyOf", "oneOf", "enum"];

/** @param note is called with what the SDK cannot do for the operation */
export function operationRecord(
  document: ContractDocument,
  entry: ContractOperation,
  note: (text: string) => void = () => undefined,
): OperationRecord {
  const { operation } = entry;
  const credential = operation["x-thredfi-credential"];
  if (!credential) throw new Error(`${entry.id}: the credential is missing; run npm run spec:lint`);

  const documented = new Set(entry.security.flatMap((requirement) => Object.keys(requirement)).map(credentialOfScheme));
  const alternatives = CREDENTIALS.filter((name) => name !== credential && documented.has(name));
  const names = (place: string) => entry.parameters.filter((p) => p.in === place).map((p) => p.name.toLowerCase());
  const query = names("query");
  const bodySchema = Object.values(entry.requestBody?.content ?? {})[0]?.schema;

  // A create without a body is possible by the letter of some pages, and useless.
  const { "x-thredfi-resource": resource, "x-thredfi-method": verb } = operation;
  const needsBody = entry.requestBody?.required || ["create", "update", "patch"].includes(verb ?? "");
  const input = entry.requestBody ? (needsBody ? "body" : "body?") : query.length > 0 ? "query" : undefined;

  // Like beside like: in this order the table is an eighth smaller when it is compressed.
  const record: OperationRecord = {
    credential,
    ...(alternatives.length > 0 && { alternatives }),
    path: entry.path,
    ...(resource !== undefined && verb !== undefined && { name: `${resource}.${verb}` }),
    ...(input && { input }),
    method: entry.method.toUpperCase(),
  };
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
  if (query.includes("page") && query.includes("page_size") && pageItems(document, entry)) record.paged = true;
  const dates = dateNames(document, entry, bodySchema, note);
  if (dates.length > 0) record.dates = dates;
  return record;
}

/** The schema of the items that the operation returns in the envelope of a page: in `results`, or in `data`. */
export function pageItems(document: ContractDocument, entry: ContractOperation): SchemaObject | undefined {
  const [success] = successes(entry);
  const { results, data } = propertiesOf(document, success?.content?.["application/json"]?.schema);
  return [results, data].map((list) => resolve(document, list)?.items).find((items) => items);
}

/** The members of the query and the body, at any depth, whose format is `date`. */
function dateNames(
  document: ContractDocument,
  { id, parameters }: ContractOperation,
  body: SchemaObject | undefined,
  note: (text: string) => void,
): string[] {
  const formats = new Map<string, Set<string>>();
  const read = (name: string, schema: SchemaObject | undefined, parents: readonly SchemaObject[]): void => {
    const { format = "", properties = {}, items, ...rest } = resolve(document, schema ?? {});
    if (schema && parents.includes(schema)) return;
    const path = schema ? [...parents, schema] : parents;
    formats.set(name, (formats.get(name) ?? new Set()).add(format));
    for (const [member, child] of Object.entries(properties)) read(member, child, path);
    for (const part of [items ?? [], rest.allOf ?? [], rest.anyOf ?? [], rest.oneOf ?? []].flat())
      read(name, part, path);
  };
  for (const parameter of parameters) if (parameter.in === "query") read(parameter.name, parameter.schema, []);
  read("", body, []);
  const dates = [...formats].filter(([, found]) => found.has("date"));
  return dates.flatMap(([name, found]) => {
    if (found.size === 1) return [name];
    note(`${id}: ${name} is a day in one place and something else in another; a Date is sent as an instant in both`);
    return [];
  });
}

function successes({ responses }: ContractOperation): ResponseObject[] {
  return Object.entries(responses).flatMap(([status, response]) => (status.startsWith("2") ? [response] : []));
}

function hasBody(document: ContractDocument, { content }: ResponseObject): boolean {
  const schema = content?.["application/json"]?.schema;
  return schema !== undefined && Object.keys(resolve(document, schema)).some((key) => SHAPING.includes(key));
}
