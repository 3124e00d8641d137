// From the arguments to an exit code: finds the command, reads its flags, runs it, and turns whatever it throws into one
// line. It must never let an error pass with its stack, unless that was asked for.

import { inspect } from "node:util";
import { version } from "../../generated/version.js";
import { isThredfiError } from "../errors/thredfi-error.js";
import { findCommand } from "./command.js";
import { commands } from "./commands/index.js";
import { completionsOf } from "./completions.js";
import { CliError, EXIT } from "./exit-codes.js";
import { commandHelp, mainHelp } from "./help-text.js";
import { operationHelp } from "./operation-help.js";
import { Output, type Outputs, printable, type Stream } from "./output.js";
import { parseFlags } from "./parse.js";

/**
 * @param args without node and the file
 * @returns the exit code
 */
export async function main(
  args: readonly string[],
  { stdout, stderr }: { readonly stdout: Stream; readonly stderr: Stream } = process,
): Promise<number> {
  const outputs = { out: new Output(stdout), err: new Output(stderr) };
  try {
    return await dispatch(args, outputs);
  } catch (error) {
    return report(error, wantsStack(args), outputs);
  }
}

async function dispatch(args: readonly string[], outputs: Outputs): Promise<number> {
  const { out, err } = outputs;
  // `thredfi --debug call ...` is as good as `thredfi call --debug ...`.
  const [first, ...others] = args[0] === "--debug" ? args.slice(1) : args;
  switch (first) {
    case undefined:
      err.write(mainHelp(commands, err.paint));
      return EXIT.usage;
    case "--help":
    case "-h":
      out.write(mainHelp(commands, out.paint));
      return EXIT.ok;
    case "--version":
    case "-v":
    case "-V":
      out.line(version);
      return EXIT.ok;
    // What the completion scripts ask.
    case "--complete":
      for (const line of completionsOf(others, commands)) out.line(line);
      return EXIT.ok;
  }
  const command = findCommand(first, commands);
  const flags = parseFlags(command, others);
  if (!flags.has("help")) return command.run(flags, outputs, commands);
  const [operationId] = flags.positionals;
  const ofOperation = command.name === "call" && operationId !== undefined;
  out.write(ofOperation ? operationHelp(operationId, out.paint) : commandHelp(command, out.paint));
  return EXIT.ok;
}

function report(error: unknown, withStack: boolean, { err }: Outputs): number {
  const expected = error instanceof CliError || isThredfiError(error);
  const message = error instanceof Error ? error.message : String(error);
  const lines = (expected ? message : `unexpected failure: ${message}`).split("\n");
  err.line(`${err.paint("red", "thredfi:")} ${lines.map(printable).join("\n")}`);
  if (withStack) err.line(inspect(error));
  else if (!expected) err.line("This is a defect of thredfi-sdk. THREDFI_DEBUG=1 shows where it happened.");
  return error instanceof CliError ? error.exitCode : expected ? EXIT.usage : EXIT.unexpected;
}

function wantsStack(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const own = end === -1 ? args : args.slice(0, end);
  return own.includes("--debug") || !["", "0"].includes(process.env["THREDFI_DEBUG"] ?? "");
}
