// Reads the flags of `npm run spec:diff`. Fails on anything it does not know, before anything is read or written.

import { parseArgs } from "node:util";

const FAIL_ON = ["breaking", "unclear", "none"] as const;

export type Flags = ReturnType<typeof readFlags>;

export const HELP = `npm run spec:diff -- <old> [<new>] [flags]

What changed between two contracts, for callers of the SDK. <new> is spec/openapi.yaml when it is left out.
A contract is an OpenAPI file, a git revision of this repository, or npm:<version> of the published package.

  --json               the report as JSON, with every place of every change
  --markdown           the report for a pull request
  --output FILE        write the report to a file instead of the terminal
  --fail-on WHAT       exit with 1 from which verdict on: breaking (default), unclear, or none for never
  --strict             the same as --fail-on unclear
  --no-types           skip the type check, which takes some seconds
  --from-version V     the version that the change follows on (default: that of <old>, else of package.json)
  --help               this text

Exit codes: 0 nothing that --fail-on names · 1 something · 2 a wrong flag, or a contract that cannot be read

Examples
  npm run spec:diff -- HEAD~3
  npm run spec:diff -- npm:0.4.0 spec/openapi.yaml --markdown --output diff.md
  npm run spec:diff -- old.yaml new.yaml --json --strict
`;

/** @throws Error with a sentence for the user */
export function readFlags(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      output: { type: "string" },
      "fail-on": { type: "string" },
      strict: { type: "boolean", default: false },
      "no-types": { type: "boolean", default: false },
      "from-version": { type: "string" },
    },
  });
  const [before, after = "spec/openapi.yaml", ...more] = positionals;
  if (!values.help && before === undefined) throw new Error("Say what to compare: <old> [<new>].");
  if (more.length > 0) throw new Error(`Two contracts are compared: ${more.join(" ")} is too much.`);
  if (values.json && values.markdown) throw new Error("--json and --markdown: choose one.");
  if (values.output === "") throw new Error("--output: say which file.");
  const named = values["fail-on"] ?? (values.strict ? "unclear" : "breaking");
  const failOn = FAIL_ON.find((one) => one === named);
  if (!failOn) throw new Error(`--fail-on: ${named} is not one of ${FAIL_ON.join(", ")}.`);
  if (values.strict && failOn !== "unclear")
    throw new Error(`--strict is --fail-on unclear, not ${failOn}: choose one.`);
  const version = values["from-version"];
  if (version !== undefined && !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`--from-version: ${version} is not a version such as 1.2.3.`);
  }
  return {
    help: values.help,
    before: before ?? "",
    after,
    format: values.json ? ("json" as const) : values.markdown ? ("markdown" as const) : ("text" as const),
    output: values.output,
    failOn,
    types: !values["no-types"],
    version,
  };
}
