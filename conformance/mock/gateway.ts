// The packaged mock's gateway as the suite needs it: a record of everything on the wire, credentials included, and an
// answer of the suite's own for the next call.

import { startGateway as start } from "../../src/mock/gateway.js";
import type { RunningServer } from "../../src/mock/prism.js";
import { parseViolations } from "../../src/mock/violations.js";

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
  /** What Prism found wrong with the request or its own answer; empty when nothing was. */
  readonly violations: readonly string[];
}

/** An answer of the suite's own, in place of the mock's. */
export interface Reply {
  readonly status: number;
  /** JSON. */
  readonly text: string;
}

export interface Gateway extends RunningServer {
  /** Everything since the last `reset`, in order of the answers. */
  readonly exchanges: readonly Exchange[];
  /** Whose token this is: `partner`, the id of a business, or undefined when it was not issued here. */
  ownerOf(token: string): string | undefined;
  /** Forgets the exchanges; tokens stay valid. */
  reset(): void;
  /** Answers the next call (not the SDK's own requests for tokens) with this; the mock still validates the request. */
  reply(next: Reply): void;
  /** Makes every token issued so far invalid, so that the next call with one is answered 401. */
  revokeAll(): void;
}

export async function startGateway(prism: RunningServer): Promise<Gateway> {
  const exchanges: Exchange[] = [];
  let next: Reply | undefined;
  const { url, tokens, close } = await start(prism, {
    // The suite marks its calls with a `Prefer` header.
    replace: ({ headers }) => {
      if (next === undefined || headers["prefer"] === undefined) return undefined;
      const { status, text } = next;
      next = undefined;
      return { status, headers: { "content-type": "application/json" }, text };
    },
    onExchange: ({ method, target, headers, body }, { status, text }, report) => {
      const violations = inLines(report);
      exchanges.push({ method, target, headers, body: body.toString("utf8"), status, answer: text, violations });
    },
  });
  return {
    url,
    exchanges,
    ownerOf: (token) => tokens.ownerOf(token),
    reset: () => {
      exchanges.length = 0;
      next = undefined;
    },
    reply: (reply) => {
      next = reply;
    },
    revokeAll: () => tokens.revokeAll(),
    close,
  };
}

/** Each in one line. */
function inLines(report: string | undefined): string[] {
  const found = parseViolations(report);
  return found ? found.map(({ location, message }) => `${location.join(".")}: ${message}`) : [report ?? ""];
}
