// Checks names with values as text: the parameters of a query, path and headers, and the fields of a form.
// A text is read as the type that the contract gives it, and then checked against the schema.

import type { SchemaRef } from "../../../generated/schemas.js";
import { describeFound } from "./found.js";
import { type Fault, pointerOf } from "./mismatch.js";
import { type CheckOptions, checkValue, resolveSchema } from "./schema-check.js";

export interface FlatField {
  readonly name: string;
  readonly required?: boolean | undefined;
  readonly schema: SchemaRef;
}

/**
 * @param valuesOf all values of a name, none when it is absent
 * @param word what a name is called: `parameter`, `member`
 */
export function checkFields(
  fields: readonly FlatField[],
  valuesOf: (name: string) => readonly string[],
  options: CheckOptions,
  word: string,
): Fault[] {
  return fields.flatMap(({ name, required, schema }) => {
    const values = valuesOf(name);
    if (values.length > 0) return checkField(name, schema, values, options, word);
    return required ? [{ pointer: pointerOf([name]), expected: `${word} required`, found: "nothing" }] : [];
  });
}

/** Names that no field has. */
export function checkNames(
  fields: readonly FlatField[],
  names: Iterable<string>,
  textOf: (name: string) => unknown,
  options: CheckOptions,
  word: string,
): Fault[] {
  const known = new Set(fields.map(({ name }) => name));
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .map((name) => ({
      pointer: pointerOf([name]),
      expected: `no ${word} of this name`,
      found: describeFound(textOf(name), [name], options.hidden),
    }));
}

function checkField(
  name: string,
  ref: SchemaRef,
  values: readonly string[],
  options: CheckOptions,
  word: string,
): Fault[] {
  const schema = resolveSchema(ref, options.components);
  if (schema.type === "array") {
    const { items = {} } = schema;
    const { type } = resolveSchema(items, options.components);
    return checkValue(
      ref,
      values.map((text) => read(type, text)),
      options,
      [name],
    );
  }
  if (values.length > 1) {
    return [{ pointer: pointerOf([name]), expected: `this ${word} once`, found: `${values.length} values` }];
  }
  return checkValue(ref, read(schema.type, values[0] ?? ""), options, [name]);
}

/** The text as a value of the type; as it is when it is none. */
function read(type: string | undefined, text: string): unknown {
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (type === "integer" || type === "number")
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
  return text;
}
