// Reads an OpenAPI document and walks its operations with `$ref` resolved.
// Every script and the conformance suite see the contract through this module; it never changes the document.

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { OperationExtensions } from "./extensions.js";
import { memberAt, tokensOf } from "./json.js";

/** The HTTP methods of a path, in the order in which the bundle lists them. */
export const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;
export type Method = (typeof METHODS)[number];

export function isMethod(name: string | undefined): name is Method {
  return METHODS.some((method) => method === name);
}

/** The members of a Schema Object (OpenAPI 3.0) that our scripts look at. */
export interface SchemaObject {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  nullable?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  required?: string[];
  properties?: Record<string, SchemaObject>;
  additionalProperties?: boolean | SchemaObject;
  items?: SchemaObject;
  minItems?: number;
  maxItems?: number;
  allOf?: SchemaObject[];
  anyOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  "x-extensible-enum"?: string[];
  "x-thredfi-inferred"?: string;
}

export interface ExampleObject {
  summary?: string;
  description?: string;
  value?: unknown;
}

export interface MediaTypeObject {
  schema?: SchemaObject;
  example?: unknown;
  examples?: Record<string, ExampleObject>;
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  schema?: SchemaObject;
  example?: unknown;
}

export interface RequestBodyObject {
  required?: boolean;
  content: Record<string, MediaTypeObject>;
}

export interface ResponseObject {
  description?: string;
  content?: Record<string, MediaTypeObject>;
}

export interface OperationObject extends OperationExtensions {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: ParameterObject[];
  requestBody?: RequestBodyObject;
  responses: Record<string, ResponseObject>;
  security?: Record<string, string[]>[];
}

export interface ContractDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: { url: string; description?: string; "x-thredfi-environment"?: string }[];
  tags?: { name: string; description?: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, { parameters?: ParameterObject[] } & Partial<Record<Method, OperationObject>>>;
  components?: {
    schemas?: Record<string, SchemaObject>;
    securitySchemes?: Record<string, { type: string; scheme?: string }>;
  } & Record<string, unknown>;
}

/** One operation of the contract, its parameters, body and responses resolved one level (schemas stay as they are). */
export interface ContractOperation {
  id: string;
  method: Method;
  path: string;
  operation: OperationObject;
  /** Path-level and operation-level parameters, the latter winning. */
  parameters: ParameterObject[];
  requestBody: RequestBodyObject | undefined;
  responses: Record<string, ResponseObject>;
  security: Record<string, string[]>[];
}

export function readContract(file: string | URL): ContractDocument {
  return parse(readFileSync(file, "utf8")) as ContractDocument;
}

/** Follows local references (`#/components/...`) until something that is not one. */
export function resolve<T>(document: ContractDocument, node: T): T {
  let current: unknown = node;
  for (let hops = 0; isReference(current); hops++) {
    if (hops > 32) throw new Error(`Reference loop at ${current.$ref}`);
    current = lookup(document, current.$ref);
  }
  return current as T;
}

/** Every operation of the document, in document order. */
export function listOperations(document: ContractDocument): ContractOperation[] {
  const found: ContractOperation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      found.push({
        id: operation.operationId,
        method,
        path,
        operation,
        parameters: mergeParameters(document, item.parameters ?? [], operation.parameters ?? []),
        requestBody: operation.requestBody && resolve(document, operation.requestBody),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [status, resolve(document, response)]),
        ),
        security: operation.security ?? document.security ?? [],
      });
    }
  }
  return found;
}

/** The properties of an object schema, with `$ref` and `allOf` followed. */
export function propertiesOf(
  document: ContractDocument,
  schema: SchemaObject | undefined,
): Record<string, SchemaObject> {
  if (!schema) return {};
  const resolved = resolve(document, schema);
  return Object.assign(
    {},
    ...(resolved.allOf ?? []).map((part) => propertiesOf(document, part)),
    resolved.properties ?? {},
  );
}

function isReference(node: unknown): node is { $ref: string } {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}

function lookup(document: ContractDocument, ref: string): unknown {
  if (!ref.startsWith("#/")) throw new Error(`Only references inside the contract are supported, not ${ref}`);
  const found = memberAt(document, tokensOf(ref));
  if (found === undefined) throw new Error(`${ref} leads nowhere`);
  return found;
}

function mergeParameters(
  document: ContractDocument,
  shared: ParameterObject[],
  own: ParameterObject[],
): ParameterObject[] {
  const merged = new Map<string, ParameterObject>();
  for (const entry of [...shared, ...own]) {
    const parameter = resolve(document, entry);
    merged.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...merged.values()];
}
