// Where the reports go. The directory is made, and tried, before the command runs: a report that cannot be written after
// half an hour of tests helps nobody. Each file appears whole or not at all.

import { accessSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Findings } from "./findings.js";
import { renderJunit } from "./report-junit.js";
import { renderMarkdown } from "./report-markdown.js";

const FILES: Readonly<Record<string, (findings: Findings) => string>> = {
  "gate.json": (findings) => `${JSON.stringify(findings, null, 2)}\n`,
  "gate.xml": renderJunit,
  "gate.md": renderMarkdown,
};

/** @throws Error with the reason, when nothing can be written there */
export function prepareReports(directory: string): void {
  mkdirSync(directory, { recursive: true });
  if (!statSync(directory).isDirectory()) throw new Error("it is not a directory");
  accessSync(directory, constants.W_OK | constants.X_OK);
  // What an earlier run has left must not pass for the report of this one.
  for (const name of Object.keys(FILES)) rmSync(join(directory, name), { force: true });
}

/** @returns the files */
export function writeReports(directory: string, findings: Findings): string[] {
  return Object.entries(FILES).map(([name, render]) => {
    const file = join(directory, name);
    writeFileSync(`${file}.new`, render(findings));
    renameSync(`${file}.new`, file);
    return file;
  });
}
