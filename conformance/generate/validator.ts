// Holds values against schemas of the contract with Ajv, which shares no code with the SDK or with its own validation.

import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { ContractDocument, SchemaObject } from "../../scripts/openapi/document.js";

export interface Validator {
  /** What is wrong with the value, each in one sentence; empty when nothing is. */
  problems(schema: SchemaObject, value: unknown): string[];
}

const ROOT = "contract";

export function createValidator(document: ContractDocument): Validator {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  // ajv-formats is CommonJS: its function sits under `default` or is the import itself, by how it is loaded.
  const add = "default" in addFormats ? addFormats.default : addFormats;
  add(ajv as unknown as Parameters<typeof add>[0]);
  ajv.addSchema({ $id: ROOT, components: document.components });
  const compiled = new WeakMap<SchemaObject, ReturnType<typeof ajv.compile>>();

  return {
    problems(schema, value) {
      let validate = compiled.get(schema);
      if (!validate) {
        validate = ajv.compile(withRoot(schema) as object);
        compiled.set(schema, validate);
      }
      if (validate(value)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${instancePath || "the value"} ${message ?? "is wrong"}${params["allowedValues"] ? `: ${String(params["allowedValues"])}` : ""}`,
      );
    },
  };
}

/** The same schema with its references led to the contract. */
function withRoot(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withRoot);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === "$ref" && typeof value === "string" ? ROOT + value : withRoot(value),
    ]),
  );
}
