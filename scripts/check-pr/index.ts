// `npm run check:pr -- --against <revision>`: what a pull request has to pass, with one summary.
// It changes nothing but the folder of its report.

import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readSource, Workspace } from "../diff/sources.js";
import { commandStep, conformanceStep } from "./command-steps.js";
import { contractStep } from "./contract-step.js";
import { type Flags, HELP, readFlags, type StepId } from "./flags.js";
import { type Finding, runSteps, type Step } from "./step.js";
import { renderSummary } from "./summary.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const workspace = new Workspace();
  try {
    const flags = readFlags(args);
    if (flags.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const before = await readSource(flags.against, { workspace, repository: root });
    const report = resolve(flags.report);
    mkdirSync(report, { recursive: true });
    const skipped = (id: string) => flags.skip.includes(id as StepId);
    const steps: readonly Step[] = [
      commandStep(root, "lint", "Contract lint", "spec:lint"),
      commandStep(root, "lint", "Types", "typecheck"),
      commandStep(root, "lint", "Lint and format", "lint"),
      commandStep(root, "generated", "Generated code", "check:generated"),
      contractStep({ root, before, workspace }),
      conformanceStep(root, join(report, "conformance")),
      commandStep(root, "package", "Package", "check:package"),
    ];
    const findings = await runSteps(
      steps.filter(({ id }) => !skipped(id)),
      print,
    );
    return write(report, flags, findings);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error("npm run check:pr -- --help says more.");
    return 2;
  } finally {
    workspace.remove();
  }
}

function print({ verdict, title, text, seconds, details }: Finding): void {
  console.log(`${verdict === "passed" ? "ok  " : "FAIL"} ${title}: ${text} (${seconds.toFixed(1)} s)`);
  if (verdict === "failed" && details !== undefined) console.log(details);
}

function write(report: string, { against, skip }: Flags, findings: readonly Finding[]): number {
  const failed = findings.filter(({ verdict }) => verdict === "failed").length;
  writeFileSync(join(report, "summary.md"), renderSummary(against, findings));
  writeFileSync(join(report, "summary.json"), `${JSON.stringify({ against, skipped: skip, findings }, null, 2)}\n`);
  console.log(`Report: ${join(report, "summary.md")}`);
  console.log(`${findings.length - failed} passed, ${failed} failed, ${skip.length} skipped`);
  return failed > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
