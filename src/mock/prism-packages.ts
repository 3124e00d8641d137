// Finds Prism, the optional peer, at run time. Its packages come with @stoplight/prism-cli; they are CommonJS and are
// found from where that package lies, never from here: a package manager may keep them out of sight.

import { readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { join } from "node:path";
import type * as PrismHttp from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { dereferenced } from "./dereferenced.js";
import { ThredfiMockError } from "./mock-error.js";
import { packageRoot } from "./package-root.js";

/** The parts of Prism that are used. Prism calls them experimental, so nothing else of this package touches them. */
export interface PrismPackages extends Pick<typeof PrismHttp, "createInstance" | "getHttpOperationsFromSpec"> {
  /**
   * What `getHttpOperationsFromSpec()` reads from a document of OpenAPI 3 whose references are all within it, in half of the
   * time: that function computes the path of every value in every place that refers to it.
   */
  operationsOf(document: object): IHttpOperation[];
  /** Reads YAML, and says in which line it is broken. */
  parseYaml(text: string): ParsedYaml;
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
  const { createInstance, getHttpOperationsFromSpec } = withoutTraces(() =>
    withoutFaker(fromPrism, () => fromPrism("@stoplight/prism-http") as typeof PrismHttp),
  );
  const fromHttp = createRequire(fromPrism.resolve("@stoplight/prism-http/package.json"));
  return {
    createInstance,
    getHttpOperationsFromSpec,
    operationsOf: (document) => {
      const { transformOas3Operations } = fromHttp("@stoplight/http-spec/oas3/operation") as TransformOperations;
      const { bundleTarget } = fromHttp("@stoplight/json") as BundleTarget;
      const whole = dereferenced(document);
      return transformOas3Operations(whole).map((operation) => {
        const document = { ...whole, __target__: operation };
        const bundled = bundleTarget({ document, path: "#/__target__", cloneDocument: false });
        // Prism keeps one validator a schema, and reads the members of a form by another than those of JSON.
        for (const content of bundled.request?.body?.contents?.slice(1) ?? [])
          if (content.schema) Object.assign(content, { schema: structuredClone(content.schema) });
        return bundled;
      });
    },
    parseYaml: (text) => {
      const yaml = fromHttp("@stoplight/yaml") as { parseWithPointers: PrismPackages["parseYaml"] };
      return yaml.parseWithPointers(text);
    },
  };
}

interface TransformOperations {
  transformOas3Operations(document: object): IHttpOperation[];
}
interface BundleTarget {
  bundleTarget(target: {
    readonly document: object;
    readonly path: string;
    readonly cloneDocument: boolean;
  }): IHttpOperation;
}

/** Loads packages, some of which define globals, and leaves the globals as they were. */
function withoutTraces<Loaded>(load: () => Loaded): Loaded {
  const before = new Set(Reflect.ownKeys(globalThis));
  const { prepareStackTrace } = Error;
  try {
    return load();
  } finally {
    for (const name of Reflect.ownKeys(globalThis)) if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    // Assigning undefined would leave a property where there was none.
    if (Error.prepareStackTrace !== prepareStackTrace) Error.prepareStackTrace = prepareStackTrace;
  }
}

/** Loads Prism without Faker, which takes longer than all the rest and which only `dynamic` responses need. */
function withoutFaker<Loaded>(fromPrism: NodeJS.Require, load: () => Loaded): Loaded {
  const fromHttp = createRequire(fromPrism.resolve("@stoplight/prism-http/package.json"));
  const file = fromHttp.resolve("@faker-js/faker");
  const { cache } = fromHttp;
  if (cache[file]) return load();
  const later = Object.assign(new Module(file), { filename: file, loaded: true });
  const faker = () => withoutTraces(() => fromHttp(file) as { default: object }).default;
  // Prism hands it on at once, and it is first read when a response is made up.
  later.exports = { default: new Proxy({}, { get: (_, name) => Reflect.get(faker(), name) }) };
  cache[file] = later;
  try {
    return load();
  } finally {
    delete cache[file];
  }
}

/** From this package, and where that sees no peers, from the project that runs it. */
function findPeer(): string {
  for (const folder of [packageRoot(), process.cwd()]) {
    try {
      return createRequire(join(folder, "index.js")).resolve(`${PEER}/package.json`);
    } catch {
      // The next folder may have it.
    }
  }
  throw new ThredfiMockError("prism_missing", `The mock needs ${PEER}, which is not installed. Run: ${INSTALL}`);
}
