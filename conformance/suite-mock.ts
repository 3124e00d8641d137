// The packaged mock as the suite needs it: a record of everything on the wire, credentials included, and a response of the
// suite's own for the next call.

import { MockApi } from "../src/mock/mock-api.js";
import { loadPrism, type Prism, type PrismViolation } from "../src/mock/prism.js";
import { listen, type RunningServer } from "../src/mock/server.js";
import { readContractFile } from "./read-contract.js";
import { sliceContract } from "./slice-contract.js";

/** One request and its response, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly responseBody: string;
  /** What Prism found wrong with the request or its own response; empty when nothing was. */
  readonly violations: readonly string[];
}

/** A response of the suite's own, in place of the mock's. */
export interface Reply {
  readonly status: number;
  /** JSON. */
  readonly text: string;
}

export interface SuiteMock extends RunningServer {
  /** Prism itself, past the SDK and the checks of credentials. */
  readonly prism: Prism;
  /** Everything since the last `reset`, in the order of the responses. */
  readonly exchanges: readonly Exchange[];
  /** Whose token this is: `partner`, the id of a business, or undefined when it was not issued here. */
  ownerOf(token: string): string | undefined;
  /** Forgets the exchanges; tokens stay valid. */
  reset(): void;
  /** Sends this to the next call (not to the SDK's own token requests); the mock still checks the request. */
  reply(next: Reply): void;
  /** Makes every token issued so far invalid, so that the next call with one gets 401. */
  revokeAll(): void;
}

/** @param only serve only these operations and those that issue tokens, which starts faster; default: all */
export async function startSuiteMock(contractFile: string, only?: readonly string[]): Promise<SuiteMock> {
  const prism = await loadPrism(only ? sliceContract(readContractFile(contractFile).document, only) : contractFile);
  const api = new MockApi(prism, { isOwn: false, echo: false });
  const exchanges: Exchange[] = [];
  let next: Reply | undefined;
  const server = await listen(async (request) => {
    const { credential, violations, ...exchange } = await api.respond(request);
    let { response } = exchange;
    // The suite marks its calls with a `Prefer` header.
    if (next && request.headers["prefer"] !== undefined && response.status < 400) {
      response = { headers: { "content-type": "application/json" }, ...next };
      next = undefined;
    }
    const wrong = credential ? [`credential: expected ${credential.expected}, found ${credential.found}`] : [];
    exchanges.push({
      ...request,
      body: request.body.toString("utf8"),
      status: response.status,
      responseBody: response.text,
      violations: [...wrong, ...violations.map(inLine)],
    });
    return response;
  });
  return {
    ...server,
    prism,
    exchanges,
    ownerOf: (token) => api.tokens.ownerOf(token),
    reset: () => {
      exchanges.length = 0;
      next = undefined;
    },
    reply: (reply) => {
      next = reply;
    },
    revokeAll: () => api.tokens.revokeAll(),
  };
}

export const inLine = ({ location, message }: PrismViolation) => `${location.join(".")}: ${message}`;
