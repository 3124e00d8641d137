// Checks a response against its operation: a status that is documented, the content type, and the body.
// The response itself stays as it was, its body unread.

import type { OperationSchemas, SchemaRef } from "../../../generated/schemas.js";
import type { Operation } from "../../transport/operation.js";
import { shortened } from "./found.js";
import { isJson, mediaType } from "./media-type.js";
import type { Fault, Mismatch } from "./mismatch.js";
import { type CheckOptions, checkValue } from "./schema-check.js";

export async function checkAnswer(
  operation: Operation,
  schemas: OperationSchemas,
  response: Response,
  options: CheckOptions,
): Promise<Mismatch[]> {
  const note = (where: Mismatch["where"], faults: Fault[]): Mismatch[] =>
    faults.map((fault) => ({ operationId: operation.id, direction: "response", where, ...fault }));
  const whole = (where: Mismatch["where"], expected: string, found: string) =>
    note(where, [{ pointer: "", expected, found }]);

  const schema = responseSchema(schemas, response.status);
  if (schema === undefined) {
    const documented = Object.keys({ ...schemas.success, ...schemas.errors });
    return whole("status", `one of ${documented.join(", ")}`, String(response.status));
  }
  const text = response.body === null ? "" : await response.clone().text();
  if (schema === null) return text === "" ? [] : whole("body", "no body", "a body");
  // A schema that asks for nothing is also what the contract writes where a body may be absent.
  const anything = typeof schema === "object" && Object.keys(schema).length === 0;
  if (text === "") return anything ? [] : whole("body", "a body", "nothing");
  const type = mediaType(response.headers);
  if (!isJson(type)) {
    return whole("content-type", "application/json", type === undefined ? "nothing" : shortened(type));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return whole("body", "JSON", options.hidden ? "text (hidden)" : `text ${shortened(text)}`);
  }
  return note("body", checkValue(schema, value, options));
}

/**
 * The schema of a response with this status; null where it has no body, undefined where the contract has no such response.
 * `default` stands for errors: a success that the contract does not name is not one of its responses.
 */
export function responseSchema({ success, errors }: OperationSchemas, status: number): SchemaRef | null | undefined {
  const documented = status >= 200 && status < 300 ? success : errors;
  return [String(status), `${Math.floor(status / 100)}XX`, "default"]
    .map((key) => documented[key])
    .find((schema) => schema !== undefined);
}
