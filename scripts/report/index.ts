// `npm run spec:report`: how well the contract is known, tag by tag. `--json` and `--markdown` for other readers.
// It must never fail because of what it counts; whether the contract is good enough, others decide.

import { fileURLToPath } from "node:url";
import { readContract } from "../openapi/document.js";
import { type ContractReport, contractReport } from "./operation-facts.js";
import { renderMarkdown, renderText } from "./report-text.js";

const FORMATS: Record<string, (report: ContractReport) => string> = {
  "": renderText,
  "--json": (report) => `${JSON.stringify(report, null, 2)}\n`,
  "--markdown": renderMarkdown,
};

function main(args: string[]): number {
  const render = args.length > 1 ? undefined : FORMATS[args[0] ?? ""];
  if (!render) {
    console.error("Usage: npm run spec:report -- [--json | --markdown]");
    return 2;
  }
  const contract = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
  process.stdout.write(render(contractReport(contract)));
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
