// What the engine knows of each operation, derived from the contract: which resource it is of, what it does to it, where the
// ids stand, which member names which resource. Nothing here matches a path or a resource by hand.

import type { ServedOperation } from "../served-operation.js";
import { merged, type Schema } from "./shape.js";

export interface Action {
  readonly operation: ServedOperation;
  /** Where its records are kept: `invoices.payments`. */
  readonly resource: string;
  /** The name that the contract gives the resource, which differs for one that is made beneath another: `accounts.children`. */
  readonly name: string;
  /** `list`, `get`, `create`, `update`, `delete`, or another verb of the contract. */
  readonly verb: string;
  /** The parameter of the path that names the record; undefined for a list, a create, or the only one of its kind. */
  readonly id?: string | undefined;
  /** The other parameters of the path: the records that this one belongs to. */
  readonly parents: readonly string[];
  /** What a create with a known `external_id` does; undefined when the contract does not say. */
  readonly repeat?: "same-record" | "updates" | undefined;
  /** Whether it takes the header `Idempotency-Key`. */
  readonly isIdempotent: boolean;
  readonly body?: Schema | undefined;
  /** Of successful responses, by status; null where there is no body. */
  readonly responses: Readonly<Record<string, Schema | null>>;
  /** The query parameters that it has. */
  readonly query: readonly string[];
}

export interface ResourceModel {
  /** By operationId. */
  readonly actions: ReadonlyMap<string, Action>;
  /** The names of the resources whose records an operation creates. */
  readonly created: readonly string[];
  actionOf(name: string, verb: string): Action | undefined;
  /** The resource that a member such as `customer_id` names in a record of this resource. */
  resourceOf(member: string, schema?: Schema, within?: string): string | undefined;
}

const BUSINESS = "business_id";

export function readModel(operations: readonly ServedOperation[]): ResourceModel {
  const named = operations.flatMap((operation) => {
    const name = operation.source.extensions?.["x-thredfi-resource"];
    return typeof name === "string" && !operation.secret ? [{ operation, name }] : [];
  });
  const verbsOf = (name: string) => named.filter((one) => one.name === name).map(({ operation }) => verbOf(operation));
  const actions = new Map(
    named.map(({ operation, name }) => {
      const parent = name.split(".").slice(0, -1).join(".");
      const isOwn = parent === "" || verbsOf(name).some((verb) => verb !== "create");
      return [operation.id, readAction(operation, name, isOwn ? name : parent)] as const;
    }),
  );
  const references = readReferences([...actions.values()]);
  const find = (member: string, within: string | undefined) => {
    const known = references.get(member);
    const [root] = (within ?? "").split(".");
    return known?.find((resource) => resource.split(".")[0] === root) ?? known?.[0];
  };
  const all = [...actions.values()];
  return {
    actions,
    created: all.filter(({ verb }) => verb === "create").map(({ name }) => name),
    actionOf: (name, verb) => all.find((action) => action.name === name && action.verb === verb),
    resourceOf(member, schema, within) {
      const single = member.replace(/_ids$/, "_id");
      // `source_invoice_id`, but not `processor_payout_id`, which is a text of the processor's.
      const parts = single.split("_");
      const isId = schema?.format === "uuid" || schema?.items?.format === "uuid";
      const endings = isId ? parts.map((_, index) => parts.slice(index).join("_")) : [single];
      return endings.map((ending) => find(ending, within)).find((resource) => resource !== undefined);
    },
  };
}

const verbOf = ({ source }: ServedOperation) => String(source.extensions?.["x-thredfi-method"]);

function readAction(operation: ServedOperation, name: string, resource: string): Action {
  const { source, path } = operation;
  const given = verbOf(operation);
  const verb = given === "patch" ? "update" : given;
  const parameters = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, parameter]) => parameter ?? "");
  const last = parameters.at(-1);
  const isOfRecord = verb !== "list" && verb !== "create" && (last !== BUSINESS || resource === "businesses");
  const id = isOfRecord ? last : undefined;
  const successes = source.responses.filter(({ code }) => code.startsWith("2"));
  const repeat = source.extensions?.["x-thredfi-repeat"];
  return {
    ...{ operation, name, resource, verb, id },
    parents: parameters.filter((parameter) => parameter !== id && parameter !== BUSINESS),
    repeat: repeat === "same-record" || repeat === "updates" ? repeat : undefined,
    isIdempotent: (source.request?.headers ?? []).some((header) => header.name.toLowerCase() === "idempotency-key"),
    body: source.request?.body?.contents?.[0]?.schema as Schema | undefined,
    responses: Object.fromEntries(
      successes.map(({ code, contents }) => [code, (contents?.[0]?.schema as Schema | undefined) ?? null]),
    ),
    query: (source.request?.query ?? []).map((parameter) => parameter.name),
  };
}

/** By what paths call an id, and by what a resource is called. */
function readReferences(actions: readonly Action[]): Map<string, string[]> {
  const references = new Map<string, string[]>();
  const add = (member: string, resource: string) => {
    const known = references.get(member) ?? [];
    if (!known.includes(resource)) references.set(member, [...known, resource]);
  };
  for (const { id, verb, resource } of actions) {
    if (id === undefined || verb !== "get" || resource === "businesses") continue;
    add(id, resource);
    add(`${singular(resource)}_id`, resource);
  }
  return references;
}

/** `vendorRefunds.payments` is `vendor_refund_payment`. */
export function singular(resource: string): string {
  return resource
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .split(".")
    .map((part) =>
      part
        .replace(/ies$/, "y")
        .replace(/sses$/, "ss")
        .replace(/(?<!s)s$/, ""),
    )
    .join("_");
}

/** The member of a list response that holds the records, and the schema of one. */
export function listOf(response: Schema): { readonly member: string; readonly item: Schema } | undefined {
  for (const [member, schema] of Object.entries(merged(response).properties ?? {})) {
    if (schema.items) return { member, item: schema.items };
  }
  return undefined;
}
