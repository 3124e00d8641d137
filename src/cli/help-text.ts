// The help texts. Plain text, the same on a terminal and in a file, but for bold headings.

import { catalogue } from "../../generated/catalogue.js";
import type { SchemaRef } from "../../generated/schemas.js";
import { COMMON_FLAGS, type Command, type Flag, flagsOf } from "./command.js";
import { findOperationById, resolveSchema } from "./find-operation.js";
import type { Paint } from "./output.js";
import { isBusinessId } from "./params.js";

/** Characters of a help line. */
const WIDTH = 100;

type Row = readonly [name: string, text: string];

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

/** What one operation takes. @throws CliError when there is no such operation */
export function operationHelp(operationId: string, paint: Paint): string {
  const { operation, schemas } = findOperationById(operationId);
  const { id, method, path, credential, alternatives = [] } = operation;
  const { parameters = [], body } = schemas;
  const { summary = "", deprecated = false, evidence = "" } = catalogue[id] ?? {};
  const lines = [
    `thredfi call ${id} [flags]`,
    "",
    `${summary}${deprecated ? " (deprecated)" : ""}`,
    "",
    ...columns([
      ["call", `${method} ${path}`],
      ["credential", [credential, ...alternatives].join(", or ")],
      ["evidence", evidence],
    ]),
  ];
  if (parameters.length > 0) {
    const rows = parameters.map((one): Row => {
      const flag = isBusinessId(one) ? "--business ID" : `--param ${one.name}=`;
      return [flag, `${one.in}, ${describe(one.schema)}${one.required ? ", required" : ""}`];
    });
    lines.push("", paint("bold", "Parameters"), ...columns(rows));
  }
  if (body) {
    const { properties, required } = membersOf(body.schema);
    const rows = Object.entries(properties)
      .filter(([, schema]) => !resolveSchema(schema).readOnly)
      .map(([name, schema]): Row => [name, `${describe(schema)}${required.includes(name) ? ", required" : ""}`]);
    lines.push("", paint("bold", `Body (--body)${body.required ? ", required" : ""}`));
    lines.push(...(rows.length > 0 ? columns(rows) : [`  ${describe(body.schema)}`]));
  }
  return `${lines.join("\n")}\n\nthredfi help call shows the flags.\n`;
}

function flagRow({ name, short, value, text, default: fallback }: Flag): Row {
  const left = `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
  return [left, fallback === undefined ? text : `${text} (default: ${fallback})`];
}

/** Two columns; the right one is wrapped. */
function columns(rows: readonly Row[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length));
  const indent = left + 4;
  const lines = new RegExp(`(.{1,${WIDTH - indent}})(?: |$)`, "g");
  return rows.map(
    ([name, text]) => `  ${name.padEnd(left)}  ${text.replace(lines, `$1\n${" ".repeat(indent)}`).trimEnd()}`,
  );
}

/** Members of an object, `allOf` followed. */
function membersOf(ref: SchemaRef): { properties: Readonly<Record<string, SchemaRef>>; required: readonly string[] } {
  const { properties = {}, required = [], allOf = [] } = resolveSchema(ref);
  const parts = allOf.map(membersOf);
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), properties),
    required: [...parts.flatMap((part) => part.required), ...required],
  };
}

/** `array of string (date)`, `one of cash, accrual` */
function describe(ref: SchemaRef): string {
  const { type, format, enum: values, known, items, minimum, maximum, maxLength, nullable, allOf } = resolveSchema(ref);
  const [part, ...others] = allOf ?? [];
  if (part !== undefined && others.length === 0 && type === undefined) return describe(part);
  if (type === "array") return `array of ${items === undefined ? "anything" : describe(items)}`;
  if (values) return `one of ${values.map(String).join(", ")}`;
  if (known) return `such as ${known.join(", ")}`;
  const detail = [
    format,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    nullable && "or null",
  ].filter(Boolean);
  const name = type ?? (typeof ref === "string" ? ref : "anything");
  return detail.length > 0 ? `${name} (${detail.join(", ")})` : name;
}
