// Reads the contract's YAML sources and writes the bundle.
// It must never write an anchor or an alias: many OpenAPI tools read a bundle line by line and know neither.

import { readFile } from "node:fs/promises";
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parse, parseDocument, stringify } from "yaml";
import { isObject, type Json, type JsonObject } from "./json.js";

/** One YAML file: `file` is what a message calls it, `document` what it holds. */
export interface SourceFile {
  file: string;
  document: JsonObject;
}

/** Reads one file; anchors, aliases and `<<` merge keys inside it are resolved. */
export async function readYaml(path: string, file: string): Promise<SourceFile> {
  const text = await readFile(path, "utf8");
  let document: Json;
  try {
    // An example story may use one record many times; the limit that guards against hostile input would reject it.
    document = parse(text, { merge: true, maxAliasCount: -1, prettyErrors: true }) as Json;
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  if (!isObject(document)) throw new Error(`${file}: expected an object at the top of the file`);
  return { file, document };
}

// Quotes what YAML 1.1 would read as something else than text (dates, yes, no): many tools still read that version.
const COMPAT = { compat: "yaml-1.1" } as const;

export function writeYaml(document: JsonObject, lineWidth = 120): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth, ...COMPAT });
}

/** The text after `edit`, with its comments and anchors, in the format of the sources in spec/. */
export function editYaml(text: string, edit: (document: Document) => void = () => undefined): string {
  const document = parseDocument(text, { merge: true, ...COMPAT });
  edit(document);
  return document.toString({ lineWidth: 120 });
}

/** The offset of the key (or list item) that the tokens lead to; of the nearest place above when they lead nowhere. */
export function offsetOf(document: Document, tokens: readonly (string | number)[]): number {
  const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const token of tokens.map(String)) {
    const holder = resolved(node);
    if (isMap(holder)) {
      const pair = pairOf(holder, token) ?? pairOf(resolved(pairOf(holder, "<<")?.value), token);
      if (!pair) return offset;
      offset = startOf(pair.key, offset);
      node = pair.value;
    } else if (isSeq(holder)) {
      node = holder.items[Number(token)];
      if (node === undefined) return offset;
      offset = startOf(node, offset);
    } else return offset;
  }
  return offset;
}

/** The pair of a map that has this key. */
const pairOf = (node: unknown, name: string) =>
  // `<<` is a symbol where it merges, so its text is compared.
  isMap(node)
    ? node.items.find(({ key }) => (isScalar(key) ? (key.source ?? String(key.value)) : key) === name)
    : undefined;

const startOf = (node: unknown, otherwise: number) => (node as Node | null)?.range?.[0] ?? otherwise;
