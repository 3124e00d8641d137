// `npm run spec:lint`: the contract against the rules of redocly.yaml. A problem is reported where it is written: in the
// source in spec/, not in the bundle. What is wrong in a published page is said, and is no failure of ours.

import { fileURLToPath } from "node:url";
import { isNote, lintBundle } from "./lint-bundle.js";

const specDir = fileURLToPath(new URL("../../spec/", import.meta.url));
const found = await lintBundle(specDir);
for (const one of found) console.error(`spec/${one.file}:${one.line}: ${isNote(one) ? "note: " : ""}${one.message}`);
const problems = found.filter((one) => !isNote(one));
console.log(`spec/openapi.yaml: ${problems.length === 0 ? "no problem" : `problems: ${problems.length}`}`);
process.exitCode = problems.length === 0 ? 0 : 1;
