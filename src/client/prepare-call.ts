// Turns the arguments of one call into what openapi-fetch is given: the operation is looked up, everything that decides
// where the call goes and with which credential is checked, and nothing has been sent when a check fails.

import { checkPathValue, checkUuid } from "../errors/check-identifiers.js";
import { ThredfiConfigError, ThredfiScopeError } from "../errors/index.js";
import { findOperation, type Operation } from "../transport/operation.js";
import { checkRetry, type RetryOptions, type RetrySettings } from "../transport/retry.js";
import { checkMilliseconds, type Settings } from "./options.js";
import type { CredentialName, Middleware } from "./types.js";

/** The options of a call as they arrive at run time; TypeScript has checked them, a caller may have forced them. */
export interface CallInit {
  params?: { path?: Record<string, unknown>; query?: unknown; header?: unknown };
  credential?: CredentialName;
  middleware?: Middleware[];
  timeout?: number;
  deadline?: number;
  retry?: RetryOptions | false;
  signal?: AbortSignal | null;
  body?: unknown;
  [option: string]: unknown;
}

export interface PreparedCall {
  readonly operation: Operation;
  readonly credential: CredentialName;
  readonly businessId: string | undefined;
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetrySettings | false;
  readonly init: CallInit & { params: NonNullable<CallInit["params"]> };
}

/** Options of openapi-fetch that could send a credential elsewhere; they belong to the client, not to a call. */
const CLIENT_ONLY = ["baseUrl", "fetch", "pathSerializer", "redirect", "method", "Request"];

/**
 * @param lockedTo the business of a `.business(id)` client
 * @throws ThredfiConfigError, ThredfiScopeError
 */
export function prepareCall(
  defaults: Pick<Settings, "timeout" | "deadline" | "retry">,
  method: string,
  path: string,
  init: CallInit = {},
  lockedTo?: string,
): PreparedCall {
  const operation = findOperation(method, path);
  if (!operation) {
    throw new ThredfiConfigError("path", `the contract has no operation ${method.toUpperCase()} ${path}.`);
  }
  for (const option of CLIENT_ONLY) {
    if (init[option] !== undefined) {
      throw new ThredfiConfigError(option, "cannot be given for one call. Create a client with it instead.");
    }
  }
  if (lockedTo !== undefined && operation.credential !== "business") {
    throw new ThredfiScopeError(
      `${operation.id} is not an operation on one business: call it on the client itself, not on business(...).`,
      operation.id,
    );
  }

  const { credential: chosen, timeout = defaults.timeout, deadline = defaults.deadline, retry, ...rest } = init;
  const credential = chosen ?? operation.credential;
  if (credential !== operation.credential && !operation.alternatives?.includes(credential)) {
    const known = [operation.credential, ...(operation.alternatives ?? [])];
    throw new ThredfiConfigError(
      "credential",
      `${operation.id} takes ${known.join(" or ")}, not ${["basic", "partner", "business"].includes(credential) ? credential : "what was given"}.`,
    );
  }

  const pathParams = preparePath(operation, rest.params?.path ?? {}, lockedTo);
  return {
    operation,
    credential,
    businessId: pathParams["business_id"],
    timeout: checkMilliseconds("timeout", timeout),
    deadline: checkMilliseconds("deadline", deadline),
    retry: checkRetry(retry, defaults.retry),
    init: { ...rest, params: { ...rest.params, path: pathParams } },
  };
}

/** The values of the path template, each checked, `business_id` filled in or held against the lock. */
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
          `${operation.id} was called for business ${String(given[name])} on a client locked to ${lockedTo}.`,
          operation.id,
        );
      }
      values[name] = lockedTo;
    }
  }
  return values;
}
