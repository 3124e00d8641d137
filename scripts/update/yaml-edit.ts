// Takes members and items out of the YAML files of spec/ and puts items in; comments, quotes and anchors stay.
// It must never edit a published page: those stay as they were received.

import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, visit } from "yaml";
import type { Json, JsonObject } from "../openapi/json.js";
import { editYaml } from "../openapi/yaml.js";

type Path = readonly (string | number)[];

/** Takes out what the paths lead to, and objects that become empty by it; the first name of a path stays. */
export function removeMembers(text: string, paths: readonly Path[]): string {
  return editYaml(text, (document) => {
    for (const path of paths) removeWithEmpty(document, path, 1);
  });
}

/** Takes out the items of the list `name` with these indexes. */
export function removeItems(text: string, name: string, indexes: readonly number[]): string {
  const last = [...indexes].sort((a, b) => b - a);
  return editYaml(text, (document) => {
    for (const index of last) remove(document, [name, index]);
  });
}

/** An item for a list; `index` is that of the item that it replaces, undefined puts it behind the last. */
export interface NewItem {
  readonly index: number | undefined;
  readonly item: JsonObject;
}

/** Replaces items of the list, and puts others behind the last. */
export function putItems(text: string, list: string | Path, items: readonly NewItem[]): string {
  return editYaml(text, (document) => put(document, typeof list === "string" ? [list] : list, items));
}

/** How an action of an overlay changes; paths are those in its update. */
export interface ActionEdit {
  /** The action goes as a whole. */
  readonly gone: boolean;
  readonly target: string;
  /** Statuses under `responses` that have another name. */
  readonly statuses: ReadonlyMap<string, string>;
  readonly remove: readonly Path[];
  readonly set: readonly { readonly path: Path; readonly value: Json }[];
}

/** Edits actions of an overlay by their index, and puts others behind the last; one whose update becomes empty goes. */
export function editActions(
  text: string,
  edits: ReadonlyMap<number, ActionEdit>,
  added: readonly JsonObject[],
): string {
  return editYaml(text, (document) => {
    const last = [...edits].sort(([a], [b]) => b - a);
    for (const [index, { gone, target, statuses, remove: unfit, set }] of last) {
      const at = ["actions", index];
      const responses = document.getIn([...at, "update", "responses"]);
      for (const pair of isMap(responses) ? responses.items : []) {
        const now = statuses.get(String(isScalar(pair.key) ? pair.key.value : pair.key));
        if (now !== undefined && isScalar(pair.key)) pair.key.value = now;
      }
      if (document.getIn([...at, "target"]) !== target) document.setIn([...at, "target"], target);
      for (const { path, value } of set) {
        remove(document, [...at, "update", ...path]);
        document.setIn([...at, "update", ...path], document.createNode(value));
      }
      for (const path of unfit) removeWithEmpty(document, [...at, "update", ...path], at.length);
      if (gone || !document.hasIn([...at, "update"])) remove(document, at);
    }
    put(
      document,
      ["actions"],
      added.map((item) => ({ index: undefined, item })),
    );
  });
}

function put(document: Document, at: Path, items: readonly NewItem[]): void {
  const list = document.getIn(at);
  if (!isSeq<Node>(list)) throw new Error(`there is no list ${at.join(".")}`);
  for (const { index = list.items.length, item } of items) {
    const former = list.items[index];
    const node = document.createNode(item);
    if (former ? former.spaceBefore : list.items.length > 0) node.spaceBefore = true;
    if (former?.commentBefore) node.commentBefore = former.commentBefore;
    if (former) remove(document, [...at, index]);
    list.items.splice(index, 0, node);
  }
}

/** Takes out what the path leads to, and the objects around it that become empty; the first `kept` names stay. */
function removeWithEmpty(document: Document, path: Path, kept: number): void {
  remove(document, path);
  for (let parent = path.slice(0, -1); parent.length > kept; parent = parent.slice(0, -1)) {
    const node = document.getIn(parent);
    if (isCollection(node) && node.items.length === 0) remove(document, parent);
    else return;
  }
}

/** Takes a node out; an anchor in it that others use moves, with its value, to the first of them. */
function remove(document: Document, path: Path): void {
  const gone = document.getIn(path, true);
  if (!isNode(gone)) return;
  const anchored = new Map<string, Node>();
  visit(gone, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor !== undefined) anchored.set(node.anchor, node as Node);
    },
  });
  document.deleteIn(path);
  visit(document, {
    Alias(_key, alias) {
      const node = anchored.get(alias.source);
      anchored.delete(alias.source);
      return node;
    },
  });
}
