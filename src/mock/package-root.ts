// Finds this package's own files at run time: the module may lie in src/, or in dist/ as ESM or CommonJS.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package's package.json; from it, modules are resolved as this package sees them. */
export function packageRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "spec/openapi.yaml"))) return folder;
    // A copy of the sources without the contract beside it: whoever made it names the contract.
    if (dirname(folder) === folder) return start;
  }
}

/** The contract that this package was generated from. */
export function ownContractFile(): string {
  return join(packageRoot(), "spec/openapi.yaml");
}
