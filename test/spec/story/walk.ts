// Small steps through example values: every object with its JSON pointer, one value by pointer, a sum of members.
// It must know nothing of what the values stand for.

import { asObject, isObject, type Json, type JsonObject, sameJson } from "../../../scripts/openapi/json.js";

export interface Place {
  readonly object: JsonObject;
  readonly pointer: string;
  /** The member of the object around it that holds it, or that holds the list it is in; empty at the top. */
  readonly member: string;
}

/** Every object within a value, the outermost first. */
export function* objectsIn(value: Json, pointer = "", member = ""): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, `${pointer}/${index}`, member);
  } else if (isObject(value)) {
    yield { object: value, pointer, member };
    for (const [name, child] of Object.entries(value)) yield* objectsIn(child, `${pointer}/${name}`, name);
  }
}

/** Every string, number, boolean and null within a value, with its pointer and the member it is the value of. */
export function* leavesIn(
  value: Json,
  pointer = "",
  member = "",
): Generator<{ leaf: Json; pointer: string; member: string }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesIn(item, `${pointer}/${index}`, member);
  } else if (isObject(value)) {
    for (const [name, child] of Object.entries(value)) yield* leavesIn(child, `${pointer}/${name}`, name);
  } else {
    yield { leaf: value, pointer, member };
  }
}

/** The first of the members that is a number. */
export function numberAt(object: Json | undefined, ...names: string[]): number | undefined {
  for (const name of names) {
    const value = asObject(object)[name];
    if (typeof value === "number") return value;
  }
  return undefined;
}

export function textAt(object: Json | undefined, name: string): string | undefined {
  const value = asObject(object)[name];
  return typeof value === "string" ? value : undefined;
}

/** The objects of a list member; empty when it is missing. */
export function listAt(object: Json | undefined, name: string): JsonObject[] {
  const value = asObject(object)[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The sum over a list of the first of the members that each item has. */
export function sum(items: readonly Json[], ...names: string[]): number {
  return items.reduce((total: number, item) => total + (numberAt(item, ...names) ?? 0), 0);
}

/** One complaint when two values differ, none when they agree or when one is not there. */
export function* differ(
  where: string,
  what: string,
  actual: Json | undefined,
  expected: Json | undefined,
): Generator<string> {
  if (actual === undefined || expected === undefined || sameJson(actual, expected)) return;
  yield `${where}: ${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`;
}

/** The same for one member of an object. */
export function differAt(where: string, object: JsonObject, name: string, expected: Json | undefined) {
  return differ(where, name, object[name], expected);
}
