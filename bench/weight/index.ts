// What a library weighs: processor time of a program that imports it and ends, and its size as a bundle for a browser or an
// edge runtime, minified and compressed.

import { builtinModules } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { measureUsage, medianUsage, type Usage } from "../usage.js";
import { type Library, libraries } from "./libraries.js";

export interface Weight extends Usage {
  readonly library: string;
  /** Bytes of the bundle, minified; and of that compressed with gzip. */
  readonly minified: number;
  readonly compressed: number;
}

/** The limit of every import: Node starting, with nothing to import. */
export const NOTHING = "Node alone";

export async function measureWeights(folder: string, rounds: number): Promise<Weight[]> {
  const measured = new Map<Library, Usage[]>([{ name: NOTHING }, ...libraries()].map((library) => [library, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [{ module }, usages] of measured) {
      const text = module ? `import "${module}"` : "";
      usages.push(await measureUsage(["--input-type=module", "--eval", text], folder));
    }
  }
  return Promise.all(
    [...measured].map(async ([library, usages]) => ({
      library: library.name,
      ...medianUsage(usages),
      ...(await bundle(folder, library)),
    })),
  );
}

async function bundle(folder: string, library: Library): Promise<Pick<Weight, "minified" | "compressed">> {
  const { module, takes = "{ default }", peers = [] } = library;
  const { outputFiles } = await build({
    stdin: { contents: module ? `export ${takes} from "${module}"` : "", resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    external: ["node:*", ...builtinModules, ...peers],
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: contents.length, compressed: gzipSync(contents, { level: 9 }).length };
}
