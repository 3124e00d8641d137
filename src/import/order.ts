// What the contract says of the records of an import: which kinds there are, which record a member refers to, and so the
// order of kinds. It must not name a kind: a new version of the contract may have others.

import { operations } from "../../generated/operations.js";
import { type ContractSchema, components, operationSchemas, type SchemaRef } from "../../generated/schemas.js";
import { checkValue, resolveSchema } from "../plugins/validate/schema-check.js";
import { findOperation, type Operation } from "../transport/operation.js";
import type { RecordError } from "./types.js";

type Members = Readonly<Record<string, unknown>>;

export interface Kind {
  readonly name: string;
  readonly operation: Operation;
  /** Where its records are: those of `accounts.children` are among `accounts`. */
  readonly resource: string;
  readonly body: SchemaRef;
  /** The ids in its path, beside the business. */
  readonly parents: readonly string[];
}

/** Gives the id of the record that a member refers to. `isOptional`: the API finds it too. */
export type FindId = (resource: string, externalId: string, field: string, isOptional: boolean) => string;

const rows: readonly Operation[] = Object.values(operations).flatMap(
  ({ method, path }) => findOperation(method, path) ?? [],
);
const names = new Set(rows.map(({ name }) => name));

/** The kinds whose create can be repeated: by `external_id`, or by an `Idempotency-Key` made from it. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  rows.flatMap((operation): [string, Kind][] => {
    const name = /^(.+)\.create$/.exec(operation.name)?.[1];
    const body = operationSchemas[operation.id]?.body?.schema;
    const isRepeatable = operation.externalId ?? operation.idempotencyKey;
    if (!name || !body || !isRepeatable || !operation.pathParameters.includes("business_id")) return [];
    const isOwn = names.has(`${name}.get`) || names.has(`${name}.list`);
    const resource = isOwn ? name : name.split(".").slice(0, -1).join(".") || name;
    const parents = operation.pathParameters.filter((parameter) => parameter !== "business_id");
    return [[name, { name, operation, resource, body, parents }]];
  }),
);

/** The resources that an id of this name may belong to: by what paths call it, and by the name of the resource. */
const resourcesById = new Map<string, string[]>();
for (const { resource, name } of kinds.values()) {
  const own = rows.find((row) => row.name === `${name}.get`)?.pathParameters.at(-1);
  for (const id of new Set([own, `${singular(resource)}_id`])) {
    if (id !== undefined) resourcesById.set(id, [...new Set([...(resourcesById.get(id) ?? []), resource])]);
  }
}

/** `vendorRefunds.payments` is `vendor_refund_payment`. */
function singular(resource: string): string {
  const words = resource.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).split(".");
  return words.map((word) => word.replace(/ies$/, "y").replace(/(?<!s)s$/, "")).join("_");
}

/** The resource that `customer_id`, `source_invoice_id` or `payment_ids` names in a record of this kind. */
function resourceOf(member: string, kind: Kind, schema?: ContractSchema): string | undefined {
  const id = member.replace(/_ids$/, "_id");
  const parts = id.split("_");
  const items = schema?.items === undefined ? undefined : resolveSchema(schema.items, components);
  // `processor_payout_id` is a text of the processor's: only a UUID may have words before the name of a resource.
  const isId = (schema?.format ?? items?.format) === "uuid";
  for (const ending of isId ? parts.map((_, index) => parts.slice(index).join("_")) : [id]) {
    const found = resourcesById.get(ending);
    const [root] = kind.name.split(".");
    if (found) return found.find((resource) => resource.split(".")[0] === root) ?? found[0];
  }
  return undefined;
}

type Properties = Readonly<Record<string, SchemaRef>>;

const knownProperties = new Map<SchemaRef, Properties>();

function propertiesOf(ref: SchemaRef): Properties {
  const known = knownProperties.get(ref);
  if (known) return known;
  const { properties = {}, allOf = [] } = resolveSchema(ref, components);
  const all: Properties = Object.assign({}, properties, ...allOf.map(propertiesOf));
  knownProperties.set(ref, all);
  return all;
}

/** The resources that a record of this kind may refer to. */
function referencesOf(kind: Kind): Set<string> {
  const found = new Set(kind.parents.flatMap((parent) => resourceOf(parent, kind) ?? []));
  const seen = new Set<SchemaRef>();
  const visit = (ref: SchemaRef) => {
    if (seen.has(ref)) return;
    seen.add(ref);
    for (const [name, part] of Object.entries(propertiesOf(ref))) {
      const schema = resolveSchema(part, components);
      const id = name.replace(/_external_id$/, "_id");
      const resource = /_ids?$/.test(id) && name !== "external_id" ? resourceOf(id, kind, schema) : undefined;
      if (resource !== undefined) found.add(resource);
      visit(schema.items ?? part);
    }
  };
  visit(kind.body);
  // The payments of a document come before what takes it back: only what is paid can be refunded.
  for (const one of [...found].filter((document) => !kind.name.startsWith(`${document}.`))) {
    for (const { resource } of kinds.values()) if (resource.startsWith(`${one}.`)) found.add(resource);
  }
  return found;
}

/** Kinds that can be sent together, in order: what a kind refers to has an earlier rank, or its own. */
export const ranks: readonly (readonly string[])[] = makeRanks();

function makeRanks(): string[][] {
  const left = new Map([...kinds.values()].map((kind) => [kind, referencesOf(kind)]));
  const result: string[][] = [];
  while (left.size > 0) {
    const isLeft = (resource: string, of: Kind) =>
      [...left.keys()].some((other) => other.resource === resource && other.resource !== of.resource);
    const free = [...left].flatMap(([kind, references]) =>
      [...references].some((one) => isLeft(one, kind)) ? [] : kind,
    );
    // Kinds that refer to each other are one rank, which is read until nothing more can be sent.
    const rank = free.length > 0 ? free : [...left.keys()];
    result.push(rank.map(({ name }) => name));
    for (const kind of rank) left.delete(kind);
  }
  return result;
}

/** What a create is called with. */
export interface Prepared {
  readonly path: Readonly<Record<string, string>>;
  readonly body: Members;
}

/** Puts ids in the place of references by `x_external_id` that the contract does not have itself. */
export function prepareRecord(kind: Kind, record: Members, findId: FindId): Prepared {
  const body: Record<string, unknown> = { ...convert(kind, kind.body, record, "", findId) };
  const path: Record<string, string> = {};
  for (const parent of kind.parents) {
    const member = parent.replace(/_id$/, "_external_id");
    const external = record[member];
    const resource = resourceOf(parent, kind);
    if (external !== undefined && resource !== undefined)
      path[parent] = findId(resource, String(external), member, false);
    else if (typeof record[parent] === "string") path[parent] = record[parent];
    else path[parent] = "";
    delete body[parent];
    delete body[member];
  }
  return { path, body };
}

function convert(kind: Kind, ref: SchemaRef, members: Members, at: string, findId: FindId): Members {
  const properties = propertiesOf(ref);
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    const place = at + name;
    const part = properties[name];
    const match = /^(.+)_external_id(s?)$/.exec(name);
    if (match) {
      const id = `${match[1]}_id${match[2]}`;
      const schema = properties[id] && resolveSchema(properties[id], components);
      const resource = schema && resourceOf(id, kind, schema);
      if (resource !== undefined) {
        const ids = [value].flat().map((one) => findId(resource, String(one), place, part !== undefined));
        // Where the contract has the member itself, the API finds the record.
        if (part !== undefined) result[name] = value;
        else result[id] = match[2] ? ids : ids[0];
        continue;
      }
    }
    const { items } = part === undefined ? {} : resolveSchema(part, components);
    if (items !== undefined && Array.isArray(value)) {
      result[name] = value.map((one, index) =>
        isObject(one) ? convert(kind, items, one, `${place}.${index}.`, findId) : one,
      );
    } else
      result[name] = part !== undefined && isObject(value) ? convert(kind, part, value, `${place}.`, findId) : value;
  }
  return result;
}

export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ANY_ID = "00000000-0000-4000-8000-000000000000";

/** What is wrong with a record, whatever its references are. */
export function checkRecord(kind: Kind, record: Members): RecordError[] {
  const { path, body } = prepareRecord(kind, record, () => ANY_ID);
  const missing = kind.parents
    .filter((parent) => path[parent] === "")
    .map((parent) => ({
      field: parent,
      message: `is missing: ${parent}, or ${parent.replace(/_id$/, "_external_id")}`,
    }));
  const options = {
    direction: "request",
    components,
    unknownMembers: true,
    unknownValues: false,
    hidden: false,
  } as const;
  const faults = checkValue(kind.body, body, options).map(({ pointer, expected, found }) => ({
    field: pointer.slice(1).replaceAll("/", "."),
    message: `expected ${expected}, found ${found}`,
  }));
  return [...missing, ...faults];
}

/** The schema of a member such as `line_items.0.quantity`, where the contract has it. */
export function schemaAt(kind: Kind, field: string): ContractSchema | undefined {
  let ref: SchemaRef | undefined = kind.body;
  for (const part of field.split(".")) {
    if (ref === undefined) return undefined;
    ref = /^\d+$/.test(part) ? resolveSchema(ref, components).items : propertiesOf(ref)[part];
  }
  return ref === undefined ? undefined : resolveSchema(ref, components);
}
