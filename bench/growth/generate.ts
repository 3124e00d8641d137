// The measured program for the generator: reads the contract named first, writes what it generates below the folder
// named second. It must do what `npm run generate` does and no more.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateAll } from "../../scripts/generate/index.js";

const [contract, folder] = process.argv.slice(2);
if (!contract || !folder) throw new Error("usage: generate.ts <contract> <folder>");
for (const [path, text] of Object.entries(await generateAll(contract))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
