// Does to the books what a request asks for, and says what to respond: a record or a list by the contract, and what the
// rules of its resource add. It checks no credential and no schema; whoever calls it has done so.

import { ThredfiConfigError } from "../../errors/config-error.js";
import { openChart } from "../rules/chart.js";
import { rules } from "../rules/index.js";
import { isDocumented, type Match, type ServedOperation } from "../served-operation.js";
import type { SeedRecords } from "../types.js";
import { BookContext } from "./book-context.js";
import { Books, PARTNER, type Scope } from "./books.js";
import { findPage } from "./find-records.js";
import { IdempotencyKeys } from "./idempotency-keys.js";
import { paged } from "./paged.js";
import { checkReferences } from "./references.js";
import { Rejection } from "./rejection.js";
import { type Action, listOf, type ResourceModel, readModel, singular } from "./resource-model.js";
import type { BookRecord, Parameters, ResourceRules } from "./resource-rules.js";
import { type Embed, empty, fitted, isObject, merged, type Schema } from "./shape.js";

type Members = Readonly<Record<string, unknown>>;

export interface StateRequest {
  readonly match: Match;
  /** Of the query, by name. */
  readonly query: Parameters;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface StateResponse {
  readonly status: number;
  /** Undefined for none. */
  readonly body: unknown;
}

/** Where a body differs from what an operation takes. */
export type CheckBody = (
  operation: ServedOperation,
  body: unknown,
) => readonly { readonly pointer: string; readonly expected: string }[];

export class Engine {
  readonly books = new Books();
  readonly model: ResourceModel;
  readonly #now: () => Date;

  private constructor(model: ResourceModel, now: () => Date) {
    this.model = model;
    this.#now = now;
  }

  /** Undefined for a contract that names no resource. */
  static of(operations: readonly ServedOperation[], now: () => Date): Engine | undefined {
    const model = readModel(operations);
    return model.actions.size > 0 ? new Engine(model, now) : undefined;
  }

  /** The operation, when the books respond to it. */
  actionOf({ id }: ServedOperation): Action | undefined {
    const action = this.model.actions.get(id);
    if (!action) return undefined;
    const { verb, operation, responses } = action;
    if (this.#read(action)) return action;
    if (verb === "list")
      return Object.values(responses).some((schema) => schema && listOf(schema)) ? action : undefined;
    const isKnown =
      VERBS.has(verb) || operation.method === "DELETE" || verb in ACTS || this.#rules(action)?.act?.[verb];
    return isKnown ? action : undefined;
  }

  /**
   * @param check is called with the response before it counts; when it throws, nothing was done
   */
  respond(action: Action, request: StateRequest, check: (response: StateResponse) => void): StateResponse {
    try {
      return this.books.transaction(() => {
        const response = this.#respond(action, request);
        check(response);
        return response;
      });
    } catch (error) {
      if (error instanceof Rejection) return error.response(action.operation);
      throw error;
    }
  }

  hasBusiness(id: string): boolean {
    return this.books.table(PARTNER, "businesses").find(id.toLowerCase()) !== undefined;
  }

  context(scope: Scope, now?: string, parameters?: Parameters): BookContext {
    const instant = now ?? `${this.#now().toISOString().slice(0, 19)}Z`;
    return new BookContext(this.books, scope, instant, parameters);
  }

  /** What a seed asks for. */
  create(resource: string, context: BookContext, given: Members): BookRecord {
    const action = this.model.actionOf(resource, "create");
    if (!action) throw new Error(`No operation creates records of ${resource}.`);
    return this.#create(action, context, context.scope === PARTNER ? given : { business_id: context.scope, ...given });
  }

  update(resource: string, context: BookContext, id: string, members: Members): BookRecord {
    const action = this.model.actionOf(resource, "update");
    const record = found(context.find(resource, id), resource, id);
    return this.#update({ resource, action }, context, record, members);
  }

  act(resource: string, context: BookContext, id: string, verb: string): BookRecord {
    return this.#act(resource, context, found(context.find(resource, id), resource, id), verb, {});
  }

  delete(resource: string, context: BookContext, id: string): BookRecord {
    return this.#delete(resource, context, found(context.find(resource, id), resource, id));
  }

  /**
   * Makes records, resource by resource, all of them or none.
   *
   * @returns what was made
   * @throws ThredfiConfigError
   */
  seed(records: SeedRecords, check: CheckBody): Record<string, BookRecord[]> {
    return this.books.transaction(() =>
      Object.fromEntries(
        Object.entries(records).map(([resource, bodies]) => [
          resource,
          listed(resource, bodies).map((body, index) => this.#seedOne(resource, body, `${resource}.${index}`, check)),
        ]),
      ),
    );
  }

  #seedOne(resource: string, body: Members, at: string, check: CheckBody): BookRecord {
    const action = this.model.actionOf(resource, "create");
    if (!action) {
      const names = this.model.created.join(", ");
      throw new ThredfiConfigError(at, `no operation creates records of this resource. There are: ${names}.`);
    }
    const { business_id = [...this.books.table(PARTNER, "businesses")][0]?.id, ...rest } = body;
    if (resource !== "businesses" && business_id === undefined) {
      throw new ThredfiConfigError(at, "needs a business: seed businesses first, or give business_id.");
    }
    const [wrong] = check(action.operation, rest);
    if (wrong)
      throw new ThredfiConfigError(`${at}${wrong.pointer.replaceAll("/", ".")}`, `expected ${wrong.expected}.`);
    const scope = resource === "businesses" ? PARTNER : String(business_id);
    if (scope !== PARTNER && !this.hasBusiness(scope)) {
      throw new ThredfiConfigError(`${at}.business_id`, `there is no business ${scope}.`);
    }
    const now = typeof body["created_at"] === "string" ? body["created_at"] : undefined;
    const context = this.context(scope, now);
    try {
      const owned = resource === "businesses" ? rest : { ...rest, business_id };
      const record = this.#known(action, context, owned) ?? this.#create(action, context, owned);
      return context.view(resource, record);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      throw new ThredfiConfigError(`${at}${error.member ? `.${error.member}` : ""}`, error.message);
    }
  }

  #create(action: Action, context: BookContext, given: Members): BookRecord {
    const { resource, name } = action;
    const made = { ...this.#complete(action, context, given), ...{ created_at: context.now, updated_at: context.now } };
    const record = { ...made, ...definedOf(given, ["created_at", "updated_at"]), id: idOf(given) ?? context.newId() };
    if (resource === "businesses") return this.#createBusiness(context, record);
    const create = rules[name]?.create ?? rules[resource]?.create;
    return context.put(resource, create?.(context, record) ?? record);
  }

  #createBusiness(partner: BookContext, record: BookRecord): BookRecord {
    partner.put("businesses", { ...record, is_active: record["is_active"] ?? true });
    const context = new BookContext(this.books, record.id, partner.now);
    openChart(context);
    const own = rules["businesses"]?.create?.(context, context.business) ?? context.business;
    return partner.put("businesses", own);
  }

  #respond(action: Action, request: StateRequest): StateResponse {
    const { match, query, body } = request;
    const parameters: Parameters = { ...query, ...match.parameters };
    const context = this.context(this.#scopeOf(action, match), undefined, parameters);
    this.#checkParents(action, context, parameters);
    const read = this.#read(action);
    if (read) return this.#show(action, context, paged(action, read(context, parameters), parameters));
    const members = isObject(body) ? body : {};
    if (action.verb === "list") return this.#list(action, context, parameters);
    if (action.verb === "create") return this.#createOnce(action, context, request, members);
    const record = this.#named(action, context, parameters);
    if (action.verb === "get") return this.#respondWith(action, context, record);
    if (action.verb === "update") {
      const { resource } = action;
      return this.#respondWith(action, context, this.#update({ resource, action }, context, record, members));
    }
    if (action.verb === "delete" || action.operation.method === "DELETE") {
      return this.#respondWith(action, context, this.#delete(action.resource, context, record));
    }
    return this.#respondWith(action, context, this.#act(action.resource, context, record, action.verb, members));
  }

  #act(resource: string, context: BookContext, record: BookRecord, verb: string, body: Members): BookRecord {
    const act = rules[resource]?.act?.[verb] ?? ACTS[verb];
    if (!act) throw new Error(`The mock has no rule for ${verb} of ${resource}.`);
    return context.put(resource, { ...act(context, record, body), id: record.id, updated_at: context.now });
  }

  #rules({ name, resource }: Action): ResourceRules | undefined {
    return rules[name] ?? rules[resource];
  }

  #read(action: Action) {
    return this.#rules(action)?.read?.[action.operation.id];
  }

  /** @throws Rejection when there is no such business */
  #scopeOf({ resource, verb }: Action, { parameters }: Match): Scope {
    const business = parameters["business_id"]?.toLowerCase();
    if (business !== undefined && !this.hasBusiness(business)) {
      throw new Rejection(404, "business_not_found", "The business was not found.");
    }
    const isPartners = resource === "businesses" && (verb === "list" || verb === "create");
    return isPartners || business === undefined || resource === "businesses" ? PARTNER : business;
  }

  #checkParents({ parents, name }: Action, context: BookContext, parameters: Parameters): void {
    for (const parent of parents) {
      const resource = this.model.resourceOf(parent, undefined, name);
      if (resource !== undefined) found(context.find(resource, parameters[parent]), resource, parameters[parent]);
    }
  }

  #named({ resource, id, parents, name }: Action, context: BookContext, parameters: Parameters): BookRecord {
    // The only one of its kind, which every business has.
    if (id === undefined) return context.find(resource, context.scope) ?? { id: context.scope };
    const named = found(context.find(resource, String(parameters[id]).toLowerCase()), resource, parameters[id]);
    const isElsewhere = parents.some((parent) => named[parent] !== undefined && named[parent] !== parameters[parent]);
    return isElsewhere && name === resource ? found(undefined, resource, parameters[id]) : named;
  }

  #list(action: Action, context: BookContext, parameters: Parameters): StateResponse {
    const table = this.books.table(context.scope, action.resource);
    const books = { context, table, rules: rules[action.resource], model: this.model };
    const { records, total, number, size } = findPage(action, parameters, books);
    const [response] = Object.values(action.responses);
    const list = response ? listOf(response) : undefined;
    if (!response || !list) throw new Error(`The contract has no list for ${action.operation.id}.`);
    const isPaged = action.query.includes("page");
    return this.#show(action, context, {
      business_id: context.scope,
      count: total,
      page_info: {
        ...{ total_count: total, current_page: number, total_pages: Math.max(1, Math.ceil(total / size)) },
        page_size: size,
      },
      [list.member]: (isPaged ? records : [...table]).map((record) => context.view(action.resource, record)),
    });
  }

  #createOnce(action: Action, context: BookContext, request: StateRequest, members: Members): StateResponse {
    const keys = new IdempotencyKeys(context, action, request);
    const earlier = keys.earlier();
    if (earlier) return { status: repeatStatus(action), body: earlier.body };
    const known = this.#known(action, context, members);
    if (known) {
      const record =
        action.repeat === "updates"
          ? this.#update({ resource: action.resource, action }, context, known, members)
          : known;
      return this.#respondWith(action, context, record, repeatStatus(action));
    }
    const parents = Object.fromEntries(action.parents.map((name) => [name, request.match.parameters[name]]));
    const owner = context.scope === PARTNER ? {} : { business_id: context.scope };
    const { id: _, ...given } = members;
    const record = this.#create(action, context, { ...given, ...parents, ...keys.member(), ...owner });
    const response = this.#respondWith(action, context, record, createdStatus(action));
    keys.keep(response.body);
    return response;
  }

  /** The record that a repeat is of. */
  #known({ repeat, resource }: Action, context: BookContext, { external_id }: Members): BookRecord | undefined {
    if (!repeat || typeof external_id !== "string" || external_id === "") return undefined;
    return context.where(resource, "external_id", external_id)[0];
  }

  #update(
    { resource, action }: { readonly resource: string; readonly action: Action | undefined },
    context: BookContext,
    before: BookRecord,
    members: Members,
  ): BookRecord {
    const { id: _, ...given } = members;
    const completed = action ? this.#complete(action, context, given) : given;
    const after = { ...before, ...completed, updated_at: context.now } as BookRecord;
    return context.put(resource, rules[resource]?.update?.(context, after, before) ?? after);
  }

  #delete(resource: string, context: BookContext, record: BookRecord): BookRecord {
    const kept = rules[resource]?.delete?.(context, record);
    if (kept) return context.put(resource, kept);
    context.remove(resource, record.id);
    return { ...record, deleted: true };
  }

  /** The members of a body, with every reference an id and an id for each part that the response shows with one. */
  #complete(action: Action, context: BookContext, members: Members): Members {
    const given = checkReferences(context, this.model, action, members);
    const response = merged(Object.values(action.responses).find((schema) => schema !== null) ?? {});
    const parts = Object.entries(response.properties ?? {}).filter(
      ([name, { items }]) => items && merged(items).properties?.["id"] && Array.isArray(given[name]),
    );
    return {
      ...given,
      ...Object.fromEntries(
        parts.map(([name]) => [
          name,
          (given[name] as unknown[]).map((part) =>
            isObject(part) ? { ...part, id: part["id"] ?? context.newId() } : part,
          ),
        ]),
      ),
    };
  }

  #respondWith(action: Action, context: BookContext, record: BookRecord, status?: number): StateResponse {
    return this.#show(action, context, context.view(action.resource, record), status);
  }

  #show({ responses, resource }: Action, context: BookContext, value: unknown, wanted?: number): StateResponse {
    const status = wanted ?? Number(Object.keys(responses)[0] ?? 200);
    const schema = responses[status];
    if (schema === null || schema === undefined) return { status, body: undefined };
    const views = new Map<BookRecord, BookRecord>();
    const embed: Embed = (name, { [`${name}_id`]: id }) => {
      const named = typeof id === "string" ? this.model.resourceOf(`${name}_id`, undefined, resource) : undefined;
      const record = named && context.find(named, id);
      if (!named || !record) return undefined;
      // A page of invoices names one customer many times.
      const shown = views.get(record) ?? context.view(named, record);
      views.set(record, shown);
      return shown;
    };
    return { status, body: fitted(schema as Schema, value, embed) ?? empty(schema as Schema) };
  }
}

function listed(resource: string, bodies: unknown): readonly Members[] {
  if (Array.isArray(bodies) && bodies.every(isObject)) return bodies;
  throw new ThredfiConfigError(resource, "is not a list of records.");
}

const VERBS = new Set(["get", "create", "update", "delete"]);

const ACTS: Readonly<Record<string, (context: BookContext, record: BookRecord) => Members>> = {
  archive: ({ now }, record) => ({ ...record, is_archived: true, is_active: false, archived_at: now }),
  unarchive: (_, { archived_at: __, ...record }) => ({ ...record, is_archived: false, is_active: true }),
  void: ({ now }, record) => ({ ...record, voided_at: now }),
};

function found(record: BookRecord | undefined, resource: string, id: unknown): BookRecord {
  if (record) return record;
  const what = singular(resource);
  throw new Rejection(404, `${what}_not_found`, `There is no ${what.replaceAll("_", " ")} ${String(id)}.`);
}

const idOf = ({ id }: Members) => (typeof id === "string" ? id : undefined);

const definedOf = (members: Members, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => members[name] !== undefined).map((name) => [name, members[name]]));

const createdStatus = ({ responses }: Action) => ("201" in responses ? 201 : Number(Object.keys(responses)[0] ?? 200));

const repeatStatus = ({ operation }: Action) => (isDocumented(operation, 200) ? 200 : 201);
