// What a mock decides about each request on its way, and the book that it keeps: every exchange, masked, with the places
// where the request breaks the contract.

import { chooseError, seeded } from "./chance.js";
import { isSecret, judgeRequest } from "./check-request.js";
import { type CredentialVerdict, judgeCredential } from "./credential.js";
import { curlLine } from "./curl.js";
import { echoIds } from "./echo.js";
import { type Answer, errorAnswer, type Gateway, type GatewayOptions, type Received } from "./gateway.js";
import { maskExchange } from "./masking.js";
import type { ContractViolation, MockRequest } from "./mock.js";
import type { MockSettings } from "./options.js";
import { PlannedAnswers } from "./planned-responses.js";
import type { RunningPrism } from "./prism.js";
import type { Finding } from "./prism-violations.js";
import { type Match, matchOperation, nearestOperation, type ServedOperation, servedOperation } from "./served.js";
import { isTokenExchange, type TokenBook } from "./tokens.js";

/** What was decided about one request. */
interface Decision {
  readonly match: Match | undefined;
  readonly credential: CredentialVerdict;
  /** The status of the error that it is answered with by chance. */
  error?: number | undefined;
}

export class MockBook {
  requests: readonly MockRequest[] = [];
  readonly operations: readonly ServedOperation[];
  readonly planned: PlannedAnswers;
  readonly #decisions = new WeakMap<Received, Decision>();
  readonly #settings: MockSettings;
  readonly #isOwn: boolean;
  /** Whether the contract has operations that issue tokens; else any token will do. */
  readonly #issues: boolean;
  readonly #random: () => number;
  #gateway: Gateway | undefined;

  constructor(prism: RunningPrism, isOwn: boolean, settings: MockSettings) {
    this.operations = prism.operations.map(servedOperation);
    this.planned = new PlannedAnswers(this.operations, prism, isOwn);
    this.#settings = settings;
    this.#isOwn = isOwn;
    this.#issues = this.operations.some(({ path }) => isTokenExchange(path));
    this.#random = seeded(settings.seed);
  }

  /** Called once, when it is known where the mock listens and what issues its tokens. */
  opened(gateway: Gateway): void {
    this.#gateway = gateway;
  }

  reset(): void {
    this.requests = [];
    this.planned.clear();
  }

  hooks(): GatewayOptions {
    const { port, host, delay } = this.#settings;
    return {
      ...{ port, host, delay },
      refuse: (received, tokens) => this.#refuse(received, tokens),
      prepare: (received) => this.#prepare(received),
      replace: (received) => this.#replace(received),
      amend: (received, own) => this.#amend(received, own),
      onExchange: (received, answer, report) => this.#record(received, answer, report),
    };
  }

  #refuse(received: Received, tokens: TokenBook): Answer | undefined {
    const match = matchOperation(this.operations, received.method, received.path);
    const credential = match ? judgeCredential(match.operation, received, tokens, this.#issues) : {};
    this.#decisions.set(received, { match, credential });
    return credential.answer;
  }

  #prepare(received: Received): Record<string, string> {
    const decision = this.#decisions.get(received);
    const operation = decision?.match?.operation;
    if (!decision || !operation) return {};
    const headers: Record<string, string> = {};
    if (operation.credentials && !decision.credential.violation) {
      // It was judged already, and Prism knows fewer spellings of it than HTTP does.
      headers["authorization"] = /^basic/i.test(received.headers["authorization"] ?? "")
        ? "Basic aWQ6a2V5"
        : "Bearer ok";
    }
    if (isTokenExchange(operation.path)) {
      // Made up from its schema, a token may be said to live for a negative time.
      if (this.#settings.dynamic) headers["prefer"] = "dynamic=false";
      return headers;
    }
    const { errors } = this.#settings;
    if (errors > 0 && !this.planned.has(operation.id)) {
      decision.error = chooseError(operation, errors, this.#random);
      if (decision.error !== undefined) headers["prefer"] = `code=${decision.error}`;
    }
    return headers;
  }

  #replace(received: Received): Answer | undefined {
    const decision = this.#decisions.get(received);
    if (!decision?.match || decision.credential.violation) return undefined;
    return this.planned.take(decision.match.operation.id);
  }

  #amend(received: Received, own: Answer): Answer {
    const decision = this.#decisions.get(received);
    if (own.status === 429 && decision?.error === 429) {
      return { ...own, headers: { ...own.headers, "retry-after": "1" } };
    }
    if (isRaw(own)) {
      const message = "The body is not JSON.";
      const oauth = JSON.stringify({ error: "invalid_request", error_description: message });
      const answer = errorAnswer(400, "validation_error", message);
      return isTokenExchange(received.path) ? { ...answer, text: oauth } : answer;
    }
    const isRecord = own.status >= 200 && own.status < 300 && decision?.match !== undefined;
    return isRecord ? { ...own, text: echoIds(decision.match, own.text) } : own;
  }

  async #record(received: Received, answer: Answer, report: string | undefined): Promise<void> {
    const { tokens, url } = this.#gateway ?? {};
    const decision = this.#decisions.get(received);
    if (!tokens || url === undefined || !decision) return;
    const { match } = decision;
    const findings = await this.#findings(received, decision, report);
    const secretBody = isTokenExchange(received.path) || (match !== undefined && isSecret(match.operation));
    const masked = maskExchange(received, answer, tokens, secretBody);
    const { method, startedAt } = received;
    const { target, headers, body } = masked;
    const operationId = match?.operation.id;
    const curl = findings.length > 0 ? curlLine({ method, target, headers, body }, url) : "";
    const violations = findings.map(({ where, pointer, expected, found }): ContractViolation => {
      return { operationId, method, target, where, pointer, expected, found: tokens.mask(found), curl };
    });
    const request: MockRequest = {
      ...{ operationId, method, target, headers, body },
      status: answer.status,
      answer: masked.answer,
      violations,
      startedAt: startedAt.toISOString(),
      duration: Math.max(0, Date.now() - startedAt.getTime()),
    };
    // A new list each time would be slow, and whoever holds the old one after a reset keeps it.
    (this.requests as MockRequest[]).push(request);
  }

  async #findings(
    received: Received,
    { match, credential: { violation } }: Decision,
    report: string | undefined,
  ): Promise<Finding[]> {
    if (!match) {
      const expected = nearestOperation(this.operations, received.method, received.path);
      return [{ where: "route", pointer: "", expected, found: `${received.method} ${shortPath(received.path)}` }];
    }
    const found = await judgeRequest(match, received, report, this.#isOwn);
    if (!violation) return found;
    const others = found.filter(({ where }) => where !== "credential");
    return [{ where: "credential", pointer: "/Authorization", ...violation }, ...others];
  }
}

/** What Prism's HTTP server says of a body that it cannot read, in a form that no contract knows. */
function isRaw({ status, text }: Answer): boolean {
  return status === 400 && text.startsWith('{"error":{"code":"invalid_json"');
}

const LONGEST_PATH = 200;

function shortPath(path: string): string {
  return path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
}
