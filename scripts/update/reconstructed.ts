// Takes out of spec/reconstructed/ what is published now, and leaves every other line of those files as it is.
// It must never take out what the new contract still uses; the caller bundles again and compares.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readFolder, readSources } from "../bundle/bundle.js";
import { type ContractDocument, isMethod } from "../openapi/document.js";
import { asObject, type Json, type JsonObject } from "../openapi/json.js";
import { SourceError } from "./problem.js";
import { removeMembers } from "./yaml-edit.js";

/** An operation, by its name and by its place. */
export interface Claim {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** Takes out the operations that a published one replaces. */
export async function removeReconstructed(specDir: string, isReplaced: (claim: Claim) => boolean): Promise<void> {
  for (const { file, document } of await readFolder(specDir, "reconstructed")) {
    const replaced = Object.entries(asObject(document["paths"])).flatMap(([path, item]) =>
      Object.entries(asObject(item))
        .filter(([method, operation]) => {
          const id = String(asObject(operation)["operationId"]);
          return isMethod(method) && isReplaced({ id, method, path });
        })
        .map(([method]) => ["paths", path, method]),
    );
    withoutMembers(specDir, file, replaced);
  }
}

/**
 * Takes out of `reconstructed/` the components that a newly published page defines, and those that nothing refers to any
 * more, and files with nothing left in them. `fresh` are the published files that are new. True when anything went.
 */
export async function pruneReconstructed(
  specDir: string,
  before: ContractDocument,
  after: ContractDocument,
  fresh: readonly string[],
): Promise<boolean> {
  let pruned = false;
  const published = (await readSources(specDir)).published.filter(({ file }) => fresh.includes(file));
  const has = (components: unknown, section: string, name: string) =>
    Object.hasOwn(asObject(asObject(components as JsonObject)[section]), name);
  for (const { file, document } of await readFolder(specDir, "reconstructed")) {
    const members = Object.entries(asObject(document["components"])).flatMap(([section, entries]) =>
      Object.keys(asObject(entries))
        .filter((name) => {
          const unused = has(before.components, section, name) && !has(after.components, section, name);
          return unused || published.some((page) => has(page.document["components"], section, name));
        })
        .map((name) => ["components", section, name]),
    );
    withoutMembers(specDir, file, members);
    pruned ||= members.length > 0;
    const path = join(specDir, file);
    const left = asObject(parse(readFileSync(path, "utf8"), { merge: true }) as Json);
    const empty = [left["paths"], left["components"]].every((part) => Object.keys(asObject(part)).length === 0);
    if (empty) rmSync(path);
  }
  return pruned;
}

function withoutMembers(specDir: string, file: string, members: readonly (readonly string[])[]): void {
  const path = join(specDir, file);
  try {
    if (members.length > 0) writeFileSync(path, removeMembers(readFileSync(path, "utf8"), members));
  } catch (cause) {
    throw new SourceError([{ page: `spec/${file}`, wrong: cause instanceof Error ? cause.message : String(cause) }]);
  }
}
