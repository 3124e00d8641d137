// Lints documents as `npm run spec:lint` does: with the real command-line tool and the real redocly.yaml.
// One run for many documents, because starting the tool costs more than linting.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type LintResult, runRedocly } from "../../scripts/lint/redocly.js";

/** Lints each document; results come in the order of the documents. */
export async function lintDocuments(documents: unknown[]): Promise<LintResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "thredfi-lint-"));
  try {
    const files = documents.map((_, index) => join(folder, `${index}.json`));
    await Promise.all(files.map((file, index) => writeFile(file, JSON.stringify(documents[index], null, 2))));
    const results = await runRedocly(files);
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
