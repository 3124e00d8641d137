// Writes generated/types.ts: the contract's types by openapi-typescript, each schema under its own name, which is what an
// editor shows. Adds open lists of values, which that tool leaves out. Evidence is on the resource methods, not here again.

import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  type SchemaObject,
} from "../openapi/document.js";
import type { Evidence } from "../openapi/extensions.js";
import { reachedFrom } from "../openapi/refs.js";
import { HEADER } from "./header.js";

const { factory, SyntaxKind } = ts;

export async function generateTypes(document: ContractDocument): Promise<string> {
  const described = structuredClone(document);
  describe(described, document);
  const sent = schemasIn(document, ({ parameters, requestBody }) => [parameters, requestBody]);
  const received = schemasIn(document, ({ responses }) => responses);
  for (const { parameters } of listOperations(described)) takeDates(parameters);
  for (const name of sent) if (!received.has(name)) takeDates(described.components?.schemas?.[name]);
  const nodes = await openapiTS(described as unknown as Parameters<typeof openapiTS>[0], {
    // A member with a default may be left out of a request; only `required` decides.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openList(schema as SchemaObject) ?? dateOrText(schema as SchemaObject),
  });
  const schemas = nodes.flatMap(takeSchemas).map((node) => (sent.has(node.name.text) ? takeUndefined(node) : node));
  const text = astToString([...schemas, ...nodes.filter((node) => !isEmpty(node)).map(takeUndefinedQuery)]);
  return (
    HEADER +
    UNKNOWN_VALUE +
    text
      .replace(/components\["schemas"\]\["(\w+)"\]/g, "$1")
      // Markdown takes four spaces for code.
      .replace(/^( *\*) {5}/gm, "$1 ")
      .replace(/^ *\* @enum .*\n/gm, "")
  );
}

/** The schemas of `components`, declared one by one; `Invoice: Invoice` is what is left of each there. */
function takeSchemas(node: ts.Node): (ts.InterfaceDeclaration | ts.TypeAliasDeclaration)[] {
  const schemas = ts.isInterfaceDeclaration(node) && node.name.text === "components" ? node.members[0] : undefined;
  if (!schemas || !ts.isPropertySignature(schemas) || !schemas.type || !ts.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || !member.type) return [];
    const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
    const declaration = ts.isTypeLiteralNode(member.type)
      ? factory.createInterfaceDeclaration(modifiers, member.name, undefined, undefined, member.type.members)
      : factory.createTypeAliasDeclaration(modifiers, member.name, undefined, member.type);
    ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
    ts.setSyntheticLeadingComments(member, undefined);
    Object.assign(member, { type: factory.createTypeReferenceNode(member.name) });
    return [declaration];
  });
}

/** `webhooks` and `$defs`, of which the contract has none. */
function isEmpty(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}

/** An enum, for TypeScript compares any other subtype of string with every text. */
const UNKNOWN_VALUE = `/**
 * A value of an open list that the contract does not know. It arrives as any text does; to send one, or to compare with one,
 * say so: \`"new_value" as UnknownValue\`. A type: there is no such object.
 */
export declare enum UnknownValue {
    unknown = "a value that the contract does not know"
}
`;

/** `"a" | "b" | UnknownValue`: an unknown value still arrives, and a known one that is misspelt does not compile. */
function openList(schema: SchemaObject): ts.TypeNode | undefined {
  const known = schema["x-extensible-enum"];
  if (!known) return undefined;
  return factory.createUnionTypeNode([
    ...known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value, false))),
    factory.createTypeReferenceNode("UnknownValue"),
    ...(schema.nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/** The schemas that a part of the operations leads to, by name. */
function schemasIn(document: ContractDocument, part: (entry: ContractOperation) => unknown): Set<string> {
  const reached = reachedFrom(document, listOperations(document).map(part));
  return new Set([...reached].map((id) => id.replace("schemas/", "")));
}

/** Marks what may be given as a `Date`. */
function takeDates(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const { format } = node as SchemaObject;
  if (format === "date" || format === "date-time") Object.assign(node, { "x-date": true });
  for (const [key, child] of Object.entries(node)) if (!VALUES.includes(key)) takeDates(child);
}

function dateOrText(schema: SchemaObject & { "x-date"?: true }): ts.TypeNode | undefined {
  if (!schema["x-date"]) return undefined;
  return factory.createUnionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createTypeReferenceNode("Date"),
    ...(schema.nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/** Lets every optional member be `undefined`, for projects with `exactOptionalPropertyTypes`. */
function takeUndefined<Node extends ts.Node>(node: Node): Node {
  const visit = (child: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(child, visit, undefined);
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
    const type = factory.createUnionTypeNode([
      visited.type,
      factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword),
    ]);
    return factory.updatePropertySignature(visited, undefined, visited.name, visited.questionToken, type);
  };
  return ts.visitEachChild(node, visit, undefined);
}

/** The same for the members of each query. */
function takeUndefinedQuery(node: ts.Node): ts.Node {
  const visit = (child: ts.Node): ts.Node =>
    ts.isPropertySignature(child) &&
    ts.isIdentifier(child.name) &&
    child.name.text === "query" &&
    child.type?.kind === SyntaxKind.TypeLiteral
      ? factory.updatePropertySignature(child, undefined, child.name, child.questionToken, takeUndefined(child.type))
      : ts.visitEachChild(child, visit, undefined);
  return visit(node);
}

/** Values of the API, not parts of the contract. */
const VALUES = ["example", "examples", "default", "enum"];

/**
 * Makes a title of every description, for openapi-typescript prints titles as they are and descriptions behind a tag. What
 * was inferred is added to it; a reference says what it refers to.
 */
function describe(node: object, document: ContractDocument): void {
  const { title, summary, description, $ref, "x-thredfi-inferred": inferred } = node as Record<string, unknown>;
  const target = document.components?.schemas?.[String($ref).replace("#/components/schemas/", "")];
  const texts = [title, summary, description ?? target?.description, inferred && `Inferred: ${inferred}`];
  const text = paragraphs(...texts.map((part) => (typeof part === "string" ? part : undefined)));
  if (text) Object.assign(node, { title: text, summary: undefined, description: undefined });
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === "object" && child !== null && !VALUES.includes(key) && !key.startsWith("x-")) {
      describe(child, document);
    }
  }
}

/** The evidence of one operation as a sentence or a short list. */
export function evidenceText(evidence: Evidence): string {
  const source = evidence.sources[0] ?? "an unnamed source";
  const head = {
    published: `Evidence: published on ${source}`,
    documented: `Evidence: documented on ${source}`,
    reconstructed: `Evidence: reconstructed from the docs page ${source}`,
  }[evidence.level];
  const inferred = evidence.inferred ?? [];
  if (inferred.length === 0) return `${head}.`;
  return [`${head}. Inferred:`, ...inferred.map((part) => `- ${part}`)].join("\n");
}

function paragraphs(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part?.trim()).join("\n\n");
}
