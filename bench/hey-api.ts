// The client that @hey-api/openapi-ts generates from our contract: as TypeScript in hey-api/ for the compiler and the
// bundler, and compiled to hey-api.mjs for the calls.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, ROOT } from "./processes.js";

export async function generateHeyApi(folder: string): Promise<void> {
  const generator = join(ROOT, "bench/node_modules/@hey-api/openapi-ts/bin/run.js");
  const output = join(folder, "hey-api");
  execFileSync(process.execPath, [generator, "-i", join(ROOT, "spec/openapi.yaml"), "-o", output, "--silent"], {
    cwd: folder,
  });
  writeFileSync(join(output, "all.ts"), 'export * from "./index.js";\nexport { client } from "./client.gen.js";\n');
  await compile(folder, { "hey-api": join(output, "all.ts") });
}
