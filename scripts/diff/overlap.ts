// Whether a value may fit two alternatives at once, which `oneOf` rejects. It says no only when it can tell for certain.

import type { ContractDocument } from "../openapi/document.js";
import { has, type Shape, shapesOf } from "./shape.js";

/** Some two alternatives of a `oneOf` that one value may fit. */
export function overlapping(document: ContractDocument, shapes: readonly Shape[]): [Shape, Shape] | undefined {
  for (const [index, one] of shapes.entries()) {
    for (const other of shapes.slice(index + 1)) {
      if (one.exact && other.exact && mayOverlap(document, one, other)) return [one, other];
    }
  }
  return undefined;
}

function mayOverlap(document: ContractDocument, one: Shape, other: Shape, depth = 0): boolean {
  const takesNull = (shape: Shape) => shape.nullable ?? shape.types === undefined;
  if (takesNull(one) && takesNull(other)) return true;
  const { types = ALL } = one;
  const common = types.filter((type) => (other.types ?? ALL).some((second) => kin(type) === kin(second)));
  if (common.length === 0) return false;
  if (one.values && other.values && !one.values.some((value) => has(other.values, value))) return false;
  if (depth > 4 || common.length > 1 || common[0] !== "object") return true;
  if (closed(one, other) || closed(other, one)) return false;
  return [...one.required].every((name) => {
    const [left, right] = [one.properties.get(name), other.properties.get(name)];
    if (!left || !right || !other.required.has(name)) return true;
    const seconds = shapesOf(document, right);
    return shapesOf(document, left).some((a) => seconds.some((b) => mayOverlap(document, a, b, depth + 1)));
  });
}

/** True when `one` takes no other members, and `other` needs one that it has not. */
function closed(one: Shape, other: Shape): boolean {
  return one.others === false && [...other.required].some((name) => !one.properties.has(name));
}

const ALL: readonly string[] = ["object", "array", "string", "number", "boolean"];
const kin = (type: string) => (type === "integer" ? "number" : type);
