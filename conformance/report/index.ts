// Writes the reports of a run: one page for people, and JSON, JUnit and Markdown for what reads them. They hold the same
// facts; none of them needs the network, and none may hold a credential.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readContract } from "../../scripts/openapi/document.js";
import { maskHeaders } from "../../src/errors/secrets.js";
import type { Check, RunResult } from "../result.js";
import { renderJson } from "./json-report.js";
import { renderJunit } from "./junit.js";
import { renderMarkdown } from "./markdown.js";
import { renderHtml } from "./render-page.js";
import { type Facts, factsOf } from "./run-facts.js";

const REPORTS: Readonly<Record<string, (facts: Facts) => string>> = {
  "report.html": renderHtml,
  "report.json": renderJson,
  "junit.xml": renderJunit,
  "summary.md": renderMarkdown,
};

/** What every report says, the one on the terminal too. The suite masks credentials; a report must not depend on that. */
export function factsOfRun(result: RunResult, contractFile: string): Facts {
  return factsOf({ ...result, checks: result.checks.map(masked) }, readContract(contractFile));
}

function masked({ request, ...check }: Check): Check {
  return request ? { ...check, request: { ...request, headers: maskHeaders(Object.entries(request.headers)) } } : check;
}

/** Writes into `dir`, which is made if need be, and returns the paths of the files. */
export async function writeReports(facts: Facts, dir: string): Promise<string[]> {
  await mkdir(dir, { recursive: true });
  return Promise.all(
    Object.entries(REPORTS).map(async ([name, render]) => {
      const file = join(dir, name);
      await writeFile(file, render(facts));
      return file;
    }),
  );
}
