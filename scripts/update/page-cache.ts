// Pages as they were last received, so that a page that did not change is asked for but not sent again.
// It must never be the reason for a failure: what cannot be read or does not add up counts as absent.

import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface CachedPage {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly sha256: string;
  readonly text: string;
}

export class PageCache {
  /** @param write false for a dry run: pages are looked up and never kept */
  constructor(
    readonly folder: string,
    readonly write: boolean,
  ) {}

  async get(url: string): Promise<CachedPage | undefined> {
    try {
      const page = JSON.parse(await readFile(this.#file(url), "utf8")) as CachedPage;
      return page.url === url && typeof page.text === "string" && sha256(page.text) === page.sha256 ? page : undefined;
    } catch {
      return undefined;
    }
  }

  async put(page: CachedPage): Promise<void> {
    if (!this.write || (page.etag === undefined && page.lastModified === undefined)) return;
    const file = this.#file(page.url);
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(`${file}.${process.pid}`, JSON.stringify(page));
      await rename(`${file}.${process.pid}`, file);
    } catch {
      // A read-only node_modules costs a second download, nothing else.
    }
  }

  #file(url: string): string {
    return join(this.folder, `${sha256(url).slice(0, 32)}.json`);
  }
}

export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
