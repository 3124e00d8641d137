// The runtimes and compilers, installed from npm once and kept in the folder for temporary files, and in it a project with
// nothing but the packed package. What could not be installed is found missing where it is used, so that only that fails.

import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Finished, run } from "../../scripts/run.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = fileURLToPath(new URL("tools/package.json", import.meta.url));

export interface Toolbox {
  /** A file of an installed package. */
  file(path: string): string;
  version(name: string): string;
  /** A folder with the packed package in its node_modules, and the program as main.mjs, main.cjs and so on. */
  readonly project: string;
}

export async function openToolbox(): Promise<Toolbox> {
  const hash = createHash("sha256").update(readFileSync(manifest)).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), "thredfi-sdk-runtimes", hash);
  const marker = join(folder, "installed");
  if (!existsSync(marker)) {
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, join(folder, "package.json"));
    await must("install the runtimes", run("npm", ["install", "--no-audit", "--no-fund"], { cwd: folder }));
    writeFileSync(marker, "");
  }
  const project = mkdtempSync(join(folder, "project-"));
  await installPackage(project);
  await buildPrograms(project);
  const file = (path: string) => join(folder, "node_modules", path);
  return { file, project, version: (name) => JSON.parse(readFileSync(file(`${name}/package.json`), "utf8")).version };
}

/** Built and packed in a folder of its own: dist/ may be in use by another command. */
async function installPackage(project: string): Promise<void> {
  const source = join(project, "package");
  for (const path of ["package.json", "README.md", "LICENSE", "spec/openapi.yaml"]) {
    cpSync(join(root, path), join(source, path));
  }
  const out = ["--out-dir", join(source, "dist"), "--logLevel", "warn"];
  await must("build", run(join(root, "node_modules/.bin/tsdown"), out, { cwd: root }));
  await must("pack", run("npm", ["pack", "--silent", "--pack-destination", project], { cwd: source }));
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "empty", private: true }));
  const args = ["install", "--silent", "--prefer-offline", "--no-audit", "--omit=peer", `./${tarball}`];
  await must("install the package", run("npm", args, { cwd: project }));
}

/** The program in both module systems, importing the package as a user's code would; and as one file for workerd. */
async function buildPrograms(project: string): Promise<void> {
  const source = (name: string) => fileURLToPath(new URL(`program/${name}.ts`, import.meta.url));
  const shared = { bundle: true, target: "es2022", logLevel: "error" } as const;
  for (const [format, extension] of [["esm", ".mjs"] as const, ["cjs", ".cjs"] as const]) {
    await build({
      ...shared,
      entryPoints: { main: source("main"), program: source("index"), worker: source("worker") },
      outdir: project,
      outExtension: { ".js": extension },
      format,
      external: ["thredfi-sdk"],
    });
  }
  await build({
    ...shared,
    entryPoints: [join(project, "worker.mjs")],
    outfile: join(project, "worker-bundle.mjs"),
    format: "esm",
    conditions: ["workerd", "worker"],
  });
}

async function must(what: string, finishing: Promise<Finished>): Promise<void> {
  const { ok, output } = await finishing;
  if (!ok) throw new Error(`Could not ${what}:\n${output}`);
}
