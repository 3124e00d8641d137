// Joins the contract's sources, one published page or one area a file, into one OpenAPI document.
// It must never settle a disagreement silently: published text wins over reconstruction, anything else is an error.

import { isMethod } from "../openapi/document.js";
import { asObject, isObject, type Json, type JsonObject, sameJson } from "../openapi/json.js";
import { dropUnreachable, requireResolved } from "../openapi/refs.js";
import type { SourceFile } from "../openapi/yaml.js";

export interface Sources {
  /** One file a published page, exactly as received. */
  published: SourceFile[];
  /** One file an area, with what had to be pieced together. */
  reconstructed: SourceFile[];
}

interface Operation {
  file: string;
  path: string;
  method: string;
  value: JsonObject;
}

interface Component {
  file: string;
  section: string;
  name: string;
  value: Json;
}

export function joinSources({ published, reconstructed }: Sources): JsonObject {
  const operations = joinOperations(published.flatMap(operationsOf), reconstructed.flatMap(operationsOf));
  const components = joinComponents(published.flatMap(componentsOf), reconstructed.flatMap(componentsOf));

  // The frame (info, servers, a top-level security) is a published page's when there is one; overlays add to it.
  const document: JsonObject = {};
  for (const [name, member] of Object.entries((published[0] ?? reconstructed[0])?.document ?? {})) {
    if (name !== "paths" && name !== "components") document[name] = structuredClone(member);
  }
  const paths: JsonObject = {};
  for (const { path, method, value } of operations) {
    paths[path] = { ...asObject(paths[path]), [method]: structuredClone(value) };
  }
  const joined: JsonObject = {};
  for (const { section, name, value } of components) {
    joined[section] = { ...asObject(joined[section]), [name]: structuredClone(value) };
  }
  document["paths"] = paths;
  document["components"] = joined;

  for (const { file, path, method, value } of operations) {
    requireResolved(value, document, file, `/paths/${path.replaceAll("/", "~1")}/${method}`);
  }
  for (const { file, section, name, value } of components) {
    requireResolved(value, document, file, `/components/${section}/${name}`);
  }
  dropUnreachable(document);
  return document;
}

function joinOperations(published: Operation[], reconstructed: Operation[]): Operation[] {
  rejectDuplicates(published);
  rejectDuplicates(reconstructed);
  // A page may move an operation to another path, so the operationId replaces as well as the place does.
  const places = new Set(published.map(placeOf));
  const ids = new Set(published.map(({ value }) => value["operationId"]).filter((id) => id !== undefined));
  const kept = reconstructed.filter((operation) => {
    const id = operation.value["operationId"];
    return !places.has(placeOf(operation)) && (id === undefined || !ids.has(id));
  });
  return [...published, ...kept];
}

function rejectDuplicates(operations: Operation[]): void {
  const seen = new Map<string, Operation>();
  for (const operation of operations) {
    const id = operation.value["operationId"];
    const marks = [placeOf(operation), ...(typeof id === "string" ? [`operationId ${id}`] : [])];
    for (const mark of marks) {
      const other = seen.get(mark);
      if (other) throw new Error(`${mark} stands twice: in ${other.file} and in ${operation.file}`);
      seen.set(mark, operation);
    }
  }
}

function placeOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function operationsOf({ file, document }: SourceFile): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(asObject(document["paths"]))) {
    if (!isObject(item)) throw new Error(`${file}: ${path} is not an object`);
    for (const [member, value] of Object.entries(item)) {
      if (member === "parameters") continue;
      if (!isMethod(member) || !isObject(value)) {
        throw new Error(`${file}: ${path} has a member ${member}, which is not an operation`);
      }
      operations.push({ file, path, method: member, value: withPathParameters(value, item["parameters"]) });
    }
  }
  return operations;
}

/** Parameters of a whole path are given to each of its operations, so that one operation can be replaced alone. */
function withPathParameters(operation: JsonObject, shared: Json | undefined): JsonObject {
  if (!Array.isArray(shared) || shared.length === 0) return operation;
  const own = Array.isArray(operation["parameters"]) ? operation["parameters"] : [];
  const replaced = (parameter: Json): boolean =>
    isObject(parameter) &&
    own.some(
      (mine) =>
        isObject(mine) && mine["name"] === parameter["name"] && mine["in"] === parameter["in"] && "name" in mine,
    );
  return { ...operation, parameters: [...shared.filter((parameter) => !replaced(parameter)), ...own] };
}

function joinComponents(published: Component[], reconstructed: Component[]): Component[] {
  const kept = unite(published);
  for (const [key, component] of unite(reconstructed)) if (!kept.has(key)) kept.set(key, component);
  return [...kept.values()];
}

function unite(components: Component[]): Map<string, Component> {
  const kept = new Map<string, Component>();
  for (const component of components) {
    const key = `components.${component.section}.${component.name}`;
    const other = kept.get(key);
    if (other && !sameJson(other.value, component.value)) {
      throw new Error(
        `${key} differs between two files\n--- ${other.file}\n${show(other.value)}\n--- ${component.file}\n${show(component.value)}`,
      );
    }
    if (!other) kept.set(key, component);
  }
  return kept;
}

function show(value: Json): string {
  return JSON.stringify(value, null, 2);
}

function componentsOf({ file, document }: SourceFile): Component[] {
  return Object.entries(asObject(document["components"])).flatMap(([section, entries]) =>
    Object.entries(asObject(entries)).map(([name, value]) => ({ file, section, name, value })),
  );
}
