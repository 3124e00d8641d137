// `npm run spec:diff -- <old> <new>`: compares two contracts, checks the types, and writes one report. It changes nothing
// but the file of --output.

import { renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Comparison, compareContracts, formatJson, formatMarkdown, formatText } from "./compare.js";
import { type Flags, HELP, readFlags } from "./diff-flags.js";
import { currentVersion, readSource, treeOf, Workspace } from "./sources.js";
import type { TypeVerdict } from "./type-check.js";

const FORMATS = { text: formatText, json: formatJson, markdown: formatMarkdown };

/** @returns the exit code; relative paths start from `cwd` */
export async function main(args: readonly string[], cwd = process.cwd()): Promise<number> {
  let flags: Flags;
  try {
    flags = readFlags(args);
  } catch (error) {
    console.error(`${messageOf(error)}\nnpm run spec:diff -- --help says more.`);
    return 2;
  }
  if (flags.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const workspace = new Workspace();
  try {
    return await compare(flags, { workspace, cwd });
  } catch (error) {
    console.error(messageOf(error));
    return 2;
  } finally {
    workspace.remove();
  }
}

async function compare(flags: Flags, options: { workspace: Workspace; cwd: string }): Promise<number> {
  const before = await readSource(flags.before, options);
  const after = await readSource(flags.after, options);
  const version = flags.version ?? before.version ?? currentVersion();
  const comparison = compareContracts(before.document, after.document, version === undefined ? {} : { version });

  let types: TypeVerdict | undefined;
  if (flags.types && comparison.verdict !== "none") {
    // Loads the compiler: seconds that only this check needs.
    const { TypeCheck } = await import("./type-check.js");
    types = await new TypeCheck(await treeOf(before, options)).run(before.file, after.file);
  }
  const color =
    flags.format === "text" && flags.output === undefined && process.stdout.isTTY && !process.env["NO_COLOR"];
  const report = FORMATS[flags.format](comparison, { before: before.label, after: after.label, types, color });
  if (flags.output === undefined) process.stdout.write(report);
  else {
    // Whole or not at all.
    const file = resolve(options.cwd, flags.output);
    writeFileSync(`${file}.part`, report);
    renameSync(`${file}.part`, file);
  }
  return fails(flags, comparison, types) ? 1 : 0;
}

/** What does not compile counts as unclear: the rules found no reason, so someone must look. */
function fails({ failOn }: Flags, { verdict }: Comparison, types: TypeVerdict | undefined): boolean {
  if (failOn === "none") return false;
  if (verdict === "breaking") return true;
  return failOn === "unclear" && (verdict === "unclear" || types?.verdict === "does not compile");
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
