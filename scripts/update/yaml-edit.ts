// Takes members and items out of the YAML files of spec/ and puts items in; comments, quotes and anchors stay.
// It must never edit a published page: those stay as they were received.

import { type Document, isAlias, isCollection, isNode, isSeq, type Node, visit } from "yaml";
import type { JsonObject } from "../openapi/json.js";
import { editYaml } from "../openapi/yaml.js";

type Path = readonly (string | number)[];

/** Takes out what the paths lead to, and objects that become empty by it; the first name of a path stays. */
export function removeMembers(text: string, paths: readonly Path[]): string {
  return editYaml(text, (document) => {
    for (const path of paths) {
      remove(document, path);
      for (
        let parent = path.slice(0, -1);
        parent.length > 1 && isEmpty(document, parent);
        parent = parent.slice(0, -1)
      ) {
        remove(document, parent);
      }
    }
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

/** Replaces items of the list `name`, and puts others behind the last. */
export function putItems(text: string, name: string, items: readonly NewItem[]): string {
  return editYaml(text, (document) => {
    const list = document.get(name);
    if (!isSeq<Node>(list)) throw new Error(`there is no list ${name}`);
    for (const { index = list.items.length, item } of items) {
      const former = list.items[index];
      const node = document.createNode(item);
      if (former ? former.spaceBefore : list.items.length > 0) node.spaceBefore = true;
      if (former?.commentBefore) node.commentBefore = former.commentBefore;
      if (former) remove(document, [name, index]);
      list.items.splice(index, 0, node);
    }
  });
}

function isEmpty(document: Document, path: Path): boolean {
  const node = document.getIn(path);
  return isCollection(node) && node.items.length === 0;
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
