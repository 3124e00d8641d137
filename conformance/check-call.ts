// Makes one call through the SDK and checks everything that went over the wire: the request, its credential, the SDK's own
// requests for tokens, and the response.

import { maskHeader } from "../src/errors/secrets.js";
import type { Case } from "./cases.js";
import { checkCredential, checkRequest, checkResponse } from "./check-exchange.js";
import { tokenOperationAt } from "./operation-table.js";
import type { SentRequest } from "./result.js";
import { type CallOutcome, type Client, callCase, PARTNER, type SkippingClock } from "./sdk.js";
import type { Exchange, Reply, SuiteMock } from "./suite-mock.js";

export interface Finding {
  readonly problems: readonly string[];
  readonly request?: SentRequest | undefined;
  readonly outcome?: CallOutcome | undefined;
}

/** What is there when a check runs. */
export interface Setting {
  readonly client: Client;
  readonly mock: SuiteMock;
  readonly clock: SkippingClock;
}

export async function checkCall({ client, mock, clock }: Setting, testCase: Case, reply?: Reply): Promise<Finding> {
  // The SDK replaces a rejected token only once a second, and tries one again that is new.
  if (testCase.status === 401) clock.skip(10_000);
  mock.reset();
  if (reply) mock.reply(reply);
  let outcome: CallOutcome | undefined;
  let thrown: unknown;
  try {
    outcome = await callCase(client, testCase);
  } catch (error) {
    thrown = error;
  }
  const calls = mock.exchanges.filter(isCall);
  const last = calls.at(-1);
  const request = last && asSent(last);
  if (!outcome) {
    const violations = mock.exchanges.flatMap((exchange) => exchange.violations);
    const sentence = `the SDK threw ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`;
    return { problems: [sentence, ...violations.map((violation) => `contract violation: ${violation}`)], request };
  }
  if (!last) return { problems: ["nothing was sent that the mock knows as a call"], outcome };
  const problems = [
    ...checkRepeats(testCase, mock.exchanges),
    ...calls.flatMap((exchange) => checkRequest(testCase, exchange, mock, PARTNER)),
    ...checkResponse(testCase, last, outcome),
    ...mock.exchanges.filter((exchange) => !isCall(exchange)).flatMap((exchange) => checkTokenRequest(exchange, mock)),
  ];
  return { problems: [...new Set(problems)], request, outcome };
}

/** A rejected token is replaced once, and tried again once if it was obtained for this call; Basic has nothing to replace. */
function checkRepeats({ status, credential }: Case, exchanges: readonly Exchange[]): string[] {
  const calls = exchanges.filter(isCall);
  if (status !== 401 || credential === "basic") {
    return calls.length === 1 ? [] : [`sent ${calls.length} times, expected 1`];
  }
  const tokens = calls.map(({ headers }) => headers["authorization"]);
  const sent = [...new Set(tokens)].map((token) => tokens.filter((one) => one === token).length).join(" and ");
  const wasNew = exchanges.findIndex(isCall) > 0;
  const expected = wasNew ? "2 and 2" : "1 and 2";
  return sent === expected ? [] : [`sent ${sent} times with one token after the other, expected ${expected}`];
}

/** The suite marks its calls with a `Prefer` header; the SDK's own requests for tokens have none. */
const isCall = ({ headers }: Exchange) => headers["prefer"] !== undefined;

/** The contract holds for the SDK's own requests for tokens too. */
function checkTokenRequest(exchange: Exchange, mock: SuiteMock): string[] {
  const { row } = tokenOperationAt(exchange.target) ?? {};
  return [
    ...checkCredential(exchange, row?.credential ?? "partner", undefined, mock, PARTNER),
    ...exchange.violations.map((violation) => `contract violation of a token request: ${violation}`),
    ...(exchange.method === "POST" && exchange.status === 200 ? [] : [`the token request got ${exchange.status}`]),
  ];
}

/** Headers that say nothing about the call. */
const NOISE = /^(host|connection|user-agent|accept|accept-.*|sec-.*|content-length|transfer-encoding|x-request-id)$/;

/** The request as a report shows it: without noise, and without the credential. */
export function asSent({ method, target, headers, body }: SentRequest): SentRequest {
  const shown = Object.entries(headers)
    .filter(([name]) => !NOISE.test(name))
    .map(([name, value]) => [name, maskHeader(name, value)]);
  return { method, target, headers: Object.fromEntries(shown), ...(body && { body }) };
}
