// Our additions (spec/additions/) as files to edit: they follow what they speak of into the new contract, and what no longer
// fits is taken out and named. It must never overwrite a published word, nor touch the wording of what still fits.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readOverlays } from "../bundle/bundle.js";
import { type Action, type Applied, actionOf, applyAction, linkOperations } from "../bundle/overlay.js";
import type { ContractDocument } from "../openapi/document.js";
import { propertiesOf, resolve } from "../openapi/document.js";
import { asObject, isObject, type Json, type JsonObject, memberAt, sameJson } from "../openapi/json.js";
import { writeYaml } from "../openapi/yaml.js";
import { fitExample } from "./fit-example.js";
import type { Followed } from "./follow.js";
import { type ActionEdit, editActions, type NewItem, putItems, removeItems } from "./yaml-edit.js";

/** The overlays that an update writes to, with their titles. */
const TITLES = {
  contract: "The contract as a whole",
  credentials: "Credentials and call traits",
  evidence: "Evidence",
  resources: "Resource methods",
};

/** What became of our additions. */
export interface Reapplied {
  readonly applied: number;
  readonly files: number;
  /** One line each. */
  readonly moved: string[];
  readonly fixed: string[];
  readonly dropped: string[];
}

/** Applies every action to `document`, where `follow` says that it belongs now, and edits the overlays to match. */
export async function reapplyAdditions(
  specDir: string,
  document: JsonObject,
  follow: (target: string) => Followed,
): Promise<Reapplied> {
  const report = { applied: 0, files: 0, moved: [] as string[], fixed: [] as string[], dropped: [] as string[] };
  const overlays = await readOverlays(specDir);
  const unlink = linkOperations(document);
  for (const { file, document: overlay } of overlays) {
    const edits = new Map<number, ActionEdit>();
    const copies: JsonObject[] = [];
    for (const [index, given] of listOf(overlay["actions"]).entries()) {
      const say = (kind: "moved" | "fixed" | "dropped", text: string) => report[kind].push(`${file}: ${text}`);
      const former = actionOf(given, file, index);
      const followed = follow(former.target);
      const action = { ...former, target: followed.target, update: withStatuses(former.update, followed.statuses) };
      const result = applyFitting(document, action, file);
      const fixed = fitExamples(document, action, result);
      // What is to be removed may be gone already.
      const lost = result.matches === 0 && !action.remove;
      const unfit = [...result.misfits, ...fixed.dropped];
      for (const { path } of fixed.changed) say("fixed", `${action.target}: the example ${path.join(".")}`);
      if (lost) say("dropped", former.target);
      else {
        report.applied += 1;
        if (action.target !== former.target) say("moved", `${former.target} → ${action.target}`);
        for (const path of unfit) say("dropped", `${action.target}: ${path.join(".")}`);
      }
      if (lost || unfit.length + fixed.changed.length + followed.statuses.size > 0 || action.target !== former.target) {
        edits.set(index, { ...followed, gone: lost, remove: unfit, set: fixed.changed });
      }
      for (const target of followed.copies) {
        const copy = { ...action, target };
        const added = applyAction(document, copy, `${file}: ${target}`);
        if (!copy.fill || added.added.length === 0) continue;
        copies.push({ target, "x-thredfi-fill": true, update: without(copy.update, added.misfits) ?? {} });
        say("moved", `${former.target} → ${target} as well`);
      }
    }
    report.files += 1;
    if (edits.size === 0 && copies.length === 0) continue;
    editOverlay(specDir, file, (text) => editActions(text, edits, copies));
  }
  unlink();
  return report;
}

/** A merge replaces what it finds, so what it must not say of the new contract is a misfit here. */
function applyFitting(document: JsonObject, action: Action, file: string): Applied {
  const misfits: string[][] = [];
  const operation = /^\$\.paths\['([^']*)'\]\.([a-z]+)$/.exec(action.target);
  if (operation && isObject(action.update)) {
    const [, path = "", method = ""] = operation;
    const contract = document as unknown as ContractDocument;
    const own = asObject(memberAt(document, ["paths", path, method]));
    const media = Object.values(asObject(asObject(own["requestBody"])["content"]))[0];
    const body = propertiesOf(contract, asObject(asObject(media)["schema"]));
    if ("x-thredfi-repeat" in action.update && !("external_id" in body)) misfits.push(["x-thredfi-repeat"]);
    const hasList = Object.entries(asObject(own["responses"])).some(([status, response]) => {
      const { schema } = asObject(asObject(asObject(response)["content"])["application/json"]);
      const members = propertiesOf(contract, asObject(schema));
      const lists = [resolve(contract, asObject(schema)), ...Object.values(members)];
      return status.startsWith("2") && lists.some(({ items }) => items);
    });
    if (action.update["x-thredfi-method"] === "list" && !hasList) {
      misfits.push(["x-thredfi-resource"], ["x-thredfi-method"]);
    }
    // What was proposed for a page that lacked it yields to the page.
    for (const name of ["tags", "summary"]) {
      if (!action.fill && name in action.update && own[name] !== undefined) misfits.push([name]);
    }
  }
  const fitting = { ...action, update: without(action.update, misfits) };
  const applied = applyAction(document, fitting, `${file}: ${action.target}`);
  return { ...applied, misfits: [...applied.misfits, ...misfits] };
}

interface FittedExamples {
  /** By the path in the update. */
  readonly changed: { path: readonly string[]; value: Json }[];
  readonly dropped: (readonly string[])[];
}

/** Brings the examples that the action added into the shape of the schemas beside them, in the document too. */
function fitExamples(document: JsonObject, { update }: Action, { added }: Applied): FittedExamples {
  const groups = new Map<string, { path: readonly string[]; holders: JsonObject[] }>();
  for (const { holder, path } of added) {
    const at = exampleIn(path);
    if (!at) continue;
    const group = groups.get(at.join("\0")) ?? { path: at, holders: [] };
    groups.set(at.join("\0"), { path: at, holders: [...group.holders, holder] });
  }
  const result: FittedExamples = { changed: [], dropped: [] };
  for (const { path, holders } of groups.values()) {
    const value = memberAt(update, path);
    if (value === undefined) continue;
    const fitted = holders.map((holder) => fitExample(document, holder["schema"] ?? holder, value));
    const [first] = fitted;
    if (fitted.every((one) => sameJson(one, value))) continue;
    const kept = first !== undefined && fitted.every((one) => sameJson(one, first));
    if (kept) result.changed.push({ path, value: first });
    else result.dropped.push(path.at(-1) === "value" ? path.slice(0, -1) : path);
    for (const holder of holders) {
      const own = path.at(-1) === "value" ? asObject(holder["examples"]) : holder;
      const name = path.at(path.at(-1) === "value" ? -2 : -1) ?? "";
      if (!kept) delete own[name];
      else if (own === holder) own[name] = structuredClone(first);
      else own[name] = { ...asObject(own[name]), value: structuredClone(first) };
      if (own !== holder && Object.keys(own).length === 0) delete holder["examples"];
    }
  }
  return result;
}

function exampleIn(path: readonly string[]): string[] | undefined {
  if (path.at(-1) === "example") return [...path];
  return path.at(-2) === "examples" ? [...path, "value"] : undefined;
}

function withStatuses(update: Json | undefined, statuses: ReadonlyMap<string, string>): Json | undefined {
  if (!isObject(update) || !isObject(update["responses"]) || statuses.size === 0) return update;
  const entries = Object.entries(update["responses"]);
  const responses = Object.fromEntries(entries.map(([status, value]) => [statuses.get(status) ?? status, value]));
  return { ...update, responses };
}

function without(update: Json | undefined, paths: readonly (readonly string[])[]): Json | undefined {
  if (update === undefined || paths.length === 0) return update;
  const left = structuredClone(update);
  for (const path of paths) delete asObject(memberAt(left, path.slice(0, -1)))[path.at(-1) ?? ""];
  return left;
}

/** Takes out the actions that address one of these operations, or a part of it. */
export async function dropActionsOn(specDir: string, targets: readonly string[]): Promise<void> {
  const isOn = (own: string) =>
    targets.some((target) => own === target || (/^[.[]/.test(own.slice(target.length)) && own.startsWith(target)));
  for (const { file, document } of await readOverlays(specDir)) {
    const indexes = listOf(document["actions"]).flatMap((action, index) =>
      isOn(String(action["target"])) ? [index] : [],
    );
    dropActions(specDir, file, indexes);
  }
}

/** Takes out the actions with these indexes. */
export function dropActions(specDir: string, file: string, indexes: readonly number[]): void {
  if (indexes.length > 0) editOverlay(specDir, file, (text) => removeItems(text, "actions", indexes));
}

/** What is said of an operation whose page is published. */
export interface PublishedEvidence {
  readonly target: string;
  readonly url: string;
  /** The day on which the page was read, as YYYY-MM-DD in UTC. */
  readonly date: string;
  readonly sha256: string;
}

export function putEvidence(specDir: string, all: readonly PublishedEvidence[]): void {
  const complete = { parameters: true, request: true, responses: true };
  const actions = all.map(({ target, url, date, sha256 }) => {
    const evidence = { level: "published", sources: [url], date, sha256, complete: { ...complete }, inferred: [] };
    return { target, update: { "x-thredfi-evidence": evidence } };
  });
  putActions(specDir, "evidence", actions);
}

/** Puts actions into an overlay; one that has the same target and says the same kind of thing is replaced. */
export function putActions(
  specDir: string,
  overlay: keyof typeof TITLES,
  actions: readonly (JsonObject & { target: string })[],
): void {
  if (actions.length === 0) return;
  const file = `additions/${overlay}.overlay.yaml`;
  const path = join(specDir, file);
  if (!existsSync(path)) {
    const info = { title: TITLES[overlay], version: "1.0.0" };
    writeFileSync(path, writeYaml({ overlay: "1.0.0", info, actions: [] }));
  }
  editOverlay(specDir, file, (text) => {
    const known = listOf(asObject(parse(text, { merge: true, maxAliasCount: -1 }) as Json)["actions"]);
    const items = actions.map((item): NewItem => {
      const index = known.findIndex(({ target }) => target === item.target);
      return { index: index === -1 ? undefined : index, item: { ...item } };
    });
    return putItems(text, "actions", items);
  });
}

/** Declares tags behind those that are declared. */
export function declareTags(specDir: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const file = "additions/contract.overlay.yaml";
  const tags = names.map((name) => ({ name, description: `${name}.` }));
  const actions = existsSync(join(specDir, file))
    ? listOf(asObject(parse(readFileSync(join(specDir, file), "utf8")) as Json)["actions"])
    : [];
  const index = actions.findIndex(({ update }) => Array.isArray(asObject(update)["tags"]) && isRoot(update));
  const items = tags.map((item): NewItem => ({ index: undefined, item }));
  if (index === -1) putActions(specDir, "contract", [{ target: "$", update: { tags } }]);
  else editOverlay(specDir, file, (text) => putItems(text, ["actions", index, "update", "tags"], items));
}

function isRoot(update: Json | undefined): boolean {
  return (asObject(update)["tags"] as Json[]).every(isObject);
}

/** An overlay with nothing left in it goes. */
function editOverlay(specDir: string, file: string, edit: (text: string) => string): void {
  const path = join(specDir, file);
  try {
    const text = edit(readFileSync(path, "utf8"));
    if (listOf(asObject(parse(text, { merge: true, maxAliasCount: -1 }) as Json)["actions"]).length > 0)
      writeFileSync(path, text);
    else rmSync(path);
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function listOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
