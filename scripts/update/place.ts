// Puts the finished files in their places: all of them, or none, even when the process is killed on the way.
// It must never touch the tree before the journal says how to finish, nor leave the journal behind when it is done.

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files by path below the root; null takes a file away. */
export type Files = ReadonlyMap<string, string | null>;

/**
 * Holds, until all files are in place, those that go there (new/), those that were there (old/), and a
 * journal: `forward` while they are put in place, `back` while that is undone.
 */
const STAGE = ".spec-update";

/** The files that are not as they are in the tree. */
export function changedFiles(root: string, files: Files): Map<string, string | null> {
  return new Map([...files].filter(([path, text]) => textOf(join(root, path)) !== text));
}

/** @throws Error when a file cannot be put in its place; then everything is as it was */
export function placeFiles(root: string, files: Files): void {
  if (files.size === 0) return;
  const stage = join(root, STAGE);
  // Everything here is synchronous, so a signal waits for the end; without a listener it would end the process at once.
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore).on("SIGTERM", ignore);
  try {
    for (const [path, text] of files) {
      if (isFile(join(root, path))) cpSync(join(root, path), join(stage, "old", path));
      if (text === null) continue;
      mkdirSync(dirname(join(stage, "new", path)), { recursive: true });
      writeFileSync(join(stage, "new", path), text);
    }
    const journal = [...files].map(([path, text]): Entry => ({ path, gone: text === null }));
    writeFileSync(join(stage, "unfinished"), JSON.stringify(journal));
    // From here on a killed run is finished by the next one; before, it has changed nothing.
    renameSync(join(stage, "unfinished"), join(stage, "forward"));
    finishPlacing(root);
  } catch (cause) {
    finishPlacing(root);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the files could not be put in place, and everything is as it was: ${reason}`, { cause });
  } finally {
    process.off("SIGINT", ignore).off("SIGTERM", ignore);
  }
}

interface Entry {
  readonly path: string;
  readonly gone: boolean;
}

/** Finishes what a killed run has begun: the new tree when it got as far as the journal, else the old one. */
export function finishPlacing(root: string): void {
  const stage = join(root, STAGE);
  const [forward, back] = [join(stage, "forward"), join(stage, "back")];
  const inStage = (folder: string, path: string) => join(stage, folder, path);
  if (existsSync(forward)) {
    try {
      for (const { path, gone } of entriesOf(forward)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        if (gone) rmSync(join(root, path), { force: true });
        // One that is not there any more is in its place.
        else if (existsSync(inStage("new", path))) renameSync(inStage("new", path), join(root, path));
      }
    } catch (cause) {
      renameSync(forward, back);
      throw cause;
    }
  }
  for (const { path } of entriesOf(back)) {
    if (existsSync(inStage("old", path))) cpSync(inStage("old", path), join(root, path));
    else if (!existsSync(inStage("new", path))) rmSync(join(root, path), { force: true });
  }
  // What says that there is something to do goes first: a run may be killed here too.
  for (const journal of [forward, back]) rmSync(journal, { force: true });
  rmSync(stage, { recursive: true, force: true });
}

function entriesOf(journal: string): Entry[] {
  return existsSync(journal) ? (JSON.parse(readFileSync(journal, "utf8")) as Entry[]) : [];
}

function textOf(path: string): string | null {
  return isFile(path) ? readFileSync(path, "utf8") : null;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
