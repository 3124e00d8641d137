// The answers that a test plans for calls to come. An answer that the contract does not have is refused when it is
// planned: a test that passes with it would prove nothing.

import { operationSchemas } from "../../generated/schemas.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { didYouMean } from "../errors/nearest.js";
import { answerSchema } from "../plugins/validate/check-response.js";
import { isJson, mediaType } from "../plugins/validate/media-type.js";
import { checkValue } from "../plugins/validate/schema-check.js";
import { findOperation } from "../transport/operation.js";
import { checkOptions } from "./check-request.js";
import type { Answer } from "./gateway.js";
import type { MockAnswer } from "./mock.js";
import type { RunningPrism } from "./prism.js";
import { readFault } from "./prism-violations.js";
import type { ServedOperation } from "./served.js";

interface Plan {
  readonly answer: Answer;
  left: number;
}

const KNOWN: Record<keyof MockAnswer, true> = {
  status: true,
  body: true,
  headers: true,
  times: true,
  outsideContract: true,
};

/** Statuses whose answers never have a body (RFC 9110). */
const BODILESS = [204, 205, 304];

export class PlannedAnswers {
  readonly #plans = new Map<string, Plan[]>();
  readonly #operations: readonly ServedOperation[];
  readonly #prism: RunningPrism;
  readonly #isOwn: boolean;

  /** @param isOwn whether the contract that is served is the one that this package's validator knows */
  constructor(operations: readonly ServedOperation[], prism: RunningPrism, isOwn: boolean) {
    this.#operations = operations;
    this.#prism = prism;
    this.#isOwn = isOwn;
  }

  /** @throws ThredfiConfigError */
  add(operationId: string, planned: MockAnswer): void {
    const operation = this.#operations.find(({ id }) => id === operationId);
    if (!operation) {
      const near = didYouMean(
        String(operationId),
        this.#operations.map(({ id }) => id),
      );
      throw new ThredfiConfigError(
        "operationId",
        `the contract has no operation ${JSON.stringify(operationId)}.${near}`,
      );
    }
    const { answer, body } = readAnswer(planned);
    const { times = 1, outsideContract = false } = planned;
    if (!(times === Number.POSITIVE_INFINITY || (Number.isInteger(times) && times >= 1))) {
      throw new ThredfiConfigError("answer.times", `${String(times)} is not a number of calls, 1 or more.`);
    }
    if (!outsideContract) this.#check(operation, answer, body);
    const plans = this.#plans.get(operationId) ?? [];
    plans.push({ answer, left: times });
    this.#plans.set(operationId, plans);
  }

  /** The answer for this call, which is used up by it. */
  take(operationId: string): Answer | undefined {
    const plans = this.#plans.get(operationId);
    const [plan] = plans ?? [];
    if (!plans || !plan) return undefined;
    plan.left--;
    if (plan.left === 0) plans.shift();
    return plan.answer;
  }

  has(operationId: string): boolean {
    return (this.#plans.get(operationId)?.length ?? 0) > 0;
  }

  clear(): void {
    this.#plans.clear();
  }

  #check(operation: ServedOperation, answer: Answer, body: unknown): void {
    const { status } = answer;
    const documented = operation.source.responses.map(({ code }) => code);
    // `default` stands for errors: a success that the contract does not name is none of its answers.
    const isDocumented =
      documented.includes(String(status)) ||
      documented.includes(`${Math.floor(status / 100)}XX`) ||
      (status >= 300 && documented.includes("default"));
    if (!isDocumented) {
      throw outside(operation, "answer.status", "", `one of ${documented.join(", ")}`, String(status));
    }
    const [fault] = this.#isOwn
      ? ownFaults(operation, answer, body)
      : this.#prism
          .checkAnswer(operation.source, {
            statusCode: status,
            headers: { ...answer.headers },
            ...(body !== undefined && { body }),
          })
          .map((fault) => {
            const [place, ...path] = fault.path ?? [];
            const { pointer, expected } = readFault({ ...fault, path }, place === "header" ? "header" : "member");
            return { pointer, expected, found: "another value" };
          });
    if (fault) throw outside(operation, "answer.body", fault.pointer, fault.expected, fault.found);
  }
}

function ownFaults(operation: ServedOperation, { status, headers }: Answer, body: unknown) {
  const known = findOperation(operation.method, operation.path);
  const schemas = known && operationSchemas[known.id];
  const schema = schemas && answerSchema(schemas, status);
  if (schema === undefined) return [];
  if (schema === null) return body === undefined ? [] : [{ pointer: "", expected: "no body", found: "a body" }];
  if (body === undefined) {
    const isFree = typeof schema === "object" && Object.keys(schema).length === 0;
    return isFree ? [] : [{ pointer: "", expected: "a body", found: "nothing" }];
  }
  if (!isJson(mediaType(new Headers(headers)))) {
    return [{ pointer: "", expected: "application/json", found: headers["content-type"] ?? "nothing" }];
  }
  return checkValue(schema, body, checkOptions(operation, "response"));
}

/** What is to be sent, and the body as a value. */
function readAnswer(planned: MockAnswer): { answer: Answer; body: unknown } {
  if (typeof planned !== "object" || planned === null) {
    throw new ThredfiConfigError("response", "is not an object with a status, such as { status: 404 }.");
  }
  for (const name of Object.keys(planned)) {
    if (!Object.hasOwn(KNOWN, name)) {
      const names = Object.keys(KNOWN);
      throw new ThredfiConfigError(`answer.${name}`, `is not known. There are: ${names.join(", ")}.`);
    }
  }
  const { status } = planned;
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new ThredfiConfigError("answer.status", `${String(status)} is not an HTTP status, 200 to 599.`);
  }
  const headers = readHeaders(planned.headers ?? {});
  if (planned.body === undefined) return { answer: { status, headers, text: "" }, body: undefined };
  if (BODILESS.includes(status))
    throw new ThredfiConfigError("answer.body", `cannot be sent with a status of ${status}.`);
  headers["content-type"] ??= "application/json";
  if (typeof planned.body === "string" && !isJson(mediaType(new Headers(headers)))) {
    return { answer: { status, headers, text: planned.body }, body: planned.body };
  }
  const text = toJson(planned.body);
  // As it will arrive: without undefined, dates as text.
  return { answer: { status, headers, text }, body: JSON.parse(text) };
}

function readHeaders(given: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(given));
  } catch (error) {
    throw new ThredfiConfigError(
      "answer.headers",
      `cannot be sent: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

function toJson(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch (error) {
    throw new ThredfiConfigError("answer.body", `is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
  if (text === undefined) throw new ThredfiConfigError("answer.body", `is a ${typeof body}, which is not JSON.`);
  return text;
}

function outside(
  operation: ServedOperation,
  field: string,
  pointer: string,
  expected: string,
  found: string,
): ThredfiConfigError {
  return new ThredfiConfigError(
    `${field}${pointer}`,
    `${operation.id}: expected ${expected}, found ${found}. With outsideContract: true it is sent all the same.`,
  );
}
