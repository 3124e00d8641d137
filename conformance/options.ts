// Reads the flags of `npm run conformance`. Fails on anything it does not know, before anything runs.

import { parseArgs } from "node:util";
import { GROUPS, type Group } from "./result.js";
import { DEFAULT_CASES } from "./suite.js";

export type Flags = ReturnType<typeof readFlags>;

export const HELP = `npm run conformance -- [flags]

Calls every operation of the contract through the SDK against a mock of the same contract, and reports what differs.

  --cases N            generated requests for each operation (default ${DEFAULT_CASES}; 0 for none)
  --seed N             makes the same generated values again
  --operations a,b     only these operations, by operationId
  --groups a,b         only these kinds of checks: ${GROUPS.join(", ")}
  --transport NAME     how the SDK sends: fetch (default), or undici (thredfi-sdk/node)
  --report DIR         where the reports go (default conformance-report)
  --target URL         instead of the mock a real API, read-only, with THREDFI_PARTNER_ID and THREDFI_API_KEY
  --allow-writes       with --target: create records too, under an external_id prefix that is printed
  --record DIR         with --target: keep each exchange as a file, without secrets
  --replay DIR         serve the exchanges of a directory as the real API
  --help               this text

Examples
  npm run conformance
  npm run conformance -- --operations create_invoice --cases 500
  npm run conformance -- --groups "keywords,rejected"
  npm run conformance -- --target https://sandbox.thredfi.com --record exchanges
  npm run conformance -- --replay exchanges
`;

/** @throws Error with a sentence for the user */
export function readFlags(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", default: false },
      cases: { type: "string", default: String(DEFAULT_CASES) },
      seed: { type: "string" },
      operations: { type: "string" },
      groups: { type: "string" },
      transport: { type: "string", default: "fetch" },
      report: { type: "string", default: "conformance-report" },
      target: { type: "string" },
      "allow-writes": { type: "boolean", default: false },
      record: { type: "string" },
      replay: { type: "string" },
    },
  });
  const groups = list(values.groups);
  for (const group of groups ?? []) {
    if (!(GROUPS as readonly string[]).includes(group)) {
      throw new Error(`--groups: ${group} is not one of ${GROUPS.join(", ")}.`);
    }
  }
  if (!["fetch", "undici"].includes(values.transport)) {
    throw new Error(`--transport: ${values.transport} is neither fetch nor undici.`);
  }
  if (values.target !== undefined && values.replay !== undefined) {
    throw new Error("--replay serves a recording in place of a real API: leave --target out.");
  }
  for (const flag of ["record", "allow-writes"] as const) {
    if (values[flag] && values.target === undefined) throw new Error(`--${flag} needs --target.`);
  }
  return {
    help: values.help,
    cases: whole("--cases", values.cases),
    seed: values.seed === undefined ? undefined : whole("--seed", values.seed),
    operations: list(values.operations),
    groups: groups as readonly Group[] | undefined,
    transport: values.transport as "fetch" | "undici",
    report: values.report,
    target: values.target,
    allowWrites: values["allow-writes"],
    record: values.record,
    replay: values.replay,
  };
}

const list = (value: string | undefined) =>
  value
    ?.split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function whole(flag: string, value: string): number {
  if (!/^\d{1,10}$/.test(value)) throw new Error(`${flag}: ${value} is not a whole number.`);
  return Number(value);
}
