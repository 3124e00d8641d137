// Finds Prism, the optional peer, at run time. Its packages come with @stoplight/prism-cli; they are CommonJS and are
// found from where that package lies, never from here: a package manager may keep them out of sight.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { createLogger as CreateLogger } from "@stoplight/prism-core";
import type {
  createInstance as CreateInstance,
  getHttpOperationsFromSpec as ReadOperations,
} from "@stoplight/prism-http";
import type { createServer as CreateServer } from "@stoplight/prism-http-server";
import { ThredfiMockError } from "./mock-error.js";
import { packageRoot } from "./package-root.js";

/** The parts of Prism that are used. Prism calls them experimental, so nothing else of this package touches them. */
export interface PrismPackages {
  readonly createLogger: typeof CreateLogger;
  readonly createInstance: typeof CreateInstance;
  readonly getHttpOperationsFromSpec: typeof ReadOperations;
  readonly createServer: typeof CreateServer;
  /** Reads YAML, and says in which line it is broken. */
  readonly parseYaml: (text: string) => ParsedYaml;
}

export interface ParsedYaml {
  readonly data: unknown;
  readonly diagnostics: readonly {
    readonly message: string;
    /** 0 for an error, more for less. */
    readonly severity: number;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

const PEER = "@stoplight/prism-cli";
const INSTALL = `npm install --save-dev ${PEER}`;
const MAJOR = 5;

/** @throws ThredfiMockError `prism_missing`, `prism_unsupported` */
export function prismPackages(): PrismPackages {
  const manifest = findPeer();
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  if (Number.parseInt(version, 10) !== MAJOR) {
    throw new ThredfiMockError(
      "prism_unsupported",
      `The mock needs ${PEER} ${MAJOR}, and ${version} is installed. Run: ${INSTALL}@${MAJOR}`,
    );
  }
  const fromPrism = createRequire(manifest);
  const fromHttp = createRequire(fromPrism.resolve("@stoplight/prism-http/package.json"));
  const http = fromPrism("@stoplight/prism-http") as Pick<
    PrismPackages,
    "createInstance" | "getHttpOperationsFromSpec"
  >;
  return {
    createInstance: http.createInstance,
    getHttpOperationsFromSpec: http.getHttpOperationsFromSpec,
    createLogger: (fromPrism("@stoplight/prism-core") as Pick<PrismPackages, "createLogger">).createLogger,
    createServer: (fromPrism("@stoplight/prism-http-server") as Pick<PrismPackages, "createServer">).createServer,
    // Only a contract of somebody's own is read with it.
    parseYaml: (text) =>
      (fromHttp("@stoplight/yaml") as { parseWithPointers: PrismPackages["parseYaml"] }).parseWithPointers(text),
  };
}

/** From this package, and where that sees no peers, from the project that runs it. */
function findPeer(): string {
  for (const folder of [packageRoot(), process.cwd()]) {
    try {
      return createRequire(join(folder, "index.js")).resolve(`${PEER}/package.json`);
    } catch {
      // The next one may know it.
    }
  }
  throw new ThredfiMockError("prism_missing", `The mock needs ${PEER}, which is not installed. Run: ${INSTALL}`);
}
