// Completion for zsh, as a file in $fpath or through eval.

import type { Command, Completes, Flag } from "../command.js";
import { commands } from "../commands.js";
import { flagsOf } from "../parse.js";
import { operationIds, quoted, tags, wordsFor } from "./facts.js";

export function zshCompletion(): string {
  return `#compdef thredfi
# Completion of thredfi for zsh: thredfi completion zsh > a directory of $fpath, as _thredfi

_thredfi_operations() {
  local -a operations
  operations=(${operationIds.join(" ")})
  compadd -a operations
}

_thredfi_tags() {
  local -a tags
  tags=(${tags.map(quoted).join(" ")})
  compadd -a tags
}

_thredfi() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _arguments '--help[this text]' '--version[the version of the package]'
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands.map(branch).join("\n")}
  esac
}

if [[ "$funcstack[1]" == "_thredfi" ]]; then _thredfi "$@"; else compdef _thredfi thredfi; fi
`;
}

function branch(command: Command): string {
  const { positionals, takesCommand } = command;
  const specs = flagsOf(command).map(flagSpec);
  if (takesCommand) specs.push("'*::command: _normal'");
  else if (positionals.most > 0) specs.push(quoted(`1:argument:${action(positionals.completes)}`));
  return `    ${command.name})\n      _arguments ${specs.join(" \\\n        ")}\n      ;;`;
}

function flagSpec({ name, value, text, multiple, completes }: Flag): string {
  const spec = `--${name}${value ? "=" : ""}[${text.replace(/[[\]\\]/g, "\\$&")}]`;
  const argument = value ? `:${value.replaceAll(":", "\\:")}:${action(completes)}` : "";
  return quoted(`${multiple ? "*" : ""}${spec}${argument}`);
}

function action(completes: Completes | undefined): string {
  if (completes === "operationId") return "_thredfi_operations";
  if (completes === "tag") return "_thredfi_tags";
  const words = wordsFor(completes);
  if (words === "files") return "_files";
  if (words === "directories") return "_files -/";
  return words.length === 0 ? " " : `(${words.join(" ")})`;
}
