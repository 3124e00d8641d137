// Makes spec/openapi.yaml, the contract everything else is generated from, out of the sources beside it.
// It must never add a fact of its own: it joins, overlays and sorts.

import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { METHODS } from "../openapi/document.js";
import { asObject, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { dropUnreachable, requireResolved } from "../openapi/refs.js";
import { editYaml, readYaml, type SourceFile, writeYaml } from "../openapi/yaml.js";
import { joinSources, type Sources } from "./join.js";
import { nameSchemas, readNames } from "./names.js";
import { applyOverlay } from "./overlay.js";
import { preferredSchemeFirst } from "./preferred-scheme.js";
import { respelled } from "./spelling.js";

const HEADER = `# Written by \`npm run spec:bundle\` from published/, reconstructed/ and additions/. Do not edit it:
# change those files and run the command again. README.md beside this file says which file holds what.

`;

/** In this order: words and examples come last, so that they fill only what is still empty. */
const OVERLAYS = [
  "contract.overlay.yaml",
  "credentials.overlay.yaml",
  "resources.overlay.yaml",
  "evidence.overlay.yaml",
  "wording/",
  "examples/",
];

/** Bundles the contract under `specDir` and returns the text of `openapi.yaml`; the same sources give the same text. */
export async function bundleContract({ specDir }: { specDir: string }): Promise<string> {
  const document = joinSources(await readSources(specDir));
  if (Object.keys(asObject(document["paths"])).length === 0) throw new Error(`${specDir}: no operations to bundle`);
  const overlays = await readOverlays(specDir);
  for (const overlay of overlays) applyOverlay(document, overlay);
  for (const { file, document: overlay } of overlays) requireResolved(overlay["actions"], document, file, "/actions");
  preferredSchemeFirst(document);
  requireResolved(document, document, "the bundle");
  dropUnreachable(document);
  return HEADER + writeYaml(inOrder(document));
}

/** What is joined, its schemas under their names for people; `notes` say what could not be, and what of a page is not used. */
export async function readSources(specDir: string): Promise<Sources & { notes: string[] }> {
  const unused: string[] = [];
  const pages = (await readFolder(specDir, "published")).map(({ file, document }) => {
    return { file, document: respelled(document, basename(file, ".yaml"), (text) => unused.push(`${file}: ${text}`)) };
  });
  const { files, notes: unnamed } = nameSchemas(pages, await readNames(specDir));
  const notes = [...unused, ...unnamed.map((text) => `additions/names.yaml: ${text}`)];
  return { published: files, reconstructed: await readFolder(specDir, "reconstructed"), notes };
}

/** The overlays under `specDir`, in the order in which they are applied. */
export async function readOverlays(specDir: string): Promise<SourceFile[]> {
  const overlays: SourceFile[] = [];
  for (const entry of OVERLAYS) {
    const file = `additions/${entry}`;
    if (entry.endsWith("/")) overlays.push(...(await readFolder(specDir, file.slice(0, -1))));
    else if (existsSync(join(specDir, file))) overlays.push(await readYaml(join(specDir, file), file));
  }
  return overlays;
}

/** The YAML files of one folder under `specDir`, by name. */
export async function readFolder(specDir: string, folder: string): Promise<SourceFile[]> {
  if (!existsSync(join(specDir, folder))) return [];
  const names = (await readdir(join(specDir, folder))).filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(names.map((name) => readYaml(join(specDir, folder, name), `${folder}/${name}`)));
}

const ROOT = ["openapi", "info", "servers", "security", "tags", "paths", "components"];
const OPERATION = [
  ...["operationId", "tags", "summary", "description", "deprecated"],
  ...["security", "parameters", "requestBody", "responses"],
];
const COMPONENTS = ["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes"];

/** The document in reading order: paths as a partner meets them, components by name. */
function inOrder(document: JsonObject): JsonObject {
  const tags = (Array.isArray(document["tags"]) ? document["tags"] : []).map((tag) => asObject(tag)["name"]);
  const rank = (item: Json | undefined): number =>
    Math.min(...Object.values(asObject(item)).map((operation) => rankOf(tags, firstTag(operation))));

  const paths = asObject(document["paths"]);
  const names = Object.keys(paths).sort((a, b) => rank(paths[a]) - rank(paths[b]) || compare(a, b));
  const ordered: JsonObject = {};
  for (const name of names) {
    const item = pick(asObject(paths[name]), METHODS);
    ordered[name] = Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [method, pick(asObject(operation), OPERATION)]),
    );
  }
  const components = pick(asObject(document["components"]), COMPONENTS);
  for (const [section, entries] of Object.entries(components)) {
    if (isObject(entries)) components[section] = pick(entries, Object.keys(entries).sort(compare));
  }
  return pick({ ...document, paths: ordered, components }, ROOT);
}

function firstTag(operation: Json): Json | undefined {
  const tags = asObject(operation)["tags"];
  return Array.isArray(tags) ? tags[0] : undefined;
}

function rankOf(tags: (Json | undefined)[], tag: Json | undefined): number {
  const index = tags.indexOf(tag);
  return index === -1 ? tags.length : index;
}

/** The members of `value`: those in `first` first, in that order, the others as they come. */
function pick(value: JsonObject, first: readonly string[]): JsonObject {
  const names = new Set([...first.filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)]);
  return Object.fromEntries([...names].map((name) => [name, value[name] as Json]));
}

/** By code unit, not by locale: the bundle must not depend on the machine that writes it. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Brings the sources that people edit into one format, so that an edit by spec:update changes a few lines. */
async function formatSources(specDir: string): Promise<void> {
  for (const folder of ["reconstructed", "additions"]) {
    for (const name of await readdir(join(specDir, folder), { recursive: true })) {
      if (!name.endsWith(".yaml")) continue;
      const file = join(specDir, folder, name);
      const text = await readFile(file, "utf8");
      const formatted = editYaml(text);
      if (formatted !== text) await writeFile(file, formatted);
    }
  }
}

/** What is wrong with `openapi.yaml` under `specDir`: undefined when it is what its sources make of it. */
export async function bundleProblem(specDir: string): Promise<string | undefined> {
  const text = await readFile(join(specDir, "openapi.yaml"), "utf8").catch(() => "");
  if (text === (await bundleContract({ specDir }))) return undefined;
  return [
    "spec/openapi.yaml is not what its sources make of it.",
    "It is written by a command, so an edit of the file itself is lost. Its sources are in spec/published/,",
    "spec/reconstructed/ and spec/additions/; spec/README.md says which file holds what.",
    "Edit those, then write it again with: npm run generate",
  ].join("\n");
}

async function main(check: boolean): Promise<number> {
  const specDir = fileURLToPath(new URL("../../spec/", import.meta.url));
  if (check) {
    const problem = await bundleProblem(specDir);
    if (problem) console.error(problem);
    return problem ? 1 : 0;
  }
  await formatSources(specDir);
  for (const note of (await readSources(specDir)).notes) console.error(note);
  await writeFile(join(specDir, "openapi.yaml"), await bundleContract({ specDir }));
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.includes("--check")).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
}
