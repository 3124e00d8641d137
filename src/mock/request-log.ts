// The requests that a mock received, with the places where they break the contract. It must never keep a credential.

import { maskForm, maskHeader, maskSecretBody, maskSecrets, secretsOf } from "../errors/secrets.js";
import { curlLine } from "./curl.js";
import { ExpectedViolations } from "./expected-violations.js";
import { findViolations } from "./find-violations.js";
import { gateReporter } from "./gate-reports.js";
import type { Exchange, MockApi } from "./mock-api.js";
import type { Finding } from "./prism-violations.js";
import type { ContractViolation, MockRequest } from "./types.js";

export class RequestLog {
  requests: readonly MockRequest[] = [];
  readonly expected: ExpectedViolations;
  readonly #api: MockApi;
  readonly #isOwn: boolean;
  readonly #report = gateReporter();

  constructor(api: MockApi, isOwn: boolean) {
    this.expected = new ExpectedViolations(api.operations);
    this.#api = api;
    this.#isOwn = isOwn;
  }

  /** Whoever holds the list from before keeps it. */
  clear(): void {
    this.requests = [];
    this.expected.clear();
  }

  /** @param url where the mock listens, for the curl lines */
  async add(exchange: Exchange, startedAt: Date, url: string): Promise<void> {
    const findings = await findViolations(exchange, this.#api.operations, this.#isOwn);
    const { tokens } = this.#api;
    const operationId = exchange.match?.operation.id;
    const { response, ...sent } = masked(exchange, (text) => tokens.mask(text));
    const { method, target } = sent;
    const curl = findings.length > 0 ? curlLine(sent, url) : "";
    const asViolation = ({ where, pointer, expected, found }: Finding): ContractViolation => {
      return { operationId, method, target, where, pointer, expected, found: tokens.mask(found), curl };
    };
    const { violations, expected } = this.expected.split(
      operationId,
      exchange.request.headers,
      findings.filter(({ reason }) => reason === undefined),
    );
    const request: MockRequest = {
      ...{ operationId, ...sent, status: exchange.response.status, response },
      violations: violations.map(asViolation),
      expectedViolations: expected.map(asViolation),
      warnings: findings.flatMap((finding) =>
        finding.reason === undefined ? [] : [{ ...asViolation(finding), reason: finding.reason }],
      ),
      startedAt: startedAt.toISOString(),
      duration: Math.max(0, Date.now() - startedAt.getTime()),
    };
    // A new list for each request would be slow.
    (this.requests as MockRequest[]).push(request);
    this.#report(request);
  }
}

/** By name, and by value wherever it stands: programs put tokens into URLs and bodies too. */
function masked({ request, response, match }: Exchange, maskTokens: (text: string) => string) {
  const { method, target, headers } = request;
  const secrets = secretsOf(headers["authorization"]);
  const [path = "", ...query] = target.split("?");
  const mask = (text: string) => maskTokens(maskSecrets(text, secrets, path));
  // A request without an operation may be a token request that missed its path.
  const maskBody = (text: string) => mask(match && !match.operation.secret ? text : maskSecretBody(text));
  return {
    method,
    target: mask(query.length === 0 ? path : `${path}?${maskForm(query.join("?"))}`),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, mask(maskHeader(name, value))])),
    body: maskBody(request.body.toString("utf8")),
    response: maskBody(response.text),
  };
}
