// Brings what pages may write in more than one way into the form that the contract has: operationIds in snake_case, media
// types without parameters. It must never change what a page says.

import { isMethod } from "../openapi/document.js";
import { asObject, isObject, type Json, type JsonObject } from "../openapi/json.js";

export function snakeCase(id: string): string {
  return id
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .replace(/[-.\s]+/g, "_")
    .toLowerCase();
}

export function respelled(document: JsonObject): JsonObject {
  const result = asObject(withPlainTypes(document));
  for (const item of Object.values(asObject(result["paths"]))) {
    for (const [method, operation] of Object.entries(asObject(item))) {
      const id = asObject(operation)["operationId"];
      if (isMethod(method) && typeof id === "string") asObject(operation)["operationId"] = snakeCase(id);
    }
  }
  return result;
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
