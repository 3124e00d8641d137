// Where a place of the bundle is written: which file of spec/, and on which line. It must never name the bundle, which
// nobody edits, while a source is known.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, LineCounter, parseDocument } from "yaml";
import { readOverlays, readSources } from "../bundle/bundle.js";
import { linkOperations, placesOf } from "../bundle/overlay.js";
import { asObject, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { offsetOf } from "../openapi/yaml.js";

export interface WrittenAt {
  /** Below `spec/`. */
  readonly file: string;
  readonly line: number;
}

/** One place that may be meant: the longest way down from the root of the bundle wins. */
interface Candidate {
  readonly file: string;
  /** In that file. */
  readonly tokens: readonly (string | number)[];
  /** How many of the tokens in the bundle it explains. */
  readonly depth: number;
}

/** @param bundle the contract under `specDir`, bundled */
export async function placesWritten(
  specDir: string,
  bundle: JsonObject,
): Promise<(tokens: readonly string[]) => WrittenAt> {
  const { published, reconstructed } = await readSources(specDir);
  const additions = await additionsTo(specDir, bundle);
  const lineOf = lineReader(specDir);
  return (tokens) => {
    const candidates: Candidate[] = [...published, ...reconstructed].map(({ file, document }) => {
      return { file, tokens, depth: depthIn(document, tokens) };
    });
    let node: Json | undefined = bundle;
    for (let index = 0; index <= tokens.length && node !== undefined; index++) {
      const rest = tokens.slice(index);
      for (const { file, update, at } of additions.get(node as object) ?? []) {
        const depth = depthIn(update, rest);
        if (depth > 0) candidates.push({ file, tokens: [...at, ...rest], depth: index + depth });
      }
      node = childOf(node, tokens[index] ?? "");
    }
    const [first, ...others] = candidates;
    const bundled: Candidate = { file: "openapi.yaml", tokens, depth: 2 };
    // Of equals the first: what is published stands, whatever we add.
    const best = others.reduce((one, other) => (other.depth > one.depth ? other : one), first ?? bundled);
    const { file, tokens: there } = best.depth > bundled.depth ? best : bundled;
    return { file, line: lineOf(file, there) };
  };
}

interface Addition {
  readonly file: string;
  readonly update: Json;
  readonly at: readonly (string | number)[];
}

/** What the overlays add, by the object of the bundle to which they add it. */
async function additionsTo(specDir: string, bundle: JsonObject): Promise<Map<object, Addition[]>> {
  const additions = new Map<object, Addition[]>();
  const unlink = linkOperations(bundle);
  for (const { file, document } of await readOverlays(specDir)) {
    for (const [index, action] of ((document["actions"] ?? []) as Json[]).entries()) {
      const { target, update } = asObject(action);
      if (update === undefined) continue;
      for (const { value } of placesOf(bundle, String(target), file)) {
        if (!isObject(value)) continue;
        additions.set(value, [...(additions.get(value) ?? []), { file, update, at: ["actions", index, "update"] }]);
      }
    }
  }
  unlink();
  return additions;
}

function depthIn(root: Json | undefined, tokens: readonly string[]): number {
  let depth = 0;
  for (let node = root; depth < tokens.length; depth++) {
    node = childOf(node, tokens[depth] ?? "");
    if (node === undefined) break;
  }
  return depth;
}

function childOf(node: Json | undefined, token: string): Json | undefined {
  return typeof node === "object" && node !== null && Object.hasOwn(node, token)
    ? (node as JsonObject)[token]
    : undefined;
}

function lineReader(specDir: string): (file: string, tokens: readonly (string | number)[]) => number {
  const parsed = new Map<string, { document: Document; counter: LineCounter }>();
  return (file, tokens) => {
    let known = parsed.get(file);
    if (!known) {
      const counter = new LineCounter();
      const document = parseDocument(readFileSync(join(specDir, file), "utf8"), { lineCounter: counter, merge: true });
      known = { document, counter };
      parsed.set(file, known);
    }
    return known.counter.linePos(offsetOf(known.document, tokens)).line;
  };
}
