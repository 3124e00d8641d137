// What the API would respond: rejects credentials, lets Prism respond, puts in planned responses, errors by chance, ids
// and tokens. It keeps no record; an exchange holds credentials, so whoever keeps one must mask it.

import { type CheckedCredential, checkCredential } from "./check-credential.js";
import { chooseError, seeded } from "./choose-error.js";
import { echoIds } from "./echo-ids.js";
import { errorResponse, tokenRequestError } from "./error-response.js";
import { IssuedTokens } from "./issued-tokens.js";
import { MockClock } from "./mock-clock.js";
import { PlannedResponses } from "./planned-responses.js";
import { type Preferences, type Prism, type PrismResult, type PrismViolation, readBody, readQuery } from "./prism.js";
import { type Finding, prismFindings } from "./prism-violations.js";
import { type Match, pathParameters, type ServedOperation, servedOperation } from "./served-operation.js";
import { DISCONNECTED, type HttpRequest, type HttpResponse } from "./server.js";
import { Engine, type StateResponse } from "./state/engine.js";
import { Rejection } from "./state/rejection.js";
import { toleratedReason } from "./tolerated.js";

export interface ApiOptions {
  /** Whether the contract is the one that this package's validator knows. */
  readonly isOwn: boolean;
  /** Gives records the ids that were asked for. */
  readonly echo: boolean;
  readonly errors?: number;
  readonly errorSeed?: number;
  /** Whether the books respond where the contract names a resource; otherwise every response is an example. */
  readonly stateful?: boolean;
  readonly clock?: MockClock;
}

/** A request and the response to it, credentials included. */
export interface Exchange {
  readonly request: HttpRequest;
  /** Undefined when no operation of the contract has this method and path. */
  readonly match: Match | undefined;
  /** Whether only the slash at the end of the path is missing, which the API redirects to. */
  readonly redirected: boolean;
  readonly response: HttpResponse;
  /** What is wrong with the credential. */
  readonly credential: CheckedCredential["violation"];
  /** What Prism found; empty when the request was rejected before. */
  readonly violations: readonly PrismViolation[];
}

export class MockApi {
  readonly operations: readonly ServedOperation[];
  readonly tokens: IssuedTokens;
  readonly engine: Engine | undefined;
  readonly planned: PlannedResponses;
  readonly #prism: Prism;
  readonly #options: ApiOptions;
  readonly #issuesTokens: boolean;
  readonly #random: () => number;
  readonly #bySource: ReadonlyMap<unknown, ServedOperation>;

  constructor(prism: Prism, options: ApiOptions) {
    this.operations = prism.operations.map(servedOperation);
    this.#bySource = new Map(this.operations.map((operation) => [operation.source, operation]));
    this.planned = new PlannedResponses(this.operations, prism, options.isOwn);
    const { clock = new MockClock(), stateful = false } = options;
    this.tokens = new IssuedTokens(() => clock.now());
    this.engine = stateful ? Engine.of(this.operations, () => clock.now()) : undefined;
    this.#prism = prism;
    this.#options = options;
    this.#issuesTokens = this.operations.some(({ secret }) => secret);
    this.#random = seeded(options.errorSeed ?? 0);
  }

  async respond(request: HttpRequest): Promise<Exchange> {
    const redirection = this.#redirect(request);
    if (redirection) return redirection;
    const match = this.#match(request);
    const checked = match
      ? checkCredential(match, request, this.tokens, { ...this.#options, issuesTokens: this.#issuesTokens })
      : {};
    const { rejection, violation: credential } = checked;
    const exchange = { request, match, credential, redirected: false };
    if (rejection) return { ...exchange, response: rejection, violations: [] };
    if (!match) return { ...exchange, ...(await this.#ask(request)) };

    const { operation } = match;
    const planned = credential ? undefined : await this.planned.take(match, request);
    const disconnect = planned && "disconnect" in planned ? planned.disconnect : undefined;
    const isUsual = planned === undefined || disconnect === "after";
    const error = isUsual && !disconnect ? this.#chooseError(operation) : undefined;
    const asked = accepted(match, request, credential);
    const acted = isUsual && error === undefined ? this.#act(asked, match) : undefined;
    const { response: own, violations } = acted ?? (await this.#ask(asked, match, error));
    if (disconnect) return { ...exchange, response: DISCONNECTED, violations };
    if (planned && "response" in planned) {
      const { response } = planned;
      if (operation.secret && response.status === 200)
        this.tokens.adoptFrom(response.text, match.parameters["business_id"]);
      return { ...exchange, response, violations };
    }
    return { ...exchange, response: acted ? own : this.#fit(match, own, error), violations };
  }

  /** As Django does it. */
  #redirect(request: HttpRequest): Exchange | undefined {
    const { method, target } = request;
    const [path = "", ...query] = target.split("?");
    if (method !== "GET" || path.endsWith("/") || this.#match(request)) return undefined;
    const location = [`${path}/`, ...query].join("?");
    const match = this.#match({ method, target: location });
    if (!match) return undefined;
    const response = { status: 301, headers: { location }, text: "" };
    return { request, match, redirected: true, response, credential: undefined, violations: [] };
  }

  #match({ method, target }: Pick<HttpRequest, "method" | "target">): Match | undefined {
    const [path = ""] = target.split("?", 1);
    const source = this.#prism.find(method, path);
    const operation = this.#bySource.get(source);
    return operation && { operation, parameters: pathParameters(operation, path) };
  }

  async #ask(request: HttpRequest, match?: Match, error?: number): Promise<PrismResult> {
    const operation = match?.operation;
    const preferred: Preferences = {
      ...(error !== undefined && { code: error }),
      // Generated from its schema, a token may live for a negative time.
      ...(operation?.secret && { dynamic: false }),
    };
    const result = await this.#prism.respond(request, preferred);
    if (!result) {
      const code = operation?.secret ? "invalid_request" : "validation_error";
      return { response: errorResponse(operation, 400, code, "The body is not JSON."), violations: [] };
    }
    if (!match || result.response.status < 400) return result;
    const { violations } = result;
    const first = this.#rejects(violations, request, match);
    if (prismFindings(violations, request, match).length > 0 && !first) {
      const response = (await this.#prism.respond(request, { ...preferred, unchecked: true }))?.response;
      return { response: response ?? result.response, violations };
    }
    const isUnread = first !== undefined && first.where !== "credential" && match.operation.secret;
    return isUnread ? { response: tokenRequestError(match.operation, first), violations } : result;
  }

  /** What the books respond to a request that keeps to the contract. */
  #act(request: HttpRequest, match: Match): PrismResult | undefined {
    const { engine } = this;
    const { operation } = match;
    const isExampleWanted = request.headers["prefer"] !== undefined;
    if (!engine || isExampleWanted) return undefined;
    if (operation.secret) return rejectUnknownBusiness(engine, match);
    const action = engine.actionOf(operation);
    if (!action) return undefined;
    const violations = this.#prism.checkRequest(operation.source, request);
    if (!violations) return undefined;
    const wrong = this.#rejects(violations, request, match);
    // Prism says which credentials there are, and of a wrong body only the contract's example of an error.
    if (wrong?.where === "credential") return undefined;
    if (wrong) return { response: rejectionOf(match, wrong), violations };
    const { headers } = request;
    const read = { match, query: readQuery(request.target), headers, body: readBody(request)?.value };
    const check = ({ status, body }: StateResponse) => {
      const [wrong] = this.#prism.checkResponse(operation.source, { status, headers: JSON_TYPE }, body);
      if (wrong) throw new Error(`its response breaks the contract: ${wrong.location.join(".")} ${wrong.message}`);
    };
    let response: StateResponse;
    try {
      response = engine.respond(action, read, check);
    } catch (error) {
      const message = `This is a defect of the mock, not of your request: ${(error as Error).message}`;
      return { response: errorResponse(operation, 500, "mock_defect", message), violations };
    }
    const text = response.body === undefined ? "" : JSON.stringify(response.body);
    const sent = response.body === undefined ? {} : JSON_TYPE;
    return { response: { status: response.status, headers: sent, text }, violations };
  }

  #rejects(violations: readonly PrismViolation[], request: HttpRequest, match: Match): Finding | undefined {
    const findings = prismFindings(violations, request, match);
    return findings.find((finding) => toleratedReason(match, request, finding) === undefined);
  }

  #chooseError(operation: ServedOperation): number | undefined {
    const { errors = 0 } = this.#options;
    return errors > 0 && !operation.secret ? chooseError(operation, errors, this.#random) : undefined;
  }

  /** Prism's response, made to fit the request. */
  #fit(match: Match, response: HttpResponse, error: number | undefined): HttpResponse {
    const { status, headers, text } = response;
    if (status === 429 && error === 429) return { ...response, headers: { ...headers, "retry-after": "1" } };
    if (status < 200 || status > 299) return response;
    const echoed = this.#options.echo ? echoIds(match, text) : text;
    const isIssued = match.operation.secret && status === 200;
    return { ...response, text: isIssued ? this.tokens.issueInto(echoed, match.parameters["business_id"]) : echoed };
  }
}

const JSON_TYPE = { "content-type": "application/json" };

function rejectionOf({ operation }: Match, { pointer, expected, found }: Finding): HttpResponse {
  const member = pointer.slice(1).replaceAll("/", ".") || "body";
  const rejection = new Rejection(400, "validation_error", `Expected ${expected}, found ${found}.`, member);
  const { status, body } = rejection.response(operation);
  return { status, headers: JSON_TYPE, text: JSON.stringify(body) };
}

/** For a token of a business that is not in the books. */
function rejectUnknownBusiness(engine: Engine, { operation, parameters }: Match): PrismResult | undefined {
  const business = parameters["business_id"];
  if (business === undefined || engine.hasBusiness(business)) return undefined;
  const message = "The partner has no business with this id.";
  return { response: errorResponse(operation, 404, "business_not_found", message), violations: [] };
}

/** A request whose credential was accepted. Prism knows fewer spellings of it than HTTP does, so it sees a plain one. */
function accepted({ operation }: Match, request: HttpRequest, violation: unknown): HttpRequest {
  if (!operation.credentials || violation) return request;
  const isBasic = /^basic/i.test(request.headers["authorization"] ?? "");
  return { ...request, headers: { ...request.headers, authorization: isBasic ? "Basic aWQ6a2V5" : "Bearer ok" } };
}
