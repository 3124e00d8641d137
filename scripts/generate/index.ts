// `npm run generate`: bundle and lint the contract, then write generated/ and docs/api/. With --check nothing is written, and stale
// files end the run with exit code 1 and the command that writes them. Same contract in, same bytes out.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readContract } from "../openapi/document.js";
import { generateApiPages } from "./api-pages.js";
import { generateCatalogue } from "./catalogue.js";
import { generateDescriptions } from "./descriptions.js";
import { generateOperations } from "./operations.js";
import { generateResources } from "./resources.js";
import { generateSchemas } from "./schemas.js";
import { generateTypes } from "./types.js";

const root = new URL("../../", import.meta.url);

/**
 * The generated files and their text, by path from the root of the repository.
 *
 * @param note is called with what of the contract the SDK cannot use
 */
export async function generateAll(
  contractFile: string | URL,
  note: (text: string) => void = () => undefined,
): Promise<Record<string, string>> {
  const document = readContract(contractFile);
  return {
    ...generateApiPages(document),
    "generated/catalogue.ts": generateCatalogue(document),
    "generated/descriptions.ts": generateDescriptions(document),
    "generated/operations.ts": generateOperations(document, note),
    "generated/resources.ts": generateResources(document),
    "generated/schemas.ts": generateSchemas(document, note),
    "generated/types.ts": await generateTypes(document),
    "generated/version.ts": generateVersion(),
  };
}

/** The version of the package, so that the User-Agent names it without reading a file at run time. */
function generateVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
  return `// Written by \`npm run generate\` from package.json. Do not edit.\n\nexport const version = ${JSON.stringify(version)};\n`;
}

async function main(check: boolean): Promise<number> {
  const files = await generateAll(new URL("spec/openapi.yaml", root), (text) => console.error(`note: ${text}`));
  // The page of a resource that the contract no longer has.
  for (const page of readdirSync(new URL("docs/api/", root))) {
    if (page.endsWith(".md")) files[`docs/api/${page}`] ??= "";
  }
  const stale = Object.entries(files).filter(([path, text]) => readOrEmpty(path) !== text);
  if (check) {
    for (const [path] of stale) console.error(`${path} is stale: it is not what spec/openapi.yaml generates.`);
    if (stale.length > 0) console.error("Write it again with: npm run generate");
    else console.log(`generated/ and docs/api/ are up to date (${Object.keys(files).length} files).`);
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync(new URL("generated/", root), { recursive: true });
  for (const [path, text] of stale) {
    if (text === "") rmSync(new URL(path, root));
    else writeFileSync(new URL(path, root), text);
  }
  console.log(
    stale.length > 0 ? `Wrote ${stale.map(([path]) => path).join(", ")}.` : "generated/ and docs/api/ were up to date.",
  );
  return 0;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch {
    return "";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.includes("--check"));
}
