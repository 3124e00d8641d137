// Where a contract to compare comes from: a file, a git revision of this repository, or a published version of the
// package. Everything is read and checked before anything is compared; a source that cannot be used is named with what
// was tried.

import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parseDocument } from "yaml";
import { type ContractDocument, listOperations, METHODS } from "../openapi/document.js";
import { isObject, type Json } from "../openapi/json.js";
import { requireResolved } from "../openapi/refs.js";
import { SUPPORTED, versionProblem } from "../openapi/version.js";

/** The folder whose type tests and examples are compiled with the types of a contract. */
export interface Tree {
  /** What people call it: a revision, or the working tree. */
  readonly label: string;
  /** The folder with `src/`, `test/`, `examples/` and `tsconfig.json`. */
  readonly root: string;
}

/** This repository as it lies here. */
export const WORKING_TREE: Tree = {
  label: "the working tree",
  root: fileURLToPath(new URL("../..", import.meta.url)),
};

const run = promisify(execFile);
const CONTRACT = "spec/openapi.yaml";
const PACKAGE = "thredfi-sdk";
/** Far above any contract; a stray binary is rejected rather than kept in memory. */
const MAX_BYTES = 64 * 1024 * 1024;

export interface Source {
  /** What people call it. */
  readonly label: string;
  readonly document: ContractDocument;
  /** A file with the contract. It is gone when the workspace is. */
  readonly file: string;
  /** The version of the package that has this contract, when it is known. */
  readonly version: string | undefined;
  /** The git revision of this repository that it comes from. */
  readonly revision: string | undefined;
}

/** A folder for what has to lie in files for a while. Outside of the repository, and removed at the end. */
export class Workspace {
  readonly root = mkdtempSync(join(tmpdir(), "thredfi-diff-"));
  #count = 0;

  folder(): string {
    const path = join(this.root, String(++this.#count));
    mkdirSync(path);
    return path;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export interface SourceOptions {
  readonly workspace: Workspace;
  /** The git repository that revisions are of. Default: this one. */
  readonly repository?: string;
  /** What relative paths start from. Default: the current directory. */
  readonly cwd?: string;
}

/**
 * Reads a contract: `npm:<version>` (or `npm:` and a tarball), a file, or a git revision, tried in this order.
 *
 * @throws Error that names the source and says what was tried
 */
export async function readSource(name: string, options: SourceOptions): Promise<Source> {
  const { repository = WORKING_TREE.root, cwd = process.cwd() } = options;
  if (name.startsWith("npm:")) return readPublished(name, { ...options, cwd });
  if (/^https?:/.test(name)) throw new Error(`${name}: a URL is not read here. Save it as a file and compare that.`);

  const path = resolve(cwd, name);
  if (existsSync(path)) {
    if (!statSync(path).isFile()) throw new Error(`${name}: a folder, not an OpenAPI file.`);
    const document = parseContract(readFileSync(path, "utf8"), name);
    return { label: name, file: path, document, version: undefined, revision: undefined };
  }
  const revision = await findRevision(name, repository);
  if (!revision) {
    throw new Error(
      `${name}: there is no file ${path}, and git knows no revision of this name in ${repository}. ` +
        "Give an OpenAPI file, a git revision (HEAD~1, a tag, a branch) or npm:<version>.",
    );
  }
  const text = await gitShow(revision, CONTRACT, repository);
  if (text === undefined) throw new Error(`${name}: the revision ${revision.slice(0, 12)} has no ${CONTRACT}.`);
  const file = join(options.workspace.folder(), "openapi.yaml");
  writeFileSync(file, text);
  const version = versionOf(await gitShow(revision, "package.json", repository));
  return { label: name, file, document: parseContract(text, `${name}:${CONTRACT}`), version, revision };
}

async function findRevision(name: string, repository: string): Promise<string | undefined> {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    return (await run("git", args, { cwd: repository })).stdout.trim() || undefined;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT")
      throw new Error(`${name}: no such file, and git is not installed.`);
    return undefined;
  }
}

async function gitShow(revision: string, path: string, repository: string): Promise<string | undefined> {
  try {
    return (await run("git", ["show", `${revision}:${path}`], { cwd: repository, maxBuffer: MAX_BYTES })).stdout;
  } catch {
    return undefined;
  }
}

async function readPublished(name: string, { workspace, cwd = "." }: SourceOptions): Promise<Source> {
  const wanted = name.slice("npm:".length).replace(/^thredfi-sdk@/, "");
  if (wanted === "" || wanted.startsWith("-"))
    throw new Error(`${name}: say which version, for example npm:1.2.3 or npm:latest.`);
  const local = /\.tgz$/.test(wanted) ? resolve(cwd, wanted) : undefined;
  if (local !== undefined && !existsSync(local)) throw new Error(`${name}: there is no file ${local}.`);
  // Anything else would be a package of another name, a folder or a URL to npm.
  if (local === undefined && !/^[\w.^~<>=*+-]+$/.test(wanted)) {
    throw new Error(`${name}: ${wanted} is not a version, a dist-tag or a .tgz file.`);
  }
  const folder = workspace.folder();
  const spec = local ?? `${PACKAGE}@${wanted}`;
  try {
    await run("npm", ["pack", spec, "--pack-destination", folder, "--ignore-scripts", "--loglevel", "error"], {
      cwd: folder,
      maxBuffer: MAX_BYTES,
    });
  } catch (error) {
    throw new Error(
      `${name}: npm pack ${spec} failed: ${lastLine((error as { stderr?: string }).stderr ?? String(error))}`,
    );
  }
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  try {
    if (!tarball) throw new Error("npm left no tarball");
    // Only these two: whatever else is in the package is not for us to unpack.
    await run("tar", ["-xzf", tarball, "package/package.json", `package/${CONTRACT}`], { cwd: folder });
  } catch {
    throw new Error(`${name}: ${spec} has no ${CONTRACT}.`);
  }
  const file = join(folder, "package", CONTRACT);
  const version = versionOf(readFileSync(join(folder, "package/package.json"), "utf8"));
  return { label: name, file, document: parseContract(readFileSync(file, "utf8"), name), version, revision: undefined };
}

/**
 * The tree whose type tests and examples are compiled: that of the revision, the tagged one of a published version, else the
 * working tree.
 */
export async function treeOf(
  source: Source,
  { workspace, repository = WORKING_TREE.root }: SourceOptions,
): Promise<Tree> {
  let { revision } = source;
  if (source.label.startsWith("npm:") && source.version !== undefined) {
    for (const tag of [`v${source.version}`, `${PACKAGE}@${source.version}`])
      revision ??= await findRevision(`refs/tags/${tag}`, repository);
  }
  if (!revision) return WORKING_TREE;

  const root = workspace.folder();
  const archive = join(workspace.root, "tree.tar");
  await run("git", ["archive", "--output", archive, revision], { cwd: repository });
  await run("tar", ["-xf", archive, "-C", root]);
  symlinkSync(join(WORKING_TREE.root, "node_modules"), join(root, "node_modules"), "dir");
  return { label: source.label, root };
}

/** @throws Error that names the file, and the line or pointer where it can */
export function parseContract(text: string, name: string): ContractDocument {
  const parsed = parseDocument(text, { prettyErrors: true });
  const [broken] = parsed.errors;
  if (broken) throw new Error(`${name}: not YAML or JSON: ${broken.message.split("\n")[0]}`);
  const value = parsed.toJS() as Json;
  if (!isObject(value))
    throw new Error(`${name}: not an OpenAPI document: it holds ${value === null ? "nothing" : "no object"}.`);
  const { paths } = value;
  const version = versionProblem(value);
  if (version) throw new Error(`${name}: ${version.wrong}; ${SUPPORTED}.`);
  if (!isObject(paths)) throw new Error(`${name}: \`paths\` is missing, or not an object.`);
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) throw new Error(`${name}: /paths ${path} is not an object.`);
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const where = `${method.toUpperCase()} ${path}`;
      if (!isObject(operation)) throw new Error(`${name}: ${where} is not an object.`);
      if (typeof operation["operationId"] !== "string") throw new Error(`${name}: ${where} has no operationId.`);
      if (!isObject(operation["responses"])) throw new Error(`${name}: ${where} has no responses.`);
    }
  }
  requireResolved(value, value, name);
  const document = value as unknown as ContractDocument;
  const ids = new Map<string, string>();
  for (const { id, method, path } of listOperations(document)) {
    const where = `${method.toUpperCase()} ${path}`;
    if (ids.has(id)) throw new Error(`${name}: ${where} has the operationId ${id} of ${ids.get(id)}.`);
    ids.set(id, where);
  }
  return document;
}

function versionOf(packageJson: string | undefined): string | undefined {
  try {
    const { version } = JSON.parse(packageJson ?? "{}") as { version?: unknown };
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}

/** The version in our own package.json: what a contract of unknown version is taken to follow on. */
export function currentVersion(): string | undefined {
  return versionOf(readFileSync(join(WORKING_TREE.root, "package.json"), "utf8"));
}

function lastLine(text: string): string {
  const lines = text.split("\n").filter((line) => /npm (?:error|ERR!)/.test(line) && !/complete log/.test(line));
  return (lines[0] ?? text.trim().split("\n").at(-1) ?? "").replace(/^npm (?:error|ERR!) (?:code )?/, "");
}
