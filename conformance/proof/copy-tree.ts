// A copy of the suite in a temporary directory, so that a fault never touches the repository.

import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface TreeCopy {
  readonly root: string;
  remove(): void;
}

/** @param parts files and directories to copy, from the root of the repository; dependencies are linked */
export function copyTree(parts: readonly string[]): TreeCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "thredfi-proof-")));
  for (const part of parts) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "dir");
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
