// Writes generated/types.ts: the contract's types by openapi-typescript.
// Adds what that tool leaves out: evidence in the doc comments, and open lists of values that keep their completions.

import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { type ContractDocument, listOperations, type SchemaObject } from "../openapi/document.js";
import type { Evidence } from "../openapi/extensions.js";
import { HEADER } from "./header.js";

export async function generateTypes(document: ContractDocument): Promise<string> {
  const annotated = annotate(structuredClone(document));
  const nodes = await openapiTS(annotated as unknown as Parameters<typeof openapiTS>[0], {
    // A member with a default may be left out of a request; only `required` decides.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openList(schema as SchemaObject),
  });
  return HEADER + astToString(nodes);
}

/** `"a" | "b" | (string & {})`: the known values are offered, an unknown one still type-checks. */
function openList(schema: SchemaObject): ts.TypeNode | undefined {
  const known = schema["x-extensible-enum"];
  if (!known) return undefined;
  const { factory, SyntaxKind } = ts;
  const members: ts.TypeNode[] = known.map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(value, false)),
  );
  members.push(
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
  );
  if (schema.nullable) members.push(factory.createLiteralTypeNode(factory.createNull()));
  return factory.createUnionTypeNode(members);
}

/** Puts evidence into the descriptions, so that an editor shows on hover what was read and what was inferred. */
function annotate(document: ContractDocument): ContractDocument {
  for (const { operation } of listOperations(document)) {
    const evidence = operation["x-thredfi-evidence"];
    if (evidence) operation.description = join(operation.description, evidenceText(evidence));
  }
  for (const schema of Object.values(document.components?.schemas ?? {})) annotateSchema(schema);
  return document;
}

function annotateSchema(schema: SchemaObject): void {
  const inferred = schema["x-thredfi-inferred"];
  if (inferred) schema.description = join(schema.description, `Inferred: ${inferred}`);
  for (const child of [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []),
  ]) {
    annotateSchema(child);
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

function join(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part?.trim()).join("\n\n");
}
