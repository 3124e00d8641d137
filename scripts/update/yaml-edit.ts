// Takes members and items out of YAML files, and puts items in, leaving every other byte as it is: comments, quotes, folds.
// It must never return a text that holds anything else than what was asked for: every edit is read back and compared.

import { type Document, isMap, isSeq, type Node, parse, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { asObject, isObject, type Json, type JsonObject, sameJson } from "../openapi/json.js";
import { deleteWithAnchors, moveAnchorsOut } from "./yaml-anchors.js";

const OPTIONS = { merge: true, maxAliasCount: -1 } as const;

/** Takes out the members that `paths` lead to, and objects that become empty by it; the first name of a path stays. */
export function removeMembers(text: string, paths: readonly (readonly string[])[]): string {
  const wanted = contentOf(text);
  const targets = new Map<string, readonly string[]>();
  for (const path of paths) {
    for (let depth = path.length; depth > 1; depth--) {
      const parent = memberAt(wanted, path.slice(0, depth - 1));
      const name = path[depth - 1] ?? "";
      if (!isObject(parent) || !Object.hasOwn(parent, name)) break;
      delete parent[name];
      targets.set(JSON.stringify(path.slice(0, depth)), path.slice(0, depth));
      if (Object.keys(parent).length > 0) break;
    }
  }
  // A target inside another one goes with it.
  const within = (inner: readonly string[], outer: readonly string[]) =>
    inner.length > outer.length && outer.every((name, index) => inner[index] === name);
  const all = [...targets.values()];
  const outermost = all.filter((inner) => !all.some((outer) => within(inner, outer)));
  if (outermost.length === 0) return text;

  const edited = cutMembers(text, outermost, wanted);
  if (edited !== undefined && holds(edited, wanted)) return edited;
  // An object in braces, or an anchor that cannot move: the file is written anew, with its comments.
  const document = parseDocument(text, OPTIONS);
  for (const target of outermost) deleteWithAnchors(document, target);
  return checked(document.toString({ lineWidth: 120 }), wanted);
}

function cutMembers(text: string, targets: readonly (readonly string[])[], wanted: JsonObject): string | undefined {
  const document = parseDocument(text, OPTIONS);
  const cuts: Cut[] = [];
  for (const target of targets) {
    const parent = document.getIn(target.slice(0, -1), true);
    if (!isMap(parent) || parent.flow) return undefined;
    const left = memberAt(wanted, target.slice(0, -1));
    const isEmpty = isObject(left) && Object.keys(left).length === 0;
    const cut = isEmpty ? emptied(text, document, target) : memberRange(text, parent, target);
    if (!cut) return undefined;
    if (!cuts.some(({ start }) => start === cut.start)) cuts.push(cut);
  }
  return applyCuts(text, cuts);
}

/** Takes out the items of the list `name` with these indexes. */
export function removeItems(text: string, name: string, indexes: readonly number[]): string {
  const wanted = contentOf(text);
  const list = wanted[name];
  if (!Array.isArray(list)) throw new Error(`there is no list ${name}`);
  wanted[name] = list.filter((_, index) => !indexes.includes(index));
  const last = [...indexes].sort((a, b) => b - a);
  const sequence = parseDocument(text, OPTIONS).get(name, true);
  const ranges = last.map((index) => itemRange(text, sequence, index)).filter((range) => range !== undefined);
  const edited = applyCuts(text, ranges);
  if (holds(edited, wanted)) return edited;
  const document = parseDocument(text, OPTIONS);
  for (const index of last) deleteWithAnchors(document, [name, index]);
  return checked(document.toString({ lineWidth: 120 }), wanted);
}

/** An item for a list, as a value and as it is to be written in block style. */
export interface NewItem {
  /** Of the item that it replaces; undefined puts it behind the last. */
  readonly index: number | undefined;
  readonly item: JsonObject;
  readonly lines: readonly string[];
}

/** Replaces items of the list `name`, and puts others behind the last. */
export function putItems(text: string, name: string, items: readonly NewItem[]): string {
  const wanted = contentOf(text);
  const list = wanted[name];
  if (!Array.isArray(list)) throw new Error(`there is no list ${name}`);
  for (const { index = list.length, item } of items) list[index] = item;
  const document = parseDocument(text, OPTIONS);
  const sequence = document.get(name, true);
  const first = isSeq(sequence) ? (sequence.items[0] as Node | undefined) : undefined;
  const indent = first && dashColumn(text, first);
  if (indent !== undefined) {
    const cuts: Cut[] = [];
    let end = "";
    for (const { index, lines } of items) {
      const block = lines.map((line) => (line === "" ? "\n" : `${" ".repeat(indent)}${line}\n`)).join("");
      const range = index === undefined ? undefined : itemRange(text, sequence, index);
      if (range) cuts.push({ ...range, instead: range.end < text.length ? `${block}\n` : block });
      else end += `\n${block}`;
    }
    const edited = applyCuts(text, cuts);
    const whole = end === "" ? edited : `${edited.trimEnd()}\n${end}`;
    if (holds(whole, wanted)) return whole;
  }
  for (const { index, item } of items) {
    if (index === undefined) document.addIn([name], document.createNode(item));
    else document.setIn([name, index], document.createNode(item));
  }
  return checked(document.toString({ lineWidth: 120 }), wanted);
}

/** Lines that go, and what stands there instead. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead?: string;
}

/** Applies cuts that do not overlap; what later aliases need of the lines that go moves to them. */
function applyCuts(text: string, cuts: readonly Cut[]): string {
  let edited = text;
  // From the last to the first, so that earlier offsets hold.
  for (const cut of [...cuts].sort((a, b) => b.start - a.start)) {
    const moved = moveAnchorsOut(edited, cut);
    const [before, after] = [moved.slice(0, cut.start), moved.slice(cut.end)];
    if (cut.instead !== undefined) edited = before + cut.instead + after;
    else edited = after.trim() === "" ? `${before.trimEnd()}\n` : before + after;
  }
  return edited;
}

function memberRange(text: string, parent: YAMLMap, path: readonly string[]): Cut | undefined {
  const name = path.at(-1);
  const index = parent.items.findIndex(({ key }) => nameOf(key) === name);
  const pair = parent.items[index];
  if (!pair) return undefined;
  const next = parent.items[index + 1];
  const start = lineStart(text, offset(pair.key));
  // The last member ends where its parent does.
  const end = next
    ? commentStart(text, lineStart(text, offset(next.key)))
    : lineEnd(text, (parent.range?.[1] ?? start) as number);
  return { start: commentStart(text, start), end };
}

/** Writes `{}` in place of an object whose last member goes. */
function emptied(text: string, document: Document, path: readonly string[]): Cut | undefined {
  const holder = path.length > 2 ? document.getIn(path.slice(0, -2), true) : document.contents;
  if (!isMap(holder)) return undefined;
  const pair = holder.items.find(({ key }) => nameOf(key) === path.at(-2));
  const range = (pair?.value as Node | undefined)?.range;
  if (!pair || !range) return undefined;
  const start = offset(pair.key);
  return { start, end: lineEnd(text, range[1]), instead: `${nameOf(pair.key)}: {}\n` };
}

/** From the line of the dash to the line of the next one; its own comments above go with it. */
function itemRange(text: string, sequence: unknown, index: number): { start: number; end: number } | undefined {
  if (!isSeq(sequence) || (sequence as YAMLSeq).flow) return undefined;
  const item = sequence.items[index] as Node | undefined;
  if (!item) return undefined;
  const next = sequence.items[index + 1] as Node | undefined;
  const start = lineStart(text, offset(item));
  const end = next ? commentStart(text, lineStart(text, offset(next))) : text.length;
  return { start, end };
}

function nameOf(key: unknown): string {
  return String((key as { value?: unknown } | null)?.value);
}

function offset(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === "\n") return at;
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}

/** The start of the comment lines that stand directly above a line. */
function commentStart(text: string, start: number): number {
  let first = start;
  while (first > 0) {
    const above = lineStart(text, first - 1);
    if (!/^\s*#/.test(text.slice(above, first))) break;
    first = above;
  }
  return first;
}

function dashColumn(text: string, item: Node): number | undefined {
  const at = offset(item);
  const match = /^(\s*)-\s+$/.exec(text.slice(lineStart(text, at), at));
  return match?.[1]?.length;
}

function contentOf(text: string): JsonObject {
  // By way of text, so that what an alias shares is not changed in two places at once.
  return asObject(JSON.parse(JSON.stringify(parse(text, OPTIONS))) as Json);
}

function memberAt(value: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((node, name) => (isObject(node) ? node[name] : undefined), value);
}

function holds(text: string, wanted: JsonObject): boolean {
  try {
    return sameJson(parse(text, OPTIONS) as Json, wanted);
  } catch {
    return false;
  }
}

function checked(text: string, wanted: JsonObject): string {
  if (holds(text, wanted)) return text;
  throw new Error("cannot be edited without changing something else: it holds an anchor (&name) that other places use");
}
