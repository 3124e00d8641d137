// The commands, in the order of the help.

import type { Command } from "../command.js";
import { call } from "./call.js";
import { completion } from "./completion.js";
import { gate } from "./gate.js";
import { help } from "./help.js";
import { importCommand } from "./import.js";
import { mock } from "./mock.js";
import { operations } from "./operations.js";
import { token } from "./token.js";

export const commands: readonly Command[] = [mock, gate, call, importCommand, token, operations, completion, help];
