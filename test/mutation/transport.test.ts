// What mutation testing showed that no other test looks at, in src/transport: edges of limits, and that nothing is left
// behind on a signal that outlives the call.

import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { findOperation } from "../../src/operation-table.js";
import { bufferBody } from "../../src/transport/body.js";
import { describeFailure } from "../../src/transport/failures.js";
import { isRepeatable } from "../../src/transport/repeatable.js";
import { checkRetry, decide, RetryBudget } from "../../src/transport/retry.js";
import { Transport, type Travel } from "../../src/transport/send.js";

const operation = findOperation("GET", "/v1/platform/businesses/");
if (!operation) throw new Error("The operation table has no list of businesses");

function travel(changes: Partial<Travel> = {}): Travel {
  return {
    operation: operation as NonNullable<typeof operation>,
    businessId: undefined,
    requestId: "1",
    signal: undefined,
    deadlineAt: Number.POSITIVE_INFINITY,
    timeout: 1_000,
    retry: false,
    isRepeatable: () => true,
    streams: false,
    original: undefined,
    body: undefined,
    beginning: undefined,
    received: undefined,
    authorization: undefined,
    attempts: 0,
    stage: "answer",
    ...changes,
  };
}

function transport(budget = new RetryBudget()): Transport {
  const clock = { now: () => 0, sleep: async () => {}, random: () => 0 };
  const fetch = async () => Response.json({});
  return new Transport({ fetch, clock, budget, pacer: undefined, emit: undefined, maxResponseSize: 1_000 });
}

const request = () => new Request("https://api.example/");

describe("the retry budget", () => {
  it("is paid into once for a call, also when the call is sent again after a 401", async () => {
    let deposits = 0;
    const budget = new RetryBudget();
    budget.deposit = () => void deposits++;
    const call = travel();
    await transport(budget).send(request(), call);
    await transport(budget).send(request(), call);
    expect(deposits).toBe(1);
  });
});

describe("a signal that outlives the call", () => {
  it("has no listener left when the call has ended", async () => {
    const { signal } = new AbortController();
    await transport().send(request(), travel({ signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("settings of retries", () => {
  it.each(["baseDelay", "maxDelay", "maxRetryAfter"])("%s may be nothing, and less than a millisecond", (name) => {
    expect(checkRetry({ [name]: 0 })).toMatchObject({ [name]: 0 });
    expect(checkRetry({ [name]: 0.5 })).toMatchObject({ [name]: 0.5 });
  });
});

describe("a failure whose causes go round in circles", () => {
  it("is described all the same", () => {
    const failure: Error & { cause?: unknown } = new Error("one");
    failure.cause = failure;
    expect(describeFailure(failure)).toEqual({ reason: "Error", maybeSent: true });
  });

  it("is described also when it collects itself", () => {
    const failure = new AggregateError([]);
    failure.errors.push(failure);
    expect(describeFailure(failure)).toEqual({ reason: "AggregateError", maybeSent: true });
  });
});

describe("a failure before anything was sent", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused", "DNSException"])(
    "is known by %s",
    (code) => {
      expect(describeFailure({ code })).toEqual({ reason: code, maybeSent: false });
    },
  );

  it.each(["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"])("is known by %s, while connecting only", (code) => {
    expect(describeFailure({ code, syscall: "connect" }).maybeSent).toBe(false);
    expect(describeFailure({ code, syscall: "read" }).maybeSent).toBe(true);
  });
});

describe("an answer that has no body by its status", () => {
  it.each([204, 205, 304])("%i is handed on", async (status) => {
    const { response, beginning } = await bufferBody(new Response(null, { status }), 10);
    expect([response.status, beginning]).toEqual([status, ""]);
  });
});

describe("methods that mean the same when they arrive twice", () => {
  it.each(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"])("%s is repeated", (method) => {
    expect(isRepeatable({ ...(operation as NonNullable<typeof operation>), method }, undefined, undefined)).toBe(true);
  });
});

describe("a decision to send again", () => {
  const settings = checkRetry({});

  it("says which answer it was", () => {
    const outcome = { kind: "answer", status: 503, retryAfter: undefined } as const;
    const attempted = { outcome, attempts: 1, repeatable: true, left: 10_000 };
    expect(
      decide(
        attempted,
        settings,
        () => 0,
        () => true,
      ),
    ).toEqual({ retry: true, delay: 0, reason: "HTTP 503" });
  });
});
