// Makes a value fit the schema of a response: cuts what the schema does not have and fills in what it requires. It computes
// nothing; what a record is worth is for the rules to say.

/** A schema as Prism gives it: JSON Schema, every `$ref` resolved but those of a schema that contains itself. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly writeOnly?: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** The record that a member such as `customer_id` of the value names, for a member `customer`. */
export type Embed = (name: string, value: Members) => Members | undefined;

export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined when nothing of the value fits. */
export function fitted(given: Schema, value: unknown, embed: Embed): unknown {
  const schema = merged(given);
  if (value === undefined) return undefined;
  if (value === null) return allows(schema, "null") ? null : undefined;
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) {
    const chosen = choices.find((one) => allows(merged(one), typeOf(value))) ?? {};
    return fitted(chosen, value, embed);
  }
  if (!allows(schema, typeOf(value))) return undefined;
  if (Array.isArray(value)) {
    const { items } = schema;
    if (!items) return value;
    return value.map((item) => fitted(items, item, embed)).filter((item) => item !== undefined);
  }
  if (isObject(value)) return fitObject(schema, value, embed);
  if (schema.enum && !schema.enum.includes(value)) return undefined;
  return typeof value === "string" ? fitText(schema, value) : value;
}

function fitObject({ properties, required = [], additionalProperties }: Schema, value: Members, embed: Embed): Members {
  if (!properties) return value;
  const shown: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    if (schema.writeOnly) continue;
    const member = fitted(schema, value[name] ?? embed(name, value) ?? value[name], embed);
    if (member !== undefined) shown[name] = member;
    else if (required.includes(name)) shown[name] = empty(schema);
  }
  return additionalProperties ? { ...value, ...shown } : shown;
}

/** A date stands for its first instant, an instant for its date. */
function fitText({ format }: Schema, value: string): string {
  if (format === "date-time" && /^\d{4}-\d\d-\d\d$/.test(value)) return `${value}T00:00:00Z`;
  if (format === "date" && /^\d{4}-\d\d-\d\dT/.test(value)) return value.slice(0, 10);
  return value;
}

/** The least that fits. */
export function empty(given: Schema): unknown {
  const schema = merged(given);
  if (allows(schema, "null") && schema.type !== undefined) return null;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  if (choice) return empty(choice);
  if (allows(schema, "object")) return fitObject(schema, {}, () => undefined);
  if (allows(schema, "array")) return [];
  if (allows(schema, "integer")) return 0;
  return allows(schema, "boolean") ? false : (EMPTY_TEXTS[schema.format ?? ""] ?? "");
}

const EMPTY_TEXTS: Readonly<Record<string, string>> = {
  uuid: "00000000-0000-4000-8000-000000000000",
  date: "1970-01-01",
  "date-time": "1970-01-01T00:00:00Z",
  email: "nobody@mock.invalid",
  uri: "https://mock.invalid/",
};

const mergedSchemas = new WeakMap<Schema, Schema>();

/** The schema with the parts of its `allOf` in it. */
export function merged(schema: Schema): Schema {
  if (!schema.allOf) return schema;
  let whole = mergedSchemas.get(schema);
  if (!whole) {
    const { allOf, ...own } = schema;
    const parts: readonly Schema[] = [...allOf.map(merged), own];
    const properties = Object.assign({}, ...parts.map((part) => part.properties)) as Schema["properties"];
    const required = parts.flatMap((part) => part.required ?? []);
    const isOfMembers = parts.some((part) => part.properties !== undefined);
    whole = Object.assign({}, ...parts, isOfMembers && { properties, required }) as Schema;
    mergedSchemas.set(schema, whole);
  }
  return whole;
}

function allows({ type, properties }: Schema, wanted: string): boolean {
  if (type === undefined) return !properties || wanted === "object";
  // Of one type or of a list: no name of a type is within another.
  return type.includes(wanted) || (wanted === "integer" && type.includes("number"));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return value === null ? "null" : typeof value;
}
