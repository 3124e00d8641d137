// Reads the flags of `npm run check:pr`. Fails on anything it does not know, before anything runs.

import { parseArgs } from "node:util";

export const STEPS = ["lint", "generated", "version", "conformance", "package"] as const;
export type StepId = (typeof STEPS)[number];

export type Flags = ReturnType<typeof readFlags>;

export const HELP = `npm run check:pr -- --against <revision or version> [flags]

What a pull request has to pass: lint, generated code that is not stale, a declared version that fits what changed in the
contract, conformance, and the package as a user gets it. Every step runs, also after one has failed.

  --against REV     what the change is compared with: a git revision (origin/main, v1.2.3, HEAD~1),
                    or a published version (npm:1.2.3, npm:latest)
  --skip a,b        leave steps out, for a quick look: ${STEPS.join(", ")}
  --report DIR      where summary.md, summary.json and the conformance report go (default check-pr-report)
  --help            this text

Exit codes
  0  the change may land
  1  at least one step failed; the summary says which and why
  2  an unknown flag, or nothing to compare the change with; no step was run

Examples
  npm run check:pr -- --against origin/main
  npm run check:pr -- --against npm:latest --skip conformance
`;

/** @throws Error with a sentence for the user */
export function readFlags(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      against: { type: "string" },
      skip: { type: "string", default: "" },
      report: { type: "string", default: "check-pr-report" },
      help: { type: "boolean", default: false },
    },
  });
  const skip = values.skip
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  for (const id of skip) {
    if (!(STEPS as readonly string[]).includes(id)) throw new Error(`--skip: ${id} is not one of ${STEPS.join(", ")}.`);
  }
  if (skip.length === STEPS.length) throw new Error("--skip leaves nothing to check.");
  if (!values.against && !values.help) {
    throw new Error("--against is missing: what is the change compared with? For example --against origin/main");
  }
  return { help: values.help, against: values.against ?? "", skip: skip as StepId[], report: values.report };
}
