// The resource methods, `cafe.invoices.create({ … })`: built once from the operation table, bound to a client when first
// used. Checks the arguments by their names and takes the API's envelopes off; the call itself is the dispatcher's.

import { operations } from "../../generated/operations.js";
import { checkPathValue, checkUuid } from "../errors/check-identifiers.js";
import {
  aBoolean,
  aFunction,
  anAbortSignal,
  anObject,
  anything,
  aString,
  checkOptions,
  checkValue,
  milliseconds,
  type Rule,
} from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { ThredfiResponseError } from "../errors/response-error.js";
import { findOperation, type Operation } from "../transport/operation.js";
import type { Send } from "./dispatch.js";
import { paginateCall } from "./paginate-call.js";
import { withCall, withResponse } from "./pagination.js";
import type { CallInit } from "./prepare-call.js";
import type { CallPromise } from "./resource-types.js";
import type { RawResult } from "./response-body.js";
import { dataOrThrow } from "./unwrap.js";

const OPTIONS: Record<string, Rule> = {
  signal: anAbortSignal,
  timeout: milliseconds,
  deadline: milliseconds,
  retry: anything,
  headers: anObject,
  credential: aString,
  waitUntil: aFunction,
};
const LIST_OPTIONS = { ...OPTIONS, prefetch: aBoolean, maxPages: anything };
const IDEMPOTENT_OPTIONS = { ...OPTIONS, idempotencyKey: aString };

/** What has resource methods: a client, a client of one business, and each resource of theirs. */
export class Resource {
  readonly #send: Send;
  readonly #isLocked: boolean;

  constructor(send: Send, isLocked: boolean) {
    this.#send = send;
    this.#isLocked = isLocked;
  }

  /** A resource of this one: made when first used, then the same object. */
  static addResource(parent: typeof Resource, name: string, Child: typeof Resource): void {
    Object.defineProperty(parent.prototype, name, {
      get(this: Resource) {
        const value = new Child(this.#send, this.#isLocked);
        Object.defineProperty(this, name, { value, enumerable: true });
        return value;
      },
      configurable: true,
    });
  }

  static addMethod(parent: typeof Resource, name: string, operation: Operation): void {
    const named = {
      [name](this: Resource, ...given: unknown[]) {
        return this.#call(operation, given);
      },
    };
    Object.defineProperty(parent.prototype, name, { value: named[name], writable: true, configurable: true });
  }

  #call(operation: Operation, given: unknown[]) {
    const { method, path } = operation;
    if (operation.paged) return paginateCall(this.#send, path, initOf(operation, given, this.#isLocked));
    let result: Promise<RawResult>;
    try {
      result = this.#send(method, path, initOf(operation, given, this.#isLocked));
    } catch (error) {
      result = Promise.reject(error);
    }
    const data = result.then((received) => dataOf(operation, received)) as CallPromise<unknown>;
    data.withResponse = () => data.then(async (value) => withResponse(value, await result));
    return data;
  }
}

/** The arguments, checked by their names, as what the dispatcher takes. */
function initOf(operation: Operation, given: unknown[], isLocked: boolean): CallInit {
  const { input, paged, idempotencyKey, pathParameters } = operation;
  const path: Record<string, string> = {};
  let at = 0;
  for (const id of pathParameters) {
    if (isLocked && id === "business_id") continue;
    path[id] = (id === "business_id" ? checkUuid : checkPathValue)(argumentName(id), given[at++]);
  }
  const init: CallInit & { params: NonNullable<CallInit["params"]> } = { params: { path } };
  const value = input && given[at++];
  if (input === "query") init.params.query = checkInput(input, value ?? {});
  else if (input === "body" || value !== undefined) init.body = checkInput("body", value);
  const options = given[at++];
  if (given.length > at) throw new ThredfiConfigError("arguments", `${operation.name}() takes at most ${at}.`);
  if (options === undefined) return init;
  checkOptions(options, paged ? LIST_OPTIONS : idempotencyKey ? IDEMPOTENT_OPTIONS : OPTIONS, "options");
  const { idempotencyKey: key, ...others } = options as CallInit;
  if (key !== undefined) init.params.header = { "Idempotency-Key": key };
  return Object.assign(init, others);
}

const argumentNames = new Map<string, string>();

/** `customer_id` as the signature has it: `customerId`. */
function argumentName(id: string): string {
  const known = argumentNames.get(id);
  if (known !== undefined) return known;
  const name = id.replace(/_./g, ([, letter = ""]) => letter.toUpperCase());
  argumentNames.set(id, name);
  return name;
}

/** A body or a query, which is easily taken for the other, or for the options. */
function checkInput(kind: "body" | "query", value: unknown): unknown {
  checkValue(kind, value, anObject);
  for (const name in value as object) {
    if (Object.hasOwn(LIST_OPTIONS, name)) {
      throw new ThredfiConfigError(`${kind}.${name}`, `is an option of the call. Give it after the ${kind}.`);
    }
  }
  return value;
}

/** The data of a result without its envelope: `{ data: … }` around one record, an array around one report, a list in one piece. */
function dataOf({ name }: Operation, result: RawResult): unknown {
  const data = dataOrThrow(result);
  if (typeof data !== "object" || data === null) return data;
  if (name.endsWith(".list")) return Array.isArray(data) ? data : Object.values(data).find(Array.isArray);
  if (!Array.isArray(data)) return "data" in data && Object.keys(data).length === 1 ? data.data : data;
  if (data.length === 1) return data[0];
  throw withCall(new ThredfiResponseError(`${data.length} reports came where there is one.`), result.response);
}

let roots: { readonly partner: typeof Resource; readonly business: typeof Resource } | undefined;

/** The classes of both clients, without what is not in the operation table. */
export function resourceRoots() {
  roots ??= buildTree();
  return roots;
}

function buildTree() {
  const partner = named("ThredfiClient");
  const business = named("BusinessClient");
  const rows = Object.values(operations)
    .flatMap(({ method, path }) => findOperation(method, path) ?? [])
    // Of tokens, client.tokens takes care.
    .filter(({ secret }) => !secret);
  // What one business has is reached by its id alone; what the partner has, such as the businesses, is not.
  const ofPartner = new Set(
    rows.flatMap(({ name, pathParameters }) => (pathParameters.includes("business_id") ? [] : name.split(".")[0])),
  );
  const classes = new Map<string, typeof Resource>();
  const classOf = (path: string): typeof Resource => {
    const known = classes.get(path);
    if (known) return known;
    const end = path.lastIndexOf(".");
    const parent = end > 0 ? classOf(path.slice(0, end)) : ofPartner.has(path) ? partner : business;
    const made = named(path.replace(/(?:^|\.)(.)/g, (_, first: string) => first.toUpperCase()));
    Resource.addResource(parent, path.slice(end + 1), made);
    classes.set(path, made);
    return made;
  };
  for (const row of rows) {
    const end = row.name.lastIndexOf(".");
    Resource.addMethod(classOf(row.name.slice(0, end)), row.name.slice(end + 1), row);
  }
  return { partner, business };
}

/** Its name is what an inspected client shows. */
function named(name: string): typeof Resource {
  return { [name]: class extends Resource {} }[name] ?? Resource;
}
