// `npm run spec:reference`: builds docs/api/index.html from spec/openapi.yaml. Another file can be named as an argument.

import { fileURLToPath } from "node:url";
import { buildReference } from "./build.js";

const root = new URL("../../", import.meta.url);
const outFile = process.argv[2] ?? fileURLToPath(new URL("docs/api/index.html", root));

await buildReference({ contractFile: new URL("spec/openapi.yaml", root), outFile });
console.log(`Wrote ${outFile}: open it in a browser, it needs no network.`);
