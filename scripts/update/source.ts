// Finds out what the source is (OpenAPI file, page, folder of pages, docs site), from its content, and gets its pages.
// It must never decide by a file's name alone, and never look at what is inside a page.

import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { FetchError, type Fetched, type Fetcher } from "./fetcher.js";
import { readIndex } from "./llms-index.js";
import { isHtml, isOpenApi, type Page } from "./page.js";
import { sha256 } from "./page-cache.js";
import { type Problem, SourceError, UsageError } from "./problem.js";

export interface Source {
  readonly kind: "document" | "page" | "folder" | "site";
  /** In words, for the summary. */
  readonly description: string;
  /** In a few words, for the changeset: nothing of this machine. */
  readonly title: string;
  readonly pages: readonly Page[];
  /** True when the source claims to hold every operation. */
  readonly whole: boolean;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

export interface SourceOptions {
  readonly fetcher: Fetcher;
  /** Where the pages are published, when they are read from elsewhere. */
  readonly site: string | undefined;
  /** Pages whose name contains one of these are left out. */
  readonly skip: readonly string[];
  readonly progress: (done: number, total: number) => void;
}

export async function readSource(source: string, options: SourceOptions): Promise<Source> {
  if (options.site !== undefined) requireSite(options.site);
  if (/^[a-z][a-z0-9+.-]+:/i.test(source)) return readAddress(requireAddress(source), options);
  const info = await stat(source).catch(() => undefined);
  if (!info) {
    const right = "expected is a file, a folder, or an address that begins with https://";
    throw new UsageError(`${source}: there is no such file or folder; ${right}`);
  }
  return info.isDirectory() ? readFolder(source, options) : readFileSource(source, options);
}

function requireSite(site: string): void {
  if (URL.canParse(site) && new URL(site).protocol === "https:" && new URL(site).username === "") return;
  throw new UsageError(`--site ${site}: expected is the https:// address under which the pages are published`);
}

function requireAddress(source: string): URL {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  const local = url && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (local && url.protocol === "http:"))) {
    throw new UsageError(`${source}: an address begins with https:// (http:// only for this machine)`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new UsageError(`${url.host}: an address with a user name or password is not taken`);
  }
  url.hash = "";
  return url;
}

async function readAddress(url: URL, options: SourceOptions): Promise<Source> {
  const index = url.pathname.endsWith("/llms.txt");
  const base = `${url.origin}${url.pathname.replace(/\/$/, "")}`;
  // A site by its first page, what stands at the address, then the page as a browser shows it, and a site below a path.
  const candidates = [
    ...(url.pathname === "/" ? [`${url.origin}/llms.txt`] : []),
    url.href,
    ...(index || url.pathname === "/" || url.pathname.endsWith(".md") ? [] : [`${base}.md`, `${base}/llms.txt`]),
  ];
  for (const candidate of candidates) {
    const found = await fetchedIfThere(options.fetcher, candidate);
    // An llms.txt that is named is read as it is, whatever it looks like.
    if (!found || (isHtml(found.text) && !index)) continue;
    if (new URL(candidate).pathname.endsWith("/llms.txt")) return readSite(candidate, found.text, options);
    return readOne(pageAt(candidate, found.text, found.sha256, options), options);
  }
  const right = "expected is an OpenAPI document, a page in its text form (.md), or a site with an llms.txt";
  const tried = candidates.join(", ");
  throw new SourceError([{ page: url.href, wrong: `nothing to read was found at ${tried}`, right }]);
}

/** Only "not there" is handled; whatever else keeps a page from being read is a problem. */
async function fetchedIfThere(fetcher: Fetcher, url: string): Promise<Fetched | undefined> {
  try {
    return await fetcher.get(url);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    if (error.status === 404 || error.status === 410) return undefined;
    throw new SourceError([problemOf(error)]);
  }
}

function problemOf({ url, wrong, right }: FetchError): Problem {
  return { page: url, wrong, right };
}

async function readSite(address: string, text: string, options: SourceOptions): Promise<Source> {
  const { site, fetcher, progress } = options;
  const index = readIndex(address, text, site === undefined ? undefined : new URL(site).origin);
  const { kept, problems } = withoutSkipped(index.pages, options.skip, address);
  const results = await fetcher.all(kept, (done) => progress(done, kept.length));
  const pages: Page[] = [];
  let fromCache = 0;
  for (const result of results) {
    if (result instanceof FetchError) problems.push(problemOf(result));
    else {
      pages.push(pageAt(result.url, result.text, result.sha256, options));
      if (result.fromCache) fromCache += 1;
    }
  }
  const skipped = index.pages.length - kept.length;
  const parts = [
    `${count(index.pages.length, "page")} of the API reference`,
    `${count(index.others, "other link")} not read`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(fromCache > 0 ? [`${fromCache} unchanged since they were last fetched`] : []),
  ];
  return {
    kind: "site",
    description: `the docs site ${new URL(address).origin} (llms.txt: ${parts.join(", ")})`,
    title: site ?? new URL(address).origin,
    pages,
    whole: true,
    notes: index.documents.map((url) => `The site also lists an OpenAPI file, which could be the source: ${url}`),
    problems: [...index.problems, ...problems],
  };
}

async function readFolder(folder: string, options: SourceOptions): Promise<Source> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join("/")).sort();
  const markdown = names.filter((name) => name.endsWith(".md"));
  // A copy of a whole site has guides beside the reference; a folder of pages alone has only these.
  const reference = markdown.filter((name) => `/${name}`.includes("/api-reference/"));
  const pages = reference.length > 0 ? reference : markdown;
  if (pages.length === 0) {
    throw new SourceError([
      { page: folder, wrong: "the folder has no page", right: "pages are files that end in .md" },
    ]);
  }
  const { kept, problems } = withoutSkipped(pages, options.skip, folder);
  const read: Page[] = [];
  for (const name of kept) {
    const page = await fileText(join(folder, name), name);
    if ("wrong" in page) problems.push(page);
    else
      read.push({
        name,
        ...page,
        presumed: true,
        url: options.site && `${options.site.replace(/\/$/, "")}/${name.slice(0, -3)}`,
      });
  }
  const guides = markdown.length - pages.length;
  return {
    kind: "folder",
    title: options.site === undefined ? count(read.length, "page") : `${count(read.length, "page")} of ${options.site}`,
    description: `a folder of pages, ${basename(resolve(folder))} (${count(pages.length, "page")}, ${count(guides, "other")} not read)`,
    pages: read,
    whole: false,
    notes: [],
    problems,
  };
}

async function readFileSource(file: string, options: SourceOptions): Promise<Source> {
  const page = await fileText(
    file,
    relative(process.cwd(), file).startsWith("..") ? basename(file) : relative(process.cwd(), file),
  );
  if ("wrong" in page) throw new SourceError([page]);
  const isDocument = isOpenApi(page.text);
  const url = isDocument ? options.site : options.site?.replace(/\.md$/, "");
  return readOne({ name: basename(file), ...page, url, presumed: !isDocument }, options);
}

function readOne(page: Page, { skip, site }: SourceOptions): Source {
  if (skip.length > 0)
    throw new UsageError("--skip leaves pages out of a folder or a site; this source is a single one");
  const one = { pages: [page], notes: [], problems: [] };
  if (isOpenApi(page.text)) {
    if (page.url === undefined) {
      throw new UsageError(`${page.name}: evidence names where the file is published: give its address with --site`);
    }
    const description = `an OpenAPI file, ${page.name}`;
    return { ...one, kind: "document", description, title: page.url, whole: true };
  }
  const from = site === undefined ? "" : `, published at ${site}`;
  const description = `one docs page, ${page.name}${from}`;
  return { ...one, kind: "page", description, title: page.url ?? "one page", whole: false };
}

/** A page that was fetched. With --site it is a mirror's: published there, under the same path. */
function pageAt(address: string, text: string, hash: string, { site }: SourceOptions): Page {
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/\.md$/, "");
  const shown = site === undefined ? origin : new URL(site).origin;
  const url = shown.startsWith("https:") ? `${shown}${path}` : undefined;
  return { name: address, text, sha256: hash, url };
}

async function fileText(path: string, name: string): Promise<{ text: string; sha256: string } | Problem> {
  const bytes = await readFile(path);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), sha256: sha256(bytes) };
  } catch {
    return { page: name, wrong: "the file is not UTF-8 text" };
  }
}

function withoutSkipped(
  names: readonly string[],
  skip: readonly string[],
  page: string,
): { kept: string[]; problems: Problem[] } {
  const kept = names.filter((name) => !skip.some((part) => name.includes(part)));
  const idle = skip.filter((part) => !names.some((name) => name.includes(part)));
  return { kept, problems: idle.map((part) => ({ page, wrong: `--skip ${part} is part of no page's name` })) };
}

export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
