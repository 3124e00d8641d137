// `npm run spec:lint`: the contract against the rules of redocly.yaml. A problem is reported where it is written: in the
// source in spec/, not in the bundle.

import { fileURLToPath } from "node:url";
import { lintBundle } from "./lint-bundle.js";

const specDir = fileURLToPath(new URL("../../spec/", import.meta.url));
const problems = await lintBundle(specDir);
for (const { file, line, message } of problems) console.error(`spec/${file}:${line}: ${message}`);
console.log(`spec/openapi.yaml: ${problems.length === 0 ? "no problem" : `problems: ${problems.length}`}`);
process.exitCode = problems.length === 0 ? 0 : 1;
