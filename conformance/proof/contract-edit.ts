// Changes one operation of a contract in memory. A place that is not there is an error: a fault that changes nothing would
// be a fault that nothing can notice.

import {
  type ContractDocument,
  type ContractOperation,
  METHODS,
  type OperationObject,
  type ParameterObject,
  resolve,
  type SchemaObject,
} from "../../scripts/openapi/document.js";

export class ContractEdit {
  readonly #contract: ContractDocument;
  readonly #id: string;

  constructor(contract: ContractDocument, id: string) {
    this.#contract = contract;
    this.#id = id;
  }

  /** The operation itself, where it stands, to be changed. */
  get operation(): OperationObject {
    return this.#place().operation;
  }

  remove(): void {
    const { path, method } = this.#place();
    delete this.#contract.paths[path]?.[method];
  }

  move({ path: newPath, method: newMethod }: { path?: (path: string) => string; method?: string }): void {
    const { path, method, operation } = this.#place();
    this.remove();
    const to = newPath?.(path) ?? path;
    this.#contract.paths[to] = { ...this.#contract.paths[to], [newMethod ?? method]: operation };
  }

  /** The parameter where it stands, its reference replaced by a copy of its own. */
  parameter(name: string): ParameterObject {
    const { path, operation } = this.#place();
    for (const list of [operation.parameters ?? [], this.#contract.paths[path]?.parameters ?? []]) {
      const index = list.findIndex((entry) => resolve(this.#contract, entry).name === name);
      const entry = list[index];
      if (entry) {
        list[index] = structuredClone(resolve(this.#contract, entry));
        return list[index];
      }
    }
    throw new Error(`${this.#id} has no parameter ${name}`);
  }

  /** The schema of a parameter, or of its absence an empty one. */
  parameterSchema(name: string): SchemaObject {
    const parameter = this.parameter(name);
    parameter.schema = structuredClone(resolve(this.#contract, parameter.schema ?? {}));
    return parameter.schema;
  }

  /** The schema of the JSON request body, its top reference replaced by a copy of its own. */
  body(): SchemaObject {
    const media = resolve(this.#contract, this.operation.requestBody)?.content["application/json"];
    if (!media?.schema) throw new Error(`${this.#id} has no JSON request`);
    media.schema = structuredClone(resolve(this.#contract, media.schema));
    return media.schema;
  }

  /** A member of the JSON request body. */
  bodyMember(name: string): SchemaObject {
    return this.member(this.body(), name);
  }

  /** The schema of a JSON response, its top reference replaced by a copy of its own. */
  response(status: string): SchemaObject {
    const { responses } = this.operation;
    const response = structuredClone(resolve(this.#contract, responses[status]));
    const media = response?.content?.["application/json"];
    if (!response || !media?.schema) throw new Error(`${this.#id} has no JSON response ${status}`);
    responses[status] = response;
    media.schema = structuredClone(resolve(this.#contract, media.schema));
    return media.schema;
  }

  /** A property of an object schema, its reference replaced by a copy of its own. */
  member(schema: SchemaObject, name: string): SchemaObject {
    const property = schema.properties?.[name];
    if (!property || !schema.properties) throw new Error(`${this.#id} has no property ${name}`);
    schema.properties[name] = structuredClone(resolve(this.#contract, property));
    return schema.properties[name];
  }

  #place(): { path: string; method: ContractOperation["method"]; operation: OperationObject } {
    for (const [path, item] of Object.entries(this.#contract.paths)) {
      for (const method of METHODS) {
        const operation = item[method];
        if (operation?.operationId === this.#id) return { path, method, operation };
      }
    }
    throw new Error(`The contract has no operation ${this.#id}`);
  }
}

/** Takes keywords off a schema. */
export function without(schema: SchemaObject, ...keywords: (keyof SchemaObject)[]): void {
  for (const keyword of keywords) {
    if (schema[keyword] === undefined) throw new Error(`There is no ${keyword} to take off`);
    delete schema[keyword];
  }
}

/** Makes the schema another one, where it stands. */
export function replaceSchema(schema: SchemaObject, other: SchemaObject): void {
  for (const keyword of Object.keys(schema)) delete schema[keyword as keyof SchemaObject];
  Object.assign(schema, other);
}
