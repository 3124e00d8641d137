// Gives the schemas of published pages their names for people, by additions/names.yaml.
// It must never change what a schema says, nor stop an update: where a name cannot be given, a note says so.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { isMethod } from "../openapi/document.js";
import { asObject, isObject, type Json, type JsonObject, sameJson } from "../openapi/json.js";
import { readYaml, type SourceFile } from "../openapi/yaml.js";

/** What the schemas of one operation are called, whatever its page calls them. */
interface OperationNames {
  readonly request?: string;
  readonly response?: string;
  /** One record of the list that the operation returns; the list itself is `<item>List`. */
  readonly item?: string;
}

export interface NameTable {
  /** By operationId. */
  readonly operations: Readonly<Record<string, OperationNames>>;
  /** Any other schema, by the name that its page has for it. */
  readonly schemas: Readonly<Record<string, string>>;
}

const REF = "#/components/schemas/";

export async function readNames(specDir: string): Promise<NameTable> {
  const file = join(specDir, "additions/names.yaml");
  const { operations, schemas } = existsSync(file) ? (await readYaml(file, "additions/names.yaml")).document : {};
  return { operations: asObject(operations), schemas: asObject(schemas) } as unknown as NameTable;
}

/** The same documents with every schema under its name for people, and what could not be named. */
export function nameSchemas(files: readonly SourceFile[], table: NameTable): { files: SourceFile[]; notes: string[] } {
  const notes: string[] = [];
  const schemas = schemasOf(files);
  const names = namesByOperation(files, table, notes);
  for (const name of schemas.keys()) {
    if (!names.has(name)) names.set(name, own(table.schemas, name) ?? plainName(name));
  }
  // A list is called by its items, so those need their names first. An item may be a list's own name on its page.
  for (const [name, schema] of schemas) {
    const item = refName(asObject(asObject(schema["properties"])["results"])["items"]);
    if (item && isEnvelope(schema)) names.set(name, `${(names.get(item) ?? item).replace(/ListItem$/, "")}List`);
  }
  keepApart(names, schemas, notes);
  return { files: files.map(({ file, document }) => ({ file, document: renamed(document, names) })), notes };
}

/**
 * A name for people, of a name that the table does not list: without the words by which generators of contracts tell
 * schemas apart (Paginated, Patched, Request), and with the verb of a request behind its noun.
 */
export function plainName(name: string): string {
  const list = /^Paginated(\w+?)(?:List)?List$/.exec(name)?.[1];
  if (list) return `${list}List`;
  const bare = name.replace(/Serializer$/, "");
  if (!/^Patched|Request$/.test(bare)) return bare;
  const body = bare.replace(/^Patched/, "").replace(/(?:API)?(?:Request)*$/, "");
  const [, before = "", after = ""] = /^(Create|Update)([A-Z]\w*)$/.exec(body) ?? [];
  if (before) return `${after}${before}`;
  if (/(Create|Update)$/.test(body)) return body;
  return bare.startsWith("Patched") ? `${body}Update` : `${body}Input`;
}

function schemasOf(files: readonly SourceFile[]): Map<string, JsonObject> {
  return new Map(
    files.flatMap(({ document }) =>
      Object.entries(asObject(asObject(document["components"])["schemas"])).map(
        ([name, schema]): [string, JsonObject] => [name, asObject(schema)],
      ),
    ),
  );
}

function namesByOperation(files: readonly SourceFile[], table: NameTable, notes: string[]): Map<string, string> {
  const schemas = schemasOf(files);
  const names = new Map<string, string>();
  const put = (schema: Json | undefined, name: string | undefined, id: string) => {
    const given = refName(schema);
    if (!given || !name) return;
    const other = names.get(given);
    if (other === undefined) names.set(given, name);
    else if (other !== name) notes.push(`${id}: its ${given} is called ${other} already, so nothing is called ${name}`);
  };
  for (const { document } of files) {
    for (const item of Object.values(asObject(document["paths"]))) {
      for (const [method, value] of Object.entries(asObject(item))) {
        const id = String(asObject(value)["operationId"]);
        const row = isMethod(method) ? own(table.operations, id) : undefined;
        if (!row) continue;
        const { requestBody, responses } = asObject(value);
        put(bodyOf(requestBody), row.request, id);
        const success = Object.entries(asObject(responses)).filter(([status]) => status.startsWith("2"));
        for (const [, response] of success) {
          const schema = bodyOf(response);
          put(schema, row.response, id);
          const list = schemas.get(refName(schema) ?? "");
          put(asObject(asObject(list?.["properties"])["results"])["items"], row.item, id);
        }
      }
    }
  }
  return names;
}

function bodyOf(holder: Json | undefined): Json | undefined {
  return asObject(Object.values(asObject(asObject(holder)["content"]))[0])["schema"];
}

/** The schema that is referred to: by the value itself, by its items, or by its alternatives. */
function refName(schema: Json | undefined): string | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref, items, oneOf } = schema;
  if (typeof $ref === "string") return $ref.startsWith(REF) ? $ref.slice(REF.length) : undefined;
  if (Array.isArray(oneOf)) return oneOf.map(refName).find((name) => name !== undefined);
  return refName(items);
}

function isEnvelope({ properties }: JsonObject): boolean {
  const members = asObject(properties);
  return ["count", "page_info", "results"].every((member) => Object.hasOwn(members, member));
}

/** Two schemas must not become one: those that differ keep the names of their pages. */
function keepApart(names: Map<string, string>, schemas: Map<string, JsonObject>, notes: string[]): void {
  // A name that is kept may be the name of another for people, which then keeps its own too.
  for (let clash = clashOf(names, schemas); clash; clash = clashOf(names, schemas)) {
    for (const given of clash) {
      if (names.get(given) !== given) notes.push(`${given} is not called ${names.get(given)}: another schema is`);
      names.set(given, given);
    }
  }
}

function clashOf(names: Map<string, string>, schemas: Map<string, JsonObject>): string[] | undefined {
  const taken = new Map<string, string>();
  for (const [given, name] of names) {
    const other = taken.get(name);
    if (other !== undefined && !sameJson(schemas.get(other), schemas.get(given))) return [other, given];
    taken.set(name, given);
  }
  return undefined;
}

function renamed(document: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const nameOf = (name: string) => names.get(name) ?? name;
  // Also the values of a discriminator's mapping are references.
  const walk = (value: Json): Json => {
    if (typeof value === "string") return value.startsWith(REF) ? REF + nameOf(value.slice(REF.length)) : value;
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, walk(member)]));
  };
  const result = asObject(walk(document));
  const components = asObject(result["components"]);
  if (isObject(components["schemas"])) {
    const entries = Object.entries(components["schemas"]);
    components["schemas"] = Object.fromEntries(entries.map(([name, schema]) => [nameOf(name), schema]));
  }
  return result;
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
