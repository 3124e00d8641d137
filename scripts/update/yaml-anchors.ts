// Keeps aliases whole when the lines that hold their anchor go: what the anchor names moves to the first alias left.
// It must never change what a file holds; whoever calls it reads the result back and compares.

import { type Alias, type Document, isAlias, isNode, type Node, parseDocument, visit } from "yaml";

const OPTIONS = { merge: true } as const;

/** The text with every anchor between `start` and `end` moved behind `end`, where an alias of it is. */
export function moveAnchorsOut(text: string, { start, end }: { start: number; end: number }): string {
  if (!/&\S/.test(text.slice(start, end))) return text;
  const document = parseDocument(text, OPTIONS);
  const anchored = new Map<string, Node>();
  const first = new Map<string, Alias>();
  visit(document, {
    Node(_key, node) {
      const at = node.range?.[0] ?? -1;
      if (isAlias(node)) {
        if (at >= end && anchored.has(node.source) && !first.has(node.source)) first.set(node.source, node);
      } else if (node.anchor !== undefined && at >= start && at < end) anchored.set(node.anchor, node as Node);
    },
  });
  let moved = text;
  // From the last to the first, so that earlier offsets hold.
  for (const [name, alias] of [...first].sort(([, a], [, b]) => offset(b) - offset(a))) {
    const value = sourceOf(text, name, anchored.get(name));
    if (value === undefined) continue;
    const [from, to] = [offset(alias), alias.range?.[1] ?? 0];
    const line = moved.slice(moved.lastIndexOf("\n", from - 1) + 1, from);
    moved = moved.slice(0, from) + indented(value, (/^\s*/.exec(line)?.[0].length ?? 0) + 2) + moved.slice(to);
  }
  return moved;
}

/** The same on a parsed document, for files that cannot be edited by lines; the path is taken out. */
export function deleteWithAnchors(document: Document, path: readonly (string | number)[]): void {
  const gone = document.getIn(path, true);
  const anchored = new Map<string, Node>();
  if (isNode(gone)) {
    visit(gone, {
      Node(_key, node) {
        if (!isAlias(node) && node.anchor !== undefined) anchored.set(node.anchor, node as Node);
      },
    });
  }
  document.deleteIn(path);
  visit(document, {
    Alias(_key, alias) {
      const node = anchored.get(alias.source);
      if (!node) return undefined;
      anchored.delete(alias.source);
      return node;
    },
  });
}

/** The anchor and its value as they are written. */
function sourceOf(text: string, name: string, node: Node | undefined): string | undefined {
  if (!node?.range) return undefined;
  const from = text.lastIndexOf(`&${name}`, node.range[0]);
  return from === -1 ? undefined : text.slice(from, node.range[1]).trimEnd();
}

/** A value of several lines, moved so that its second line stands in column `column`. */
function indented(value: string, column: number): string {
  const [head = "", ...rest] = value.split("\n");
  const former = /^\s*/.exec(rest.find((line) => line.trim() !== "") ?? "")?.[0].length ?? 0;
  const shifted = rest.map((line) =>
    line.trim() === "" ? "" : " ".repeat(column) + line.slice(Math.min(former, leading(line))),
  );
  return [head, ...shifted].join("\n");
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}

function offset(node: Node): number {
  return node.range?.[0] ?? 0;
}
