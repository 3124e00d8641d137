// `thredfi help [command] [operationId]`.

import { type Command, findCommand } from "../command.js";
import { EXIT, usageError } from "../exit-codes.js";
import { commandHelp, mainHelp } from "../help-text.js";
import { operationHelp } from "../operation-help.js";

export const help: Command = {
  name: "help",
  summary: "show the help of a command",
  usage: "[command] [operationId]",
  description: "Shows what a command does; thredfi help call <operationId> shows what an operation takes.",
  flags: [],
  positionals: { most: 2, completes: "command" },
  examples: ["thredfi help gate", "thredfi help call create_invoice"],
  exitCodes: [],

  async run({ positionals: [name, operationId] }, { out }, commands) {
    if (name === undefined) out.write(mainHelp(commands, out.paint));
    else if (operationId === undefined) out.write(commandHelp(findCommand(name, commands), out.paint));
    else if (name === "call") out.write(operationHelp(operationId, out.paint));
    else throw usageError("Only thredfi help call takes an operationId.");
    return EXIT.ok;
  },
};
