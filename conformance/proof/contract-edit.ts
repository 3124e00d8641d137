// Changes one place of a contract in memory. A place that is not there is an error: a fault that changes nothing would be
// a fault that nothing can notice.

import {
  type ContractDocument,
  type ContractOperation,
  METHODS,
  type OperationObject,
  type ParameterObject,
  resolve,
  type SchemaObject,
} from "../../scripts/openapi/document.js";

/** The operation itself, where it stands, to be changed. */
export function operationIn(contract: ContractDocument, id: string): OperationObject {
  return placeOf(contract, id).operation;
}

/** Takes the operation out, and gives it back with where it stood. */
export function takeOut(
  contract: ContractDocument,
  id: string,
): { path: string; method: string; operation: OperationObject } {
  const place = placeOf(contract, id);
  delete contract.paths[place.path]?.[place.method];
  return place;
}

export function putIn(contract: ContractDocument, path: string, method: string, operation: OperationObject): void {
  const item = contract.paths[path] ?? {};
  contract.paths[path] = { ...item, [method]: operation };
}

/** The parameter where it stands, its reference replaced by a copy of its own. */
export function parameterIn(contract: ContractDocument, id: string, name: string): ParameterObject {
  const { path, operation } = placeOf(contract, id);
  for (const list of [operation.parameters ?? [], contract.paths[path]?.parameters ?? []]) {
    const index = list.findIndex((entry) => resolve(contract, entry).name === name);
    const entry = list[index];
    if (!entry) continue;
    const own = structuredClone(resolve(contract, entry));
    list[index] = own;
    return own;
  }
  throw new Error(`${id} has no parameter ${name}`);
}

/** The schema of a request body, its top reference replaced by a copy of its own. */
export function requestSchema(contract: ContractDocument, id: string, type = "application/json"): SchemaObject {
  const media = resolve(contract, operationIn(contract, id).requestBody)?.content[type];
  if (!media?.schema) throw new Error(`${id} has no request of type ${type}`);
  media.schema = structuredClone(resolve(contract, media.schema));
  return media.schema;
}

/** The schema of an answer, its top reference replaced by a copy of its own. */
export function answerSchema(contract: ContractDocument, id: string, status: string): SchemaObject {
  const { responses } = operationIn(contract, id);
  const answer = structuredClone(resolve(contract, responses[status]));
  const media = answer?.content?.["application/json"];
  if (!answer || !media?.schema) throw new Error(`${id} has no JSON answer ${status}`);
  responses[status] = answer;
  media.schema = structuredClone(resolve(contract, media.schema));
  return media.schema;
}

/** A property of an object schema, its reference replaced by a copy of its own. */
export function propertyIn(contract: ContractDocument, schema: SchemaObject, name: string): SchemaObject {
  const property = schema.properties?.[name];
  if (!property || !schema.properties) throw new Error(`There is no property ${name}`);
  const own = structuredClone(resolve(contract, property));
  schema.properties[name] = own;
  return own;
}

/** Takes a keyword off a schema. */
export function without(schema: SchemaObject, ...keywords: (keyof SchemaObject)[]): void {
  for (const keyword of keywords) {
    if (schema[keyword] === undefined) throw new Error(`There is no ${keyword} to take off`);
    delete schema[keyword];
  }
}

function placeOf(
  contract: ContractDocument,
  id: string,
): { path: string; method: ContractOperation["method"]; operation: OperationObject } {
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation?.operationId === id) return { path, method, operation };
    }
  }
  throw new Error(`The contract has no operation ${id}`);
}
