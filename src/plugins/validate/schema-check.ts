// Holds one value against one schema of the contract, as OpenAPI 3.0 means it, and notes what does not fit.
// It interprets the schema: no code is made from text, so it runs where `new Function` is forbidden.

import type { ContractSchema, SchemaRef } from "../../../generated/schemas.js";
import { fitsFormat } from "./formats.js";
import { describeFound, typeName } from "./found.js";
import { type Fault, pointerOf } from "./mismatch.js";

export interface CheckOptions {
  readonly direction: "request" | "response";
  /** The schemas that others refer to, by name. */
  readonly components: Readonly<Record<string, ContractSchema>>;
  /** Note members that no schema declares. */
  readonly unknownMembers: boolean;
  /** Note values that an open list does not name. */
  readonly unknownValues: boolean;
  /** Show no value. */
  readonly hidden: boolean;
}

/** More would say nothing new: a wrong shape in a list is there once for each item. */
export const MOST_FAULTS = 20;

/** `open`: any other member is allowed; `declares`: some member is declared, so that this is no free form. */
type Members = { readonly names: ReadonlySet<string>; readonly open: boolean; readonly declares: boolean };

/** What does not fit, in the order of the value; at most {@link MOST_FAULTS}. `path` is where the value stands. */
export function checkValue(
  schema: SchemaRef,
  value: unknown,
  options: CheckOptions,
  path: readonly (string | number)[] = [],
): Fault[] {
  const check = new SchemaCheck(options, [...path]);
  check.value(schema, value, true);
  return check.faults;
}

class SchemaCheck {
  readonly faults: Fault[] = [];
  readonly #options: CheckOptions;
  readonly #path: (string | number)[];

  constructor(options: CheckOptions, path: (string | number)[]) {
    this.#options = options;
    this.#path = path;
  }

  /** @param closed whether this schema sees all members of its value, and so may complain of unknown ones */
  value(ref: SchemaRef, value: unknown, closed: boolean): void {
    if (this.faults.length >= MOST_FAULTS) return;
    const schema = resolveSchema(ref, this.#options.components);
    if (value === null && schema.nullable) return;
    // A value of another kind has nothing else to check.
    const wrongType = schema.type !== undefined && !hasType(schema.type, value);
    if (wrongType || (schema.enum && !schema.enum.includes(value))) {
      this.#fault(wrongType || !schema.enum ? typeWords(schema) : `one of ${list(schema.enum)}`, value);
      return;
    }
    if (typeof value === "string") this.#text(schema, value);
    else if (typeof value === "number") this.#number(schema, value);
    else if (Array.isArray(value)) this.#items(schema, value);
    else if (isObject(value)) this.#members(schema, value, closed);
    if (schema.allOf) for (const part of schema.allOf) this.value(part, value, false);
    if (schema.oneOf) this.#alternatives(schema.oneOf, value, true);
    if (schema.anyOf) this.#alternatives(schema.anyOf, value, false);
  }

  #text({ format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY, known }: ContractSchema, text: string) {
    if (format && !fitsFormat(format, text)) this.#fault(`format ${format}`, text);
    if (pattern !== undefined && !regExp(pattern).test(text)) this.#fault(`pattern ${pattern}`, text);
    // A character is a code point here, and never more than two units of a string.
    if (text.length < 2 * minLength && [...text].length < minLength) {
      this.#fault(`at least ${count(minLength, "character")}`, text);
    }
    if (text.length > maxLength && [...text].length > maxLength) {
      this.#fault(`at most ${count(maxLength, "character")}`, text);
    }
    if (known && this.#options.unknownValues && !known.includes(text)) {
      this.#fault(`a known value: one of ${list(known)}`, text);
    }
  }

  #number({ minimum, maximum }: ContractSchema, value: number): void {
    if (minimum !== undefined && value < minimum) this.#fault(`at least ${minimum}`, value);
    if (maximum !== undefined && value > maximum) this.#fault(`at most ${maximum}`, value);
  }

  #items({ items, minItems, maxItems }: ContractSchema, values: readonly unknown[]): void {
    if (minItems !== undefined && values.length < minItems) this.#fault(`at least ${count(minItems, "item")}`, values);
    if (maxItems !== undefined && values.length > maxItems) this.#fault(`at most ${count(maxItems, "item")}`, values);
    if (items === undefined) return;
    for (let index = 0; index < values.length; index++) this.#within(index, items, values[index]);
  }

  #members(schema: ContractSchema, value: Record<string, unknown>, closed: boolean): void {
    const { properties = {}, required = [], additionalProperties } = schema;
    const { direction, components, unknownMembers } = this.#options;
    for (const name of required) {
      if (Object.hasOwn(value, name)) continue;
      const member = Object.hasOwn(properties, name) ? resolveSchema(properties[name] ?? {}, components) : undefined;
      // A member that this direction never carries cannot be required of it.
      if (direction === "request" ? member?.readOnly : member?.writeOnly) continue;
      this.#at(name, () => this.#fault("member required", undefined));
    }
    for (const name of Object.keys(value)) {
      const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (member !== undefined) {
        const { readOnly, writeOnly } = resolveSchema(member, components);
        if (direction === "request" ? readOnly : writeOnly) {
          const word = readOnly ? "read-only" : "write-only";
          this.#at(name, () =>
            this.#fault(`no ${word} member in ${direction === "request" ? "a request" : "a response"}`, value[name]),
          );
        } else this.#within(name, member, value[name]);
      } else if (typeof additionalProperties === "object" || typeof additionalProperties === "string") {
        this.#within(name, additionalProperties, value[name]);
      } else if (additionalProperties === false) {
        this.#at(name, () => this.#fault("no member of this name", value[name]));
      } else if (closed && unknownMembers) {
        const members = membersOf(schema, components);
        if (members.open || !members.declares || members.names.has(name)) continue;
        this.#at(name, () => this.#fault("no member of this name", value[name]));
      }
    }
  }

  /** `oneOf` (exactly one fits) and `anyOf`. Unknown members tell no alternative from another: the one that fits does. */
  #alternatives(parts: readonly SchemaRef[], value: unknown, exactlyOne: boolean): void {
    const { components } = this.#options;
    const fitting = parts.filter((part) => this.#trial(part, value).length === 0);
    if (fitting.length > 1 && exactlyOne) {
      this.#fault("exactly one of the alternatives to fit", value);
    } else if (fitting[0] !== undefined) {
      this.value(fitting[0], value, true);
    } else {
      const sameType = parts.filter((part) => {
        const { type } = resolveSchema(part, components);
        return type === undefined || hasType(type, value);
      });
      // With one alternative of the value's type, what is wrong lies within it.
      if (sameType.length === 1 && sameType[0] !== undefined) this.value(sameType[0], value, true);
      else this.#fault(`one of ${parts.map((part) => typeWords(resolveSchema(part, components))).join(", ")}`, value);
    }
  }

  #trial(part: SchemaRef, value: unknown): Fault[] {
    return checkValue(part, value, { ...this.#options, unknownMembers: false, unknownValues: false });
  }

  #within(name: string | number, schema: SchemaRef, value: unknown): void {
    this.#path.push(name);
    this.value(schema, value, true);
    this.#path.pop();
  }

  #at(name: string, note: () => void): void {
    this.#path.push(name);
    note();
    this.#path.pop();
  }

  #fault(expected: string, value: unknown): void {
    if (this.faults.length >= MOST_FAULTS) return;
    const pointer = pointerOf(this.#path);
    // The parts of an `allOf` say the same of a value of another type.
    if (this.faults.some((fault) => fault.pointer === pointer && fault.expected === expected)) return;
    this.faults.push({ pointer, expected, found: describeFound(value, this.#path, this.#options.hidden) });
  }
}

export function resolveSchema(ref: SchemaRef, components: Readonly<Record<string, ContractSchema>>): ContractSchema {
  if (typeof ref !== "string") return ref;
  const schema = components[ref];
  if (!schema) throw new Error(`generated/schemas.ts has no schema ${ref}.`);
  return schema;
}

const membersBySchema = new WeakMap<ContractSchema, Members>();

/** The members that an object schema declares, also through `allOf`. */
function membersOf(schema: ContractSchema, components: CheckOptions["components"]): Members {
  const known = membersBySchema.get(schema);
  if (known) return known;
  const names = new Set(Object.keys(schema.properties ?? {}));
  let declares = schema.properties !== undefined;
  let open = schema.additionalProperties !== undefined && schema.additionalProperties !== false;
  // Alternatives look at the members themselves.
  if (schema.oneOf || schema.anyOf) open = true;
  for (const part of schema.allOf ?? []) {
    const own = membersOf(resolveSchema(part, components), components);
    for (const name of own.names) names.add(name);
    if (own.declares) declares = true;
    if (own.open) open = true;
  }
  const members = { names, open, declares };
  membersBySchema.set(schema, members);
  return members;
}

function hasType(type: NonNullable<ContractSchema["type"]>, value: unknown): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "object":
      return isObject(value);
    default:
      return typeName(value) === type;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeWords({ type, nullable }: ContractSchema): string {
  if (type === undefined) return "another shape";
  return nullable ? `${type} or null` : type;
}

function list(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

const regExps = new Map<string, RegExp>();

function regExp(pattern: string): RegExp {
  const known = regExps.get(pattern) ?? new RegExp(pattern, "u");
  regExps.set(pattern, known);
  return known;
}
