// Which schema keywords the contract states for requests, and which of them the run has broken on purpose: the keyword
// coverage. It walks the contract by itself, so that what the checks forget shows; it never decides what is right.

import {
  type ContractDocument,
  type ContractOperation,
  type MediaTypeObject,
  resolve,
  type SchemaObject,
} from "../../scripts/openapi/document.js";
import { pointer } from "../../scripts/openapi/json.js";
import type { Check } from "../result.js";

/** Keywords of OpenAPI 3.0 that a value can break. */
const KEYWORDS = [
  "type",
  "format",
  "enum",
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "oneOf",
  "anyOf",
  "not",
] as const satisfies readonly string[];

/** Formats that no value of the type can break. */
const LOOSE_FORMATS = ["double", "float", "password"];

export interface KeywordCoverage {
  /** Broken, and the mock rejected it, or failed to and so made the check fail. */
  readonly checked: number;
  /** Broken, and the mock is known not to look. */
  readonly blind: number;
  /** Stated by the contract and not broken in this run. */
  readonly missing: number;
}

export interface UnbrokenPlace {
  readonly keyword: string;
  readonly pointer: string;
}

/** By keyword, the pointers of the places where the contract states it for the requests of one operation. */
export type StatedKeywords = ReadonlyMap<string, ReadonlySet<string>>;

export function statedKeywords(document: ContractDocument, operation: ContractOperation): StatedKeywords {
  const stated = new Map<string, Set<string>>();
  const state = (keyword: string, at: string) => {
    stated.set(keyword, (stated.get(keyword) ?? new Set()).add(at));
  };

  for (const { in: place, name, required, schema } of operation.parameters) {
    const at = pointer(place, name);
    // A path without its parameter is another path, so there is nothing to break.
    if (required && place !== "path") state("required", at);
    walk(schema, at, "text", []);
  }
  const content = operation.requestBody?.content ?? {};
  walk(mainContent(content)?.schema, "/body", content["application/json"] ? "json" : "text", []);
  return stated;

  /**
   * What several parts of an `allOf` say of one place counts once. `above` are the schemas on the way here: one that
   * contains itself is not followed for ever.
   */
  function walk(
    reference: SchemaObject | undefined,
    at: string,
    as: "json" | "text",
    above: readonly SchemaObject[],
  ): void {
    if (!reference) return;
    const schema = resolve(document, reference);
    if (above.includes(schema)) return;
    const within = [...above, schema];
    for (const keyword of KEYWORDS) if (isBreakable(schema, keyword, as)) state(keyword, at);
    if (as === "json" && schema.type !== undefined && !schema.nullable) state("nullable", at);
    for (const name of schema.required ?? []) {
      if (!isReadOnly(schema.properties?.[name])) state("required", at + pointer(name));
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!isReadOnly(property)) walk(property, at + pointer(name), as, within);
    }
    if (schema.additionalProperties === false) state("additionalProperties", at);
    else if (typeof schema.additionalProperties === "object") {
      walk(schema.additionalProperties, `${at}/*`, as, within);
    }
    walk(schema.items, `${at}/0`, as, within);
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      walk(part, at, as, within);
    }
  }

  function isReadOnly(property: SchemaObject | undefined): boolean {
    return property !== undefined && resolve(document, property).readOnly === true;
  }
}

function isBreakable(schema: SchemaObject, keyword: (typeof KEYWORDS)[number], as: "json" | "text"): boolean {
  switch (keyword) {
    case "type":
      // Any text is a string, and any parameter a list of one.
      return schema.type !== undefined && (as === "json" || ["integer", "number", "boolean"].includes(schema.type));
    case "format":
      return schema.format !== undefined && !LOOSE_FORMATS.includes(schema.format);
    case "minLength":
    case "minItems":
      return (schema[keyword] ?? 0) > 0;
    default:
      return keyword in schema;
  }
}

/** Other content types carry the same schema; JSON is what the SDK sends where it may choose. */
function mainContent(content: Record<string, MediaTypeObject>): MediaTypeObject | undefined {
  return content["application/json"] ?? Object.values(content)[0];
}

/** By keyword. What a check names and the walk did not find counts as stated too. */
export function keywordCoverage(stated: StatedKeywords, checks: readonly Check[]): Map<string, KeywordCoverage> {
  const tried = checks.filter(({ group, keyword }) => group === "keywords" && keyword !== undefined);
  const keywords = new Set([...stated.keys(), ...tried.flatMap(({ keyword }) => keyword ?? [])]);
  return new Map(
    [...keywords].map((keyword) => {
      const own = tried.filter((check) => check.keyword === keyword);
      const places = (...verdicts: Check["verdict"][]) =>
        own.filter(({ verdict }) => verdicts.includes(verdict)).map(({ pointer, name }) => pointer ?? name);
      const checked = new Set(places("passed", "failed"));
      // Rejected in one content type and not looked at in another: it was checked.
      const blind = new Set(places("blind spot").filter((place) => !checked.has(place)));
      const known = new Set([...(stated.get(keyword) ?? []), ...places("skipped")]);
      const missing = [...known].filter((place) => !checked.has(place) && !blind.has(place)).length;
      return [keyword, { checked: checked.size, blind: blind.size, missing }];
    }),
  );
}

/** Where the contract states a keyword that no check of this run breaks. */
export function unbrokenPlaces(stated: StatedKeywords, checks: readonly Check[]): UnbrokenPlace[] {
  const tried = new Set(
    checks
      .filter(({ group, verdict }) => group === "keywords" && verdict !== "skipped")
      .map(({ keyword, pointer }) => `${keyword} ${pointer}`),
  );
  return [...stated].flatMap(([keyword, pointers]) =>
    [...pointers].filter((pointer) => !tried.has(`${keyword} ${pointer}`)).map((pointer) => ({ keyword, pointer })),
  );
}

export function sumOfCoverage(parts: Iterable<KeywordCoverage>): KeywordCoverage {
  const sum = { checked: 0, blind: 0, missing: 0 };
  for (const { checked, blind, missing } of parts) {
    sum.checked += checked;
    sum.blind += blind;
    sum.missing += missing;
  }
  return sum;
}
