// The small contract that the tests of the comparison change in one place at a time. It has each kind of place: path,
// query and header parameters, a body in two media types, responses of several statuses, a schema of requests and responses,
// one that contains itself, alternatives, and texts.

import { parse } from "yaml";
import type { ContractDocument, OperationObject, SchemaObject } from "../../scripts/openapi/document.js";

const BASE = `
openapi: 3.0.3
info: { title: Things, version: 1.0.0 }
servers:
  - { url: "https://sandbox.example", x-thredfi-environment: sandbox }
  - { url: "https://api.example", x-thredfi-environment: production }
security: []
tags: [{ name: Things }]
paths:
  /things/:
    get:
      operationId: list_things
      tags: [Things, Reading]
      x-thredfi-credential: business
      x-thredfi-evidence: { level: reconstructed, sources: [page], inferred: [the order] }
      security: [{ PartnerJWT: [] }, { BearerBusinessScoped: [] }]
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1 } }
        - { name: page_size, in: query, schema: { type: integer, minimum: 1, maximum: 100, default: 20 } }
        - { name: sort, in: query, required: true, schema: { type: string, enum: [name, date] } }
      responses:
        "200":
          description: One page.
          content:
            application/json:
              schema:
                type: object
                required: [results]
                properties:
                  count: { type: integer }
                  results: { type: array, items: { $ref: "#/components/schemas/Thing" } }
    post:
      operationId: create_thing
      description: Creates a thing.
      x-thredfi-credential: business
      x-thredfi-repeat: same-record
      x-thredfi-evidence: { level: reconstructed, sources: [page] }
      security: [{ BearerBusinessScoped: [] }]
      parameters:
        - { name: Idempotency-Key, in: header, schema: { type: string } }
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/NewThing" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/NewThing" } }
      responses:
        "201": { description: Made., content: { application/json: { schema: { $ref: "#/components/schemas/Made" } } } }
        "400": { description: Refused., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
  /things/{thing_id}/:
    parameters:
      - { name: thing_id, in: path, required: true, schema: { type: string, format: uuid } }
    get:
      operationId: get_tree
      x-thredfi-credential: partner
      x-thredfi-evidence: { level: reconstructed, sources: [page] }
      security: [{ PartnerJWT: [] }]
      responses:
        "200": { description: The tree., content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
    put:
      operationId: set_note
      x-thredfi-credential: business
      x-thredfi-evidence: { level: reconstructed, sources: [page] }
      security: [{ BearerBusinessScoped: [] }]
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { text: { type: string }, place: { $ref: "#/components/schemas/Place" } } }
      responses:
        "200":
          description: The place, or its name.
          content:
            application/json:
              schema: { oneOf: [{ $ref: "#/components/schemas/Place" }, { type: string }] }
        "204": { description: Nothing to say. }
components:
  securitySchemes:
    PartnerJWT: { type: http, scheme: bearer }
    BearerBusinessScoped: { type: http, scheme: bearer }
  schemas:
    NewThing:
      type: object
      required: [external_id, kind]
      properties:
        external_id: { type: string, maxLength: 40 }
        kind: { type: string, enum: [solid, liquid] }
        state: { type: string, x-extensible-enum: [NEW, USED] }
        amount: { type: number, minimum: 1 }
        note: { type: string, description: For people. }
        code: { type: string, pattern: "^[a-z]+$" }
        ids: { type: array, items: { type: string }, maxItems: 5 }
        due: { type: string, format: date, nullable: true }
        either: { anyOf: [{ type: string }, { type: integer }] }
        extra: { type: object, additionalProperties: true }
        labels: { type: object, additionalProperties: { type: string } }
    Thing: { type: object, required: [id], properties: { id: { type: string }, name: { type: string } } }
    Made:
      type: object
      required: [id, kind]
      properties:
        id: { type: string, format: uuid }
        kind: { type: string, enum: [solid, liquid] }
        state: { type: string, x-extensible-enum: [NEW, USED] }
        amount: { type: integer, maximum: 1000 }
        note: { type: string, description: For people. }
        code: { type: string, pattern: "^[a-z]+$" }
        ids: { type: array, items: { type: string } }
        due: { type: string, format: date, nullable: true }
        either: { oneOf: [{ type: string }, { type: integer }] }
        extra: { type: object, additionalProperties: true }
        labels: { type: object, additionalProperties: { type: string } }
    Place: { type: object, required: [city], properties: { city: { type: string }, zip: { type: string } } }
    Problem: { type: object, properties: { error: { type: string } } }
    Tree:
      type: object
      properties:
        label: { type: string }
        children: { type: array, items: { $ref: "#/components/schemas/Tree" } }
`;

export function baseContract(): ContractDocument {
  return parse(BASE) as ContractDocument;
}

/** The base contract after `edit`. */
export function edited(edit: (contract: Editor) => void): ContractDocument {
  const document = baseContract();
  edit(new Editor(document));
  return document;
}

/** Shorthands for the places that tests change. Fails on a place that is not there, so that no edit does nothing. */
export class Editor {
  constructor(readonly document: ContractDocument) {}

  operation(id: string): OperationObject & Record<string, unknown> {
    for (const item of Object.values(this.document.paths)) {
      for (const operation of Object.values(item)) {
        if (!Array.isArray(operation) && operation.operationId === id) return operation as never;
      }
    }
    throw new Error(`no operation ${id}`);
  }

  parameter(id: string, name: string): Record<string, unknown> & { schema: SchemaObject } {
    const found = this.operation(id).parameters?.find((parameter) => parameter.name === name);
    if (!found) throw new Error(`no parameter ${name}`);
    return found as never;
  }

  schema(name: string): SchemaObject & { properties: Record<string, SchemaObject>; required: string[] } {
    const found = this.document.components?.schemas?.[name];
    if (!found) throw new Error(`no schema ${name}`);
    return found as never;
  }

  member(schema: string, name: string): Record<string, unknown> {
    const found = this.schema(schema).properties[name];
    if (!found) throw new Error(`no member ${name}`);
    return found as never;
  }

  replaceMember(schema: string, name: string, value: SchemaObject): void {
    this.member(schema, name);
    this.schema(schema).properties[name] = value;
  }

  response(id: string, status: string): SchemaObject & { properties: Record<string, SchemaObject> } {
    const found = this.operation(id).responses[status]?.content?.["application/json"]?.schema;
    if (!found) throw new Error(`no response ${status}`);
    return found as never;
  }
}

/** The way to every place of a document. */
export function places(node: unknown, at: readonly string[] = []): string[][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [[...at, name], ...places(value, [...at, name])]);
}

/** What holds the place, as an object or a list. */
export function holderOf(document: unknown, at: readonly string[]): Record<string, unknown> {
  return at.slice(0, -1).reduce((node, key) => (node as Record<string, unknown>)[key], document) as never;
}
