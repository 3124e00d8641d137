// Makes one call through the SDK and holds everything that went over the wire against what the case expects: the
// request, its credential, the SDK's own requests for tokens, and the answer.

import type { Case } from "./cases.js";
import { type CallOutcome, judgeAnswer, judgeCredential, judgeRequest } from "./check-exchange.js";
import type { SentRequest } from "./result.js";
import { type Client, callCase, PARTNER } from "./sdk.js";
import type { Exchange, Reply, SuiteMock } from "./suite-mock.js";

export interface Finding {
  readonly problems: string[];
  readonly request?: SentRequest;
  readonly outcome?: CallOutcome;
}

export async function callThrough(client: Client, gateway: SuiteMock, testCase: Case, reply?: Reply): Promise<Finding> {
  gateway.reset();
  if (reply) gateway.reply(reply);
  let outcome: CallOutcome;
  try {
    outcome = await callCase(client, testCase);
  } catch (error) {
    const sent = gateway.exchanges.filter(isCall).at(-1);
    const violations = gateway.exchanges.flatMap((exchange) => exchange.violations);
    const thrown = `the SDK threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
    return {
      problems: [thrown, ...violations.map((violation) => `contract violation: ${violation}`)],
      ...(sent && { request: asSent(sent) }),
    };
  }
  const sent = gateway.exchanges.filter(isCall);
  const last = sent.at(-1);
  if (!last) return { problems: ["nothing was sent that the mock knows as a call"], outcome };
  // A refused token is replaced and the call sent once more; Basic has nothing to replace.
  const expected = testCase.status === 401 && testCase.credential !== "basic" ? 2 : 1;
  const problems = [
    ...(sent.length === expected ? [] : [`sent ${sent.length} times, expected ${expected}`]),
    ...judgeRepeat(sent),
    ...sent.flatMap((exchange) => judgeRequest(testCase, exchange, gateway, PARTNER)),
    ...judgeAnswer(testCase, last, outcome),
    ...gateway.exchanges.filter((exchange) => !isCall(exchange)).flatMap((exchange) => judgeToken(exchange, gateway)),
  ];
  return { problems: [...new Set(problems)], request: asSent(last), outcome };
}

/** What is sent again after a 401 carries another token: the one that was refused is of no use any more. */
function judgeRepeat([first, second]: readonly Exchange[]): string[] {
  const isSame = second !== undefined && first?.headers["authorization"] === second.headers["authorization"];
  return first?.status === 401 && isSame ? ["the call was sent again with the token that had been refused"] : [];
}

/** The suite marks its calls with a `Prefer` header; the SDK's own requests for tokens have none. */
const isCall = ({ headers }: Exchange) => headers["prefer"] !== undefined;

/** The SDK's own requests for tokens are held against the contract too. */
function judgeToken(exchange: Exchange, gateway: SuiteMock): string[] {
  const credential = exchange.target === "/v1/platform/oauth2/token/" ? "basic" : "partner";
  return [
    ...judgeCredential(exchange, credential, undefined, gateway, PARTNER),
    ...exchange.violations.map((violation) => `contract violation of a token request: ${violation}`),
    ...(exchange.method === "POST" && exchange.status === 200 ? [] : [`token request was answered ${exchange.status}`]),
  ];
}

/** Headers that say nothing about the call. */
const NOISE = /^(host|connection|user-agent|accept|accept-.*|sec-.*|content-length|transfer-encoding|x-request-id)$/;

/** The request as a report shows it: without noise, and without the credential. */
export function asSent(request: {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}): SentRequest {
  const headers = Object.entries(request.headers)
    .filter(([name]) => !NOISE.test(name))
    .map(([name, value]) => [name, name === "authorization" ? value.replace(/^(\S+) .*$/s, "$1 ***") : value]);
  return {
    method: request.method,
    target: request.target,
    headers: Object.fromEntries(headers),
    ...(request.body && { body: request.body }),
  };
}
