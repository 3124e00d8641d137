// Every operation of the contract × every fault that can be retried: what is sent again is what the operation table says,
// and nothing that the server may have received is sent again besides.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.js";
import { createThredfiClient, type ThredfiClient, ThredfiNetworkError, ThredfiTimeoutError } from "../../src/index.js";
import { API_KEY, BUSINESS_A, PARTNER_ID, TestApi } from "../support/api.js";
import { type Fault, failure } from "../support/fault.js";
import { refusing, TRANSPORTS } from "../support/transports.js";
import { callFaultCase, type FaultCase, faultCases } from "./contract-cases.js";

/** What a call came to: how often it was sent, and how it ended. */
interface Ending {
  readonly attempts: number;
  readonly end: number | "network error" | "timeout" | string;
}

const CASES = faultCases();

/** Each call so many times, with this end. */
const always = (attempts: number, end: Ending["end"]) =>
  Object.fromEntries(CASES.map(({ name }) => [name, { attempts, end }]));

/** Sent twice, with a good end, where a repeat does no harm; else sent once, with this end. */
const byTheTable = (otherwise: Ending["end"]) =>
  Object.fromEntries(
    CASES.map(({ name, repeats }) => [name, repeats ? { attempts: 2, end: 200 } : { attempts: 1, end: otherwise }]),
  );

it("covers every operation of the contract", () => {
  expect(new Set(CASES.map(({ case: one }) => one.operation.id))).toEqual(new Set(Object.keys(operations)));
  expect(CASES.filter(({ repeats }) => repeats).length).toBeGreaterThan(40);
  expect(CASES.filter(({ repeats }) => !repeats).length).toBeGreaterThan(20);
});

describe.each(TRANSPORTS)("over %s", (_, make) => {
  let api: TestApi;
  let client: ThredfiClient;
  let retries = 0;
  beforeAll(async () => {
    api = await TestApi.start();
    client = createThredfiClient({
      partnerId: PARTNER_ID,
      apiKey: API_KEY,
      baseUrl: api.url,
      transport: refusing(api, make(), 2, (requestId) => requestId.startsWith("refused/")),
      sleep: async () => {},
      random: () => 0,
      // The faults of all operations at once are more than one outage.
      retry: { budget: { ratio: 10, reserve: 1_000 } },
      onEvent: (event) => void (event.type === "call.retried" && retries++),
    });
    await client.tokens.business(BUSINESS_A);
  });
  afterAll(() => api.close());

  async function endingOf(one: FaultCase, requestId: string, timeout: number): Promise<Ending> {
    const end = await callFaultCase(client, one, { headers: { "X-Request-ID": requestId }, timeout }).then(
      ({ response }) => response.status,
      (error: unknown) => {
        if (error instanceof ThredfiNetworkError) return "network error";
        return error instanceof ThredfiTimeoutError ? "timeout" : String(error);
      },
    );
    return { attempts: api.seen.filter((request) => request.requestId === requestId).length, end };
  }

  /** All operations at once, each met by the fault the first time it is sent. */
  async function endings(name: string, fault: Fault, timeout = 10_000): Promise<Record<string, Ending>> {
    const all = await Promise.all(
      CASES.map(async (one) => {
        const requestId = `${name}/${one.name}`;
        api.script(requestId, fault);
        return [one.name, await endingOf(one, requestId, timeout)] as const;
      }),
    );
    return Object.fromEntries(all);
  }

  it("every operation gets a response at the first attempt when nothing is wrong", async () => {
    expect(await endings("no fault", "none")).toEqual(always(1, 200));
  });

  it.each(["before reading", "before headers", "during headers", "after headers", "during body"] as const)(
    "the connection is reset %s",
    async (reset) => expect(await endings(`reset ${reset}`, { reset })).toEqual(byTheTable("network error")),
  );

  it("the connection ends short of the Content-Length", async () => {
    expect(await endings("cut", { truncate: "content-length" })).toEqual(byTheTable("network error"));
  });

  it.each([408, 500, 502, 503, 504])("the response is %i", async (status) => {
    expect(await endings(`status ${status}`, failure(status))).toEqual(byTheTable(status));
  });

  it.each([429, 503])("the response is %i with Retry-After, so the request was not acted upon", async (status) => {
    expect(await endings(`later ${status}`, failure(status, { "retry-after": "1" }))).toEqual(always(2, 200));
  });

  it.each([400, 403, 409, 501])("the response is %i, which a repeat would not fix", async (status) => {
    expect(await endings(`status ${status}`, failure(status))).toEqual(always(1, status));
  });

  it.each(["before headers", "during body"] as const)("an attempt takes too long %s", async (hang) => {
    expect(await endings(`hang ${hang}`, { hang }, 1_500)).toEqual(byTheTable("timeout"));
  });

  it("the connection is refused: everything is sent again, since nothing was sent", async () => {
    retries = 0;
    expect(await endings("refused", "none")).toEqual(always(1, 200));
    expect(retries).toBe(2 * CASES.length);
  });
});
