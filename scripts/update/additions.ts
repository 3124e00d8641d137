// Our additions (spec/additions/) as files to edit: evidence and credentials of what is newly published, and the actions
// that no longer find what they speak of. It must never drop an action unasked, nor touch the wording of one it keeps.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSeq, LineCounter, type Node, parse, parseDocument } from "yaml";
import { readOverlays } from "../bundle/bundle.js";
import { applyOverlay } from "../bundle/overlay.js";
import { asObject, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { writeYaml } from "../openapi/yaml.js";
import type { Problem } from "./problem.js";
import { type NewItem, putItems, removeItems } from "./yaml-edit.js";

const EVIDENCE = "additions/evidence.overlay.yaml";
const CREDENTIALS = "additions/credentials.overlay.yaml";

/** One overlay action that cannot be applied to the new contract. */
export interface StaleAction {
  /** Below `spec/`. */
  readonly file: string;
  readonly index: number;
  readonly line: number;
  readonly target: string;
  readonly wrong: string;
  /** True when the target matches nothing; false when it matches and the addition does not fit. */
  readonly lost: boolean;
}

/** How overlays address an operation. */
export function targetOf({ method, path }: { method: string; path: string }): string {
  return `$.paths['${path}'].${method}`;
}

/** Applies every action to `document`, in the order of the bundle, and returns those that fail, and how many did not. */
export async function applyAdditions(
  specDir: string,
  document: JsonObject,
): Promise<{ stale: StaleAction[]; applied: number; files: number }> {
  const stale: StaleAction[] = [];
  let applied = 0;
  const overlays = await readOverlays(specDir);
  for (const { file, document: overlay } of overlays) {
    for (const [index, action] of listOf(overlay["actions"]).entries()) {
      const target = String(asObject(action)["target"]);
      try {
        applyOverlay(document, { file, document: { ...overlay, actions: [action] } });
        applied += 1;
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        const wrong = message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;
        const lost = message === `${file}: ${target} matches nothing`;
        stale.push({ file, index, line: lineOfAction(join(specDir, file), index), target, wrong, lost });
      }
    }
  }
  return { stale, applied, files: overlays.length };
}

/** Takes out the given actions, whichever files they are in. */
export function dropActions(specDir: string, actions: readonly { file: string; index: number }[]): void {
  for (const file of new Set(actions.map((action) => action.file))) {
    const indexes = actions.filter((action) => action.file === file).map(({ index }) => index);
    editFile(join(specDir, file), file, (text) => removeItems(text, "actions", indexes));
  }
}

/** The actions that address the operation itself or a part of it. */
export async function actionsOn(
  specDir: string,
  target: string,
): Promise<{ file: string; index: number; target: string }[]> {
  return (await readOverlays(specDir)).flatMap(({ file, document }) =>
    listOf(document["actions"]).flatMap((action, index) => {
      const own = String(asObject(action)["target"]);
      return own === target || own.startsWith(`${target}.`) || own.startsWith(`${target}[`)
        ? [{ file, index, target: own }]
        : [];
    }),
  );
}

/** What is said of an operation whose page is published. */
export interface PublishedEvidence {
  readonly target: string;
  /** Where the operation stood before; what was said of it there is replaced. */
  readonly former: string | undefined;
  readonly url: string;
  /** The day on which the page was read, as YYYY-MM-DD in UTC. */
  readonly date: string;
  readonly sha256: string;
}

export function putEvidence(specDir: string, all: readonly PublishedEvidence[]): void {
  const complete = { parameters: true, request: true, responses: true };
  const actions = all.map(({ target, former, url, date, sha256 }): NewAction => {
    const evidence = { level: "published", sources: [url], date, sha256, complete: { ...complete }, inferred: [] };
    return { target, update: { "x-thredfi-evidence": evidence }, replaces: [target, former] };
  });
  put(specDir, EVIDENCE, "Evidence", actions);
}

/** Adds what the SDK has to know of new operations: their credentials, and which of them carry one in a body. */
export function putCredentials(specDir: string, all: readonly { target: string; update: JsonObject }[]): void {
  put(specDir, CREDENTIALS, "Credentials and call traits", all);
}

interface NewAction {
  readonly target: string;
  readonly update: JsonObject;
  /** Targets of the action that it takes the place of. */
  readonly replaces?: readonly (string | undefined)[];
}

function put(specDir: string, file: string, title: string, actions: readonly NewAction[]): void {
  if (actions.length === 0) return;
  const path = join(specDir, file);
  if (!existsSync(path))
    writeFileSync(path, writeYaml({ overlay: "1.0.0", info: { title, version: "1.0.0" }, actions: [] }));
  editFile(path, file, (text) => {
    const known = listOf(asObject(parse(text, { merge: true, maxAliasCount: -1 }) as Json)["actions"]);
    const items = actions.map(({ target, update, replaces = [] }): NewItem => {
      const index = known.findIndex((action) => replaces.includes(String(action["target"])));
      return { index: index === -1 ? undefined : index, item: { target, update } };
    });
    return putItems(text, "actions", items);
  });
}

function editFile(path: string, file: string, edit: (text: string) => string): void {
  try {
    writeFileSync(path, edit(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

export function staleProblem(action: StaleAction, hint: string | undefined): Problem {
  const drop = action.lost ? ", or run with --drop-stale" : "";
  const right = hint ?? `fix or remove this addition${drop}`;
  return { page: `spec/${action.file}`, line: action.line, wrong: action.wrong, right };
}

function lineOfAction(path: string, index: number): number {
  const counter = new LineCounter();
  const actions = parseDocument(readFileSync(path, "utf8"), { lineCounter: counter }).get("actions", true);
  const node = isSeq(actions) ? (actions.items[index] as Node | undefined) : undefined;
  return counter.linePos(node?.range?.[0] ?? 0).line;
}

function listOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
