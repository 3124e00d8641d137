// Every example of the contract in one flat list, each with the schema it has to fit and the place it stands at.
// It must judge none of them: validate.ts and the invariants do.

import {
  type ContractDocument,
  listOperations,
  type MediaTypeObject,
  type ParameterObject,
  resolve,
  type SchemaObject,
} from "../../../scripts/openapi/document.js";
import type { Json } from "../../../scripts/openapi/json.js";

export type Place = "parameter" | "request" | "response" | "schema";

export interface Example {
  /** The operationId; for an example on a schema, the schema's name. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly place: Place;
  /** The status of an answer, else empty. */
  readonly status: string;
  readonly mediaType: string;
  /** The name among `examples`, the name of a parameter, or empty. */
  readonly name: string;
  readonly schema: SchemaObject;
  readonly value: Json;
}

/** The examples of all operations (parameters, request bodies, answers of every status) and of all schemas. */
export function collectExamples(document: ContractDocument): Example[] {
  const found: Example[] = [];
  for (const entry of listOperations(document)) {
    const common = { operation: entry.id, method: entry.method, path: entry.path, status: "", mediaType: "" };
    for (const parameter of entry.parameters) {
      const { schema = {} } = parameter;
      for (const [, value] of valuesOf(document, parameter)) {
        found.push({ ...common, place: "parameter", name: parameter.name, schema, value });
      }
    }
    const bodies = [
      ...contents(entry.requestBody?.content).map((body) => ({ ...body, place: "request" as const, status: "" })),
      ...Object.entries(entry.responses).flatMap(([status, { content }]) =>
        contents(content).map((body) => ({ ...body, place: "response" as const, status })),
      ),
    ];
    for (const { media, mediaType, place, status } of bodies) {
      for (const [name, value] of valuesOf(document, media)) {
        found.push({ ...common, place, status, mediaType, name, schema: media.schema ?? {}, value });
      }
    }
  }
  return [...found, ...schemaExamples(document)];
}

/** The path parameter examples of an operation, by name. */
export function pathExamples(story: readonly Example[], operation: string): Map<string, Json> {
  const own = story.filter((example) => example.operation === operation && example.place === "parameter");
  return new Map(
    own.filter(({ path, name }) => path.includes(`{${name}}`)).map((example) => [example.name, example.value]),
  );
}

/** Where an example stands, in words. */
export function nameOf({ operation, place, status, name, mediaType }: Example): string {
  const kind = mediaType === "" || mediaType === "application/json" ? "" : mediaType;
  return [operation, place, status, kind, name].filter((part) => part !== "").join(" ");
}

export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/.test(mediaType);
}

function contents(content: Record<string, MediaTypeObject> = {}): { mediaType: string; media: MediaTypeObject }[] {
  return Object.entries(content).map(([mediaType, media]) => ({ mediaType, media }));
}

function valuesOf(
  document: ContractDocument,
  holder: Pick<MediaTypeObject, "example" | "examples"> | ParameterObject,
): [name: string, value: Json][] {
  const values: [string, Json][] = [];
  if (holder.example !== undefined) values.push(["", holder.example as Json]);
  if (!("examples" in holder)) return values;
  for (const [name, example] of Object.entries(holder.examples ?? {})) {
    const { value } = resolve(document, example);
    if (value !== undefined) values.push([name, value as Json]);
  }
  return values;
}

function schemaExamples(document: ContractDocument): Example[] {
  const found: Example[] = [];
  const common = { method: "", path: "", place: "schema", status: "", mediaType: "" } as const;
  const visit = (schema: SchemaObject, operation: string, name: string): void => {
    if (schema.$ref) return;
    if (schema.example !== undefined) {
      found.push({ ...common, operation, name, schema, value: schema.example as Json });
    }
    for (const [member, child] of Object.entries(schema.properties ?? {})) visit(child, operation, `${name}.${member}`);
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      visit(part, operation, name);
    }
    if (schema.items) visit(schema.items, operation, `${name}[]`);
    if (typeof schema.additionalProperties === "object") visit(schema.additionalProperties, operation, `${name}.*`);
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) visit(schema, name, name);
  for (const entry of listOperations(document)) {
    for (const { schema } of entry.parameters) if (schema) visit(schema, entry.id, entry.id);
    const bodies = [entry.requestBody?.content, ...Object.values(entry.responses).map(({ content }) => content)];
    for (const { media } of bodies.flatMap(contents)) if (media.schema) visit(media.schema, entry.id, entry.id);
  }
  return found;
}
