// @ts-check
// Walks the operations of a contract for the rules, and gives each the name by which messages call it.
// It must never judge: it only shows operations to the rule that asked.

import { follow, isObject, isText } from "./json.mjs";

/** @import { JsonObject, SeenOperation, Visitor } from "./types.d.ts" */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * A visitor that shows every operation below `paths` to `check`, in the order of the document.
 *
 * @param {(seen: SeenOperation) => void} check
 * @returns {Visitor}
 */
export function eachOperation(check) {
  return {
    PathItem(pathItem, context) {
      // Path items of callbacks are calls that the API makes, not operations of this contract.
      if (!/^#\/paths\/[^/]+$/.test(context.location.pointer)) return;
      const path = String(context.key);
      for (const method of METHODS) {
        const operation = pathItem[method];
        if (!isObject(operation)) continue;
        check({
          operation,
          pathItem,
          path,
          name: nameOf(operation, method, path),
          resolve: (node) => follow(node, context),
          report(message, keys = []) {
            const location = context.location.child([method, ...keys]);
            const there = keys.reduce((/** @type {unknown} */ node, key) => isObject(node) && node[key], operation);
            context.report({ message, location: there ? location : context.location.child([method]).key() });
          },
        });
      }
    },
  };
}

/**
 * @param {JsonObject} operation
 * @param {string} method
 * @param {string} path
 */
export function nameOf(operation, method, path) {
  const call = `${method.toUpperCase()} ${path}`;
  return isText(operation["operationId"]) ? `${operation["operationId"]} (${call})` : call;
}

/**
 * How messages call the place a JSON pointer leads to: by its operation, or by its component.
 *
 * @param {string} pointer
 * @param {JsonObject} contract
 */
export function nameOfPlace(pointer, contract) {
  const [first = "", second = "", third = "", ...rest] = pointer
    .replace(/^#\//, "")
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (first === "components") {
    return [`${second}.${third}`, ...rest.filter((key) => key !== "properties")].join(".");
  }
  const pathItem = isObject(contract["paths"]) ? contract["paths"][second] : undefined;
  const operation = isObject(pathItem) ? pathItem[third] : undefined;
  return isObject(operation) ? `${nameOf(operation, third, second)}, ${rest.join(".")}` : pointer;
}
