// The steps that are a command of this repository: its exit code is the verdict, its output is shown when it fails.

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fenced } from "../../src/cli/report/markdown-parts.js";
import { run } from "../run.js";
import type { Step, StepResult } from "./step.js";

/** Of the output of a command that failed; the end of it says why. */
const LINES_SHOWN = 60;

export function commandStep(root: string, id: string, title: string, script: string): Step {
  return { id, title, run: () => runScript(root, script) };
}

/** @param directory where the reports of the run go */
export function conformanceStep(root: string, directory: string): Step {
  return {
    id: "conformance",
    title: "Conformance",
    run: async () => {
      // The report of an earlier run must not pass for this one.
      rmSync(directory, { recursive: true, force: true });
      const result = await runScript(root, "conformance", ["--report", directory]);
      const summary = read(join(directory, "summary.md"));
      return summary === undefined ? result : { ...result, details: summary };
    },
  };
}

async function runScript(root: string, script: string, args: readonly string[] = []): Promise<StepResult> {
  const command = ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])];
  const { ok, output } = await run("npm", command, { cwd: root });
  const counted = /^\d+ passed, \d+ failed, \d+ skipped\s*$/m.exec(output)?.[0].trim();
  if (ok) return { verdict: "passed", text: counted ?? `\`npm run ${script}\`` };
  return {
    verdict: "failed",
    text: counted ?? `\`npm run ${script}\` failed`,
    details: fenced(output.trimEnd().split("\n").slice(-LINES_SHOWN).join("\n")),
  };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}
