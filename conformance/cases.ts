// The cases of the suite, derived from the contract: every documented answer of every operation, with its default
// credential, and its success once more with each other documented credential and each request content type.

import {
  type ContractDocument,
  type ContractOperation,
  type CredentialName,
  credentialOfScheme,
  listOperations,
  type MediaTypeObject,
  resolve,
} from "../scripts/contract/document.js";
import { parameterValue, schemaValue } from "./values.js";

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
}

/** A status that no operation documents, to ask for the `default` answer. */
const UNDOCUMENTED_STATUS = 418;

export function deriveCases(document: ContractDocument): Case[] {
  return listOperations(document).flatMap((operation) => casesOf(document, operation));
}

function casesOf(document: ContractDocument, operation: ContractOperation): Case[] {
  const credential = operation.operation["x-thredfi-credential"];
  if (!credential) throw new Error(`${operation.id} has no x-thredfi-credential`);
  const statuses = Object.keys(operation.responses).map((status) =>
    status === "default" ? UNDOCUMENTED_STATUS : Number(status),
  );
  const success = statuses.find((status) => status < 300);
  if (success === undefined) throw new Error(`${operation.id} documents no success`);

  const content = Object.entries(operation.requestBody?.content ?? {});
  const base = {
    operation,
    credential,
    path: Object.fromEntries(inPlace("path").map(([name, value]) => [name, String(value)])),
    query: Object.fromEntries(inPlace("query", true)),
    header: Object.fromEntries(inPlace("header", true)),
    contentType: content[0]?.[0],
    body: content[0] && bodyOf(document, content[0][1]),
  };

  function inPlace(place: string, onlyRequired = false): [string, unknown][] {
    return operation.parameters
      .filter((parameter) => parameter.in === place && (!onlyRequired || parameter.required))
      .map((parameter) => [parameter.name, parameterValue(document, parameter)]);
  }

  const optional = operation.parameters.some((parameter) => parameter.in !== "path" && !parameter.required);
  const everyParameter = {
    ...base,
    status: success,
    query: Object.fromEntries(inPlace("query")),
    header: Object.fromEntries(inPlace("header")),
    name: `answers ${success} with every parameter`,
  };

  return [
    ...(optional ? [everyParameter] : []),
    ...statuses.map((status) => ({ ...base, status, name: `answers ${status}` })),
    ...alternatives(operation, credential).map((other) => ({
      ...base,
      status: success,
      credential: other,
      name: `answers ${success} with the ${other} credential`,
    })),
    ...content.slice(1).map(([contentType, media]) => ({
      ...base,
      status: success,
      contentType,
      body: bodyOf(document, media),
      name: `answers ${success} to ${contentType}`,
    })),
  ];
}

function alternatives(operation: ContractOperation, credential: CredentialName): CredentialName[] {
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
