// Writes docs/api/: a page for each resource with its methods and the schemas that they take and give, and an index of all
// operations. Every word comes from the contract; a schema is described on the first page that needs it.

import { escapeMarkdown, table } from "../../src/cli/report/markdown-parts.js";
import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  propertiesOf,
  resolve,
  type SchemaObject,
} from "../openapi/document.js";
import { operationRecord } from "../openapi/operation-record.js";
import {
  callOf,
  camel,
  exampleBody,
  isList,
  literal,
  methodRows,
  moreOf,
  nameOf,
  neededQuery,
  partnerResources,
  type Row,
  repeatText,
  resultOf,
} from "./resources.js";
import { evidenceText } from "./types.js";

const HEADER = "<!-- Written by `npm run generate` from spec/openapi.yaml. Do not edit. -->\n\n";

/** Stands for every id in the examples. */
const ID = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

export function generateApiPages(document: ContractDocument): Record<string, string> {
  const rows = methodRows(document);
  const ofPartner = partnerResources(rows);
  const resources = [...new Set(rows.map(({ words: [first = ""] }) => first))];
  const pageOf = new Map<string, string>();
  const pages = resources.map((resource) => {
    const own = rows.filter(({ words }) => words[0] === resource);
    const schemas: string[] = [];
    for (const row of own) {
      for (const name of schemasOf(document, row)) {
        if (pageOf.has(name)) continue;
        pageOf.set(name, fileOf(resource));
        schemas.push(name);
      }
    }
    return { resource, own, schemas };
  });
  const files = pages.map(({ resource, own, schemas }): [string, string] => {
    const link = (name: string) => {
      const page = pageOf.get(name);
      return page === undefined ? name : `[${name}](${page === fileOf(resource) ? "" : page}#${name.toLowerCase()})`;
    };
    const client = ofPartner.has(resource) ? "thredfi" : "thredfi.business(id)";
    return [
      `docs/api/${fileOf(resource)}`,
      [
        `${HEADER}# \`${client}.${resource}\``,
        ...own.map((row) => methodSection(document, row, ofPartner, link)),
        ...schemas.map((name) => schemaSection(document, name, link)),
        "",
      ].join("\n\n"),
    ];
  });
  return { "docs/api/README.md": indexPage(document, rows, ofPartner), ...Object.fromEntries(files) };
}

function indexPage(document: ContractDocument, rows: readonly Row[], ofPartner: ReadonlySet<string>): string {
  const cells = listOperations(document).map((entry) => {
    const row = rows.find((one) => one.entry.id === entry.id);
    const { name = "" } = operationRecord(document, entry);
    const method = row
      ? `[\`${callOf(row, ofPartner).call}()\`](${fileOf(row.words[0] ?? "")}#${anchorOf(row)})`
      : `\`thredfi.${name}()\``;
    const level = entry.operation["x-thredfi-evidence"]?.level ?? "";
    return [method, `\`${entry.id}\``, `\`${entry.method.toUpperCase()} ${entry.path}\``, level];
  });
  return `${HEADER}# The methods

\`thredfi\` is \`createThredfiClient(…)\`, \`cafe\` is \`thredfi.business(id)\`. [From the REST docs to the SDK](../from-rest.md)
says how they work; [Evidence](../../spec/README.md) says how well each is known.

${table(["Method", "operationId", "HTTP", "Evidence"], cells)}
`;
}

function methodSection(
  document: ContractDocument,
  row: Row,
  ofPartner: ReadonlySet<string>,
  link: (name: string) => string,
): string {
  const { entry, record, words } = row;
  const { operation, responses } = entry;
  const { ids } = callOf(row, ofPartner);
  const query = entry.parameters.filter((one) => one.in === "query");
  const parameters = [
    ...ids.map((name) => `\`${camel(name)}\``),
    ...(record.input === "query" ? [neededQuery(entry) ? "`query`" : "`query?`"] : []),
    ...(record.input?.startsWith("body")
      ? [`\`body${record.input === "body?" ? "?" : ""}\`: ${link(bodyName(entry))}`]
      : []),
    "`options?`",
  ];
  const result = resultOf(document, row).split(" | ").map(link).join(" or ");
  const { members = [] } = moreOf(document, row) ?? {};
  const more = members.length > 0 ? `; a page also has ${members.map((name) => `\`${name}\``).join(" and ")}` : "";
  const errors = Object.keys(responses).filter((status) => !status.startsWith("2"));
  const evidence = operation["x-thredfi-evidence"];
  const parts = [
    `## ${words.slice(1).join(".")}()`,
    escaped(operation.description ?? `${operation.summary}.`),
    [
      `- Takes ${parameters.join(", ")}`,
      `- Gives ${isList(row) ? `a list of ${result}${more}` : result === "undefined" ? "nothing" : result}`,
      `- \`${entry.id}\`: \`${record.method} ${record.path}\`, with ${[record.credential, ...(record.alternatives ?? [])].join(" or ")} credentials`,
      `- ${repeatText(record)}`,
      ...(errors.length > 0 ? [`- Documented errors: ${errors.join(", ")}`] : []),
    ].join("\n"),
    query.length > 0 &&
      fieldsTable(
        query.map((one) => ({ ...one, schema: one.schema ?? {} })),
        link,
      ),
    exampleOf(row, ofPartner),
    evidence && escaped(evidenceText(evidence)),
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** The call by its method, then by its path. */
function exampleOf(row: Row, ofPartner: ReadonlySet<string>): string {
  const { entry, record } = row;
  const { call, ids } = callOf(row, ofPartner);
  const client = call.split(".")[0];
  const body = record.input?.startsWith("body") ? exampleBody(entry) : undefined;
  const type = bodyName(entry);
  const needed = neededQuery(entry);
  const query = needed && literal(needed).replace(/\s+/g, " ");
  const given = [
    ...ids.map(() => JSON.stringify(ID)),
    ...(body === undefined ? [] : ["body"]),
    ...(query ? [query] : []),
  ].join(", ");
  const path = ids.length > 0 && `path: { ${ids.map((name) => `${name}: "${ID}"`).join(", ")} }`;
  const params = [path, query && `query: ${query}`].filter(Boolean).join(", ");
  const init = [params && `params: { ${params} }`, body !== undefined && "body"].filter(Boolean).join(", ");
  const address = [JSON.stringify(record.path), ...(init ? [`{ ${init} }`] : [])].join(", ");
  const lines = [
    ...(body === undefined
      ? []
      : [`import type { ${type} } from "thredfi-sdk";`, "", `const body: ${type} = ${literal(body)};`]),
    ...(record.paged
      ? [
          `for await (const item of ${call}(${given})) console.log(item);`,
          `for await (const item of ${client}.paginate(${address})) console.log(item); // by its path`,
        ]
      : [
          `const result = await ${call}(${given});`,
          `const { data, error } = await ${client}.${record.method}(${address}); // by its path`,
        ]),
  ];
  return ["```ts", ...lines, "```"].join("\n");
}

function schemaSection(document: ContractDocument, name: string, link: (name: string) => string): string {
  const schema = document.components?.schemas?.[name] ?? {};
  const required = requiredOf(document, schema);
  const fields = Object.entries(propertiesOf(document, schema)).map(([field, own]) => {
    const { description, ...shape } = own.$ref
      ? { ...own, description: own.description ?? resolve(document, own).description }
      : own;
    return { name: field, schema: shape, required: required.has(field), ...(description && { description }) };
  });
  const parts = [
    `## ${name}`,
    schema.description && escaped(schema.description),
    fields.length > 0 && fieldsTable(fields, link),
  ];
  return parts.filter(Boolean).join("\n\n");
}

interface Field {
  readonly name: string;
  readonly schema: SchemaObject;
  readonly required?: boolean;
  readonly description?: string;
}

function fieldsTable(fields: readonly Field[], link: (name: string) => string): string {
  const rows = fields.map(({ name, schema, required, description }) => [
    `\`${name}\`${required ? " (required)" : ""}`,
    typeText(schema, link),
    escaped(
      [description, schema["x-thredfi-inferred"] && `Inferred: ${schema["x-thredfi-inferred"]}`]
        .filter(Boolean)
        .join(" "),
    ),
  ]);
  return table(["Field", "Type", ""], rows);
}

/** `list of [Customer](customers.md#customer)`, `"cash" or "accrual"`, `integer, at least 1` */
function typeText(schema: SchemaObject, link: (name: string) => string): string {
  const name = nameOf(schema);
  if (name) return link(name);
  const { type, format, enum: values, items, minimum, maximum, maxLength, nullable, oneOf } = schema;
  const known = schema["x-extensible-enum"];
  if (items) return `list of ${typeText(items, link)}${nullable ? " or null" : ""}`;
  if (oneOf) return oneOf.map((one) => typeText(one, link)).join(" or ");
  if (values) return values.map((value) => `\`${value}\``).join(", ");
  const limits = [
    known && `such as ${known.map((value) => `\`${value}\``).join(", ")}`,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    nullable && "or null",
  ];
  return [format ?? type ?? "any", ...limits].filter(Boolean).join(", ");
}

/** The schemas that a method takes and gives, and those that these refer to. */
function schemasOf(document: ContractDocument, row: Row): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as SchemaObject;
    const name = $ref?.startsWith("#/components/schemas/") && $ref.split("/").at(-1);
    if (name) add(name);
    Object.values(node).forEach(visit);
  };
  const add = (name: string): void => {
    if (found.has(name) || !document.components?.schemas?.[name]) return;
    found.add(name);
    visit(document.components.schemas[name]);
  };
  visit(row.entry.parameters);
  visit(Object.values(row.entry.requestBody?.content ?? {}).map(({ schema }) => schema));
  for (const name of resultOf(document, row).split(" | ")) add(name);
  const more = moreOf(document, row);
  if (more) add(more.schema);
  return [...found];
}

function requiredOf(document: ContractDocument, schema: SchemaObject): Set<string> {
  const { required = [], allOf = [] } = resolve(document, schema);
  return new Set([...required, ...allOf.flatMap((part) => [...requiredOf(document, part)])]);
}

function bodyName({ requestBody }: ContractOperation): string {
  return nameOf(Object.values(requestBody?.content ?? {})[0]?.schema) ?? "object";
}

/** The contract's text: its `code`, lists and paragraphs stay, anything else is text. */
function escaped(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split(/(`[^`]+`|https?:\/\/[^\s)]+|^- )/)
        .map((part, at) => (at % 2 ? part : escapeMarkdown(part)))
        .join(""),
    )
    .join("\n");
}

function fileOf(resource: string): string {
  return `${resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
}

/** As GitHub makes it of a heading. */
function anchorOf({ words }: Row): string {
  return words.slice(1).join("").toLowerCase();
}
