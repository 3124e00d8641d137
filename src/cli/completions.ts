// What a shell may offer for the last word of a command line. The scripts of `thredfi completion` ask for it with
// `thredfi --complete`, so that they are small, and never older than the package.

import { catalogue } from "../../generated/catalogue.js";
import { type Command, type Completes, flagsOf } from "./command.js";

/**
 * @param words of the command line after `thredfi`; the last one, perhaps empty, is to be completed
 * @returns a line for each: the word, and after a tab what it means; or `:files`, `:directories`, `:command` (the
 * command line after `--`) where the shell knows better
 */
export function completionsOf(words: readonly string[], commands: readonly Command[]): readonly string[] {
  // Bash makes three words of `--flag=value`.
  const split = words.filter((word, index) => word !== "=" || index === words.length - 1);
  const [name, ...before] = split.slice(0, -1);
  const current = split.at(-1) ?? "";
  if (name === undefined) {
    return [
      ...commands.map((command) => `${command.name}\t${command.summary}`),
      "--help\tthis text",
      "--version\tthe version of the package",
    ];
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return [];
  if (before.includes("--")) return [":command"];

  const offer = (completes: Completes | undefined) => wordsFor(completes, commands);
  const flags = flagsOf(command);
  const [, inline] = /^--([^=]+)=/.exec(current) ?? [];
  const valued = flags.find((flag) => flag.value && (flag.name === inline || `--${flag.name}` === before.at(-1)));
  if (valued)
    return offer(valued.completes).map((word) => (inline && !word.startsWith(":") ? `--${inline}=${word}` : word));
  if (current.startsWith("-")) return flags.map((flag) => `--${flag.name}\t${flag.text}`);
  return offer(command.positionals.completes);
}

function wordsFor(completes: Completes | undefined, commands: readonly Command[]): readonly string[] {
  switch (completes) {
    case undefined:
      return [];
    case "operationId":
      return Object.entries(catalogue).map(([id, { summary }]) => `${id}\t${summary}`);
    case "tag":
      return [...new Set(Object.values(catalogue).flatMap(({ tags }) => tags))];
    case "command":
      return commands.map(({ name, summary }) => `${name}\t${summary}`);
    case "file":
      return [":files"];
    case "directory":
      return [":directories"];
    default:
      return completes;
  }
}
