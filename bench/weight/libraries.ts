// What a program imports of each library to make calls.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../processes.js";

export interface Library {
  readonly name: string;
  /** Nothing is imported without it. */
  readonly module?: string;
  /** What users install beside it, which is not counted as its size. */
  readonly peers?: readonly string[];
  /** What a program takes of it; the default export unless said otherwise. */
  readonly takes?: string;
}

/** The 1 of the import times. */
export const REFERENCE = "openapi-fetch";

const PEERS: readonly Library[] = [
  { name: REFERENCE, module: "openapi-fetch" },
  { name: "@hey-api/openapi-ts", module: "./hey-api.mjs", takes: "{ client, createInvoice, listCustomers }" },
  { name: "undici.request", module: "undici", takes: "{ request }" },
  { name: "axios", module: "axios" },
  { name: "ky", module: "ky" },
  { name: "openai", module: "openai" },
  { name: "stripe", module: "stripe" },
  { name: "@octokit/auth-app, tokens alone", module: "@octokit/auth-app", takes: "{ createAppAuth }" },
];

interface Manifest {
  readonly exports: object;
  readonly peerDependencies: object;
}

/** The peers, then ours with each sub-path that programs in production import. */
export function libraries(): Library[] {
  const { exports, peerDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
  const peers = Object.keys(peerDependencies);
  const subPaths = Object.keys(exports).filter((path) => !/\.\w+$|testing/.test(path));
  return [
    ...PEERS,
    ...subPaths.map((path) => {
      const name = path.replace(".", "thredfi-sdk");
      return { name, module: name, takes: "*", peers };
    }),
  ];
}
