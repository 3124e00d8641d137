// updateContract(): reads a source, merges it into a copy of spec/, checks what comes of it, and puts it in place.
// It must never write into the tree before everything is known to be well, nor on a dry run at all.

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { bundleContract, readSources } from "../bundle/bundle.js";
import { givenId } from "../bundle/spelling.js";
import { type Comparison, changesetText, compareContracts } from "../diff/compare.js";
import { isNote, type LintProblem, lintBundle } from "../lint/lint-bundle.js";
import { type ContractDocument, listOperations } from "../openapi/document.js";
import { contractReport } from "../report/operation-facts.js";
import { quotedReport, renderMarkdown } from "../report/report-text.js";
import { reapplyAdditions } from "./additions.js";
import { generateFiles, lintProblems } from "./checks.js";
import { Fetcher } from "./fetcher.js";
import { joinAll, mergeOperations } from "./merge.js";
import { PageCache, sha256 } from "./page-cache.js";
import { changedFiles, finishPlacing, placeFiles } from "./place.js";
import { problemText, reject, SourceError } from "./problem.js";
import { readPages, readWhole } from "./read-pages.js";
import { pruneReconstructed } from "./reconstructed.js";
import { setAside } from "./set-aside.js";
import { readSource } from "./source.js";
import { summaryText, type UpdateSummary } from "./update-report.js";

export interface UpdateOptions {
  /** A file, a folder, or an address. */
  readonly source: string;
  /** The folder that holds `spec/`, `generated/`, `.changeset/` and `package.json`. */
  readonly root: string;
  readonly dryRun?: boolean;
  readonly removeMissing?: boolean;
  /** Where the pages are published, when they are read from elsewhere. */
  readonly site?: string | undefined;
  readonly skip?: readonly string[];
  /** Called with how many of the pages have been fetched. */
  readonly progress?: (done: number, total: number) => void;
  /** Waits that many milliseconds, when a server asks for it. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface UpdateResult {
  readonly changed: boolean;
  readonly comparison: Comparison | undefined;
  /** For a person to read. */
  readonly summary: string;
}

/**
 * Updates the contract from what `source` publishes.
 *
 * @throws SourceError when the source, or what would come of it, has problems; all of them are in it, nothing is written
 * @throws UsageError when the source cannot be one
 * @throws Error when the files could not be put in their places; then all are as they were
 */
export async function updateContract(options: UpdateOptions): Promise<UpdateResult> {
  const { root, dryRun = false, now = Date.now } = options;
  finishPlacing(root);
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const cache = new PageCache(join(root, "node_modules/.cache/thredfi-docs"), !dryRun);
  const fetcher = new Fetcher({ version, cache, wait: options.wait });
  const { progress = () => undefined, site, skip = [] } = options;
  const source = await readSource(options.source, { fetcher, site, skip, progress });
  const [first] = source.pages;
  const read = source.kind === "document" && first ? readWhole(first) : readPages(source.pages);
  reject([...source.problems, ...read.problems]);

  const work = await mkdtemp(join(tmpdir(), "thredfi-update-"));
  try {
    const specDir = join(work, "spec");
    await cp(join(root, "spec"), specDir, { recursive: true });
    const before = parse(await readFile(join(specDir, "openapi.yaml"), "utf8")) as ContractDocument;
    const date = new Date(now()).toISOString().slice(0, 10);
    const known = new Map(listOperations(before).map(({ id, method, path }) => [`${method} ${path}`, id]));
    // A page that gives its operation no id means the one that we have.
    const operations = read.operations.map((one) => {
      return { ...one, id: givenId(one.value) ?? known.get(`${one.method} ${one.path}`) ?? one.id };
    });
    const { removeMissing = false } = options;
    const { whole } = source;
    const merged = await mergeOperations({ specDir, operations, before, date, whole, removeMissing });
    let after = await bundle(specDir);
    const fresh = merged.rows.filter(({ kind }) => kind !== "same").map(({ id }) => `published/${id}.yaml`);
    const pruned = await pruneReconstructed(specDir, before, parse(after) as ContractDocument, fresh);
    if (pruned && (await bundle(specDir)) !== after)
      throw new Error("what was taken out of reconstructed/ was still in use");
    let found: LintProblem[] = [];
    const sources = (await specFiles(root, specDir)).set("spec/openapi.yaml", after);
    if (changedFiles(root, sources).size > 0) {
      await writeFile(join(specDir, "openapi.yaml"), after);
      found = await lintBundle(specDir);
      const aside = await setAside(specDir, found);
      merged.additions.dropped.push(...aside.ours);
      merged.leftOut.push(...aside.ofPages);
      if (aside.ofPages.length > 0) {
        // Ours may stand now where an example of a page stood.
        const stays = (target: string) => ({ target, statuses: new Map(), copies: [] });
        const { fixed, dropped } = await reapplyAdditions(specDir, await joinAll(specDir), stays);
        merged.additions.fixed.push(...fixed);
        merged.additions.dropped.push(...dropped);
      }
      if (aside.ours.length + aside.ofPages.length > 0) {
        after = await bundle(specDir);
        await writeFile(join(specDir, "openapi.yaml"), after);
        found = await lintBundle(specDir);
      }
    }
    const contract = parse(after) as ContractDocument;

    const files = await specFiles(root, specDir);
    files.set("spec/openapi.yaml", after);
    let comparison: Comparison | undefined;
    const unused: string[] = [];
    if (changedFiles(root, files).size > 0) {
      await writeFile(join(specDir, "openapi.yaml"), after);
      const generated = await generateFiles(join(specDir, "openapi.yaml"));
      const problems = found.filter((one) => !isNote(one));
      reject([...lintProblems(problems, operations), ...generated.problems]);
      unused.push(...(await readSources(specDir)).notes, ...generated.notes);
      for (const [path, text] of Object.entries(generated.files)) files.set(path, text);
      comparison = compareContracts(before, contract, { version });
      if (comparison.changes.length > 0) {
        const name = `spec-${sha256(after).slice(0, 8)}.md`;
        files.set(`.changeset/${name}`, changesetText(comparison, source.title));
      }
      await quoteReport(root, contract, files);
    }
    const changed = changedFiles(root, files);
    if (!dryRun) placeFiles(root, changed);
    const summary: UpdateSummary = {
      source: source.description,
      notes: source.notes,
      prose: read.prose,
      merged,
      faults: lintProblems(found, operations).map(problemText),
      unused,
      comparison,
      files: [...changed].map(([path, text]) => ({ path, gone: text === null })),
      written: !dryRun,
    };
    return { changed: changed.size > 0, comparison, summary: summaryText(summary) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function bundle(specDir: string): Promise<string> {
  try {
    return await bundleContract({ specDir });
  } catch (cause) {
    throw new SourceError([{ page: "spec", wrong: cause instanceof Error ? cause.message : String(cause) }]);
  }
}

/** Every file of the sources, as it is in the copy; null for those that the copy no longer has. */
async function specFiles(root: string, specDir: string): Promise<Map<string, string | null>> {
  const files = new Map<string, string | null>();
  for (const folder of ["published", "reconstructed", "additions"]) {
    for (const name of await filesBelow(join(root, "spec", folder))) files.set(`spec/${folder}/${name}`, null);
    for (const name of await filesBelow(join(specDir, folder))) {
      files.set(`spec/${folder}/${name}`, await readFile(join(specDir, folder, name), "utf8"));
    }
  }
  return files;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const prefix = folder.length + 1;
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.path, entry.name).slice(prefix));
}

/** README.md quotes the contract report, and a test holds it to that. */
async function quoteReport(root: string, contract: ContractDocument, files: Map<string, string | null>): Promise<void> {
  const readme = await readFile(join(root, "README.md"), "utf8").catch(() => "");
  const quoted = quotedReport(readme);
  if (quoted)
    files.set(
      "README.md",
      readme.replace(quoted, () => renderMarkdown(contractReport(contract)).trim()),
    );
}
