// `thredfi completion <shell>`: prints the script.

import { didYouMean } from "../../errors/nearest.js";
import type { Run } from "../command.js";
import { bashCompletion } from "../completion/bash.js";
import { SHELLS, type Shell } from "../completion/facts.js";
import { fishCompletion } from "../completion/fish.js";
import { zshCompletion } from "../completion/zsh.js";
import { EXIT, usageError } from "../exit-codes.js";
import { shown } from "../parse.js";

const SCRIPTS: Readonly<Record<Shell, () => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const run: Run = async ({ positionals: [shell] }, { out }) => {
  if (shell === undefined) throw usageError(`For which shell? thredfi completion ${SHELLS.join("|")}`);
  if (!Object.hasOwn(SCRIPTS, shell)) {
    throw usageError(
      `${shown(shell, "what was given")} is not one of ${SHELLS.join(", ")}.${didYouMean(shell, SHELLS)}`,
    );
  }
  out.write(SCRIPTS[shell as Shell]());
  return EXIT.ok;
};
