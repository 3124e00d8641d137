// The responses that a test plans for calls to come. A response that the contract does not allow is rejected when it is
// planned: a test that passes with it would prove nothing.

import { operationSchemas } from "../../generated/schemas.js";
import { aBoolean, anObject, anything, checkOptions, type Rule } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { responseSchema } from "../plugins/validate/check-response.js";
import { isJson, mediaType } from "../plugins/validate/media-type.js";
import type { Fault } from "../plugins/validate/mismatch.js";
import { checkValue } from "../plugins/validate/schema-check.js";
import { findOperation } from "../transport/operation.js";
import { aWholeNumberUpTo } from "./options.js";
import type { Prism } from "./prism.js";
import { readFault } from "./prism-violations.js";
import { checkOptionsOf, isDocumented, operationNamed, type ServedOperation } from "./served-operation.js";
import type { HttpResponse } from "./server.js";
import type { MockResponse } from "./types.js";

interface Plan {
  readonly response: HttpResponse;
  left: number;
}

const RULES: Record<keyof MockResponse, Rule> = {
  status: aWholeNumberUpTo(599, "an HTTP status", 200),
  body: anything,
  headers: anObject,
  times: {
    expected: "a number of calls, 1 or more",
    accepts: (value) => value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && Number(value) >= 1),
  },
  outsideContract: aBoolean,
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
  add(operationId: string, planned: MockResponse): void {
    const operation = operationNamed(this.#operations, operationId);
    checkOptions(planned, RULES, "response");
    const { times = 1, outsideContract = false } = planned;
    const { response, body } = serialize(planned);
    if (!outsideContract) this.#check(operation, response, body);
    this.#plans.set(operationId, [...(this.#plans.get(operationId) ?? []), { response, left: times }]);
  }

  /** The response to this call, which uses it up. */
  take(operationId: string): HttpResponse | undefined {
    const plans = this.#plans.get(operationId) ?? [];
    const [plan] = plans;
    if (!plan) return undefined;
    plan.left--;
    if (plan.left === 0) plans.shift();
    return plan.response;
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
