// Writes generated/resources.ts: the interfaces of the resource methods, with what an editor shows on hover, and the
// schemas that they name. What a method does is in src/client/resource-methods.ts.

import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  type SchemaObject,
} from "../openapi/document.js";
import { type OperationRecord, operationRecord } from "../openapi/operation-record.js";
import { HEADER } from "./header.js";
import { evidenceText } from "./types.js";

interface Row {
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

export function generateResources(document: ContractDocument): string {
  const rows: Row[] = listOperations(document).flatMap((entry) => {
    const record = operationRecord(document, entry);
    return record.name && !record.secret ? [{ entry, record, words: record.name.split(".") }] : [];
  });
  const ofPartner = new Set(rows.flatMap(({ record, words }) => (inBusiness(record) ? [] : [words[0]])));
  const schemas = new Map<string, string>();
  const queries: string[] = [];
  const use = (name: string) => {
    schemas.set(name, namedSchema(document, name));
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
      `/** The methods of \`${isPartner ? "thredfi" : "thredfi.business(id)"}.${resource}\`. */`,
      `export interface ${pascal(resource)} {`,
      ...methods,
      ...children.map((child) => `  readonly ${child.split(".").at(-1)}: ${pascal(child)};`),
      "}",
      "",
    ].join("\n");
  });
  const root = (name: string, says: string, partner: boolean) => [
    `/** ${says} */`,
    `export interface ${name} {`,
    ...resources
      .filter((one) => !one.includes(".") && ofPartner.has(one) === partner)
      .map((one) => `  readonly ${one}: ${pascal(one)};`),
    "}",
    "",
  ];
  return `${HEADER}${[
    'import type { Paginated } from "../src/client/pagination.js";',
    'import type { CallPromise, IdempotentOptions, ListOptions, QueryOf, ResourceOptions } from "../src/client/resource-types.js";',
    'import type { components } from "./types.js";',
    "",
    'type Schemas<Name extends keyof components["schemas"]> = components["schemas"][Name];',
    "",
    ...root("PartnerResources", "What a partner has, on the client itself.", true),
    ...root("BusinessResources", "What one business has, on `thredfi.business(id)`.", false),
    ...interfaces,
    ...queries,
    ...[...schemas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
  ].join("\n")}`;
}

const inBusiness = ({ path }: OperationRecord) => path.includes("{business_id}");

function methodText(
  document: ContractDocument,
  { entry, record, words }: Row,
  isPartner: boolean,
  use: (schema: string) => string,
  queries: string[],
): string {
  const ids = [...record.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const positional = ids.filter((name) => isPartner || name !== "business_id");
  const parameters = positional.map((name) => `${camel(name)}: string`);
  const bodySchema = Object.values(entry.requestBody?.content ?? {})[0]?.schema;
  if (record.input === "query") {
    const name = `${pascal(words.join("."))}Query`;
    queries.push(
      `/** What \`${words.join(".")}()\` may ask for. */\nexport interface ${name} extends QueryOf<${JSON.stringify(entry.id)}> {}\n`,
    );
    parameters.push(`query?: ${name}`);
  } else if (record.input) {
    parameters.push(`body${record.input === "body?" ? "?" : ""}: ${typeOf(bodySchema, use)}`);
  }
  const credentials = [record.credential, ...(record.alternatives ?? [])]
    .map((name) => JSON.stringify(name))
    .join(" | ");
  const options = record.paged ? "ListOptions" : record.idempotencyKey ? "IdempotentOptions" : "ResourceOptions";
  parameters.push(`options?: ${options}<${credentials}>`);
  const result = record.paged
    ? `Paginated<${itemOf(document, entry, use)}>`
    : `CallPromise<${dataOf(document, entry, use)}>`;
  const doc = docOf(entry, record, words, positional, isPartner);
  return `${comment(doc)}\n  ${words.at(-1)}(${parameters.join(", ")}): ${result};`;
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

function itemOf(document: ContractDocument, entry: ContractOperation, use: (schema: string) => string): string {
  const list = document.components?.schemas?.[nameOf(successSchemas(entry)[0]) ?? ""];
  const parts = [list, ...(list?.allOf ?? [])];
  const results = parts.flatMap((part) => part?.properties?.["results"] ?? [])[0];
  if (!results?.items) throw new Error(`${entry.id}: its list has no results`);
  return typeOf(results.items, use);
}

function successSchemas({ responses }: ContractOperation): SchemaObject[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const schema = Object.values(content ?? {})[0]?.schema;
    return status.startsWith("2") && schema ? [schema] : [];
  });
}

function nameOf(schema: SchemaObject | undefined): string | undefined {
  const ref = schema?.$ref ?? (schema?.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  return ref?.split("/").at(-1);
}

function typeOf(schema: SchemaObject | undefined, use: (schema: string) => string): string {
  const name = nameOf(schema);
  return name ? use(name) : "unknown";
}

/** An interface, for an editor shows its name where it would write out a type. */
function namedSchema(document: ContractDocument, name: string): string {
  const schema = document.components?.schemas?.[name] ?? {};
  const member = `Schemas<${JSON.stringify(name)}>`;
  const declaration =
    schema.properties || schema.allOf
      ? `export interface ${name} extends ${member} {}`
      : `export type ${name} = ${member};`;
  return `${schema.description ? `${comment(schema.description, "")}\n` : ""}${declaration}\n`;
}

function docOf(
  { id, operation, responses, requestBody }: ContractOperation,
  record: OperationRecord,
  words: string[],
  ids: string[],
  isPartner: boolean,
): string {
  const evidence = operation["x-thredfi-evidence"];
  const thrown = Object.keys(responses).flatMap((status) => STATUS_ERRORS[status] ?? []);
  const call = `${isPartner ? "thredfi" : "cafe"}.${words.join(".")}`;
  const body = Object.values(Object.values(requestBody?.content ?? {})[0]?.examples ?? {})[0]?.value;
  const given = [...ids.map(camel), ...(record.input?.startsWith("body") && body !== undefined ? [literal(body)] : [])];
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

function repeatText({ method, externalId, idempotencyKey }: OperationRecord): string {
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

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNQUOTED, "$1: ");
}

function comment(text: string, indent = "  "): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return name.replace(/(?:^|\.)(.)/g, (_, first: string) => first.toUpperCase());
}
