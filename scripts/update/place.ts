// Puts the finished files in their places: all of them, or none.
// It must never leave a tree that is half old and half new; what was there is kept until the last file is in place.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files by path below the root; null takes a file away. */
export type Files = ReadonlyMap<string, string | null>;

interface Former {
  readonly path: string;
  /** What the file held; undefined when there was none. */
  readonly bytes: Buffer | undefined;
}

/** The files that are not as they are in the tree. */
export function changedFiles(root: string, files: Files): Map<string, string | null> {
  return new Map([...files].filter(([path, text]) => textOf(join(root, path)) !== text));
}

/** @throws Error when a file cannot be put in its place; then everything is as it was */
export function placeFiles(root: string, files: Files): void {
  const mark = `.spec-update-${process.pid}`;
  const made: string[] = [];
  const former: Former[] = []; // of the files that are in place already
  // Everything here is synchronous, so a signal waits for the end; without a listener it would end the process at once.
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore).on("SIGTERM", ignore);
  try {
    for (const [path, text] of files) {
      if (text === null) continue;
      const target = join(root, path);
      const first = mkdirSync(dirname(target), { recursive: true });
      if (first) made.push(first);
      writeFileSync(`${target}${mark}`, text);
    }
    for (const [path, text] of files) {
      const target = join(root, path);
      const bytes = isFile(target) ? readFileSync(target) : undefined;
      if (text === null) rmSync(target);
      else renameSync(`${target}${mark}`, target);
      former.push({ path: target, bytes });
    }
  } catch (cause) {
    for (const { path, bytes } of former.reverse()) {
      if (bytes === undefined) rmSync(path, { force: true });
      else writeFileSync(path, bytes);
    }
    for (const path of files.keys()) rmSync(`${join(root, path)}${mark}`, { force: true });
    for (const folder of made.reverse()) rmSync(folder, { recursive: true, force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the files could not be put in place, and everything is as it was: ${reason}`, { cause });
  } finally {
    process.off("SIGINT", ignore).off("SIGTERM", ignore);
  }
}

function textOf(path: string): string | null {
  return isFile(path) ? readFileSync(path, "utf8") : null;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
