// Compares what changed in the contract (both checks of spec:diff) with what the change declares: its changesets and version.

import { join } from "node:path";
import { atLeast } from "../diff/bump.js";
import { type Bump, compareContracts, formatMarkdown } from "../diff/compare.js";
import { readSource, type Source, treeOf, type Workspace } from "../diff/sources.js";
import { TypeCheck, type TypeVerdict } from "../diff/type-check.js";
import { type Declared, declaredBump } from "./declared.js";
import type { Step, StepResult } from "./step.js";

export interface ContractStepOptions {
  readonly root: string;
  /** The other side, already read: without it there is nothing to compare with, and no step may begin. */
  readonly before: Source;
  readonly workspace: Workspace;
}

export function contractStep({ root, before, workspace }: ContractStepOptions): Step {
  return {
    id: "version",
    title: "Contract changes and declared version",
    run: async () => {
      const after = await readSource(join(root, "spec/openapi.yaml"), { workspace, cwd: root });
      const { version } = before;
      const comparison = compareContracts(before.document, after.document, version === undefined ? {} : { version });
      const types =
        comparison.verdict === "none"
          ? undefined
          : await new TypeCheck(await treeOf(before, { workspace, repository: root })).run(before.file, after.file);
      const declared = await declaredBump({ root, since: before.revision, previousVersion: version });
      const details = formatMarkdown(comparison, { before: before.label, after: "this change", types });
      return { ...check(comparison.bump, comparison.changes.length, declared, types), details };
    },
  };
}

function check(needed: Bump, count: number, declared: Declared, types: TypeVerdict | undefined): StepResult {
  const changes = count === 0 ? "the contract is unchanged" : `${count} ${count === 1 ? "change" : "changes"}`;
  const files = declared.changesets.map((name) => `.changeset/${name}.md`).join(", ");
  const says = `declared: ${declared.bump}${files ? ` (${files})` : ""}, needed: ${needed}`;
  const text = `${changes}; ${says}`;
  if (declared.problem !== undefined) return { verdict: "failed", text: `${text}. ${declared.problem}` };
  if (!atLeast(declared.bump, needed)) {
    return { verdict: "failed", text: `${text}. Raise the changeset to ${needed}: npx changeset` };
  }
  // The rules found no reason, the compiler did: a person must have looked before this is called harmless.
  if (types?.verdict === "does not compile" && !atLeast(declared.bump, "minor")) {
    return { verdict: "failed", text: `${text}. Programs that compiled no longer do: declare at least minor` };
  }
  return { verdict: "passed", text };
}
