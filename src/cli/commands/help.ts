// `thredfi help [command] [operationId]`.

import { didYouMean } from "../../errors/nearest.js";
import type { Run } from "../command.js";
import { commands, findCommand } from "../commands.js";
import { EXIT, usageError } from "../exit-codes.js";
import { commandHelp, mainHelp } from "../help.js";
import { parseFlags, shown } from "../parse.js";

export const run: Run = async ({ positionals: [name, operationId] }, outputs) => {
  const { out } = outputs;
  if (name === undefined) {
    out.write(mainHelp(out.paint));
    return EXIT.ok;
  }
  const command = findCommand(name);
  if (!command) {
    const names = commands.map((one) => one.name);
    throw usageError(
      `${shown(name, "what was given")} is not a command of thredfi.${didYouMean(name, names)} Commands: ${names.join(", ")}.`,
    );
  }
  if (operationId !== undefined) {
    if (name !== "call") throw usageError(`thredfi help ${name} takes nothing more.`);
    const { run: call } = await command.load();
    return call(parseFlags(command, [operationId, "--help"]), outputs);
  }
  out.write(commandHelp(command, out.paint));
  return EXIT.ok;
};
