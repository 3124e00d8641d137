// The help of one operation: what it takes and what it responds with, down to the members of members. Must say nothing that
// the generated tables do not.

import { catalogue } from "../../generated/catalogue.js";
import { descriptions } from "../../generated/descriptions.js";
import type { OperationSchemas, SchemaRef } from "../../generated/schemas.js";
import { findOperationById, resolveSchema } from "./find-operation.js";
import { columns, type Row } from "./help-text.js";
import type { Paint } from "./output.js";
import { isBusinessId } from "./params.js";

/** @throws CliError when there is no such operation */
export function operationHelp(operationId: string, paint: Paint): string {
  const { operation, schemas } = findOperationById(operationId);
  const { id, method, path, name, credential, alternatives = [] } = operation;
  const { parameters = [], body, success } = schemas;
  const { summary = "", deprecated = false, evidence = "" } = catalogue[id] ?? {};
  const lines = [
    `thredfi call ${id} [flags]`,
    "",
    `${summary}${deprecated ? " (deprecated)" : ""}`,
    "",
    ...columns([
      ["call", `${method} ${path}`],
      ["method", `${name}()`],
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
    const rows = rowsOf(body.schema, "request");
    const title = `Body (--body), ${describe(body.schema)}${body.required ? ", required" : ""}`;
    lines.push("", paint("bold", title), ...(rows.length > 0 ? columns(rows) : []));
  }
  for (const { statuses, schema } of responsesOf(success)) {
    const rows = schema === null ? [] : rowsOf(schema, "response");
    const title = `Response ${statuses.join(" or ")}, ${schema === null ? "no body" : describe(schema)}`;
    lines.push("", paint("bold", title), ...(rows.length > 0 ? columns(rows) : []));
  }
  return `${lines.join("\n")}\n\nthredfi help call shows the flags.\n`;
}

/** `It needs name (string).`, or `It takes memo (string), …` when the contract requires no member. */
export function bodyHint(schema: SchemaRef): string {
  const members = membersOf(schema).filter(({ schema: own }) => !resolveSchema(own).readOnly);
  const needed = members.filter(({ required }) => required);
  const named = (needed.length > 0 ? needed : members.slice(0, 5)).map(
    (one) => `${one.name} (${describe(one.schema)})`,
  );
  const more =
    needed.length === 0 && members.length > named.length ? `, and ${members.length - named.length} more` : "";
  return named.length === 0 ? "" : ` It ${needed.length > 0 ? "needs" : "takes"} ${named.join(", ")}${more}.`;
}

/** Statuses with the same body together. */
function responsesOf(success: OperationSchemas["success"]): { statuses: string[]; schema: SchemaRef | null }[] {
  const groups: { statuses: string[]; schema: SchemaRef | null }[] = [];
  for (const [status, schema] of Object.entries(success)) {
    const same = groups.find((one) => JSON.stringify(one.schema) === JSON.stringify(schema));
    if (same) same.statuses.push(status);
    else groups.push({ statuses: [status], schema });
  }
  return groups;
}

/** The members, each followed by its own; a schema that was shown is not shown again. */
function rowsOf(ref: SchemaRef, side: "request" | "response", indent = "", shownBefore = new Set<string>()): Row[] {
  return membersOf(ref).flatMap(({ name, schema, required, description }) => {
    const { readOnly, writeOnly } = resolveSchema(schema);
    if (side === "request" ? readOnly : writeOnly) return [];
    const text = `${describe(schema)}${required ? ", required" : ""}${description ? `. ${description}` : ""}`;
    const row: Row = [`${indent}${name}`, text];
    const inner = elementOf(schema);
    if (typeof inner === "string") {
      if (shownBefore.has(inner)) return [row];
      shownBefore.add(inner);
    }
    return [row, ...rowsOf(inner, side, `${indent}  `, shownBefore)];
  });
}

interface Member {
  readonly name: string;
  readonly schema: SchemaRef;
  readonly required: boolean;
  readonly description: string | undefined;
}

/** Members of an object, `allOf` followed, and of the first kind of several. */
function membersOf(ref: SchemaRef, owner = "", prefix = ""): Member[] {
  const name = typeof ref === "string" ? ref : owner;
  const { properties = {}, required = [], allOf = [], oneOf = [], items } = resolveSchema(ref);
  const [kind] = oneOf;
  const parts = [...allOf, ...(kind === undefined ? [] : [kind]), ...(items === undefined ? [] : [items])];
  const own = Object.entries(properties).map(([key, schema]) => ({
    name: key,
    schema,
    required: required.includes(key),
    description: descriptions[name]?.[prefix + key],
  }));
  return [...parts.flatMap((part) => membersOf(part, name, prefix)), ...own];
}

/** The schema of an array's items, or of the one part that there is. */
function elementOf(ref: SchemaRef): SchemaRef {
  const { items, allOf, type } = resolveSchema(ref);
  if (items !== undefined) return elementOf(items);
  const [part, ...others] = allOf ?? [];
  return part !== undefined && others.length === 0 && type === undefined ? elementOf(part) : ref;
}

/** `array of string (date)`, `one of cash, accrual`, `Invoice` */
function describe(ref: SchemaRef): string {
  const {
    type,
    format,
    enum: values,
    known,
    items,
    minimum,
    maximum,
    maxLength,
    nullable,
    allOf,
    oneOf,
  } = resolveSchema(ref);
  const [part, ...others] = allOf ?? [];
  const orNull = nullable ? " or null" : "";
  if (part !== undefined && others.length === 0 && type === undefined) return `${describe(part)}${orNull}`;
  if (oneOf) return [...new Set(oneOf.map(describe))].join(" or ");
  if (type === "array") return `array of ${items === undefined ? "anything" : describe(items)}${orNull}`;
  if (values) return `one of ${values.map(String).join(", ")}`;
  if (known) return `such as ${known.join(", ")}`;
  if (typeof ref === "string" && (type === "object" || type === undefined)) return `${ref}${orNull}`;
  const detail = [
    format,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
  ].filter(Boolean);
  const name = type ?? "anything";
  return `${name}${detail.length > 0 ? ` (${detail.join(", ")})` : ""}${orNull}`;
}
