// What all completion scripts are made from. The lists are written into the script: asking the program at every press of
// the tab key would be slow.

import { catalogue } from "../../../generated/catalogue.js";
import type { Completes } from "../command.js";
import { commands } from "../commands.js";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

export const operationIds: readonly string[] = Object.keys(catalogue);
export const tags: readonly string[] = [...new Set(Object.values(catalogue).flatMap((entry) => entry.tags))];

/** The words that stand for a value; undefined when the shell has to look for files. */
export function wordsFor(completes: Completes | undefined): readonly string[] | "files" | "directories" {
  switch (completes) {
    case undefined:
      return [];
    case "operationId":
      return operationIds;
    case "tag":
      return tags;
    case "shell":
      return SHELLS;
    case "command":
      return commands.map(({ name }) => name);
    case "file":
      return "files";
    case "directory":
      return "directories";
    default:
      return completes;
  }
}

/** One word in single quotes, as bash and zsh read them. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
