// Runs Redocly, with our rules, as a command: its engine cannot be loaded without it. It must never lint with other settings
// than redocly.yaml has, nor over a network.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMMAND = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");

export interface Finding {
  readonly ruleId: string;
  readonly severity: "error" | "warn";
  readonly message: string;
  readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer?: string }[];
}

export interface LintResult {
  readonly totals: { readonly errors: number; readonly warnings: number; readonly ignored: number };
  readonly problems: readonly Finding[];
}

/** Lints each file; results come in the order of the files. */
export function runRedocly(files: readonly string[]): Promise<LintResult[]> {
  const args = [COMMAND, "lint", ...files, "--config=redocly.yaml", "--format=json", "--max-problems=100000"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: ROOT, env, maxBuffer: 2 ** 28 }, (_failed, stdout, stderr) => {
      // It exits with 1 when it finds problems, so only what it printed tells whether it ran.
      try {
        resolve(JSON.parse(`[${stdout.replaceAll("\n}{\n", "\n},{\n")}]`));
      } catch (cause) {
        reject(new Error(`redocly could not lint ${files.join(", ")}:\n${stderr.slice(-2000)}`, { cause }));
      }
    });
  });
}
