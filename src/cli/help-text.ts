// The help texts. Plain text, the same on a terminal and in a file, but for bold headings.

import { COMMON_FLAGS, type Command, type Flag, flagsOf } from "./command.js";
import type { Paint } from "./output.js";

/** Characters of a help line. */
const WIDTH = 100;

export type Row = readonly [name: string, text: string];

export function mainHelp(commands: readonly Command[], paint: Paint): string {
  return [
    "thredfi <command> [flags]",
    "",
    "Works with the contract of the Thredfi API: a mock of it, a gate for your tests, calls from a terminal.",
    "",
    paint("bold", "Commands"),
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    paint("bold", "Flags"),
    ...columns([...COMMON_FLAGS.map(flagRow), ["--version", "the version of the package"]]),
    "",
    paint("bold", "Settings"),
    ...columns([
      ["THREDFI_BASE_URL", "where the API is (or --environment, --base-url)"],
      ["THREDFI_PARTNER_ID", "the partner's UUID"],
      ["THREDFI_API_KEY", "the partner's API key; there is no flag for it, as others could read it there"],
      ["NO_COLOR, FORCE_COLOR", "colours are shown on a terminal only, unless one of these says otherwise"],
    ]),
    "",
    "thredfi help <command> shows flags, examples and exit codes.",
    "",
  ].join("\n");
}

export function commandHelp(command: Command, paint: Paint): string {
  const { name, usage, description, examples, exitCodes } = command;
  const codes: Row[] = [
    ...exitCodes,
    ["2", "the command line or a setting cannot be used; nothing was sent or started"],
  ];
  return [
    `thredfi ${name} ${usage}`,
    "",
    description,
    "",
    paint("bold", "Flags"),
    ...columns(flagsOf(command).map(flagRow)),
    "",
    paint("bold", "Examples"),
    ...examples.map((example) => `  ${example}`),
    "",
    paint("bold", "Exit codes"),
    ...columns([["0", "done"], ...codes.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))]),
    "",
  ].join("\n");
}

function flagRow({ name, short, value, text, default: fallback }: Flag): Row {
  const left = `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
  return [left, fallback === undefined ? text : `${text} (default: ${fallback})`];
}

/** Two columns; the right one is wrapped. */
export function columns(rows: readonly Row[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length));
  const indent = left + 4;
  const lines = new RegExp(`(.{1,${WIDTH - indent}})(?: |$)`, "g");
  return rows.map(
    ([name, text]) => `  ${name.padEnd(left)}  ${text.replace(lines, `$1\n${" ".repeat(indent)}`).trimEnd()}`,
  );
}
