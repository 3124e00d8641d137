// Writes generated/schemas.ts: the schemas of the contract as `thredfi-sdk/validate` checks them, and nothing else.
// A keyword or format that the checker does not know ends the run: it must never be left out in silence.

import type { SchemaRef } from "../../generated/schemas.js";
import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  type ParameterObject,
  type ResponseObject,
  type SchemaObject,
} from "../openapi/document.js";
import { HEADER } from "./header.js";

/** JSON, as this file emits it. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** Taken over as they are. */
const KEPT = new Set<string>([
  ...["type", "nullable", "readOnly", "writeOnly", "enum", "required"],
  ...["minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems"],
]);

/** Say nothing of what a value may be. */
const PROSE = new Set(["title", "description", "default", "example", "examples", "deprecated", "externalDocs"]);

const JSON_TYPE = "application/json";

/** The formats that the checker knows. */
const FORMATS = new Set(["uuid", "date", "date-time", "email", "uri"]);

/** Formats that say how a number is stored; its type is all that JSON shows. */
const STORAGE = new Set(["int32", "int64", "float", "double"]);

const TYPES = `/** A schema: one of \`components\` by name, or written out. */
export type SchemaRef = string | ContractSchema;

/** A schema of OpenAPI 3.0, without its prose. */
export interface ContractSchema {
  readonly type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
  readonly format?: "uuid" | "date" | "date-time" | "email" | "uri";
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly enum?: readonly unknown[];
  /** The values of an open list that are known. */
  readonly known?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaRef>>;
  readonly additionalProperties?: boolean | SchemaRef;
  readonly items?: SchemaRef;
  readonly allOf?: readonly SchemaRef[];
  readonly anyOf?: readonly SchemaRef[];
  readonly oneOf?: readonly SchemaRef[];
}

export interface ContractParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: SchemaRef;
}

/** What one operation takes and returns. */
export interface OperationSchemas {
  readonly parameters?: readonly ContractParameter[];
  /** \`types\` are the media types that the body may have; all of them have this schema. */
  readonly body?: { readonly required?: boolean; readonly types: readonly string[]; readonly schema: SchemaRef };
  /** JSON responses by status; null where there is no body. */
  readonly success: Readonly<Record<string, SchemaRef | null>>;
  /** The same for every other status, \`default\` among them. */
  readonly errors: Readonly<Record<string, SchemaRef | null>>;
}
`;

/** @param note is called with what the validation does not look at */
export function generateSchemas(document: ContractDocument, note: Note): string {
  const operations: Record<string, Plain> = {};
  for (const entry of listOperations(document)) operations[entry.id] = operationSchemas(entry, note);

  const all = document.components?.schemas ?? {};
  const components: Record<string, Plain> = {};
  const add = (name: string): void => {
    if (Object.hasOwn(components, name)) return;
    const schema = schemaOf(all[name] ?? {}, `components/schemas/${name}`, note);
    components[name] = schema;
    namedIn(schema)
      .filter((next) => Object.hasOwn(all, next))
      .forEach(add);
  };
  namedIn(operations)
    .filter((name) => Object.hasOwn(all, name))
    .forEach(add);
  const sorted = Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1)));

  const writer = new Writer([sorted, operations]);
  const table = (name: string, type: string, rows: Record<string, Plain>) => [
    `export const ${name}: Readonly<Record<string, ${type}>> = {`,
    ...Object.entries(rows).map(([key, row]) => `  ${memberName(key)}: ${writer.write(row)},`),
    "};",
  ];
  const tables = [
    "/** The schemas that others refer to, by name. */",
    ...table("components", "ContractSchema", sorted),
    "",
    "/** What each operation takes and returns, by operationId. */",
    ...table("operationSchemas", "OperationSchemas", operations),
    "",
  ];
  return `${HEADER}${[TYPES, "// Parts that occur more than once.", ...writer.shared, "", ...tables].join("\n")}`;
}

type Note = (text: string) => void;

function operationSchemas({ id, parameters, requestBody, responses }: ContractOperation, note: Note): Plain {
  const record: Record<string, Plain> = {};
  const known = parameters.flatMap((parameter) => parameterOf(parameter, id, note) ?? []);
  if (known.length > 0) record["parameters"] = known;
  if (requestBody) {
    const media = Object.entries(requestBody.content).map(
      ([type, { schema = {} }]) => [type, schemaOf(schema, `${id} request`, note)] as const,
    );
    const [[, schema = {}] = []] = [...media].sort(
      ([one], [other]) => Number(other === JSON_TYPE) - Number(one === JSON_TYPE),
    );
    const types = media.flatMap(([type, own]) => (JSON.stringify(own) === JSON.stringify(schema) ? type : []));
    const others = media.flatMap(([type]) => (types.includes(type) ? [] : type));
    if (others.length > 0) note(`${id} request: ${others.join(", ")} has another schema, which is not checked`);
    record["body"] = { ...(requestBody.required && { required: true }), types, schema };
  }
  const rows = Object.entries(responses).map(
    ([status, response]) => [status, responseOf(response, `${id} ${status}`, note)] as const,
  );
  record["success"] = Object.fromEntries(rows.filter(([status]) => status.startsWith("2")));
  record["errors"] = Object.fromEntries(rows.filter(([status]) => !status.startsWith("2")));
  return record;
}

function parameterOf(
  parameter: ParameterObject & { style?: string; explode?: boolean },
  operation: string,
  note: Note,
): Plain | undefined {
  const { name, in: place, required, schema = {}, style, explode } = parameter;
  const plain = style === undefined || style === (place === "query" ? "form" : "simple");
  if (place === "cookie" || !plain || (place === "query" && explode === false)) {
    note(`${operation}: the parameter ${name} is sent in a way that is not checked`);
    return undefined;
  }
  return { name, in: place, ...(required && { required }), schema: schemaOf(schema, `${operation} ${name}`, note) };
}

function responseOf({ content }: ResponseObject, where: string, note: Note): Plain {
  const { [JSON_TYPE]: json, ...others } = content ?? {};
  const types = Object.keys(others);
  if (types.length > 0) note(`${where}: a response of ${types.join(", ")} is not checked`);
  return json ? schemaOf(json.schema ?? {}, where, note) : null;
}

/** One schema of a contract as the validator of the SDK takes it. `unknown` is called with what the validator does not know. */
export const contractSchema = (schema: object, unknown: (message: string) => void) =>
  schemaOf(schema, "", unknown) as SchemaRef;

function schemaOf(schema: SchemaObject, where: string, unknown: Note): Plain {
  if (schema.$ref) return schema.$ref.replace("#/components/schemas/", "");
  const plain: Record<string, Plain> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (PROSE.has(keyword) || value === undefined) continue;
    const child = (part: unknown) => schemaOf(part as SchemaObject, `${where}/${keyword}`, unknown);
    if (KEPT.has(keyword)) plain[keyword] = value as Plain;
    else if (keyword === "x-extensible-enum") plain["known"] = value as Plain;
    else if (keyword === "format" && FORMATS.has(String(value))) plain["format"] = value as Plain;
    else if (keyword === "format" && STORAGE.has(String(value))) continue;
    else if (keyword.startsWith("x-")) continue;
    else if (keyword === "items") plain["items"] = child(value);
    else if (keyword === "properties") {
      plain["properties"] = Object.fromEntries(
        Object.entries(value as Record<string, SchemaObject>).map(([name, member]) => [name, child(member)]),
      );
    } else if (keyword === "additionalProperties") {
      plain[keyword] = typeof value === "boolean" ? value : child(value);
    } else if (keyword === "discriminator") {
    } else if (keyword === "oneOf" && "discriminator" in schema) {
      plain["anyOf"] = (value as SchemaObject[]).map(child);
    } else if (keyword === "allOf" || keyword === "anyOf" || keyword === "oneOf") {
      plain[keyword] = (value as SchemaObject[]).map(child);
    } else unknown(`${where}: ${keyword} ${JSON.stringify(value)} is not checked`);
  }
  return plain;
}

/** Every text in `node` that may be the name of a component. */
function namedIn(node: Plain): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(namedIn) : [];
}

/** Writes values as TypeScript; a part that occurs twice becomes a constant of its own. */
class Writer {
  /** The declarations of these constants, in an order in which each only uses earlier ones. */
  readonly shared: string[] = [];
  readonly #count = new Map<string, number>();
  readonly #names = new Map<string, string>();

  constructor(roots: Record<string, Plain>[]) {
    const count = (node: Plain): void => {
      if (typeof node !== "object" || node === null) return;
      const key = JSON.stringify(node);
      const seen = this.#count.get(key) ?? 0;
      this.#count.set(key, seen + 1);
      // A repeated part is written once, and so are the parts within it.
      if (seen === 0) Object.values(node).forEach(count);
    };
    for (const root of roots) Object.values(root).forEach(count);
  }

  write(node: Plain): string {
    if (typeof node !== "object" || node === null) return JSON.stringify(node);
    const key = JSON.stringify(node);
    const name = this.#names.get(key);
    if (name) return name;
    const text = Array.isArray(node) ? this.#list(node) : this.#object(node);
    if ((this.#count.get(key) ?? 0) < 2 || key.length < 8) return text;
    const own = `s${this.shared.length + 1}`;
    this.#names.set(key, own);
    this.shared.push(`const ${own} = ${text} as const;`);
    return own;
  }

  #list(node: Plain[]): string {
    return `[${node.map((part) => this.write(part)).join(", ")}]`;
  }

  #object(node: { [key: string]: Plain }): string {
    const members = Object.entries(node).map(([key, part]) => `${memberName(key)}: ${this.write(part)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
}

function memberName(name: string): string {
  return /^(?:[A-Za-z_$][\w$]*|[1-9]\d*|0)$/.test(name) && name !== "__proto__" ? name : JSON.stringify(name);
}
