// Where the reports go. The directory is made, and tried, before the command runs: an account that cannot be written
// after half an hour of tests helps nobody. Each file appears whole or not at all.

import { accessSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./findings.js";
import { renderJunit } from "./report-junit.js";
import { renderMarkdown } from "./report-markdown.js";

const FILES: Readonly<Record<string, (account: Account) => string>> = {
  "gate.json": (account) => `${JSON.stringify(account, null, 2)}\n`,
  "gate.xml": renderJunit,
  "gate.md": renderMarkdown,
};

/** @throws Error with the reason, when nothing can be written there */
export function prepareReports(directory: string): void {
  mkdirSync(directory, { recursive: true });
  if (!statSync(directory).isDirectory()) throw new Error("it is not a directory");
  accessSync(directory, constants.W_OK | constants.X_OK);
  // What an earlier run has left must not pass for the account of this one.
  for (const name of Object.keys(FILES)) rmSync(join(directory, name), { force: true });
}

/**
 * @param clean what a text goes through before it is written, to keep secrets out
 * @returns the files
 */
export function writeReports(directory: string, account: Account, clean: (text: string) => string): string[] {
  return Object.entries(FILES).map(([name, render]) => {
    const file = join(directory, name);
    const text = clean(render(account));
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    return file;
  });
}
