// The operations of the contract that is served, and which of them a request means.

import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import type { CredentialName } from "../client/types.js";
import { nearest } from "../errors/nearest.js";
import type { MockOperation } from "./mock.js";

export interface ServedOperation extends MockOperation {
  /** Names of the path parameters, by segment of the path. */
  readonly segments: readonly Segment[];
  /** The credentials that the contract documents; undefined when it asks for none, or for a kind unknown to the mock. */
  readonly credentials: ReadonlySet<CredentialName> | undefined;
  readonly source: IHttpOperation;
}

interface Segment {
  readonly text: string;
  /** The value of a parameter, in a segment that has one. */
  readonly parameter?: { readonly name: string; readonly pattern: RegExp };
}

export interface Match {
  readonly operation: ServedOperation;
  /** By name, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
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
    segments: source.path.split("/").map(segmentOf),
    credentials: credentialsOf(source),
    source,
  };
}

function segmentOf(text: string): Segment {
  const name = /\{([^{}]+)\}/.exec(text)?.[1];
  if (name === undefined) return { text };
  const [before = "", after = ""] = text.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { text, parameter: { name, pattern: new RegExp(`^${before}(.*)${after}$`, "s") } };
}

function evidenceOf(extensions: Record<string, unknown> | undefined): MockOperation["evidence"] {
  const level = (extensions?.["x-thredfi-evidence"] as { level?: unknown } | undefined)?.level;
  return level === "published" || level === "documented" || level === "reconstructed" ? level : undefined;
}

/** By the names of the contract; a bearer scheme of any other name takes every token. */
const BY_NAME: Readonly<Record<string, readonly CredentialName[]>> = {
  BasicAuth: ["basic"],
  PartnerJWT: ["partner"],
  BearerUnscoped: ["partner"],
  BearerBusinessScoped: ["business"],
};

function credentialsOf({ security = [], extensions }: IHttpOperation): ReadonlySet<CredentialName> | undefined {
  // An alternative without a scheme: the contract asks for nothing.
  if (security.length === 0 || security.some((schemes) => schemes.length === 0)) return undefined;
  const found = new Set<CredentialName>();
  for (const scheme of security.flat()) {
    const names = credentialsOfScheme(scheme);
    // Something besides the Authorization header: Prism alone can tell.
    if (!names) return undefined;
    for (const name of names) found.add(name);
  }
  // The one that the SDK uses may rest on another page than the one that lists the schemes.
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

/** The operation that a request means, as Prism finds it: a path without parameters before one with them. */
export function matchOperation(
  operations: readonly ServedOperation[],
  method: string,
  path: string,
): Match | undefined {
  const parts = path.split("/").map(decoded);
  let best: { match: Match; score: number } | undefined;
  for (const operation of operations) {
    if (operation.method !== method || operation.segments.length !== parts.length) continue;
    const parameters: Record<string, string> = {};
    let score = 0;
    const fits = operation.segments.every(({ text, parameter }, index) => {
      const part = parts[index] ?? "";
      if (!parameter) {
        score++;
        return text === part;
      }
      const value = parameter.pattern.exec(part)?.[1];
      if (value !== undefined) parameters[parameter.name] = value;
      return value !== undefined;
    });
    if (fits && score > (best?.score ?? -1)) best = { match: { operation, parameters }, score };
  }
  return best?.match;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What was most likely meant by a method and path that no operation has, in words. */
export function nearestOperation(operations: readonly ServedOperation[], method: string, path: string): string {
  // Values of parameters say nothing about the path that was meant, so identifiers stand for any.
  const shapeOf = (segments: readonly string[]) => segments.join("/");
  const wanted = shapeOf(path.split("/").map((part) => (/^[\da-f-]*\d[\da-f-]*$/i.test(part) ? "{}" : decoded(part))));
  const byShape = new Map<string, ServedOperation[]>();
  for (const operation of operations) {
    const shape = shapeOf(operation.segments.map(({ text, parameter }) => (parameter ? "{}" : text)));
    byShape.set(shape, [...(byShape.get(shape) ?? []), operation]);
  }
  const shape = byShape.has(wanted) ? wanted : nearest(wanted, byShape.keys());
  const meant = (shape !== undefined && byShape.get(shape)) || [];
  const same = meant.filter((operation) => operation.method === method);
  const named = (same.length > 0 ? same : meant).map((one) => `${one.method} ${one.path} (${one.id})`);
  return named.length > 0 ? named.join(" or ") : "method and path of an operation of the contract";
}
