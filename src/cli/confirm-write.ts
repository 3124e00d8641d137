// A write to production is a person's decision, or a script's that says so with --yes.

import { createInterface } from "node:readline/promises";
import { environments } from "../../generated/operations.js";
import type { ParsedFlags } from "./command.js";
import { usageError } from "./exit-codes.js";
import type { Output } from "./output.js";

/** @throws CliError when it is not wanted, or when nobody can be asked */
export async function confirmWrite(what: string, baseUrl: string, flags: ParsedFlags, err: Output): Promise<void> {
  if (baseUrl !== environments.production || flags.has("yes")) return;
  if (!process.stdin.isTTY || !err.isTerminal || flags.value("body") === "-") {
    throw usageError(`${what} writes to production: add --yes if that is meant. Nothing was sent.`);
  }
  const question = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const reply = await question.question(`${what} writes to production (${baseUrl}). Go on? [y/N] `);
    if (!/^y(es)?$/i.test(reply.trim())) throw usageError("Nothing was sent.");
  } finally {
    question.close();
  }
}
