// Completion for fish.

import type { Command, Completes, Flag } from "../command.js";
import { commands } from "../commands.js";
import { flagsOf } from "../parse.js";
import { wordsFor } from "./facts.js";

export function fishCompletion(): string {
  const lines = [
    "# Completion of thredfi for fish: thredfi completion fish > ~/.config/fish/completions/thredfi.fish",
    "complete -c thredfi -f",
    ...commands.map(
      ({ name, summary }) => `complete -c thredfi -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    `complete -c thredfi -n __fish_use_subcommand -l help -s h -d ${quoted("this text")}`,
    `complete -c thredfi -n __fish_use_subcommand -l version -d ${quoted("the version of the package")}`,
    ...commands.flatMap(linesOf),
  ];
  return `${lines.join("\n")}\n`;
}

function linesOf(command: Command): string[] {
  const start = `complete -c thredfi -n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`;
  const { completes } = command.positionals;
  return [
    ...flagsOf(command).map((flag) => `${start} ${flagPart(flag)} -d ${quoted(flag.text)}`),
    ...(completes === undefined ? [] : [`${start}${values(completes, "")}`]),
    // What comes after -- is a command line of its own.
    ...(command.takesCommand ? [`${start} -xa ${quoted("(__fish_complete_subcommand)")}`] : []),
  ];
}

function flagPart({ name, short, value, completes }: Flag): string {
  const flag = `-l ${name}${short ? ` -s ${short}` : ""}`;
  return value === undefined ? flag : `${flag}${values(completes, " -x")}`;
}

function values(completes: Completes | undefined, otherwise: string): string {
  const words = wordsFor(completes);
  if (words === "files") return " -rF";
  if (words === "directories") return ` -xa ${quoted("(__fish_complete_directories)")}`;
  // Words with blanks are quoted once more: the list is a command line to fish.
  return words.length === 0
    ? otherwise
    : ` -xa ${quoted(words.map((word) => (/^[\w-]+$/.test(word) ? word : quoted(word))).join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
