// Writes generated/resources.ts: the interfaces of the resource methods, with what an editor shows on hover. What a method
// does is in src/client/resource-methods.ts.

import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  propertiesOf,
  resolve,
  type SchemaObject,
} from "../openapi/document.js";
import { type OperationRecord, operationRecord, pageItems } from "../openapi/operation-record.js";
import { HEADER } from "./header.js";
import { evidenceText } from "./types.js";

/** An operation that has a resource method. */
export interface Row {
  readonly entry: ContractOperation;
  readonly record: OperationRecord;
  /** The words of its name: `["invoices", "payments", "create"]`. */
  readonly words: string[];
}

const STATUS_ERRORS: Record<string, string> = {
  "400": "ThredfiBadRequestError",
  "401": "ThredfiUnauthorizedError",
  "403": "ThredfiForbiddenError",
  "404": "ThredfiNotFoundError",
  "409": "ThredfiConflictError",
  "429": "ThredfiRateLimitError",
};

/** In the order of the contract; tokens have none, `client.tokens` takes care of them. */
export function methodRows(document: ContractDocument): Row[] {
  return listOperations(document).flatMap((entry) => {
    if (entry.operation["x-thredfi-resource"] === undefined) return [];
    const record = operationRecord(document, entry);
    return record.name && !record.secret ? [{ entry, record, words: record.name.split(".") }] : [];
  });
}

/** The first words of the resources that stand on the client itself, not on one business. */
export function partnerResources(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ record, words: [first = ""] }) => (inBusiness(record) ? [] : [first])));
}

/** `cafe.invoices.get(invoiceId)`, as far as the ids. */
export function callOf({ record, words }: Row, ofPartner: ReadonlySet<string>): { call: string; ids: string[] } {
  const isPartner = ofPartner.has(words[0] ?? "");
  const ids = [...record.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  return {
    call: `${isPartner ? "thredfi" : "cafe"}.${words.join(".")}`,
    ids: ids.filter((name) => isPartner || name !== "business_id"),
  };
}

/** `thredfi.business(id).invoices.update(invoiceId, body)` */
export function sdkCall(row: Row, ofPartner: ReadonlySet<string>): string {
  const { call, ids } = callOf(row, ofPartner);
  const given = [...ids.map(camel), ...(row.record.input ? [row.record.input.replace("?", "")] : [])];
  return `${call.replace(/^cafe/, "thredfi.business(id)")}(${given.join(", ")})`;
}

/** What the method gives: `Invoice`. */
export function resultOf(document: ContractDocument, { entry, record }: Row): string {
  const named = (schema: string) => schema;
  return isList({ record }) ? itemOf(document, entry, named) : dataOf(document, entry, named);
}

export function generateResources(document: ContractDocument): string {
  const rows = methodRows(document);
  const ofPartner = partnerResources(rows);
  const schemas = new Set<string>();
  const queries: string[] = [];
  const use = (name: string) => {
    schemas.add(name);
    return name;
  };

  const resources = [
    ...new Set(rows.flatMap(({ words }) => words.slice(0, -1).map((_, at) => words.slice(0, at + 1).join(".")))),
  ];
  const interfaces = resources.map((resource) => {
    const isPartner = ofPartner.has(resource.split(".")[0] ?? "");
    const children = resources.filter(
      (one) => one.startsWith(`${resource}.`) && !one.slice(resource.length + 1).includes("."),
    );
    const methods = rows
      .filter(({ words }) => words.slice(0, -1).join(".") === resource)
      .map((row) => methodText(document, row, isPartner, use, queries));
    return [
      methodsOf(resource, isPartner),
      `export interface ${pascal(resource)} {`,
      ...methods,
      ...children.map((child) => member(child, isPartner)),
      "}",
      "",
    ].join("\n");
  });
  const root = (name: string, says: string, partner: boolean) => [
    `/** ${says} */`,
    `export interface ${name} {`,
    ...resources
      .filter((one) => !one.includes(".") && ofPartner.has(one) === partner)
      .map((one) => member(one, partner)),
    "}",
    "",
  ];
  return `${HEADER}${[
    'import type { Paginated } from "../src/client/pagination.js";',
    'import type { CallPromise, IdempotentOptions, ListOptions, ResourceOptions } from "../src/client/resource-types.js";',
    "import type {",
    ...["operations", ...[...schemas].sort()].map((name) => `  ${name},`),
    '} from "./types.js";',
    "",
    ...root("PartnerResources", "What a partner has, on the client itself.", true),
    ...root("BusinessResources", "What one business has, on `thredfi.business(id)`.", false),
    ...interfaces,
    ...queries,
  ].join("\n")}`;
}

/** The comment on a resource, and on the member that has it. */
function methodsOf(resource: string, isPartner: boolean, indent = ""): string {
  return `${indent}/** The methods of \`${isPartner ? "thredfi" : "thredfi.business(id)"}.${resource}\`. */`;
}

function member(resource: string, isPartner: boolean): string {
  const name = resource.split(".").at(-1);
  return `${methodsOf(resource, isPartner, "  ")}\n  readonly ${name}: ${pascal(resource)};`;
}

const inBusiness = ({ path }: OperationRecord) => path.includes("{business_id}");

function methodText(
  document: ContractDocument,
  { entry, record, words }: Row,
  isPartner: boolean,
  use: (schema: string) => string,
  queries: string[],
): string {
  const row = { entry, record, words };
  const { call, ids } = callOf(row, new Set(isPartner ? [words[0] ?? ""] : []));
  const parameters = ids.map((name) => `${camel(name)}: string`);
  const bodySchema = Object.values(entry.requestBody?.content ?? {})[0]?.schema;
  if (record.input === "query") {
    const name = `${pascal(words.join("."))}Query`;
    queries.push(
      `/** What \`${words.join(".")}()\` may ask for. */\nexport interface ${name} extends NonNullable<operations[${JSON.stringify(entry.id)}]["parameters"]["query"]> {}\n`,
    );
    parameters.push(`query${neededQuery(entry) ? "" : "?"}: ${name}`);
  } else if (record.input) {
    parameters.push(`body${record.input === "body?" ? "?" : ""}: ${typeOf(bodySchema, use)}`);
  }
  const credentials = [record.credential, ...(record.alternatives ?? [])]
    .map((name) => JSON.stringify(name))
    .join(" | ");
  const options = record.paged ? "ListOptions" : record.idempotencyKey ? "IdempotentOptions" : "ResourceOptions";
  parameters.push(`options?: ${options}<${credentials}>`);
  const data = isList(row) ? itemOf(document, entry, use) : dataOf(document, entry, use);
  const more = moreOf(document, row);
  const picked = more && `, Pick<${use(more.schema)}, ${more.members.map((each) => JSON.stringify(each)).join(" | ")}>`;
  const result = record.paged ? `Paginated<${data}${picked ?? ""}>` : `CallPromise<${data}${isList(row) ? "[]" : ""}>`;
  const doc = docOf(row, call, ids);
  return `${comment(doc)}\n  ${words.at(-1)}(${parameters.join(", ")}): ${result};`;
}

export function isList({ record }: Pick<Row, "record">): boolean {
  return record.paged === true || record.name?.endsWith(".list") === true;
}

/** What the method gives, without the envelopes: see the function of this name in src/client/resource-methods.ts. */
function dataOf(document: ContractDocument, entry: ContractOperation, use: (schema: string) => string): string {
  const types = successSchemas(entry).map((schema) => {
    const [report] = schema.oneOf ?? [schema];
    const name = nameOf(report);
    const { properties = {} } = (name && document.components?.schemas?.[name]) || {};
    return Object.keys(properties).join() === "data" ? typeOf(properties["data"], use) : typeOf(report, use);
  });
  return [...new Set(types)].join(" | ") || "undefined";
}

/** What stands around the items of every list. */
const ENVELOPE = ["count", "page_info", "next", "previous", "results", "data"];

/** The items of a list, in one page or more. */
function itemOf(document: ContractDocument, entry: ContractOperation, use: (schema: string) => string): string {
  const [schema = {}] = successSchemas(entry);
  const lists = [resolve(document, schema), ...Object.values(propertiesOf(document, schema))];
  const items = pageItems(document, entry) ?? lists.find((list) => list.items)?.items;
  if (!items) throw new Error(`${entry.id}: its list has no array`);
  return typeOf(items, use);
}

/** The schema of a page that has more than its items and what stands around them, and which members. */
export function moreOf(
  document: ContractDocument,
  { entry, record }: Row,
): { schema: string; members: string[] } | undefined {
  const [page] = successSchemas(entry);
  const schema = nameOf(page);
  const members = Object.keys(propertiesOf(document, page)).filter((member) => !ENVELOPE.includes(member));
  return record.paged && schema && members.length > 0 ? { schema, members } : undefined;
}

function successSchemas({ responses }: ContractOperation): SchemaObject[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const schema = Object.values(content ?? {})[0]?.schema;
    return status.startsWith("2") && schema ? [schema] : [];
  });
}

export function nameOf(schema: SchemaObject | undefined): string | undefined {
  const ref = schema?.$ref ?? (schema?.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  return ref?.split("/").at(-1);
}

export function typeOf(schema: SchemaObject | undefined, use: (schema: string) => string): string {
  const name = nameOf(schema);
  return name ? use(name) : "unknown";
}

function docOf({ entry, record }: Row, call: string, ids: string[]): string {
  const { id, operation, responses } = entry;
  const evidence = operation["x-thredfi-evidence"];
  const thrown = Object.keys(responses).flatMap((status) => STATUS_ERRORS[status] ?? []);
  const body = exampleBody(entry);
  const input = record.input?.startsWith("body") ? body : neededQuery(entry);
  const given = [...ids.map(camel), ...(input === undefined ? [] : [literal(input)])];
  const example = record.paged
    ? `for await (const one of ${call}(${given.join(", ")})) console.log(one);`
    : `const result = await ${call}(${given.join(", ")});`;
  return [
    `${operation.summary ?? id}.`,
    operation.description ?? "",
    repeatText(record),
    evidence ? evidenceText(evidence) : "",
    `\`${id}\`: ${record.method} ${record.path}`,
    ["@example", "```ts", example, "```"].join("\n"),
    `@throws {ThredfiApiError} when the API responds with an error${thrown.length > 0 ? `: ${thrown.join(", ")}` : ""}`,
  ]
    .filter((part) => part.trim() !== "")
    .join("\n\n");
}

/** The query that the operation cannot do without, as the contract's examples fill it. */
export function neededQuery({ parameters }: ContractOperation): Record<string, unknown> | undefined {
  const needed = parameters.filter((one) => one.in === "query" && one.required);
  if (needed.length === 0) return undefined;
  return Object.fromEntries(
    needed.map(({ name, example, schema }) => [name, example ?? schema?.example ?? schema?.default]),
  );
}

/** The contract's first example of the body. */
export function exampleBody({ requestBody }: ContractOperation): unknown {
  return Object.values(Object.values(requestBody?.content ?? {})[0]?.examples ?? {})[0]?.value;
}

export function repeatText({ method, externalId, idempotencyKey }: OperationRecord): string {
  if (method === "GET") return "Safe to repeat: it changes nothing.";
  if (method === "PUT" || method === "DELETE") return "Safe to repeat: the result is the same.";
  const parts = [
    ...(externalId === "same-record"
      ? ["`external_id` makes a repeat safe: the API returns the record of the first call."]
      : []),
    ...(externalId === "updates" ? ["A repeat with the same `external_id` updates the record of the first call."] : []),
    ...(idempotencyKey ? ["The SDK sends an `Idempotency-Key`, the same for every attempt of a call."] : []),
  ];
  return parts.join(" ") || "Not safe to repeat: read the record first.";
}

const UNQUOTED = /"([A-Za-z_$][\w$]*)": /g;

export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNQUOTED, "$1: ");
}

function comment(text: string, indent = "  "): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

export function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return name.replace(/(?:^|\.)(.)/g, (_, first: string) => first.toUpperCase());
}
