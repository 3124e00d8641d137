// The command line of spec:update: its flags, its help, and what its exit codes mean.
// It must never start anything: index.ts does.

import { parseArgs } from "node:util";
import { UsageError } from "./problem.js";

export const HELP = `npm run spec:update -- <source> [flags]

Reads what Thredfi publishes, merges it into the contract, checks the result, and writes
spec/, generated/, the report in README.md and a changeset: all of it, or nothing.

<source>, found out from its content:
  an OpenAPI 3.0 file (YAML or JSON), or its address
  one docs page (.md), or its address
  a folder of pages
  the docs site, such as https://docs.thredfi.com: its llms.txt lists the pages

Flags:
  --dry-run          do everything but write; print the summary
  --site <url>       where the pages are published, when they are read from a file, a
                     folder or a mirror; evidence names that address
  --skip <text>      leave out pages whose name contains it; may be given more than once
  --remove-missing   take out published operations that the site or file no longer has
  --help

Exit codes:
  0  done, or nothing changed
  1  the source has problems, or what would come of it has: nothing was written
  2  the command cannot be understood

Examples:
  npm run spec:update -- https://docs.thredfi.com --dry-run
  npm run spec:update -- https://docs.thredfi.com/api-reference/bills/list-bills.md
  npm run spec:update -- ./pages --site https://docs.thredfi.com
`;

/** @throws UsageError naming the flag */
export function readFlags(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [source = "", ...others] = positionals;
  if (!values.help && source === "") throw new UsageError("the source is missing: a file, a folder or an address");
  if (others.length > 0) throw new UsageError(`one source is read at a time, and ${others.join(" ")} is one more`);
  if (values.skip.includes("")) throw new UsageError("--skip takes a part of a page's name");
  const { help, site, skip } = values;
  const flags = { dryRun: values["dry-run"], removeMissing: values["remove-missing"] };
  return { help, source, site, skip, ...flags };
}

function parse(args: readonly string[]) {
  const options = {
    "dry-run": { type: "boolean", default: false },
    "remove-missing": { type: "boolean", default: false },
    site: { type: "string" },
    skip: { type: "string", multiple: true, default: [] as string[] },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}
