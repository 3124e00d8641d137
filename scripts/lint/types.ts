// The part of Redocly's rule interface that our rules use, written down because the command-line tool ships no types.

import type { Json, JsonObject } from "../openapi/json.js";

export interface Location {
  pointer: string;
  child(keys: string | number | (string | number)[]): Location;
  key(): Location;
}

export interface Context {
  location: Location;
  key: string | number;
  resolve(reference: Json | undefined): { node?: Json; location?: Location };
  report(problem: { message: string; location: Location }): void;
}

export type Visit = (node: JsonObject, context: Context) => void;
export type Visitor = Record<string, Visit | { enter?: Visit; leave?: Visit }>;
export type Rule = () => Visitor;

/** The node itself, or what its `$ref` leads to. */
export type Resolve = (node: Json | undefined) => Json | undefined;

/** One operation of the contract, as a rule sees it. */
export interface SeenOperation {
  operation: JsonObject;
  pathItem: JsonObject;
  path: string;
  /** In capitals. */
  method: string;
  /** How messages call it: `create_bill (POST /v1/platform/businesses/{business_id}/bills/)`. */
  name: string;
  resolve: Resolve;
  /** Reports a problem of this operation at the member that `keys` lead to, or at the operation if there is none. */
  report(message: string, keys?: string[]): void;
}
