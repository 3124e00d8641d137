// The responses that a test plans for calls to come. A response that the contract does not allow is rejected when it is
// planned: a test that passes with it would prove nothing.

import { operationSchemas } from "../../generated/schemas.js";
import { aBoolean, anObject, anything, checkOptions, oneOf, type Rule } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { maskHeader } from "../errors/secrets.js";
import { responseSchema } from "../plugins/validate/check-response.js";
import { isJson, mediaType } from "../plugins/validate/media-type.js";
import type { Fault } from "../plugins/validate/mismatch.js";
import { checkValue } from "../plugins/validate/schema-check.js";
import { findOperation } from "../transport/operation.js";
import { aWholeNumberUpTo } from "./options.js";
import { type Prism, readBody } from "./prism.js";
import { readFault } from "./prism-violations.js";
import { checkOptionsOf, isDocumented, type Match, operationNamed, type ServedOperation } from "./served-operation.js";
import type { HttpRequest, HttpResponse } from "./server.js";
import type { Disconnection, MockResponse, ReplyFunction } from "./types.js";

/** What happens instead of the usual response. */
export type Planned = { readonly response: HttpResponse } | { readonly disconnect: "before" | "after" };

interface Plan {
  readonly planned: Planned | ReplyFunction;
  left: number;
}

const aNumberOfCalls: Rule = {
  expected: "a number of calls, 1 or more",
  accepts: (value) => value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && Number(value) >= 1),
};

const RULES: Record<keyof MockResponse, Rule> = {
  status: aWholeNumberUpTo(599, "an HTTP status", 200),
  body: anything,
  headers: anObject,
  times: aNumberOfCalls,
  outsideContract: aBoolean,
};

const DISCONNECTION_RULES: Record<"disconnect" | "times", Rule> = {
  disconnect: oneOf("before", "after"),
  times: aNumberOfCalls,
};

/** Statuses whose responses never have a body (RFC 9110). */
const BODILESS = [204, 205, 304];

export class PlannedResponses {
  readonly #plans = new Map<string, Plan[]>();
  readonly #operations: readonly ServedOperation[];
  readonly #prism: Prism;
  readonly #isOwn: boolean;

  /** @param isOwn whether the contract is the one that this package's validator knows */
  constructor(operations: readonly ServedOperation[], prism: Prism, isOwn: boolean) {
    this.#operations = operations;
    this.#prism = prism;
    this.#isOwn = isOwn;
  }

  /** @throws ThredfiConfigError */
  add(operationId: string, given: MockResponse | Disconnection | ReplyFunction): void {
    const operation = operationNamed(this.#operations, operationId);
    const isFunction = typeof given === "function";
    const planned = isFunction ? given : this.#read(operation, given);
    const times = isFunction ? Number.POSITIVE_INFINITY : typeof given === "string" ? 1 : (given.times ?? 1);
    this.#plans.set(operationId, [...(this.#plans.get(operationId) ?? []), { planned, left: times }]);
  }

  /**
   * What is planned for this call, which uses it up.
   *
   * @throws ThredfiConfigError when a function returns what cannot be sent
   */
  async take({ operation, parameters }: Match, request: HttpRequest): Promise<Planned | undefined> {
    const plans = this.#plans.get(operation.id) ?? [];
    const [plan] = plans;
    if (!plan) return undefined;
    plan.left--;
    if (plan.left === 0) plans.shift();
    const { planned } = plan;
    if (typeof planned !== "function") return planned;
    const { method, target } = request;
    const headers = Object.entries(request.headers).map(([name, value]) => [name, maskHeader(name, value)]);
    const body = readBody(request)?.value;
    const call = { operationId: operation.id, method, target, parameters, headers: Object.fromEntries(headers), body };
    const given = await planned(call);
    return given === undefined ? undefined : this.#read(operation, given);
  }

  #read(operation: ServedOperation, given: MockResponse | Disconnection): Planned {
    if (given === "disconnect") return { disconnect: "before" };
    if (typeof given === "object" && given !== null && "disconnect" in given) {
      checkOptions(given, DISCONNECTION_RULES, "response");
      return { disconnect: given.disconnect };
    }
    checkOptions(given, RULES, "response");
    const { response, body } = serialize(given);
    if (given.outsideContract !== true) this.#check(operation, response, body);
    return { response };
  }

  clear(): void {
    this.#plans.clear();
  }

  #check(operation: ServedOperation, response: HttpResponse, body: unknown): void {
    const { status } = response;
    if (!isDocumented(operation, status)) {
      const codes = operation.source.responses.map(({ code }) => code).join(", ");
      throw outside(operation, "status", { pointer: "", expected: `one of ${codes}`, found: String(status) });
    }
    const [fault] = this.#isOwn
      ? ownFaults(operation, response, body)
      : this.#prism.checkResponse(operation.source, response, body).map((violation): Fault => {
          const [, place, ...path] = violation.location;
          const { pointer, expected } = readFault(violation, path, place === "header" ? "header" : "member");
          return { pointer, expected, found: "another value" };
        });
    if (fault) throw outside(operation, "body", fault);
  }
}

function ownFaults(operation: ServedOperation, { status, headers }: HttpResponse, body: unknown): Fault[] {
  const known = findOperation(operation.method, operation.path);
  const schemas = known && operationSchemas[known.id];
  const schema = schemas && responseSchema(schemas, status);
  if (schema === undefined) return [];
  const whole = (expected: string, found: string) => [{ pointer: "", expected, found }];
  if (schema === null) return body === undefined ? [] : whole("no body", "a body");
  if (body === undefined) {
    const isFree = typeof schema === "object" && Object.keys(schema).length === 0;
    return isFree ? [] : whole("a body", "nothing");
  }
  if (!isJson(mediaType(new Headers(headers)))) return whole("application/json", headers["content-type"] ?? "nothing");
  return checkValue(schema, body, checkOptionsOf(operation, "response"));
}

/** What is sent, and the body as a value. */
function serialize({ status, headers: given = {}, body }: MockResponse): { response: HttpResponse; body: unknown } {
  const headers = readHeaders(given);
  if (body === undefined) return { response: { status, headers, text: "" }, body };
  if (BODILESS.includes(status)) {
    throw new ThredfiConfigError("response.body", `cannot be sent with a status of ${status}.`);
  }
  headers["content-type"] ??= "application/json";
  if (typeof body === "string" && !isJson(mediaType(new Headers(headers)))) {
    return { response: { status, headers, text: body }, body };
  }
  const text = toJson(body);
  // As it will arrive: without undefined, dates as text.
  return { response: { status, headers, text }, body: JSON.parse(text) };
}

function readHeaders(given: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(given));
  } catch (error) {
    throw new ThredfiConfigError("response.headers", `cannot be sent: ${(error as Error).message}.`);
  }
}

function toJson(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch (error) {
    throw new ThredfiConfigError("response.body", `is not JSON: ${(error as Error).message}.`);
  }
  if (text === undefined) throw new ThredfiConfigError("response.body", `is a ${typeof body}, which is not JSON.`);
  return text;
}

function outside({ id }: ServedOperation, member: "status" | "body", { pointer, expected, found }: Fault) {
  return new ThredfiConfigError(
    `response.${member}${pointer}`,
    `${id}: expected ${expected}, found ${found}. Set outsideContract: true to send it all the same.`,
  );
}
