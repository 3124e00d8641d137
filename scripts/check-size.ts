// `npm run check:size`: what each sub-path adds to a program, bundled, minified and compressed, against its budget. Peers
// are left out; what a sub-path shares with the client counts in both.

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The most that each may have, in kB (1,000 bytes) of gzip. A budget goes down with the code, and up only with a reason. */
const BUDGETS: readonly [name: string, entry: string, budget: number][] = [
  // 24 before the ending of an attempt that needs no AbortSignal.
  ["thredfi-sdk", "src/index.ts", 24.1],
  ["thredfi-sdk/node", "src/transport/node/index.ts", 2],
  ["thredfi-sdk/redis", "src/stores/redis/index.ts", 4.2],
  ["thredfi-sdk/logging", "src/plugins/logging/index.ts", 3.4],
  ["thredfi-sdk/opentelemetry", "src/plugins/opentelemetry/index.ts", 2.1],
  // createBusinessClient() is the whole client; a page that has the widget alone gets less than 1 kB.
  ["thredfi-sdk/widget", "src/widget/index.ts", 22.3],
  ["thredfi-sdk/validate", "src/plugins/validate/index.ts", 17.5],
  ["thredfi-sdk/import", "src/import/index.ts", 23],
  ["thredfi-sdk/bullmq", "src/import/fleet/index.ts", 23],
  // It keeps books: engine, rules and the story that they start with.
  ["thredfi-sdk/testing", "src/mock/index.ts", 64],
];

let failed = 0;
for (const [name, entry, budget] of BUDGETS) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "node",
    external: ["@opentelemetry/api", "@stoplight/prism-cli", "bullmq", "csv-parse", "ioredis", "redis", "undici"],
    write: false,
    logLevel: "silent",
  });
  const bundle = outputFiles[0]?.contents ?? new Uint8Array();
  const size = gzipSync(bundle, { level: 9 }).length / 1000;
  if (size > budget) failed++;
  const figures = `${size.toFixed(1)} of ${budget} kB gzip, ${(bundle.length / 1000).toFixed(1)} kB minified`;
  console.log(`${size > budget ? "FAIL" : "ok  "} ${name}: ${figures}`);
}
console.log(`${BUDGETS.length - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;
