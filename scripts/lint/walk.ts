// Walks the contract for the rules, and gives each place the name by which messages call it.
// It must never report, nor take a shape for granted: a linted document may hold anything anywhere.

import { isMethod } from "../openapi/document.js";
import { asObject, isObject, type Json, type JsonObject, memberAt, tokensOf } from "../openapi/json.js";
import type { Context, Resolve, SeenOperation, Visit, Visitor } from "./types.js";

export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** What a `$ref` leads to; undefined when it leads nowhere (another rule reports that). */
export function resolver(context: Context): Resolve {
  return (node) => {
    let found = node;
    // A chain of references is short; the bound keeps two that point at each other from hanging the lint.
    for (let step = 0; step < 20 && isObject(found) && typeof found["$ref"] === "string"; step++) {
      found = context.resolve(found).node;
    }
    return found;
  };
}

/** A visitor that shows every operation below `paths` to `check`, in the order of the document. */
export function eachOperation(check: (seen: SeenOperation) => void): Visitor {
  return {
    PathItem(pathItem, context) {
      const { location, key } = context;
      // Path items of callbacks are calls that the API makes, not operations of this contract.
      if (!/^#\/paths\/[^/]+$/.test(location.pointer)) return;
      const path = String(key);
      for (const [method, operation] of Object.entries(pathItem)) {
        if (!isMethod(method) || !isObject(operation)) continue;
        check({
          operation,
          pathItem,
          path,
          method: method.toUpperCase(),
          name: nameOf(operation, method, path),
          resolve: resolver(context),
          report(message, keys = []) {
            const there = memberAt(operation, keys) !== undefined;
            context.report({
              message,
              location: there ? location.child([method, ...keys]) : location.child(method).key(),
            });
          },
        });
      }
    },
  };
}

/** A visitor of these types of nodes; `place` gives the name of the visited place. */
export function eachNode(
  types: string[],
  check: (node: JsonObject, context: Context, place: () => string, contract: JsonObject) => void,
) {
  let contract: JsonObject = {};
  const visit: Visit = (node, context) =>
    check(node, context, () => nameOfPlace(context.location.pointer, contract), contract);
  const root: Visitor = {
    Root: {
      enter(document) {
        contract = document;
      },
    },
  };
  return Object.assign(root, Object.fromEntries(types.map((type) => [type, visit])));
}

function nameOf(operation: JsonObject, method: string, path: string): string {
  const call = `${method.toUpperCase()} ${path}`;
  return isText(operation["operationId"]) ? `${operation["operationId"]} (${call})` : call;
}

/** How messages call the place a JSON pointer leads to: by its operation, or by its component. */
function nameOfPlace(pointer: string, contract: JsonObject): string {
  const [first = "", second = "", third = "", ...rest] = tokensOf(pointer);
  if (first === "components") {
    return [`${second}.${third}`, ...rest.filter((key) => key !== "properties")].join(".");
  }
  const operation: Json | undefined = memberAt(asObject(contract["paths"]), [second, third]);
  return isObject(operation) ? `${nameOf(operation, third, second)}, ${rest.join(".")}` : pointer;
}
