// What the new contract must pass before anything is put in place: the lint of `npm run spec:lint`, and generation.
// It must never lint with another engine or other settings than that command does.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateAll } from "../generate/index.js";
import { asObject, type JsonObject, tokensOf } from "../openapi/json.js";
import type { Problem } from "./problem.js";
import type { SourceOperation } from "./read-pages.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMMAND = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { readonly pointer?: string }[];
}

/** Lints the bundle in `file`; a problem names the page that the place comes from, when it is one of `operations`. */
export async function lintContract(file: string, operations: readonly SourceOperation[]): Promise<Problem[]> {
  const args = [COMMAND, "lint", file, "--config=redocly.yaml", "--format=json", "--max-problems=1000"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const output = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    // It exits with 1 when it finds problems, so only what it printed tells whether it ran.
    execFile(process.execPath, args, { cwd: ROOT, env, maxBuffer: 2 ** 28 }, (_failed, stdout, stderr) => {
      resolve({ stdout, stderr });
    });
  });
  let findings: Finding[];
  try {
    findings = (JSON.parse(output.stdout) as { problems: Finding[] }).problems;
  } catch (cause) {
    throw new Error(`redocly could not lint the new contract:\n${output.stderr.slice(-2000)}`, { cause });
  }
  return findings.map(({ ruleId, message, location: [place] }) => {
    const pointer = place?.pointer ?? "#/";
    const tokens = tokensOf(pointer);
    const operation = operations.find(({ read }) => holds(read.document, tokens));
    const wrong = `${message} (${ruleId}, at ${pointer})`;
    return operation
      ? { page: operation.page, line: operation.read.lineOf(tokens), wrong }
      : { page: "spec/openapi.yaml", wrong };
  });
}

/** Whether the document is where an operation or component of the contract comes from. */
function holds(document: JsonObject, [root = "", ...names]: readonly string[]): boolean {
  const top = asObject(document[root]);
  const [first = "", second = ""] = names;
  return (root === "paths" || root === "components") && Object.hasOwn(asObject(top[first]), second);
}

/** The generated files, by path from the root of the repository. */
export async function generateFiles(file: string): Promise<{ files: Record<string, string>; problems: Problem[] }> {
  try {
    return { files: await generateAll(file), problems: [] };
  } catch (cause) {
    const wrong = `cannot be generated from: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { files: {}, problems: [{ page: "spec/openapi.yaml", wrong }] };
  }
}
