// Lints documents as `npm run spec:lint` does: with the real command-line tool and the real redocly.yaml.
// One run for many documents, because starting the tool costs more than linting; it must never use another engine than
// the command does, for the versions of Redocly's engine differ in what they find.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMMAND = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");

export interface Problem {
  ruleId: string;
  severity: "error" | "warn";
  message: string;
  location: { source: { ref: string }; pointer?: string }[];
}

export interface LintResult {
  totals: { errors: number; warnings: number; ignored: number };
  problems: Problem[];
}

/** Lints each document; results come in the order of the documents. */
export async function lintDocuments(documents: unknown[]): Promise<LintResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "thredfi-lint-"));
  try {
    const files = documents.map((_, index) => join(folder, `${index}.json`));
    await Promise.all(files.map((file, index) => writeFile(file, JSON.stringify(documents[index], null, 2))));
    const results = await lint(files);
    if (results.length !== files.length) throw new Error(`${files.length} documents, ${results.length} results`);
    for (const [index, { problems }] of results.entries()) {
      const stray = problems.find(({ location }) => basename(location[0]?.source.ref ?? "") !== `${index}.json`);
      if (stray) throw new Error(`a result of document ${index} is of another: ${JSON.stringify(stray)}`);
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Lints the contract itself, as redocly.yaml names it. */
export async function lintContract(): Promise<LintResult> {
  const [result] = await lint([]);
  if (!result) throw new Error("redocly printed no result");
  return result;
}

function lint(files: string[]): Promise<LintResult[]> {
  const args = [COMMAND, "lint", ...files, "--config=redocly.yaml", "--format=json", "--max-problems=100000"];
  const options = { cwd: ROOT, env: { ...process.env, REDOCLY_TELEMETRY: "off" }, maxBuffer: 2 ** 28 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (_failed, stdout, stderr) => {
      // The tool exits with 1 when it finds problems, so only what it printed tells whether it ran.
      try {
        resolve(JSON.parse(`[${stdout.replaceAll("\n}{\n", "\n},{\n")}]`));
      } catch {
        reject(new Error(`redocly printed no JSON:\n${stdout.slice(0, 2000)}\n${stderr.slice(0, 2000)}`));
      }
    });
  });
}
