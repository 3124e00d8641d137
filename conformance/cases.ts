// A case is one call of one operation and the response that is asked for. The base cases of an operation are derived here
// from the contract: each documented response, credential and request content type. Everything else varies one of these.

import {
  type ContractDocument,
  type ContractOperation,
  type MediaTypeObject,
  resolve,
} from "../scripts/openapi/document.js";
import { type CredentialName, credentialOfScheme } from "../scripts/openapi/extensions.js";
import { parameterValue, schemaValue } from "./example-values.js";

export interface Case {
  readonly operation: ContractOperation;
  readonly name: string;
  /** The status the mock is asked for (`Prefer: code=`). */
  readonly status: number;
  readonly credential: CredentialName;
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly body: unknown;
  readonly contentType: string | undefined;
  /** What else the mock is asked for, as in a `Prefer` header, for instance `dynamic=true`. */
  readonly prefer?: string;
}

/** A status that no operation documents, to ask for the `default` response. */
export const UNDOCUMENTED_STATUS = 418;

/** The call with required parameters only, with the first documented success as its response. */
export function baseCase(document: ContractDocument, operation: ContractOperation): Case {
  const credential = operation.operation["x-thredfi-credential"];
  if (!credential) throw new Error(`${operation.id} has no x-thredfi-credential`);
  const status = statusesOf(operation).find((documented) => documented < 300);
  if (status === undefined) throw new Error(`${operation.id} documents no success`);
  const [content] = Object.entries(operation.requestBody?.content ?? {});
  const required = (place: string) => parametersIn(document, operation, place, true);
  return {
    operation,
    name: `response ${status}`,
    status,
    credential,
    path: Object.fromEntries(Object.entries(required("path")).map(([name, value]) => [name, String(value)])),
    query: required("query"),
    header: required("header"),
    contentType: content?.[0],
    body: content && bodyOf(document, content[1]),
  };
}

/** The path of an operation with these values in it. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

/** The documented statuses; `default` stands as one that nothing documents. */
export function statusesOf(operation: ContractOperation): number[] {
  return Object.keys(operation.responses).map((status) =>
    status === "default" ? UNDOCUMENTED_STATUS : Number(status),
  );
}

/** The values of the parameters in one place, by name. */
export function parametersIn(
  document: ContractDocument,
  operation: ContractOperation,
  place: string,
  onlyRequired = false,
): Record<string, unknown> {
  return Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === place && (!onlyRequired || parameter.required))
      .map((parameter) => [parameter.name, parameterValue(document, parameter)]),
  );
}

/** Each documented response with each documented credential and each request content type. */
export function casesOf(document: ContractDocument, operation: ContractOperation): Case[] {
  const base = baseCase(document, operation);
  const contents = Object.entries(operation.requestBody?.content ?? {}).map(([contentType, media]) => ({
    contentType,
    body: bodyOf(document, media),
  }));
  const bodies = contents.length > 0 ? contents : [{ contentType: undefined, body: undefined }];
  return [base.credential, ...alternatives(operation, base.credential)].flatMap((credential) =>
    bodies.flatMap((body, nth) =>
      statusesOf(operation).map((status) => ({
        ...base,
        ...body,
        credential,
        status,
        name: [
          `response ${status}`,
          ...(credential === base.credential ? [] : [`with the ${credential} credential`]),
          ...(nth === 0 ? [] : [`to ${body.contentType}`]),
        ].join(" "),
      })),
    ),
  );
}

/** The documented credentials besides the default one. */
export function alternatives(operation: ContractOperation, credential: CredentialName): CredentialName[] {
  const documented = operation.security.flatMap((requirement) => Object.keys(requirement)).map(credentialOfScheme);
  return [...new Set(documented)].filter((name): name is CredentialName => name !== undefined && name !== credential);
}

/** The first example of the body, else a value made from its schema. */
export function bodyOf(document: ContractDocument, media: MediaTypeObject): unknown {
  if (media.example !== undefined) return media.example;
  const [first] = Object.values(media.examples ?? {});
  if (first) return resolve(document, first).value;
  return schemaValue(document, media.schema ?? {});
}
