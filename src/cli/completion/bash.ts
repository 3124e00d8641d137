// Completion for bash, 3.2 (macOS) and later, without the package bash-completion.

import type { Command, Completes } from "../command.js";
import { commands } from "../commands.js";
import { flagsOf } from "../parse.js";
import { quoted, wordsFor } from "./facts.js";

export function bashCompletion(): string {
  return `# Completion of thredfi for bash: eval "$(thredfi completion bash)"

# Offers those of the lines in $1 that begin with $cur.
_thredfi_words() {
  local IFS=$'\\n' word
  for word in $1; do
    if [[ "$word" == "$cur"* ]]; then COMPREPLY+=("$(printf '%q' "$word")"); fi
  done
}

_thredfi_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen "$1" -- "$cur"))
  compopt -o filenames 2>/dev/null
}

_thredfi() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" index
  COMPREPLY=()
  # --flag=value is three words here.
  if [[ "$cur" == "=" ]]; then cur=""
  elif [[ "$prev" == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  cur="\${cur#[\\"\\']}"
  cur="\${cur//\\\\/}"

  if [[ $COMP_CWORD -eq 1 ]]; then
    _thredfi_words ${lines([...commands.map(({ name }) => name), "--help", "--version"])}
    return
  fi
  for ((index = 2; index < COMP_CWORD; index++)); do
    if [[ "\${COMP_WORDS[index]}" == "--" ]]; then
      if [[ $index -eq $((COMP_CWORD - 1)) ]]; then COMPREPLY=($(compgen -c -- "$cur")); else _thredfi_files -f; fi
      return
    fi
  done

  case "\${COMP_WORDS[1]}" in
${commands.map(branch).join("\n")}
  esac
}

complete -F _thredfi thredfi
`;
}

function branch(command: Command): string {
  const flags = flagsOf(command);
  const valued = flags.filter(({ value }) => value !== undefined);
  const cases = valued.map(({ name, completes }) => `        --${name}) ${offer(completes)}; return ;;`);
  const values = cases.length > 0 ? `      case "$prev" in\n${cases.join("\n")}\n      esac\n` : "";
  const words = flags.map(({ name }) => `--${name}`);
  return `    ${command.name})
${values}      if [[ "$cur" == -* ]]; then _thredfi_words ${lines(words)}
      else ${offer(command.positionals.completes)}; fi
      ;;`;
}

function offer(completes: Completes | undefined): string {
  const words = wordsFor(completes);
  if (words === "files") return "_thredfi_files -f";
  if (words === "directories") return "_thredfi_files -d";
  return words.length === 0 ? ":" : `_thredfi_words ${lines(words)}`;
}

function lines(words: readonly string[]): string {
  return quoted(words.join("\n"));
}
