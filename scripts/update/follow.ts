// Finds out where the things that our additions address are in the new contract: by the operation, and from there by the
// status, the parameter and the member that lead to them. It must never guess: what has no counterpart has no new address.

import { asObject, isObject, type Json, type JsonObject, memberAt, tokensOf } from "../openapi/json.js";

export interface Place {
  readonly method: string;
  readonly path: string;
}

/** Where an action goes in the new contract. */
export interface Followed {
  readonly target: string;
  /** Other schemas that stand where the addressed one stood. */
  readonly copies: readonly string[];
  /** Success statuses that an update of the operation speaks of, with the ones that took their places. */
  readonly statuses: ReadonlyMap<string, string>;
}

/** How overlays address an operation. */
export function targetOf({ method, path }: Place): string {
  return `$.paths['${path}'].${method}`;
}

const SCHEMA = "$.components.schemas";
const REF = "#/components/schemas/";
const SCHEMA_TARGET = /^\$\.components\.schemas(?:\.(\w+)|\['([^']+)'\])(.*)$/s;

/** @param pairs the operations that both contracts have: where each was, and where it is */
export function follow(
  before: JsonObject,
  after: JsonObject,
  pairs: readonly (readonly [Place, Place])[],
): (target: string) => Followed {
  const operations = new Map<string, ReturnType<typeof changesOf> & { target: string }>();
  const schemas = new Map<string, Set<string>>();
  const walk = new SchemaWalk(before, after, schemas);
  for (const [from, to] of pairs) {
    const [old, now] = [operationAt(before, from), operationAt(after, to)];
    const changes = changesOf(old, now, from, to);
    operations.set(targetOf(from), { ...changes, target: targetOf(to) });
    walk.bodies(old["requestBody"], now["requestBody"], `${targetOf(to)}.requestBody`);
    for (const [status, response] of Object.entries(asObject(old["responses"]))) {
      const status2 = changes.statuses.get(status) ?? status;
      walk.bodies(response, asObject(now["responses"])[status2], `${targetOf(to)}.responses['${status2}']`);
    }
  }
  const isThere = (name: string) => memberAt(after, ["components", "schemas", name]) !== undefined;
  const renamed = (name: string) => {
    const [first] = schemas.get(name) ?? [];
    return !isThere(name) && first?.startsWith(`${SCHEMA}.`) ? first.slice(SCHEMA.length + 1) : name;
  };
  return (given) => {
    const target = given.replace(/#\/components\/schemas\/(\w+)/g, (_, name: string) => REF + renamed(name));
    const [, dotted, quoted, rest = ""] = SCHEMA_TARGET.exec(target) ?? [];
    const name = dotted ?? quoted;
    if (name !== undefined) {
      const places = [...(schemas.get(name) ?? [])].map((place) => place + rest);
      const own = isThere(name) ? target : (places[0] ?? target);
      return { target: own, copies: places.filter((place) => place !== own && place !== target), statuses: new Map() };
    }
    const [prefix = ""] = /^\$\.paths\['[^']*'\]\.[a-z]+/.exec(target) ?? [];
    const operation = operations.get(prefix);
    if (!operation) return { target, copies: [], statuses: new Map() };
    const suffix = target
      .slice(prefix.length)
      .replace(/^\.responses\['(\w+)'\]/, (text, status) =>
        text.replace(status, operation.statuses.get(status) ?? status),
      )
      .replace(/^\.parameters\[\?@\.name=='([^']+)'/, (text, own) =>
        text.replace(own, operation.names.get(own) ?? own),
      );
    return { target: operation.target + suffix, copies: [], statuses: operation.statuses };
  };
}

function operationAt(document: JsonObject, { method, path }: Place): JsonObject {
  return asObject(memberAt(document, ["paths", path, method]));
}

/** The status of a success, and the path parameters, that have another name now. */
function changesOf(old: JsonObject, now: JsonObject, from: Place, to: Place) {
  const statuses = new Map<string, string>();
  const successes = (one: JsonObject, other: JsonObject) =>
    Object.keys(asObject(one["responses"])).filter((s) => /^2/.test(s) && !(s in asObject(other["responses"])));
  const [gone, fresh] = [successes(old, now), successes(now, old)];
  if (gone[0] && fresh[0] && gone.length + fresh.length === 2) statuses.set(gone[0], fresh[0]);
  const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const [was, is] = [namesIn(from.path), namesIn(to.path)];
  const moved = was.length === is.length ? was.map((name, index) => [name, is[index] ?? name] as const) : [];
  return { statuses, names: new Map(moved) };
}

/** Goes through two schemas side by side, and notes what stands where a component stood. */
class SchemaWalk {
  readonly #seen = new Set<string>();
  constructor(
    private readonly before: JsonObject,
    private readonly after: JsonObject,
    private readonly found: Map<string, Set<string>>,
  ) {}

  /** The bodies of two requests or two responses. */
  bodies(old: Json | undefined, now: Json | undefined, at: string): void {
    const content = asObject(asObject(deref(this.after, now).value)["content"]);
    for (const [type, media] of Object.entries(asObject(asObject(deref(this.before, old).value)["content"]))) {
      const place = `${at}.content['${type}'].schema`;
      this.schemas(asObject(media)["schema"], asObject(content[type])["schema"], place);
    }
  }

  schemas(old: Json | undefined, now: Json | undefined, at: string): void {
    const was = deref(this.before, old);
    const is = deref(this.after, now);
    if (!isObject(was.value) || !isObject(is.value)) return;
    const here = is.name === undefined ? at : `${SCHEMA}.${is.name}`;
    if (was.name !== undefined) {
      const key = `${was.name} ${here}`;
      if (this.#seen.has(key)) return;
      this.#seen.add(key);
      // A schema that we had already has words of its own.
      const isOther = is.name !== was.name && memberAt(this.before, ["components", "schemas", is.name ?? ""]);
      if (!isOther) this.found.set(was.name, (this.found.get(was.name) ?? new Set()).add(here));
    }
    const { value: from } = was;
    const { value: to } = is;
    for (const name of ["items", "additionalProperties"]) this.schemas(from[name], to[name], `${here}.${name}`);
    for (const name of ["oneOf", "anyOf", "allOf"]) {
      const [parts, others] = [listOf(from[name]), listOf(to[name])];
      // A bare allOf around one reference says the same as the reference.
      if (parts.length === 1 && others.length === 0) this.schemas(parts[0], now, at);
      else if (parts.length === 0 && others.length === 1) this.schemas(old, others[0], `${here}.${name}[0]`);
      else if (parts.length === others.length)
        for (const [index, part] of parts.entries()) this.schemas(part, others[index], `${here}.${name}[${index}]`);
    }
    const fields = fieldsOf(this.after, to, here);
    for (const [name, field] of fieldsOf(this.before, from, "")) {
      const other = fields.get(name);
      if (other) this.schemas(field.schema, other.schema, other.at);
    }
  }
}

/** The members that a schema declares, itself or in a part of its `allOf`, and where. */
function fieldsOf(document: JsonObject, schema: JsonObject, at: string, depth = 0) {
  const fields = new Map<string, { schema: Json; at: string }>();
  for (const [name, field] of Object.entries(asObject(schema["properties"]))) {
    fields.set(name, { schema: field, at: `${at}.properties['${name}']` });
  }
  if (depth > 32) return fields;
  for (const [index, part] of listOf(schema["allOf"]).entries()) {
    const { name, value } = deref(document, part);
    const place = name === undefined ? `${at}.allOf[${index}]` : `${SCHEMA}.${name}`;
    for (const [field, found] of fieldsOf(document, asObject(value), place, depth + 1)) fields.set(field, found);
  }
  return fields;
}

function deref(document: JsonObject, node: Json | undefined): { name?: string; value: Json | undefined } {
  let value = node;
  let name: string | undefined;
  for (let hops = 0; hops < 32 && isObject(value) && typeof value["$ref"] === "string"; hops += 1) {
    const ref = value["$ref"];
    name ??= ref.startsWith(REF) ? tokensOf(ref).at(-1) : undefined;
    value = memberAt(document, tokensOf(ref));
  }
  return name === undefined ? { value } : { name, value };
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
