// Breaks a valid request in one place and by one keyword of its schema, and says what is broken: a server that checks its
// requests must reject it and name the place.

import type { ContractDocument, ContractOperation, ParameterObject } from "../../scripts/openapi/document.js";
import { pointer } from "../../scripts/openapi/json.js";
import { type Case, parametersIn } from "../cases.js";
import { build } from "./build-value.js";
import { type FlatSchema, flatten, typeOf } from "./flatten.js";
import { type Place, placesOf, withoutPlace, withPlace } from "./places.js";

export interface Break {
  /** The schema keyword that is broken; `nullable` is a null where none may be. */
  readonly keyword: string;
  /** A JSON pointer into the request: /body/lines/0/quantity, /query/page. */
  readonly pointer: string;
  /** The media type of the body that is broken; undefined for a parameter. */
  readonly contentType: string | undefined;
  /** `format` by name, where that is the keyword. */
  readonly format: string | undefined;
  /** Whether the place lies under an `allOf`. */
  readonly merged: boolean;
  /** The valid request with the break in it; undefined when the suite knows no way to break it. */
  readonly broken: Case | undefined;
  /** Where the rejection must point: a place in the request, and the member that a `required` is about. */
  readonly expected: { readonly location: readonly string[]; readonly member?: string };
}

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** Keywords that constrain a value and that are only seen, not broken. A contract that starts to use one must show it. */
const UNBREAKABLE = ["not", "minProperties", "maxProperties", "oneOf", "anyOf"] as const;

export function breaksOf(document: ContractDocument, operation: ContractOperation, base: Case): Break[] {
  return [
    ...operation.parameters.flatMap((parameter) => parameterBreaks(document, operation, base, parameter)),
    ...Object.keys(operation.requestBody?.content ?? {}).flatMap((contentType) =>
      bodyBreaks(document, operation, base, contentType),
    ),
  ];
}

function parameterBreaks(
  document: ContractDocument,
  operation: ContractOperation,
  base: Case,
  parameter: ParameterObject,
): Break[] {
  const { in: place, name } = parameter;
  if (place === "cookie") return [];
  const schema = flatten(document, parameter.schema);
  const valid = parametersIn(document, operation, place);
  const own = {
    pointer: pointer(place, name),
    contentType: undefined,
    merged: schema.merged,
    // Prism reports the headers by their name in lower case.
    expected: { location: [place, place === "header" ? name.toLowerCase() : name] },
  };
  const breaks: Break[] = wrongValues(schema, "text").map(({ keyword, value, format }) => ({
    ...own,
    keyword,
    format,
    broken: value === undefined ? undefined : { ...base, [place]: { ...base[place], [name]: value.value } },
  }));
  if (parameter.required && place !== "path") {
    const { [name]: _removed, ...rest } = valid;
    breaks.push({
      ...own,
      keyword: "required",
      format: undefined,
      broken: { ...base, [place]: rest },
      expected: { location: [place], member: name },
    });
  }
  return breaks;
}

function bodyBreaks(
  document: ContractDocument,
  operation: ContractOperation,
  base: Case,
  contentType: string,
): Break[] {
  const schema = operation.requestBody?.content[contentType]?.schema;
  const isForm = FORMS.includes(contentType);
  const full = build(document, schema, { direction: "request", members: "all" });
  // A form is flat: what is an object or a list in JSON has no agreed spelling there.
  const flat = new Set(Object.keys((full ?? {}) as object).filter((name) => !isScalar(full, name)));
  const valid = isForm ? [...flat].reduce((body, name) => withoutPlace(body, [name]), full) : full;
  const places = placesOf(document, schema).filter(({ path }) => !isForm || path.length === 1);
  const testCase = (body: unknown): Case => ({ ...base, contentType, body });

  return places.flatMap((place) => {
    const own = {
      pointer: pointer("body", ...place.path),
      contentType,
      merged: place.merged,
      expected: { location: ["body", ...place.path.map(String)] },
    };
    const breaks: Break[] = wrongValues(place.schema, isForm ? "form" : "json").map(({ keyword, value, format }) => ({
      ...own,
      keyword,
      format,
      broken: value && testCase(withPlace(valid, place.path, value.value)),
    }));
    if (place.required && place.path.length > 0 && typeof place.path.at(-1) === "string") {
      breaks.push({
        ...own,
        keyword: "required",
        format: undefined,
        broken: testCase(withoutPlace(valid, place.path)),
        expected: { location: own.expected.location.slice(0, -1), member: String(place.path.at(-1)) },
      });
    }
    // What is inside is named once, as a whole: it is no constraint that anybody has checked.
    if (isForm && flat.has(String(place.path[0]))) {
      const keyword = typeOf(place.schema) === "array" ? "items" : "properties";
      breaks.push({ ...own, keyword, format: undefined, broken: undefined });
    }
    if (!isForm) breaks.push(...closedObject(place, own, (path, value) => testCase(withPlace(valid, path, value))));
    return breaks;
  });
}

function isScalar(body: unknown, name: string): boolean {
  const value = (body as Record<string, unknown>)[name];
  return typeof value !== "object" || value === null;
}

/** An object that says what other members it may have: none, or only of a kind. */
function closedObject(
  { path, schema }: Place,
  own: Pick<Break, "pointer" | "contentType" | "merged" | "expected">,
  make: (path: readonly (string | number)[], value: unknown) => Case,
): Break[] {
  if (schema.additionalProperties !== false) return [];
  const broken = make([...path, "undocumented_member"], "value");
  const expected = { location: own.expected.location, member: "undocumented_member" };
  return [{ ...own, keyword: "additionalProperties", format: undefined, broken, expected }];
}

interface WrongValue {
  readonly keyword: string;
  readonly format: string | undefined;
  /** In a box, because null is a value. */
  readonly value: { readonly value: unknown } | undefined;
}

/** A value for each keyword of the schema that breaks this one. In text (a URL, a form) everything is a string first. */
function wrongValues(schema: FlatSchema, as: "json" | "form" | "text"): WrongValue[] {
  const wrong: WrongValue[] = [];
  const add = (keyword: string, value: unknown) =>
    wrong.push({ keyword, format: keyword === "format" ? schema.format : undefined, value: { value } });
  const type = typeOf(schema);
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, multipleOf } = schema;

  const otherType =
    as === "json" ? OTHER_TYPE[type ?? ""] : as === "form" ? OTHER_FORM[type ?? ""] : OTHER_TEXT[type ?? ""];
  if (otherType !== undefined) add("type", otherType);
  if (as === "json" && type !== undefined && !schema.nullable) add("nullable", null);
  const malformed = MALFORMED[schema.format ?? ""];
  if (malformed !== undefined) add("format", malformed);
  if (schema.enum) add("enum", typeof schema.enum[0] === "number" ? 987_654_321 : "no_such_value".slice(0, maxLength));
  if (minimum !== undefined) add("minimum", schema.exclusiveMinimum ? minimum : minimum - 1);
  if (maximum !== undefined) add("maximum", schema.exclusiveMaximum ? maximum : maximum + 1);
  if (multipleOf !== undefined) add("multipleOf", (minimum ?? 0) + multipleOf * 1.5);
  if (minLength) add("minLength", "x".repeat(minLength - 1));
  if (maxLength !== undefined) {
    const tail = schema.format === "email" ? "@example.com" : "";
    add("maxLength", "x".repeat(maxLength + 1 - Math.min(tail.length, maxLength)) + tail);
  }
  if (pattern !== undefined) {
    const regex = new RegExp(pattern, "u");
    add(
      "pattern",
      ["~ !", "zzzz", "0000", "Ω"].find((value) => !regex.test(value) && value.length <= (maxLength ?? 9)),
    );
  }
  if (minItems) add("minItems", []);
  if (maxItems !== undefined)
    add(
      "maxItems",
      Array.from({ length: maxItems + 1 }, () => null),
    );
  for (const keyword of UNBREAKABLE) {
    if (schema[keyword] !== undefined) wrong.push({ keyword, format: undefined, value: undefined });
  }
  if (schema.uniqueItems) wrong.push({ keyword: "uniqueItems", format: undefined, value: undefined });
  return wrong;
}

/** A fraction is also a wrong integer where a text would be, and tells an integer from a number. */
const OTHER_TYPE: Record<string, unknown> = {
  string: 12_345,
  integer: 1.5,
  number: "not a number",
  boolean: "not a boolean",
  array: { not: "a list" },
  object: ["not an object"],
};

/** In text every value is a string, so only what reads as no number and no boolean is wrong. */
const OTHER_TEXT: Record<string, unknown> = { integer: "1.5", number: "not-a-number", boolean: "not-a-boolean" };

/** In a form a list or an object has no agreed spelling, but a single word is neither. */
const OTHER_FORM: Record<string, unknown> = { ...OTHER_TEXT, array: "no-list", object: "no-object" };

/** No JSON number breaks `double` or `float`, so these are no constraints that a request can break. */
const MALFORMED: Record<string, unknown> = {
  uuid: "not-a-uuid",
  date: "2026-13-45",
  "date-time": "yesterday at noon",
  email: "no-address",
  uri: "no uri",
  int32: 2 ** 40,
  int64: 2 ** 70,
};
