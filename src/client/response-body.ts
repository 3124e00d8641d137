// Makes data or an error of the body of a response. The contract has JSON for every response, with a body where one is
// documented; a 2xx or 3xx that is anything else is an error of its own, with the beginning of the body in its message.

import type { CallInfo } from "../errors/call-info.js";
import { ThredfiResponseError } from "../errors/response-error.js";
import { maskSecrets, secretsOf } from "../errors/secrets.js";
import type { Operation } from "../transport/operation.js";
import type { Reply } from "../transport/reply.js";

/** What openapi-fetch gives for a call. */
export interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
  /** What the response would say, which then need not be made. */
  readonly status?: number;
  readonly call?: CallInfo;
}

/** How much of a body is kept for messages, in characters. */
const BEGINNING = 200;

/** How much is said of what was wrong, which quotes the Content-Type, in characters. */
const LONGEST_REASON = 150;

/** How much of an error body that is not JSON is kept, in characters. */
const LONGEST_ERROR = 4_000;

/**
 * The data of a 2xx response; undefined where the contract has none.
 *
 * @throws ThredfiResponseError
 */
export function readData(operation: Operation, reply: Reply): unknown {
  const { status, text = "" } = reply;
  if (!reply.ok) throw unusable(operation, reply, "a redirect or an unknown status");
  if (text === "") {
    if (operation.emptyResponse || status === 204) return undefined;
    throw unusable(operation, reply, "an empty body");
  }
  const type = reply.headers.get("Content-Type");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw unusable(operation, reply, isJson(type) ? "JSON that cannot be read" : `a body of type ${type}`);
  }
  if (!isJson(type)) throw unusable(operation, reply, `JSON that is called ${type}`);
  return data;
}

/** The error of a response with status 400 or above, whatever its body is. Never falsy: `if (error)` must not miss it. */
export function readError({ status, text = "" }: Pick<Reply, "status" | "text">): unknown {
  let error: unknown = text.slice(0, LONGEST_ERROR);
  try {
    error = JSON.parse(text);
  } catch {
    // Not JSON: an error page of a gateway, or nothing.
  }
  return error || { message: `HTTP ${status} without an error body` };
}

export function unusable(operation: Operation, { status, text = "", authorization }: Reply, what: string) {
  const secrets = secretsOf(authorization);
  const excerpt = maskSecrets(text.slice(0, BEGINNING), secrets);
  const reason = maskSecrets(what, secrets).slice(0, LONGEST_REASON);
  return new ThredfiResponseError(
    `${operation.id}: HTTP ${status} with ${reason}, where the contract has JSON${excerpt ? `: ${excerpt}` : ""}`,
    { status, body: excerpt },
  );
}

/** A response that does not say what it is may be JSON. */
export function isJson(type: string | null): boolean {
  return type === null || /[/+]json\b/i.test(type);
}
