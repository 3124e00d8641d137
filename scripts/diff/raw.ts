// The raw difference by api-smart-diff, for what our own comparison does not read: texts, examples, and every keyword that
// no rule speaks of, so that nothing that differs goes unsaid. The library's own verdicts are not used
// (docs/decisions/0010-raw-difference.md).

import { apiDiff } from "api-smart-diff";
import { type ContractDocument, isMethod, METHODS } from "../openapi/document.js";
import { type Json, memberAt, pointer, sameJson, tokensOf } from "../openapi/json.js";
import { reachedFrom } from "../openapi/refs.js";
import type { Direction, Found } from "./change.js";

type Path = readonly (string | number)[];

/** What our rules make of a place: `read` by our own comparison, text for people, or nothing at all. */
type Reading = { readonly as: "docs" | "header" | "unread"; readonly length: number } | undefined;

const DOCS =
  /^(?:description|summary|title|example|examples|externalDocs|x-thredfi-(?:inferred|credential-reason|evidence))$/;
const EVIDENCE = "x-thredfi-evidence";
const READ_IN = {
  operation: /^(?:operationId|tags|deprecated|parameters|security|x-thredfi-(?:credential|repeat))$/,
  parameter: /^(?:name|in|required|deprecated)$/,
  schema:
    /^(?:\$ref|const|type|format|nullable|enum|required|default|readOnly|writeOnly|deprecated|x-extensible-enum|pattern|multipleOf|uniqueItems|(?:exclusive)?(?:Min|Max)imum|minimum|maximum|(?:min|max)(?:Length|Items|Properties))$/,
};

export function rawDifference(before: ContractDocument, after: ContractDocument): Found[] {
  // It moves the parameters of a path into its operations, in the documents it is given: so it is given copies.
  const copies = [structuredClone(before), structuredClone(after)] as const;
  dropUnchanged(...copies);
  const diffs = apiDiff(...copies, {
    // Its sentences are not used, and making them fails for a member with the name `constructor`.
    annotateHook: () => "",
  });
  const found = new Map<string, Found>();
  for (const { action, path } of diffs) {
    const reading = readDocument(path.map(String));
    if (!reading) continue;
    const [first, second] = action === "remove" ? [before, after] : [after, before];
    const place = path.slice(0, reading.length);
    let home = trace(first, place) ?? trace(second, place);
    const values = { before: home && memberAt(before, home), after: home && memberAt(after, home) };
    if (values.before === undefined && values.after === undefined) home = undefined;
    // A header that comes is nothing to callers; one that goes, or changes, may be.
    const as = reading.as === "header" && values.before !== undefined ? "unread" : reading.as;
    // The level of evidence is compared with the operation.
    if (place.at(-1) === EVIDENCE && memberAt(values.before, ["level"]) !== memberAt(values.after, ["level"])) continue;
    // The library pairs alternatives and lists by their index; what is the same at its own place did not change.
    if (home && sameJson(values.before as Json, values.after as Json)) continue;
    const change = describe(before, after, as, place, home ?? place, values);
    found.set(`${change.operationId} ${change.kind} ${change.pointer}`, change);
  }
  return [...found.values()];
}

/** Takes out what is the same on both sides, with all that it uses: the comparison takes seconds otherwise. */
function dropUnchanged(before: ContractDocument, after: ContractDocument): void {
  const changed = new Map<string, boolean>();
  const isChanged = (id: string) => {
    const [section = "", name = ""] = id.split("/");
    const at = ["components", section, name];
    const known = changed.get(id) ?? !sameJson(memberAt(before, at) as Json, memberAt(after, at) as Json);
    changed.set(id, known);
    return known;
  };
  for (const [path, old] of Object.entries(before.paths)) {
    const now = after.paths[path];
    if (!now || !sameJson(old.parameters as unknown as Json, now.parameters as unknown as Json)) continue;
    for (const method of METHODS) {
      if (!old[method] || !sameJson(old[method] as unknown as Json, now[method] as unknown as Json)) continue;
      if ([...reachedFrom(before, [old.parameters, old[method]])].some(isChanged)) continue;
      delete old[method];
      delete now[method];
    }
  }
  for (const document of [before, after]) {
    const used = reachedFrom(document, document.paths);
    const schemas = document.components?.schemas ?? {};
    for (const name of Object.keys(schemas)) if (!used.has(`schemas/${name}`)) delete schemas[name];
  }
}

function describe(
  before: ContractDocument,
  after: ContractDocument,
  as: "docs" | "header" | "unread",
  place: Path,
  home: Path,
  values: { before: unknown; after: unknown },
): Found {
  // A text is one text, wherever it is shown; what may matter to callers is said for each operation.
  const at = as === "docs" ? home : place;
  const [root, path, method, section] = at.map(String);
  const operation =
    root === "paths" && isMethod(method)
      ? [before, after].map((document) => document.paths[path ?? ""]?.[method as "get"]).find((one) => one)
      : undefined;
  const direction: Direction =
    section === "responses"
      ? "response"
      : section === "parameters" || section === "requestBody"
        ? "request"
        : "operation";
  const schema =
    home[0] === "components" && home[1] === "schemas"
      ? { name: String(home[2]), at: members(home.slice(3, -1)) }
      : undefined;
  const keyword = String(at.at(-1));
  const subject = schema ? `${schema.name} ${schema.at}`.trim() : subjectOf(before, after, home, operation ? 3 : 0);
  const what = values.before === undefined ? "was added" : values.after === undefined ? "was removed" : "changed";
  return {
    operationId: operation?.operationId,
    kind: as === "docs" ? "docs-changed" : as === "header" ? "header-added" : "not-classified",
    direction,
    pointer: pointer(...at),
    text: `${subject ? `${subject}: ` : ""}${as === "header" && keyword !== "headers" ? "header " : ""}${keyword} ${what}`,
    ...(values.before !== undefined && { before: values.before }),
    ...(values.after !== undefined && { after: values.after }),
    ...(schema && { schema }),
  };
}

/** What people call the place of a change outside of shared schemas. */
function subjectOf(before: ContractDocument, after: ContractDocument, home: Path, from: number): string {
  const parts = home.slice(from, -1);
  const index = parts.indexOf("parameters");
  if (index < 0) return parts.join(" ");
  const list = home.slice(0, from + index + 2);
  const { name } = (memberAt(before, list) ?? memberAt(after, list) ?? {}) as { name?: string };
  return ["parameter", name ?? parts[index + 1], ...parts.slice(index + 2)].join(" ");
}

/** The members of a schema that a pointer leads through. */
function members(parts: Path): string {
  let text = "";
  for (let index = 0; index < parts.length; index++) {
    if (parts[index] === "properties") text += `/${parts[++index]}`;
    else if (parts[index] === "items" || parts[index] === "additionalProperties") text += "/*";
    else index++;
  }
  return text;
}

/** The same place in the document itself, with `$ref` followed; undefined when the library made the place up. */
function trace(document: ContractDocument, path: Path): Path | undefined {
  let home: (string | number)[] = [];
  let node: unknown = document;
  for (let index = 0; index < path.length; index++) {
    for (let hops = 0; hops < 32; hops++) {
      const ref = (node as { $ref?: unknown } | undefined)?.$ref;
      if (typeof ref !== "string") break;
      home = tokensOf(ref);
      node = memberAt(document, home);
    }
    const key = path[index] as string | number;
    const next = memberAt(node, [key]);
    // Keywords beside allOf are shown by the library as one more member of it.
    if (key === "allOf" && memberAt(next, [path[index + 1] ?? 0]) === undefined && index + 2 < path.length) {
      index++;
      continue;
    }
    if (next === undefined) {
      // The last part may be what the other document has and this one lacks.
      if (index < path.length - 1) return undefined;
    }
    node = next;
    home = [...home, key];
  }
  return home;
}

type Reader = (path: readonly string[], index: number) => Reading;

const at = (as: "docs" | "header" | "unread", index: number): Reading => ({ as, length: index + 1 });

/** Text, or what no rule reads: the keyword at `index` decides. */
const other: Reader = (path, index) => at(DOCS.test(path[index] ?? "") ? "docs" : "unread", index);

function readDocument(path: readonly string[]): Reading {
  const [root, second, third, fourth] = path;
  switch (root) {
    case "paths":
      if (third === undefined) return undefined;
      if (isMethod(third)) return readOperation(path, 3);
      return third === "parameters" ? readList(path, 3, readParameter) : other(path, 2);
    case "components":
      // Schemas are compared where they are used, or as a whole (components.ts); so are parameters, responses, examples.
      if (second !== "securitySchemes" || third === undefined || fourth === undefined) return undefined;
      return other(path, 3);
    case "servers":
      return path[2] === "description" ? at("docs", 2) : undefined;
    case "security":
      return undefined;
    case "openapi":
    case "info":
    case "tags":
      return at("docs", root === "info" && second !== undefined ? 1 : 0);
    default:
      return other(path, 0);
  }
}

const readList = (path: readonly string[], index: number, read: Reader): Reading =>
  path[index] === undefined || path[index + 1] === undefined ? undefined : read(path, index + 1);

const readOperation: Reader = (path, index) => {
  const key = path[index];
  if (key === undefined) return undefined;
  if (key === EVIDENCE) return path[index + 1] === "level" ? undefined : at("docs", index);
  if (key === "parameters") return readList(path, index + 1, readParameter);
  if (key === "requestBody") return readBody(path, index + 1);
  if (key === "responses") return readList(path, index + 1, readResponse);
  return READ_IN.operation.test(key) ? undefined : other(path, index);
};

const readParameter: Reader = (path, index) => {
  const key = path[index];
  if (key === undefined || READ_IN.parameter.test(key)) return undefined;
  return key === "schema" ? readSchema(path, index + 1) : other(path, index);
};

const readBody: Reader = (path, index) => {
  const key = path[index];
  if (key === undefined || key === "required") return undefined;
  return key === "content" ? readList(path, index + 1, readMedia) : other(path, index);
};

const readResponse: Reader = (path, index) => {
  const key = path[index];
  if (key === "headers") {
    // The difference of a header that is only there now ends with its name, or with all of them.
    if (path[index + 2] !== undefined) return other(path, index + 2);
    return at("header", path[index + 1] === undefined ? index : index + 1);
  }
  return readBody(path, index);
};

const readMedia: Reader = (path, index) => {
  if (path[index] === undefined) return undefined;
  return path[index] === "schema" ? readSchema(path, index + 1) : other(path, index);
};

const readSchema: Reader = (path, index) => {
  const key = path[index];
  if (key === undefined || READ_IN.schema.test(key)) return undefined;
  if (key === "items" || key === "additionalProperties") return readSchema(path, index + 1);
  if (key === "properties" || key === "allOf" || key === "anyOf" || key === "oneOf") {
    return path[index + 1] === undefined ? undefined : readSchema(path, index + 2);
  }
  return other(path, index);
};
