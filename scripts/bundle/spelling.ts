// Brings what pages may write in more than one way into the form that the contract has: operationIds in snake_case, media
// types without parameters, every path parameter declared. It must never change what a page says without a note.

import { isMethod } from "../openapi/document.js";
import { asObject, isObject, type Json, type JsonObject, memberAt, tokensOf } from "../openapi/json.js";

export function snakeCase(id: string): string {
  return id
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .replace(/[-.\s]+/g, "_")
    .toLowerCase();
}

/** The operationId that a page gives, if it can be a name. */
export function givenId({ operationId }: JsonObject): string | undefined {
  const id = typeof operationId === "string" ? snakeCase(operationId) : "";
  return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id) ? id : undefined;
}

/** Words of the path, for a page that gives its operation no id: `get_bills_by_bill_id`. */
export function operationIdOf(method: string, path: string): string {
  const words = path.split("/").filter((part) => part && !/^(v\d+|platform|businesses|\{business_id\})$/.test(part));
  return snakeCase([method, ...words.map((word) => word.replace(/^\{(.+)\}$/, "by_$1"))].join("_")).replace(/\W/g, "_");
}

/**
 * @param id for an operation that the page gives none
 * @param note is called with what was left out, and what was put in
 */
export function respelled(page: JsonObject, id: string, note: (text: string) => void): JsonObject {
  const document = asObject(withPlainTypes(withOwnSchemas(page, page, note)));
  for (const [path, value] of Object.entries(asObject(document["paths"]))) {
    const item = asObject(value);
    for (const [member, operation] of Object.entries(item)) {
      if (member === "parameters") continue;
      if (!isMethod(member)) {
        note(`${path}: ${member} of the path is not used`);
        delete item[member];
      } else {
        const given = givenId(asObject(operation));
        if (given === undefined)
          note(`${member.toUpperCase()} ${path}: is called ${id}, for its page gives it no name`);
        Object.assign(asObject(operation), { operationId: given ?? id });
        declareParameters(asObject(operation), `${member.toUpperCase()} ${path}`, item["parameters"], document, note);
      }
    }
  }
  return document;
}

/** Each parameter of the path is declared. */
function declareParameters(
  operation: JsonObject,
  name: string,
  shared: Json | undefined,
  document: JsonObject,
  note: (text: string) => void,
): void {
  const own = list(operation["parameters"]);
  const named = [...list(shared), ...own].map((one) => {
    const ref = asObject(one)["$ref"];
    return asObject(typeof ref === "string" ? memberAt(document, tokensOf(ref)) : one);
  });
  for (const [, parameter = ""] of name.matchAll(/\{([^}]+)\}/g)) {
    if (named.some((one) => one["in"] === "path" && one["name"] === parameter)) continue;
    note(`${name}: ${parameter} is in the path, and not declared; taken for a text`);
    operation["parameters"] = [
      ...list(operation["parameters"]),
      { in: "path", name: parameter, required: true, schema: { type: "string" } },
    ];
  }
}

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** A reference that leads into a component is what stands there; `inside` are those that led here. */
function withOwnSchemas(
  value: Json,
  document: JsonObject,
  note: (text: string) => void,
  inside: readonly string[] = [],
): Json {
  if (Array.isArray(value)) return value.map((one) => withOwnSchemas(one, document, note, inside));
  if (!isObject(value)) return value;
  const { $ref: ref } = value;
  if (typeof ref === "string" && tokensOf(ref).length > 3) {
    const ends = inside.includes(ref);
    note(
      `${ref} leads into a component; ${ends ? "it contains itself, so it is left out" : "what stands there was copied"}`,
    );
    return ends ? {} : withOwnSchemas(memberAt(document, tokensOf(ref)) ?? {}, document, note, [...inside, ref]);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withOwnSchemas(member, document, note, inside)]),
  );
}

function withPlainTypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withPlainTypes);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, member]): [string, Json] => {
    const plain = withPlainTypes(member);
    if (name !== "content" || !isObject(plain)) return [name, plain];
    return [
      name,
      Object.fromEntries(Object.entries(plain).map(([type, media]) => [type.replace(/\s*;.*$/, ""), media])),
    ];
  });
  return Object.fromEntries(entries);
}
