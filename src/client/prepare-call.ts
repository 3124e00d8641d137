// Turns the arguments of one call into what openapi-fetch and the pipeline are given: the operation is looked up,
// everything that decides where the call goes and with which credential is checked, and nothing is sent when a check
// fails.

import { operations } from "../../generated/operations.js";
import type { OperationId } from "../errors/call-info.js";
import { checkPathValue, checkUuid } from "../errors/check-identifiers.js";
import { checkValue, milliseconds } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { didYouMean } from "../errors/nearest.js";
import { ThredfiScopeError } from "../errors/scope-error.js";
import type { Call } from "../transport/call.js";
import { type CredentialName, findOperation, type Operation, operationNames } from "../transport/operation.js";
import { checkRetry, type RetryOptions } from "../transport/retry.js";
import { checkBody, checkHeader, checkQuery, jsonWithDates } from "./check-values.js";
import type { Settings } from "./options.js";
import type { Middleware } from "./types.js";

/** The options of a call as they arrive at run time; TypeScript has checked them, a caller may have forced them. */
export interface CallInit {
  params?: { path?: Record<string, unknown>; query?: unknown; header?: Record<string, unknown> };
  credential?: CredentialName;
  middleware?: Middleware[];
  timeout?: number;
  deadline?: number;
  retry?: RetryOptions | false;
  signal?: AbortSignal | null;
  waitUntil?: (promise: Promise<unknown>) => void;
  headers?: HeadersInit | Record<string, unknown>;
  body?: unknown;
  parseAs?: string;
  querySerializer?: unknown;
  bodySerializer?: Serializer;
  [option: string]: unknown;
}

export type Serializer = (body: unknown, headers?: unknown) => unknown;

export interface PreparedCall {
  readonly operation: Operation;
  readonly call: Call;
  readonly params: { readonly path: Record<string, string>; readonly query?: unknown; readonly header?: unknown };
  readonly headers: Record<string, unknown>;
  readonly body: unknown;
  readonly parseAs: string;
  readonly middleware: readonly Middleware[] | undefined;
  readonly querySerializer: unknown;
  readonly bodySerializer: Serializer | undefined;
  /** What else the caller wants fetch to be called with. */
  readonly fetchInit: RequestInit;
  /** The path of the URL. */
  url(): string;
}

/** Options of openapi-fetch that could send a credential elsewhere; they belong to the client, not to a call. */
const CLIENT_ONLY = ["baseUrl", "fetch", "pathSerializer", "redirect", "method", "Request"];

/**
 * @param lockedTo the business of a `.business(id)` client
 * @throws ThredfiConfigError, ThredfiScopeError
 */
export function prepareCall(
  defaults: Pick<Settings, "timeout" | "deadline" | "retry" | "clock">,
  method: string,
  path: string,
  init: CallInit = {},
  lockedTo?: string,
): PreparedCall {
  const operation = findOperation(method, path);
  if (!operation) {
    const wanted = `${method.toUpperCase()} ${path}`;
    throw new ThredfiConfigError(
      "path",
      `the contract has no operation ${wanted}.${didYouMean(wanted, operationNames())}`,
    );
  }
  if (lockedTo !== undefined && operation.credential !== "business") {
    throw new ThredfiScopeError(
      `${operation.id} is not an operation on one business: call it on the client itself.`,
      operation.id,
    );
  }
  const {
    credential = operation.credential,
    timeout = defaults.timeout,
    deadline = defaults.deadline,
    retry,
    signal,
    waitUntil,
    params,
    headers: given,
    body,
    parseAs = "json",
    middleware,
    querySerializer,
    bodySerializer,
    ...fetchInit
  } = init;
  for (const option in fetchInit) {
    if (CLIENT_ONLY.includes(option) && fetchInit[option] !== undefined) {
      throw new ThredfiConfigError(option, "cannot be set for one call.");
    }
  }
  checkCredential(operation, credential);
  const { dates } = operation;
  const hasDate = body !== undefined && !bodySerializer && checkBody(body);
  const query = querySerializer ? params?.query : checkQuery(params?.query, dates);
  const pathParams = preparePath(operation, params?.path ?? {}, lockedTo);
  const headers = prepareHeaders(operation, given, params?.header);
  checkValue("timeout", timeout, milliseconds);
  checkValue("deadline", deadline, milliseconds);
  return {
    operation,
    call: {
      operation,
      credential,
      businessId: pathParams["business_id"],
      requestId: String(headers["X-Request-ID"]),
      signal: signal ?? undefined,
      startedAt: defaults.clock.now(),
      deadline,
      timeout,
      retry: checkRetry(retry, defaults.retry),
      read: parseAs === "stream" ? "stream" : parseAs === "blob" || parseAs === "arrayBuffer" ? "bytes" : "text",
      body,
      waitUntil,
      attempts: 0,
      stage: "token exchange",
    },
    params: { ...params, query, path: pathParams },
    headers,
    body,
    parseAs,
    middleware,
    querySerializer,
    bodySerializer: hasDate ? (given) => jsonWithDates(given, dates) : bodySerializer,
    fetchInit,
    url: () => operation.path.replace(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(pathParams[name] ?? "")),
  };
}

/** @throws ThredfiConfigError */
export function operationById(id: string): { readonly method: string; readonly path: string } {
  if (Object.hasOwn(operations, id)) return operations[id as OperationId];
  const known = Object.keys(operations);
  throw new ThredfiConfigError("operationId", `the contract has no operation ${id}.${didYouMean(id, known)}`);
}

function checkCredential(operation: Operation, credential: CredentialName): void {
  if (credential === operation.credential || operation.alternatives?.includes(credential)) return;
  const known = [operation.credential, ...(operation.alternatives ?? [])];
  throw new ThredfiConfigError("credential", `${operation.id} takes ${known.join(" or ")}.`);
}

/** The caller's headers, and those that the SDK adds to every call unless the caller has set them. */
function prepareHeaders(
  operation: Operation,
  given: CallInit["headers"],
  params: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const headers: Record<string, unknown> = { "X-Request-ID": undefined };
  if (given || params) {
    const own = given && Symbol.iterator in given ? (given as Iterable<[string, string]>) : Object.entries(given ?? {});
    for (const [name, value] of [...own, ...Object.entries(params ?? {})]) {
      checkHeader(name, value);
      headers[canonical(name)] = value;
    }
    if (headers["Authorization"] !== undefined) throw authorizationGiven();
  }
  headers["X-Request-ID"] ??= crypto.randomUUID();
  // One key for all attempts: a repeat is recognized by it.
  if (operation.idempotencyKey) headers["Idempotency-Key"] ??= crypto.randomUUID();
  return headers;
}

/** The spelling of a header that the SDK looks at; other names stay as they are. */
function canonical(name: string): string {
  return OWN_HEADERS.find((own) => own.toLowerCase() === name.toLowerCase()) ?? name;
}

const OWN_HEADERS = ["Authorization", "X-Request-ID", "Idempotency-Key"];

export function authorizationGiven(): ThredfiConfigError {
  return new ThredfiConfigError("headers.Authorization", "is set by the SDK; the option credential chooses which.");
}

/** The values of the path template, each checked, `business_id` filled in or compared with the lock. */
function preparePath(
  operation: Operation,
  given: Record<string, unknown>,
  lockedTo: string | undefined,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of operation.pathParameters) {
    const field = `params.path.${name}`;
    if (name !== "business_id") {
      values[name] = checkPathValue(field, given[name]);
    } else if (lockedTo === undefined) {
      values[name] = checkUuid(field, given[name]);
    } else {
      if (given[name] !== undefined && checkUuid(field, given[name]) !== lockedTo) {
        throw new ThredfiScopeError(
          `${operation.id}: business ${String(given[name])} on a client locked to ${lockedTo}.`,
          operation.id,
        );
      }
      values[name] = lockedTo;
    }
  }
  return values;
}
