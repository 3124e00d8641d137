// Applies OpenAPI Overlay 1.0.0 documents, with one extension: `x-thredfi-fill`, an update that only adds.
// It must never pass over an action that finds nothing: an addition to something that is gone is a mistake to show.

import { exec } from "jsonpath-rfc9535";
import { asObject, isObject, type Json, type JsonObject, memberAt, tokensOf } from "../openapi/json.js";
import type { SourceFile } from "../openapi/yaml.js";

/** One action, as it was read. */
export interface Action {
  target: string;
  update: Json | undefined;
  remove: boolean;
  fill: boolean;
}

/** One place in the document; the root has no parent. */
export interface Place {
  parent: Json[] | JsonObject | undefined;
  key: string | number | undefined;
  value: Json;
}

/** What became of one action; paths are those in its update. */
export interface Applied {
  /** How many places the target matched. */
  readonly matches: number;
  /** Members for which the document has no place. */
  readonly misfits: readonly Path[];
  /** What a fill added, and the object that it was added to; of an example the one that has it. */
  readonly added: readonly { readonly holder: JsonObject; readonly path: Path }[];
}

type Path = readonly string[];

/** Applies one overlay to `document`, in place. */
export function applyOverlay(document: JsonObject, overlay: SourceFile): void {
  const unlink = linkOperations(document);
  for (const action of actionsOf(overlay)) {
    const where = `${overlay.file}: ${action.target}`;
    const { matches, misfits } = applyAction(document, action, where);
    // What is to be removed may be gone already.
    if (matches === 0 && !action.remove) throw new Error(`${where} matches nothing`);
    const [misfit] = misfits;
    if (misfit) throw new Error(`${where} has no ${misfit.join(".")}, and x-thredfi-fill adds only words and examples`);
  }
  unlink();
}

/** Applies one action, in place; what finds nothing is returned, and only a fill can have misfits. */
export function applyAction(document: JsonObject, action: Action, where: string): Applied {
  const places = placesOf(document, action.target, where);
  const misfits = new Map<string, Path>();
  const added: { holder: JsonObject; path: Path }[] = [];
  if (action.remove) remove(places, where);
  else for (const place of places) update(document, place, action, where, { misfits, added });
  return { matches: places.length, misfits: [...misfits.values()], added };
}

/**
 * Puts what it refers to in the place of each `$ref` by which an operation names a parameter, a response or its body, so
 * that a target reaches those that are written out and those that are shared alike. The result puts the `$ref`s back.
 */
export function linkOperations(document: JsonObject): () => void {
  const undo: (() => void)[] = [];
  const link = (holder: Json | undefined): void => {
    for (const [key, value] of Object.entries((holder ?? {}) as JsonObject)) {
      const ref = asObject(value)["$ref"];
      const linked = typeof ref === "string" ? memberAt(document, tokensOf(ref)) : undefined;
      if (linked === undefined) continue;
      Object.assign(holder as object, { [key]: linked });
      undo.push(() => {
        // Not `key`: an action may have removed an item before this one.
        const place = Object.entries(holder as JsonObject).find(([, member]) => member === linked)?.[0];
        if (place !== undefined) Object.assign(holder as object, { [place]: value });
      });
    }
  };
  for (const item of Object.values(asObject(document["paths"]))) {
    for (const operation of Object.values(asObject(item)).map(asObject)) {
      link(operation["parameters"]);
      link(operation["responses"]);
      link(operation);
    }
  }
  return () => {
    for (const step of undo) step();
  };
}

function actionsOf({ file, document }: SourceFile): Action[] {
  if (document["overlay"] !== "1.0.0") throw new Error(`${file}: expected "overlay: 1.0.0"`);
  const info = asObject(document["info"]);
  if (typeof info["title"] !== "string" || typeof info["version"] !== "string") {
    throw new Error(`${file}: info needs a title and a version`);
  }
  const actions = document["actions"];
  if (!Array.isArray(actions) || actions.length === 0)
    throw new Error(`${file}: actions must hold at least one action`);
  return actions.map((action, index) => actionOf(action, file, index));
}

export function actionOf(action: Json, file: string, index: number): Action {
  if (!isObject(action) || typeof action["target"] !== "string")
    throw new Error(`${file}: action ${index} has no target`);
  const { target } = action as { target: string };
  if (action["update"] === undefined && action["remove"] !== true) {
    throw new Error(`${file}: ${target} neither updates nor removes`);
  }
  return {
    target,
    update: action["update"],
    remove: action["remove"] === true,
    fill: action["x-thredfi-fill"] === true,
  };
}

interface Result {
  readonly misfits: Map<string, Path>;
  readonly added: { holder: JsonObject; path: Path }[];
}

function update(document: JsonObject, place: Place, action: Action, where: string, result: Result): void {
  const { value } = place;
  // Clones keep the places apart: one action may reach many, and a YAML alias is one object in many actions.
  const addition = structuredClone(action.update);
  if (addition === undefined) return;
  if (Array.isArray(value)) {
    if (action.fill) throw new Error(`${where} is an array: x-thredfi-fill adds members to an object`);
    value.push(addition);
  } else if (isObject(value)) {
    if (!isObject(addition)) throw new Error(`${where} is an object, so its update must be an object`);
    if (action.fill) fill(document, value, addition, String(place.key), [], result);
    else merge(value, addition);
  } else {
    throw new Error(`${where} is neither an object nor an array`);
  }
}

/** Overlay 1.0.0: objects merge, arrays are concatenated, anything else is replaced. */
function merge(target: JsonObject, addition: JsonObject): void {
  for (const [name, added] of Object.entries(addition)) {
    const present = Object.hasOwn(target, name) ? target[name] : undefined;
    if (isObject(present) && isObject(added)) merge(present, added);
    else if (Array.isArray(present) && Array.isArray(added)) present.push(...added);
    else put(target, name, added);
  }
}

/**
 * What a fill may bring into being: words and examples. Everything else is a shape, and shapes have their own files; so
 * a text for a field that a newly published page no longer has is an error, not a field that exists in the contract only.
 */
const WORDS = new Set(["summary", "description", "title", "example", "examples", "externalDocs"]);

/** Maps whose members are names of things, where a field called `description` is a field. */
const NAMES = new Set(["properties", "responses", "content", "schemas", "parameters", "headers", "paths"]);

/** Members that are one value although they look like objects: mixing two examples makes a third that nobody wrote. */
const WHOLE = new Set(["example", "value", "default"]);

/** Adds what the target lacks and leaves alone what it has. `at` is the name of the member that holds the target. */
function fill(
  document: JsonObject,
  target: JsonObject,
  addition: JsonObject,
  at: string,
  path: Path,
  result: Result,
): void {
  const names = NAMES.has(at);
  for (const [name, words] of Object.entries(addition)) {
    const here = [...path, name];
    if (name === "properties" && !names && isObject(words)) {
      // A field may stand in what the schema refers to, or in a part of its allOf.
      for (const [field, text] of Object.entries(words)) {
        const found = propertyOf(document, target, field);
        if (found && isObject(text)) fill(document, found, text, "", [...here, field], result);
        else result.misfits.set([...here, field].join("/"), [...here, field]);
      }
      continue;
    }
    const present = Object.hasOwn(target, name) ? target[name] : undefined;
    if (name === "examples" && !names && isObject(words)) {
      // A body has example or examples, not both: a published one decides.
      if (present === undefined && "example" in target) continue;
      const all = isObject(present) ? present : {};
      for (const [example, value] of Object.entries(words)) {
        if (Object.hasOwn(all, example)) continue;
        put(all, example, value);
        result.added.push({ holder: target, path: [...here, example] });
      }
      if (Object.keys(all).length > 0) put(target, name, all);
      continue;
    }
    if (name === "example" && !names && present === undefined && "examples" in target) continue;
    const isWord = at === "examples" || (!names && (WORDS.has(name) || name.startsWith("x-")));
    if (present === undefined || (present === "" && isWord)) {
      // What stands beside a $ref is not read.
      if (!isWord || "$ref" in target) {
        result.misfits.set(here.join("/"), here);
        continue;
      }
      put(target, name, words);
      result.added.push({ holder: target, path: here });
    } else if (isObject(present) && isObject(words) && (names || !WHOLE.has(name))) {
      // A member of a map of names is a thing again, whatever its name is.
      fill(document, present, words, names ? "" : name, here, result);
    }
  }
}

function propertyOf(document: JsonObject, schema: Json | undefined, name: string, depth = 0): JsonObject | undefined {
  if (!isObject(schema) || depth > 32) return undefined;
  const { $ref, properties, allOf } = schema;
  if (typeof $ref === "string") return propertyOf(document, memberAt(document, tokensOf($ref)), name, depth + 1);
  if (isObject(properties) && Object.hasOwn(properties, name)) return asObject(properties[name]);
  for (const part of Array.isArray(allOf) ? allOf : []) {
    const found = propertyOf(document, part, name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function put(target: JsonObject, name: string, value: Json): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function remove(places: Place[], where: string): void {
  // From the last to the first: taking an item out of an array moves those behind it.
  for (const { parent, key } of [...places].reverse()) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (parent !== undefined) delete parent[String(key)];
    else throw new Error(`${where} is the whole document, which cannot be removed`);
  }
}

/** The places that the JSONPath of an action leads to. */
export function placesOf(document: JsonObject, target: string, where: string): Place[] {
  const places: Place[] = [];
  try {
    exec(document, target, (_value, path) => {
      const place = at(document, path as readonly (string | number)[]);
      if (place) places.push(place);
    });
  } catch (cause) {
    throw new Error(`${where} is not a JSONPath: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  return places;
}

function at(document: JsonObject, path: readonly (string | number)[]): Place | undefined {
  let place: Place | undefined = { parent: undefined, key: undefined, value: document };
  for (const key of path) place = place && childOf(place.value, key);
  return place;
}

function childOf(parent: Json, key: string | number): Place | undefined {
  let value: Json | undefined;
  if (Array.isArray(parent) && typeof key === "number") value = parent[key];
  else if (isObject(parent) && typeof key === "string" && Object.hasOwn(parent, key)) value = parent[key];
  else return undefined;
  return value === undefined ? undefined : { parent: parent as Json[] | JsonObject, key, value };
}
