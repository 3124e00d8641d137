// Grows the contract to any number of operations: the first ones as they are, then copies of the operations on one
// business, each with its own path, operationId and schemas. The result must pass our lint like the contract itself.

import { isMethod } from "../../scripts/openapi/document.js";
import { asObject, isObject, type Json, type JsonObject } from "../../scripts/openapi/json.js";
import { dropUnreachable } from "../../scripts/openapi/refs.js";

const BUSINESS_PATH = "/v1/platform/businesses/{business_id}/";
const SCHEMAS = "#/components/schemas/";

interface Place {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
}

/** A contract of exactly `count` operations, made of `contract`, which stays as it is. */
export function growContract(contract: JsonObject, count: number): JsonObject {
  const own = placesIn(contract);
  const copied = own.filter(({ path }) => path.startsWith(BUSINESS_PATH) && path !== BUSINESS_PATH);
  if (copied.length === 0) throw new Error(`the contract has no operation below ${BUSINESS_PATH}`);
  const schemas = { ...asObject(asObject(contract["components"])["schemas"]) };
  const originals = Object.entries(schemas);
  const paths: JsonObject = {};
  for (const place of own.slice(0, count)) put(paths, place);
  for (let left = count - own.length, copy = 1; left > 0; left -= copied.length, copy++) {
    for (const [name, schema] of originals) schemas[`Copy${copy}${name}`] = renamed(schema, copy);
    for (const { path, method, operation } of copied.slice(0, left)) {
      const id = `${String(operation["operationId"])}_copy_${copy}`;
      put(paths, {
        path: path.replace(BUSINESS_PATH, `${BUSINESS_PATH}copy-${copy}/`),
        method,
        operation: {
          ...asObject(renamed(operation, copy)),
          operationId: id,
          // Names of resources have no digits.
          "x-thredfi-resource": `${"abcdefghijklmnopqrstuvwxyz"[copy]}Copy.${String(operation["x-thredfi-resource"])}`,
        },
      });
    }
  }
  const grown = structuredClone({ ...contract, paths, components: { ...asObject(contract["components"]), schemas } });
  dropUnreachable(grown);
  return grown;
}

/** Every operation of a contract, in its order. */
export function placesIn(contract: JsonObject): Place[] {
  return Object.entries(asObject(contract["paths"])).flatMap(([path, item]) =>
    Object.entries(asObject(item))
      .filter(([method]) => isMethod(method))
      .map(([method, operation]) => ({ path, method, operation: asObject(operation) })),
  );
}

function put(paths: JsonObject, { path, method, operation }: Place): void {
  paths[path] = { ...asObject(paths[path]), [method]: operation };
}

/** The value with every reference to a schema leading to the schema's copy. */
function renamed(value: Json, copy: number): Json {
  if (Array.isArray(value)) return value.map((item) => renamed(item, copy));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const isSchema = name === "$ref" && typeof member === "string" && member.startsWith(SCHEMAS);
      return [name, isSchema ? member.replace(SCHEMAS, `${SCHEMAS}Copy${copy}`) : renamed(member, copy)];
    }),
  );
}
