// The operations of the contract that is served, with what the mock has to know of each.

import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import { components } from "../../generated/schemas.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { didYouMean } from "../errors/nearest.js";
import type { CheckOptions } from "../plugins/validate/schema-check.js";
import type { CredentialName } from "../transport/operation.js";
import { findOperation } from "../transport/operation.js";
import type { MockOperation } from "./types.js";

export interface ServedOperation extends MockOperation {
  /** What the contract accepts; undefined when it requires none, or a kind that the mock does not know. */
  readonly credentials: ReadonlySet<CredentialName> | undefined;
  /** Issues tokens: its request and its response are secret as a whole. */
  readonly secret: boolean;
  /** What the sources of the contract disagree on. */
  readonly tolerated: readonly Tolerated[];
  readonly source: IHttpOperation;
}

/** What the contract rules out and one of its sources shows. */
export interface Tolerated {
  /** Default: in the body. */
  readonly where?: "query";
  readonly pointer: string;
  /** What may stand there in the body; without it nothing does. */
  readonly value?: unknown;
  /** Which source says what. */
  readonly reason: string;
}

export interface Match {
  readonly operation: ServedOperation;
  /** By name, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** How values of an operation are shown and checked. */
export function checkOptionsOf({ secret }: ServedOperation, direction: "request" | "response"): CheckOptions {
  return { direction, components, unknownMembers: true, unknownValues: false, hidden: secret };
}

/** The business that a request is about, in lower case. */
export function businessOf({ parameters }: Match): string | undefined {
  return parameters["business_id"]?.toLowerCase();
}

/** Whether the contract has a response with this status; `default` stands for errors. */
export function isDocumented({ source }: ServedOperation, status: number): boolean {
  const codes = source.responses.map(({ code }) => code);
  return (
    codes.includes(String(status)) ||
    codes.includes(`${Math.floor(status / 100)}XX`) ||
    (status >= 300 && codes.includes("default"))
  );
}

export function servedOperation(source: IHttpOperation): ServedOperation {
  const method = source.method.toUpperCase();
  const evidence = evidenceOf(source.extensions);
  return {
    id: source.iid ?? `${method} ${source.path}`,
    method,
    path: source.path,
    deprecated: source.deprecated ?? false,
    ...(evidence && { evidence }),
    tags: (source.tags ?? []).map(({ name }) => name),
    credentials: credentialsOf(source),
    // Another edition of Thredfi's contract may not say it yet.
    secret: (source.extensions?.["x-thredfi-secret"] ?? findOperation(method, source.path)?.secret) === true,
    tolerated: (source.extensions?.["x-thredfi-tolerated"] ?? []) as readonly Tolerated[],
    source,
  };
}

function evidenceOf(extensions: Record<string, unknown> | undefined): MockOperation["evidence"] {
  const level = (extensions?.["x-thredfi-evidence"] as { level?: unknown } | undefined)?.level;
  return level === "published" || level === "documented" || level === "reconstructed" ? level : undefined;
}

/** By the names of schemes in the contract; a bearer scheme with another name accepts every token. */
const BY_NAME: Readonly<Record<string, readonly CredentialName[]>> = {
  BasicAuth: ["basic"],
  PartnerJWT: ["partner"],
  BearerUnscoped: ["partner"],
  BearerBusinessScoped: ["business"],
};

function credentialsOf({ security = [], extensions }: IHttpOperation): ReadonlySet<CredentialName> | undefined {
  // An alternative without a scheme: the contract requires nothing.
  if (security.length === 0 || security.some((schemes) => schemes.length === 0)) return undefined;
  const found = new Set<CredentialName>();
  for (const scheme of security.flat()) {
    const names = credentialsOfScheme(scheme);
    // Not in the Authorization header: only Prism can tell.
    if (!names) return undefined;
    for (const name of names) found.add(name);
  }
  // The credential that the SDK uses may be documented elsewhere than the schemes.
  const preferred = extensions?.["x-thredfi-credential"];
  if (preferred === "basic" || preferred === "partner" || preferred === "business") found.add(preferred);
  return found;
}

function credentialsOfScheme(scheme: HttpSecurityScheme): readonly CredentialName[] | undefined {
  if (scheme.type === "apiKey" || scheme.type === "mutualTLS") return undefined;
  const named = Object.hasOwn(BY_NAME, scheme.key) ? BY_NAME[scheme.key] : undefined;
  if (named) return named;
  if (scheme.type !== "http") return ["partner", "business"];
  if (scheme.scheme === "basic") return ["basic"];
  return scheme.scheme === "bearer" ? ["partner", "business"] : undefined;
}

/** The values of the parameters in the path of a request. */
export function pathParameters({ path: template }: ServedOperation, path: string): Record<string, string> {
  const [names, pattern] = [[] as string[], [] as string[]];
  for (const [index, part] of template.split(/\{([^{}]+)\}/).entries()) {
    if (index % 2 === 1) names.push(part);
    pattern.push(index % 2 === 1 ? "([^/]*)" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  }
  const [, ...values] = new RegExp(`^${pattern.join("")}$`).exec(path) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? "")]));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** @throws ThredfiConfigError that names the nearest operation */
export function operationNamed(operations: readonly ServedOperation[], operationId: string): ServedOperation {
  const ids = operations.map(({ id }) => id);
  const operation = operations[ids.indexOf(operationId)];
  if (operation) return operation;
  const near = didYouMean(String(operationId), ids);
  throw new ThredfiConfigError("operationId", `the contract has no operation ${JSON.stringify(operationId)}.${near}`);
}
