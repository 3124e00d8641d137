// Reads one OpenAPI document (the block of a page, or a whole file) and finds everything the update cannot work with.
// It must never fix anything, and every problem names the line on which it stands in the page.

import { LineCounter, parseDocument, type YAMLError } from "yaml";
import { givenId, operationIdOf } from "../bundle/spelling.js";
import { isMethod, METHODS } from "../openapi/document.js";
import { credentialOfScheme, SCHEMES } from "../openapi/extensions.js";
import { asObject, isObject, type Json, type JsonObject, memberAt, tokensOf } from "../openapi/json.js";
import { listRefs } from "../openapi/refs.js";
import { SUPPORTED, versionProblem } from "../openapi/version.js";
import { offsetOf } from "../openapi/yaml.js";
import type { Problem } from "./problem.js";

export interface ReadOperation {
  readonly id: string;
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  readonly line: number;
  readonly value: JsonObject;
}

export interface ReadDocument {
  readonly document: JsonObject;
  readonly operations: readonly ReadOperation[];
  /** The line, in the page, of the place that the tokens lead to, or of the nearest place above it. */
  lineOf(tokens: readonly string[]): number;
}

/** Reads `text`, whose first line is line `firstLine` of `page`. The document is undefined when it has a problem. */
export function readDocument(page: string, text: string, firstLine = 1): { read?: ReadDocument; problems: Problem[] } {
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter, prettyErrors: false, version: "1.2", merge: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const faults: YAMLError[] = [...parsed.errors, ...parsed.warnings];
  if (faults.length > 0) {
    // After the first that breaks the structure, the parser only guesses.
    const twice = faults.filter(({ code }) => code === "DUPLICATE_KEY");
    const shown = twice.length === faults.length ? twice : faults.slice(0, 1);
    return { problems: shown.map((fault) => yamlProblem(page, text, fault, counter, firstLine)) };
  }
  let document: Json;
  try {
    document = parsed.toJS() as Json;
  } catch (cause) {
    // Too many aliases, or one that leads nowhere.
    return { problems: [{ page, line: firstLine, wrong: `the YAML cannot be read: ${messageOf(cause)}` }] };
  }
  if (!isObject(document)) {
    return {
      problems: [{ page, line: firstLine, wrong: "this is not an OpenAPI document", right: "an object is expected" }],
    };
  }
  const lineOf = (tokens: readonly string[]): number => lineAt(offsetOf(parsed, tokens));
  const problem = (tokens: readonly string[], wrong: string, right?: string): Problem => {
    return { page, line: lineOf(tokens), wrong, right };
  };
  const version = versionProblem(document);
  // In a document of an unknown version nothing else can be checked.
  if (version) return { problems: [problem(version.at, version.wrong, SUPPORTED)] };
  const { operations, problems } = operationsOf(document, lineOf, problem);
  problems.push(...schemeProblems(document, problem), ...refProblems(document, problem));
  return problems.length > 0 ? { problems } : { read: { document, operations, lineOf }, problems };
}

type Report = (tokens: readonly string[], wrong: string, right?: string) => Problem;

function yamlProblem(page: string, text: string, fault: YAMLError, counter: LineCounter, firstLine: number): Problem {
  const { line } = counter.linePos(fault.pos[0]);
  const shown = text.split("\n")[line - 1]?.trim() ?? "";
  const wrong =
    fault.code === "DUPLICATE_KEY" ? "the same key stands twice in one object" : `broken YAML: ${fault.message}`;
  return {
    page,
    line: line + firstLine - 1,
    wrong,
    details: shown ? [`the line reads: ${shown.slice(0, 100)}`] : undefined,
  };
}

function operationsOf(
  document: JsonObject,
  lineOf: (tokens: readonly string[]) => number,
  problem: Report,
): { operations: ReadOperation[]; problems: Problem[] } {
  const operations: ReadOperation[] = [];
  const problems: Problem[] = [];
  const paths = asObject(document["paths"]);
  if (Object.keys(paths).length === 0) problems.push(problem(["paths"], "the document has no operation"));
  for (const [path, item] of Object.entries(paths)) {
    const at = ["paths", path];
    if (!/^\/[^\s'"\\?#]*$/.test(path)) {
      problems.push(
        problem(at, `${JSON.stringify(path)} is not a path`, "a path starts with / and has no quotes or spaces"),
      );
      continue;
    }
    if (!isObject(item)) {
      problems.push(problem(at, `${path} holds no operations`, "an object of methods is expected"));
      continue;
    }
    for (const [member, value] of Object.entries(item)) {
      if (/^(parameters|summary|description|servers|x-.*)$/.test(member)) continue;
      if (!isMethod(member) || !isObject(value)) {
        const right = `only parameters and ${METHODS.join(", ")} are read here`;
        problems.push(problem([...at, member], `${path} has a member ${member} that is not an operation`, right));
        continue;
      }
      problems.push(
        ...operationProblems(`${member.toUpperCase()} ${path}`, value, [...at, member], document["security"], problem),
      );
      const id = givenId(value) ?? operationIdOf(member, path);
      operations.push({ id, method: member, path, line: lineOf([...at, member]), value });
    }
  }
  return { operations, problems };
}

function operationProblems(
  name: string,
  operation: JsonObject,
  at: string[],
  inherited: Json | undefined,
  problem: Report,
): Problem[] {
  const problems: Problem[] = [];
  if (Object.keys(asObject(operation["responses"])).length === 0) {
    problems.push(problem([...at, "responses"], `${name} has no responses`, "responses lists at least one"));
  }
  const security = operation["security"] ?? inherited;
  const names = Array.isArray(security) ? security.flatMap((entry) => Object.keys(asObject(entry))) : [];
  if (
    names.length === 0 ||
    (Array.isArray(security) && security.some((entry) => Object.keys(asObject(entry)).length === 0))
  ) {
    const right = "each operation lists the schemes that it takes, or the SDK cannot know its credential";
    problems.push(problem([...at, "security"], `${name} can be called without a security scheme`, right));
  }
  return problems;
}

function schemeProblems(document: JsonObject, problem: Report): Problem[] {
  const problems: Problem[] = [];
  const declared = asObject(asObject(document["components"])["securitySchemes"]);
  const right = `known are ${Object.keys(SCHEMES).join(", ")}; add a new one to SCHEMES in scripts/openapi/extensions.ts`;
  for (const scheme of Object.keys(declared)) {
    if (credentialOfScheme(scheme)) continue;
    const at = ["components", "securitySchemes", scheme];
    problems.push(problem(at, `the security scheme ${scheme} is not known to us`, right));
  }
  for (const [path, item] of Object.entries(asObject(document["paths"]))) {
    for (const [method, operation] of Object.entries(asObject(item))) {
      const security = asObject(operation)["security"];
      if (!Array.isArray(security)) continue;
      for (const [index, entry] of security.entries()) {
        for (const scheme of Object.keys(asObject(entry))) {
          if (Object.hasOwn(declared, scheme)) continue;
          const wrong = `security names ${scheme}, which components.securitySchemes does not declare`;
          problems.push(problem(["paths", path, method, "security", String(index)], wrong));
        }
      }
    }
  }
  return problems;
}

function refProblems(document: JsonObject, problem: Report): Problem[] {
  return listRefs(document).flatMap(({ at, ref }) => {
    const tokens = [...tokensOf(at), "$ref"];
    if (!ref.startsWith("#/")) {
      return [problem(tokens, `$ref leads out of the page, to ${ref}`, "what it means must stand in the same block")];
    }
    if (!/^#\/components\/[^/]+\/[^/]+/.test(ref)) {
      return [problem(tokens, `$ref leads to ${ref}`, "only components (#/components/section/name) are referred to")];
    }
    if (memberAt(document, tokensOf(ref)) === undefined) {
      return [problem(tokens, `$ref leads to ${ref}, which does not exist here`)];
    }
    return [];
  });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
