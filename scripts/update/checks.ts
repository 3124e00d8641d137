// What the new contract must pass before anything is put in place: the lint of `npm run spec:lint`, and generation.

import { generateAll } from "../generate/index.js";
import type { LintProblem } from "../lint/lint-bundle.js";
import { asObject, type JsonObject } from "../openapi/json.js";
import type { Problem } from "./problem.js";
import type { SourceOperation } from "./read-pages.js";

/** What lint found, by the page of the operation that it is in, unless what is wrong is written in our own files. */
export function lintProblems(
  found: readonly LintProblem[],
  operations: readonly Pick<SourceOperation, "page" | "read">[],
): Problem[] {
  return found.map(({ file, line, tokens, message }) => {
    const operation = operations.find(({ read }) => holds(read.document, tokens));
    return operation && !file.startsWith("additions/")
      ? { page: operation.page, line: operation.read.lineOf(tokens), wrong: message }
      : { page: `spec/${file}`, line, wrong: message };
  });
}

/** Whether the document is where an operation or component of the contract comes from. */
function holds(document: JsonObject, [root = "", ...names]: readonly string[]): boolean {
  const top = asObject(document[root]);
  const [first = "", second = ""] = names;
  return (root === "paths" || root === "components") && Object.hasOwn(asObject(top[first]), second);
}

/** The generated files, by path from the root of the repository. */
export async function generateFiles(file: string): Promise<{
  files: Record<string, string>;
  notes: string[];
  problems: Problem[];
}> {
  const notes: string[] = [];
  try {
    return { files: await generateAll(file, (text) => notes.push(text)), notes, problems: [] };
  } catch (cause) {
    const wrong = `cannot be generated from: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { files: {}, notes, problems: [{ page: "spec/openapi.yaml", wrong }] };
  }
}
