// The folder whose type tests and examples are compiled with the types of a contract.

import { fileURLToPath } from "node:url";

export interface Tree {
  /** What people call it: a revision, or the working tree. */
  readonly label: string;
  /** The folder with `src/`, `test/`, `examples/` and `tsconfig.json`. */
  readonly root: string;
}

/** This repository as it lies here. */
export const WORKING_TREE: Tree = {
  label: "the working tree",
  root: fileURLToPath(new URL("../..", import.meta.url)),
};
