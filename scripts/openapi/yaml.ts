// Reads the contract's YAML sources and writes the bundle.
// It must never write an anchor or an alias: many OpenAPI tools read a bundle line by line and know neither.

import { readFile } from "node:fs/promises";
import { parse, stringify } from "yaml";
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
    // An example story may use one record many times; the limit that guards against hostile input would refuse it.
    document = parse(text, { merge: true, maxAliasCount: -1, prettyErrors: true }) as Json;
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  if (!isObject(document)) throw new Error(`${file}: expected an object at the top of the file`);
  return { file, document };
}

export function writeYaml(document: JsonObject): string {
  // Quotes what YAML 1.1 would read as something else than text (dates, yes, no): many tools still read that version.
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 120, compat: "yaml-1.1" });
}
