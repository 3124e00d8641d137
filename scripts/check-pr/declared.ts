// What a change declares itself to be: the changesets that it adds, or the version that it has already been given.
// Changesets are read by their own command, so that a broken one fails here and not on the day of the release.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { larger, stepBetween } from "../diff/bump.js";
import type { Bump } from "../diff/compare.js";
import { run } from "../run.js";

export interface Declared {
  readonly bump: Bump;
  /** Names of the changesets, without `.md`. */
  readonly changesets: readonly string[];
  /** Why the change is not declared as it should be, for example that it has no changeset. */
  readonly problem?: string;
}

interface ReleasePlan {
  readonly changesets: readonly { readonly id: string; readonly releases: readonly { readonly type: Bump }[] }[];
}

/**
 * @param since git revision; without it all changesets that are waiting for a release
 * @param previousVersion version of the package on the other side
 */
export async function declaredBump(options: {
  root: string;
  since?: string | undefined;
  previousVersion: string | undefined;
}): Promise<Declared> {
  const { root, since, previousVersion } = options;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const released = previousVersion === undefined ? "none" : stepBetween(previousVersion, version);

  const directory = mkdtempSync(join(tmpdir(), "thredfi-sdk-check-pr-"));
  try {
    const file = join(directory, "status.json");
    const { ok, output } = await run(
      join(root, "node_modules/.bin/changeset"),
      // The command takes the name of the file for one below the working directory.
      ["status", `--output=${relative(root, file)}`, ...(since === undefined ? [] : [`--since=${since}`])],
      { cwd: root },
    );
    const plan = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ReleasePlan) : { changesets: [] };
    const bump = plan.changesets
      .flatMap(({ releases }) => releases.map(({ type }) => type))
      .reduce<Bump>(larger, released);
    const changesets = plan.changesets.map(({ id }) => id);
    if (ok || released !== "none") return { bump, changesets };
    return { bump, changesets, problem: reason(output) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function reason(output: string): string {
  if (output.includes("no changesets were found")) {
    return "There is no changeset: run `npx changeset`, or `npx changeset --empty` when users will not notice.";
  }
  // The command decorates each line.
  const lines = output.split("\n").map((line) => line.replace(/^\P{L}*error\s*/u, "").trim());
  return `The changesets cannot be read: ${lines.filter((line) => line !== "" && !line.startsWith("npm warn")).join(" ")}`;
}
