// Takes out of the contract what lint finds wrong and nobody's calls depend on: our words, examples and method names, and
// examples and formats of a page that its own schemas or our validator do not know. It must never do so without a line.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSeq, LineCounter, parseDocument } from "yaml";
import type { LintProblem } from "../lint/lint-bundle.js";
import { offsetOf } from "../openapi/yaml.js";
import { dropActions, putActions } from "./additions.js";

/** Our overlays that yield. */
const YIELDING = /^additions\/(wording|examples|resources)/;

/** A line for each thing that went; lint again afterwards. */
export interface SetAside {
  readonly ours: readonly string[];
  readonly ofPages: readonly string[];
}

export async function setAside(specDir: string, found: readonly LintProblem[]): Promise<SetAside> {
  const lines: string[] = [];
  const removed = new Map<string, string>();
  const ours = new Map<string, Set<number>>();
  for (const { file, line, rule, tokens, message } of found) {
    if (YIELDING.test(file)) {
      ours.set(file, (ours.get(file) ?? new Set()).add(actionAt(join(specDir, file), line)));
      lines.push(`${file}:${line}: ${message}`);
    } else if (file.startsWith("published/")) {
      const path = rule === "thredfi/known-format" ? tokens : rule === "thredfi/examples-fit" ? exampleIn(tokens) : [];
      if (path.length === 0) continue;
      removed.set(`$${path.map((token) => `['${token}']`).join("")}`, `${file}:${line}: ${message}`);
    }
  }
  for (const [file, indexes] of ours) dropActions(specDir, file, [...indexes]);
  // Before our own words and examples, which may then take its place.
  putActions(
    specDir,
    "contract",
    [...removed.keys()].map((target) => ({ target, remove: true })),
  );
  return { ours: lines, ofPages: [...removed.values()] };
}

/** The path as far as the example, or the one of several. */
function exampleIn(tokens: readonly string[]): readonly string[] {
  const index = tokens.findIndex((token, at) => /^examples?$/.test(token) && tokens[at - 1] !== "properties");
  return index === -1 ? [] : tokens.slice(0, index + (tokens[index] === "example" ? 1 : 2));
}

/** The index of the action that the line is in. */
function actionAt(path: string, line: number): number {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: counter, merge: true });
  const actions = document.get("actions");
  const starts = isSeq(actions)
    ? actions.items.map((_, index) => counter.linePos(offsetOf(document, ["actions", index])).line)
    : [];
  return starts.findLastIndex((start) => start <= line);
}
