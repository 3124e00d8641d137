// From the arguments to an exit code: finds the command, reads its flags, runs it, and turns whatever it throws into one
// line. It must never let an error pass with its stack, unless that was asked for.

import { inspect } from "node:util";
import { version } from "../../generated/version.js";
import { isThredfiError } from "../errors/guards.js";
import { didYouMean } from "../errors/nearest.js";
import { commands, findCommand } from "./commands.js";
import { CliError, EXIT, usageError } from "./exit-codes.js";
import { commandHelp, mainHelp } from "./help.js";
import { Output, type Outputs, printable } from "./output.js";
import { parseFlags, shown } from "./parse.js";

/** @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const outputs = { out: new Output(process.stdout), err: new Output(process.stderr) };
  try {
    return await dispatch(args, outputs);
  } catch (error) {
    return report(error, wantsStack(args), outputs);
  }
}

async function dispatch(args: readonly string[], outputs: Outputs): Promise<number> {
  // `thredfi --debug call ...` is as good as `thredfi call --debug ...`.
  const [first, ...others] = args[0] === "--debug" ? args.slice(1) : args;
  if (first === undefined) {
    outputs.err.write(mainHelp(outputs.err.paint));
    return EXIT.usage;
  }
  if (first === "--help" || first === "-h") {
    outputs.out.write(mainHelp(outputs.out.paint));
    return EXIT.ok;
  }
  if (first === "--version" || first === "-v" || first === "-V") {
    outputs.out.line(version);
    return EXIT.ok;
  }
  const command = findCommand(first);
  if (!command) {
    const names = commands.map(({ name }) => name);
    const what = first.startsWith("-") ? "a flag" : "a command";
    throw usageError(
      `${shown(first, "what was given")} is not ${what} of thredfi.${didYouMean(first, names)} Commands: ${names.join(", ")}.`,
    );
  }
  const flags = parseFlags(command, others);
  if (flags.has("help") && !(command.name === "call" && flags.positionals.length > 0)) {
    outputs.out.write(commandHelp(command, outputs.out.paint));
    return EXIT.ok;
  }
  const { run } = await command.load();
  return run(flags, outputs);
}

function report(error: unknown, withStack: boolean, { err }: Outputs): number {
  const expected = error instanceof CliError || isThredfiError(error);
  const message = error instanceof Error ? error.message : String(error);
  const lines = (expected ? message : `unexpected failure: ${message}`).split("\n");
  const text = lines.map(printable).join("\n");
  err.line(`${err.paint("red", "thredfi:")} ${text}`);
  if (withStack) err.line(inspect(error));
  else if (!expected) err.line("This is a defect of thredfi-sdk. THREDFI_DEBUG=1 shows where it happened.");
  return error instanceof CliError ? error.exitCode : expected ? EXIT.usage : EXIT.unexpected;
}

function wantsStack(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const own = end === -1 ? args : args.slice(0, end);
  const variable = process.env["THREDFI_DEBUG"];
  return own.includes("--debug") || (variable !== undefined && variable !== "" && variable !== "0");
}
