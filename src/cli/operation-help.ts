// What one operation takes, for `thredfi help call <operationId>`.

import { catalogue } from "../../generated/catalogue.js";
import { type ContractSchema, components, type OperationSchemas, type SchemaRef } from "../../generated/schemas.js";
import type { Operation } from "../transport/operation.js";
import { columns } from "./help.js";
import type { Paint } from "./output.js";

export function operationHelp(operation: Operation, { parameters = [], body }: OperationSchemas, paint: Paint): string {
  const { id, method, path, credential, alternatives = [], evidence } = operation;
  const { summary = "", deprecated = false } = catalogue[id] ?? {};
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
    const rows = parameters.map(({ name, in: place, required, schema }): [string, string] => [
      place === "path" && name === "business_id" ? "--business ID" : `--param ${name}=`,
      `${place}, ${describe(schema)}${required ? ", required" : ""}`,
    ]);
    lines.push("", paint("bold", "Parameters"), ...columns(rows));
  }
  if (body) {
    const { properties, required } = membersOf(body.schema);
    const rows = Object.entries(properties)
      .filter(([, schema]) => !resolve(schema).readOnly)
      .map(([name, schema]): [string, string] => [
        name,
        `${describe(schema)}${required.includes(name) ? ", required" : ""}`,
      ]);
    lines.push("", paint("bold", `Body (--body)${body.required ? ", required" : ""}`));
    lines.push(...(rows.length > 0 ? columns(rows) : [`  ${describe(body.schema)}`]));
  }
  return `${lines.join("\n")}\n\nthredfi help call shows the flags.\n`;
}

/** Members of an object, `allOf` followed. */
function membersOf(ref: SchemaRef): { properties: Readonly<Record<string, SchemaRef>>; required: readonly string[] } {
  const { properties = {}, required = [], allOf = [] } = resolve(ref);
  const parts = allOf.map(membersOf);
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), properties),
    required: [...parts.flatMap((part) => part.required), ...required],
  };
}

function resolve(ref: SchemaRef): ContractSchema {
  return typeof ref === "string" ? (components[ref] ?? {}) : ref;
}

/** `array of string (date)`, `one of cash, accrual` */
function describe(ref: SchemaRef): string {
  const { type, format, enum: values, known, items, minimum, maximum, maxLength, nullable, allOf } = resolve(ref);
  const [part, ...others] = allOf ?? [];
  if (part !== undefined && others.length === 0 && type === undefined) return describe(part);
  if (type === "array") return `array of ${items === undefined ? "anything" : describe(items)}`;
  if (values) return `one of ${values.map(String).join(", ")}`;
  if (known) return `such as ${known.join(", ")}`;
  const bounds = [
    minimum === undefined ? undefined : `at least ${minimum}`,
    maximum === undefined ? undefined : `at most ${maximum}`,
    maxLength === undefined ? undefined : `at most ${maxLength} characters`,
  ].filter((bound) => bound !== undefined);
  const name = type ?? (typeof ref === "string" ? ref : "anything");
  const detail = [...(format ? [format] : []), ...bounds, ...(nullable ? ["or null"] : [])];
  return detail.length > 0 ? `${name} (${detail.join(", ")})` : name;
}
