// Prism inside this process: responds from the examples of a contract, and says where a request or its own response
// differs from the contract. It opens no port and keeps no state.

import { readFileSync, statSync } from "node:fs";
import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpRequest, IHttpResponse, PrismHttpComponents, ProblemJsonError } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { isJson, mediaType } from "../plugins/validate/media-type.js";
import { routesOf } from "./find-route.js";
import { ownContractFile } from "./package-root.js";
import { type PrismPackages, prismPackages } from "./prism-packages.js";
import type { HttpRequest, HttpResponse } from "./server.js";

export interface Prism {
  /** The operations that are served, with every `$ref` resolved. */
  readonly operations: readonly IHttpOperation[];
  /** The operation with this method and path. */
  find(method: string, path: string): IHttpOperation | undefined;
  /** Undefined when the body claims to be JSON and is not. `preferred` wins over the header `Prefer`. */
  respond(request: HttpRequest, preferred?: Preferences): Promise<PrismResult | undefined>;
  /** Where a request differs from the contract. Undefined when its body or path cannot be read. */
  checkRequest(operation: IHttpOperation, request: HttpRequest): readonly PrismViolation[] | undefined;
  /** Where a response differs from what the contract allows. */
  checkResponse(
    operation: IHttpOperation,
    response: Omit<HttpResponse, "text">,
    body: unknown,
  ): readonly PrismViolation[];
}

export interface PrismResult {
  readonly response: HttpResponse;
  readonly violations: readonly PrismViolation[];
}

export interface PrismViolation {
  /** `request` or `response`, then the place in it: ["request", "body", "lines", "0", "quantity"]. */
  readonly location: readonly string[];
  /** 0 for an error, more for less. */
  readonly severity?: number;
  /** A keyword of JSON Schema, or the status of the response that Prism gives: 401, 415. */
  readonly code?: string | number;
  readonly message: string;
}

/** What Prism's response should be like. */
export interface Preferences {
  readonly code?: number;
  /** The name of an example. */
  readonly exampleKey?: string;
  readonly dynamic?: boolean;
  readonly seed?: string;
  /** Respond as if the request kept to the contract. Default: false. */
  readonly unchecked?: boolean;
}

export interface PrismOptions {
  /** Pass requests on to this API, and say where they or its responses differ. Default: respond from the contract. */
  readonly upstream?: URL | undefined;
  /** Responses generated from the schemas instead of the examples. Default: false. */
  readonly dynamic?: boolean | undefined;
}

/**
 * @param contract the path of an OpenAPI file, or a document, which Prism changes
 * @throws ThredfiMockError when Prism is not installed
 */
export async function loadPrism(
  contract: string | object,
  { upstream, dynamic = false }: PrismOptions = {},
): Promise<Prism> {
  const packages = prismPackages();
  const { createInstance } = packages;
  const operations = await readOperations(contract, packages);
  const findRoute = routesOf(operations);
  const shared = {
    ...{ checkSecurity: true, validateRequest: true, validateResponse: true, errors: false },
    upstreamProxy: undefined,
  };
  const config = upstream ? { ...shared, isProxy: true as const, upstream } : { ...shared, isProxy: false as const };
  // createInstance() puts its own parts into the object that it is given.
  const parts = { logger: silentLogger() } as PrismHttpComponents;
  const instance = createInstance({ ...config, mock: { dynamic } }, parts);

  function find(method: string, path: string): IHttpOperation | undefined {
    if (!path.startsWith("/")) return undefined;
    const route = findRoute(method, path);
    if (route) return route;
    const input: IHttpRequest = { method: method.toLowerCase() as IHttpRequest["method"], url: { path } };
    const routed = parts.route({ resources: operations, input });
    return routed._tag === "Right" ? routed.right : undefined;
  }

  /** Prism does not say what it found when the contract has no error response for it. */
  function checkRequest(element: IHttpRequest, resource = find(element.method, element.url.path)): PrismViolation[] {
    if (!resource) return [];
    const checked = [parts.validateSecurity({ resource, element }), parts.validateInput({ resource, element })];
    return checked.flatMap((one) => (one._tag === "Left" ? one.left.map(asViolation("request")) : []));
  }

  return {
    operations,
    find,
    async respond(request, { unchecked = false, ...preferred } = {}) {
      const body = readBody(request);
      if (!body) return undefined;
      const input = asInput(request, body.value);
      const mock = { dynamic, ...readPrefer(request.headers["prefer"]), ...preferred };
      try {
        const outcome = await instance.request(input, operations, { ...config, mock, validateRequest: !unchecked })();
        if (outcome._tag === "Left") throw outcome.left;
        const { output, validations } = outcome.right;
        return {
          response: asResponse(output),
          violations: [
            ...validations.input.map(asViolation("request")),
            ...validations.output.map(asViolation("response")),
          ],
        };
      } catch (error) {
        // Prism cannot read a path with a broken escape at all.
        if (error instanceof URIError)
          return { response: asProblem({ name: "Error", message: error.message, status: 400 }), violations: [] };
        return { response: asProblem(error as Partial<ProblemJsonError>), violations: checkRequest(input) };
      }
    },
    checkRequest(resource, request) {
      const body = readBody(request);
      try {
        return body && checkRequest(asInput(request, body.value), resource);
      } catch (error) {
        // As in respond().
        if (error instanceof URIError) return undefined;
        throw error;
      }
    },
    checkResponse(resource, { status: statusCode, headers }, body) {
      const element = { statusCode, headers: { ...headers }, ...(body !== undefined && { body }) };
      const checked = parts.validateOutput({ resource, element });
      return checked._tag === "Left" ? checked.left.map(asViolation("response")) : [];
    },
  };
}

/** By file, its time and its size: many mocks in one process read their contract once. Nobody changes an operation. */
const readFiles = new Map<string, readonly IHttpOperation[]>();

async function readOperations(contract: string | object, packages: PrismPackages): Promise<IHttpOperation[]> {
  const stats = typeof contract === "string" ? statSync(contract, { throwIfNoEntry: false }) : undefined;
  if (typeof contract !== "string" || !stats) return packages.getHttpOperationsFromSpec(contract);
  const key = `${contract} ${stats.mtimeMs} ${stats.size}`;
  const text = readFileSync(contract, "utf8");
  const operations =
    readFiles.get(key) ??
    (text === ownContract()
      ? packages.operationsOf(packages.parseYaml(text).data as object)
      : await packages.getHttpOperationsFromSpec(contract));
  readFiles.set(key, operations);
  return [...operations];
}

function ownContract(): string | undefined {
  try {
    return readFileSync(ownContractFile(), "utf8");
  } catch {
    return undefined;
  }
}

/** The body as a value: JSON is parsed, anything else is text. Undefined when it claims to be JSON and is not. */
export function readBody({ headers, body }: HttpRequest): { readonly value: unknown } | undefined {
  if (body.length === 0) return { value: null };
  const text = body.toString("utf8");
  if (!isJson(mediaType(new Headers(headers)))) return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The query parameters of a request; one that is repeated is a list. */
export function readQuery(target: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const search = new URLSearchParams(target.split("?").slice(1).join("?"));
  for (const name of new Set(search.keys())) {
    const [first = "", ...more] = search.getAll(name);
    values[name] = more.length === 0 ? first : [first, ...more];
  }
  return values;
}

function asInput({ method, target, headers, body: { length } }: HttpRequest, body: unknown): IHttpRequest {
  const [path = ""] = target.split("?", 1);
  return {
    method: method.toLowerCase() as IHttpRequest["method"],
    url: { path, query: readQuery(target) },
    // Prism looks at a body only when it is told its length.
    headers: { ...headers, ...(length > 0 && { "content-length": String(length) }) },
    body,
  };
}

/** The header `Prefer` (RFC 7240), as far as Prism has a use for it. */
function readPrefer(header = ""): Preferences {
  const read = (name: string) => {
    const found = new RegExp(`(?:^|[,;\\s])${name}\\s*=\\s*(?:"([^"]*)"|([^",;\\s]+))`, "i").exec(header);
    return found?.[1] ?? found?.[2];
  };
  const [code, exampleKey, dynamic, seed] = ["code", "example", "dynamic", "seed"].map(read);
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(exampleKey !== undefined && { exampleKey }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
    ...(seed !== undefined && { seed }),
  };
}

function asResponse({ statusCode, headers = {}, body }: IHttpResponse): HttpResponse {
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Prism gives null for a header that it has no value for.
    if (value !== null) sent[name.toLowerCase()] = String(value);
  }
  const isText = body === undefined || (typeof body === "string" && !isJson(mediaType(new Headers(sent))));
  return { status: statusCode, headers: sent, text: isText ? (body ?? "") : JSON.stringify(body) };
}

/** What Prism says (RFC 9457) where the contract has no response for a request. */
function asProblem({ name, message, status = 500, detail = "", additional }: Partial<ProblemJsonError>): HttpResponse {
  const type = name === "Error" ? "https://stoplight.io/prism/errors#UNKNOWN" : name;
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    text: JSON.stringify({ type, title: message, status, detail, ...additional }),
  };
}

const asViolation =
  (side: "request" | "response") =>
  ({ path = [], severity, code, message }: IPrismDiagnostic): PrismViolation => ({
    location: [side, ...path.map(String)],
    severity,
    ...(code !== undefined && { code }),
    message,
  });

function silentLogger(): PrismHttpComponents["logger"] {
  const logger: Record<string, unknown> = { child: () => logger };
  for (const level of ["trace", "debug", "info", "success", "warn", "error", "fatal"]) logger[level] = () => {};
  return logger as unknown as PrismHttpComponents["logger"];
}
