// `thredfi completion <shell>`: prints a script, which asks `thredfi --complete` for the words to offer.

import type { Command } from "../command.js";
import { EXIT, usageError } from "../exit-codes.js";
import { oneOf } from "../flag-values.js";

/** For bash 3.2 (macOS) and later, without the package bash-completion. */
const bash = `# Completion of thredfi for bash: eval "$(thredfi completion bash)"
_thredfi() {
  local IFS=$'\\n' cur="\${COMP_WORDS[COMP_CWORD]}" word
  # --flag=value is three words here.
  if [[ "$cur" == "=" ]]; then cur=""; fi
  cur="\${cur#[\\"\\']}"
  cur="\${cur//\\\\/}"
  COMPREPLY=()
  for word in $(thredfi --complete "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$cur" 2>/dev/null); do
    word="\${word%%$'\\t'*}"
    case "$word" in
      :files) COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null ;;
      :directories) COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null ;;
      :command)
        if [[ "\${COMP_WORDS[COMP_CWORD-1]}" == "--" ]]; then COMPREPLY=($(compgen -c -- "$cur"))
        else COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null; fi ;;
      "$cur"*) COMPREPLY+=("$(printf '%q' "$word")") ;;
    esac
  done
}
complete -F _thredfi thredfi
`;

const zsh = `#compdef thredfi
# Completion of thredfi for zsh: thredfi completion zsh > a directory of $fpath, as _thredfi
_thredfi() {
  local -a offers
  offers=("\${(@f)$(thredfi --complete "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  case "$offers[1]" in
    :files) _files ;;
    :directories) _files -/ ;;
    :command)
      local start=$words[(i)--]
      shift $start words
      (( CURRENT -= start ))
      _normal ;;
    ?*)
      offers=("\${(@)offers//:/\\\\:}")
      offers=("\${(@)offers/$'\\t'/:}")
      _describe -t values value offers ;;
  esac
}
if [[ "$funcstack[1]" == "_thredfi" ]]; then _thredfi "$@"; else compdef _thredfi thredfi; fi
`;

const fish = `# Completion of thredfi for fish: thredfi completion fish > ~/.config/fish/completions/thredfi.fish
function __thredfi_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for offer in (thredfi --complete $words[2..-1] "$current" 2>/dev/null)
        switch $offer
            case :files
                __fish_complete_path "$current"
            case :directories
                __fish_complete_directories "$current"
            case :command
                set -e words[1..(contains -i -- -- $words)]
                complete -C (string join " " -- (string escape -- $words) "$current")
            case '*'
                echo $offer
        end
    end
end
complete -c thredfi -f -a "(__thredfi_complete)"
`;

const scripts = { bash, zsh, fish };
const SHELLS = ["bash", "zsh", "fish"] as const;

export const completion: Command = {
  name: "completion",
  summary: "print a completion script for your shell",
  usage: "bash|zsh|fish",
  description: "Prints a script that completes commands, flags, operationIds and tags.",
  flags: [],
  positionals: { most: 1, completes: SHELLS },
  examples: [
    'eval "$(thredfi completion bash)"',
    "thredfi completion zsh > ~/.zfunc/_thredfi",
    "thredfi completion fish > ~/.config/fish/completions/thredfi.fish",
  ],
  exitCodes: [],

  async run({ positionals: [shell] }, { out }) {
    if (shell === undefined) throw usageError(`For which shell? thredfi completion ${SHELLS.join("|")}`);
    out.write(scripts[oneOf(shell, SHELLS)]);
    return EXIT.ok;
  },
};
